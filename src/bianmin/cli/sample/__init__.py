"""The sample branch: everything in it is generated, and every page of it says so."""

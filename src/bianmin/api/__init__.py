"""The machine API, version 1."""

"""Words of surveys that others use."""

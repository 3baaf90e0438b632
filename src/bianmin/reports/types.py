"""Words of reports that others use."""

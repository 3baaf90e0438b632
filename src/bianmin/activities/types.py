"""Words of activities that others use."""

"""Words of plans that others use."""

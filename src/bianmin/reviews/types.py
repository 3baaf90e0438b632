"""Words of reviews that others use."""

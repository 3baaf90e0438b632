"""Words of inspections that others use."""

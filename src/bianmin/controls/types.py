"""Words of controls that others use."""

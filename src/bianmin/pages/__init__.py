"""Editable pages of the public site."""

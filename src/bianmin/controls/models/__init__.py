"""Tables of controls."""

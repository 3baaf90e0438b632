"""The frameworks reports are written in."""

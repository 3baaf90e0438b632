"""Cases: what agencies transfer, numbered, assigned and followed to the end."""

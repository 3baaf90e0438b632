"""What is read of plans."""

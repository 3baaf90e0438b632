"""What is read of controls."""

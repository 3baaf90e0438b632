"""What is read of inspections."""

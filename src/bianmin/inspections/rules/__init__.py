"""What is decided in inspections: values in, values out."""

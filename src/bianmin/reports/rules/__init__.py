"""What is decided in reports: values in, values out."""

"""What is decided in surveys: values in, values out."""

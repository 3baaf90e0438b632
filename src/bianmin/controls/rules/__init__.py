"""What is decided in controls: values in, values out."""

"""What is decided in plans: values in, values out."""

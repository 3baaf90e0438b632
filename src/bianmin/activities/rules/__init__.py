"""What is decided in activities: values in, values out."""

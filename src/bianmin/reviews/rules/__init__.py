"""What is decided in reviews: values in, values out."""

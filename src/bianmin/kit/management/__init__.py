"""Django's own commands as this product runs them."""

"""What changes in surveys. Only here is it written."""

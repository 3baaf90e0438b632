"""What changes in activities. Only here is it written."""

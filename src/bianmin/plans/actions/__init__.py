"""What changes in plans. Only here is it written."""

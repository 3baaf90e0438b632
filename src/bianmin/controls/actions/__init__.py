"""What changes in controls. Only here is it written."""

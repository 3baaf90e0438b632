"""What changes in reports. Only here is it written."""

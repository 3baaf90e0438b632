"""What changes in inspections. Only here is it written."""

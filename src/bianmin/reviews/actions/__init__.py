"""What changes in reviews. Only here is it written."""

"""Pure decisions of bookings: which slots there are, who may still book one, what a calendar file says."""

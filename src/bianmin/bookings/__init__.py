"""Bookings: places with their hours, the slots that follow from them, and who has which seat when."""

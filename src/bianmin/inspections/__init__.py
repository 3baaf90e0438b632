"""Checks by round sheets, facilities and their upkeep, defects, and whatever is observed on a day."""

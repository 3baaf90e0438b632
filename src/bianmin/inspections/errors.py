"""Refusals of inspections, each with its code and one sentence in both languages."""

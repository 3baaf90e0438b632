"""Refusals of reports, each with its code and one sentence in both languages."""

"""Refusals of activities, each with its code and one sentence in both languages."""

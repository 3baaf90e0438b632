"""Refusals of plans, each with its code and one sentence in both languages."""

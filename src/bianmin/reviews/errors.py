"""Refusals of reviews, each with its code and one sentence in both languages."""

"""Refusals of controls, each with its code and one sentence in both languages."""

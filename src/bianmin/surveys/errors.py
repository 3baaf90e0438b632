"""Refusals of surveys, each with its code and one sentence in both languages."""

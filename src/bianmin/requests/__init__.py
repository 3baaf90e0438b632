"""Requests: what people ask the office for, as it runs: steps, clock, letters, supplements, answers."""

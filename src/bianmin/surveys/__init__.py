"""Surveys, ratings and polls: what visitors, citizens and staff think, anonymous where promised, and what was improved."""

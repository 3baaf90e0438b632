"""Surveys, ratings and polls: what visitors, citizens and staff think, and what was improved by it."""

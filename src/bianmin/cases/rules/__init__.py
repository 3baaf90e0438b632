"""Decisions about cases: values in, values out. No Django, no clock."""

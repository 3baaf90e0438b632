"""Decisions of the service desk: values in, values out. No Django, no clock."""

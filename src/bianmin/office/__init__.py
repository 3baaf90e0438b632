"""The office itself: branch, sections, staff, roles, agencies, tokens, dated settings, looks."""

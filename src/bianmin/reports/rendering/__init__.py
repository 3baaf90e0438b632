"""A report as ODT, PDF and page."""

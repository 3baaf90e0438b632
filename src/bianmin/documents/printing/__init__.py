"""How papers come onto pages: fonts, Typst templates, the overlay for mass printing.

Knows no database: facts come in as frozen dataclasses, PDF bytes go out.
"""

"""Pure decisions of papers: what is written where, how it fits, numerals in words."""

"""Service definitions and what is derived from them: page, chart, form, time-limit table, steps and clock."""

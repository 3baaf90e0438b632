"""The year's plan: items, targets bound to figures, quarterly self-assessment."""

"""Django's own engine for PostgreSQL with a cheaper look at a pooled connection."""

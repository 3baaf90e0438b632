"""The queue, the clock and the one table of event → reaction."""

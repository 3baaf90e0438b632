"""Writes of activities."""

from bianmin.activities.actions.loading import take_sessions

__all__ = ["take_sessions"]

"""What is read of activities."""

from bianmin.activities.queries.meetings import meeting, reminders, resolution, resolutions
from bianmin.activities.queries.registers import (
    agency_counts,
    all_entries,
    entries,
    entry,
    history,
    materials,
    register,
    stations,
)
from bianmin.activities.queries.sessions import all_sessions, session, session_file, sessions
from bianmin.activities.queries.tours import tour, tour_calendar, tour_file, tours
from bianmin.activities.queries.trainings import courses_of, learners, short
from bianmin.activities.rules import quarter

__all__ = [
    "agency_counts",
    "all_entries",
    "all_sessions",
    "courses_of",
    "entries",
    "entry",
    "history",
    "learners",
    "materials",
    "meeting",
    "quarter",
    "register",
    "reminders",
    "resolution",
    "resolutions",
    "session",
    "session_file",
    "sessions",
    "short",
    "stations",
    "tour",
    "tour_calendar",
    "tour_file",
    "tours",
]

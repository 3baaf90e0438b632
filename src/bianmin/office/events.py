"""Facts about the office, in the past tense."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class CalendarChanged:
    """Days became working days or days off: open deadlines that touch them are computed anew."""

    days: list[date]
    who: str

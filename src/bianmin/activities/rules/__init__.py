"""What is decided in activities: values in, values out."""

from bianmin.activities.rules.following import quarter, state_of
from bianmin.activities.rules.tours import AHEAD, nth_weekday, tour_days

__all__ = ["AHEAD", "nth_weekday", "quarter", "state_of", "tour_days"]

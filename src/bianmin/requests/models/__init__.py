"""Tables of requests."""

from bianmin.requests.models.around import Draft, Rating, RequestFile, Sealed, SealKey
from bianmin.requests.models.past import PastMatter
from bianmin.requests.models.requests import (
    Contact,
    Counter,
    Event,
    EventSecret,
    Extension,
    Pause,
    Request,
    RequestCase,
)

__all__ = [
    "Contact",
    "Counter",
    "Draft",
    "Event",
    "EventSecret",
    "Extension",
    "PastMatter",
    "Pause",
    "Rating",
    "Request",
    "RequestCase",
    "RequestFile",
    "SealKey",
    "Sealed",
]

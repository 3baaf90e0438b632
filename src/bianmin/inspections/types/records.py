"""What can be observed, and an observation as a file brings it."""

from dataclasses import dataclass
from datetime import date

from bianmin.kit.texts import Text


@dataclass(frozen=True, slots=True)
class ObservationRecord:
    """A thing counted or checked on a day, as a file brings it (kind ``observations``).

    ``value`` is what stands in the file: a number, ``yes`` or ``no``, or words, as the subject asks.
    """

    observation_id: str
    subject: str
    observed_on: date
    place: str
    value: str
    note: str


@dataclass(frozen=True, slots=True)
class SubjectInfo:
    """What can be observed: its code, title, unit and kind of value (``number``, ``yes_no``, ``text``).

    ``is_own`` says that the branch added it beside those every branch has.
    """

    code: str
    title: Text
    unit: Text
    kind: str
    is_own: bool = False

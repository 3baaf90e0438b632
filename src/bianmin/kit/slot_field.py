"""A form field to choose a time from: days that open, times as buttons, by keyboard and without JavaScript.

Give it what can be chosen when the form is made; what was chosen comes back as the very object given::

    form.fields["slot"].offer(queries.free_slots("evening", first, last))
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from itertools import groupby
from typing import Any, Protocol

from django import forms
from django.core.exceptions import ValidationError

from bianmin.kit.clock import TAIPEI, taipei_date
from bianmin.kit.forms import REQUIRED, said
from bianmin.kit.texts import Text, t

GONE = t(
    "這個時段剛剛額滿或截止了，請改選其他時段。", "This time has just been taken or closed. Please choose another."
)


class Choosable(Protocol):
    """A time that can be chosen; ``key`` is what the form sends."""

    @property
    def key(self) -> str: ...  # noqa: D102  (a Protocol's member)
    @property
    def starts_at(self) -> datetime: ...  # noqa: D102  (the names say it: a shape others fit)
    @property
    def ends_at(self) -> datetime: ...  # noqa: D102  (the names say it: a shape others fit)
    @property
    def free(self) -> int: ...  # noqa: D102  (the names say it: a shape others fit)
    @property
    def place_name(self) -> Text: ...  # noqa: D102  (the names say it: a shape others fit)


class SlotPicker(forms.RadioSelect):
    """Times as radio buttons, a day each in its own fold."""

    template_name = "kit/slots.html"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs)
        self.slots: list[Choosable] = []

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:  # noqa: ANN401  (Django's)
        """Return the days with their times; the fold with the chosen time, else the first, stands open."""
        context = super().get_context(name, value, attrs)
        days: list[dict[str, Any]] = []
        place = len({str(slot.place_name) for slot in self.slots}) > 1
        held: date | None = next((taipei_date(slot.starts_at) for slot in self.slots if slot.key == value), None)
        counter = 0
        for day, slots in groupby(self.slots, key=lambda slot: taipei_date(slot.starts_at)):
            times = []
            for slot in slots:
                times.append({"slot": slot, "id": f"{attrs['id']}_{counter}" if attrs and "id" in attrs else "",
                              "from": slot.starts_at.astimezone(TAIPEI), "to": slot.ends_at.astimezone(TAIPEI),
                              "checked": slot.key == value, "place": slot.place_name if place else ""})  # fmt: skip
                counter += 1
            days.append({"day": day, "times": times, "open": day == held or (held is None and not days)})
        context["widget"]["days"] = days
        return context


class SlotField(forms.ChoiceField):
    """One time of those offered; gives the object itself."""

    widget = SlotPicker
    look = "slots"

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401  (handed on to Django)
        super().__init__(**kwargs)
        self.error_messages["required"] = said(REQUIRED)
        self._offered: Mapping[str, Choosable] = {}

    def offer(self, slots: Iterable[Choosable]) -> None:
        """Say what can be chosen, in order of time."""
        given = list(slots)
        self._offered = {slot.key: slot for slot in given}
        self.choices = [(slot.key, slot.key) for slot in given]
        self.widget.slots = given

    def clean(self, value: object) -> Any:  # noqa: ANN401  (the object that was offered)
        """Return what was chosen; refuse what is not offered any more."""
        if value in self.empty_values:
            if self.required:
                raise ValidationError(self.error_messages["required"], code="required")
            return None
        chosen = self._offered.get(str(value))
        if chosen is None:
            raise ValidationError(str(GONE), code="gone")
        return chosen

"""A public service, defined once."""

from collections.abc import Iterator
from dataclasses import dataclass

from bianmin.catalogue.types.forms import Evidence, Field, FormPage, Question
from bianmin.catalogue.types.steps import Exit, Limit, Step
from bianmin.catalogue.types.words import Audience, Channel, Openness, Situation, Standing, Unit
from bianmin.kit.texts import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """One definition from which page, chart, forms, time-limit table, workflow, clock and figures come.

    ``steps[0]`` is where a new matter begins. ``code`` stands in addresses, figures and files and never
    changes. Texts, limits, roles, fields, audience and publication can be changed by dated versions
    (``catalogue.rules.overrides``); steps and exits are changed in the procedure's file alone.
    """

    code: str
    title: Text
    summary: Text
    about: tuple[Text, ...]
    who: Text
    unit: Unit
    steps: tuple[Step, ...]
    form: tuple[FormPage, ...] = ()
    audience: frozenset[Audience] = frozenset({Audience.EVERYBODY})
    situations: frozenset[Situation] = frozenset()
    channels: tuple[Channel, ...] = (Channel.ONLINE, Channel.COUNTER, Channel.TELEPHONE, Channel.LETTER, Channel.FAX)
    standing: Standing = Standing.NAMED
    openness: Openness = Openness.OFFICE
    limit: Limit | None = None
    """The whole service's limit, from receipt to its end; a step's own limit stands at the step."""
    hours: Text | None = None
    fee: Text | None = None
    basis: tuple[Text, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    sheets: tuple[str, ...] = ()
    """Codes of the printed forms (``documents``), blank and filled from the request."""
    questions: tuple[Question, ...] = ()
    place_kind: str = ""
    """Kind of place (``bookings``) a slot of which is chosen; empty where none is."""
    is_public: bool = True
    """Shown and offered on the public site; otherwise taken in by the office alone."""
    inventory: tuple[int, ...] = ()
    """Rows of the inventory this service fills."""
    alike: Text | None = None
    """Why it is a service of its own although another has the same steps, limits and fields."""

    def step(self, code: str) -> Step:
        """Return a step by its code; KeyError where there is none."""
        for step in self.steps:
            if step.code == code:
                return step
        raise KeyError(code)

    def exits(self, step: str) -> Iterator[Exit]:
        """Give the ways out of a step."""
        yield from self.step(step).exits

    def fields(self) -> Iterator[Field]:
        """Give every field of the form in its order."""
        for page in self.form:
            yield from page.fields


@dataclass(frozen=True, slots=True)
class ServiceGroup:
    """Services under one heading of a list."""

    code: str
    title: Text
    services: tuple[Service, ...]


@dataclass(frozen=True, slots=True)
class LimitRow:
    """A row of the table of time limits: the whole service's (``title`` is None) or a step's."""

    title: Text | None
    length: Text
    in_full: Text
    basis: Text

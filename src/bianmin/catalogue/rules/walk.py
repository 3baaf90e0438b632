"""A definition walked through once, in the order it is read: what chart, text and table are made from."""

from dataclasses import dataclass

from bianmin.catalogue.rules import limits
from bianmin.catalogue.types import OUTCOMES, PARTIES, Exit, Party, Service, Step
from bianmin.kit.texts import Text, t


@dataclass(frozen=True, slots=True)
class Way:
    """A way out of a station: what is done, by whom where it isn't the station's own party, and where it leads."""

    verb: str
    title: Text
    when: Text | None
    by: Party | None
    to: int
    to_title: Text

    @property
    def label(self) -> Text:
        """What stands at the arrow: who (if another), what, and on which condition."""
        said = self.title
        if self.by is not None:
            said = t("{who}：{what}", "{who}: {what}").fill(who=PARTIES[self.by], what=said)
        if self.when is not None and self.when.zh not in self.title.zh:
            said = t("{what}（{when}）", "{what} ({when})").fill(what=said, when=self.when)
        return said


@dataclass(frozen=True, slots=True)
class Station:
    """A step with its number, whose turn it is and by when, in words."""

    number: int
    code: str
    title: Text
    about: Text | None
    party: Party
    who: Text
    limit: Text | None
    pauses: bool
    ends: Text | None
    ways: tuple[Way, ...]


def walk(service: Service) -> tuple[Station, ...]:
    """Return the stations in the order the definition gives its steps, numbered from 1."""
    numbers = {step.code: number for number, step in enumerate(service.steps, 1)}
    return tuple(
        Station(
            number=numbers[step.code],
            code=step.code,
            title=step.title,
            about=step.about,
            party=step.party,
            who=PARTIES[step.party],
            limit=None if step.limit is None else limits.length(step.limit.rule),
            pauses=step.pauses,
            ends=None if step.ends is None else OUTCOMES[step.ends],
            ways=tuple(_way(service, step, way, numbers) for way in step.exits if way.to in numbers),
        )
        for step in service.steps
    )


def _way(service: Service, step: Step, way: Exit, numbers: dict[str, int]) -> Way:
    return Way(
        verb=way.verb,
        title=way.title,
        when=way.when,
        by=way.by if way.by not in {None, step.party} else None,
        to=numbers[way.to],
        to_title=service.step(way.to).title,
    )

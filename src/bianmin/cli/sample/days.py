"""The sample's calendar of deeds: a queue by moment, what waits to be reported, and the sample's people."""

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import count
from pathlib import Path
from random import Random

from bianmin.cli.sample.money import Paid
from bianmin.cli.sample.transfer import Population
from bianmin.kit.clock import TAIPEI
from bianmin.kit.workdays import WorkCalendar
from bianmin.office import queries as office
from bianmin.office.types import Actor

Progress = Callable[[int, int | None, str], None]
Deed = Callable[[datetime], None]


@dataclass
class Days:
    """The running year: a queue of deeds by moment, and what is waiting to be reported by banks and stores."""

    size: int
    on: date
    staff: dict[str, Actor]
    progress: Progress
    folder: Path
    random: Random = field(init=False)
    born_before: date = field(init=False)
    calendar: WorkCalendar = field(init=False)
    population: Population = field(init=False)
    queue: list[tuple[datetime, int, Deed]] = field(default_factory=list)
    reported: dict[str, list[Paid]] = field(default_factory=dict)
    counter_days: set[date] = field(default_factory=set)
    figures: dict[str, int] = field(default_factory=dict)
    _order: "count[int]" = field(default_factory=count)

    def __post_init__(self) -> None:
        self.random = Random(f"{self.size} {self.on.isoformat()}")
        self.calendar = office.calendar()
        self.born_before = self.on - timedelta(days=7000)
        self.population = Population(self.random, self.born_before)

    def at(self, day: date, clock: time, deed: Deed) -> None:
        """Put a deed on the queue; what would lie after the sample's end never happens."""
        if day <= self.on:
            heapq.heappush(self.queue, (datetime.combine(day, clock, TAIPEI), next(self._order), deed))

    def workday(self, day: date) -> date:
        """Return the day, or the next working day."""
        return day if self.calendar.is_working(day) else self.calendar.next_working(day)

    def add(self, name: str, number: int = 1) -> None:
        """Count something for the command's answer."""
        self.figures[name] = self.figures.get(name, 0) + number

    def last_workday(self) -> date:
        """Return the sample's last day, or the working day before it."""
        day = self.on
        while not self.calendar.is_working(day):
            day -= timedelta(days=1)
        return day

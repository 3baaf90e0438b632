"""A walk through a service as its chart shows it: applied for, then step by step by whoever may, to its end."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import count
from typing import Any

from bianmin.bookings import actions as seats
from bianmin.bookings import queries as bookings
from bianmin.bookings.types import PlaceKind, WeekHours
from bianmin.cases import actions as cases
from bianmin.cases.models import Case
from bianmin.catalogue.rules.paths import Move, Path
from bianmin.catalogue.types import Channel, Exit, Field, FieldKind, Openness, Party, Service, Step
from bianmin.kit.clock import taipei_date
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.models import Section, Staff
from bianmin.office.types import Actor, Permission, Role
from bianmin.payments import queries as money
from bianmin.requests import actions
from bianmin.requests.types import Applicant, Applied
from tests.factories.applications import answer
from tests.factories.counter import pay
from tests.factories.payments import some_cases
from tests.factories.requests import CITIZEN, at

MONDAY = date(2026, 11, 23)
SYSTEM = Actor.system("test")
_serial = count(1)
PERSON = Applicant(name="測試申請人", telephone="0912-345-678", mail="someone@example.org", address="新竹市測試路1號")


@dataclass
class Walk:
    """One matter that is walked; every step by another person of the role, so that second persons are others."""

    service: Service
    case_ids: list[int] = field(default_factory=list)
    made: Applied | None = None
    on: date = MONDAY
    booked_on: date = MONDAY

    @property
    def now(self) -> datetime:
        """Return the moment it is."""
        return at(self.on, 10)

    def begin(self) -> None:
        """Apply as the service's first channel allows."""
        wanted = any(one.kind is FieldKind.CASES for one in self.service.fields())
        by_citizen = set(self.service.channels) <= {Channel.ONLINE, Channel.KIOSK}
        self.case_ids = some_cases([30_000]) if wanted and not by_citizen else []
        numbers = list(Case.objects.filter(pk__in=self.case_ids).values_list("number", flat=True))
        said = self.said(self.service.fields(), numbers, self._slot())
        said |= SAID.get(self.service.code, {})
        ready = BEFORE.get((self.service.code, ""))
        if ready is not None:
            ready(self)
        channel = next(one for one in self.service.channels if by_citizen or one not in {Channel.ONLINE, Channel.KIOSK})
        self.made = actions.apply(
            self.service.code,
            said,
            actor=CITIZEN if by_citizen else self._taker(),
            channel=channel.value,
            applicant=PERSON,
            case_ids=self.case_ids,
            now=self.now,
        )

    def said(self, fields: Iterable[Field], numbers: Sequence[str] = (), slot: str = "") -> dict[str, Any]:
        """Return good answers to fields; no service needs a file."""
        return {
            one.name: answer(one, on=self.on, case_numbers=tuple(numbers), slot=slot)
            for one in fields
            if one.kind is not FieldKind.FILES and (one.kind is not FieldKind.CASES or numbers or one.required)
        }

    def _slot(self) -> str:
        if not any(one.kind is FieldKind.SLOT for one in self.service.fields()):
            return ""
        kind = PlaceKind(self.service.place_kind)
        found = bookings.free_slots(kind, self.on, self.on + timedelta(days=20), now=self.now)
        if not found:  # the branch opens such places case by case
            seats.save_place("walk", actor=SYSTEM, kind=kind, name=t("測試場所", "Test place"), terms=seats.Terms())
            hours = [WeekHours(day, time(9), time(12), 1, 60) for day in range(5)]
            seats.set_hours("walk", hours, actor=SYSTEM, valid_from=date(2026, 1, 1))
            found = bookings.free_slots(kind, self.on, self.on + timedelta(days=20), now=self.now)
        self.booked_on = taipei_date(found[0].starts_at)
        return f"{found[0].place_code}@{found[0].starts_at.isoformat()}"

    def _taker(self) -> Actor:
        if self.service.openness is Openness.UNIT:
            return self.person(next(iter(self.service.steps[0].roles)))
        return self.person(Role.FRONT_DESK)

    def person(self, role: Role) -> Actor:
        """Return another person of a role each time; whoever has a section is in that of the cases."""
        section = Case.objects.get(pk=self.case_ids[0]).section_id if self.case_ids else Section.objects.all()[0].pk
        name = f"{role}-{next(_serial)}"
        made = Staff.objects.create(username=name, full_name=name, section_id=section)
        return Actor(name=name, staff_id=made.pk, roles=frozenset({role}), section_id=section)

    def take(self, move: Move) -> None:
        """Take one exit, as the party whose turn it is."""
        assert self.made is not None
        step = self.service.step(move.step)
        way = next(one for one in step.exits if one.verb == move.verb)
        ready = BEFORE.get((self.service.code, move.verb))
        if ready is not None:
            ready(self)
        if move.verb in {"served", "absent"}:
            self.on = max(self.on, self.booked_on)
        values = self.said(way.fields) | TAKEN.get((self.service.code, move.verb), {})
        party = way.by or step.party
        if party is Party.APPLICANT:
            if move.to == "withdrawn":
                actions.withdraw(self.made.number, self.made.code, actor=CITIZEN, now=self.now)
            elif step.pauses:
                actions.answer_supplement(
                    self.made.number, self.made.code, values, verb=move.verb, actor=CITIZEN, now=self.now
                )
            return
        if party is Party.AGENCY:
            agency = Actor.agency("test", Case.objects.get(pk=self.case_ids[0]).agency_id)
            actions.answer_as_agency(self.made.id, move.verb, values, actor=agency, now=self.now)
            return
        actions.act(self.made.id, move.verb, values, actor=self.worker(step, way), now=self.now)

    def worker(self, step: Step, way: Exit) -> Actor:
        """Return somebody who may take an exit of the office, the widest reach first."""
        roles = sorted(way.roles or step.roles or {Role.FRONT_DESK})
        free = [one for one in roles if office.may(_any(one), Permission.WORK_REQUEST, section_id=-1)]
        own = [one for one in roles if office.may(_any(one), Permission.WORK_REQUEST)]
        return self.person((free or own)[0])

    def somebody(self, step: Step) -> Actor:
        """Return somebody of the office who sees a matter in this step."""
        own = next((one for one in step.exits if (one.by or step.party) is Party.OFFICE), None)
        return self.worker(step, own) if own else self._taker()


def _any(role: Role) -> Actor:
    return Actor(name="any", roles=frozenset({role}), section_id=1)


def walk(service: Service, path: Path) -> Walk:
    """Walk a path from application to end."""
    made = Walk(service)
    made.begin()
    for move in path:
        made.take(move)
    return made


def way(service: Service, *verbs: str) -> Path:
    """Return the path that takes these verbs one after another."""
    path: list[Move] = []
    step = service.steps[0]
    for verb in verbs:
        taken = next(one for one in step.exits if one.verb == verb)
        path.append(Move(step.code, verb, taken.to))
        step = service.step(taken.to)
    return tuple(path)


def _call(walk: Walk) -> None:
    cases.call_to_appear(
        walk.case_ids[0], on_date=MONDAY + timedelta(days=7), at="10:00", place="1F", purpose="測試", actor=SYSTEM,
        on=walk.on,
    )  # fmt: skip


def _pay_all(walk: Walk) -> None:
    owed = sum(money.balances(walk.case_ids).values())
    if owed:
        pay(walk.case_ids, owed)


def _pay_one(walk: Walk) -> None:
    pay(walk.case_ids, 15_000)


def _wait(walk: Walk) -> None:
    walk.on += timedelta(days=10)


#: What an application says where a generated answer isn't a sensible one.
SAID: dict[str, dict[str, Any]] = {
    "appearance-change": {
        "called_on": (MONDAY + timedelta(days=7)).isoformat(),
        "wished_on": (MONDAY + timedelta(days=8)).isoformat(),
    },
}
#: What is said when an exit is taken.
TAKEN: dict[tuple[str, str], dict[str, Any]] = {}
#: What has to be so before an exit can be taken (an empty verb: before the application).
BEFORE: dict[tuple[str, str], Callable[[Walk], None]] = {
    ("appearance-change", ""): _call,
    ("instalment", "paid-up"): _pay_all,
    ("instalment", "missed"): _wait,
    ("instalment", "caught-up"): _pay_one,
}

"""Requests of the sample: taken in, worked and ended through the actions that people use. All of it is generated.

Two months of them, of services that a branch sees most; some are late, some wait for a supplement, some for an
agency, one extension waits for approval, and the sealed box has a key whose passphrases stand here.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from bianmin.bookings import queries as bookings
from bianmin.bookings.types import PlaceKind
from bianmin.cases import queries as cases
from bianmin.cases.types import CaseRow, Filters
from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.types import Channel, Field, FieldKind, Openness, Service, Standing, Unit
from bianmin.cli.sample.people import full_name
from bianmin.kit.clock import TAIPEI
from bianmin.kit.errors import Refusal
from bianmin.office import queries as office
from bianmin.office.types import Actor
from bianmin.requests import actions, queries
from bianmin.requests.types import Applicant, RequestView

#: (service, how often): what people ask for.
WISHES: tuple[tuple[str, int], ...] = (
    ("instalment", 14), ("appearance-change", 6), ("evening-payment", 4), ("home-visit", 3), ("petition", 6),
    ("progress-reply", 6), ("file-inspection", 5), ("information", 4), ("objection", 4), ("zero-wait", 3),
    ("manners-complaint", 2), ("public-opinion", 4), ("hardship-referral", 3), ("statement", 3), ("suggestion", 2),
    ("video-consultation", 2), ("message-board", 3), ("integrity", 2),
)  # fmt: skip
WORDS = (
    "收入減少，一次繳清有困難，懇請准予分期。",
    "當日須陪同家人就醫，無法到場。",
    "想了解案件目前辦理情形與尚欠金額。",
    "對通知書所載金額有疑問，請說明計算方式。",
    "請提供影本以便核對。",
)
HOLDERS = ("示範保管人甲", "示範保管人乙")
PHRASES = ("示範密語甲只供練習不可用於正式", "示範密語乙只供練習不可用於正式")
"""The passphrases of the sample's sealed box; they guard nobody's words."""
MOST_STEPS, RECENT = 8, 10
MACHINE = Actor.system("sample")


def make(on: date, staff: Mapping[str, Actor], *, random: Random | None = None) -> dict[str, int]:
    """Make requests of the two months up to a day; return how many were taken in and how many have ended."""
    draw = random or Random(f"requests {on.isoformat()}")
    seal(staff)
    own = staff["clerk"].section_id
    rows = [
        *cases.list_cases(Filters(state="active", sort="oldest", section_id=own), size=100).rows,
        *cases.list_cases(Filters(state="active", sort="oldest"), size=30).rows,
    ]
    wanted = [code for code, often in WISHES for _ in range(often)]
    draw.shuffle(wanted)
    days = [on - timedelta(days=int(60 * draw.random() ** 2)) for _ in wanted]
    made = ended = 0
    for code, day in zip(wanted, sorted(days), strict=True):
        request_id = one(code, day, draw, staff, rows)
        if request_id is None:
            continue
        made += 1
        give(request_id, day, draw, staff)
        ended += work(request_id, day, on, draw, staff)
    ask_for_time(on, staff)
    return {"requests": made, "requests_ended": ended}


def seal(staff: Mapping[str, Actor]) -> None:
    """Make the key of the ethics office's sealed box."""
    if "ethics" in staff and not queries.seal_keys():
        actions.make_seal_key(Unit.ETHICS, HOLDERS[0], PHRASES[0], HOLDERS[1], PHRASES[1], actor=staff["ethics"])


def one(code: str, day: date, draw: Random, staff: Mapping[str, Actor], rows: list[CaseRow]) -> int | None:
    """Take one request in on a day; None where it was refused (no free time, a plan runs already), as happens."""
    at = datetime.combine(day, time(9 + draw.randrange(7), draw.randrange(60)), TAIPEI)
    service = catalogue.service(code, day)
    there = [row for row in rows if row.received_on <= day]
    case = draw.choice(there) if there and service.standing in {Standing.CASE, Standing.CASE_OR_NAMED} else None
    ways = [way for way in service.channels if way in {Channel.COUNTER, Channel.TELEPHONE, Channel.LETTER, Channel.FAX}]
    way = draw.choice(ways) if ways else service.channels[0]
    actor = staff["desk"] if ways else Actor.citizen()
    try:
        done = actions.apply(
            code,
            answers(service.fields(), day, draw, case, slot_of(service, day, at)),
            actor=actor,
            channel=way.value,
            applicant=person(service, draw, case),
            case_ids=(case.id,) if case else (),
            now=at,
        )
    except Refusal:  # a draw the rules refuse is left out
        return None
    return done.id


def give(request_id: int, day: date, draw: Random, staff: Mapping[str, Actor]) -> None:
    """Let somebody take it as his own, mostly; the rest waits for the head."""
    at = datetime.combine(day, time(17), TAIPEI)
    for name in draw.sample(("clerk", "desk", "secretariat"), 2):
        try:
            actions.assign(request_id, staff[name].staff_id, actor=staff[name], now=at)
        except Refusal:  # a draw the rules refuse is left out
            continue
        return


def person(service: Service, draw: Random, case: CaseRow | None) -> Applicant:
    """Return who asks: the obligor, or somebody generated. The telephone belongs to nobody."""
    if service.openness is Openness.SEALED:
        return Applicant()
    return Applicant(
        name=case.obligor_name if case else full_name(draw),
        telephone=f"0900{draw.randrange(10**6):06d}",
        language="en" if draw.randrange(12) == 0 else "zh-hant",
    )


def slot_of(service: Service, day: date, at: datetime) -> str:
    """Return a free time at a place of the service's kind; empty where there is none or none is asked."""
    if not service.place_kind:
        return ""
    free = bookings.free_slots(PlaceKind(service.place_kind), day, day + timedelta(days=14), now=at)
    return free[0].key if free else ""


def answers(fields: Iterable[Field], day: date, draw: Random, case: CaseRow | None, slot: str = "") -> dict[str, Any]:
    """Return answers that fit the fields."""
    return {field.name: answer(field, day, draw, case, slot) for field in fields if field.kind is not FieldKind.FILES}


def answer(field: Field, day: date, draw: Random, case: CaseRow | None, slot: str) -> Any:  # noqa: ANN401  (an answer, of the kind its field says)
    """Return one answer."""
    least, most = field.least or 0, field.most if field.most is not None else 1_000
    if field.kind is FieldKind.CHOICE:
        return draw.choice(field.choices[:2]).code
    if field.kind is FieldKind.CHOICES:
        return [field.choices[0].code]
    return {
        FieldKind.NUMBER: max(least, min(3, most)),
        FieldKind.MONEY: max(least, min(1_000, most)),
        FieldKind.DATE: (day + timedelta(days=min(max(least, 0) + 7, most) if most > 0 else most)).isoformat(),
        FieldKind.TIME: "10:30",
        FieldKind.YES: True,
        FieldKind.CASES: [case.number] if case else [],
        FieldKind.TELEPHONE: "0900000000",
        FieldKind.MAIL: "someone@bianmin.example",
        FieldKind.ADDRESS: "便民市示範路1號",
        FieldKind.SLOT: slot,
        FieldKind.LONG: draw.choice(WORDS)[: field.most or 2000],
        FieldKind.LINE: f"{field.label.zh}（示範）"[: field.most or 200],
    }.get(field.kind, "")


def work(request_id: int, day: date, on: date, draw: Random, staff: Mapping[str, Actor]) -> int:
    """Let people work a request for some steps, a few days each; return 1 where it has ended."""
    moment, clerks = day, list(staff.values())
    # Most of what is old has been worked to its end; one in nine was left lying, so that something is late.
    forgotten = draw.randrange(9) == 0
    for _ in range(draw.randrange(2) if forgotten else MOST_STEPS):
        moment = office.calendar().add_working(moment, 1 + draw.randrange(3))
        if moment > on or (draw.randrange(5) == 0 and (on - moment).days < RECENT):
            break
        at = datetime.combine(moment, time(14, draw.randrange(60)), TAIPEI)
        seen = step(request_id, moment, at, draw, clerks)
        if seen is None:
            break
        if seen.ended_on is not None:
            return 1
    return 0


def step(request_id: int, day: date, at: datetime, draw: Random, clerks: list[Actor]) -> RequestView | None:
    """Let somebody who may take an exit; return the request then, None where nobody could do anything."""
    draw.shuffle(clerks)
    for actor in clerks:
        try:
            ways = [way for way in queries.exits_for(request_id, actor, on=day) if way.may and way.verb != "withdraw"]
        except Refusal:  # a draw the rules refuse is left out
            continue
        if not ways:
            continue
        way = ways[0] if draw.random() < 0.7 else draw.choice(ways)
        try:
            return actions.act(request_id, way.verb, answers(way.fields, day, draw, None), actor=actor, now=at)
        except Refusal:  # a draw the rules refuse is left out
            continue
    return None


def ask_for_time(on: date, staff: Mapping[str, Actor]) -> None:
    """Ask for one extension that nobody has settled yet."""
    at = datetime.combine(on, time(10), TAIPEI)
    for row in queries.queue(MACHINE, on=on).rows:
        try:
            actions.ask_extension(row.id, "須向其他機關調閱資料（示範）", actor=staff["secretariat"], now=at)
        except Refusal:  # a draw the rules refuse is left out
            continue
        return

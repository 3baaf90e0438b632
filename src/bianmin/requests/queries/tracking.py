"""What an applicant sees of his own request, by number and code alone."""

import hmac
import json
from dataclasses import replace
from datetime import date
from typing import BinaryIO

from bianmin.catalogue.types import Outcome, Service, Unit
from bianmin.kit.files import open_stored
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.requests import sealing
from bianmin.requests.errors import SealedNotOpened, WrongCode
from bianmin.requests.models import Request
from bianmin.requests.queries.drafts import file_view
from bianmin.requests.queries.explaining import deadlines_of
from bianmin.requests.queries.opening import service_at, values
from bianmin.requests.queries.reading import condition_of, events_of, exit_view
from bianmin.requests.rules import numbers
from bianmin.requests.rules.steps import exit_named, supplements, withdrawal
from bianmin.requests.types import EventKind, EventView, FileView, RequestState, StepSeen, TrackView

REPLIES = frozenset({"reply", "answer"})
"""Names of exits' fields in which the answer stands: read by the applicant once the request has ended."""
TOLD = frozenset({"wanted", "missing", "ground"})
"""Names of exits' fields whose words he reads once he is told of the step: what is lacking, why it was refused."""

UNIT_NAMES: dict[Unit, Text] = {
    Unit.SECTIONS: t("承辦股", "The section that has the case"),
    Unit.REGISTRY: t("收發登記桌", "Registry"),
    Unit.SERVICE_CENTRE: t("為民服務中心", "Service centre"),
    Unit.SECRETARIAT: t("秘書室", "Secretariat"),
    Unit.ETHICS: t("政風室", "Ethics office"),
    Unit.PERSONNEL: t("人事室", "Personnel office"),
    Unit.CASHIER: t("出納", "Cashier"),
    Unit.ACCOUNTS: t("主計室", "Accounting office"),
}


def own_request(number: str, code: str) -> Request:
    """Return a request by number and code; WrongCode whichever is wrong, after the same work. Callers limit tries."""
    parts = numbers.read(number[:60])
    year, serial = parts or (0, 0)
    row = Request.objects.filter(year=year, serial=serial).first()
    kept = bytes(row.code_hash) if row is not None else bytes(32)
    if not hmac.compare_digest(kept, numbers.code_hash(code)) or row is None:
        raise WrongCode
    return row


def track(number: str, code: str, *, on: date | None = None) -> TrackView:
    """Return what an applicant sees: where it stands, each step, who has it, until when and why that day."""
    row = own_request(number, code)
    service = service_at(row)
    events = [_public(one, service) for one in events_of(row, service, only=TOLD) if one.is_public]
    wanted = next(iter(supplements(service, row.step)), None) if row.ended_on is None else None
    back = withdrawal(service, row.step) if row.ended_on is None else None
    return TrackView(
        id=row.pk,
        number=row.number,
        service=service,
        state=RequestState(row.state),
        step=row.step,
        step_title=service.step(row.step).title,
        with_whom=_with_whom(row),
        outcome=Outcome(row.outcome) if row.outcome else None,
        received_on=row.received_on,
        due_on=row.due_on,
        deadlines=tuple(deadlines_of(row, service, on=on)),
        steps=_steps(row, service),
        events=tuple(events),
        reply=_reply(row, service, code),
        wanted=exit_view(service, service.step(row.step), wanted, condition_of(row, service, wanted, on))
        if wanted
        else None,
        may_withdraw=back is not None and condition_of(row, service, back, on) is None,
        may_rate=row.ended_on is not None and not row.rated,
        files=tuple(file_view(one) for one in row.files.filter(by_applicant=True).order_by("id")),
        booking_id=row.booking_id,
        language=row.language,
    )


def open_own_file(number: str, code: str, file_id: int) -> tuple[FileView, BinaryIO]:
    """Open one of the applicant's own files; sealed ones can't be read back by anybody but their unit."""
    found = own_request(number, code).files.filter(pk=file_id, by_applicant=True, sealed=False).first()
    if found is None:
        raise WrongCode
    return file_view(found), open_stored(found.stored_id)


def _with_whom(row: Request) -> Text:
    if row.section_id is not None:
        section = next(one for one in office.sections() if one.id == row.section_id)
        return t("{name}（電話{telephone}轉{extension}）", "{name} (telephone {telephone}, ext. {extension})").fill(
            name=section.name, telephone=section.telephone, extension=section.extension
        )
    return UNIT_NAMES[Unit(row.unit)]


def _steps(row: Request, service: Service) -> tuple[StepSeen, ...]:
    """Return the steps gone through in their order, the present one last."""
    seen: list[StepSeen] = []
    entered = row.received_on
    changes = row.events.exclude(to_step="").exclude(verb="").order_by("id").values_list("step", "on_date", "kind")
    for step, day, kind in changes:
        if kind == "undone":
            entered = seen.pop().entered_on or entered if seen else entered
            continue
        seen.append(StepSeen(step, service.step(step).title, entered, day, is_now=False))
        entered = day
    seen.append(StepSeen(row.step, service.step(row.step).title, row.step_entered_on, None, is_now=True))
    return tuple(seen)


def _public(event: EventView, service: Service) -> EventView:
    """Return a line of the timeline as the applicant may read it: what he is told, no names, no inner words."""
    way = exit_named(service.step(event.step), event.verb) if event.verb else None
    told = way.tells if way is not None and event.kind is not EventKind.UNDONE else None
    said = event.kind in {EventKind.EXTENSION_APPROVED, EventKind.DEADLINE_MOVED, EventKind.WITHDRAWN}
    return replace(
        event,
        who="",
        reason=event.reason if said else "",
        note=event.note or told,
        values=event.values if way is not None and way.tells is not None else (),
        corrected_by=None,
    )


def _reply(row: Request, service: Service, code: str) -> str:
    """Return the answer in words: what was said in fields called ``reply``; of a sealed matter what his code opens."""
    if row.reply_key is None:
        if row.ended_on is None:
            return ""  # prepared, perhaps, but not decided
        ways = [way for step in service.steps for way in step.exits if any(f.name in REPLIES for f in way.fields)]
        verbs = {way.verb for way in ways}
        last = row.events.filter(verb__in=verbs, kind__in=("taken", "corrected")).order_by("-id").first()
        kept = values(last) if last is not None else {}
        return "\n\n".join(str(kept[name]) for name in sorted(REPLIES) if kept.get(name))
    private, _ = sealing.reply_pair(code)
    said = []
    for one in row.sealed.filter(kind="reply").order_by("id"):
        try:
            said.append(json.loads(sealing.unseal(private, bytes(one.body)))["text"])
        except SealedNotOpened:  # stays sealed: only its holders open it
            continue
    return "\n\n".join(said)

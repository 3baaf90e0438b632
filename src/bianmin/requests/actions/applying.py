"""Taking a request in: checked, numbered without gaps, its day promised, the receipt sent."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date, datetime
from typing import Any

from django.db import connection, transaction

from bianmin.cases import queries as cases
from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.ports import procedure
from bianmin.catalogue.types import Channel, Openness, Service, Standing, Unit
from bianmin.kit import outbox
from bianmin.kit.names import grams
from bianmin.kit.secrets import keyring
from bianmin.kit.texts import t
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission, Role
from bianmin.requests import sealing
from bianmin.requests.actions.drafts import locked_draft, new_code
from bianmin.requests.actions.filing import keep_for_request
from bianmin.requests.actions.shared import enter, moment, note, seal_words, set_days
from bianmin.requests.actions.slots import take_slot
from bianmin.requests.actions.telling import tell_received
from bianmin.requests.errors import ChannelClosed, DraftGone, FieldsWrong, NotNow, TakenAlready
from bianmin.requests.events import RequestReceived, StepEntered
from bianmin.requests.models import Contact, Draft, Request, RequestCase, RequestFile
from bianmin.requests.queries.clocks import Clock
from bianmin.requests.queries.opening import PURPOSE, closed
from bianmin.requests.rules import numbers
from bianmin.requests.rules.answers import decoded, divided
from bianmin.requests.rules.applicants import cleaned, contacts
from bianmin.requests.rules.clock import NEVER
from bianmin.requests.rules.fields import clean
from bianmin.requests.types import Applicant, Applied, EventKind, Upload


def apply(
    service: str,
    answers: Mapping[str, Any],
    *,
    actor: Actor,
    channel: str,
    applicant: Applicant,
    case_ids: Sequence[int] = (),
    files: Sequence[Upload] = (),
    draft: str = "",
    booking_id: int | None = None,
    received_at: datetime | None = None,
    reason: str = "",
    key: str = "",
    now: datetime | None = None,
) -> Applied:
    """Take a request in; return number, tracking code (never shown again) and by when, explained.

    ``case_ids``: the cases it is about; a citizen's must bear his identifier.
    ``draft``: the code of the draft it was typed in: its files come along, and the same draft sent twice
    is one request and gives the same number and code.
    ``received_at``: when a letter or fax came in, where that was before now (staff only).
    ``reason``: what the person who took it in notes.
    ``key``: of the form at the desk; the same key again is refused (``TakenAlready``), also of two at once:
    the code was shown with the first, and is kept nowhere.

    Citizens need APPLY, staff TAKE_REQUEST. Refusals: ``ChannelClosed``, ``FieldsWrong`` (by field name; those
    of the applicant are ``applicant.name`` …), what the procedure's ``accepts`` refuses.
    """
    way, is_citizen = Channel(channel), Role.CITIZEN in actor.roles
    require(actor, Permission.APPLY if is_citizen else Permission.TAKE_REQUEST)
    at, today = moment(now)
    came = min(received_at, at) if received_at and not is_citizen else at
    _, on = moment(came)
    with transaction.atomic():
        kept = _draft(draft, today)
        if kept is not None and kept.request is not None:
            return _again(kept, draft)
        version = kept.version if kept and kept.service == service else catalogue.version_of(service, on)
        made = catalogue.service_at(service, version)
        _check_channel(made, way, is_citizen=is_citizen)
        who, ids = cleaned(made, applicant, on=today), tuple(dict.fromkeys(case_ids))
        _check_cases(made, who, ids, is_citizen=is_citizen)
        attached = _by_field(files, kept)
        said = clean(made.fields(), answers, on=today, files=attached)
        accepts = procedure(service).accepts
        if accepts is not None:
            accepts(decoded(made.fields(), said), ids, on=on)
        code = code_of_draft(draft) if kept else new_code()
        row = _row(made, version, who, said, ids, way=way, actor=actor, came=came, on=on, code=code)
        counted = Clock()
        year, serial = _next(on)
        _once(row, key)
        row.year, row.serial, row.number = year, serial, numbers.write(year, serial)
        row.save()
        row.booking_id = take_slot(
            made, said, who, request_id=row.pk, booking_id=booking_id, case_id=ids[0] if ids else None,
            channel=way.value, actor=actor, now=at,
        )  # fmt: skip
        set_days(row, made, counted)
        row.told_due_on = row.due_on
        row.save(update_fields=["booking_id", "due_on", "step_due_on", "next_due_on", "near_on", "told_due_on"])
        _keep_around(row, made, who, said, ids)
        event = note(row, EventKind.RECEIVED, actor=actor, at=at, to_step=row.step, reason=reason.strip())
        if kept is not None:
            RequestFile.objects.filter(draft=kept).update(draft=None, request=row, event=event)
            kept.request, kept.body_cipher = row, b""
            kept.save(update_fields=["request", "body_cipher"])
        keep_for_request(row, files, actor=actor, at=at, event=event)
        return _received(row, made, code, counted, way, actor=actor, on=on)


def code_of_draft(draft: str) -> str:
    """Return the tracking code of what a draft becomes: known to who holds the draft's code, and only to him."""
    return numbers.code_from(hashlib.sha256(b"bianmin/from-draft/v1:" + numbers.folded_code(draft).encode()).digest())


def _draft(code: str, on: date) -> Draft | None:
    if not code:
        return None
    sent = Draft.objects.select_for_update().filter(code_hash=numbers.code_hash(code)).first()
    if sent is None:
        raise DraftGone
    return sent if sent.request_id is not None else locked_draft(code, on)


def _again(kept: Draft, draft: str) -> Applied:
    row = kept.request
    if row is None:
        raise DraftGone
    made = catalogue.service_at(row.service, row.version)
    return _applied(row, made, code_of_draft(draft), Clock())


def _applied(row: Request, service: Service, code: str, counted: Clock) -> Applied:
    explanation = None
    if service.limit is not None and row.due_on is not None:
        days = counted.days(
            service, service.steps[0], state="open", received_on=row.received_on, entered_on=row.received_on
        )
        explanation = days.service.deadline.explanation if days.service else None
    return Applied(row.pk, row.number, code, row.due_on, explanation)


def _received(
    row: Request, service: Service, code: str, counted: Clock, way: Channel, *, actor: Actor, on: date
) -> Applied:
    done = _applied(row, service, code, counted)
    tell_received(row, service, code, done.explanation)
    outbox.record(RequestReceived(row.pk, row.number, service.code, on, way.value, row.due_on))
    outbox.record(StepEntered(row.pk, service.code, row.step, "", on, actor.name))
    return done


def _check_channel(service: Service, way: Channel, *, is_citizen: bool) -> None:
    if way not in service.channels or (is_citizen and not service.is_public):
        raise ChannelClosed(service=service.title)


def _check_cases(service: Service, who: Applicant, ids: tuple[int, ...], *, is_citizen: bool) -> None:
    """Refuse cases that don't exist or, for a citizen, don't bear his identifier; what is wrong is never told."""
    wrong = t("案號與身分證統一編號（或統一編號）不符。", "Case number and identifier don't belong together.")
    found = {one.id: one for one in cases.rows(ids)}
    if len(found) != len(ids):
        raise FieldsWrong({"cases": wrong})
    if is_citizen and any(cases.find_for_citizen(one.number, who.identifier) != one.id for one in found.values()):
        raise FieldsWrong({"cases": wrong})
    if service.standing is Standing.CASE and not ids:
        raise FieldsWrong({"cases": t("請填寫案號與識別碼。", "Give the number of your case and your identifier.")})


def _by_field(files: Sequence[Upload], kept: Draft | None) -> dict[str, int]:
    fields = [one.field for one in files]
    if kept is not None:
        fields += kept.files.values_list("field", flat=True)
    return {field: fields.count(field) for field in set(fields)}


def _row(
    service: Service,
    version: int,
    who: Applicant,
    said: dict[str, Any],
    ids: tuple[int, ...],
    *,
    way: Channel,
    actor: Actor,
    came: datetime,
    on: date,
    code: str,
) -> Request:
    """Return the request's row as it begins, not saved. Of closed matters no name stands in clear."""
    first = service.steps[0]
    if first.ends is not None:
        raise NotNow(t("這項服務沒有可辦理的步驟。", "This service has no step to begin with."))
    sealed, opened = service.openness is Openness.SEALED, service.openness is Openness.OFFICE
    clear, secret = ({}, {}) if sealed else divided(service.fields(), said)
    hidden = asdict(replace(who, language="", name="" if opened else who.name))
    row = Request(
        service=service.code,
        version=version,
        state="paused" if first.pauses else "open",
        openness=service.openness.value,
        unit=service.unit.value,
        section_id=_section(service, ids),
        channel=way.value,
        language=who.language,
        received_at=came,
        received_on=on,
        received_by=actor.name[:80],
        next_due_on=NEVER,
        near_on=NEVER,
        applicant_name=who.name if opened else "",
        name_grams=grams(who.name) if opened and who.name else [],
        person_cipher=None if sealed else closed({key: value for key, value in hidden.items() if value}),
        answers=clear,
        secret_cipher=closed(secret),
        code_hash=numbers.code_hash(code),
        reply_key=sealing.reply_pair(code)[1] if sealed else None,
    )
    enter(row, service, first.code, on)
    return row


def _section(service: Service, ids: tuple[int, ...]) -> int | None:
    """Return the section that keeps the first case; other units answer without one."""
    if service.unit is not Unit.SECTIONS or not ids:
        return None
    found = cases.rows(ids[:1])
    return found[0].section_id if found else None


def _keep_around(row: Request, service: Service, who: Applicant, said: dict[str, Any], ids: tuple[int, ...]) -> None:
    """Keep the cases it is about, the hashes the applicant is found by, and what is sealed."""
    if row.state == "paused":
        row.pauses.create(step=row.step, from_on=row.received_on)
    RequestCase.objects.bulk_create(RequestCase(request=row, case_id=one) for one in ids)
    if service.openness is Openness.SEALED:
        person = {key: value for key, value in asdict(who).items() if value}
        seal_words(row, None, {"applicant": person, "answers": said}, kind="matter")
        return
    keys = keyring(PURPOSE)
    Contact.objects.bulk_create(
        Contact(request=row, kind=kind, hash=keys.hash(text), key_version=keys.current)
        for kind, text in contacts(who).items()
    )


def _once(row: Request, key: str) -> None:
    """Refuse a form that was sent before. The year's counter is locked here, so a first one at work has ended."""
    before = Request.objects.filter(take_key=key).values_list("number", flat=True).first() if key else None
    if before is not None:
        raise TakenAlready(number=before)
    row.take_key = key[:64] or None


def _next(on: date) -> tuple[int, int]:
    """Give the year's next serial and hold its row until the transaction ends: one that fails leaves no gap."""
    year = numbers.year_of(on)
    with connection.cursor() as cursor:
        cursor.execute(
            "insert into requests_counter (year, last) values (%s, 1)"
            " on conflict (year) do update set last = requests_counter.last + 1 returning last",
            [year],
        )
        return year, int(cursor.fetchone()[0])

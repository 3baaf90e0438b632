"""Issue official letters, record how they were delivered, keep their words."""

import json
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from django.db import connection, transaction

from bianmin.cases import queries as cases
from bianmin.documents.actions.delivery import effect_of
from bianmin.documents.errors import DeliveryOutOfOrder, NoSuchLetter
from bianmin.documents.models import Letter, LetterBody, LetterDelivery
from bianmin.documents.queries.letters import PURPOSE, choices_of, letter_delivery_view, words_on
from bianmin.documents.rules.letters.layout import Sender, Stamp, laid_out, letter_number
from bianmin.documents.rules.letters.wording import written
from bianmin.documents.types import DeliveryKind, DeliveryView
from bianmin.kit import clock, roc
from bianmin.kit.rekeying import encipher_anew
from bianmin.kit.secrets import keyring
from bianmin.kit.texts import Text
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

#: Known to a letter but printed elsewhere than in its sentences.
ADDRESS = "address"
#: The ids of the cases a request concerns: the letter names them and their agencies.
CASE_IDS = "case_ids"


@transaction.atomic
def issue_letter(
    code: str,
    *,
    number_of: str,
    recipient: str,
    values: Mapping[str, Any],
    language: str,
    actor: Actor,
    on: date,
) -> int:
    """Make the letter ``code`` about the request ``number_of`` in the caller's transaction; return its id.

    The number is taken last but one and its row stays locked until the transaction ends, so that the series
    of a year has no gap. What the letter prints is kept whole: later words or settings don't touch it.

    Raises:
        NoSuchLetter: no letter has this code.
    """
    office.require(actor, Permission.WORK_REQUEST)
    text, version = words_on(code, on)
    given = {"number": number_of, "applicant": recipient, **_of_cases(values), **_worded(code, values)}
    words = written(text, given)
    sender = _sender(actor, on)
    year, serial = roc.year(on), _next(roc.year(on))
    number = letter_number(str(office.setting("letter_word", on)), on, serial)
    stamp = Stamp(number, on, str(values.get(ADDRESS) or "") if text.to is None else "")
    content = laid_out(text, words, sender, stamp, language)
    row = Letter.objects.create(
        number=number,
        year=year,
        serial=serial,
        code=code,
        version=version,
        request_number=number_of,
        language=language,
        issued_on=on,
        issued_at=clock.now(),
        issued_by=actor.name[:80],
    )
    kept = json.dumps({"content": content, "values": given}, ensure_ascii=False, default=_plain)
    LetterBody.objects.create(letter=row, cipher=keyring(PURPOSE).encrypt(kept))
    return int(row.pk)


def _next(year: int) -> int:
    """Return the year's next serial number; the counter's row stays locked until the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute(
            "insert into documents_letter_counter (year, last) values (%s, 1)"
            " on conflict (year) do update set last = documents_letter_counter.last + 1 returning last",
            [year],
        )
        return int(cursor.fetchone()[0])


def _of_cases(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the request's cases are called and whose they are."""
    rows = cases.rows(values.get(CASE_IDS) or ())
    agencies = {row.agency_code: row.agency_name for row in rows}.values()
    if not rows:
        return {}
    return {
        "cases": [row.number for row in rows],
        "agency": Text("、".join(one.zh for one in agencies), ", ".join(one.en for one in agencies)),
    }


def _worded(code: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values with chosen codes said in words."""
    choices = choices_of(code)
    return {
        name: choices.get(name, {}).get(value, value) if isinstance(value, str) else value
        for name, value in values.items()
    }


def _sender(actor: Actor, on: date) -> Sender:
    branch = office.branch()
    extension = office.staff_member(actor.staff_id).extension if actor.staff_id is not None else ""
    head = str(office.setting("letter_head", on))
    return Sender(
        office=branch.name,
        postal_code=branch.postal_code,
        address=branch.address,
        telephone=f"{branch.telephone} 轉 {extension}" if extension else branch.telephone,
        mail=branch.mailbox,
        officer=actor.name,
        head=Text(head, head),
        is_sample=branch.is_sample,
    )


def _plain(value: Any) -> Any:  # noqa: ANN401  (what JSON doesn't know)
    if isinstance(value, Text):
        return {"zh": value.zh, "en": value.en}
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    return str(value)


@transaction.atomic
def record_letter_delivery(
    letter_id: int,
    kind: DeliveryKind,
    *,
    actor: Actor,
    on: date | None = None,
    note: str = "",
    now: datetime | None = None,
) -> DeliveryView:
    """Record a step of a letter's delivery; recording the same step again changes nothing.

    Raises:
        NoSuchLetter: there is no such letter.
        DeliveryOutOfOrder: the day lies before the day of issue.
    """
    office.require(actor, Permission.WORK_REQUEST)
    moment = now or clock.now()
    day = on or clock.taipei_date(moment)
    letter = Letter.objects.filter(pk=letter_id).first()
    if letter is None:
        raise NoSuchLetter
    if day < letter.issued_on:
        raise DeliveryOutOfOrder
    effective_on, why = effect_of(kind, day)
    # Letters are never locked (they are never changed): two who record the same step meet at the constraint.
    LetterDelivery.objects.bulk_create(
        [
            LetterDelivery(
                letter=letter,
                kind=kind.value,
                on_date=day,
                effective_on=effective_on,
                why_zh=why.zh if why else "",
                why_en=why.en if why else "",
                note=note.strip()[:200],
                who=actor.name[:80],
                at=moment,
            )
        ],
        ignore_conflicts=True,
    )
    return letter_delivery_view(LetterDelivery.objects.get(letter=letter, kind=kind.value, on_date=day))


def rehash_letters(*, actor: Actor, batch_size: int = 1000) -> int:
    """Encrypt the next letters of older keys anew; return how many (0: done)."""
    office.require(actor, Permission.ROTATE_KEYS)
    return encipher_anew(LetterBody, "cipher", purpose=PURPOSE, size=batch_size)

"""Letters about a request: made in the caller's transaction; the applicant is told where he finds his."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bianmin.catalogue.types import Service
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.requests import ports
from bianmin.requests.actions.slots import agreed_time
from bianmin.requests.models import Request
from bianmin.requests.queries.opening import person
from bianmin.requests.rules.steps import is_sealed


def issue(
    row: Request, service: Service, code: str, values: Mapping[str, Any], *, actor: Actor, on: date
) -> int | None:
    """Make the letter ``code`` and return its id; None where nobody makes letters, or nobody may know of the matter."""
    maker = ports.letters()
    if maker is None or is_sealed(service):
        return None
    who = person(row)
    return maker.issue_letter(
        code,
        number_of=row.number,
        recipient=who["name"],
        values={
            **values,
            "address": who["address"],
            "case_ids": tuple(row.cases.order_by("id").values_list("case_id", flat=True)),
            "slot": agreed_time(row.booking_id),
            "service": service.title,
            "number": row.number,
            "received_on": row.received_on,
            "due_on": row.due_on,
            "step_due_on": row.step_due_on,
        },
        language=row.language,
        actor=actor if office.may(actor, Permission.WORK_REQUEST) else Actor.system("requests"),
        on=on,
    )


def told_of(letter_id: int | None) -> Text | None:
    """Return what the applicant is told of a letter to him; None where there is none, or it goes to another."""
    maker = ports.letters()
    number = maker.number_for_applicant(letter_id) if maker is not None and letter_id is not None else ""
    if not number:
        return None
    return t(
        "本分署已發文（{number}），除寄送外，也可在「申辦進度查詢」以案號與查詢碼下載。",
        "A letter to you was issued ({number}). Besides by post you get it under “Follow a request”,"
        " with number and code.",
    ).fill(number=number)


def joined(*said: Text | None) -> Text:
    """Return what is said, a paragraph each."""
    kept = [one for one in said if one is not None]
    return Text("\n".join(one.zh for one in kept), "\n".join(one.en for one in kept))

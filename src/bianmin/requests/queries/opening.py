"""What is encrypted in a request, opened: persons, secret answers; and the definition it runs by."""

import json
from collections.abc import Mapping
from typing import Any

from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.types import Matter, Service
from bianmin.kit.secrets import keyring
from bianmin.requests.models import Event, EventSecret, Request
from bianmin.requests.rules.answers import decoded

PURPOSE = "request"
PERSON = ("identifier", "telephone", "mail", "address")


def service_at(row: Request) -> Service:
    """Return the definition a request runs by: the version it began with."""
    return catalogue.service_at(row.service, row.version)


def opened(cipher: bytes | memoryview | None) -> dict[str, Any]:
    """Return what was encrypted as JSON; empty where nothing was."""
    if cipher is None:
        return {}
    found = json.loads(keyring(PURPOSE).decrypt(cipher))
    return dict(found)


def closed(values: Mapping[str, Any]) -> bytes | None:
    """Return values encrypted as JSON; None where there are none."""
    if not values:
        return None
    return keyring(PURPOSE).encrypt(json.dumps(dict(values), ensure_ascii=False))


def person(row: Request) -> dict[str, str]:
    """Return the applicant: name, identifier, telephone, mail, address; empty where sealed or not said."""
    found = opened(row.person_cipher)
    return {"name": found.get("name") or row.applicant_name} | {key: found.get(key, "") for key in PERSON}


def answers(row: Request) -> dict[str, Any]:
    """Return all answers as they are kept, secret ones too."""
    return {**row.answers, **opened(row.secret_cipher)}


def values(event: Event) -> dict[str, Any]:
    """Return all that was said when an exit was taken."""
    kept = EventSecret.objects.filter(event=event).first()
    return {**event.values, **(opened(kept.cipher) if kept is not None else {})}


def matter(row: Request, service: Service) -> Matter:
    """Return a request as its procedure sees it; of a sealed one no answers, which nobody here can read."""
    return Matter(
        request_id=row.pk,
        number=row.number,
        service=service,
        step=row.step,
        received_on=row.received_on,
        case_ids=tuple(row.cases.order_by("id").values_list("case_id", flat=True)),
        answers=decoded(service.fields(), answers(row)),
        applicant=person(row)["name"],
        language=row.language,
        booking_id=row.booking_id,
        facts=row.facts,
    )

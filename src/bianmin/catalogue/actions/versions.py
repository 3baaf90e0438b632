"""A service is changed by versions: each holds from a day on, and requests keep the one they began with."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.db import connection, transaction

from bianmin.catalogue import models
from bianmin.catalogue.errors import BadVersion, UnknownVersion
from bianmin.catalogue.ports import procedure
from bianmin.catalogue.rules.overrides import apply, merged
from bianmin.catalogue.rules.soundness import wrong
from bianmin.kit import clock, roc
from bianmin.kit.texts import t
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission

_NOTE = 200
_LOCK = 0x4341_5441


def change_service(
    code: str,
    changes: Mapping[str, Any],
    valid_from: date,
    note: str,
    *,
    actor: Actor,
    now: datetime | None = None,
) -> int:
    """Change a service from a day on; return the new version's number.

    ``changes`` maps paths (``rules.values``) to values and builds on the version that holds on that day;
    None goes back to the file. Refused (``BadVersion``): an unknown path, an unsound result, a day that
    has passed or lies before a version already planned, a change without a reason.
    """
    require(actor, Permission.MANAGE_SERVICES)
    made_at = now or clock.now()
    made = procedure(code)
    reason = " ".join(note.split())
    if not reason:
        raise BadVersion(why=t("請寫明修改的理由。", "Please say why it is changed."))
    if valid_from < clock.taipei_date(made_at):
        raise BadVersion(why=t("生效日不能早於今天。", "It can't hold from a day that has passed."))
    with transaction.atomic():
        _one_at_a_time()
        rows = list(models.ServiceVersion.objects.filter(service=code).order_by("valid_from", "number"))
        standing = [row for row in rows if row.withdrawn_at is None]
        last = standing[-1] if standing else None
        if last is not None and last.valid_from > valid_from:
            raise BadVersion(
                why=t(
                    "{day}起已有第{n}版，請改定較晚的生效日，或先撤回該版。",
                    "Version {n} is planned from {day_en}: choose a later day, or withdraw that version first.",
                ).fill(day=roc.plain(last.valid_from), day_en=roc.english(last.valid_from), n=last.number)
            )
        kept = last.changes if last else {}
        whole = merged(made.service, kept, changes)
        if whole == kept:
            raise BadVersion(why=t("沒有任何一項不同。", "Nothing is different."))
        for trouble in wrong(apply(made.service, whole), effects=made.effects, conditions=made.conditions):
            raise BadVersion(why=trouble)
        row = models.ServiceVersion.objects.create(
            service=code,
            number=max((row.number for row in rows), default=0) + 1,
            valid_from=valid_from,
            changes=whole,
            note=reason[:_NOTE],
            made_by=actor.name,
            made_at=made_at,
        )
    return row.number


def withdraw_version(code: str, number: int, *, actor: Actor, now: datetime | None = None) -> None:
    """Withdraw a version whose day has not come; one that has held stays, since requests may run by it."""
    require(actor, Permission.MANAGE_SERVICES)
    at = now or clock.now()
    procedure(code)
    with transaction.atomic():
        _one_at_a_time()
        row = models.ServiceVersion.objects.filter(service=code, number=number).first()
        if row is None:
            raise UnknownVersion(service=code, number=number)
        if row.withdrawn_at is not None:
            raise BadVersion(why=t("這一版已經撤回。", "This version has been withdrawn already."))
        if row.valid_from <= clock.taipei_date(at):
            raise BadVersion(
                why=t(
                    "這一版已經生效，不能撤回；請另作一版改回來。",
                    "This version is in force and can't be withdrawn. Make another that changes it back.",
                )
            )
        later = models.ServiceVersion.objects.filter(service=code, number__gt=number, withdrawn_at=None).first()
        if later is not None:
            raise BadVersion(
                why=t(
                    "第{n}版以這一版為基礎，請先撤回第{n}版。", "Version {n} builds on it: withdraw that first."
                ).fill(n=later.number)
            )
        row.withdrawn_by, row.withdrawn_at = actor.name, at
        row.save(update_fields=["withdrawn_by", "withdrawn_at"])


def _one_at_a_time() -> None:
    """Let two who change services wait for each other, so that numbers and bases are right."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_advisory_xact_lock(%s)", [_LOCK])

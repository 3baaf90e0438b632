"""Keeping how each target stood: a row where its state changed, so that a report of last year can say so."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from django.db import transaction

from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.plans.models import Outcome
from bianmin.plans.types import TargetState

Found = Mapping[int, tuple[TargetState, Decimal | None]]


@transaction.atomic
def note_outcomes(found: Found, *, actor: Actor, on: date) -> int:
    """Write down the state of targets (by id) that differs from the last one noted; return how many differ.

    Figures lie above plans, so whoever counts them brings the states.
    """
    office.require(actor, Permission.WRITE_PLANS)
    newest: dict[int, Outcome] = {}
    for row in Outcome.objects.filter(target__in=found).order_by("target_id", "on_date", "id"):
        newest[row.target_id] = row
    changed = [
        Outcome(target_id=pk, on_date=on, state=state, value=value)
        for pk, (state, value) in found.items()
        if pk not in newest or newest[pk].state != state
    ]
    return len(Outcome.objects.bulk_create(changed))

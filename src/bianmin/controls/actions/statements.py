"""The yearly statement of internal control: drafted, signed by convener and head, published."""

from datetime import datetime

from django.db import transaction

from bianmin.controls.actions.keeping import among, wanted, year_of
from bianmin.controls.errors import StepNotOpen, TwoPersonsNeeded, UnknownControl
from bianmin.controls.models import Statement
from bianmin.controls.types import words
from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission


@transaction.atomic
def draft_statement(
    year: int, *, actor: Actor, result: str, text: str, reasons: str = "", now: datetime | None = None
) -> None:
    """Draft a year's statement, or change it; a change takes signatures away, and none is possible once published.

    ``reasons`` name what isn't effective; a statement that isn't wholly effective needs them.
    """
    office.require(actor, Permission.KEEP_CONTROLS)
    among(result, words.RESULTS)
    row = Statement.objects.select_for_update(no_key=True).filter(year=year_of(year)).first() or Statement(year=year)
    if row.published_at is not None:
        raise StepNotOpen(t("聲明書已公布，不能再修改。", "The statement was published; it can't be changed."))
    row.result = result
    row.text = wanted(text, t("聲明內容", "text"), 6000)
    row.reasons = wanted(reasons, t("未有效事項", "reasons"), 4000) if result != "effective" else reasons.strip()
    row.drafted_by, row.drafted_at = actor.name[:80], now or clock.now()
    row.convener, row.convener_staff_id, row.convener_at = "", None, None
    row.head, row.head_staff_id, row.head_at = "", None, None
    row.save()


@transaction.atomic
def sign_statement(year: int, part: str, *, actor: Actor, now: datetime | None = None) -> None:
    """Sign a year's statement as ``convener`` or ``head``: two different persons."""
    office.require(actor, Permission.SIGN_AS_HEAD if part == "head" else Permission.SIGN_AS_CONVENER)
    row = _statement(year)
    if part not in {"head", "convener"} or getattr(row, f"{part}_at") is not None:
        raise StepNotOpen(t("已經簽署。", "It was signed already."))
    other = row.convener_staff_id if part == "head" else row.head_staff_id
    if other is not None and other == actor.staff_id:
        raise TwoPersonsNeeded(t("首長與召集人須為不同的人。", "Head and convener must be two persons."))
    setattr(row, part, actor.name[:80])
    setattr(row, f"{part}_staff_id", actor.staff_id)
    setattr(row, f"{part}_at", now or clock.now())
    row.save()


@transaction.atomic
def publish_statement(year: int, *, actor: Actor, now: datetime | None = None) -> None:
    """Put a statement both have signed on the website."""
    office.require(actor, Permission.SIGN_AS_HEAD)
    row = _statement(year)
    if row.head_at is None or row.convener_at is None:
        raise StepNotOpen(t("首長與召集人都簽署後才能公布。", "Head and convener must both have signed."))
    if row.published_at is not None:
        raise StepNotOpen(t("已經公布。", "It was published already."))
    row.published_at = now or clock.now()
    row.save(update_fields=["published_at"])


def _statement(year: int) -> Statement:
    row = Statement.objects.select_for_update(no_key=True).filter(year=year).first()
    if row is None:
        raise UnknownControl
    return row

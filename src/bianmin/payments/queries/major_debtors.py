"""The list of major debtors (滯欠大戶)."""

from dataclasses import dataclass
from datetime import date

from bianmin.kit import keyset
from bianmin.kit.errors import NotFound
from bianmin.payments.models import MajorDebtor

ORDER = ("-total", "-id")


@dataclass(frozen=True, slots=True)
class MajorDebtorView:
    """An obligor who reached the threshold: what his open cases owe together (``cases`` of them)."""

    id: int
    obligor_id: int
    name: str
    kind: str
    listed_on: date
    left_on: date | None
    total: int
    cases: int
    measures: str
    next_action_on: date | None


def major_debtors(*, left: bool = False, cursor: str | None = None, size: int = 50) -> keyset.Page[MajorDebtorView]:
    """Return who is listed (or, with ``left``, who has left the list), the largest sum first."""
    rows = MajorDebtor.objects.select_related("obligor").filter(left_on__isnull=not left)
    page = keyset.paginate(rows, ORDER, cursor, size)
    return keyset.Page([_view(row) for row in page.rows], page.next, page.previous)


def major_debtor(debtor_id: int) -> MajorDebtorView:
    """Return one listing; NotFound where there is none."""
    row = MajorDebtor.objects.select_related("obligor").filter(pk=debtor_id).first()
    if row is None:
        raise NotFound
    return _view(row)


def listing_of(obligor_id: int) -> MajorDebtorView | None:
    """Return the listing of an obligor who is a major debtor now; None where he isn't one."""
    row = MajorDebtor.objects.select_related("obligor").filter(obligor_id=obligor_id, left_on=None).first()
    return _view(row) if row else None


def _view(row: MajorDebtor) -> MajorDebtorView:
    return MajorDebtorView(
        row.pk,
        row.obligor_id,
        row.obligor.name,
        row.obligor.kind,
        row.listed_on,
        row.left_on,
        row.total,
        row.cases,
        row.measures,
        row.next_action_on,
    )

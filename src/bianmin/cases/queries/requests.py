"""Requests to agencies for corrections (補正): all of them, by what became of them."""

from django.db.models import Q, QuerySet

from bianmin.cases.models import Correction
from bianmin.cases.queries.work import correction_views
from bianmin.cases.types import CorrectionView
from bianmin.kit import clock, keyset

STATES = ("waiting", "late", "answered", "settled", "")


def correction_list(
    state: str = "",
    *,
    section_id: int | None = None,
    agency_id: int | None = None,
    cursor: str | None = None,
    size: int = 50,
) -> keyset.Page[CorrectionView]:
    """Return a page of requests: ``waiting`` and ``late`` by their day, ``answered`` and ``settled`` newest first.

    An empty state means all of them. What is past its day waits too, and stands at the top of those that wait.
    """
    day = clock.today()
    rows: QuerySet[Correction] = Correction.objects.select_related("case").filter(_in_state(state))
    if state == "late":
        rows = rows.filter(due_on__lt=day)
    if section_id is not None:
        rows = rows.filter(case__section_id=section_id)
    if agency_id is not None:
        rows = rows.filter(case__agency_id=agency_id)
    order = ("due_on", "id") if state in ("waiting", "late") else ("-id",)
    page = keyset.paginate(rows, order, cursor, size)
    return keyset.Page(correction_views(page.rows, day), page.next, page.previous)


def _in_state(state: str) -> Q:
    if state in ("waiting", "late"):
        return Q(outcome="", answered_on=None)
    if state == "answered":
        return Q(outcome="", answered_on__isnull=False)
    return ~Q(outcome="") if state == "settled" else Q()

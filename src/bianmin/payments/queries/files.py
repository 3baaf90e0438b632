"""Collection files as they were taken in, their lines, and what came in through each channel."""

from datetime import date

from django.db.models import Count, F, Sum

from bianmin.kit.errors import NotFound
from bianmin.kit.keyset import Page, paginate
from bianmin.kit.texts import t
from bianmin.payments.models import CollectionFile, CollectionLine, Payment
from bianmin.payments.types import Channel, ChannelTotal, CollectResult, FileView, Layout, LineView, Outcome

_COUNTS = (
    "lines",
    "matched",
    "over",
    "under",
    "suspense",
    "repeats",
    "bad",
    "amount_matched",
    "amount_suspense",
    "seconds",
)


def collection_files(*, cursor: str | None = None, size: int = 50) -> Page[FileView]:
    """Return collection files, newest first, by keyset."""
    page = paginate(CollectionFile.objects.all(), ("-taken_on", "-id"), cursor=cursor, size=size)
    return Page([_file(row) for row in page.rows], page.next, page.previous)


def collection_file(file_id: int) -> FileView:
    """Return a collection file.

    Raises:
        NotFound: there is no such file.
    """
    row = CollectionFile.objects.filter(pk=file_id).first()
    if row is None:
        raise NotFound(t("查無這個收款檔。", "There is no such collection file."))
    return _file(row)


def collection_lines(
    file_id: int, *, outcome: Outcome | None = None, after_line: int = 0, size: int = 100
) -> list[LineView]:
    """Return lines of a file after a line, of one outcome where one is asked for."""
    rows = CollectionLine.objects.filter(file_id=file_id, line_no__gt=after_line).order_by("line_no")
    if outcome is not None:
        rows = rows.filter(outcome=outcome)
    return [
        LineView(
            id=row.pk,
            line_no=row.line_no,
            outcome=Outcome(row.outcome),
            why=row.why,
            reference=row.reference,
            amount=row.amount,
            allocated=row.allocated,
            paid_at=row.paid_at,
            case_id=row.case_id,
            payer=row.payer,
            raw=row.raw,
            suspense_id=row.item_id,
        )
        for row in rows.annotate(item_id=F("suspenseitem__id"))[:size]
    ]


def received_by_channel(first: date, last: date) -> list[ChannelTotal]:
    """Return what was allocated from ``first`` to ``last`` by the day it was booked, by channel and method.

    Reversed payments are left out; money in suspense counts when it is matched.
    """
    rows = (
        Payment.objects.filter(taken_on__range=(first, last), reversed_at=None)
        .values("channel", "method")
        .annotate(payments=Count("id"), cases=Count("case_id", distinct=True), total=Sum("amount"))
        .order_by("channel", "method")
    )
    return [
        ChannelTotal(Channel(row["channel"]), row["method"], row["payments"], row["cases"], row["total"])
        for row in rows
    ]


def _file(row: CollectionFile) -> FileView:
    return FileView(
        id=row.pk,
        name=row.name,
        layout=Layout(row.layout),
        taken_at=row.taken_at,
        taken_on=row.taken_on,
        taken_by=row.taken_by,
        result=CollectResult(file=row.pk, **{name: getattr(row, name) for name in _COUNTS}),
    )

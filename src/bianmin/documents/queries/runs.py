"""Runs of notices as they stand."""

from bianmin.documents.errors import NoSuchRun
from bianmin.documents.models import NoticeRun
from bianmin.documents.types import RunScope, RunState, RunView
from bianmin.kit import keyset


def run(run_id: int) -> RunView:
    """Return a notice run."""
    row = NoticeRun.objects.filter(pk=run_id).first()
    if row is None:
        raise NoSuchRun
    return _view(row)


def runs(limit: int = 50) -> list[RunView]:
    """Return the newest runs first."""
    return [_view(row) for row in NoticeRun.objects.order_by("-id")[:limit]]


def run_page(cursor: str | None = None, size: int = 50) -> keyset.Page[RunView]:
    """Return a page of the runs, the newest first."""
    page = keyset.paginate(NoticeRun.objects.all(), ("-id",), cursor, size)
    return keyset.Page([_view(row) for row in page.rows], page.next, page.previous)


def _view(row: NoticeRun) -> RunView:
    return RunView(
        id=row.pk,
        scope=RunScope(row.scope),
        scope_id=row.scope_id,
        on=row.on_date,
        deadline=row.deadline,
        started_at=row.started_at,
        started_by=row.started_by,
        state=RunState(row.state),
        notices=row.notices,
        pages=row.pages,
        skipped=row.skipped,
        seconds=row.seconds,
        file_id=row.file_id,
        problem=row.problem,
    )

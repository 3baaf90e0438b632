"""Make the print file of a run: may be killed at any moment and done again, with the same notices."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from django.db import transaction

from bianmin.documents.actions.reach import may_run
from bianmin.documents.errors import NoSuchRun, RunFinished
from bianmin.documents.models import NoticeRun
from bianmin.documents.printing.notices import PAGES
from bianmin.documents.printing.print_file import Cancelled, write_print_file
from bianmin.documents.queries import facts_of_run, first_of_run, notice_pdf, office_facts, run
from bianmin.documents.types import RunScope, RunState, RunView
from bianmin.kit import files
from bianmin.kit.home import bianmin_home
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

Progress = Callable[[int, int], None]


def print_run(
    run_id: int,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> RunView:
    """Print a run's notices into one file and keep it; a run that is done is left as it is.

    The same notices give the same file, so a run that was killed is simply printed again.
    What ``progress`` raises stops the printing and leaves the run cancelled.

    Raises:
        NoSuchRun: there is no such run.
        NoFont: no Chinese face is on this machine; the run stays and can be printed later.
    """
    found = run(run_id)
    if found.state is RunState.DONE:
        return found
    NoticeRun.objects.filter(pk=run_id).update(state=RunState.RUNNING.value, problem="")
    begun = monotonic()
    work = bianmin_home() / "tmp"
    work.mkdir(parents=True, exist_ok=True, mode=0o700)
    report = _Report(progress, found.notices)
    try:
        with tempfile.TemporaryDirectory(dir=work, prefix="notices-") as name:
            path = Path(name) / "notices.pdf"
            pages = 0
            if found.notices == 1:
                path.write_bytes(notice_pdf(first_of_run(run_id)))  # one alone is the tagged paper
                pages = PAGES
            elif found.notices:
                with path.open("wb") as out:
                    pages = write_print_file(
                        out,
                        lambda: facts_of_run(run_id),
                        office_facts(found.on),
                        progress=report,
                        cancelled=lambda: bool(cancelled and cancelled()) or _is_cancelled(run_id),
                    )
            with transaction.atomic():
                kept = files.store(path, f"notices-{run_id}.pdf", "application/pdf") if pages else None
                finish(run_id, file_id=kept.pk if kept else None, pages=pages, seconds=monotonic() - begun)
    except Exception as problem:
        stopped = isinstance(problem, Cancelled) or report.stopped
        state = RunState.CANCELLED if stopped else RunState.FAILED
        NoticeRun.objects.filter(pk=run_id).exclude(state=RunState.DONE.value).update(
            state=state.value, problem="" if stopped else str(problem)[:300]
        )
        if not isinstance(problem, Cancelled):
            raise
    return run(run_id)


class _Report:
    """Passes progress on, and remembers whether it was progress that stopped the work."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress, self._total = progress, total
        self.stopped = False

    def __call__(self, done: int) -> None:
        if self._progress is None:
            return
        try:
            self._progress(done, self._total)
        except BaseException:
            self.stopped = True
            raise


def cancel_run(run_id: int, *, actor: Actor) -> None:
    """Stop a run that waits or prints; its notices' numbers stay used.

    Raises:
        RunFinished: its print file is done.
    """
    office.require(actor, Permission.RUN_NOTICES)
    run = NoticeRun.objects.filter(pk=run_id).first()
    if run is None:
        raise NoSuchRun
    may_run(actor, RunScope(run.scope), run.scope_id)
    open_states = [RunState.WAITING.value, RunState.RUNNING.value, RunState.FAILED.value]
    changed = NoticeRun.objects.filter(pk=run_id, state__in=open_states).update(state=RunState.CANCELLED.value)
    if not changed:
        found = NoticeRun.objects.filter(pk=run_id).values_list("state", flat=True).first()
        if found is None:
            raise NoSuchRun
        if found == RunState.DONE.value:
            raise RunFinished


def finish(run_id: int, *, file_id: int | None, pages: int, seconds: float) -> None:
    """Mark a run done with its print file (None for a single notice, which is compiled when it is asked for)."""
    NoticeRun.objects.filter(pk=run_id).update(
        state=RunState.DONE.value, file_id=file_id, pages=pages, seconds=round(seconds, 3), problem=""
    )


def _is_cancelled(run_id: int) -> bool:
    return NoticeRun.objects.filter(pk=run_id, state=RunState.CANCELLED.value).exists()

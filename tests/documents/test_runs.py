"""Notice runs: numbered once in one transaction, printed as often as it takes; deliveries with their effect."""

import io
from datetime import UTC, date, datetime

import pikepdf
import pytest

from bianmin.cases.models import Case
from bianmin.documents import actions, queries
from bianmin.documents.actions import printing
from bianmin.documents.actions.consequences import begin_cases
from bianmin.documents.errors import (
    DeadlinePast,
    DeliveryOutOfOrder,
    NoSuchNotice,
    NoSuchRun,
    NoSuchScope,
    NothingOwed,
    RunFinished,
)
from bianmin.documents.events import NoticesIssued
from bianmin.documents.models import Notice, NoticeRun
from bianmin.documents.printing.print_file import FEW
from bianmin.documents.types import DeliveryKind, RunScope, RunState
from bianmin.kit import files
from bianmin.kit.errors import NotAllowed
from bianmin.kit.models import OutboxEvent
from bianmin.kit.store_slip import read_back
from bianmin.office.actions import ensure_default_branch
from bianmin.office.types import Actor, Role
from bianmin.payments.types import Parts
from tests.documents import reading
from tests.factories.payments import some_cases

pytestmark = pytest.mark.django_db

SYSTEM = Actor.system("test")
ON = date(2026, 8, 5)
DEADLINE = date(2026, 8, 31)
NOW = datetime(2026, 8, 5, 2, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _branch() -> None:
    ensure_default_branch()


def batch_of(cases: list[int]) -> int:
    return int(Case.objects.values_list("batch_id", flat=True).get(pk=cases[0]))


def start(cases: list[int], **given: object) -> int:
    settings: dict[str, object] = {"actor": SYSTEM, "on": ON, "deadline": DEADLINE, "now": NOW} | given
    return actions.start_run(RunScope.BATCH, batch_of(cases), **settings)  # type: ignore[arg-type]  # words of several types


def test_a_run_gives_each_case_that_owes_a_number_in_order_and_passes_the_others_over() -> None:
    cases = some_cases([500, 700, 900])
    Case.objects.filter(pk=cases[1]).update(status="closed", ended_on=ON)

    run = queries.run(start(cases))

    assert (run.notices, run.skipped, run.state) == (2, 1, RunState.WAITING)
    numbers = list(Notice.objects.order_by("position").values_list("number", "case_id"))
    assert numbers == [("115傳字第00000001號", cases[0]), ("115傳字第00000002號", cases[2])]


def test_numbers_of_a_year_run_on_without_gaps_over_runs_and_scopes() -> None:
    cases = some_cases([500, 700])
    first = start(cases)
    actions.print_run(first)
    actions.issue_notice(cases[0], actor=SYSTEM, on=ON, deadline=DEADLINE)
    assert sorted(Notice.objects.values_list("number", flat=True)) == [
        "115傳字第00000001號",
        "115傳字第00000002號",
        "115傳字第00000003號",
    ]


def test_a_notice_keeps_what_it_asked_for() -> None:
    (case,) = some_cases([Parts(principal=1000, surcharge=100, interest=50, costs=20)])
    run = start([case])
    notice = Notice.objects.get(run_id=run)
    assert (notice.principal, notice.surcharge, notice.interest, notice.costs) == (1000, 100, 50, 20)
    assert (notice.balance, notice.deadline, notice.issued_on) == (1170, DEADLINE, ON)
    assert notice.segments is not None
    slip = read_back(*notice.segments, near=DEADLINE)
    assert (slip.amount, slip.deadline, slip.checked) == (1170, DEADLINE, True)


def test_slips_stand_below_the_stores_cap_only() -> None:
    cases = some_cases([29_999, 30_000])
    start(cases)
    assert [bool(one.segments) for one in Notice.objects.order_by("position")] == [True, False]


def test_the_deadline_is_the_dated_setting_where_none_is_given() -> None:
    cases = some_cases([500])
    assert queries.run(start(cases, deadline=None)).deadline == date(2026, 9, 4)


def test_a_run_that_was_not_printed_is_taken_up_again_not_numbered_twice() -> None:
    cases = some_cases([500, 700])
    first = start(cases)
    NoticeRun.objects.update(state="running")  # as after a kill while it printed
    assert start(cases) == first
    assert Notice.objects.count() == 2
    actions.print_run(first)
    # A command killed at its very end finds its finished run; another deadline or address is another run.
    assert start(cases) == first
    assert start(cases, deadline=date(2026, 9, 25)) != first
    Notice.objects.filter(run_id=first, position=2).update(address="測試市測試路2號")
    assert start(cases) != first


def test_printing_again_changes_nothing() -> None:
    run = start(some_cases([500, 700]))
    done = actions.print_run(run)
    assert (done.state, done.pages, done.notices) == (RunState.DONE, 4, 2)
    assert actions.print_run(run) == done
    with files.open_stored(done.file_id or 0) as stored, pikepdf.open(io.BytesIO(stored.read())) as document:
        assert len(document.pages) == 4


def test_a_killed_printing_leaves_no_half_file_and_prints_the_same_notices_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    run = start(some_cases([500, 700]))
    before = list(Notice.objects.order_by("position").values_list("number", "access_code"))

    def killed(*_: object, **__: object) -> int:
        raise OSError("no space left")

    with monkeypatch.context() as broken:
        broken.setattr(printing, "write_print_file", killed)
        with pytest.raises(OSError, match="no space"):
            actions.print_run(run)
    failed = queries.run(run)
    assert (failed.state, failed.file_id, failed.problem) == (RunState.FAILED, None, "no space left")

    assert actions.print_run(run).state is RunState.DONE
    assert list(Notice.objects.order_by("position").values_list("number", "access_code")) == before


def test_a_run_can_be_cancelled_while_it_prints_but_not_after() -> None:
    run = start(some_cases([500] * (FEW + 2)))
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        told.append((done, total))
        actions.cancel_run(run, actor=SYSTEM)

    stopped = actions.print_run(run, progress=progress)
    assert (stopped.state, stopped.file_id) == (RunState.CANCELLED, None)
    assert told == [(FEW, FEW + 2)]
    finished = start(some_cases([500]))
    actions.print_run(finished)
    with pytest.raises(RunFinished):
        actions.cancel_run(finished, actor=SYSTEM)
    with pytest.raises(NoSuchRun):
        actions.cancel_run(0, actor=SYSTEM)


def test_a_run_of_one_case_is_the_tagged_paper() -> None:
    (case,) = some_cases([500])
    run = actions.start_run(RunScope.CASE, case, actor=SYSTEM, on=ON, deadline=DEADLINE)
    with files.open_stored(actions.print_run(run).file_id or 0) as stored:
        assert reading.claims(stored.read())["pdfuaid:part"] == "1"


def test_a_run_of_a_section_takes_its_open_cases() -> None:
    cases = some_cases([500, 700])
    section = Case.objects.values_list("section_id", flat=True).get(pk=cases[0])
    run = queries.run(actions.start_run(RunScope.SECTION, section, actor=SYSTEM, on=ON, deadline=DEADLINE))
    assert (run.notices, run.skipped) == (2, 0)


def test_a_run_in_which_nobody_owes_has_no_file() -> None:
    cases = some_cases([500])
    Case.objects.filter(pk__in=cases).update(status="closed", ended_on=ON)
    done = actions.print_run(start(cases))
    assert (done.state, done.notices, done.skipped, done.pages, done.file_id) == (RunState.DONE, 0, 1, 0, None)


def test_a_single_notice_can_be_opened_again_as_it_was_issued() -> None:
    (case,) = some_cases([500])
    paper = actions.issue_notice(case, actor=SYSTEM, on=ON, deadline=DEADLINE)
    (notice,) = queries.notices(case)
    assert queries.notice_pdf(notice.id) == paper
    assert set(notice.segments or ()) <= reading.zxing_codes(reading.page_images(paper, 200)[0])


def test_a_case_that_owes_nothing_gets_no_notice() -> None:
    (case,) = some_cases([500], status="closed")
    with pytest.raises(NothingOwed):
        actions.issue_notice(case, actor=SYSTEM, on=ON, deadline=DEADLINE)
    assert not NoticeRun.objects.exists()


def test_what_does_not_exist_or_lies_in_the_past_is_refused() -> None:
    with pytest.raises(NoSuchScope):
        actions.start_run(RunScope.BATCH, 0, actor=SYSTEM)
    with pytest.raises(NoSuchScope):
        actions.issue_notice(0, actor=SYSTEM)
    with pytest.raises(DeadlinePast):
        start(some_cases([500]), deadline=date(2026, 8, 4))
    for ask in (queries.notice, queries.notice_pdf):
        with pytest.raises(NoSuchNotice):
            ask(0)
    with pytest.raises(NoSuchNotice):
        queries.notice_by_number("115傳字第00000000號")
    with pytest.raises(NoSuchRun):
        queries.run(0)


def test_a_cashier_may_not_issue_notices() -> None:
    cashier = Actor(name="cashier", roles=frozenset({Role.CASHIER}))
    (case,) = some_cases([500])
    with pytest.raises(NotAllowed):
        start([case], actor=cashier)
    with pytest.raises(NotAllowed):
        actions.issue_notice(case, actor=cashier, on=ON)


def test_issuing_tells_that_execution_has_begun() -> None:
    (case,) = some_cases([500])
    run = start([case])
    event = OutboxEvent.objects.get(name="NoticesIssued")
    assert event.body == {"run_id": run, "on": "2026-08-05"}
    begin_cases(NoticesIssued(run_id=run, on=ON))
    begin_cases(NoticesIssued(run_id=run, on=ON))
    assert Case.objects.get(pk=case).begun_on == ON


def test_the_access_code_opens_its_own_case_only() -> None:
    one, other = some_cases([500, 700])
    start([one, other])
    code = Notice.objects.get(case_id=one).access_code
    assert queries.access_code_matches(one, code)
    assert queries.access_code_matches(one, f" {code[:5].lower()}-{code[5:].lower()} ")
    assert not queries.access_code_matches(other, code)
    assert not queries.access_code_matches(one, "")
    assert not queries.access_code_matches(one, code[:-1])
    assert not queries.access_code_matches(0, code)


@pytest.mark.parametrize(
    ("kind", "posted", "effective"),
    [
        (DeliveryKind.SENT, date(2026, 8, 6), None),
        (DeliveryKind.RETURNED, date(2026, 8, 12), None),
        (DeliveryKind.HANDED_OVER, date(2026, 8, 10), date(2026, 8, 10)),
        (DeliveryKind.LEFT, date(2026, 8, 11), date(2026, 8, 11)),
        (DeliveryKind.PUBLIC_NOTICE, date(2026, 10, 1), date(2026, 10, 21)),
        (DeliveryKind.PUBLIC_NOTICE_ABROAD, date(2026, 9, 1), date(2026, 11, 2)),
    ],
)
def test_a_delivery_takes_effect_when_the_law_says(kind: DeliveryKind, posted: date, effective: date | None) -> None:
    (case,) = some_cases([500])
    start([case])
    notice = Notice.objects.get().pk
    view = actions.record_delivery(notice, kind, actor=SYSTEM, on=posted, note="測試")
    assert (view.on, view.effective_on) == (posted, effective)
    assert (view.explanation is None) == (effective is None)
    assert actions.record_delivery(notice, kind, actor=SYSTEM, on=posted) == view
    assert queries.notice(notice).deliveries == (view,)
    assert OutboxEvent.objects.filter(name="NoticeDelivered").count() == (effective is not None)


def test_a_delivery_cannot_precede_its_notice() -> None:
    (case,) = some_cases([500])
    start([case])
    with pytest.raises(DeliveryOutOfOrder):
        actions.record_delivery(Notice.objects.get().pk, DeliveryKind.SENT, actor=SYSTEM, on=date(2026, 8, 4))
    with pytest.raises(NoSuchNotice):
        actions.record_delivery(0, DeliveryKind.SENT, actor=SYSTEM, on=ON)

"""What clerks do in some of the sample's cases: corrections, returns, stays, costs, and what agencies write."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from bianmin.cases import actions as cases
from bianmin.cases import queries as case_reads
from bianmin.cases.types import CaseRow, Filters
from bianmin.cli.sample.days import Days
from bianmin.kit.errors import Refusal
from bianmin.payments import actions as payments

Step = Callable[[Days, CaseRow, datetime], None]


def schedule_casework(year: Days, batch: int, day: date) -> None:
    """Put clerks' work on a few cases of a batch on the queue: corrections, returns, stays, costs, notices."""
    rows = list(case_reads.list_cases(Filters(batch_id=batch), size=60).rows)
    year.random.shuffle(rows)
    deeds = (*(ask,) * 7, give_back, hand_over, stay, stop, costs, reduced, paid_there, withdrawn)
    for row, deed in zip(rows, deeds, strict=False):
        later = year.workday(day + timedelta(days=year.random.randrange(3, 40)))
        year.at(later, time(11, 30), lambda at, row=row, deed=deed: attempt(year, deed, row, at))  # type: ignore[misc]  # mypy can't type a lambda's kept values


def attempt(year: Days, deed: Step, row: CaseRow, at: datetime) -> None:
    """Do something to a case; a refusal (it was paid meanwhile) is life."""
    try:
        deed(year, row, at)
        year.add("casework")
    except Refusal:  # counted: the year says how many
        year.add("casework_refused")


def ask(year: Days, row: CaseRow, at: datetime) -> None:
    """Ask the agency for a correction; half are answered."""
    made = cases.ask_correction(row.id, actor=year.staff["registry"], items="補送送達證書（示範）", on=at.date())
    if year.random.random() < 0.5:
        answered = year.workday(at.date() + timedelta(days=9))
        year.at(answered, time(10, 30), lambda moment: attempt(year, answer(made), row, moment))


def answer(correction: int) -> Step:
    """Return the agency's answer to a correction, as a step."""

    def deed(year: Days, _row: CaseRow, at: datetime) -> None:
        cases.answer_correction(correction, actor=year.staff["registry"], answer="已補送送達證書（示範）", on=at.date())

    return deed


def resume(year: Days, row: CaseRow, at: datetime) -> None:
    """Go on with a case that stood still."""
    cases.resume(row.id, actor=year.staff["officer_all"], reason="停止原因消滅（示範）", on=at.date())


def give_back(year: Days, row: CaseRow, at: datetime) -> None:
    """Return a case whose disposition was not lawfully served."""
    cases.return_case(
        row.id, actor=year.staff["registry"], ground="not_served", reason="送達時義務人在監（示範）", on=at.date()
    )


def hand_over(year: Days, row: CaseRow, at: datetime) -> None:
    """Hand a case to the office of the obligor's new residence."""
    cases.hand_over(row.id, actor=year.staff["registry"], office="鄰近分署", reason="戶籍遷出（示範）", on=at.date())


def stay(year: Days, row: CaseRow, at: datetime) -> None:
    """Let a case stand still, and go on after some weeks."""
    cases.suspend(row.id, actor=year.staff["officer_all"], reason="行政救濟停止執行（示範）", on=at.date())
    later = year.workday(at.date() + timedelta(days=30))
    year.at(later, time(9, 0), lambda moment: attempt(year, resume, row, moment))


def stop(year: Days, row: CaseRow, at: datetime) -> None:
    """Stop execution: the disposition was revoked (§8)."""
    cases.stop(
        row.id, actor=year.staff["officer_all"], ground="revoked", reason="訴願決定撤銷原處分（示範）", on=at.date()
    )


def costs(year: Days, row: CaseRow, at: datetime) -> None:
    """Add costs of execution."""
    payments.add_costs(
        row.id, 300, reason="戶籍謄本規費（示範）", key=f"sample-costs-{row.id}", actor=year.staff["accounts"], now=at,
        on=at.date(),
    )  # fmt: skip


def reduced(year: Days, row: CaseRow, at: datetime) -> None:
    """The agency reduces its claim."""
    payments.take_agency_notice(
        row.id, actor=year.staff["accounts"], kind="reduced", amount=200, reason="更正函（示範）",
        key=f"sample-reduced-{row.id}", on=at.date(), now=at,
    )  # fmt: skip


def paid_there(year: Days, row: CaseRow, at: datetime) -> None:
    """The obligor paid part at the agency."""
    payments.take_agency_notice(
        row.id, actor=year.staff["accounts"], kind="paid_there", amount=500, reason="機關收據（示範）",
        key=f"sample-paid-{row.id}", on=at.date(), now=at,
    )  # fmt: skip


def withdrawn(year: Days, row: CaseRow, at: datetime) -> None:
    """The agency withdraws its claim."""
    payments.take_agency_notice(
        row.id, actor=year.staff["accounts"], kind="withdrawn", reason="撤回函（示範）",
        key=f"sample-withdrawn-{row.id}", on=at.date(), now=at,
    )  # fmt: skip

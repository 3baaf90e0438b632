"""A figure counted two ways agrees: closed months, a direct count, the history, what was frozen."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bianmin.kit.clock import now
from bianmin.kit.texts import t
from bianmin.office.types import Actor
from bianmin.payments.models import PastPayment
from bianmin.reports import figures
from bianmin.reports.actions import close_months, freeze, take_branch_file, write_history
from bianmin.reports.errors import FileKnown, NotABranchFile, RecordsWithheld
from bianmin.reports.figures.shape import Display, Facts, Figure, combined, distinct, latest, mean, share
from bianmin.reports.models import ClosedSum
from bianmin.reports.queries import checks, comparing, history, pivots, snapshots
from bianmin.reports.queries.measuring import Measured, measure, trend
from bianmin.reports.queries.records import records_behind
from bianmin.reports.rules.periods import Period
from tests.effort import examples
from tests.factories.cases import a_branch

SYSTEM = Actor.system("test")
WHOLE = Period.parse("113-10..114-06")
CODES = [
    f"payments.counter.{way}" for way in ("count", "amount", "card_mobile.count", "card_mobile.amount", "cash.count")
]


def paid(number: int, on: date, method: str, amount: int, noted: datetime | None = None) -> PastPayment:
    """Return a payment from before the system, not kept yet."""
    at = datetime(on.year, on.month, on.day, 3, tzinfo=UTC)
    return PastPayment(
        receipt_id=f"A{number}", paid_at=at, paid_on=on, method=method, amount=amount, noted_at=noted or now(),
        noted_by="test",
    )  # fmt: skip


def values(found: list[Measured]) -> list[tuple[str, Decimal | None, str, int]]:
    """Return what can be compared."""
    return [(one.figure.code, one.value, one.display, one.records) for one in found]


FACTS = st.lists(
    st.tuples(st.dates(date(2024, 10, 1), date(2025, 6, 30)), st.sampled_from(["cash", "card", "mobile"]),
              st.integers(1, 10**6)),
    max_size=25,
)  # fmt: skip
PERIODS = st.sampled_from(["114", "113Q4", "114H1", "114-03", "113-11..114-02", "113-12-20..114-02-03", "114-01-07"])


@pytest.mark.django_db
@settings(max_examples=examples(6))
@given(before=FACTS, after=FACTS, code=PERIODS)
def test_closed_months_a_direct_count_and_the_history_agree(
    before: list[tuple[date, str, int]], after: list[tuple[date, str, int]], code: str
) -> None:
    PastPayment.objects.all().delete()
    long_ago = now() - timedelta(days=3)
    PastPayment.objects.bulk_create(paid(place, *one, noted=long_ago) for place, one in enumerate(before))
    close_months(actor=SYSTEM, now=now() - timedelta(hours=1), anew=True)
    PastPayment.objects.bulk_create(paid(1000 + place, *one) for place, one in enumerate(after))
    period = Period.parse(code)
    rows = [one for one in before + after if period.holds(one[0])]
    found = measure(CODES, period)
    card = [amount for _, method, amount in rows if method != "cash"]
    assert [int(one.value or 0) for one in found] == [
        len(rows), sum(amount for *_, amount in rows), len(card), sum(card), len(rows) - len(card),
    ]  # fmt: skip
    assert not any(check.wrong for check in checks.closing_checks())
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patched:
        patched.setattr(history, "bianmin_home", lambda: Path(folder))
        write_history(["payments.receipts"], actor=SYSTEM)
        assert values(history.measure_history(CODES, period)) == values(found)
    months = trend(CODES[:2], period.each_month) if period.is_whole_months else {}
    for one in found[:2]:
        if months:
            assert one.value == sum((month.value or 0) for month in months[one.figure.code])


@pytest.mark.django_db
def test_the_night_counts_only_touched_months_and_the_check_finds_a_wrong_sum() -> None:
    PastPayment.objects.bulk_create([paid(1, date(2025, 1, 5), "cash", 100), paid(2, date(2025, 3, 5), "card", 200)])
    later = now() + timedelta(hours=3)
    assert close_months(actor=SYSTEM, now=later)["payments.receipts"] == 2
    assert close_months(actor=SYSTEM, now=later)["payments.receipts"] == 0
    PastPayment.objects.bulk_create([paid(3, date(2025, 1, 9), "cash", 50, noted=later)])
    assert measure(["payments.counter.amount"], Period.parse("114-01"))[0].value == 150
    assert close_months(actor=SYSTEM, now=later + timedelta(days=1))["payments.receipts"] == 1
    ClosedSum.objects.filter(facts="payments.receipts", month=date(2025, 3, 1)).update(n=7)
    wrong = {check.code: check.wrong for check in checks.closing_checks()}
    assert wrong["payments.receipts"] == (date(2025, 3, 1),)


@pytest.mark.django_db
def test_what_is_frozen_stays_opens_and_tells_what_differs_today() -> None:
    a_branch()
    PastPayment.objects.bulk_create(paid(place, date(2025, 2, place + 1), "card", 100) for place in range(5))
    period = Period.parse("114H1")
    first = freeze(period, CODES, actor=SYSTEM)
    again = freeze(period, CODES, actor=SYSTEM)
    assert snapshots.data_file(first) == snapshots.data_file(again)
    assert all(one.agrees for one in snapshots.recounted(first))
    assert snapshots.differences(first, CODES[0]) == []
    PastPayment.objects.filter(receipt_id="A0").update(amount=150)
    PastPayment.objects.filter(receipt_id="A1").update(method="cash")
    PastPayment.objects.filter(receipt_id="A2").delete()
    PastPayment.objects.bulk_create([paid(9, date(2025, 2, 20), "card", 1)])
    assert measure(["payments.counter.amount"], period)[0].value == 451
    kept = {one.code: one.display for one in snapshots.frozen_figures(first)}
    assert kept["payments.counter.amount"] == "500"
    assert all(one.agrees for one in snapshots.recounted(first))
    told = {one.record: one.what for one in snapshots.differences(first, "payments.counter.card_mobile.count")}
    assert told == {"past:A0": "changed", "past:A1": "gone", "past:A2": "gone", "past:A9": "added"}
    page = snapshots.frozen_records(first, CODES[0], limit=3)
    rest = snapshots.frozen_records(first, CODES[0], after=page.after, limit=3)
    assert [one.record for one in page.rows + rest.rows] == [f"past:A{place}" for place in range(5)]
    with pytest.raises(NotABranchFile):
        take_branch_file(snapshots.data_file(first), dated=date(2025, 7, 1), actor=SYSTEM)
    theirs = snapshots.data_file(first).replace(b'"code": "', b'"code": "', 1)
    own = snapshots.data_file(first).decode()
    other = own.replace(
        own.partition('"branch": {')[2].partition("}")[0], '"code": "ZZ", "zh": "他分署", "en": "Other"'
    )
    assert theirs
    take_branch_file(other.encode(), dated=date(2025, 7, 1), actor=SYSTEM)
    assert [(one.branch, one.display) for one in comparing.published(CODES[0], period)] == [("他分署", "5")]
    with pytest.raises(FileKnown):
        take_branch_file(other.encode(), dated=date(2025, 7, 1), actor=SYSTEM)


ANSWERS = Facts(
    "tests.answers",
    t("測試", "Test"),
    """select n::text as record, date '2025-01-01' + mod(n, 3) as day, '' as site, n as amount,
              case when n <= 4 then 'few' else 'many' end as asked,
              case when n in (1, 5, 6, 7) then 'yes' when n = 8 then 'no' else 'fair' end as answer, n / 2 as "case"
         from generate_series(1, 12) n
        where date '2025-01-01' + mod(n, 3) between %(first)s and %(last)s""",
    parts={"asked": t("問", "Asked"), "answer": t("答", "Answer")},
    distinct={"case": t("件", "Case")},
    anonymous=True,
    base=("asked",),
)
WORDS = t("測試", "Test")


def figure(code: str, where: dict[str, str], **kept: object) -> Figure:
    return Figure(f"tests.{code}", WORDS, WORDS, WORDS, ANSWERS, where, **kept)  # type: ignore[arg-type]  # (value, display)


ROW = Display(decimals=1, row="tests.row")
ALL = [
    figure("few", {"asked": "few"}),
    figure("few.yes", {"asked": "few", "answer": "yes"}),
    figure("many", {"asked": "many"}),
    *(
        figure(f"many.{answer}", {"asked": "many", "answer": answer}, value=share({"asked": "many"}), display=ROW)
        for answer in ("yes", "fair", "no")
    ),
    figure("good", {"asked": "many"}, value=combined("tests.many.yes", "tests.many.fair"), display=Display(decimals=1)),
    figure("mean", {"asked": "many"}, value=mean(), display=Display(decimals=2)),
    figure("cases", {"asked": "many"}, value=distinct("case")),
    figure("latest", {"asked": "many"}, value=latest()),
]


@pytest.fixture
def anonymous(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Have figures of anonymous answers."""
    monkeypatch.setattr(figures, "LISTS", (ALL,))
    figures.all_figures.cache_clear()
    figures.all_facts.cache_clear()
    yield
    monkeypatch.undo()
    figures.all_figures.cache_clear()
    figures.all_facts.cache_clear()


@pytest.mark.django_db
@pytest.mark.usefixtures("anonymous")
def test_every_kind_of_value_and_fewer_than_five_answers_are_not_broken_down() -> None:
    found = {one.figure.code: one for one in measure(None, Period.parse("114"))}
    assert {code.removeprefix("tests."): one.display for code, one in found.items()} == {
        "few": "4", "few.yes": "－", "many": "8", "many.yes": "37.5", "many.fair": "50.0", "many.no": "12.5",
        "good": "87.5", "mean": "8.50", "cases": "5", "latest": "8",
    }  # fmt: skip
    assert found["tests.few.yes"].withheld
    assert found["tests.few.yes"].value is None
    assert found["tests.many.yes"].records == 8
    with pytest.raises(RecordsWithheld):
        records_behind(ALL[0], Period.parse("114"))
    table = pivots.pivot(ANSWERS, Period.parse("114"), "asked", "answer")
    assert {cell for row in table.cells for cell in row} <= {pivots.FEW, "0", "—"}
    assert records_behind(ALL[2], Period.parse("114"), limit=3).after


@pytest.mark.django_db
def test_every_figure_of_the_office_can_be_counted_frozen_and_told() -> None:
    a_branch()
    known = figures.all_figures()
    found = measure(None, WHOLE)
    assert [one.figure.code for one in found] == list(known)
    for one in known.values():
        assert all((one.formula.zh, one.definition.en, one.unit.zh)), one.code
        assert set(one.where) <= set(one.facts.parts), one.code
        assert all(code in known for code in (*one.value.codes, *one.total_of)), one.code
    assert freeze(WHOLE, actor=SYSTEM)
    for facts in figures.all_facts().values():
        pivots.pivot(facts, Period.parse("114-02"), next(iter(pivots.attributes(facts))))

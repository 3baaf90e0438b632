"""Lists, search, registers and figures: right for every filter and sort offered, and each read from an index."""

import itertools
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from bianmin.cases import actions, queries
from bianmin.cases.errors import BadPageKey, TooManyFilters, UnknownBatch, UnknownCase
from bianmin.cases.models import Case
from bianmin.cases.queries import listing
from bianmin.cases.types import OPEN_STATES, CaseRow, Filters
from bianmin.office import queries as office
from tests.factories.cases import SYSTEM, a_case, a_line, an_organisation, person_id, take

pytestmark = pytest.mark.usefixtures("branch")

RECEIVED: dict[str, object] = {"received_from": date(2026, 8, 2), "received_to": date(2026, 8, 3)}
EXTRAS: list[dict[str, object]] = [
    {}, {"word": "健執"}, {"agency_id": "C02"}, RECEIVED, {"limit_to": date(2030, 4, 3)},
    {"amount_from": 1113, "amount_to": 1130}, {"amount_from": 1120}, {"word": "罰執", **RECEIVED},
]  # fmt: skip
STATES = ("", "active", "ended", "open", "suspended", "closed", "returned")


@pytest.fixture
def many(tmp_path: Path) -> list[Case]:
    """Forty-two cases of three days, two words, two agencies, in five states."""
    for day in (1, 2, 3):
        take(
            tmp_path,
            [
                a_line(
                    case_type=("健執", "罰執")[n % 2], agency_code=("C01", "C02")[n % 3 == 0], costs=str(n * 2),
                    amount_due=str(1110 + n * 2), final_date=f"11404{n % 5 + 1:02d}",
                )
                for n in range(14)
            ],
            on=date(2026, 8, day),
        )  # fmt: skip
    found = list(Case.objects.order_by("id"))
    for case in found[::5]:
        actions.close(case.pk, actor=SYSTEM, ground="paid", reason="x")
    for case in found[1::7]:
        if case not in found[::5]:
            actions.suspend(case.pk, actor=SYSTEM, reason="x")
    actions.return_case(found[3].pk, actor=SYSTEM, ground="no_title", reason="x")
    return list(Case.objects.order_by("id"))


def expected(cases: list[Case], filters: Filters, sort: str) -> list[int]:
    """Filter and sort as one would by hand."""
    states = {"active": OPEN_STATES, "ended": ("closed", "returned", "handed_over")}.get(
        filters.state, (filters.state,)
    )
    tests: list[tuple[object, Callable[[Case], bool]]] = [
        (filters.section_id, lambda c: c.section_id == filters.section_id),
        (filters.state, lambda c: c.status in states),
        (filters.word, lambda c: c.word == filters.word),
        (filters.agency_id, lambda c: c.agency_id == filters.agency_id),
        (filters.received_from, lambda c: c.received_on >= (filters.received_from or date.min)),
        (filters.received_to, lambda c: c.received_on <= (filters.received_to or date.max)),
        (filters.limit_to, lambda c: c.limit_on <= (filters.limit_to or date.max)),
        (filters.amount_from, lambda c: c.amount_due >= (filters.amount_from or 0)),
        (filters.amount_to, lambda c: c.amount_due <= (filters.amount_to or 0)),
    ]
    left = [case for case in cases if all(test(case) for value, test in tests if value)]
    keys: dict[str, Callable[[Case], Any]] = {
        "received": lambda c: (c.received_on, c.pk), "oldest": lambda c: (c.received_on, c.pk),
        "limitation": lambda c: (c.limit_on, c.pk), "amount": lambda c: (c.amount_due, c.pk),
    }  # fmt: skip
    return [case.pk for case in sorted(left, key=keys[sort], reverse=sort in {"received", "amount"})]


def walk(filters: Filters, size: int) -> list[int]:
    """Turn all pages forwards, then back to the first; both must be the same."""
    forwards: list[list[CaseRow]] = []
    page = queries.list_cases(filters, size=size)
    first = page
    while True:
        forwards.append(page.rows)
        if not page.next:
            break
        page = queries.list_cases(filters, after=page.next, size=size)
    for rows in reversed(forwards[:-1]):
        page = queries.list_cases(filters, before=page.previous, size=size)
        assert page.rows == rows
    assert page == first
    return [row.id for rows in forwards for row in rows]


def test_every_filter_and_sort_offered_gives_what_sorting_by_hand_gives_on_every_page(many: list[Case]) -> None:
    for section, state, extra in itertools.product((None, many[0].section_id), STATES, EXTRAS):
        given = dict(extra)
        if "agency_id" in given:
            given["agency_id"] = office.agency("C02").id
        for sort in queries.sorts_for(Filters(**given)):  # type: ignore[arg-type]  # words of several types
            filters = Filters(section_id=section, state=state, sort=sort, **given)  # type: ignore[arg-type]  # words of several types
            wanted = expected(many, filters, sort)
            assert walk(filters, 4) == wanted
            assert [row.id for row in queries.export_cases(filters)] == wanted
            assert queries.count_cases(filters).value == len(wanted)


def test_every_list_is_read_from_an_index(many: list[Case]) -> None:
    """With whole-table reads made dear, a plan that still has one would have no index to use."""
    with connection.cursor() as cursor:
        cursor.execute("set local enable_seqscan = off; set local enable_sort = on")
    extras: list[dict[str, Any]] = [*EXTRAS, {"batch_id": many[0].batch_id}]
    combinations = itertools.product((None, many[0].section_id), STATES, extras)
    for section, state, extra in combinations:
        given = {name: 1 if name == "agency_id" else value for name, value in extra.items()}
        for sort in queries.sorts_for(Filters(**given)):  # type: ignore[arg-type]  # words of several types
            filters = Filters(section_id=section, state=state, sort=sort, **given)  # type: ignore[arg-type]  # words of several types
            with CaptureQueriesContext(
                connection,
            ) as captured:
                queries.list_cases(filters)
                queries.count_cases(filters)
            for query in captured.captured_queries:
                with connection.cursor() as cursor:
                    cursor.execute(f"explain {query['sql']}".replace("%", "%%"))
                    plan = "\n".join(row[0] for row in cursor.fetchall())
                assert "Seq Scan on cases_case" not in plan, (filters, plan)


def test_the_lines_of_a_batch_stand_in_the_order_of_the_file(many: list[Case]) -> None:
    batch = many[0].batch_id
    assert walk(Filters(batch_id=batch), 5) == [case.pk for case in many if case.batch_id == batch]


@pytest.mark.parametrize("filters", [
    Filters(word="健執", agency_id=1), Filters(word="健執", limit_to=date(2030, 1, 1)),
    Filters(word="健執", sort="amount"),
    Filters(limit_to=date(2030, 1, 1), amount_from=1), Filters(batch_id=1, word="健執"), Filters(sort="name"),
    Filters(limit_to=date(2030, 1, 1), sort="received"), Filters(state="lost"),
])  # fmt: skip
def test_what_no_index_serves_is_not_offered(filters: Filters) -> None:
    with pytest.raises(TooManyFilters):
        queries.list_cases(filters)


@pytest.mark.parametrize("key", ["x", "1_", "2026-13-01_1", "_", "1" * 30 + "_1", "2026-01-01_1;drop"])
def test_a_page_key_that_was_never_given_is_refused(key: str) -> None:
    with pytest.raises(BadPageKey):
        queries.list_cases(Filters(), after=key)


def test_totals_are_counted_up_to_ten_thousand(many: list[Case], monkeypatch: pytest.MonkeyPatch) -> None:
    assert (queries.count_cases(Filters()).value, queries.count_cases(Filters()).more) == (len(many), False)
    monkeypatch.setattr(listing, "MOST_COUNTED", 10)
    assert (queries.count_cases(Filters()).value, queries.count_cases(Filters()).more) == (10, True)


def test_a_case_is_found_by_what_somebody_has_at_hand(tmp_path: Path) -> None:
    case = a_case(tmp_path, obligor_id=person_id(70), obligor_name="測試歐陽明", agency_ref="REF-70")
    other = Case.objects.get(batch_id=take(tmp_path, [an_organisation(obligor_name="明")]).batch)
    for words in (
        case.number, "115年健執字第1號", "115-1", "1150100000001", "00000001", "1", "健執字第00000001號", "１",
        person_id(70), person_id(70).lower(), "REF-70", "ＲＥＦ-70", "歐陽", "測試歐陽明", "歐陽明",
    ):  # fmt: skip
        assert [row.id for row in queries.search(words).rows] == [case.pk], words
    assert [row.id for row in queries.search("明").rows] == [other.pk, case.pk]
    assert queries.search("歐明").rows == []
    assert queries.search("  ").rows == []
    assert queries.search("歐陽", section_id=-1).rows == []
    assert queries.by_number("115年度健執字第1號") == queries.by_number("1150000000001") == case.pk
    for wrong in ("115年度健執字第00000099號", "1", "x", "", "116年度健執字第00000001號"):
        with pytest.raises(UnknownCase):
            queries.by_number(wrong)
    assert queries.by_agency_ref(case.agency_id, " REF-70") == case.pk
    assert queries.by_agency_ref(case.agency_id, "REF-71") is None


def test_a_search_turns_its_pages(tmp_path: Path) -> None:
    take(tmp_path, [a_line(obligor_id=person_id(71), obligor_name="測試多案") for _ in range(7)])
    first = queries.search("測試多案", size=3)
    second = queries.search("測試多案", size=3, after=first.next)
    third = queries.search("測試多案", size=3, after=second.next)
    ids = [row.id for page in (first, second, third) for row in page.rows]
    assert ids == sorted(ids, reverse=True)
    assert len(set(ids)) == 7
    assert third.next == ""


def test_a_citizen_finds_his_case_by_number_and_identifier_and_learns_nothing_else(tmp_path: Path) -> None:
    case = a_case(tmp_path, obligor_id=person_id(72))
    assert queries.find_for_citizen(case.number, person_id(72).lower()) == case.pk
    for number, identifier in ((case.number, person_id(73)), ("115年度健執字第00000099號", person_id(72)), ("", "")):
        assert queries.find_for_citizen(number, identifier) is None


def test_a_case_shows_what_was_transferred_and_hides_the_identifier(tmp_path: Path) -> None:
    case = a_case(tmp_path, obligor_id="A123456789")
    view = queries.case_view(case.pk)
    assert (view.number, view.obligor_id_masked, view.principal, view.amount_due) == (
        case.number,
        "A1*****789",
        1000,
        1111,
    )
    assert (view.section_code, view.word_name.en, view.agency_code) == (
        "甲",
        "National health insurance premiums",
        "C01",
    )
    assert queries.identifier(case.pk) == "A123456789"
    later = a_case(tmp_path, obligor_id="A123456789")
    assert [row.id for row in queries.related(case.pk)] == [later.pk]


def test_the_limitation_warns_at_the_distances_set(tmp_path: Path) -> None:
    case = a_case(tmp_path)
    last = date(2030, 4, 1)
    levels = {queries.limitation(case.pk, on=day).level for day in (date(2026, 9, 1), last, date(2030, 4, 2))}
    assert levels == {"fine", "near", "past"}
    assert queries.limitation(case.pk, on=last).days_left == 0
    assert [row.id for row in queries.work_today(on=last).limitation] == [case.pk]
    actions.close(case.pk, actor=SYSTEM, ground="paid", reason="x")
    assert queries.limitation(case.pk, on=last).level == "none"
    assert queries.work_today(on=last).limitation_count == 0


def test_months_show_received_ended_and_pending(tmp_path: Path) -> None:
    take(tmp_path, [a_line() for _ in range(5)], on=date(2026, 7, 31))
    take(tmp_path, [a_line() for _ in range(3)], on=date(2026, 8, 1))
    first, second, *_ = Case.objects.order_by("id").values_list("pk", flat=True)
    actions.close(first, actor=SYSTEM, ground="paid", reason="x", on=date(2026, 8, 31))
    actions.hand_over(second, actor=SYSTEM, office="臺北分署", reason="x", on=date(2026, 9, 1))
    figures = [(m.month, m.received, m.closed, m.pending) for m in queries.monthly(date(2026, 7, 15), date(2026, 9, 1))]
    assert figures == [(7, 5, 0, 5), (8, 3, 1, 7), (9, 0, 1, 6)]
    assert queries.monthly(date(2026, 9, 1), date(2026, 9, 1))[0].pending == 6


def test_batches_stand_newest_first_page_by_page(tmp_path: Path) -> None:
    made = [take(tmp_path, [a_line()]).batch for _ in range(3)]
    page, following = queries.batches(size=2)
    rest, end = queries.batches(size=2, after=following)
    assert [view.id for view in (*page, *rest)] == made[::-1]
    assert end == ""
    with pytest.raises(UnknownBatch):
        queries.batch(0)


def test_months_that_are_kept_follow_what_is_backdated_and_opened_again(tmp_path: Path) -> None:
    take(tmp_path, [a_line() for _ in range(4)], on=date(2026, 6, 30))
    first, second, third, _ = Case.objects.order_by("id").values_list("pk", flat=True)

    def pending() -> list[tuple[int, int]]:
        return [(m.closed, m.pending) for m in queries.monthly(date(2026, 6, 1), date(2026, 9, 1))]

    actions.close(first, actor=SYSTEM, ground="paid", reason="x", on=date(2026, 7, 2))
    assert pending() == [(0, 4), (1, 3), (0, 3), (0, 3)]
    actions.close(second, actor=SYSTEM, ground="paid", reason="x", on=date(2026, 9, 1))
    assert pending() == [(0, 4), (1, 3), (0, 3), (1, 2)]
    actions.close(third, actor=SYSTEM, ground="paid", reason="x", on=date(2026, 7, 3))
    assert pending() == [(0, 4), (2, 2), (0, 2), (1, 1)]
    actions.reopen(first, actor=SYSTEM, reason="x", on=date(2026, 9, 1))
    assert pending() == [(0, 4), (1, 3), (0, 3), (1, 2)]

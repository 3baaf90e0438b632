"""Files of records: loaded wholly or not at all, once, and every fault told with its line."""

import threading
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection, transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from bianmin.adapters.records import KINDS, Outcome, take_cells, take_content, take_file
from bianmin.adapters.records.shape import Kind
from bianmin.cases import queries as cases
from bianmin.desk.models import PastEnquiry
from bianmin.kit import clock, loading
from bianmin.kit.errors import NotAllowed
from bianmin.office.types import Actor
from bianmin.payments import queries as payments
from bianmin.payments.models import CollectionFile, PastPayment, Receipt
from bianmin.requests.models import PastMatter
from bianmin.surveys.actions import ensure_default_surveys
from tests.contract.seeds.making import COLUMNS
from tests.effort import examples
from tests.factories.cases import SYSTEM, a_branch, a_line, take
from tests.payments.sound import sound

PETITIONS, PAYMENTS = COLUMNS["petitions"], COLUMNS["counter-payments"]


def load(kind: str, *lines: str, header: str = "") -> Outcome:
    content = "\n".join([header or COLUMNS[kind], *lines]).encode()
    return take_content(KINDS[kind](), content, actor=SYSTEM, name="test.csv")


def wrong(outcome: Outcome) -> list[tuple[int, str, str]]:
    assert outcome.loaded == outcome.repeated == 0
    return [(one.line, one.column, one.code) for one in outcome.faults]


def test_every_kind_has_the_columns_of_the_contract(db: None) -> None:
    assert {code: ",".join(one.name for one in kind().columns()) for code, kind in KINDS.items()} == COLUMNS


@pytest.mark.parametrize(
    ("content", "line", "code"),
    [
        (b"", 0, "file"),
        (b"\xef\xbb\xbf \n\n", 0, "file"),
        (b"PK\x03\x04rest", 0, "file"),
        (f"{PETITIONS}\nA,110-01-05,,,\n".encode("utf-16"), 0, "file"),
        (f"{PETITIONS}\nA,110-01-05,,陳情,\n".encode("cp950"), 2, "encoding"),
        (f"{PETITIONS}\nA,110-01-05,,\0,\n".encode(), 2, "encoding"),
        (f"{PETITIONS}\n{'A' * 30_000},110-01-05,,,\n".encode(), 2, "long"),
        (f'{PETITIONS}\nA,110-01-05,,"open,\nB,110-01-05,,,\n'.encode(), 2, "quotes"),
        (b"petition_id,received_on,channel,subject\nA,110-01-05,,\n", 1, "header"),
        (f"{PETITIONS},extra\nA,110-01-05,,,,\n".encode(), 1, "header"),
        (f"{PETITIONS}\nA,110-01-05\n".encode(), 2, "cells"),
    ],
)  # fmt: skip
def test_a_file_that_is_none_is_refused_with_its_place(content: bytes, line: int, code: str, db: None) -> None:
    outcome = take_content(KINDS["petitions"](), content, actor=SYSTEM, name="x")
    assert [(one.line, one.code) for one in outcome.faults] == [(line, code)]
    assert not PastMatter.objects.exists()


def test_what_can_not_be_opened_is_a_fault_too(tmp_path: Path, db: None) -> None:
    for path in (tmp_path, tmp_path / "none.csv", Path("/dev/null/x"), Path("nul\0byte")):
        outcome = take_file(KINDS["petitions"](), path, actor=SYSTEM)
        assert [(one.line, one.code) for one in outcome.faults] == [(0, "file")]


def test_all_faults_are_told_at_once_and_nothing_is_loaded(db: None) -> None:
    ensure_default_surveys()
    tomorrow = clock.today() + timedelta(days=1)
    outcome = load(
        "counter-payments",
        "R1,2020-05-01T10:00,cash,100,",
        "R2,2020-13-01,gold,1.5,",
        f"R3,{tomorrow},cash,0,",
        ",109-05-01 10:30,easycard,20,115年度健執字第00000001號",
        "R1,2020-05-01T10:00,cash,200,",
    )
    assert wrong(outcome) == [
        (3, "amount", "value"), (3, "method", "word"), (3, "paid_at", "value"),
        (4, "amount", "value"), (4, "paid_at", "future"),
        (5, "receipt_id", "empty"), (6, "receipt_id", "twice"),
    ]  # fmt: skip
    assert not PastPayment.objects.exists()
    assert wrong(load("petitions", "A,109-05-02,,,109-05-01")) == [(2, "answered_on", "order")]
    assert wrong(load("survey-responses", "A,visitors,109-05-01,paper,none,satisfied,")) == [(2, "question", "word")]
    assert wrong(load("survey-responses", "A,visitors,109-05-01,paper,staff,15,")) == [(2, "answer", "word")]
    assert wrong(load("service-uses", "A,none,109-05-01,,1,1")) == [(2, "service", "word")]
    assert wrong(load("observations", "A,none,109-05-01,,1,")) == [(2, "subject", "word")]
    assert wrong(load("observations", "A,signs_rooms,109-05-01,,many,")) == [(2, "value", "value")]


def test_the_lines_of_a_response_agree(db: None) -> None:
    ensure_default_surveys()
    outcome = load(
        "survey-responses",
        "A,visitors,109-05-01,paper,staff,satisfied,好",
        "A,visitors,109-05-02,paper,overall,satisfied,",
    )
    assert wrong(outcome) == [(3, "response_id", "twice")]


def test_a_record_counts_by_its_first_day_in_taipei(db: None) -> None:
    lines = ("E1,2020-12-31T17:00Z,phone,,", "E2,109-12-31 23:59,web,case,5", '"E3",2020-12-31T23:59+08:00,mail,,')
    assert load("enquiries", *lines, header="\ufeff" + COLUMNS["enquiries"]) == Outcome(3)
    days = dict(PastEnquiry.objects.values_list("enquiry_id", "on_date"))
    assert days == {"E1": date(2021, 1, 1), "E2": date(2020, 12, 31), "E3": date(2020, 12, 31)}
    assert not loading.loads(["petitions"])
    assert [(one.name, one.loaded) for one in loading.loads(["enquiries"])] == [("test.csv", 3)]


def test_the_same_id_with_other_content_refuses_the_file_and_names_the_line(db: None) -> None:
    assert load("referrals", "A,109-05-01,基金會,1", "B,109-05-01,基金會,1", "B,109-05-01,基金會,1") == Outcome(2, 1)
    assert wrong(load("referrals", "C,109-05-01,基金會,1", "A,109-05-01,基金會,2")) == [(3, "referral_id", "differs")]
    assert load("referrals", "C,109-05-01,基金會,1", "A,109-05-01,基金會,1") == Outcome(1, 1)
    assert len(loading.loads(["referrals"])) == 2


def test_the_ids_of_one_kind_are_not_those_of_another(db: None) -> None:
    assert load("petitions", "A,109-05-01,,,").loaded == load("mailbox", "A,109-05-01,public,").loaded == 1


def test_one_record_is_entered_on_screen_by_the_same_readers(db: None) -> None:
    cells = {"request_id": "S1", "requested_on": "111/3/1", "plate": "TST-0001", "accepted_on": ""}
    assert take_cells(KINDS["scrappings"](), cells, actor=SYSTEM, name="screen") == Outcome(1)
    kept = PastMatter.objects.get()
    assert (kept.service, kept.received_on, kept.cases) == ("vehicle-scrapping", date(2022, 3, 1), 1)


def test_who_may_not_is_refused_before_the_file_is_read(db: None) -> None:
    with pytest.raises(NotAllowed):
        take_content(KINDS["petitions"](), b"", actor=Actor.citizen(), name="x")


def test_a_payment_that_names_a_case_is_booked_once_and_keeps_its_own_receipt(tmp_path: Path, db: None) -> None:
    a_branch()
    take(tmp_path, [a_line()])
    number, owed = _the_case()
    lines = (f"H-1,2026-10-05T10:00,card,{owed - 100},{number}", f"H-2,2026-10-06T10:00,cash,300,{number}",
             "H-3,109-10-06T10:00,cash,5000,")  # fmt: skip
    for expected in (Outcome(3), Outcome(0, 3)):
        assert load("counter-payments", *lines) == expected
        case = cases.by_number(number)
        money = payments.receivable(case)
        assert (money.balance, money.paid) == (0, owed)
        assert [one.remaining for one in payments.suspense_items()] == [200]
        sound()
    assert not Receipt.objects.exists()
    assert {one.layout for one in CollectionFile.objects.all()} == {"counter"}
    assert wrong(load("counter-payments", "H-4,2026-10-05T10:00,card,1,999年度健執字第00000009號")) == [
        (2, "case_number", "unknown-case")
    ]
    assert wrong(load("counter-payments", f"H-5,2026-10-05T10:00,easycard,1,{number}")) == [(2, "method", "method")]


ROWS = st.lists(
    st.tuples(
        st.integers(0, 12),
        st.dates(date(2015, 1, 1), date(2016, 1, 1)),
        st.sampled_from(["web", "mail", ""]),
        st.text(st.characters(blacklist_categories=("Cc", "Cs", "Zl", "Zp", "Zs")), max_size=20),
        st.none() | st.integers(0, 30),
    ),
    max_size=12,
    unique_by=lambda row: row[0],
)


@given(ROWS, st.data())
@settings(max_examples=examples(20))
def test_a_wrong_line_loads_nothing_and_the_same_file_twice_changes_nothing(
    django_db_setup: None,
    django_db_blocker: object,
    rows: list[tuple[int, date, str, str, int | None]],
    data: st.DataObject,
) -> None:
    lines = [
        f'P{n},{on},{way},"{said.replace(chr(34), chr(34) * 2)}",{"" if d is None else on + timedelta(days=d)}'
        for n, on, way, said, d in rows
    ]
    with django_db_blocker.unblock(), transaction.atomic():  # type: ignore[attr-defined]  # pytest-django has no type for it
        place = data.draw(st.integers(0, len(lines)))
        bad = load("petitions", *lines[:place], "P99,109-02-30,,,", *lines[place:])
        assert [one.line for one in bad.faults] == [place + 2]
        assert not PastMatter.objects.exists()
        assert load("petitions", *lines) == Outcome(len(lines))
        before = list(PastMatter.objects.order_by("id").values())
        assert load("petitions", *reversed(lines)) == Outcome(0, len(lines))
        assert list(PastMatter.objects.order_by("id").values()) == before
        transaction.set_rollback(True)


@pytest.fixture
def committing(django_db_setup: None, django_db_blocker: object) -> Iterator[None]:
    """Let a test of a race commit; what it loaded is taken away afterwards."""
    with django_db_blocker.unblock():  # type: ignore[attr-defined]  # pytest-django has no type for it
        try:
            yield
        finally:
            with connection.cursor() as cursor:
                cursor.execute("truncate desk_past_enquiry, kit_record_load")


@pytest.mark.usefixtures("committing")
def test_two_loads_at_once_load_once() -> None:
    content = "\n".join([COLUMNS["enquiries"], *(f"E{n},109-05-01 10:00,phone,,1" for n in range(500))]).encode()
    kinds: list[Kind] = [KINDS["enquiries"](), KINDS["enquiries"]()]
    ready, done = threading.Barrier(2), []

    def work(kind: Kind) -> None:
        try:
            ready.wait(30)
            done.append(take_content(kind, content, actor=SYSTEM, name="race.csv"))
        finally:
            connection.close()

    threads = [threading.Thread(target=work, args=(kind,)) for kind in kinds]
    for one in threads:
        one.start()
    for one in threads:
        one.join(60)
    assert sorted((one.loaded, one.repeated) for one in done) == [(0, 500), (500, 0)]
    assert PastEnquiry.objects.count() == 500


def _the_case() -> tuple[str, int]:
    with connection.cursor() as cursor:
        cursor.execute("select c.number, r.balance from cases_case c join payments_receivable r on r.case_id = c.id")
        ((number, owed),) = cursor.fetchall()
    return number, owed


def test_a_moment_needs_no_offset() -> None:
    from bianmin.adapters.records.readers import moment  # noqa: PLC0415  (this test alone reads a cell)

    assert moment("109-05-01 10:30") == datetime(2020, 5, 1, 10, 30, tzinfo=clock.TAIPEI) == moment("2020-05-01T02:30Z")

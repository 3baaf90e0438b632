"""Keyset pages: every row once, in order, both ways, however rows tie."""

from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest
from django.db import connection

from bianmin.kit import keyset
from bianmin.kit.keyset import BadCursor
from bianmin.kit.models import OutboxEvent, Reaction, StoredFile

BEGIN = datetime(2026, 8, 31, tzinfo=UTC)


@pytest.fixture
def rows() -> int:
    """Forty rows with many ties in name, size and time."""
    StoredFile.objects.bulk_create(
        StoredFile(
            sha256=f"{number:064d}",
            name=f"name {number % 3}",
            content_type="text/plain",
            size=number % 4,
            created_at=BEGIN + timedelta(hours=number % 5),
        )
        for number in range(40)
    )
    return 40


def walk(order: tuple[str, ...], size: int) -> tuple[list[int], list[int]]:
    """Return the ids of all pages forwards, and of all pages back again from the last."""
    forward: list[int] = []
    page = keyset.paginate(StoredFile.objects.all(), order, None, size)
    assert page.previous is None
    while True:
        forward += [row.pk for row in page.rows]
        if page.next is None:
            break
        page = keyset.paginate(StoredFile.objects.all(), order, page.next, size)
        assert page.previous is not None
    backward = [row.pk for row in page.rows]
    while page.previous is not None:
        page = keyset.paginate(StoredFile.objects.all(), order, page.previous, size)
        backward = [row.pk for row in page.rows] + backward
    return forward, backward


ORDERS = [
    tuple(f"{sign}{name}" for sign, name in zip(signs, ("name", "size", "created_at", "id"), strict=True))
    for signs in product(("", "-"), repeat=4)
]


@pytest.mark.django_db
@pytest.mark.usefixtures("rows")
@pytest.mark.parametrize("order", [("id",), ("-id",), ("-created_at", "-id"), ("size", "-id"), *ORDERS])
@pytest.mark.parametrize("size", [1, 7, 40])
def test_every_row_stands_on_one_page_forwards_and_back(order: tuple[str, ...], size: int) -> None:
    expected = list(StoredFile.objects.order_by(*order).values_list("pk", flat=True))
    forward, backward = walk(order, size)
    assert forward == expected
    assert backward == expected


@pytest.mark.django_db
@pytest.mark.usefixtures("rows")
def test_pages_of_values_and_through_own_sql_are_the_same() -> None:
    order = ("-size", "-id")
    cursor, seen = None, []
    while True:
        where, parameters, order_by = keyset.condition(order, cursor, {"id": "f.id"}, (int, int))
        with connection.cursor() as db:
            db.execute(
                f"select f.id, size from kit_stored_file f where {where} order by {order_by} limit 8", parameters
            )
            found = [{"id": row[0], "size": row[1]} for row in db.fetchall()]
        page = keyset.page_of(found, order, cursor, 7)
        seen += [row["id"] for row in page.rows]
        cursor = page.next
        if cursor is None:
            break
    assert seen == list(StoredFile.objects.order_by(*order).values_list("pk", flat=True))
    values = keyset.paginate(StoredFile.objects.values("id", "size"), order, None, 7)
    assert [row["id"] for row in values.rows] == seen[:7]


@pytest.mark.django_db
@pytest.mark.usefixtures("rows")
def test_mixed_orders_work_in_own_sql_too() -> None:
    order = ("size", "-id")
    cursor, seen = None, []
    while True:
        where, parameters, order_by = keyset.condition(order, cursor)
        with connection.cursor() as db:
            db.execute(f"select id, size from kit_stored_file where {where} order by {order_by} limit 8", parameters)
            found = [{"id": row[0], "size": row[1]} for row in db.fetchall()]
        page = keyset.page_of(found, order, cursor, 7)
        seen += [row["id"] for row in page.rows]
        cursor = page.next
        if cursor is None:
            break
    assert seen == list(StoredFile.objects.order_by(*order).values_list("pk", flat=True))


@pytest.mark.django_db
@pytest.mark.parametrize(
    "cursor",
    [
        "x",
        "W10",
        "WzEsMl0",
        "!!!!",
        "bnVsbA",
        keyset.Cursor(("not a time", 1)).encode(),
        keyset.Cursor((1 << 70, 1)).encode(),
    ],
)
def test_a_changed_page_address_is_refused(cursor: str) -> None:
    with pytest.raises(BadCursor):
        keyset.paginate(StoredFile.objects.all(), ("-created_at", "-id"), cursor)


@pytest.mark.parametrize("values", [("no date", 1), (None, 1), ("2026-08-31", "x")])
def test_own_sql_never_sees_a_value_of_another_kind(values: tuple[object, ...]) -> None:
    with pytest.raises(BadCursor):
        keyset.condition(("-received_on", "-id"), keyset.Cursor(values).encode(), None, (date, int))


@pytest.mark.django_db
@pytest.mark.usefixtures("rows")
def test_totals_are_counted_up_to_a_cap() -> None:
    assert str(keyset.total(StoredFile.objects.all())) == "40"
    assert str(keyset.total(StoredFile.objects.all(), cap=25)) == "25+"
    assert str(keyset.Total(10_000, is_capped=True)) == "10,000+"


@pytest.mark.django_db
def test_an_empty_list_has_one_empty_page() -> None:
    page = keyset.paginate(StoredFile.objects.all(), ("-id",))
    assert (page.rows, page.next, page.previous) == ([], None, None)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "order", [("done_at", "id"), ("-done_at", "-id"), ("done_at", "-id"), ("-event__created_at", "id")]
)
def test_rows_without_a_value_stand_where_the_database_puts_them(order: tuple[str, ...]) -> None:
    events = OutboxEvent.objects.bulk_create(
        OutboxEvent(name="TransferTaken", body={}, created_at=BEGIN + timedelta(days=number % 3)) for number in range(9)
    )
    Reaction.objects.bulk_create(
        Reaction(
            event=events[number % 9],
            reaction=f"reaction {number}",
            done_at=BEGIN + timedelta(hours=number % 4) if number % 3 else None,
        )
        for number in range(30)
    )
    expected = list(Reaction.objects.order_by(*order).values_list("pk", flat=True))
    seen, page = [], keyset.paginate(Reaction.objects.select_related("event"), order, None, 4)
    while True:
        seen += [row.pk for row in page.rows]
        if page.next is None:
            break
        page = keyset.paginate(Reaction.objects.select_related("event"), order, page.next, 4)
    assert seen == expected
    back = [row.pk for row in page.rows]
    while page.previous is not None:
        page = keyset.paginate(Reaction.objects.select_related("event"), order, page.previous, 4)
        back = [row.pk for row in page.rows] + back
    assert back == expected


@pytest.mark.django_db
def test_a_page_in_one_direction_enters_its_index_at_the_very_row() -> None:
    row = StoredFile.objects.create(sha256="0" * 64, name="a", content_type="text/plain", size=1, created_at=BEGIN)
    with connection.cursor() as db:
        db.execute("create index probe on kit_stored_file (size desc, id desc)")
        db.execute("set local enable_seqscan = off")
        db.execute("set local enable_sort = off")
        where, parameters, order_by = keyset.condition(("-size", "-id"), keyset.Cursor((1, row.pk)).encode())
        db.execute(f"explain select * from kit_stored_file where {where} order by {order_by} limit 50", parameters)
        plan = " ".join(line for (line,) in db.fetchall())
    assert "Index Cond: (ROW(size, id) < ROW(" in plan
    assert "Filter" not in plan

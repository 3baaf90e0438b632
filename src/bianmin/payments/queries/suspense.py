"""The suspense desk: what waits, and which cases it may be meant for."""

from datetime import date

from django.db import connection
from django.db.models import Count, QuerySet, Sum

from bianmin.kit.texts import Text, t
from bianmin.payments.errors import NoSuchSuspense
from bianmin.payments.models import SuspenseItem
from bianmin.payments.types import Channel, MoveView, Proposal, SuspenseAge, SuspenseReason, SuspenseView

SAME_CASE = t("同一案件的溢繳款或款項", "Money for this very case")
NEAR_REFERENCE = t("與這個案件的繳款編號只差一、兩碼", "Its number differs from this case's by a digit or two")
NAMED_NUMBER = t("備註寫有這個案件的案號或繳款編號", "The remark holds this case's number")
SAME_NAME = t("繳款人與義務人同名", "The payer has the obligor's name")
SAME_AMOUNT = t("金額正好等於欠款", "The amount is exactly what is owed")
_MOST = 10
_SHORTEST = 8
"""Characters a word of a remark has at least that can be a number of ours."""


def suspense_items(
    *, after: tuple[date, int] | None = None, size: int = 50, reason: SuspenseReason | None = None
) -> list[SuspenseView]:
    """Return open suspense items, oldest first; ``after`` is (arose_on, id) of the last one seen."""
    rows = SuspenseItem.objects.filter(remaining__gt=0).order_by("arose_on", "id")
    if reason is not None:
        rows = rows.filter(reason=reason)
    if after is not None:
        rows = rows.extra(where=["(arose_on, payments_suspense_item.id) > (%s, %s)"], params=list(after))
    return _views(rows[:size])


def suspense_item(item_id: int) -> SuspenseView:
    """Return one item with all that was done to it."""
    found = _views(SuspenseItem.objects.filter(pk=item_id).prefetch_related("moves__undone_by"), with_moves=True)
    if not found:
        raise NoSuchSuspense
    return found[0]


def suspense_of_case(case_id: int) -> list[SuspenseView]:
    """Return the suspense items that came in for a case, oldest first."""
    return _views(SuspenseItem.objects.filter(case_id=case_id).order_by("id"))


def suspense_age(on: date) -> list[SuspenseAge]:
    """Return how much waits in suspense by age on a day: up to 7, 30, 90 days and longer."""
    with connection.cursor() as cursor:
        cursor.execute(AGE, {"on": on})
        found = {row[0]: row[1:] for row in cursor.fetchall()}
    return [
        SuspenseAge(least, most, *found.get(least, (0, 0))) for least, most in ((0, 7), (8, 30), (31, 90), (91, None))
    ]


def suspense_total() -> tuple[int, int]:
    """Return how many items wait and how much money they hold."""
    row = SuspenseItem.objects.filter(remaining__gt=0).aggregate(items=Count("id"), amount=Sum("remaining"))
    return row["items"], row["amount"] or 0


def proposals(item_id: int) -> list[Proposal]:
    """Return open cases the money may be meant for, likeliest first, each with its reasons."""
    item = suspense_item(item_id)
    with connection.cursor() as cursor:
        cursor.execute(
            PROPOSE,
            {
                "case": item.case_id,
                "reference": item.reference,
                "near": _near(item.reference),
                "payer": item.payer,
                "grams": _first_gram(item.payer),
                "note": item.note,
                "words": [
                    word for word in item.note.replace(",", " ").replace("/", " ").split() if len(word) >= _SHORTEST
                ],
                "amount": item.remaining,
                "most": _MOST,
            },
        )
        return [_proposal(row) for row in cursor.fetchall()]


def _near(reference: str) -> list[str]:
    """Return every reference one digit away, or with two neighbours swapped: what a slip of a finger makes."""
    if not (reference.isascii() and reference.isdigit()) or not 11 <= len(reference) <= 16:  # noqa: PLR2004  (bank codes of three or seven digits, accounts of at most sixteen)
        return []
    changed = {
        reference[:place] + digit + reference[place + 1 :] for place in range(len(reference)) for digit in "0123456789"
    }
    swapped = {
        reference[:place] + reference[place + 1] + reference[place] + reference[place + 2 :]
        for place in range(len(reference) - 1)
    }
    # A check digit usually changes with the digit that was mistyped: let the last one be anything.
    return sorted(changed | swapped | {near[:-1] + digit for near in changed | swapped for digit in "0123456789"})


def _first_gram(name: str) -> list[str]:
    from bianmin.kit.names import query_grams  # noqa: PLC0415  (only this page asks)

    return query_grams(name) if name else []


def _proposal(row: tuple[object, ...]) -> Proposal:
    case_id, number, obligor, balance, is_case, is_near, is_named, is_name, is_amount, score = row
    signs: tuple[tuple[object, Text], ...] = (
        (is_case, SAME_CASE),
        (is_near, NEAR_REFERENCE),
        (is_named, NAMED_NUMBER),
        (is_name, SAME_NAME),
        (is_amount, SAME_AMOUNT),
    )
    why = tuple(text for holds, text in signs if holds)
    return Proposal(int(str(case_id)), str(number), str(obligor), int(str(balance)), int(str(score)), why)


def _views(rows: "QuerySet[SuspenseItem]", *, with_moves: bool = False) -> list[SuspenseView]:
    return [
        SuspenseView(
            id=row.pk,
            reason=SuspenseReason(row.reason),
            channel=Channel(row.channel),
            amount=row.amount,
            remaining=row.remaining,
            arose_on=row.arose_on,
            reference=row.line.reference if row.line else "",
            payer=row.line.payer if row.line else (row.receipt.payer if row.receipt else ""),
            note=row.line.note if row.line else "",
            case_id=row.case_id,
            file_id=row.line.file_id if row.line else None,
            line_no=row.line.line_no if row.line else None,
            paid_at=row.line.paid_at if row.line else (row.receipt.issued_at if row.receipt else None),
            receipt_number=row.receipt.number if row.receipt else "",
            moves=_moves(row) if with_moves else (),
        )
        for row in rows.select_related("line", "receipt")
    ]


def _moves(item: SuspenseItem) -> tuple[MoveView, ...]:
    return tuple(
        MoveView(
            id=move.pk,
            kind=move.kind,
            amount=move.amount,
            case_id=move.case_id,
            payee=move.payee,
            reason=move.reason,
            who=move.who,
            at=move.at,
            undone=hasattr(move, "undone_by"),
        )
        for move in sorted(item.moves.all(), key=lambda move: move.pk)
    )


AGE = """
select case when %(on)s::date - arose_on <= 7 then 0 when %(on)s::date - arose_on <= 30 then 8
            when %(on)s::date - arose_on <= 90 then 31 else 91 end as least,
       count(*), sum(remaining)::bigint
from payments_suspense_item
where remaining > 0
group by 1
"""

PROPOSE = """
with candidate as (
    select %(case)s::bigint as case_id
    union
    select case_id from payments_reference where value = any(%(near)s)
    union
    select case_id from payments_reference where value = any(%(words)s)
    union
    select id from cases_case where number = any(%(words)s) or number = %(reference)s
    union
    (select c.id from cases_obligor o join cases_case c on c.obligor_id = o.id
     where %(payer)s <> '' and o.name_grams @> %(grams)s::text[] and o.name = %(payer)s
       and c.status in ('open', 'suspended') order by c.id desc limit 200)
), seen as (
    select c.id, c.number, c.obligor_name, r.balance, coalesce(c.id = %(case)s::bigint, false) as is_case,
           exists (select from payments_reference f where f.case_id = c.id and f.value = any(%(near)s)) as is_near,
           c.number = any(%(words)s)
               or exists (select from payments_reference f where f.case_id = c.id and f.value = any(%(words)s))
               as is_named,
           %(payer)s <> '' and c.obligor_name = %(payer)s as is_name,
           r.balance = %(amount)s as is_amount
    from candidate
    join cases_case c on c.id = candidate.case_id
    join payments_receivable r on r.case_id = c.id
    where c.status in ('open', 'suspended') and r.balance > 0
)
select *, is_case::int * 40 + is_near::int * 50 + is_named::int * 60 + is_name::int * 30 + is_amount::int * 25 as score
from seen
order by score desc, id
limit %(most)s
"""

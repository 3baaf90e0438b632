"""The ledger as people read it: by case, by account."""

from datetime import date

from django.db import connection
from django.db.models import F, QuerySet

from bianmin.kit.errors import NotFound
from bianmin.kit.texts import Text, t
from bianmin.payments.models import Account, Entry
from bianmin.payments.types import AccountBalance, LedgerRow, Movement, SourceKind

_FIELDS = (
    "id",
    "on_date",
    "at",
    "debit_code",
    "credit_code",
    "amount",
    "movement",
    "case_id",
    "source",
    "source_id",
    "reverses_id",
    "who",
)


def case_ledger(case_id: int) -> list[LedgerRow]:
    """Return the entries of a case, oldest first."""
    return _rows(Entry.objects.filter(case_id=case_id).order_by("id"))


def source_ledger(source: SourceKind, source_id: int) -> list[LedgerRow]:
    """Return the entries of a payment, suspense item, order …, oldest first."""
    return _rows(Entry.objects.filter(source=source, source_id=source_id).exclude(source="batch").order_by("id"))


def account_ledger(
    code: str, *, before: int | None = None, since: date | None = None, until: date | None = None, size: int = 50
) -> list[LedgerRow]:
    """Return a page of an account's entries, newest first, older than the entry ``before``.

    Raises:
        NotFound: there is no such account.
    """
    account = Account.objects.filter(code=code).values_list("id", flat=True).first()
    if account is None:
        raise NotFound(t("沒有「{code}」這個科目。", "There is no account “{code}”."), code=code)
    # Each side has its own index; the page is the newest of both.
    sides = [_page(Entry.objects.filter(debit_id=account), before, since, until, size)]
    sides.append(_page(Entry.objects.filter(credit_id=account), before, since, until, size))
    return sorted((row for side in sides for row in side), key=lambda row: -row.id)[:size]


def account_balances(until: date | None = None) -> list[AccountBalance]:
    """Return every account with what stands on it, at the end of a day where one is given."""
    with connection.cursor() as cursor:
        cursor.execute(BALANCES, {"until": until})
        return [
            AccountBalance(code, Text(zh, en), kind, debit - credit if kind == "asset" else credit - debit)
            for code, zh, en, kind, debit, credit in cursor.fetchall()
        ]


def _page(
    entries: "QuerySet[Entry]", before: int | None, since: date | None, until: date | None, size: int
) -> list[LedgerRow]:
    if before is not None:
        entries = entries.filter(id__lt=before)
    if since is not None:
        entries = entries.filter(on_date__gte=since)
    if until is not None:
        entries = entries.filter(on_date__lte=until)
    return _rows(entries.order_by("-id")[:size])


def _rows(entries: "QuerySet[Entry]") -> list[LedgerRow]:
    named = entries.annotate(debit_code=F("debit__code"), credit_code=F("credit__code"))
    return [
        LedgerRow(
            id=row["id"],
            on=row["on_date"],
            at=row["at"],
            debit=row["debit_code"],
            credit=row["credit_code"],
            amount=row["amount"],
            movement=Movement(row["movement"]),
            case_id=row["case_id"],
            source=SourceKind(row["source"]),
            source_id=row["source_id"],
            reverses=row["reverses_id"],
            who=row["who"],
        )
        for row in named.values(*_FIELDS)
    ]


BALANCES = """
with sums as (
    select debit_id, credit_id, sum(amount)::bigint as amount
    from payments_entry
    where %(until)s::date is null or on_date <= %(until)s::date
    group by debit_id, credit_id
)
select a.code, a.name_zh, a.name_en, a.kind,
       coalesce((select sum(amount) from sums where debit_id = a.id), 0)::bigint,
       coalesce((select sum(amount) from sums where credit_id = a.id), 0)::bigint
from payments_account a
order by a.kind, a.id
"""

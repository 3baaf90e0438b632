"""The ledger as people read it: by case, by account."""

from collections import Counter
from datetime import date, datetime
from typing import Any

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


def account_names() -> dict[str, Text]:
    """Return what each account is called, by its code."""
    return {code: Text(zh, en) for code, zh, en in Account.objects.values_list("code", "name_zh", "name_en")}


def account_balances(until: date | None = None) -> list[AccountBalance]:
    """Return every account with what stands on it, at the end of a day where one is given."""
    with connection.cursor() as cursor:
        if until is None:
            sums = _sums_of_all(cursor)
        else:
            cursor.execute(SUMS, {"after": 0, "mark": 0, "until": until})
            sums = Counter({(debit, credit): amount for debit, credit, _, amount in cursor.fetchall()})
    balances = []
    for account in Account.objects.order_by("kind", "id"):
        debit = sum(amount for sides, amount in sums.items() if sides[0] == account.pk)
        credit = sum(amount for sides, amount in sums.items() if sides[1] == account.pk)
        balance = debit - credit if account.kind == "asset" else credit - debit
        name = Text(account.name_zh, account.name_en)
        balances.append(AccountBalance(account.code, name, account.kind, balance))
    return balances


def _sums_of_all(cursor: Any) -> "Counter[tuple[int, int]]":  # noqa: ANN401  (a database cursor)
    """Return the sums of all entries by debit and credit account; of old entries they are kept.

    Entries are never changed nor removed, so a sum up to an entry stays true once every transaction that
    may still add one before it has ended: an hour is longer than any.
    """
    name = f"{connection.settings_dict['HOST']}/{connection.settings_dict['NAME']}"
    after, at, kept = _kept.get(name, (0, None, Counter()))
    cursor.execute(MARK, {"after": after})
    at_now, mark, mark_at = cursor.fetchone()
    if after and at_now != at:  # another database under this name
        after, kept = 0, Counter()
        cursor.execute(MARK, {"after": 0})
        _, mark, mark_at = cursor.fetchone()
    cursor.execute(SUMS, {"after": after, "mark": mark or after, "until": None})
    found = cursor.fetchall()
    old = kept + Counter({(debit, credit): amount for debit, credit, amount, _ in found if amount})
    if mark:
        _kept[name] = (mark, mark_at, old)
    return old + Counter({(debit, credit): amount for debit, credit, _, amount in found if amount})


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


MARK = """
select (select at from payments_entry where id = %(after)s), old.id, old.at
from (select 1) one left join lateral (
  select id, at from payments_entry
  where id > %(after)s and at < now() - interval '1 hour' and id < coalesce(
    (select min(id) from payments_entry where id > %(after)s and at >= now() - interval '1 hour'), 9223372036854775807)
  order by id desc limit 1
) old on true
"""
SUMS = """
select debit_id, credit_id, coalesce(sum(amount) filter (where id <= %(mark)s), 0)::bigint,
       coalesce(sum(amount) filter (where id > %(mark)s), 0)::bigint
from payments_entry
where id > %(after)s and (%(until)s::date is null or on_date <= %(until)s::date)
group by debit_id, credit_id
"""
_kept: dict[str, tuple[int, datetime | None, "Counter[tuple[int, int]]"]] = {}

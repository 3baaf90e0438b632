"""What a case owes today, and how the sum is made."""

from collections.abc import Sequence

from django.db import connection
from django.db.models import F

from bianmin.payments.errors import NoSuchReceivable
from bianmin.payments.models import Adjustment, Payment, Receivable, Reference
from bianmin.payments.types import (
    AdjustmentKind,
    AdjustmentView,
    CaseMoney,
    Channel,
    Parts,
    PaymentView,
    ReceivableView,
)


def receivable(case_id: int) -> ReceivableView:
    """Return what a case owes and how the sum is made, with its payments and adjustments.

    Raises:
        NoSuchReceivable: there is no such case, or it owes nothing we know of.
    """
    row = (
        Receivable.objects.filter(case_id=case_id)
        .annotate(
            was_principal=F("case__principal"),
            was_surcharge=F("case__surcharge"),
            was_interest=F("case__interest"),
            was_costs=F("case__costs"),
        )
        .values()
        .first()
    )
    if row is None:
        raise NoSuchReceivable
    numbers = dict(
        Reference.objects.filter(case_id=case_id).order_by("issued_on", "value").values_list("kind", "value")
    )
    return ReceivableView(
        case_id=case_id,
        agency_id=row["agency_id"],
        due=Parts(row["was_principal"], row["was_surcharge"], row["was_interest"], row["was_costs"]),
        outstanding=Parts(row["principal"], row["surcharge"], row["interest"], row["costs"]),
        adjusted=row["adjusted"],
        paid=row["paid"],
        balance=row["balance"],
        pay_code=row["pay_code"],
        write_off_number=numbers.get("write_off", ""),
        virtual_account=numbers.get("virtual_account", ""),
        payments=tuple(_payments(case_id)),
        adjustments=tuple(_adjustments(case_id)),
    )


def balances(case_ids: Sequence[int]) -> dict[int, int]:
    """Return what each of these cases owes today; those without a receivable are left out."""
    return dict(Receivable.objects.filter(case_id__in=case_ids).values_list("case_id", "balance"))


def money_of(case_ids: Sequence[int]) -> dict[int, CaseMoney]:
    """Return what many cases owe, with their numbers, in one question (a notice run asks for some hundreds)."""
    with connection.cursor() as cursor:
        cursor.execute(MANY, [list(case_ids)])
        return {
            row[0]: CaseMoney(
                case_id=row[0],
                agency_code=row[1],
                outstanding=Parts(*row[2:6]),
                balance=row[6],
                pay_code=row[7],
                write_off_number=row[8] or "",
                virtual_account=row[9] or "",
            )
            for row in cursor.fetchall()
        }


def by_pay_code(code: str) -> int | None:
    """Return the id of the case whose pay page has this code, or None."""
    return Receivable.objects.filter(pay_code=code).values_list("case_id", flat=True).first()


def by_reference(value: str) -> int | None:
    """Return the id of the case money under this write-off number or virtual account is meant for, or None."""
    return Reference.objects.filter(value=value).values_list("case_id", flat=True).first()


def _payments(case_id: int) -> list[PaymentView]:
    rows = Payment.objects.filter(case_id=case_id).select_related("receipt").order_by("paid_at", "id")
    return [
        PaymentView(
            id=row.pk,
            channel=Channel(row.channel),
            method=row.method,
            amount=row.amount,
            paid_at=row.paid_at,
            paid_on=row.paid_on,
            receipt_number=row.receipt.number if row.receipt else "",
            reversed_on=row.reversed_on,
            reversed_why=row.reversed_why,
            receipt_id=row.receipt_id,
        )
        for row in rows
    ]


def _adjustments(case_id: int) -> list[AdjustmentView]:
    return [
        AdjustmentView(row.pk, AdjustmentKind(row.kind), row.part, row.amount, row.on_date, row.reason, row.who)
        for row in Adjustment.objects.filter(case_id=case_id).order_by("id")
    ]


MANY = """
select r.case_id, a.code, r.principal, r.surcharge, r.interest, r.costs, r.balance, r.pay_code,
       (select max(f.value) from payments_reference f where f.case_id = r.case_id and f.kind = 'write_off'),
       (select f.value from payments_reference f where f.case_id = r.case_id and f.kind = 'virtual_account'
        order by f.issued_on desc, f.value desc limit 1)
from payments_receivable r
join office_agency a on a.id = r.agency_id
where r.case_id = any(%s)
"""

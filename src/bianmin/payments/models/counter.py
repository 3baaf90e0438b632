"""Tables of the counter and of what leaves the office: receipts, closings, orders, returns, major debtors."""

from django.db import models
from django.db.models import F, Q


class ReceiptCounter(models.Model):
    """The last receipt number of a year; its row lock keeps the series gapless."""

    year = models.SmallIntegerField(primary_key=True)
    last = models.IntegerField(default=0)

    class Meta:
        db_table = "payments_receipt_counter"


class Receipt(models.Model):
    """A counter receipt (收據). ``number`` = <ROC year>-<7 digits>, without gaps."""

    number = models.CharField(max_length=20, unique=True)
    year = models.SmallIntegerField()
    serial = models.IntegerField()
    key = models.CharField(max_length=64, unique=True)  # idempotency key of the form
    payer = models.CharField(max_length=100)
    method = models.CharField(max_length=16)
    amount = models.BigIntegerField()
    fee_item = models.CharField(max_length=40, blank=True, default="")  # small fees: no case
    detail = models.JSONField(default=dict)  # auth code, card last 4, instrument …
    window = models.CharField(max_length=10)  # ordinary, early, noon, evening
    issued_at = models.DateTimeField()
    issued_on = models.DateField()
    cashier = models.ForeignKey("office.Staff", on_delete=models.PROTECT, related_name="+")
    closing = models.ForeignKey("payments.DayClosing", on_delete=models.PROTECT, null=True, related_name="receipts")
    void_asked_by = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True, related_name="+")
    void_reason = models.CharField(max_length=300, blank=True, default="")
    voided_by = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True, related_name="+")
    voided_at = models.DateTimeField(null=True)
    reversed_on = models.DateField(null=True)  # bounced, charged back: after the closing a receipt isn't voided
    reversed_why = models.CharField(max_length=40, blank=True, default="")
    # The line of the acquirer's file that told of this card payment again: it moved no money.
    reported_as = models.CharField(max_length=160, null=True, unique=True)

    class Meta:
        db_table = "payments_receipt"
        constraints = [
            models.UniqueConstraint(fields=["year", "serial"], name="payments_receipt_serial"),
            models.CheckConstraint(condition=Q(amount__gt=0), name="payments_receipt_positive"),
            models.CheckConstraint(
                condition=Q(voided_by=None) | ~Q(voided_by=F("void_asked_by")), name="payments_receipt_two_persons"
            ),
        ]
        indexes = [
            models.Index(fields=["issued_on", "method"], name="payments_receipt_day"),
            models.Index(
                fields=["cashier", "issued_on"], name="payments_receipt_unclosed", condition=Q(closing__isnull=True)
            ),
        ]


class DayClosing(models.Model):
    """A cashier's day closing (日結): expected and counted by method, with the difference explained."""

    on_date = models.DateField()
    cashier = models.ForeignKey("office.Staff", on_delete=models.PROTECT)
    closed_at = models.DateTimeField()
    expected = models.JSONField()
    counted = models.JSONField()
    difference = models.BigIntegerField()
    note = models.CharField(max_length=300, blank=True, default="")

    class Meta:
        db_table = "payments_day_closing"
        constraints = [models.UniqueConstraint(fields=["cashier", "on_date"], name="payments_closing_once")]


class PaymentOrder(models.Model):
    """An order to pay out: to an agency what was collected for it, or a refund to a payer."""

    order_no = models.CharField(max_length=20, unique=True)
    kind = models.CharField(max_length=10)  # agency, refund
    agency = models.ForeignKey("office.Agency", on_delete=models.PROTECT, null=True)
    payee = models.CharField(max_length=100)
    bank_code = models.CharField(max_length=7)
    account = models.CharField(max_length=20)
    amount = models.BigIntegerField()
    cases = models.IntegerField(default=0)
    up_to = models.DateField()
    move = models.ForeignKey("payments.SuspenseMove", on_delete=models.PROTECT, null=True, related_name="orders")
    state = models.CharField(max_length=10)  # proposed approved exported returned cancelled
    proposed_by = models.ForeignKey("office.Staff", on_delete=models.PROTECT, related_name="+")
    proposed_at = models.DateTimeField()
    approved_by = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True, related_name="+")
    approved_at = models.DateTimeField(null=True)
    exported_at = models.DateTimeField(null=True)
    export = models.ForeignKey("payments.OrderExport", on_delete=models.PROTECT, null=True, related_name="+")
    returned_at = models.DateTimeField(null=True)
    returned_why = models.CharField(max_length=300, blank=True, default="")

    class Meta:
        db_table = "payments_payment_order"
        constraints = [
            models.CheckConstraint(condition=Q(amount__gt=0), name="payments_order_positive"),
            models.CheckConstraint(
                condition=Q(approved_by=None) | ~Q(approved_by=F("proposed_by")), name="payments_order_two_persons"
            ),
        ]
        indexes = [models.Index(fields=["state", "-id"], name="payments_order_state")]


class ReceiptReturn(models.Model):
    """A receipt a citizen sent in (線上回傳繳款收據), and what became of it."""

    code = models.CharField(max_length=20, unique=True)
    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT)
    language = models.CharField(max_length=10)
    payer = models.CharField(max_length=100)
    amount = models.BigIntegerField()
    paid_on = models.DateField()
    channel = models.CharField(max_length=16)
    contact = models.CharField(max_length=120, blank=True, default="")
    file = models.ForeignKey("kit.StoredFile", on_delete=models.PROTECT)
    sent_at = models.DateTimeField()
    state = models.CharField(max_length=12, default="received")  # received, confirmed, not_found
    note = models.CharField(max_length=300, blank=True, default="")
    checked_by = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True)
    checked_at = models.DateTimeField(null=True)
    payment = models.ForeignKey("payments.Payment", on_delete=models.PROTECT, null=True)

    class Meta:
        db_table = "payments_receipt_return"
        indexes = [models.Index(fields=["state", "sent_at"], name="payments_return_state")]


class MajorDebtor(models.Model):
    """An obligor whose open cases together reached the threshold (滯欠大戶), with when he was listed and left."""

    obligor = models.ForeignKey("cases.Obligor", on_delete=models.PROTECT)
    listed_on = models.DateField()
    left_on = models.DateField(null=True)
    total = models.BigIntegerField()
    cases = models.IntegerField()
    measures = models.CharField(max_length=1000, blank=True, default="")
    next_action_on = models.DateField(null=True)

    class Meta:
        db_table = "payments_major_debtor"
        constraints = [
            models.UniqueConstraint(fields=["obligor"], condition=Q(left_on=None), name="payments_major_once")
        ]

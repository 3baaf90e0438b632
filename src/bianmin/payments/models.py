"""Tables of money. Whole NT$; an entry is one row (debit, credit, amount > 0); nothing is updated, only reversed."""

from django.db import models
from django.db.models import F, Q


class Account(models.Model):
    """A ledger account. Codes: receivable.principal … receivable.costs, claims:<agency> (what agencies
    claim through us), payable:<agency>, suspense, held, transit, cash, cheques, bank.store, bank.virtual,
    bank.card, bank.main, writeoff. ``normal`` is the side on which it grows."""

    code = models.CharField(max_length=40, unique=True)
    name_zh = models.CharField(max_length=60)
    name_en = models.CharField(max_length=80)
    kind = models.CharField(max_length=12)  # asset, liability
    agency = models.ForeignKey("office.Agency", on_delete=models.PROTECT, null=True)

    class Meta:
        db_table = "payments_account"


class Entry(models.Model):
    """One movement between two accounts. The application's role may only read and insert."""

    at = models.DateTimeField()
    on_date = models.DateField()
    debit = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="+", db_index=False)
    credit = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="+", db_index=False)
    amount = models.BigIntegerField()
    movement = models.CharField(max_length=20)  # transfer, allocation, suspense, adjustment, disbursement, reversal …
    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT, null=True)
    agency = models.ForeignKey("office.Agency", on_delete=models.PROTECT, null=True, db_index=False)
    source = models.CharField(max_length=20)  # batch, payment, suspense, notice, order, refund, closing
    source_id = models.BigIntegerField()
    reverses = models.ForeignKey("self", on_delete=models.PROTECT, null=True, db_index=False)
    who = models.CharField(max_length=80)

    class Meta:
        db_table = "payments_entry"
        constraints = [
            models.CheckConstraint(condition=Q(amount__gt=0), name="payments_entry_positive"),
            models.CheckConstraint(condition=~Q(debit=F("credit")), name="payments_entry_two_accounts"),
            models.UniqueConstraint(fields=["reverses"], condition=Q(reverses__isnull=False), name="payments_entry_reversed_once"),
        ]
        indexes = [models.Index(fields=["source", "source_id"], name="payments_entry_source")]


class Receivable(models.Model):
    """What a case owes today by part: the sum of its entries, kept so that it can be locked and read fast.

    balance = due + adjusted − paid = principal + surcharge + interest + costs (outstanding).
    ``pay_code`` is the unguessable code of the case's pay page.
    """

    case = models.OneToOneField("cases.Case", on_delete=models.PROTECT, primary_key=True)
    agency = models.ForeignKey("office.Agency", on_delete=models.PROTECT, db_index=False)
    principal = models.BigIntegerField()
    surcharge = models.BigIntegerField()
    interest = models.BigIntegerField()
    costs = models.BigIntegerField()
    due = models.BigIntegerField()
    adjusted = models.BigIntegerField(default=0)
    paid = models.BigIntegerField(default=0)
    balance = models.BigIntegerField()
    pay_code = models.CharField(max_length=32, unique=True)

    class Meta:
        db_table = "payments_receivable"
        constraints = [
            models.CheckConstraint(
                condition=Q(principal__gte=0, surcharge__gte=0, interest__gte=0, costs__gte=0),
                name="payments_receivable_parts",
            ),
            models.CheckConstraint(
                condition=Q(balance=F("due") + F("adjusted") - F("paid"))
                & Q(balance=F("principal") + F("surcharge") + F("interest") + F("costs")),
                name="payments_receivable_sum",
            ),
        ]


class Reference(models.Model):
    """A number money comes in under: a write-off number (16 characters) or a virtual account. Many may point at a case."""

    value = models.CharField(max_length=20, primary_key=True)
    kind = models.CharField(max_length=16)  # write_off, virtual_account
    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT)
    issued_on = models.DateField()

    class Meta:
        db_table = "payments_reference"


class CollectionFile(models.Model):
    """A file of money lines from a bank or agent, taken wholly or not at all."""

    sha256 = models.CharField(max_length=64)
    name = models.CharField(max_length=200)
    layout = models.CharField(max_length=20)
    taken_at = models.DateTimeField()
    taken_on = models.DateField()
    taken_by = models.CharField(max_length=80)
    lines = models.IntegerField()
    matched = models.IntegerField()
    over = models.IntegerField()
    under = models.IntegerField()
    suspense = models.IntegerField()
    repeats = models.IntegerField()
    bad = models.IntegerField()
    amount_matched = models.BigIntegerField()
    amount_suspense = models.BigIntegerField()
    seconds = models.FloatField(default=0)

    class Meta:
        db_table = "payments_collection_file"
        indexes = [models.Index(fields=["sha256"], name="payments_file_sha")]


class CollectionLine(models.Model):
    """One line of such a file with what became of it. Repeats and bad lines take no identity."""

    file = models.ForeignKey(CollectionFile, on_delete=models.PROTECT, db_index=False)
    line_no = models.IntegerField()
    identity = models.CharField(max_length=160, null=True, unique=True)
    repeats_identity = models.CharField(max_length=160, blank=True, default="")
    outcome = models.CharField(max_length=10)  # matched over under suspense repeat bad
    why = models.CharField(max_length=120, blank=True, default="")
    reference = models.CharField(max_length=60, blank=True, default="")
    amount = models.BigIntegerField(null=True)
    paid_at = models.DateTimeField(null=True)
    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT, null=True)
    allocated = models.BigIntegerField(default=0)
    raw = models.TextField(blank=True, default="")

    class Meta:
        db_table = "payments_collection_line"
        constraints = [models.UniqueConstraint(fields=["file", "line_no"], name="payments_line_once")]


class Payment(models.Model):
    """Money allocated to a case through a channel: one row a paying, reversed by a row of its own in the ledger."""

    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT)
    channel = models.CharField(max_length=16)  # store virtual_account card bank counter
    method = models.CharField(max_length=16, blank=True, default="")  # counter: cash card mobile foreign_card debit ipass …
    amount = models.BigIntegerField()
    paid_at = models.DateTimeField()
    paid_on = models.DateField()
    line = models.ForeignKey(CollectionLine, on_delete=models.PROTECT, null=True, db_index=False)
    receipt = models.ForeignKey("payments.Receipt", on_delete=models.PROTECT, null=True, related_name="payments")
    suspense = models.ForeignKey("payments.SuspenseItem", on_delete=models.PROTECT, null=True, related_name="payments", db_index=False)
    reversed_at = models.DateTimeField(null=True)
    reversed_why = models.CharField(max_length=40, blank=True, default="")

    class Meta:
        db_table = "payments_payment"
        constraints = [models.CheckConstraint(condition=Q(amount__gt=0), name="payments_payment_positive")]
        indexes = [models.Index(fields=["paid_on", "channel"], name="payments_payment_day")]


class SuspenseItem(models.Model):
    """Money that waits for a person: unknown reference, overpayment, money for a closed case."""

    line = models.ForeignKey(CollectionLine, on_delete=models.PROTECT, null=True)
    receipt = models.ForeignKey("payments.Receipt", on_delete=models.PROTECT, null=True)
    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT, null=True)
    reason = models.CharField(max_length=20)  # unknown, overpaid, not_open
    channel = models.CharField(max_length=16)
    amount = models.BigIntegerField()
    remaining = models.BigIntegerField()
    arose_on = models.DateField()

    class Meta:
        db_table = "payments_suspense_item"
        constraints = [
            models.CheckConstraint(condition=Q(amount__gt=0, remaining__gte=0, remaining__lte=F("amount")), name="payments_suspense_sum")
        ]
        indexes = [models.Index(fields=["arose_on", "id"], name="payments_suspense_open", condition=Q(remaining__gt=0))]


class SuspenseMove(models.Model):
    """What a person did with suspended money, and why."""

    item = models.ForeignKey(SuspenseItem, on_delete=models.PROTECT, related_name="moves")
    kind = models.CharField(max_length=12)  # match, refund, undo
    amount = models.BigIntegerField()
    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT, null=True)
    reason = models.CharField(max_length=300)
    who = models.CharField(max_length=80)
    at = models.DateTimeField()

    class Meta:
        db_table = "payments_suspense_move"


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

    class Meta:
        db_table = "payments_receipt"
        constraints = [
            models.UniqueConstraint(fields=["year", "serial"], name="payments_receipt_serial"),
            models.CheckConstraint(condition=Q(amount__gt=0), name="payments_receipt_positive"),
            models.CheckConstraint(
                condition=Q(voided_by=None) | ~Q(voided_by=F("void_asked_by")), name="payments_receipt_two_persons"
            ),
        ]
        indexes = [models.Index(fields=["issued_on", "method"], name="payments_receipt_day")]


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


class Adjustment(models.Model):
    """A recorded change of what is owed: costs added, reduced, paid at the agency, withdrawn, corrected."""

    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT)
    kind = models.CharField(max_length=20)  # paid_there, reduced, withdrawn, costs
    part = models.CharField(max_length=10, blank=True, default="")
    amount = models.BigIntegerField()  # signed effect on the balance
    on_date = models.DateField()
    reason = models.CharField(max_length=300)
    key = models.CharField(max_length=100, unique=True)
    who = models.CharField(max_length=80)
    made_at = models.DateTimeField()

    class Meta:
        db_table = "payments_adjustment"


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
    state = models.CharField(max_length=10)  # proposed approved exported returned cancelled
    proposed_by = models.ForeignKey("office.Staff", on_delete=models.PROTECT, related_name="+")
    proposed_at = models.DateTimeField()
    approved_by = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True, related_name="+")
    approved_at = models.DateTimeField(null=True)
    exported_at = models.DateTimeField(null=True)
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
    payment = models.ForeignKey(Payment, on_delete=models.PROTECT, null=True)

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
        constraints = [models.UniqueConstraint(fields=["obligor"], condition=Q(left_on=None), name="payments_major_once")]

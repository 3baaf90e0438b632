"""Tables of money that comes in: files and their lines, payments, suspense."""

from django.db import models
from django.db.models import F, Q


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
        indexes = [
            models.Index(fields=["sha256"], name="payments_file_sha"),
            models.Index(fields=["-taken_on", "-id"], name="payments_file_newest"),
        ]


class CollectionLine(models.Model):
    """One line of such a file with what became of it. Repeats and bad lines take no identity."""

    file = models.ForeignKey(CollectionFile, on_delete=models.PROTECT, db_index=False)
    line_no = models.IntegerField()
    identity = models.CharField(max_length=160, null=True, unique=True)
    repeats_identity = models.CharField(max_length=160, blank=True, default="")
    outcome = models.CharField(max_length=10)  # types.Outcome
    why = models.CharField(max_length=120, blank=True, default="")
    reference = models.CharField(max_length=60, blank=True, default="")
    amount = models.BigIntegerField(null=True)
    paid_at = models.DateTimeField(null=True)
    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT, null=True, db_index=False)
    allocated = models.BigIntegerField(default=0)
    payer = models.CharField(max_length=100, blank=True, default="")
    note = models.CharField(max_length=200, blank=True, default="")
    raw = models.TextField(blank=True, default="")

    class Meta:
        db_table = "payments_collection_line"
        constraints = [models.UniqueConstraint(fields=["file", "line_no"], name="payments_line_once")]


class Payment(models.Model):
    """Money allocated to a case through a channel: one row a paying, reversed by rows of its own in the ledger."""

    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT)
    channel = models.CharField(max_length=16)  # types.Channel
    method = models.CharField(max_length=16, blank=True, default="")  # counter: cash card mobile foreign_card …
    amount = models.BigIntegerField()
    paid_at = models.DateTimeField()
    paid_on = models.DateField()
    taken_on = models.DateField()
    line = models.ForeignKey(CollectionLine, on_delete=models.PROTECT, null=True, db_index=False)
    receipt = models.ForeignKey("payments.Receipt", on_delete=models.PROTECT, null=True, related_name="payments")
    suspense = models.ForeignKey(
        "payments.SuspenseItem", on_delete=models.PROTECT, null=True, related_name="payments", db_index=False
    )
    reversed_at = models.DateTimeField(null=True)
    reversed_on = models.DateField(null=True)
    reversed_why = models.CharField(max_length=40, blank=True, default="")

    class Meta:
        db_table = "payments_payment"
        constraints = [models.CheckConstraint(condition=Q(amount__gt=0), name="payments_payment_positive")]
        indexes = [
            models.Index(fields=["paid_on", "channel"], name="payments_payment_day"),
            models.Index(fields=["taken_on", "channel"], name="payments_payment_taken"),
            # What has to be claimed back is looked for among the few that were reversed.
            models.Index(fields=["id"], name="payments_payment_reversed", condition=Q(reversed_at__isnull=False)),
        ]


class SuspenseItem(models.Model):
    """Money that waits for a person: unknown reference, overpayment, money for a closed case."""

    line = models.ForeignKey(CollectionLine, on_delete=models.PROTECT, null=True)
    receipt = models.ForeignKey("payments.Receipt", on_delete=models.PROTECT, null=True)
    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT, null=True)
    reason = models.CharField(max_length=20)  # types.SuspenseReason
    channel = models.CharField(max_length=16)
    amount = models.BigIntegerField()
    remaining = models.BigIntegerField()
    arose_on = models.DateField()

    class Meta:
        db_table = "payments_suspense_item"
        constraints = [
            models.CheckConstraint(
                condition=Q(amount__gt=0, remaining__gte=0, remaining__lte=F("amount")), name="payments_suspense_sum"
            )
        ]
        indexes = [models.Index(fields=["arose_on", "id"], name="payments_suspense_open", condition=Q(remaining__gt=0))]


class SuspenseMove(models.Model):
    """What a person did with suspended money, and why; an undo is a move that names the one it takes back."""

    item = models.ForeignKey(SuspenseItem, on_delete=models.PROTECT, related_name="moves")
    kind = models.CharField(max_length=12)  # match, refund, undo, cancel
    amount = models.BigIntegerField()
    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT, null=True)
    payment = models.ForeignKey(Payment, on_delete=models.PROTECT, null=True, db_index=False)
    undoes = models.OneToOneField("self", on_delete=models.PROTECT, null=True, related_name="undone_by")
    payee = models.CharField(max_length=100, blank=True, default="")
    bank_code = models.CharField(max_length=7, blank=True, default="")
    account = models.CharField(max_length=20, blank=True, default="")
    reason = models.CharField(max_length=300)
    who = models.CharField(max_length=80)
    at = models.DateTimeField()
    on_date = models.DateField()

    class Meta:
        db_table = "payments_suspense_move"
        constraints = [models.CheckConstraint(condition=Q(amount__gt=0), name="payments_suspense_move_positive")]

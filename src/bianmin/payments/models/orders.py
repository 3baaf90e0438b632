"""Tables of what an order consists of, of the files orders leave in, and of instruments that must clear first."""

from django.db import models
from django.db.models import Q


class OrderCounter(models.Model):
    """The last payment order's number of a year; its row is locked while a number is taken."""

    year = models.SmallIntegerField(primary_key=True)
    last = models.IntegerField(default=0)

    class Meta:
        db_table = "payments_order_counter"


class OrderItem(models.Model):
    """What an order pays: a payment (amount above 0), or a claim-back of one that was reversed (below 0).

    ``live`` ends when the order is cancelled or comes back from the bank; the payment then waits for
    the next order. A payment is paid out once and claimed back once at most among the live ones.
    """

    order = models.ForeignKey("payments.PaymentOrder", on_delete=models.PROTECT, related_name="items")
    payment = models.ForeignKey("payments.Payment", on_delete=models.PROTECT, db_index=False)
    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT, db_index=False)
    amount = models.BigIntegerField()
    live = models.BooleanField(default=True)

    class Meta:
        db_table = "payments_order_item"
        constraints = [
            models.CheckConstraint(condition=~Q(amount=0), name="payments_order_item_amount"),
            models.UniqueConstraint(
                fields=["payment"], condition=Q(live=True, amount__gt=0), name="payments_order_item_paid_once"
            ),
            models.UniqueConstraint(
                fields=["payment"], condition=Q(live=True, amount__lt=0), name="payments_order_item_claimed_once"
            ),
        ]


class OrderExport(models.Model):
    """A file of orders that went to the bank; made again it is the same bytes (``sha256``)."""

    on_date = models.DateField()
    made_at = models.DateTimeField()
    made_by = models.ForeignKey("office.Staff", on_delete=models.PROTECT, related_name="+")
    orders = models.IntegerField()
    amount = models.BigIntegerField()
    sha256 = models.CharField(max_length=64)

    class Meta:
        db_table = "payments_order_export"


class Instrument(models.Model):
    """A cheque or postal order taken at the counter, and whether it was honoured."""

    receipt = models.OneToOneField("payments.Receipt", on_delete=models.PROTECT, primary_key=True)
    kind = models.CharField(max_length=16)  # cheque, postal_order
    number = models.CharField(max_length=40)
    bank = models.CharField(max_length=60, blank=True, default="")
    due_date = models.DateField(null=True)
    state = models.CharField(max_length=10, default="waiting")  # waiting, cleared, bounced, void
    settled_on = models.DateField(null=True)

    class Meta:
        db_table = "payments_instrument"
        constraints = [
            # The same paper can't be handed in twice; after a bounce or a void it may come again.
            models.UniqueConstraint(
                fields=["kind", "bank", "number"],
                condition=Q(state__in=["waiting", "cleared"]),
                name="payments_instrument_once",
            )
        ]
        indexes = [models.Index(fields=["due_date"], name="payments_instrument_open", condition=Q(state="waiting"))]

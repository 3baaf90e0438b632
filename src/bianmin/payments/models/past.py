"""Counter payments taken outside this system: before it began, or by hand while it was down. Only ever added."""

from django.db import models
from django.db.models import Q


class PastPayment(models.Model):
    """A counter payment from a file, under its own receipt's id, outside the office's gapless series.

    Without a case it counts in figures alone. With one its money is booked once, as a line of a collection
    file of the layout ``counter`` whose identity is ``counter:<receipt_id>``.
    """

    receipt_id = models.CharField(max_length=80, unique=True)
    paid_at = models.DateTimeField()
    paid_on = models.DateField()
    method = models.CharField(max_length=16)
    amount = models.BigIntegerField()
    case_number = models.CharField(max_length=50, blank=True, default="")
    noted_at = models.DateTimeField()
    noted_by = models.CharField(max_length=80)

    class Meta:
        db_table = "payments_past_payment"
        indexes = [models.Index(fields=["paid_on", "method"], name="payments_past_day")]
        constraints = [models.CheckConstraint(condition=Q(amount__gt=0), name="payments_past_positive")]

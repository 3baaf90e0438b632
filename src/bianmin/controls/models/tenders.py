"""Tables of tenders and the bids received, and of who decides what."""

from django.db import models
from django.db.models import Q


class Tender(models.Model):
    """A tender (採購案)."""

    number = models.CharField(max_length=40, unique=True)
    title = models.CharField(max_length=120)
    link = models.CharField(max_length=300, blank=True, default="")
    deadline = models.DateTimeField()
    opened_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=300, blank=True, default="")
    contract_link = models.CharField(max_length=300, blank=True, default="")
    kept_by = models.CharField(max_length=80)

    class Meta:
        db_table = "controls_tender"
        constraints = [
            models.CheckConstraint(condition=Q(opened_at=None) | ~Q(outcome=""), name="controls_tender_opened")
        ]


class Bid(models.Model):
    """A bid's envelope (標封) as it came in: who bids isn't kept before the opening."""

    tender = models.ForeignKey(Tender, on_delete=models.PROTECT, db_index=False)
    number = models.IntegerField()
    received_at = models.DateTimeField()
    channel = models.CharField(max_length=12)
    received_by = models.CharField(max_length=80)

    class Meta:
        db_table = "controls_bid"
        constraints = [models.UniqueConstraint(fields=["tender", "number"], name="controls_bid_number")]


class Authority(models.Model):
    """Who decides a kind of document, from a day on (分層負責明細)."""

    unit = models.CharField(max_length=40)
    matter = models.CharField(max_length=120)
    layer = models.IntegerField()
    decided_by = models.CharField(max_length=60)
    valid_from = models.DateField()
    made_by = models.CharField(max_length=80)

    class Meta:
        db_table = "controls_authority"
        constraints = [
            models.UniqueConstraint(fields=["unit", "matter", "valid_from"], name="controls_authority_day"),
            models.CheckConstraint(condition=Q(layer__range=(1, 3)), name="controls_authority_layer"),
        ]

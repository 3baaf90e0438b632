"""Tables of closed sums: months of large sets of facts counted once, so that a page needn't count them again."""

from django.contrib.postgres.fields import ArrayField
from django.db import models


class ClosedSet(models.Model):
    """A set of facts whose months are closed: since when changes are looked for, and by which definition."""

    facts = models.CharField(max_length=60, primary_key=True)
    definition = models.CharField(max_length=64)  # SHA-256 of its SQL; another one makes the sums void
    since = models.DateTimeField()
    closed_at = models.DateTimeField()

    class Meta:
        db_table = "reports_closed_set"


class ClosedSum(models.Model):
    """Number and amounts of a month's facts at a site with the same parts (in the order of the definition)."""

    facts = models.CharField(max_length=60)
    month = models.DateField()  # its first day
    site = models.CharField(max_length=40)
    parts = ArrayField(models.TextField(), default=list)
    n = models.BigIntegerField()
    with_amount = models.BigIntegerField()
    total = models.DecimalField(max_digits=24, decimal_places=4, null=True)
    lowest = models.DecimalField(max_digits=24, decimal_places=4, null=True)
    highest = models.DecimalField(max_digits=24, decimal_places=4, null=True)

    class Meta:
        db_table = "reports_closed_sum"
        constraints = [models.UniqueConstraint(fields=["facts", "month", "site", "parts"], name="reports_closed_once")]


class ClosedDistinct(models.Model):
    """A distinct figure of a month, quarter, half or year: those of months don't add up to it."""

    figure = models.CharField(max_length=80)
    first = models.DateField()
    last = models.DateField()
    site = models.CharField(max_length=40)  # "" for the whole office
    n = models.BigIntegerField()

    class Meta:
        db_table = "reports_closed_distinct"
        constraints = [
            models.UniqueConstraint(fields=["figure", "first", "last", "site"], name="reports_closed_distinct_once")
        ]

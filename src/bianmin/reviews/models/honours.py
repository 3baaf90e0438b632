"""Tables of awards, the honour roll and the monthly stars of sections."""

from django.db import models
from django.db.models import F, Q

ONCE = ("conduct_half", "conduct_year", "courtesy", "knowledge")
"""Grounds for which somebody has one award a period."""


class Award(models.Model):
    """An award (敘獎): proposed by one, granted by another; ``rule`` is the version of the rule it rests on."""

    ground = models.CharField(max_length=20)
    kind = models.CharField(max_length=20)
    count = models.IntegerField(default=1)
    person = models.CharField(max_length=60)
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True)
    section = models.ForeignKey("office.Section", on_delete=models.PROTECT, null=True, db_index=False)
    first = models.DateField()
    last = models.DateField()
    reason = models.CharField(max_length=300)
    rule = models.ForeignKey("reviews.ManualVersion", on_delete=models.PROTECT, null=True, db_index=False)
    idea = models.ForeignKey("reviews.Idea", on_delete=models.PROTECT, null=True)
    state = models.CharField(max_length=10, default="proposed")
    proposed_by = models.CharField(max_length=80)
    proposed_staff_id = models.BigIntegerField(null=True)
    proposed_at = models.DateTimeField()
    decided_by = models.CharField(max_length=80, blank=True, default="")
    decided_on = models.DateField(null=True)

    class Meta:
        db_table = "reviews_award"
        constraints = [
            models.CheckConstraint(condition=Q(last__gte=F("first")), name="reviews_award_period"),
            models.CheckConstraint(condition=Q(count__gte=1), name="reviews_award_count"),
            models.UniqueConstraint(
                fields=["ground", "first", "last", "person"],
                condition=~Q(state="declined")
                & Q(ground__in=("conduct_half", "conduct_year", "courtesy", "knowledge")),
                name="reviews_award_once",
            ),
        ]


class Honour(models.Model):
    """An entry of the honour roll (榮譽榜): who, for which period; public from a day until a day."""

    category = models.CharField(max_length=20)
    first = models.DateField()
    last = models.DateField()
    person = models.CharField(max_length=60, blank=True, default="")
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True, db_index=False)
    section = models.ForeignKey("office.Section", on_delete=models.PROTECT, null=True, db_index=False)
    rank = models.IntegerField(default=1)
    words_zh = models.CharField(max_length=200, blank=True, default="")
    words_en = models.CharField(max_length=200, blank=True, default="")
    praised_on = models.DateField(null=True)
    public_from = models.DateField(null=True)
    public_until = models.DateField(null=True)
    made_by = models.CharField(max_length=80)
    made_at = models.DateTimeField()

    class Meta:
        db_table = "reviews_honour"
        constraints = [
            models.CheckConstraint(
                condition=Q(public_until=None) | Q(public_until__gte=F("public_from")), name="reviews_honour_days"
            ),
            models.CheckConstraint(condition=~Q(person="") | Q(section__isnull=False), name="reviews_honour_of_whom"),
            models.UniqueConstraint(
                fields=["category", "first", "last", "person", "section"],
                name="reviews_honour_once",
                nulls_distinct=False,
            ),
        ]
        indexes = [models.Index(fields=["public_from"], name="reviews_honour_public")]


class Star(models.Model):
    """A section's figures of a month (執行之星) with its points and rank; ``is_star``: one of every five."""

    month = models.DateField()
    section = models.ForeignKey("office.Section", on_delete=models.PROTECT)
    collected = models.BigIntegerField()
    closed = models.IntegerField()
    points = models.DecimalField(max_digits=5, decimal_places=2)
    rank = models.IntegerField()
    is_star = models.BooleanField(default=False)
    named_by = models.CharField(max_length=80)
    named_at = models.DateTimeField()

    class Meta:
        db_table = "reviews_star"
        constraints = [models.UniqueConstraint(fields=["month", "section"], name="reviews_star_once")]

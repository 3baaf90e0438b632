"""Tables of manuals, handbook questions and reward rules, each with its versions."""

from django.db import models
from django.db.models import Q


class Manual(models.Model):
    """A document of the staff (手冊、問答、規定): in the handbook a question, elsewhere a title."""

    kind = models.CharField(max_length=10)
    title = models.CharField(max_length=150)
    topic = models.CharField(max_length=40, blank=True, default="")

    class Meta:
        db_table = "reviews_manual"
        constraints = [models.UniqueConstraint(fields=["kind", "title"], name="reviews_manual_once")]


class ManualVersion(models.Model):
    """A version: written by one, approved by another, in force from a day until the next one is."""

    manual = models.ForeignKey(Manual, on_delete=models.PROTECT, related_name="versions")
    number = models.IntegerField()
    words = models.TextField()
    change = models.CharField(max_length=200, blank=True, default="")
    valid_from = models.DateField()
    state = models.CharField(max_length=10, default="draft")
    written_by = models.CharField(max_length=80)
    written_staff_id = models.BigIntegerField(null=True)
    written_at = models.DateTimeField()
    decided_by = models.CharField(max_length=80, blank=True, default="")
    decided_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "reviews_manual_version"
        constraints = [
            models.UniqueConstraint(fields=["manual", "number"], name="reviews_version_once"),
            models.UniqueConstraint(fields=["manual"], condition=Q(state="draft"), name="reviews_version_one_draft"),
        ]

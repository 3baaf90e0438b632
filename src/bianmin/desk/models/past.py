"""Enquiries counted outside this system: before it began, or while it was down. Rows are only ever added."""

from django.db import models
from django.db.models import Q


class PastEnquiry(models.Model):
    """An enquiry from a file, under the id it had there."""

    enquiry_id = models.CharField(max_length=80, unique=True)
    at = models.DateTimeField()
    on_date = models.DateField()
    channel = models.CharField(max_length=10)
    topic = models.CharField(max_length=80, blank=True, default="")
    minutes = models.IntegerField()
    noted_at = models.DateTimeField()
    noted_by = models.CharField(max_length=80)

    class Meta:
        db_table = "desk_past_enquiry"
        indexes = [models.Index(fields=["on_date", "channel"], name="desk_past_enquiry_day")]
        constraints = [models.CheckConstraint(condition=Q(minutes__gte=0), name="desk_past_enquiry_minutes")]

"""Matters kept outside this system: before it began, or on paper. Rows are only ever added."""

from django.db import models
from django.db.models import F, Q


class PastMatter(models.Model):
    """A petition, mail, referral, scrapping, use of a service or file inspection, under the id it had there.

    ``service`` is the service of the catalogue it belongs to, so that it counts beside the requests of that
    service; it has no steps and no deadline of its own.
    """

    kind = models.CharField(max_length=16)
    record_id = models.CharField(max_length=80)
    service = models.CharField(max_length=60)
    received_on = models.DateField()
    ended_on = models.DateField(null=True)
    channel = models.CharField(max_length=40, blank=True, default="")
    subject = models.CharField(max_length=300, blank=True, default="")
    place = models.CharField(max_length=120, blank=True, default="")
    plate = models.CharField(max_length=12, blank=True, default="")
    persons = models.IntegerField(default=0)
    cases = models.IntegerField(default=0)
    pages = models.IntegerField(default=0)
    noted_at = models.DateTimeField()
    noted_by = models.CharField(max_length=80)

    class Meta:
        db_table = "requests_past_matter"
        constraints = [
            models.UniqueConstraint(fields=["kind", "record_id"], name="requests_past_once"),
            models.CheckConstraint(
                condition=Q(ended_on=None) | Q(ended_on__gte=F("received_on")), name="requests_past_days"
            ),
            models.CheckConstraint(
                condition=Q(persons__gte=0, cases__gte=0, pages__gte=0), name="requests_past_counts"
            ),
        ]
        indexes = [
            models.Index(fields=["received_on", "service"], name="requests_past_day"),
            models.Index(fields=["kind", "-received_on", "-id"], name="requests_past_list"),
        ]

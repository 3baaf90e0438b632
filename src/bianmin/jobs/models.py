"""Tables of the queue's face to people: what runs, how far it is, what came of it."""

from django.db import models
from django.db.models import Q


class Job(models.Model):
    """Long work started by a person or the clock; procrastinate runs it, this row tells about it."""

    kind = models.CharField(max_length=40)
    args = models.JSONField(default=dict)
    state = models.CharField(max_length=10, default="waiting")  # waiting running done failed cancelled
    done = models.BigIntegerField(default=0)
    total = models.BigIntegerField(null=True)
    message = models.CharField(max_length=300, blank=True, default="")
    cancel_requested = models.BooleanField(default=False)
    started_by = models.CharField(max_length=80)
    staff_id = models.BigIntegerField(null=True)
    result = models.JSONField(null=True)
    problem_zh = models.CharField(max_length=500, blank=True, default="")
    problem_en = models.CharField(max_length=500, blank=True, default="")
    attempts = models.IntegerField(default=0)
    created_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True)
    moved_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "jobs_job"
        indexes = [
            models.Index(fields=["-id"], name="jobs_job_open", condition=Q(state__in=("waiting", "running"))),
            models.Index(fields=["started_by", "-id"], name="jobs_job_mine"),
        ]

"""Tables of papers: notice runs, notices and how they were delivered."""

from django.db import models
from django.db.models import Q


class NoticeRun(models.Model):
    """A run of payment notices for a batch, a section or one case; one print file."""

    scope = models.CharField(max_length=10)  # batch, section, case
    scope_id = models.BigIntegerField()
    on_date = models.DateField()
    deadline = models.DateField()
    started_at = models.DateTimeField()
    started_by = models.CharField(max_length=80)
    state = models.CharField(max_length=10, default="waiting")  # waiting running done failed cancelled
    notices = models.IntegerField(default=0)
    pages = models.IntegerField(default=0)
    skipped = models.IntegerField(default=0)
    seconds = models.FloatField(default=0)
    file = models.ForeignKey("kit.StoredFile", on_delete=models.PROTECT, null=True)
    problem = models.CharField(max_length=300, blank=True, default="")

    class Meta:
        db_table = "documents_notice_run"


class Notice(models.Model):
    """A payment notice (傳繳通知書) as it was issued: what it asked for and its codes."""

    number = models.CharField(max_length=30, unique=True)
    run = models.ForeignKey(NoticeRun, on_delete=models.PROTECT, db_index=False)
    position = models.IntegerField()
    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT)
    issued_on = models.DateField()
    deadline = models.DateField()
    balance = models.BigIntegerField()
    segments = models.JSONField(null=True)  # three store segments, where they stand
    virtual_account = models.CharField(max_length=20)
    access_code = models.CharField(max_length=12)  # printed; organisations and persons without a number need it

    class Meta:
        db_table = "documents_notice"
        constraints = [models.UniqueConstraint(fields=["run", "position"], name="documents_notice_position")]


class Delivery(models.Model):
    """What became of a notice on its way: handed over, returned, left, public service by notice (20 days)."""

    notice = models.ForeignKey(Notice, on_delete=models.PROTECT, related_name="deliveries")
    kind = models.CharField(max_length=16)  # sent, handed_over, returned, left, public_notice
    on_date = models.DateField()
    effective_on = models.DateField(null=True)
    note = models.CharField(max_length=200, blank=True, default="")
    who = models.CharField(max_length=80)
    at = models.DateTimeField()

    class Meta:
        db_table = "documents_delivery"
        indexes = [
            models.Index(
                fields=["effective_on"], name="documents_delivery_effect", condition=Q(effective_on__isnull=False)
            )
        ]

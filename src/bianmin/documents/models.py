"""Tables of papers: notice runs, notices and how they were delivered."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q


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
        indexes = [
            models.Index(
                fields=["scope", "scope_id"], name="documents_run_open", condition=~Q(state__in=("done", "cancelled"))
            )
        ]


class NoticeCounter(models.Model):
    """The last notice number of an ROC year; its row lock keeps the series gapless."""

    year = models.SmallIntegerField(primary_key=True)
    last = models.IntegerField(default=0)

    class Meta:
        db_table = "documents_notice_counter"


class Notice(models.Model):
    """A payment notice (傳繳通知書) as it was issued: whom it was sent to, what it asked for, its codes.

    principal + surcharge + interest + costs (as transferred) + adjusted - paid = balance. Rows are only added.
    """

    number = models.CharField(max_length=30, unique=True)
    run = models.ForeignKey(NoticeRun, on_delete=models.PROTECT, db_index=False)
    position = models.IntegerField()
    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT)
    section = models.ForeignKey("office.Section", on_delete=models.PROTECT, db_index=False)
    agency = models.ForeignKey("office.Agency", on_delete=models.PROTECT, db_index=False)
    issued_on = models.DateField()
    deadline = models.DateField()
    addressee = models.CharField(max_length=100)
    address = models.CharField(max_length=200)
    postal_code = models.CharField(max_length=6, blank=True, default="")
    principal = models.BigIntegerField()
    surcharge = models.BigIntegerField()
    interest = models.BigIntegerField()
    costs = models.BigIntegerField()
    adjusted = models.BigIntegerField()
    paid = models.BigIntegerField()
    balance = models.BigIntegerField()
    segments = ArrayField(models.CharField(max_length=16), size=3, null=True)  # where stores may take it
    cap = models.BigIntegerField()  # the most stores took for this agency that day
    virtual_account = models.CharField(max_length=20)
    access_code = models.CharField(max_length=12)  # printed; organisations and persons without a number need it

    class Meta:
        db_table = "documents_notice"
        constraints = [
            models.UniqueConstraint(fields=["run", "position"], name="documents_notice_position"),
            models.CheckConstraint(
                condition=Q(
                    balance=F("principal") + F("surcharge") + F("interest") + F("costs") + F("adjusted") - F("paid")
                ),
                name="documents_notice_sum",
            ),
        ]


class Delivery(models.Model):
    """What became of a notice on its way: handed over, returned, left, public service by notice (20 days)."""

    notice = models.ForeignKey(Notice, on_delete=models.PROTECT, related_name="deliveries")
    kind = models.CharField(max_length=24)  # sent, handed_over, returned, left, public_notice, public_notice_abroad
    on_date = models.DateField()
    effective_on = models.DateField(null=True)
    why_zh = models.CharField(max_length=400, blank=True, default="")  # why it takes effect on that day
    why_en = models.CharField(max_length=400, blank=True, default="")
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

"""Tables of observations and their subjects, of messages on displays, and of visitors registered by name."""

from django.db import models
from django.db.models import F, Q


class Subject(models.Model):
    """A subject of the branch's own, beside those every branch has."""

    code = models.CharField(max_length=40, unique=True)
    title_zh = models.CharField(max_length=60)
    title_en = models.CharField(max_length=120)
    unit_zh = models.CharField(max_length=20, blank=True, default="")
    unit_en = models.CharField(max_length=40, blank=True, default="")
    kind = models.CharField(max_length=8)

    class Meta:
        db_table = "inspections_subject"


class Observation(models.Model):
    """A thing counted or checked on a day (登錄觀測). A correction replaces the row's content and keeps what it was."""

    observation_id = models.CharField(max_length=80, unique=True)
    subject = models.CharField(max_length=40)
    observed_on = models.DateField()
    place = models.CharField(max_length=120, blank=True, default="")
    value = models.CharField(max_length=200)
    number = models.DecimalField(max_digits=16, decimal_places=4, null=True)
    note = models.CharField(max_length=300, blank=True, default="")
    entered_by = models.CharField(max_length=80)
    entered_at = models.DateTimeField()
    is_struck = models.BooleanField(default=False)
    reason = models.CharField(max_length=200, blank=True, default="")
    before = models.JSONField(default=list)

    class Meta:
        db_table = "inspections_observation"
        indexes = [models.Index(fields=["subject", "-observed_on", "-id"], name="inspections_observation_last")]
        constraints = [
            models.CheckConstraint(condition=Q(is_struck=False) | ~Q(reason=""), name="inspections_observation_reason"),
        ]


class Message(models.Model):
    """A message of a ticker or television (跑馬燈、字幕機、電視): from when until when, where, approved by another."""

    text_zh = models.CharField(max_length=200)
    text_en = models.CharField(max_length=300, blank=True, default="")
    facility = models.ForeignKey("inspections.Facility", on_delete=models.PROTECT, db_index=False)
    first = models.DateField()
    last = models.DateField()
    written_by = models.CharField(max_length=80)
    written_staff = models.ForeignKey(
        "office.Staff", on_delete=models.PROTECT, null=True, db_index=False, related_name="+"
    )
    written_at = models.DateTimeField()
    approved_by = models.CharField(max_length=80, blank=True, default="")
    approved_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "inspections_message"
        indexes = [models.Index(fields=["-last"], name="inspections_message_last")]
        constraints = [
            models.CheckConstraint(condition=Q(last__gte=F("first")), name="inspections_message_days"),
        ]


class Visitor(models.Model):
    """A visitor registered by name in an epidemic (實聯制): enciphered, and deleted when its day has come."""

    at = models.DateTimeField()
    sealed = models.BinaryField()
    place = models.CharField(max_length=60, blank=True, default="")
    temperature = models.DecimalField(max_digits=3, decimal_places=1, null=True)
    delete_on = models.DateField()

    class Meta:
        db_table = "inspections_visitor"
        indexes = [models.Index(fields=["delete_on"], name="inspections_visitor_delete")]

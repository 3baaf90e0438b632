"""Tables of meetings: what a session has besides, its agenda, its resolutions and how they were followed."""

from django.db import models

from bianmin.activities.models.sessions import Session


class Meeting(models.Model):
    """A meeting: chair, minutes, whether it was held without paper (電子化會議)."""

    session = models.OneToOneField(Session, on_delete=models.CASCADE, primary_key=True, related_name="meeting")
    chair = models.CharField(max_length=80, blank=True, default="")
    paperless = models.BooleanField(default=True)
    pages_saved = models.IntegerField(default=0)
    minutes = models.TextField(blank=True, default="")
    minutes_by = models.CharField(max_length=80, blank=True, default="")
    minutes_on = models.DateField(null=True)

    class Meta:
        db_table = "activities_meeting"


class AgendaItem(models.Model):
    """An item of the agenda (提案)."""

    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="agenda_rows")
    number = models.IntegerField()
    title = models.CharField(max_length=120)
    proposer = models.CharField(max_length=80, blank=True, default="")
    text = models.TextField(blank=True, default="")
    outcome = models.TextField(blank=True, default="")

    class Meta:
        db_table = "activities_agenda_item"
        constraints = [models.UniqueConstraint(fields=["session", "number"], name="activities_agenda_once")]


class Resolution(models.Model):
    """A resolution (決議事項): the unit and person who do it, the day it is due, the day it was settled."""

    session = models.ForeignKey(Session, on_delete=models.PROTECT, related_name="resolution_rows")
    number = models.IntegerField()
    text = models.CharField(max_length=500)
    unit = models.CharField(max_length=60)
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True)
    due_on = models.DateField()
    done_on = models.DateField(null=True)

    class Meta:
        db_table = "activities_resolution"
        constraints = [models.UniqueConstraint(fields=["session", "number"], name="activities_resolution_once")]
        indexes = [
            models.Index(fields=["due_on"], name="activities_resolution_open", condition=models.Q(done_on=None)),
        ]


class ResolutionNote(models.Model):
    """A report on a resolution; ``settles`` says that it ends the following. Rows are only ever added."""

    resolution = models.ForeignKey(Resolution, on_delete=models.PROTECT, related_name="note_rows")
    at = models.DateTimeField()
    on_date = models.DateField()
    who = models.CharField(max_length=80)
    text = models.CharField(max_length=500)
    settles = models.BooleanField(default=False)

    class Meta:
        db_table = "activities_resolution_note"

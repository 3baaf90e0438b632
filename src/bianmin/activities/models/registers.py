"""Tables of the registers, of stationed agencies and of publicity material."""

from django.db import models
from django.db.models import Q


class Entry(models.Model):
    """An entry of a register; its fields stand in ``body`` as ``types.books`` lists them, checked by the action.

    A correction is a new row that names the one it replaces; what comes later (a reply, a day) is filled in.
    """

    register = models.CharField(max_length=20)
    on_date = models.DateField()
    body = models.JSONField()
    note = models.CharField(max_length=300, blank=True, default="")
    who = models.CharField(max_length=80)
    at = models.DateTimeField()
    replaces = models.OneToOneField("self", on_delete=models.PROTECT, null=True, related_name="replaced_by")
    reason = models.CharField(max_length=200, blank=True, default="")
    is_current = models.BooleanField(default=True)
    is_struck = models.BooleanField(default=False)

    class Meta:
        db_table = "activities_entry"
        constraints = [
            models.CheckConstraint(condition=Q(replaces=None) | ~Q(reason=""), name="activities_entry_reason"),
        ]
        indexes = [
            models.Index(
                fields=["register", "-on_date", "-id"], condition=Q(is_current=True), name="activities_entry_list"
            ),
        ]


class Station(models.Model):
    """A stationed agency's desk (移送機關駐點), from a day until a day."""

    agency = models.ForeignKey("office.Agency", on_delete=models.PROTECT, null=True, db_index=False)
    name = models.CharField(max_length=80)
    site = models.ForeignKey("office.Site", on_delete=models.PROTECT, null=True, db_index=False)
    days = models.JSONField(default=list)
    hours = models.CharField(max_length=60, blank=True, default="")
    people = models.CharField(max_length=200, blank=True, default="")
    headcount = models.IntegerField(default=1)
    services_zh = models.CharField(max_length=200, blank=True, default="")
    services_en = models.CharField(max_length=300, blank=True, default="")
    valid_from = models.DateField()
    valid_to = models.DateField(null=True)

    class Meta:
        db_table = "activities_station"


class Material(models.Model):
    """Publicity material (文宣品): a version of a leaflet, poster or film."""

    kind = models.CharField(max_length=12)
    title = models.CharField(max_length=120)
    version = models.CharField(max_length=20)
    languages = models.JSONField(default=list)
    made_on = models.DateField()
    made = models.IntegerField(default=0)
    cost = models.BigIntegerField(default=0)
    link = models.CharField(max_length=300, blank=True, default="")

    class Meta:
        db_table = "activities_material"
        constraints = [models.UniqueConstraint(fields=["title", "version"], name="activities_material_once")]

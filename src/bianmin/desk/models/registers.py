"""Tables of the desk's registers. A correction is a new row that names the one it replaces; none is overwritten."""

from django.db import models
from django.db.models import Q


class Kept(models.Model):
    """What every register's entry has: when, where, who entered it, and what it replaces with which reason."""

    on_date = models.DateField()
    at = models.DateTimeField()
    site = models.ForeignKey("office.Site", on_delete=models.PROTECT, db_index=False)
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True, db_index=False)
    who = models.CharField(max_length=80)
    note = models.CharField(max_length=300, blank=True, default="")
    replaces = models.OneToOneField("self", on_delete=models.PROTECT, null=True, related_name="replaced_by")
    reason = models.CharField(max_length=200, blank=True, default="")
    is_current = models.BooleanField(default=True)
    is_struck = models.BooleanField(default=False)

    class Meta:
        abstract = True
        indexes = [models.Index(fields=["-on_date", "-id"], condition=Q(is_current=True), name="%(class)s_list")]
        constraints = [
            models.CheckConstraint(condition=Q(replaces=None) | ~Q(reason=""), name="%(class)s_has_reason"),
        ]


class Visit(Kept):
    """A visit or enquiry (洽公與查詢): channel, topic, minutes, whether the case was found and it was resolved."""

    channel = models.CharField(max_length=10)
    topic = models.CharField(max_length=20)
    minutes = models.IntegerField(default=0)
    case_number = models.CharField(max_length=50, blank=True, default="")
    case_found = models.BooleanField(default=False)
    identity_checked = models.BooleanField(default=False)
    resolved = models.BooleanField(default=True)
    care = models.CharField(max_length=10, blank=True, default="")
    language = models.CharField(max_length=12, default="mandarin")

    class Meta(Kept.Meta):
        db_table = "desk_visit"


class Call(Kept):
    """A call through the switchboard or call centre (總機、電話服務中心)."""

    line = models.CharField(max_length=12)
    topic = models.CharField(max_length=20)
    case_number = models.CharField(max_length=50, blank=True, default="")
    case_found = models.BooleanField(default=False)
    section = models.ForeignKey("office.Section", on_delete=models.PROTECT, null=True, db_index=False)
    transfers = models.IntegerField(default=0)
    answered_by = models.CharField(max_length=60, blank=True, default="")
    waiting_seconds = models.IntegerField(default=0)
    minutes = models.IntegerField(default=0)
    first_call = models.BooleanField(default=True)

    class Meta(Kept.Meta):
        db_table = "desk_call"


class Courtesy(Kept):
    """A complaint about manners on the telephone (被投訴電話): extension, day, finding."""

    extension = models.CharField(max_length=10)
    channel = models.CharField(max_length=10)
    finding = models.CharField(max_length=10, default="open")

    class Meta(Kept.Meta):
        db_table = "desk_courtesy"


class AmenityUse(Kept):
    """Use of what stands at the visitors' disposal: query computer, taxi call, charging. No content is kept."""

    kind = models.CharField(max_length=12)
    minutes = models.IntegerField(default=0)
    query = models.CharField(max_length=12, blank=True, default="")
    identity_checked = models.BooleanField(default=False)

    class Meta(Kept.Meta):
        db_table = "desk_amenity_use"

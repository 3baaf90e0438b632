"""Tables of rooms for questioning and holding, and the watch."""

from django.db import models
from django.db.models import F, Q


class Room(models.Model):
    """A room for questioning or for holding, and for whom it is set apart."""

    site = models.ForeignKey("office.Site", on_delete=models.PROTECT)
    code = models.CharField(max_length=20, unique=True)
    name_zh = models.CharField(max_length=40)
    name_en = models.CharField(max_length=80)
    kind = models.CharField(max_length=10)
    sex = models.CharField(max_length=1, blank=True, default="")
    is_active = models.BooleanField(default=True)

    class Meta:
        db_table = "desk_room"


class RoomUse(models.Model):
    """Somebody in a room. ``counted_from``: when questioning began, from which the 24 hours are counted."""

    room = models.ForeignKey(Room, on_delete=models.PROTECT)
    kind = models.CharField(max_length=10)
    person = models.CharField(max_length=60)
    sex = models.CharField(max_length=1, blank=True, default="")
    case_number = models.CharField(max_length=50)
    officer = models.CharField(max_length=60)
    record_no = models.CharField(max_length=40, blank=True, default="")
    began_at = models.DateTimeField()
    counted_from = models.DateTimeField()
    ends_by = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=100, blank=True, default="")
    who = models.CharField(max_length=80)
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True, db_index=False)

    class Meta:
        db_table = "desk_room_use"
        constraints = [
            models.CheckConstraint(
                condition=Q(ended_at=None) | Q(ended_at__gte=F("began_at")), name="desk_room_use_order"
            ),
            models.CheckConstraint(condition=Q(counted_from__lte=F("began_at")), name="desk_room_use_counted"),
        ]
        indexes = [models.Index(fields=["-began_at", "-id"], name="desk_room_use_list")]


class Watch(models.Model):
    """A look at a person held (看視), or a change in how he is held; rows are only ever added."""

    use = models.ForeignKey(RoomUse, on_delete=models.PROTECT)
    at = models.DateTimeField()
    who = models.CharField(max_length=80)
    words = models.CharField(max_length=200)

    class Meta:
        db_table = "desk_watch"

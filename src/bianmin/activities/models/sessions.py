"""Tables of sessions: what was planned and held, who was there, what was given, pictures, corrections, tours."""

from django.db import models
from django.db.models import F, Q


class TourRule(models.Model):
    """A tour that comes again: the nth weekday (ISO; -1 the last) of each month (鄉鎮巡迴、行動服務站)."""

    topic = models.CharField(max_length=20)
    name_zh = models.CharField(max_length=80)
    name_en = models.CharField(max_length=120)
    nth = models.SmallIntegerField()
    weekday = models.SmallIntegerField()
    begins = models.TimeField()
    ends = models.TimeField()
    clerks = models.IntegerField()
    place_zh = models.CharField(max_length=120)
    place_en = models.CharField(max_length=200)
    township_zh = models.CharField(max_length=40)
    township_en = models.CharField(max_length=80)
    partner_zh = models.CharField(max_length=200, blank=True, default="")
    partner_en = models.CharField(max_length=300, blank=True, default="")
    offers_zh = models.CharField(max_length=300, blank=True, default="")
    offers_en = models.CharField(max_length=500, blank=True, default="")
    bring_zh = models.CharField(max_length=300, blank=True, default="")
    bring_en = models.CharField(max_length=500, blank=True, default="")
    valid_from = models.DateField()
    valid_to = models.DateField(null=True)
    is_public = models.BooleanField(default=True)

    class Meta:
        db_table = "activities_tour_rule"
        constraints = [
            models.CheckConstraint(condition=Q(ends__gt=F("begins")), name="activities_tour_hours"),
            models.CheckConstraint(condition=Q(nth__in=(-1, 1, 2, 3, 4)), name="activities_tour_nth"),
            models.CheckConstraint(condition=Q(weekday__range=(1, 7)), name="activities_tour_weekday"),
        ]


class Session(models.Model):
    """A session of any kind. Persons and cases are counted apart; ``hours`` are those of a course.

    ``session_id`` is the file's own, or given here. ``regular_on`` is the day the rule names, ``held_on`` the
    day it is or was held.
    """

    session_id = models.CharField(max_length=40, unique=True)
    kind = models.CharField(max_length=20)
    topic = models.CharField(max_length=20, blank=True, default="")
    title = models.CharField(max_length=120, blank=True, default="")
    state = models.CharField(max_length=10, default="held")
    held_on = models.DateField()
    begins = models.TimeField(null=True)
    ends = models.TimeField(null=True)
    site = models.ForeignKey("office.Site", on_delete=models.PROTECT, null=True, db_index=False)
    township = models.CharField(max_length=40, blank=True, default="")
    place = models.CharField(max_length=200, blank=True, default="")
    partner = models.CharField(max_length=300, blank=True, default="")
    persons = models.IntegerField(default=0)
    cases = models.IntegerField(default=0)
    audience = models.CharField(max_length=120, blank=True, default="")
    subject = models.CharField(max_length=200, blank=True, default="")
    speaker = models.CharField(max_length=80, blank=True, default="")
    hours = models.DecimalField(max_digits=4, decimal_places=1, default=0)
    plants = models.IntegerField(default=0)
    payments = models.IntegerField(default=0)
    amount = models.BigIntegerField(default=0)
    instalments = models.IntegerField(default=0)
    receipts = models.JSONField(default=list)
    report = models.TextField(blank=True, default="")
    cost = models.BigIntegerField(default=0)
    benefit = models.TextField(blank=True, default="")
    rule = models.ForeignKey(TourRule, on_delete=models.PROTECT, null=True, db_index=False)
    regular_on = models.DateField(null=True)
    published = models.BooleanField(default=False)
    why_changed = models.CharField(max_length=200, blank=True, default="")
    entered_by = models.CharField(max_length=80)
    entered_at = models.DateTimeField()

    class Meta:
        db_table = "activities_session"
        constraints = [
            models.UniqueConstraint(fields=["rule", "regular_on"], name="activities_tour_day_once"),
            models.CheckConstraint(condition=Q(persons__gte=0, cases__gte=0), name="activities_session_counts"),
        ]
        indexes = [models.Index(fields=["held_on", "kind"], name="activities_session_day")]


class SessionClerk(models.Model):
    """A clerk on duty at a session."""

    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="clerk_rows")
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, db_index=False)

    class Meta:
        db_table = "activities_session_clerk"
        constraints = [models.UniqueConstraint(fields=["session", "staff"], name="activities_clerk_once")]


class Attendance(models.Model):
    """Somebody who was at a training or meeting; hours count for the quarter of the session."""

    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="attendance_rows")
    kind = models.CharField(max_length=10)
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True)
    name = models.CharField(max_length=60, blank=True, default="")
    hours = models.DecimalField(max_digits=4, decimal_places=1, default=0)

    class Meta:
        db_table = "activities_attendance"
        constraints = [
            models.UniqueConstraint(fields=["session", "staff"], name="activities_attended_once"),
            models.CheckConstraint(condition=Q(staff=None) | Q(kind="staff"), name="activities_attendee_kind"),
        ]


class Handout(models.Model):
    """Material given at a session."""

    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="handout_rows")
    item = models.CharField(max_length=80)
    quantity = models.IntegerField()

    class Meta:
        db_table = "activities_handout"


class SessionFile(models.Model):
    """A photograph with its alternative text, or a paper with its title."""

    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="file_rows")
    file = models.ForeignKey("kit.StoredFile", on_delete=models.PROTECT, db_index=False)
    kind = models.CharField(max_length=10)
    words = models.CharField(max_length=200)
    added_by = models.CharField(max_length=80)
    added_at = models.DateTimeField()

    class Meta:
        db_table = "activities_session_file"
        constraints = [models.CheckConstraint(condition=~Q(words=""), name="activities_file_words")]


class SessionChange(models.Model):
    """A correction of a session that was held: what stood before and why; rows are only ever added."""

    session = models.ForeignKey(Session, on_delete=models.PROTECT, related_name="change_rows")
    at = models.DateTimeField()
    who = models.CharField(max_length=80)
    reason = models.CharField(max_length=200)
    before = models.JSONField()

    class Meta:
        db_table = "activities_session_change"

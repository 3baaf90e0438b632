"""Tables of bookings: places, their dated hours, closures, seats taken, who waits."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import BigIntegerRangeField, RangeOperators
from django.db import models
from django.db.models import F, Q

TAKES_SEAT = ("held", "booked", "attended", "absent", "served")


class Place(models.Model):
    """What is booked: a window, an officer's round, a video point, a room, a property to be seen."""

    code = models.CharField(max_length=40, unique=True)
    kind = models.CharField(max_length=20)
    name_zh = models.CharField(max_length=80)
    name_en = models.CharField(max_length=160)
    description_zh = models.CharField(max_length=600, blank=True, default="")
    description_en = models.CharField(max_length=900, blank=True, default="")
    site = models.ForeignKey("office.Site", on_delete=models.PROTECT, null=True)
    host_zh = models.CharField(max_length=80, blank=True, default="")
    host_en = models.CharField(max_length=160, blank=True, default="")
    address_zh = models.CharField(max_length=200, blank=True, default="")
    address_en = models.CharField(max_length=200, blank=True, default="")
    link = models.CharField(max_length=300, blank=True, default="")
    lead_minutes = models.IntegerField(default=0)
    cutoff_days = models.SmallIntegerField(default=0)
    cutoff_time = models.TimeField(null=True)
    ahead_days = models.SmallIntegerField(default=60)
    open_on_holidays = models.BooleanField(default=False)
    remind_days = models.SmallIntegerField(default=1)  # working days before
    offer_minutes = models.IntegerField(default=120)
    online = models.BooleanField(default=True)
    active = models.BooleanField(default=True)
    position = models.IntegerField(default=0)

    class Meta:
        db_table = "bookings_place"
        indexes = [models.Index(fields=["kind", "position"], name="bookings_place_kind")]


class Timetable(models.Model):
    """A place's weekly hours from a day on; the newest that has begun holds."""

    place = models.ForeignKey(Place, on_delete=models.PROTECT, related_name="timetables", db_index=False)
    valid_from = models.DateField()
    made_by = models.CharField(max_length=80)
    made_at = models.DateTimeField()

    class Meta:
        db_table = "bookings_timetable"
        indexes = [models.Index(fields=["place", "-valid_from", "-id"], name="bookings_timetable_of")]


class Hours(models.Model):
    """A stretch of a weekday (0: Monday) in a timetable."""

    timetable = models.ForeignKey(Timetable, on_delete=models.CASCADE, related_name="hours")
    weekday = models.SmallIntegerField()
    opens = models.TimeField()
    closes = models.TimeField()
    capacity = models.SmallIntegerField()
    slot_minutes = models.SmallIntegerField()

    class Meta:
        db_table = "bookings_hours"
        constraints = [
            models.CheckConstraint(condition=Q(opens__lt=F("closes")), name="bookings_hours_order"),
            models.CheckConstraint(condition=Q(capacity__gte=1, slot_minutes__gte=5), name="bookings_hours_sizes"),
        ]


class Opening(models.Model):
    """One day's extra hours: a viewing, a Thursday of the township tour."""

    place = models.ForeignKey(Place, on_delete=models.PROTECT, related_name="openings", db_index=False)
    day = models.DateField()
    opens = models.TimeField()
    closes = models.TimeField()
    capacity = models.SmallIntegerField()
    slot_minutes = models.SmallIntegerField()
    made_by = models.CharField(max_length=80)
    made_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "bookings_opening"
        constraints = [models.CheckConstraint(condition=Q(opens__lt=F("closes")), name="bookings_opening_order")]
        indexes = [models.Index(fields=["place", "day"], name="bookings_opening_of")]


class Closure(models.Model):
    """A time in which a place is closed (all of them where none is named), and why."""

    place = models.ForeignKey(Place, on_delete=models.PROTECT, related_name="closures", null=True)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    reason_zh = models.CharField(max_length=120)
    reason_en = models.CharField(max_length=200)
    made_by = models.CharField(max_length=80)
    made_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "bookings_closure"
        constraints = [models.CheckConstraint(condition=Q(starts_at__lt=F("ends_at")), name="bookings_closure_order")]
        indexes = [models.Index(fields=["ends_at"], name="bookings_closure_end", condition=Q(withdrawn_at=None))]


class Booking(models.Model):
    """One seat of one slot, and who has it.

    No seat is given twice: ``occupies`` is the seat's own line of numbers, one a minute
    (``rules.seats``), and no two bookings that take a seat may overlap on it.
    """

    reference = models.CharField(max_length=12, unique=True)
    place = models.ForeignKey(Place, on_delete=models.PROTECT, related_name="bookings", db_index=False)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    seat = models.SmallIntegerField()
    occupies = BigIntegerRangeField()
    state = models.CharField(max_length=10)
    held_until = models.DateTimeField(null=True)
    party_name = models.CharField(max_length=100)
    contact = models.BinaryField(null=True)  # JSON of telephone and e-mail, encrypted
    has_email = models.BooleanField(default=False)
    has_mobile = models.BooleanField(default=False)
    language = models.CharField(max_length=10, default="zh-hant")
    needs = models.CharField(max_length=200, blank=True, default="")
    purpose = models.CharField(max_length=200, blank=True, default="")
    channel = models.CharField(max_length=12, default="web")
    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT, null=True)
    request_id = models.BigIntegerField(null=True)  # requests lie above: no key of theirs here
    made_by = models.CharField(max_length=80)
    made_at = models.DateTimeField()
    reason = models.CharField(max_length=200, blank=True, default="")
    moved_from = models.OneToOneField("self", on_delete=models.PROTECT, null=True, related_name="moved_to")
    reminded_at = models.DateTimeField(null=True)
    tell_by_phone = models.BooleanField(default=False)  # something must be said and no message can reach him
    sequence = models.IntegerField(default=0)  # of the calendar file: raised with each change

    class Meta:
        db_table = "bookings_booking"
        constraints = [
            models.UniqueConstraint(
                fields=["place", "starts_at", "seat"], condition=Q(state__in=TAKES_SEAT), name="bookings_seat_once"
            ),
            ExclusionConstraint(
                name="bookings_seat_alone",
                expressions=[("occupies", RangeOperators.OVERLAPS)],
                condition=Q(state__in=TAKES_SEAT),
            ),
            models.CheckConstraint(condition=Q(starts_at__lt=F("ends_at")), name="bookings_booking_order"),
            models.CheckConstraint(condition=Q(seat__gte=1), name="bookings_booking_seat"),
            models.CheckConstraint(
                condition=~Q(state="held") | Q(held_until__isnull=False), name="bookings_held_until"
            ),
        ]
        indexes = [
            models.Index(fields=["place", "starts_at"], name="bookings_booking_slot"),
            models.Index(fields=["starts_at", "id"], name="bookings_booking_day"),
            models.Index(fields=["held_until"], name="bookings_booking_held", condition=Q(state="held")),
            models.Index(fields=["request_id"], name="bookings_booking_request", condition=Q(request_id__isnull=False)),
        ]


class BookingStep(models.Model):
    """What happened to a booking, when, by whom. Rows are only added."""

    booking = models.ForeignKey(Booking, on_delete=models.PROTECT, related_name="steps")
    what = models.CharField(max_length=12)
    at = models.DateTimeField()
    who = models.CharField(max_length=80)
    note = models.CharField(max_length=300, blank=True, default="")

    class Meta:
        db_table = "bookings_step"


class Waiting(models.Model):
    """Somebody who waits for a seat at a place on a day; ids order the list."""

    place = models.ForeignKey(Place, on_delete=models.PROTECT, related_name="waiting", db_index=False)
    day = models.DateField()
    party_name = models.CharField(max_length=100)
    contact = models.BinaryField(null=True)
    contact_hash = models.BinaryField(null=True)  # the same party isn't put down twice
    language = models.CharField(max_length=10, default="zh-hant")
    needs = models.CharField(max_length=200, blank=True, default="")
    purpose = models.CharField(max_length=200, blank=True, default="")
    channel = models.CharField(max_length=12, default="web")
    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT, null=True)
    request_id = models.BigIntegerField(null=True)
    state = models.CharField(max_length=10, default="waiting")
    joined_at = models.DateTimeField()
    booking = models.OneToOneField(Booking, on_delete=models.PROTECT, null=True, related_name="waited")

    class Meta:
        db_table = "bookings_waiting"
        constraints = [
            models.UniqueConstraint(
                fields=["place", "day", "contact_hash"], condition=Q(state="waiting"), name="bookings_waiting_once"
            )
        ]
        indexes = [
            models.Index(fields=["place", "day", "id"], name="bookings_waiting_next", condition=Q(state="waiting"))
        ]

"""Tables of queues, counters and tickets. A ticket's row says where it stands; its events are the facts."""

from django.db import models
from django.db.models import F, Q


class Queue(models.Model):
    """What one takes a ticket for. A change makes a new row with the same code from a day on."""

    site = models.ForeignKey("office.Site", on_delete=models.PROTECT)
    code = models.CharField(max_length=20)
    prefix = models.CharField(max_length=2)
    name_zh = models.CharField(max_length=40)
    name_en = models.CharField(max_length=80)
    services_zh = models.CharField(max_length=200, blank=True, default="")
    services_en = models.CharField(max_length=300, blank=True, default="")
    at_kiosk = models.BooleanField(default=True)
    position = models.IntegerField(default=0)
    valid_from = models.DateField()
    valid_to = models.DateField(null=True)

    class Meta:
        db_table = "desk_queue"
        constraints = [
            models.UniqueConstraint(fields=["code", "valid_from"], name="desk_queue_once"),
            models.CheckConstraint(
                condition=Q(valid_to=None) | Q(valid_to__gte=F("valid_from")), name="desk_queue_order"
            ),
        ]


class Counter(models.Model):
    """A counter: where it stands, what it is for, which queues it calls. Dated like a queue."""

    site = models.ForeignKey("office.Site", on_delete=models.PROTECT)
    code = models.CharField(max_length=20)
    floor = models.CharField(max_length=10)
    number = models.CharField(max_length=10)
    name_zh = models.CharField(max_length=40)
    name_en = models.CharField(max_length=80)
    functions = models.JSONField(default=list)
    queues = models.JSONField(default=list)
    valid_from = models.DateField()
    valid_to = models.DateField(null=True)

    class Meta:
        db_table = "desk_counter"
        constraints = [
            models.UniqueConstraint(fields=["code", "valid_from"], name="desk_counter_once"),
            models.CheckConstraint(
                condition=Q(valid_to=None) | Q(valid_to__gte=F("valid_from")), name="desk_counter_order"
            ),
        ]


class Item(models.Model):
    """What is done at a counter (服務項目), with the minutes it took a visitor before, where that is known."""

    code = models.CharField(max_length=20, unique=True)
    name_zh = models.CharField(max_length=40)
    name_en = models.CharField(max_length=80)
    minutes_before = models.IntegerField(null=True)
    position = models.IntegerField(default=0)
    is_active = models.BooleanField(default=True)

    class Meta:
        db_table = "desk_item"


class TicketDay(models.Model):
    """The last number given at a site on a day; its row lock makes numbers follow without a gap."""

    site = models.ForeignKey("office.Site", on_delete=models.PROTECT, db_index=False)
    day = models.DateField()
    last = models.IntegerField(default=0)

    class Meta:
        db_table = "desk_ticket_day"
        constraints = [models.UniqueConstraint(fields=["site", "day"], name="desk_ticket_day_once")]


class Ticket(models.Model):
    """A visitor's number and where it stands. ``turn_at`` is what the line is sorted by (rules.line)."""

    site = models.ForeignKey("office.Site", on_delete=models.PROTECT, db_index=False)
    day = models.DateField()
    serial = models.IntegerField()
    number = models.CharField(max_length=10)
    code = models.CharField(max_length=32, unique=True)
    queue = models.ForeignKey(Queue, on_delete=models.PROTECT)
    care = models.CharField(max_length=10, blank=True, default="")
    channel = models.CharField(max_length=10)
    language = models.CharField(max_length=10, default="zh-hant")
    taken_at = models.DateTimeField()
    turn_at = models.DateTimeField()
    state = models.CharField(max_length=10, default="waiting")
    counter = models.ForeignKey(Counter, on_delete=models.PROTECT, null=True, db_index=False)
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True, db_index=False)
    calls = models.IntegerField(default=0)
    called_at = models.DateTimeField(null=True)
    served_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)
    item = models.ForeignKey(Item, on_delete=models.PROTECT, null=True, db_index=False)
    case_number = models.CharField(max_length=50, blank=True, default="")

    class Meta:
        db_table = "desk_ticket"
        constraints = [
            models.UniqueConstraint(fields=["site", "day", "serial"], name="desk_ticket_number"),
            models.UniqueConstraint(
                fields=["counter"], condition=Q(state__in=("called", "serving")), name="desk_ticket_one_in_hand"
            ),
            models.CheckConstraint(
                condition=~Q(state__in=("called", "serving")) | Q(counter__isnull=False), name="desk_ticket_has_counter"
            ),
        ]
        indexes = [
            models.Index(fields=["site", "day", "turn_at", "serial"], name="desk_ticket_line"),
            models.Index(fields=["day", "state"], name="desk_ticket_by_day"),
        ]


class TicketEvent(models.Model):
    """What happened to a ticket, in order; rows are only ever added."""

    ticket = models.ForeignKey(Ticket, on_delete=models.PROTECT)
    at = models.DateTimeField()
    kind = models.CharField(max_length=12)
    queue = models.ForeignKey(Queue, on_delete=models.PROTECT, db_index=False)
    counter = models.ForeignKey(Counter, on_delete=models.PROTECT, null=True, db_index=False)
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True, db_index=False)
    who = models.CharField(max_length=80)
    reason = models.CharField(max_length=200, blank=True, default="")
    data = models.JSONField(default=dict)

    class Meta:
        db_table = "desk_ticket_event"


class Device(models.Model):
    """A kiosk or board of the office, known by a key in its browser; only the key's hash is kept."""

    site = models.ForeignKey("office.Site", on_delete=models.PROTECT)
    name = models.CharField(max_length=40)
    kind = models.CharField(max_length=10)
    key_hash = models.BinaryField(unique=True)
    made_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "desk_device"


class DeviceDay(models.Model):
    """Minutes a device was up on a day: it says every minute that it is there."""

    device = models.ForeignKey(Device, on_delete=models.PROTECT, db_index=False)
    day = models.DateField()
    minutes = models.IntegerField(default=0)
    last_at = models.DateTimeField()

    class Meta:
        db_table = "desk_device_day"
        constraints = [models.UniqueConstraint(fields=["device", "day"], name="desk_device_day_once")]


class KioskUse(models.Model):
    """That something was used at a kiosk: what, never by whom; rows are only ever added."""

    at = models.DateTimeField()
    on_date = models.DateField()
    site = models.ForeignKey("office.Site", on_delete=models.PROTECT, db_index=False)
    device = models.ForeignKey(Device, on_delete=models.PROTECT, null=True, db_index=False)
    what = models.CharField(max_length=20)
    language = models.CharField(max_length=10)
    printed = models.CharField(max_length=60, blank=True, default="")

    class Meta:
        db_table = "desk_kiosk_use"
        indexes = [models.Index(fields=["on_date", "what"], name="desk_kiosk_use_day")]

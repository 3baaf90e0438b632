"""Tables of running requests. Persons are under keys; what a list shows of them is only a name."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q

OPEN = Q(ended_on__isnull=True)


class Counter(models.Model):
    """The last serial of a year; its row lock orders receipts, so that no number is left out."""

    year = models.SmallIntegerField(unique=True)
    last = models.IntegerField(default=0)

    class Meta:
        db_table = "requests_counter"


class Request(models.Model):
    """A request as it stands. What happened to it is in ``Event``; this row is where that has led.

    ``due_on``: the service's own day; ``step_due_on``: that of the step; ``next_due_on``: the nearer of
    those that run, and the end of time where none does, so that one index orders every queue.
    """

    number = models.CharField(max_length=20, unique=True)
    year = models.SmallIntegerField()
    serial = models.IntegerField()
    service = models.CharField(max_length=60)
    version = models.IntegerField()
    step = models.CharField(max_length=60)
    step_entered_on = models.DateField()
    state = models.CharField(max_length=10, default="open")  # open, paused, ended
    outcome = models.CharField(max_length=12, blank=True, default="")
    openness = models.CharField(max_length=10, default="office")
    unit = models.CharField(max_length=20)
    section = models.ForeignKey("office.Section", on_delete=models.PROTECT, null=True, db_index=False)
    assigned_to = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True, db_index=False)
    step_roles = ArrayField(models.CharField(max_length=30), default=list)  # who has something to do here
    prepared_by = models.BigIntegerField(null=True)  # who brought it to this step: the second person is another
    channel = models.CharField(max_length=12)
    language = models.CharField(max_length=10)
    received_at = models.DateTimeField()
    received_on = models.DateField()
    received_by = models.CharField(max_length=80)
    due_on = models.DateField(null=True)
    step_due_on = models.DateField(null=True)
    next_due_on = models.DateField()
    near_on = models.DateField()
    told_due_on = models.DateField(null=True)  # what the applicant was last told
    applicant_name = models.CharField(max_length=100, blank=True, default="")
    name_grams = ArrayField(models.TextField(), default=list)
    person_cipher = models.BinaryField(null=True)
    answers = models.JSONField(default=dict)
    secret_cipher = models.BinaryField(null=True)
    facts = models.JSONField(default=dict)
    booking_id = models.BigIntegerField(null=True)
    code_hash = models.BinaryField(max_length=32)  # one-way: the code is long, no key is needed
    reply_key = models.BinaryField(null=True)  # of sealed ones: what is answered opens with the code alone
    ended_on = models.DateField(null=True)
    rated = models.BooleanField(default=False)
    take_key = models.CharField(max_length=64, null=True, unique=True)  # of the desk's form: pressed twice, taken once

    class Meta:
        db_table = "requests_request"
        constraints = [
            models.UniqueConstraint(fields=["year", "serial"], name="requests_request_serial"),
            models.CheckConstraint(
                condition=Q(state="ended", ended_on__isnull=False) | (~Q(state="ended") & Q(ended_on=None)),
                name="requests_request_ended",
            ),
        ]
        indexes = [
            models.Index(fields=["next_due_on", "id"], name="requests_open_due", condition=OPEN),
            models.Index(fields=["section", "next_due_on", "id"], name="requests_open_section", condition=OPEN),
            models.Index(fields=["unit", "next_due_on", "id"], name="requests_open_unit", condition=OPEN),
            models.Index(fields=["assigned_to", "next_due_on", "id"], name="requests_open_person", condition=OPEN),
            models.Index(fields=["service", "next_due_on", "id"], name="requests_open_service", condition=OPEN),
            models.Index(
                fields=["unit", "next_due_on", "id"],
                name="requests_open_closed",
                condition=OPEN & ~Q(openness="office"),
            ),
            GinIndex(fields=["step_roles"], name="requests_open_roles", condition=OPEN),
            models.Index(fields=["ended_on", "id"], name="requests_ended", condition=Q(ended_on__isnull=False)),
            models.Index(fields=["service", "received_on"], name="requests_service_received"),
            GinIndex(fields=["name_grams"], name="requests_name_grams"),
        ]


class RequestCase(models.Model):
    """A case a request is about."""

    request = models.ForeignKey(Request, on_delete=models.PROTECT, related_name="cases", db_index=False)
    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT)

    class Meta:
        db_table = "requests_case"
        constraints = [models.UniqueConstraint(fields=["request", "case"], name="requests_case_once")]


class Contact(models.Model):
    """By what an applicant is found: the keyed hash of his identifier, telephone or mail."""

    request = models.ForeignKey(Request, on_delete=models.PROTECT, related_name="contacts")
    kind = models.CharField(max_length=10)  # identifier, telephone, mail
    hash = models.BinaryField(max_length=32)
    key_version = models.SmallIntegerField()

    class Meta:
        db_table = "requests_contact"
        indexes = [models.Index(fields=["hash"], name="requests_contact_hash")]


class Event(models.Model):
    """What happened to a request, in order; rows are only ever added."""

    request = models.ForeignKey(Request, on_delete=models.PROTECT, related_name="events")
    at = models.DateTimeField()
    on_date = models.DateField()
    kind = models.CharField(max_length=20)
    step = models.CharField(max_length=60)
    to_step = models.CharField(max_length=60, blank=True, default="")
    verb = models.CharField(max_length=60, blank=True, default="")
    who = models.CharField(max_length=80)
    staff_id = models.BigIntegerField(null=True)
    reason = models.CharField(max_length=1000, blank=True, default="")
    note = models.JSONField(default=dict)  # {"zh": …, "en": …}
    values = models.JSONField(default=dict)
    data = models.JSONField(default=dict)
    letter_id = models.BigIntegerField(null=True)
    corrects = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="+", db_index=False)

    class Meta:
        db_table = "requests_event"


class EventSecret(models.Model):
    """What was said in secret fields when a step was taken: encrypted, and anew when the key is changed."""

    event = models.OneToOneField(Event, on_delete=models.PROTECT, related_name="secret")
    cipher = models.BinaryField()

    class Meta:
        db_table = "requests_event_secret"


class Pause(models.Model):
    """A time in which a service's clock stands still."""

    request = models.ForeignKey(Request, on_delete=models.PROTECT, related_name="pauses")
    step = models.CharField(max_length=60)
    from_on = models.DateField()
    to_on = models.DateField(null=True)

    class Meta:
        db_table = "requests_pause"
        constraints = [
            models.UniqueConstraint(fields=["request"], condition=Q(to_on=None), name="requests_pause_one_running"),
        ]


class Extension(models.Model):
    """An extension of a limit, asked for with a reason and approved by a second person."""

    request = models.ForeignKey(Request, on_delete=models.PROTECT, related_name="extensions")
    of = models.CharField(max_length=60)  # "service" or a step's code
    reason = models.CharField(max_length=1000)
    asked_on = models.DateField()
    asked_by = models.CharField(max_length=80)
    asked_staff = models.BigIntegerField(null=True)
    state = models.CharField(max_length=10, default="asked")  # asked, approved, refused
    settled_on = models.DateField(null=True)
    settled_by = models.CharField(max_length=80, blank=True, default="")

    class Meta:
        db_table = "requests_extension"
        constraints = [
            models.UniqueConstraint(
                fields=["request", "of"], condition=~Q(state="refused"), name="requests_extension_once"
            ),
        ]

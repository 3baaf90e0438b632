"""Tables of cases. One title, one case, one number (行政執行法施行細則 §22)."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q

OPEN = ("open", "suspended")


class Batch(models.Model):
    """One transfer file taken in; the same bytes are the same batch for ever."""

    sha256 = models.CharField(max_length=64)
    file_name = models.CharField(max_length=200)
    encoding = models.CharField(max_length=20)
    source = models.CharField(max_length=20)  # console, command, api
    taken_by = models.CharField(max_length=80)
    received_on = models.DateField()
    taken_at = models.DateTimeField()
    received = models.IntegerField()
    accepted = models.IntegerField()
    refused = models.IntegerField()
    faults = models.JSONField(default=dict)
    seconds = models.FloatField(default=0)
    agency_id = models.BigIntegerField(null=True)  # the token's agency where it came by API

    class Meta:
        db_table = "cases_batch"
        constraints = [models.UniqueConstraint(fields=["sha256"], name="cases_batch_sha256")]
        indexes = [models.Index(fields=["received_on", "id"], name="cases_batch_newest")]


class Obligor(models.Model):
    """A person or organisation who owes (義務人): kind + folded identifier.

    The identifier is encrypted; ``id_hash`` is its keyed hash under ``key_version``. Names are
    clear text, found through ``name_grams`` (bigrams, closed with the last character). ``name`` is
    the one that came first; a case keeps the name it was transferred with, and ``name_grams`` has
    those of every such name.
    """

    kind = models.CharField(max_length=1)
    id_hash = models.BinaryField(max_length=32)
    key_version = models.SmallIntegerField()
    id_cipher = models.BinaryField()
    name = models.CharField(max_length=100)
    name_grams = ArrayField(models.TextField())
    birth_date = models.DateField(null=True)
    sex = models.CharField(max_length=1, blank=True, default="")
    occupation = models.CharField(max_length=40, blank=True, default="")

    class Meta:
        db_table = "cases_obligor"
        constraints = [
            models.UniqueConstraint(fields=["id_hash", "kind", "key_version"], name="cases_obligor_identity")
        ]
        indexes = [
            GinIndex(fields=["name_grams"], name="cases_obligor_grams"),
            models.Index(fields=["key_version", "id"], name="cases_obligor_rehash"),
        ]


class SerialCounter(models.Model):
    """The last serial given for a year and type word; its row lock orders intakes."""

    year = models.SmallIntegerField()
    word = models.CharField(max_length=20)
    last = models.IntegerField(default=0)

    class Meta:
        db_table = "cases_serial_counter"
        constraints = [models.UniqueConstraint(fields=["year", "word"], name="cases_serial_counter_once")]


class Case(models.Model):
    """A case: what was transferred, where it stands. Money that is owed today is in payments."""

    number = models.CharField(max_length=50)
    year = models.SmallIntegerField()
    word = models.CharField(max_length=20)
    serial = models.IntegerField()
    batch = models.ForeignKey(Batch, on_delete=models.PROTECT, db_index=False)
    line_no = models.IntegerField()
    agency = models.ForeignKey("office.Agency", on_delete=models.PROTECT, db_index=False)
    agency_ref = models.CharField(max_length=40)
    obligor = models.ForeignKey(Obligor, on_delete=models.PROTECT, db_index=False)
    obligor_name = models.CharField(max_length=100)
    section = models.ForeignKey("office.Section", on_delete=models.PROTECT, db_index=False)
    status = models.CharField(max_length=12, default="open")  # open suspended closed returned handed_over
    received_on = models.DateField()
    title_no = models.CharField(max_length=60)
    cause = models.CharField(max_length=100)
    obligation_date = models.DateField()
    served_date = models.DateField()
    due_date = models.DateField()
    final_date = models.DateField()
    address = models.CharField(max_length=200)
    postal_code = models.CharField(max_length=6, blank=True, default="")
    representative = models.CharField(max_length=60, blank=True, default="")
    representative_cipher = models.BinaryField(null=True)
    attachments = models.TextField(blank=True, default="")
    principal = models.BigIntegerField()
    surcharge = models.BigIntegerField()
    interest = models.BigIntegerField()
    costs = models.BigIntegerField()
    amount_due = models.BigIntegerField()
    limit_on = models.DateField()  # the last day execution may begin, or go on once begun (§7)
    begun_on = models.DateField(null=True)
    suspended_days = models.IntegerField(default=0)
    ended_on = models.DateField(null=True)
    ended_why = models.CharField(max_length=30, blank=True, default="")

    class Meta:
        db_table = "cases_case"
        constraints = [
            models.UniqueConstraint(fields=["number"], name="cases_case_number"),
            models.UniqueConstraint(fields=["agency", "agency_ref"], name="cases_case_agency_ref"),
            models.UniqueConstraint(fields=["serial", "year", "word"], name="cases_case_serial"),
            models.CheckConstraint(
                condition=Q(status__in=OPEN, ended_on=None) | (~Q(status__in=OPEN) & Q(ended_on__isnull=False)),
                name="cases_case_ended",
            ),
        ]
        # Lists expand "any section" and "any state" into one probe each (queries.listing), so that these
        # five serve every filter and sort offered, at any page.
        indexes = [
            models.Index(fields=["obligor", "id"], name="cases_case_obligor"),
            models.Index(fields=["batch", "line_no"], name="cases_case_batch"),
            models.Index(fields=["section", "status", "received_on", "id"], name="cases_case_received"),
            models.Index(fields=["section", "status", "limit_on", "id"], name="cases_case_limit"),
            models.Index(fields=["section", "status", "amount_due", "id"], name="cases_case_amount"),
            models.Index(fields=["section", "status", "word", "received_on", "id"], name="cases_case_word"),
            models.Index(fields=["section", "status", "agency", "received_on", "id"], name="cases_case_agency"),
            models.Index(fields=["ended_on"], name="cases_case_ended_on", condition=Q(ended_on__isnull=False)),
            models.Index(fields=["id"], name="cases_case_sealed", condition=Q(representative_cipher__isnull=False)),
        ]


class IntakeEntry(models.Model):
    """The intake register (收案簿): every line of every file, accepted or refused.

    Of a refused line only what the feedback needs is kept, nothing that names a person.
    """

    batch = models.ForeignKey(Batch, on_delete=models.PROTECT, db_index=False)
    line_no = models.IntegerField()
    agency_code = models.CharField(max_length=100)
    agency_ref = models.CharField(max_length=100)
    accepted = models.BooleanField()
    faults = models.TextField(blank=True, default="")
    case = models.ForeignKey(Case, on_delete=models.PROTECT, null=True, db_index=False)

    class Meta:
        db_table = "cases_intake_entry"
        constraints = [models.UniqueConstraint(fields=["batch", "line_no"], name="cases_intake_entry_line")]


class AssignmentEntry(models.Model):
    """The assignment register (分案簿): each accepted line with its number and section."""

    batch = models.ForeignKey(Batch, on_delete=models.PROTECT, db_index=False)
    line_no = models.IntegerField()
    case = models.OneToOneField(Case, on_delete=models.PROTECT)
    number = models.CharField(max_length=50)
    section = models.ForeignKey("office.Section", on_delete=models.PROTECT, db_index=False)
    assigned_on = models.DateField()

    class Meta:
        db_table = "cases_assignment_entry"
        constraints = [models.UniqueConstraint(fields=["batch", "line_no"], name="cases_assignment_entry_line")]


class CaseEvent(models.Model):
    """What happened to a case after intake, in order; rows are only ever added."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT)
    at = models.DateTimeField()
    on_date = models.DateField()
    kind = models.CharField(max_length=40)
    who = models.CharField(max_length=80)
    reason = models.CharField(max_length=500, blank=True, default="")
    data = models.JSONField(default=dict)

    class Meta:
        db_table = "cases_case_event"
        indexes = [models.Index(fields=["kind", "-at"], name="cases_case_event_kind")]


class Correction(models.Model):
    """A request to the agency to correct something by a date (補正), and what came of it."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT)
    asked_on = models.DateField()
    due_on = models.DateField()
    due_why = models.JSONField(default=dict)
    items = models.CharField(max_length=1000)
    asked_by = models.CharField(max_length=80)
    answered_on = models.DateField(null=True)
    answer = models.CharField(max_length=1000, blank=True, default="")
    outcome = models.CharField(max_length=20, blank=True, default="")  # empty: waits; corrected, returned, withdrawn

    class Meta:
        db_table = "cases_correction"
        constraints = [
            models.UniqueConstraint(fields=["case"], condition=Q(outcome=""), name="cases_correction_one_open"),
        ]
        indexes = [models.Index(fields=["due_on"], name="cases_correction_open", condition=Q(outcome=""))]


class Suspension(models.Model):
    """A time in which a case's clock stands still (停止執行); deducted from limitation of taxes."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT)
    from_date = models.DateField()
    to_date = models.DateField(null=True)
    reason = models.CharField(max_length=500)

    class Meta:
        db_table = "cases_suspension"
        constraints = [
            models.UniqueConstraint(fields=["case"], condition=Q(to_date=None), name="cases_suspension_one_running"),
            models.CheckConstraint(
                condition=Q(to_date=None) | Q(to_date__gte=F("from_date")), name="cases_suspension_order"
            ),
        ]


class Appearance(models.Model):
    """A day on which the obligor is called to appear; one that was moved says where to."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="appearances")
    on_date = models.DateField()
    at = models.CharField(max_length=5, blank=True, default="")
    place = models.CharField(max_length=100, blank=True, default="")
    purpose = models.CharField(max_length=200, blank=True, default="")
    state = models.CharField(max_length=10, default="set")  # set, moved, kept, missed
    moved_to = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="+")
    request_number = models.CharField(max_length=30, blank=True, default="")

    class Meta:
        db_table = "cases_appearance"
        indexes = [
            models.Index(fields=["on_date", "id"], name="cases_appearance_ahead", condition=models.Q(state="set"))
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["case", "on_date"], condition=models.Q(state="set"), name="cases_appearance_once"
            )
        ]

"""Tables of papers: notice runs, notices and how they were delivered."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q


class NoticeRun(models.Model):
    """A run of payment notices for a batch, a section or one case; one print file."""

    scope = models.CharField(max_length=10)  # batch, section, case
    scope_id = models.BigIntegerField()
    on_date = models.DateField()
    deadline = models.DateField()
    started_at = models.DateTimeField()
    started_by = models.CharField(max_length=80)
    state = models.CharField(max_length=10, default="waiting")  # waiting running done failed cancelled
    notices = models.IntegerField(default=0)
    pages = models.IntegerField(default=0)
    skipped = models.IntegerField(default=0)
    seconds = models.FloatField(default=0)
    file = models.ForeignKey("kit.StoredFile", on_delete=models.PROTECT, null=True)
    problem = models.CharField(max_length=300, blank=True, default="")

    class Meta:
        db_table = "documents_notice_run"
        indexes = [
            models.Index(
                fields=["scope", "scope_id"], name="documents_run_open", condition=~Q(state__in=("done", "cancelled"))
            )
        ]


class NoticeCounter(models.Model):
    """The last notice number of an ROC year; its row lock keeps the series gapless."""

    year = models.SmallIntegerField(primary_key=True)
    last = models.IntegerField(default=0)

    class Meta:
        db_table = "documents_notice_counter"


class Notice(models.Model):
    """A payment notice (傳繳通知書) as it was issued: whom it was sent to, what it asked for, its codes.

    principal + surcharge + interest + costs (as transferred) + adjusted - paid = balance. Rows are only added.
    """

    number = models.CharField(max_length=30, unique=True)
    run = models.ForeignKey(NoticeRun, on_delete=models.PROTECT, db_index=False)
    position = models.IntegerField()
    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT)
    section = models.ForeignKey("office.Section", on_delete=models.PROTECT, db_index=False)
    agency = models.ForeignKey("office.Agency", on_delete=models.PROTECT, db_index=False)
    issued_on = models.DateField()
    deadline = models.DateField()
    addressee = models.CharField(max_length=100)
    address = models.CharField(max_length=200)
    postal_code = models.CharField(max_length=6, blank=True, default="")
    principal = models.BigIntegerField()
    surcharge = models.BigIntegerField()
    interest = models.BigIntegerField()
    costs = models.BigIntegerField()
    adjusted = models.BigIntegerField()
    paid = models.BigIntegerField()
    balance = models.BigIntegerField()
    segments = ArrayField(models.CharField(max_length=16), size=3, null=True)  # where stores may take it
    cap = models.BigIntegerField()  # the most stores took for this agency that day
    virtual_account = models.CharField(max_length=20)
    access_code = models.CharField(max_length=12)  # printed; organisations and persons without a number need it

    class Meta:
        db_table = "documents_notice"
        constraints = [
            models.UniqueConstraint(fields=["run", "position"], name="documents_notice_position"),
            models.CheckConstraint(
                condition=Q(
                    balance=F("principal") + F("surcharge") + F("interest") + F("costs") + F("adjusted") - F("paid")
                ),
                name="documents_notice_sum",
            ),
        ]


class Delivery(models.Model):
    """What became of a notice on its way: handed over, returned, left, public service by notice (20 days)."""

    notice = models.ForeignKey(Notice, on_delete=models.PROTECT, related_name="deliveries")
    kind = models.CharField(max_length=24)  # sent, handed_over, returned, left, public_notice, public_notice_abroad
    on_date = models.DateField()
    effective_on = models.DateField(null=True)
    why_zh = models.CharField(max_length=400, blank=True, default="")  # why it takes effect on that day
    why_en = models.CharField(max_length=400, blank=True, default="")
    note = models.CharField(max_length=200, blank=True, default="")
    who = models.CharField(max_length=80)
    at = models.DateTimeField()

    class Meta:
        db_table = "documents_delivery"
        indexes = [
            models.Index(
                fields=["effective_on"], name="documents_delivery_effect", condition=Q(effective_on__isnull=False)
            )
        ]


class LetterCounter(models.Model):
    """The last letter number of an ROC year; its row lock keeps the series gapless."""

    year = models.SmallIntegerField(primary_key=True)
    last = models.IntegerField(default=0)

    class Meta:
        db_table = "documents_letter_counter"


class LetterWording(models.Model):
    """A version of a letter's words (公文例稿) that somebody wrote and another approved; version 0 is the built-in."""

    code = models.CharField(max_length=40)
    version = models.SmallIntegerField()
    valid_from = models.DateField()
    words = models.JSONField()  # subject, points and measures, each a pair of texts
    note = models.CharField(max_length=200, blank=True, default="")
    made_by = models.CharField(max_length=80)
    made_staff = models.BigIntegerField(null=True)
    made_at = models.DateTimeField()
    approved_by = models.CharField(max_length=80, blank=True, default="")
    approved_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "documents_letter_wording"
        constraints = [models.UniqueConstraint(fields=["code", "version"], name="documents_wording_version")]


class Letter(models.Model):
    """An official letter (函) as it was issued; its words lie encrypted in ``LetterBody``. Rows are only added."""

    number = models.CharField(max_length=40, unique=True)
    year = models.SmallIntegerField()
    serial = models.IntegerField()
    code = models.CharField(max_length=40)
    version = models.SmallIntegerField()  # of the wording it was made by
    request_number = models.CharField(max_length=30)
    language = models.CharField(max_length=10)
    issued_on = models.DateField()
    issued_at = models.DateTimeField()
    issued_by = models.CharField(max_length=80)

    class Meta:
        db_table = "documents_letter"
        constraints = [models.UniqueConstraint(fields=["year", "serial"], name="documents_letter_serial")]
        indexes = [
            models.Index(fields=["request_number"], name="documents_letter_request"),
            models.Index(fields=["code", "version"], name="documents_letter_words_used"),
        ]


class LetterBody(models.Model):
    """A letter's words and the values they were filled from, encrypted: apart, so that a new key can take them over."""

    letter = models.OneToOneField(Letter, on_delete=models.PROTECT, primary_key=True, related_name="body")
    cipher = models.BinaryField()

    class Meta:
        db_table = "documents_letter_body"


class LetterDelivery(models.Model):
    """What became of a letter on its way, as of a notice. Rows are only added."""

    letter = models.ForeignKey(Letter, on_delete=models.PROTECT, related_name="deliveries")
    kind = models.CharField(max_length=24)
    on_date = models.DateField()
    effective_on = models.DateField(null=True)
    why_zh = models.CharField(max_length=400, blank=True, default="")
    why_en = models.CharField(max_length=400, blank=True, default="")
    note = models.CharField(max_length=200, blank=True, default="")
    who = models.CharField(max_length=80)
    at = models.DateTimeField()

    class Meta:
        db_table = "documents_letter_delivery"
        constraints = [
            models.UniqueConstraint(fields=["letter", "kind", "on_date"], name="documents_letter_delivered_once")
        ]


class FormDownload(models.Model):
    """How often a blank form was fetched in a month, by its kind of file; by whom isn't kept."""

    code = models.CharField(max_length=40)
    kind = models.CharField(max_length=10)  # odt, pdf, en.odt, en.pdf
    month = models.DateField()  # its first day
    count = models.IntegerField(default=0)

    class Meta:
        db_table = "documents_form_download"
        constraints = [models.UniqueConstraint(fields=["code", "kind", "month"], name="documents_form_month")]

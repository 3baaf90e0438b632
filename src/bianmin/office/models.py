"""Tables of the office. What differs between branches or with time is a dated row."""

from django.contrib.auth.models import AbstractUser
from django.db import models


class Branch(models.Model):
    """The one branch (分署) of this database, as printed on papers and shown on the site."""

    code = models.CharField(max_length=10, unique=True)
    name_zh = models.CharField(max_length=60)
    name_en = models.CharField(max_length=120)
    address_zh = models.CharField(max_length=200)
    address_en = models.CharField(max_length=200)
    postal_code = models.CharField(max_length=6)
    telephone = models.CharField(max_length=30)
    complaint_telephone = models.CharField(max_length=30)
    mailbox = models.CharField(max_length=120)
    web_address = models.CharField(max_length=120)
    is_sample = models.BooleanField(default=False)

    class Meta:
        db_table = "office_branch"


class Site(models.Model):
    """A place where people come: the main building or a sub-office. What it is like on a day is in ``SitePeriod``."""

    code = models.CharField(max_length=20, unique=True)
    position = models.IntegerField(default=0)

    class Meta:
        db_table = "office_site"


class SitePeriod(models.Model):
    """What a site is from a day, until a day where one is set: address, floor, hours; or that it is closed.

    Rows are only ever added: of two that hold on a day the one that begins later holds, then the newer one. So a
    counter that moves for some months is one row with both days, and afterwards what was before holds again.
    """

    site = models.ForeignKey(Site, on_delete=models.PROTECT, related_name="periods")
    valid_from = models.DateField()
    valid_to = models.DateField(null=True, blank=True)
    is_open = models.BooleanField(default=True)
    name_zh = models.CharField(max_length=60)
    name_en = models.CharField(max_length=120)
    address_zh = models.CharField(max_length=200)
    address_en = models.CharField(max_length=200)
    floor_zh = models.CharField(max_length=60, blank=True, default="")
    floor_en = models.CharField(max_length=120, blank=True, default="")
    hours_zh = models.CharField(max_length=200, blank=True, default="")
    hours_en = models.CharField(max_length=200, blank=True, default="")
    telephone = models.CharField(max_length=30)
    map_url = models.CharField(max_length=300, blank=True, default="")
    made_by = models.ForeignKey("Staff", on_delete=models.PROTECT, null=True)
    made_at = models.DateTimeField()

    class Meta:
        db_table = "office_site_period"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(valid_to=None) | models.Q(valid_to__gte=models.F("valid_from")),
                name="office_site_period_days",
            )
        ]


class Section(models.Model):
    """A section (股) that keeps cases: 甲 乙 丙 … Order decides ties in assignment."""

    code = models.CharField(max_length=10, unique=True)
    name_zh = models.CharField(max_length=30)
    name_en = models.CharField(max_length=60)
    position = models.IntegerField(unique=True)
    officer = models.CharField(max_length=60)
    telephone = models.CharField(max_length=30)
    extension = models.CharField(max_length=10)
    site = models.ForeignKey(Site, on_delete=models.PROTECT)
    takes_cases = models.BooleanField(default=True)

    class Meta:
        db_table = "office_section"


class Staff(AbstractUser):
    """A person who works here. Roles come from ``Assignment``, never from Django groups."""

    full_name = models.CharField(max_length=60)
    title = models.CharField(max_length=60, blank=True, default="")
    extension = models.CharField(max_length=10, blank=True, default="")
    section = models.ForeignKey(Section, on_delete=models.PROTECT, null=True, blank=True)
    language = models.CharField(max_length=10, default="zh-hant")

    class Meta:
        db_table = "office_staff"


class Assignment(models.Model):
    """A role held by a person from a day, until a day where one is set."""

    staff = models.ForeignKey(Staff, on_delete=models.PROTECT, related_name="assignments")
    role = models.CharField(max_length=30)
    valid_from = models.DateField()
    valid_to = models.DateField(null=True, blank=True)
    given_by = models.ForeignKey(Staff, on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        db_table = "office_assignment"
        constraints = [models.UniqueConstraint(fields=["staff", "role", "valid_from"], name="office_assignment_once")]


class Agency(models.Model):
    """A transferring agency (移送機關)."""

    code = models.CharField(max_length=20, unique=True)
    name_zh = models.CharField(max_length=80)
    name_en = models.CharField(max_length=120)
    kind = models.CharField(max_length=20)  # tax, labour, health, road, other
    bank_code = models.CharField(max_length=7)
    bank_account = models.CharField(max_length=20)
    telephone = models.CharField(max_length=30, blank=True, default="")
    is_active = models.BooleanField(default=True)

    class Meta:
        db_table = "office_agency"


class CaseType(models.Model):
    """A type word (字別) such as 健執; a table, because words come and go."""

    word = models.CharField(max_length=20, unique=True)
    name_zh = models.CharField(max_length=60)
    name_en = models.CharField(max_length=120)
    limitation = models.CharField(max_length=20, default="general")  # general (§7) or tax (稅捐稽徵法 §23)

    class Meta:
        db_table = "office_case_type"


class AccountScheme(models.Model):
    """A virtual-account scheme of a bank as data: company id, length, weights, modulus, check digits."""

    code = models.CharField(max_length=30, unique=True)
    bank_code = models.CharField(max_length=7)
    bank_name_zh = models.CharField(max_length=60)
    bank_name_en = models.CharField(max_length=80)
    company_id = models.CharField(max_length=10)
    spec = models.JSONField()
    valid_from = models.DateField()
    valid_to = models.DateField(null=True, blank=True)

    class Meta:
        db_table = "office_account_scheme"


class DatedSetting(models.Model):
    """A value that holds from a day, until a day where one is set, with its legal basis.

    ``scope`` is empty for the branch or an agency's code. The newest row of a day wins.
    """

    key = models.CharField(max_length=60)
    scope = models.CharField(max_length=20, blank=True, default="")
    value = models.JSONField()
    valid_from = models.DateField()
    valid_to = models.DateField(null=True, blank=True)
    basis = models.CharField(max_length=200, blank=True, default="")
    made_by = models.ForeignKey(Staff, on_delete=models.PROTECT, null=True)
    made_at = models.DateTimeField()

    class Meta:
        db_table = "office_dated_setting"
        indexes = [models.Index(fields=["key", "scope", "-valid_from"], name="office_setting_lookup")]


class CalendarDay(models.Model):
    """A day of an official calendar file, or an announced closure: it goes over the library's calendar."""

    day = models.DateField(unique=True)
    is_working = models.BooleanField()
    name = models.CharField(max_length=60, blank=True, default="")
    source = models.CharField(max_length=120)
    made_at = models.DateTimeField()

    class Meta:
        db_table = "office_calendar_day"


class ApiToken(models.Model):
    """An agency's token for the machine API: shown once, kept as a hash."""

    agency = models.ForeignKey(Agency, on_delete=models.PROTECT)
    name = models.CharField(max_length=60)
    prefix = models.CharField(max_length=12, unique=True)
    token_hash = models.CharField(max_length=64, unique=True)
    scopes = models.JSONField(default=list)
    created_by = models.ForeignKey(Staff, on_delete=models.PROTECT, null=True)
    created_at = models.DateTimeField()
    expires_on = models.DateField(null=True)
    revoked_at = models.DateTimeField(null=True)
    last_used_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "office_api_token"


class Look(models.Model):
    """Who looked at whose record, when and why. Rows are only ever added."""

    at = models.DateTimeField()
    staff = models.ForeignKey(Staff, on_delete=models.PROTECT, null=True)
    who = models.CharField(max_length=80)
    subject = models.CharField(max_length=30)  # case, obligor, search, export …
    subject_id = models.CharField(max_length=60)
    action = models.CharField(max_length=40)
    reason = models.CharField(max_length=200, blank=True, default="")
    refused = models.BooleanField(default=False)

    class Meta:
        db_table = "office_look"
        indexes = [
            models.Index(fields=["subject", "subject_id", "-at"], name="office_look_subject"),
            models.Index(fields=["-at"], name="office_look_at"),
            models.Index(fields=["staff", "-at"], name="office_look_staff"),
        ]


class SavedView(models.Model):
    """A filter a person saved for a list of the console."""

    staff = models.ForeignKey(Staff, on_delete=models.CASCADE)
    page = models.CharField(max_length=40)
    name = models.CharField(max_length=60)
    query = models.CharField(max_length=1000)

    class Meta:
        db_table = "office_saved_view"
        constraints = [models.UniqueConstraint(fields=["staff", "page", "name"], name="office_saved_view_once")]

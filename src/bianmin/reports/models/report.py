"""Tables of the reports as they are written: texts in versions, who writes what, comments, signatures, photographs."""

from django.db import models
from django.db.models import F, Q


class Report(models.Model):
    """A report for a period and outline. After it is frozen a correction is a new edition.

    ``values`` are the figures as frozen: {"code": [value, display, records, unit, title]}, months as "code@5".
    """

    outline = models.CharField(max_length=20)
    period = models.CharField(max_length=40)
    first = models.DateField()
    last = models.DateField()
    edition = models.PositiveSmallIntegerField(default=1)
    state = models.CharField(max_length=10, default="draft")  # draft, signing, signed, approved
    reason = models.CharField(max_length=300, blank=True, default="")
    frozen_at = models.DateTimeField(null=True)
    snapshot = models.ForeignKey(
        "reports.Snapshot", on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    values = models.JSONField(null=True)
    odt = models.ForeignKey("kit.StoredFile", on_delete=models.PROTECT, null=True, related_name="+", db_index=False)
    pdf = models.ForeignKey("kit.StoredFile", on_delete=models.PROTECT, null=True, related_name="+", db_index=False)
    data = models.ForeignKey("kit.StoredFile", on_delete=models.PROTECT, null=True, related_name="+", db_index=False)
    published_at = models.DateTimeField(null=True)
    made_by = models.CharField(max_length=80)
    made_at = models.DateTimeField()

    class Meta:
        db_table = "reports_report"
        constraints = [
            models.UniqueConstraint(fields=["outline", "period", "edition"], name="reports_report_edition"),
            models.CheckConstraint(condition=Q(first__lte=F("last")), name="reports_report_period"),
            models.CheckConstraint(
                condition=Q(published_at__isnull=True) | Q(frozen_at__isnull=False, state="approved"),
                name="reports_report_published",
            ),
            models.CheckConstraint(
                condition=Q(frozen_at__isnull=True) | Q(values__isnull=False), name="reports_report_frozen"
            ),
        ]


class SectionText(models.Model):
    """A version of a section's text; nothing is overwritten. ``seen`` are the figures as its writer saw them."""

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="texts", db_index=False)
    section = models.CharField(max_length=20)
    version = models.PositiveIntegerField()
    text = models.TextField(blank=True)
    seen = models.JSONField(default=dict)
    by = models.CharField(max_length=80)
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True, related_name="+", db_index=False)
    at = models.DateTimeField()

    class Meta:
        db_table = "reports_section_text"
        constraints = [
            models.UniqueConstraint(fields=["report", "section", "version"], name="reports_section_text_version")
        ]


class Assignment(models.Model):
    """Who writes a section, and until when."""

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="assignments", db_index=False)
    section = models.CharField(max_length=20)
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, related_name="+")
    due = models.DateField(null=True)
    by = models.CharField(max_length=80)
    at = models.DateTimeField()

    class Meta:
        db_table = "reports_assignment"
        constraints = [models.UniqueConstraint(fields=["report", "section"], name="reports_assignment_section")]


class Comment(models.Model):
    """A comment on a section; closed when it was followed."""

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="comments")
    section = models.CharField(max_length=20)
    text = models.CharField(max_length=1000)
    by = models.CharField(max_length=80)
    at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True)
    closed_by = models.CharField(max_length=80, blank=True, default="")

    class Meta:
        db_table = "reports_comment"


class Signature(models.Model):
    """A step of the sign-off: sent, looked over, approved or returned, by whom and why."""

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="signatures")
    step = models.CharField(max_length=10)  # send, unit, head, return
    note = models.CharField(max_length=500, blank=True, default="")
    by = models.CharField(max_length=80)
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True, related_name="+", db_index=False)
    at = models.DateTimeField()

    class Meta:
        db_table = "reports_signature"


class Photo(models.Model):
    """A photograph of a section: its place there, its file, what it shows."""

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="photos", db_index=False)
    section = models.CharField(max_length=20)
    position = models.PositiveSmallIntegerField()
    file = models.ForeignKey("kit.StoredFile", on_delete=models.PROTECT, related_name="+", db_index=False)
    alt = models.CharField(max_length=300, blank=True, default="")
    caption = models.CharField(max_length=100, blank=True, default="")
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    by = models.CharField(max_length=80)
    at = models.DateTimeField()

    class Meta:
        db_table = "reports_photo"
        constraints = [models.UniqueConstraint(fields=["report", "section", "position"], name="reports_photo_position")]

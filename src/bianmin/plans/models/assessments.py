"""Tables of the quarterly self-assessment (季考核), its findings, and the quarter's report that was sent."""

from django.db import models
from django.db.models import F, Q


class Assessment(models.Model):
    """A quarter's self-assessment: the day drawn, who reviews, the sheet's sum, what the working group said of it."""

    year = models.IntegerField()
    quarter = models.IntegerField()
    version = models.ForeignKey("plans.Version", on_delete=models.PROTECT, db_index=False)
    day = models.DateField()
    drawn_at = models.DateTimeField()
    drawn_by = models.CharField(max_length=80)
    drawn_from = models.IntegerField()
    reviewer = models.ForeignKey("office.Staff", on_delete=models.PROTECT, db_index=False)
    scored_on = models.DateField(null=True)
    total = models.DecimalField(max_digits=5, decimal_places=2, null=True)
    summary = models.TextField(blank=True, default="")
    discussed_on = models.DateField(null=True)
    resolution = models.TextField(blank=True, default="")

    class Meta:
        db_table = "plans_assessment"
        constraints = [
            models.UniqueConstraint(fields=["year", "quarter"], name="plans_assessment_quarter"),
            models.CheckConstraint(condition=Q(quarter__range=(1, 4)), name="plans_assessment_four"),
            models.CheckConstraint(
                condition=Q(scored_on__isnull=True, total__isnull=True)
                | Q(scored_on__isnull=False, total__isnull=False),
                name="plans_assessment_scored",
            ),
            models.CheckConstraint(
                condition=Q(scored_on__isnull=True) | Q(scored_on__gte=F("day")), name="plans_assessment_not_before"
            ),
        ]


class Score(models.Model):
    """An item of the sheet: its full marks, and the score once it was given."""

    assessment = models.ForeignKey(Assessment, on_delete=models.PROTECT, related_name="scores", db_index=False)
    position = models.IntegerField()
    title = models.CharField(max_length=120)
    most = models.DecimalField(max_digits=5, decimal_places=2)
    score = models.DecimalField(max_digits=5, decimal_places=2, null=True)
    note = models.CharField(max_length=300, blank=True, default="")

    class Meta:
        db_table = "plans_score"
        constraints = [
            models.UniqueConstraint(fields=["assessment", "position"], name="plans_score_position"),
            models.CheckConstraint(
                condition=Q(score__isnull=True) | Q(score__gte=0, score__lte=F("most")), name="plans_score_range"
            ),
        ]


class Finding(models.Model):
    """A finding, the improvement wanted, and how it was followed: done, then looked at again by another person."""

    assessment = models.ForeignKey(Assessment, on_delete=models.PROTECT, related_name="findings")
    text = models.TextField()
    wanted = models.TextField()
    unit = models.CharField(max_length=60)
    responsible = models.CharField(max_length=60, blank=True, default="")
    due = models.DateField()
    found_by = models.CharField(max_length=80)
    done_on = models.DateField(null=True)
    done_how = models.TextField(blank=True, default="")
    done_by = models.CharField(max_length=80, blank=True, default="")
    done_staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True, db_index=False)
    checked_on = models.DateField(null=True)
    checked_by = models.CharField(max_length=80, blank=True, default="")
    sent_back = models.JSONField(default=list)

    class Meta:
        db_table = "plans_finding"
        constraints = [
            models.CheckConstraint(
                condition=Q(checked_on__isnull=True) | Q(done_on__isnull=False), name="plans_finding_order"
            ),
        ]
        indexes = [models.Index(fields=["due"], name="plans_finding_open", condition=Q(checked_on__isnull=True))]


class Submission(models.Model):
    """The note that a quarter's report (提升服務品質績效報告) was sent to the Agency; rows are only ever added."""

    year = models.IntegerField()
    quarter = models.IntegerField()
    sent_on = models.DateField()
    number = models.CharField(max_length=60)
    note = models.CharField(max_length=300, blank=True, default="")
    who = models.CharField(max_length=80)
    at = models.DateTimeField()

    class Meta:
        db_table = "plans_submission"
        constraints = [models.CheckConstraint(condition=Q(quarter__range=(1, 4)), name="plans_submission_four")]
        indexes = [models.Index(fields=["year", "quarter"], name="plans_submission_quarter")]

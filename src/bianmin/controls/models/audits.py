"""Tables of risks, audits, findings, evidence and the yearly statement. Years are those of the Republic."""

from django.db import models
from django.db.models import F, Q

YEARS = Q(year__range=(80, 300))


class Risk(models.Model):
    """A risk of a year's register (風險登記冊)."""

    year = models.IntegerField()
    code = models.CharField(max_length=12)
    unit = models.CharField(max_length=40)
    goal = models.CharField(max_length=120, blank=True, default="")
    risk = models.CharField(max_length=300)
    likelihood = models.IntegerField()
    impact = models.IntegerField()
    controls = models.TextField()
    residual_likelihood = models.IntegerField()
    residual_impact = models.IntegerField()
    measure = models.TextField(blank=True, default="")
    is_dropped = models.BooleanField(default=False)
    kept_by = models.CharField(max_length=80)
    kept_at = models.DateTimeField()

    class Meta:
        db_table = "controls_risk"
        constraints = [
            models.UniqueConstraint(fields=["year", "code"], name="controls_risk_code"),
            models.CheckConstraint(condition=YEARS, name="controls_risk_year"),
            models.CheckConstraint(
                condition=Q(
                    likelihood__range=(1, 3),
                    impact__range=(1, 3),
                    residual_likelihood__range=(1, 3),
                    residual_impact__range=(1, 3),
                ),
                name="controls_risk_scale",
            ),
        ]


class AuditPlan(models.Model):
    """A year's plan of internal audits (年度稽核計畫)."""

    year = models.IntegerField(unique=True)
    words = models.TextField(blank=True, default="")
    drawn_by = models.CharField(max_length=80)
    drawn_staff = models.ForeignKey(
        "office.Staff", on_delete=models.PROTECT, null=True, db_index=False, related_name="+"
    )
    approved_by = models.CharField(max_length=80, blank=True, default="")
    approved_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "controls_audit_plan"
        constraints = [models.CheckConstraint(condition=YEARS, name="controls_audit_plan_year")]


class Audit(models.Model):
    """An audit of a plan; done once it has its day and conclusion."""

    plan = models.ForeignKey(AuditPlan, on_delete=models.PROTECT)
    title = models.CharField(max_length=120)
    unit = models.CharField(max_length=40)
    scope = models.TextField(blank=True, default="")
    planned_on = models.DateField()
    auditor = models.CharField(max_length=80)
    done_on = models.DateField(null=True)
    conclusion = models.TextField(blank=True, default="")

    class Meta:
        db_table = "controls_audit"
        constraints = [
            models.CheckConstraint(condition=Q(done_on=None) | ~Q(conclusion=""), name="controls_audit_done")
        ]


class Finding(models.Model):
    """A finding of an audit (缺失或建議) and its improvement."""

    audit = models.ForeignKey(Audit, on_delete=models.PROTECT)
    risk = models.ForeignKey(Risk, on_delete=models.PROTECT, null=True, db_index=False)
    kind = models.CharField(max_length=12)
    text = models.CharField(max_length=500)
    unit = models.CharField(max_length=40)
    found_on = models.DateField()
    due_on = models.DateField()
    measure = models.CharField(max_length=500, blank=True, default="")
    evidence = models.CharField(max_length=300, blank=True, default="")
    done_on = models.DateField(null=True)
    done_by = models.CharField(max_length=80, blank=True, default="")
    done_staff = models.ForeignKey(
        "office.Staff", on_delete=models.PROTECT, null=True, db_index=False, related_name="+"
    )
    closed_on = models.DateField(null=True)
    closed_by = models.CharField(max_length=80, blank=True, default="")

    class Meta:
        db_table = "controls_finding"
        constraints = [
            models.CheckConstraint(
                condition=Q(done_on=None, closed_on=None)
                | Q(done_on__gte=F("found_on"), closed_on=None)
                | Q(done_on__gte=F("found_on"), closed_on__gte=F("done_on")),
                name="controls_finding_order",
            ),
        ]


class Evidence(models.Model):
    """What the standing checks said at a moment: kept, never changed."""

    kind = models.CharField(max_length=12)
    on_date = models.DateField()
    at = models.DateTimeField()
    checks = models.JSONField()
    is_ok = models.BooleanField()
    who = models.CharField(max_length=80)

    class Meta:
        db_table = "controls_evidence"
        indexes = [models.Index(fields=["-on_date", "-id"], name="controls_evidence_list")]


class Statement(models.Model):
    """A year's statement (內部控制聲明書): two persons sign it, then it is published and stays."""

    year = models.IntegerField(unique=True)
    result = models.CharField(max_length=10)
    text = models.TextField()
    reasons = models.TextField(blank=True, default="")
    drafted_by = models.CharField(max_length=80)
    drafted_at = models.DateTimeField()
    convener = models.CharField(max_length=80, blank=True, default="")
    convener_staff = models.ForeignKey(
        "office.Staff", on_delete=models.PROTECT, null=True, db_index=False, related_name="+"
    )
    convener_at = models.DateTimeField(null=True)
    head = models.CharField(max_length=80, blank=True, default="")
    head_staff = models.ForeignKey(
        "office.Staff", on_delete=models.PROTECT, null=True, db_index=False, related_name="+"
    )
    head_at = models.DateTimeField(null=True)
    published_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "controls_statement"
        constraints = [
            models.CheckConstraint(condition=YEARS, name="controls_statement_year"),
            models.CheckConstraint(
                condition=Q(published_at=None) | Q(convener_at__isnull=False, head_at__isnull=False),
                name="controls_statement_signed",
            ),
            models.CheckConstraint(
                condition=Q(convener_staff=None) | Q(head_staff=None) | ~Q(convener_staff=F("head_staff")),
                name="controls_statement_two_persons",
            ),
        ]

"""Tables of instalment plans. What was paid on a plan is never kept: it is read from the payments."""

from django.db import models
from django.db.models import Q


class Plan(models.Model):
    """Cases of one obligor paid in instalments, from a day until it is finished or revoked.

    ``after_payment`` is the newest payment when the plan was made: only later ones fill it.
    """

    request_id = models.BigIntegerField(null=True, unique=True)  # requests lie above payments
    request_number = models.CharField(max_length=30, blank=True, default="")
    obligor = models.ForeignKey("cases.Obligor", on_delete=models.PROTECT)
    made_on = models.DateField()
    made_by = models.CharField(max_length=80)
    total = models.BigIntegerField()
    after_payment = models.BigIntegerField()
    security = models.CharField(max_length=300, blank=True, default="")
    state = models.CharField(max_length=10, default="running")  # running finished revoked
    ended_on = models.DateField(null=True)
    ended_why = models.CharField(max_length=300, blank=True, default="")

    class Meta:
        db_table = "payments_plan"
        constraints = [models.CheckConstraint(condition=Q(total__gt=0), name="payments_plan_positive")]
        indexes = [models.Index(fields=["made_on", "id"], name="payments_plan_running", condition=Q(state="running"))]


class PlanCase(models.Model):
    """A case a plan pays; one running plan a case."""

    plan = models.ForeignKey(Plan, on_delete=models.PROTECT, related_name="parts")
    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT)
    amount = models.BigIntegerField()
    is_running = models.BooleanField(default=True)

    class Meta:
        db_table = "payments_plan_case"
        constraints = [
            models.UniqueConstraint(fields=["case"], condition=Q(is_running=True), name="payments_plan_case_once")
        ]


class PlanInstalment(models.Model):
    """One part of a plan. ``missed_on`` says on which day the office saw that it was missed."""

    plan = models.ForeignKey(Plan, on_delete=models.PROTECT, related_name="instalments")
    position = models.SmallIntegerField()
    due_on = models.DateField()
    amount = models.BigIntegerField()
    missed_on = models.DateField(null=True)

    class Meta:
        db_table = "payments_plan_instalment"
        constraints = [
            models.UniqueConstraint(fields=["plan", "position"], name="payments_plan_instalment_once"),
            models.CheckConstraint(condition=Q(amount__gt=0), name="payments_plan_instalment_positive"),
        ]
        indexes = [models.Index(fields=["due_on"], name="payments_instalment_due", condition=Q(missed_on=None))]

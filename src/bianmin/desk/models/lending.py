"""Tables of what is lent, and of the care bells."""

from django.db import models
from django.db.models import F, Q

from bianmin.desk.models.registers import Kept


class Thing(models.Model):
    """One thing that is lent: a wheelchair, glasses, an umbrella, each with its label."""

    site = models.ForeignKey("office.Site", on_delete=models.PROTECT)
    kind = models.CharField(max_length=12)
    label = models.CharField(max_length=20, unique=True)
    is_active = models.BooleanField(default=True)

    class Meta:
        db_table = "desk_thing"


class Loan(Kept):
    """A thing lent: out, due, back."""

    thing = models.ForeignKey(Thing, on_delete=models.PROTECT)
    borrower = models.CharField(max_length=40)
    contact = models.CharField(max_length=40, blank=True, default="")
    due_on = models.DateField()
    back_at = models.DateTimeField(null=True)
    back_to = models.CharField(max_length=80, blank=True, default="")

    class Meta(Kept.Meta):
        db_table = "desk_loan"
        constraints = [
            *Kept.Meta.constraints,
            models.UniqueConstraint(
                fields=["thing"], condition=Q(back_at=None, is_current=True, is_struck=False), name="desk_loan_one_out"
            ),
            models.CheckConstraint(condition=Q(back_at=None) | Q(back_at__gte=F("at")), name="desk_loan_order"),
        ]


class Bell(models.Model):
    """A care bell (愛心服務鈴) and its place."""

    site = models.ForeignKey("office.Site", on_delete=models.PROTECT)
    code = models.CharField(max_length=20, unique=True)
    place_zh = models.CharField(max_length=40)
    place_en = models.CharField(max_length=80)
    test_days = models.IntegerField(default=30)
    is_active = models.BooleanField(default=True)

    class Meta:
        db_table = "desk_bell"


class BellAnswer(Kept):
    """A bell pressed (``at``) and answered; the response in seconds comes out of the two."""

    bell = models.ForeignKey(Bell, on_delete=models.PROTECT)
    answered_at = models.DateTimeField(null=True)
    answered_by = models.CharField(max_length=80, blank=True, default="")
    need = models.CharField(max_length=12)
    outcome = models.CharField(max_length=100, blank=True, default="")

    class Meta(Kept.Meta):
        db_table = "desk_bell_answer"
        constraints = [
            *Kept.Meta.constraints,
            models.CheckConstraint(
                condition=Q(answered_at=None) | Q(answered_at__gte=F("at")), name="desk_bell_answer_order"
            ),
        ]

"""Tables of volunteers, rosters, swaps and training."""

from django.db import models
from django.db.models import Deferrable, F, Q

AT_END = Deferrable.IMMEDIATE
"""Checked when a statement ends: two duties can change hands in one."""


class Volunteer(models.Model):
    """A volunteer (志工), from a day until a day."""

    name = models.CharField(max_length=40)
    telephone = models.CharField(max_length=30, blank=True, default="")
    since = models.DateField()
    until = models.DateField(null=True)

    class Meta:
        db_table = "desk_volunteer"


class Duty(models.Model):
    """One slot of a roster: who, when, and what came of it (came, went, guided)."""

    site = models.ForeignKey("office.Site", on_delete=models.PROTECT, db_index=False)
    kind = models.CharField(max_length=12)
    day = models.DateField()
    begins = models.TimeField()
    ends = models.TimeField()
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True)
    volunteer = models.ForeignKey(Volunteer, on_delete=models.PROTECT, null=True)
    came_at = models.DateTimeField(null=True)
    went_at = models.DateTimeField(null=True)
    guided = models.IntegerField(default=0)
    planned_by = models.CharField(max_length=80)

    class Meta:
        db_table = "desk_duty"
        constraints = [
            models.CheckConstraint(
                condition=Q(staff__isnull=True, volunteer__isnull=False)
                | Q(staff__isnull=False, volunteer__isnull=True),
                name="desk_duty_one_person",
            ),
            models.CheckConstraint(condition=Q(ends__gt=F("begins")), name="desk_duty_order"),
            models.UniqueConstraint(fields=["day", "begins", "staff"], name="desk_duty_staff_once", deferrable=AT_END),
            models.UniqueConstraint(
                fields=["day", "begins", "volunteer"], name="desk_duty_volunteer_once", deferrable=AT_END
            ),
        ]
        indexes = [models.Index(fields=["day", "kind"], name="desk_duty_day")]


class Swap(models.Model):
    """A swap that was asked for: one's own duty for another's. Both agree, then the roster's keeper settles it."""

    duty = models.ForeignKey(Duty, on_delete=models.PROTECT, related_name="given_away")
    other = models.ForeignKey(Duty, on_delete=models.PROTECT, related_name="asked_for")
    reason = models.CharField(max_length=200)
    asked_by = models.CharField(max_length=80)
    asked_at = models.DateTimeField()
    answer = models.CharField(max_length=10, blank=True, default="")  # empty: waits; agreed, refused
    answered_by = models.CharField(max_length=80, blank=True, default="")
    answered_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "desk_swap"
        constraints = [
            models.UniqueConstraint(fields=["duty"], condition=Q(answer=""), name="desk_swap_one_open"),
            models.CheckConstraint(condition=~Q(duty=F("other")), name="desk_swap_two"),
        ]


class Training(models.Model):
    """Hours of training of a volunteer, or of the guards; rows are only ever added."""

    on_date = models.DateField()
    volunteer = models.ForeignKey(Volunteer, on_delete=models.PROTECT, null=True)
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True, db_index=False)
    kind = models.CharField(max_length=10)
    topic = models.CharField(max_length=80)
    hours = models.DecimalField(max_digits=4, decimal_places=1)
    who = models.CharField(max_length=80)

    class Meta:
        db_table = "desk_training"

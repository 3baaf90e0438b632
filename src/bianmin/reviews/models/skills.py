"""Tables of skill tests, of rotations and EAP events, and of what was corrected."""

from django.db import models
from django.db.models import Q


class SkillTest(models.Model):
    """A skill test (專業能力測驗) on a day: typing, in characters a minute, or on paper, in points."""

    kind = models.CharField(max_length=10)
    title = models.CharField(max_length=80)
    held_on = models.DateField()
    entered_by = models.CharField(max_length=80)
    entered_at = models.DateTimeField()

    class Meta:
        db_table = "reviews_skill_test"
        constraints = [models.UniqueConstraint(fields=["kind", "held_on", "title"], name="reviews_skill_test_once")]


class SkillResult(models.Model):
    """What a person reached in a skill test."""

    test = models.ForeignKey(SkillTest, on_delete=models.PROTECT, related_name="results")
    person = models.CharField(max_length=60)
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True)
    value = models.DecimalField(max_digits=5, decimal_places=1)

    class Meta:
        db_table = "reviews_skill_result"
        constraints = [
            models.UniqueConstraint(fields=["test", "person"], name="reviews_skill_result_once"),
            models.CheckConstraint(condition=Q(value__gte=0), name="reviews_skill_result_value"),
        ]


class StaffEvent(models.Model):
    """A rotation of duties or an EAP event: what, when, how many; nobody's name."""

    kind = models.CharField(max_length=10)
    title = models.CharField(max_length=100)
    held_on = models.DateField()
    persons = models.IntegerField()
    note = models.CharField(max_length=300, blank=True, default="")
    entered_by = models.CharField(max_length=80)
    entered_at = models.DateTimeField()

    class Meta:
        db_table = "reviews_staff_event"


class Change(models.Model):
    """What a record was before it was corrected, by whom and why. Rows are only ever added."""

    subject = models.CharField(max_length=20)  # courtesy, conduct
    record_id = models.BigIntegerField()
    before = models.JSONField()
    reason = models.CharField(max_length=200)
    changed_by = models.CharField(max_length=80)
    changed_at = models.DateTimeField()

    class Meta:
        db_table = "reviews_change"
        indexes = [models.Index(fields=["subject", "record_id"], name="reviews_change_record")]

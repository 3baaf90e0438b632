"""Tables of conduct reviews: a month's review of a person, the group's marks, months that were closed."""

from django.db import models
from django.db.models import Q


class ConductReview(models.Model):
    """A person's conduct (執行態度考核) in a month and role. ``score`` is empty until the month is closed."""

    month = models.DateField()
    person = models.CharField(max_length=60)
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True)
    role = models.CharField(max_length=10)
    score = models.DecimalField(max_digits=5, decimal_places=2, null=True)
    measure = models.CharField(max_length=300, blank=True, default="")
    measure_by = models.CharField(max_length=80, blank=True, default="")
    measure_at = models.DateTimeField(null=True)
    entered_by = models.CharField(max_length=80)
    entered_at = models.DateTimeField()

    class Meta:
        db_table = "reviews_conduct"
        constraints = [
            models.UniqueConstraint(fields=["month", "role", "person"], name="reviews_conduct_once"),
            models.CheckConstraint(
                condition=Q(score=None) | (Q(score__gte=0) & Q(score__lte=100)), name="reviews_conduct_score"
            ),
        ]


class ConductMark(models.Model):
    """What one member of the review group gave a person for a month."""

    review = models.ForeignKey(ConductReview, on_delete=models.PROTECT, related_name="marks")
    member = models.ForeignKey("office.Staff", on_delete=models.PROTECT, db_index=False)
    score = models.DecimalField(max_digits=4, decimal_places=1)
    remarks = models.CharField(max_length=300, blank=True, default="")
    given_at = models.DateTimeField()

    class Meta:
        db_table = "reviews_conduct_mark"
        constraints = [models.UniqueConstraint(fields=["review", "member"], name="reviews_mark_once")]


class ConductMonth(models.Model):
    """A month whose review is closed: from then on scores change only by a correction with its reason."""

    month = models.DateField(unique=True)
    closed_by = models.CharField(max_length=80)
    closed_at = models.DateTimeField()

    class Meta:
        db_table = "reviews_conduct_month"

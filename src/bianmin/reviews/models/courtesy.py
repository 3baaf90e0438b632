"""Tables of telephone-courtesy tests: sheets from a day, the month's draws, the tests."""

from django.db import models
from django.db.models import Q


class Sheet(models.Model):
    """A score sheet (評分表) from a day on: its items, whose points make 100, and the grades."""

    valid_from = models.DateField()
    items = models.JSONField()  # [{"code", "zh", "en", "points": "25.0"}]
    grades = models.JSONField()  # [["90", "優等", "Excellent"], …] from the highest down; the last begins at 0
    basis = models.CharField(max_length=200, blank=True, default="")
    made_by = models.CharField(max_length=80)
    made_at = models.DateTimeField()

    class Meta:
        db_table = "reviews_sheet"
        indexes = [models.Index(fields=["-valid_from", "-id"], name="reviews_sheet_day")]


class Draw(models.Model):
    """A draw of extensions for a month: with its seed, so that anyone can draw the same again."""

    month = models.DateField()
    seed = models.CharField(max_length=40)
    count = models.IntegerField()
    rest_months = models.IntegerField()
    drawn_by = models.CharField(max_length=80)
    drawn_at = models.DateTimeField()

    class Meta:
        db_table = "reviews_draw"
        indexes = [models.Index(fields=["-month", "-id"], name="reviews_draw_month")]


class Candidate(models.Model):
    """An extension that could be drawn: its place in the order, when it was tested last, whether it was drawn."""

    draw = models.ForeignKey(Draw, on_delete=models.PROTECT, related_name="candidates")
    extension = models.CharField(max_length=10)
    person = models.CharField(max_length=60)
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True, db_index=False)
    place = models.IntegerField()
    tested_last = models.DateField(null=True)
    rests = models.BooleanField(default=False)
    is_drawn = models.BooleanField(default=False)

    class Meta:
        db_table = "reviews_candidate"
        constraints = [models.UniqueConstraint(fields=["draw", "extension"], name="reviews_candidate_once")]


class CourtesyTest(models.Model):
    """A test of telephone courtesy (電話禮貌測試): score 0 to 100 with one decimal; ``items`` its points by item."""

    test_id = models.CharField(max_length=40, unique=True, null=True)
    tested_on = models.DateField()
    tester = models.CharField(max_length=60)
    tested_by = models.CharField(max_length=60, blank=True, default="")
    extension = models.CharField(max_length=10)
    person = models.CharField(max_length=60)
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True)
    sheet = models.ForeignKey(Sheet, on_delete=models.PROTECT, null=True, db_index=False)
    items = models.JSONField(default=dict)
    score = models.DecimalField(max_digits=4, decimal_places=1)
    remarks = models.CharField(max_length=500, blank=True, default="")
    candidate = models.OneToOneField(Candidate, on_delete=models.PROTECT, null=True, related_name="test")
    told_at = models.DateTimeField(null=True)
    told_by = models.CharField(max_length=80, blank=True, default="")
    entered_by = models.CharField(max_length=80)
    entered_at = models.DateTimeField()

    class Meta:
        db_table = "reviews_courtesy_test"
        indexes = [models.Index(fields=["-tested_on", "-id"], name="reviews_courtesy_day")]
        constraints = [
            models.CheckConstraint(condition=Q(score__gte=0) & Q(score__lte=100), name="reviews_courtesy_score")
        ]

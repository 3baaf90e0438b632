"""Tables of round sheets, rounds, what was expected, and defects."""

from django.db import models
from django.db.models import F, Q


class Sheet(models.Model):
    """A round sheet (巡檢表) as it holds from a day on; ``items`` is a list of code, zh, en."""

    code = models.CharField(max_length=20)
    title_zh = models.CharField(max_length=60)
    title_en = models.CharField(max_length=120)
    kinds = models.JSONField()
    frequency = models.CharField(max_length=10)
    times = models.IntegerField(default=1)
    items = models.JSONField()
    valid_from = models.DateField()
    valid_to = models.DateField(null=True)
    made_by = models.CharField(max_length=80)

    class Meta:
        db_table = "inspections_sheet"
        constraints = [
            models.UniqueConstraint(fields=["code", "valid_from"], name="inspections_sheet_day"),
            models.CheckConstraint(
                condition=Q(valid_to=None) | Q(valid_to__gte=F("valid_from")), name="inspections_sheet_days"
            ),
            models.CheckConstraint(condition=Q(times__range=(1, 8)), name="inspections_sheet_times"),
        ]


class Round(models.Model):
    """A round that was made: ``outcomes`` holds item → outcome, note, photo. ``turn`` keeps a double press out."""

    sheet = models.ForeignKey(Sheet, on_delete=models.PROTECT, db_index=False)
    sheet_code = models.CharField(max_length=20)
    facility = models.ForeignKey("inspections.Facility", on_delete=models.PROTECT, db_index=False)
    on_date = models.DateField()
    turn = models.IntegerField()
    at = models.DateTimeField()
    outcomes = models.JSONField()
    defects = models.IntegerField(default=0)
    note = models.CharField(max_length=300, blank=True, default="")
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True, db_index=False)
    who = models.CharField(max_length=80)
    is_struck = models.BooleanField(default=False)
    struck_by = models.CharField(max_length=80, blank=True, default="")
    struck_reason = models.CharField(max_length=200, blank=True, default="")

    class Meta:
        db_table = "inspections_round"
        indexes = [models.Index(fields=["-on_date", "-id"], name="inspections_round_list")]
        constraints = [
            models.UniqueConstraint(
                fields=["facility", "sheet_code", "on_date", "turn"], name="inspections_round_turn"
            ),
            models.CheckConstraint(
                condition=Q(is_struck=False) | ~Q(struck_reason=""), name="inspections_round_reason"
            ),
        ]


class Expected(models.Model):
    """A round that was due in a stretch of days: noted when the stretch begins, so that later changes alter it not."""

    sheet_code = models.CharField(max_length=20)
    facility = models.ForeignKey("inspections.Facility", on_delete=models.PROTECT, db_index=False)
    first = models.DateField()
    last = models.DateField()
    due_by = models.DateField()
    times = models.IntegerField()

    class Meta:
        db_table = "inspections_expected"
        indexes = [models.Index(fields=["due_by"], name="inspections_expected_due")]
        constraints = [
            models.UniqueConstraint(fields=["facility", "sheet_code", "first"], name="inspections_expected_once"),
        ]


class Defect(models.Model):
    """A defect (缺失): found, given to a unit with a day, mended with evidence, looked at by another, closed."""

    facility = models.ForeignKey("inspections.Facility", on_delete=models.PROTECT)
    round = models.ForeignKey(Round, on_delete=models.PROTECT, null=True)
    item = models.CharField(max_length=20, blank=True, default="")
    text = models.CharField(max_length=300)
    photo = models.ForeignKey("kit.StoredFile", on_delete=models.PROTECT, null=True, db_index=False, related_name="+")
    found_on = models.DateField()
    found_by = models.CharField(max_length=80)
    unit = models.CharField(max_length=60, blank=True, default="")
    due_on = models.DateField(null=True)
    state = models.CharField(max_length=8, default="open")
    mended_on = models.DateField(null=True)
    mended_by = models.CharField(max_length=80, blank=True, default="")
    mended_staff = models.ForeignKey(
        "office.Staff", on_delete=models.PROTECT, null=True, db_index=False, related_name="+"
    )
    measure = models.CharField(max_length=300, blank=True, default="")
    evidence = models.ForeignKey(
        "kit.StoredFile", on_delete=models.PROTECT, null=True, db_index=False, related_name="+"
    )
    closed_on = models.DateField(null=True)
    closed_by = models.CharField(max_length=80, blank=True, default="")

    class Meta:
        db_table = "inspections_defect"
        indexes = [
            models.Index(fields=["found_on"], name="inspections_defect_found"),
            models.Index(fields=["due_on"], condition=~Q(state="closed"), name="inspections_defect_open"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(state="open", mended_on=None, closed_on=None)
                | Q(state="mended", mended_on__gte=F("found_on"), closed_on=None)
                | Q(state="closed", mended_on__gte=F("found_on"), closed_on__gte=F("mended_on")),
                name="inspections_defect_state",
            ),
        ]

"""Tables of the facility inventory and of what was done at each facility."""

from django.db import models
from django.db.models import F, Q


class Facility(models.Model):
    """A facility (設施): what it is, where, how many pieces, and its state."""

    code = models.CharField(max_length=20, unique=True)
    site = models.ForeignKey("office.Site", on_delete=models.PROTECT, db_index=False)
    kind = models.CharField(max_length=12)
    grade = models.CharField(max_length=10)
    name_zh = models.CharField(max_length=60)
    name_en = models.CharField(max_length=120)
    place_zh = models.CharField(max_length=60)
    place_en = models.CharField(max_length=120)
    pieces = models.IntegerField(default=1)
    is_bilingual = models.BooleanField(default=False)
    link = models.CharField(max_length=300, blank=True, default="")
    state = models.CharField(max_length=12, default="in_use")
    since = models.DateField()
    withdrawn_on = models.DateField(null=True)
    filter_months = models.IntegerField(default=0)
    note = models.CharField(max_length=300, blank=True, default="")

    class Meta:
        db_table = "inspections_facility"
        constraints = [
            models.CheckConstraint(condition=Q(pieces__gte=0), name="inspections_facility_pieces"),
            models.CheckConstraint(condition=Q(filter_months__range=(0, 36)), name="inspections_facility_filter"),
            models.CheckConstraint(
                condition=Q(state="withdrawn", withdrawn_on__gte=F("since"))
                | (~Q(state="withdrawn") & Q(withdrawn_on=None)),
                name="inspections_facility_withdrawn",
            ),
        ]


class Upkeep(models.Model):
    """Something done at a facility: a filter, a water test with its laboratory's report, a repair, a use."""

    facility = models.ForeignKey(Facility, on_delete=models.PROTECT, db_index=False)
    kind = models.CharField(max_length=12)
    on_date = models.DateField()
    result = models.CharField(max_length=8, blank=True, default="")
    number = models.IntegerField(default=0)
    by = models.CharField(max_length=80, blank=True, default="")
    report_no = models.CharField(max_length=40, blank=True, default="")
    note = models.CharField(max_length=300, blank=True, default="")
    published_on = models.DateField(null=True)
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True, db_index=False)
    who = models.CharField(max_length=80)
    at = models.DateTimeField()

    class Meta:
        db_table = "inspections_upkeep"
        indexes = [
            models.Index(fields=["facility", "kind", "-on_date"], name="inspections_upkeep_last"),
            models.Index(fields=["on_date"], name="inspections_upkeep_day"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=~Q(kind="water_test") | ~Q(result=""), name="inspections_upkeep_test_has_result"
            ),
        ]

"""Tables of a plan's versions: a year has one in force and one draft at most; what was in force stays as it was."""

from django.db import models
from django.db.models import Q


class Version(models.Model):
    """A version of a year's plan. ``year`` is the Republic's (115); lists of paragraphs are JSON arrays of texts."""

    year = models.IntegerField()
    number = models.IntegerField()
    state = models.CharField(max_length=10)  # draft, sent, in_force, replaced
    title = models.CharField(max_length=120)
    basis = models.TextField(blank=True, default="")
    applies_to = models.TextField(blank=True, default="")
    aim = models.TextField(blank=True, default="")
    steps = models.JSONField(default=list)
    control = models.JSONField(default=list)
    reason = models.CharField(max_length=300, blank=True, default="")
    due_on = models.DateField(null=True)
    sent_on = models.DateField(null=True)
    sent_number = models.CharField(max_length=60, blank=True, default="")
    in_force_from = models.DateField(null=True)
    replaced_on = models.DateField(null=True)
    approved_by = models.CharField(max_length=80, blank=True, default="")
    made_by = models.CharField(max_length=80)
    made_at = models.DateTimeField()

    class Meta:
        db_table = "plans_version"
        constraints = [
            models.UniqueConstraint(fields=["year", "number"], name="plans_version_number"),
            models.UniqueConstraint(
                fields=["year"], condition=Q(state__in=("draft", "sent")), name="plans_version_one_open"
            ),
            models.UniqueConstraint(fields=["year"], condition=Q(state="in_force"), name="plans_version_one_in_force"),
            models.CheckConstraint(condition=Q(year__gt=0, number__gt=0), name="plans_version_years"),
            models.CheckConstraint(
                condition=~Q(state__in=("in_force", "replaced")) | Q(in_force_from__isnull=False),
                name="plans_version_in_force_from",
            ),
        ]


class Strategy(models.Model):
    """A strategy (實施要項) of a version."""

    version = models.ForeignKey(Version, on_delete=models.PROTECT, related_name="strategies", db_index=False)
    position = models.IntegerField()
    title = models.CharField(max_length=120)

    class Meta:
        db_table = "plans_strategy"
        constraints = [models.UniqueConstraint(fields=["version", "position"], name="plans_strategy_position")]


class Item(models.Model):
    """An item: how (推動策略及方法), by which units (承辦機關), and what is expected (預期效益)."""

    strategy = models.ForeignKey(Strategy, on_delete=models.PROTECT, related_name="items", db_index=False)
    position = models.IntegerField()
    method = models.TextField()
    units = models.JSONField(default=list)
    expected = models.JSONField(default=list)

    class Meta:
        db_table = "plans_item"
        constraints = [models.UniqueConstraint(fields=["strategy", "position"], name="plans_item_position")]


class Target(models.Model):
    """A quantified target of an item; ``figure`` names a figure of the reports by its code."""

    item = models.ForeignKey(Item, on_delete=models.PROTECT, related_name="targets", db_index=False)
    position = models.IntegerField()
    title = models.CharField(max_length=120)
    figure = models.CharField(max_length=120)
    kind = models.CharField(max_length=10)
    number = models.DecimalField(max_digits=14, decimal_places=2)
    per = models.CharField(max_length=10, default="year")
    due = models.DateField(null=True)
    counted_in = models.CharField(max_length=20, blank=True, default="")
    unit = models.CharField(max_length=60, blank=True, default="")
    responsible = models.CharField(max_length=60, blank=True, default="")
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True, db_index=False)
    evidence = models.CharField(max_length=300, blank=True, default="")

    class Meta:
        db_table = "plans_target"
        constraints = [
            models.UniqueConstraint(fields=["item", "position"], name="plans_target_position"),
            models.CheckConstraint(
                condition=Q(kind="by_day", due__isnull=False) | Q(kind__in=("at_least", "at_most"), due__isnull=True),
                name="plans_target_due",
            ),
        ]


class Outcome(models.Model):
    """How a target stood from a day on, as the night's count found it; a row for each change, only ever added.

    What is found after the plan's year is of its last day: facts are entered late.
    """

    target = models.ForeignKey(Target, on_delete=models.PROTECT, related_name="outcomes", db_index=False)
    on_date = models.DateField()
    state = models.CharField(max_length=12)  # reached, on_the_way, missed, not_begun
    value = models.DecimalField(max_digits=20, decimal_places=4, null=True)

    class Meta:
        db_table = "plans_outcome"
        indexes = [models.Index(fields=["target", "on_date", "id"], name="plans_outcome_newest")]

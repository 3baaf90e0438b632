"""Tables of what was frozen: figures with their records, and data files of other branches. Rows are only added."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q


class Snapshot(models.Model):
    """Figures of a period as they stood at a moment, with every record behind them."""

    first = models.DateField()
    last = models.DateField()
    made_at = models.DateTimeField()
    made_by = models.CharField(max_length=80)
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True, related_name="+", db_index=False)
    note = models.CharField(max_length=200, blank=True, default="")
    branch = models.JSONField()  # code and name as they were: {"code", "zh", "en"}
    data_sha256 = models.CharField(max_length=64)  # of the data file to publish

    class Meta:
        db_table = "reports_snapshot"
        constraints = [models.CheckConstraint(condition=Q(first__lte=F("last")), name="reports_snapshot_period")]
        indexes = [models.Index(fields=["-made_at", "-id"], name="reports_snapshot_newest")]


class SnapshotFigure(models.Model):
    """One figure as frozen, with the words it was defined by then. ``position`` keeps the order."""

    snapshot = models.ForeignKey(Snapshot, on_delete=models.PROTECT, related_name="figures", db_index=False)
    position = models.IntegerField()
    code = models.CharField(max_length=80)
    facts = models.CharField(max_length=60)
    value = models.DecimalField(max_digits=30, decimal_places=10, null=True)
    display = models.CharField(max_length=80)
    records = models.BigIntegerField()
    withheld = models.BooleanField(default=False)
    words = models.JSONField()  # title, unit, definition, formula: each {"zh", "en"}; grade where it is one
    recipe = models.JSONField()  # how it was counted: where, value, display

    class Meta:
        db_table = "reports_snapshot_figure"
        constraints = [models.UniqueConstraint(fields=["snapshot", "code"], name="reports_snapshot_figure_once")]


class SnapshotFacts(models.Model):
    """A set of facts as frozen: its records in COPY's text, compressed, in chunks."""

    snapshot = models.ForeignKey(Snapshot, on_delete=models.PROTECT, related_name="facts", db_index=False)
    code = models.CharField(max_length=60)
    columns = ArrayField(models.TextField())
    sql = models.TextField()
    records = models.BigIntegerField()
    size = models.BigIntegerField()  # bytes, compressed
    sha256 = models.CharField(max_length=64)  # of the text before it is compressed

    class Meta:
        db_table = "reports_snapshot_facts"
        constraints = [models.UniqueConstraint(fields=["snapshot", "code"], name="reports_snapshot_facts_once")]


class SnapshotChunk(models.Model):
    """A part of the compressed records; all of them in order are one zlib stream."""

    facts = models.ForeignKey(SnapshotFacts, on_delete=models.PROTECT, related_name="chunks", db_index=False)
    position = models.IntegerField()
    body = models.BinaryField()

    class Meta:
        db_table = "reports_snapshot_chunk"
        constraints = [models.UniqueConstraint(fields=["facts", "position"], name="reports_snapshot_chunk_once")]


class BranchFile(models.Model):
    """A data file another branch published, kept with the day it is from; a newer one doesn't replace it."""

    branch = models.CharField(max_length=20)
    branch_name = models.CharField(max_length=60)
    first = models.DateField()
    last = models.DateField()
    dated = models.DateField()
    sha256 = models.CharField(max_length=64, unique=True)
    body = models.JSONField()
    source = models.CharField(max_length=200, blank=True, default="")
    taken_at = models.DateTimeField()
    taken_by = models.CharField(max_length=80)

    class Meta:
        db_table = "reports_branch_file"
        indexes = [models.Index(fields=["first", "last", "branch", "-dated"], name="reports_branch_file_period")]

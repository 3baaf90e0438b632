"""Tables of the catalogue: what the secretariat changed of a definition, from when, and why."""

from django.db import models


class ServiceVersion(models.Model):
    """A service's definition from a day on, as differences from its file.

    ``changes`` holds everything that differs from the file, not only what this version changed, so
    that a version can be read by itself. ``number`` counts a service's versions from 1; 0 is the file.
    A version that was withdrawn before its day stays, with who withdrew it.
    """

    service = models.CharField(max_length=60)
    number = models.IntegerField()
    valid_from = models.DateField()
    changes = models.JSONField()
    note = models.CharField(max_length=200)
    made_by = models.CharField(max_length=80)
    made_at = models.DateTimeField()
    withdrawn_by = models.CharField(max_length=80, blank=True, default="")
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "catalogue_service_version"
        constraints = [
            models.UniqueConstraint(fields=["service", "number"], name="catalogue_version_once"),
            models.CheckConstraint(condition=models.Q(number__gte=1), name="catalogue_version_counts_from_one"),
        ]

"""Tables around a request: drafts, files, ratings, and what is sealed."""

import uuid

from django.db import models
from django.db.models import Q

from bianmin.requests.models.requests import Event, Request


class Draft(models.Model):
    """An application not sent yet: encrypted with its code, found by the code's hash, gone after its time."""

    code_hash = models.BinaryField(max_length=32, unique=True)
    service = models.CharField(max_length=60)
    version = models.IntegerField()
    page = models.CharField(max_length=60, blank=True, default="")
    language = models.CharField(max_length=10)
    body_cipher = models.BinaryField()
    saved_on = models.DateField()
    expires_on = models.DateField(db_index=True)
    request = models.ForeignKey(Request, on_delete=models.PROTECT, null=True, db_index=False)  # what it became

    class Meta:
        db_table = "requests_draft"


class RequestFile(models.Model):
    """A file of a request, or of a draft until it is sent; a sealed one is encrypted before it is kept."""

    request = models.ForeignKey(Request, on_delete=models.PROTECT, null=True, related_name="files")
    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, null=True, related_name="files")
    event = models.ForeignKey(Event, on_delete=models.PROTECT, null=True, db_index=False)
    stored = models.ForeignKey("kit.StoredFile", on_delete=models.PROTECT, db_index=False)
    name = models.CharField(max_length=200)
    content_type = models.CharField(max_length=100)
    size = models.BigIntegerField()
    field = models.CharField(max_length=60, blank=True, default="")
    added_at = models.DateTimeField()
    added_by = models.CharField(max_length=80)
    by_applicant = models.BooleanField(default=True)
    sealed = models.BooleanField(default=False)

    class Meta:
        db_table = "requests_file"
        constraints = [
            models.CheckConstraint(
                condition=Q(request=None, draft__isnull=False) | Q(request__isnull=False, draft=None),
                name="requests_file_of_one",
            ),
        ]


class Rating(models.Model):
    """What somebody thought of a service. Nothing leads from it to a request or person: month, no moment."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    service = models.CharField(max_length=60)
    unit = models.CharField(max_length=20)
    month = models.DateField()  # its first day
    stars = models.SmallIntegerField()
    comment = models.CharField(max_length=1000, blank=True, default="")
    mixed = models.BooleanField(default=False)  # written anew with others at night, so that its place tells nothing

    class Meta:
        db_table = "requests_rating"
        constraints = [models.CheckConstraint(condition=Q(stars__range=(1, 5)), name="requests_rating_stars")]
        indexes = [models.Index(fields=["service", "month"], name="requests_rating_service")]


class SealKey(models.Model):
    """A unit's key pair for sealed matters; the private part only under two holders' passphrases together.

    ``wrapped``: the private key under both passphrases; ``recovery``: the private key under a key that any
    two of three paper shares give. Neither the passphrases nor the shares are kept anywhere.
    """

    unit = models.CharField(max_length=20)
    public = models.BinaryField(max_length=32)
    wrapped = models.BinaryField()
    recovery = models.BinaryField()
    holder_one = models.CharField(max_length=80)
    holder_two = models.CharField(max_length=80)
    made_at = models.DateTimeField()
    made_by = models.CharField(max_length=80)
    is_current = models.BooleanField(default=True)

    class Meta:
        db_table = "requests_seal_key"
        constraints = [
            models.UniqueConstraint(fields=["unit"], condition=Q(is_current=True), name="requests_seal_key_current"),
        ]


class Sealed(models.Model):
    """What of a sealed matter was said, encrypted to its unit's public key (or, ``reply``, to the applicant's code)."""

    request = models.ForeignKey(Request, on_delete=models.PROTECT, related_name="sealed")
    event = models.ForeignKey(Event, on_delete=models.PROTECT, null=True, db_index=False)
    kind = models.CharField(max_length=10)  # matter, entry, reply
    key = models.ForeignKey(SealKey, on_delete=models.PROTECT, null=True, db_index=False)
    body = models.BinaryField()

    class Meta:
        db_table = "requests_sealed"

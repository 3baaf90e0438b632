"""Tables every noun uses: the outbox and the store of files."""

from django.db import models


class OutboxEvent(models.Model):
    """A fact in the past tense, written in the transaction that made it true.

    ``name`` is the event class (``TransferTaken``), ``body`` its fields. A whole batch is one event.
    """

    name = models.CharField(max_length=80)
    body = models.JSONField()
    created_at = models.DateTimeField()

    class Meta:
        db_table = "kit_outbox_event"


class Reaction(models.Model):
    """One consequence of one event: waiting, done or failed; unique by event and reaction."""

    event = models.ForeignKey(OutboxEvent, on_delete=models.PROTECT, related_name="reactions")
    reaction = models.CharField(max_length=120)
    state = models.CharField(max_length=10, default="waiting")  # waiting, done, failed
    attempts = models.IntegerField(default=0)
    error = models.TextField(blank=True, default="")
    done_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "kit_reaction"
        constraints = [models.UniqueConstraint(fields=["event", "reaction"], name="kit_reaction_once")]
        indexes = [
            models.Index(fields=["event"], name="kit_reaction_open", condition=~models.Q(state="done")),
        ]


class StoredFile(models.Model):
    """A file kept under BIANMIN_HOME/files by its SHA-256; never served from a path of its own name."""

    sha256 = models.CharField(max_length=64)
    name = models.CharField(max_length=200)
    content_type = models.CharField(max_length=100)
    size = models.BigIntegerField()
    created_at = models.DateTimeField()

    class Meta:
        db_table = "kit_stored_file"


class RecordLoad(models.Model):
    """A file of records, or one entered on screen, that added something: what, how many, when, by whom."""

    kind = models.CharField(max_length=40)
    name = models.CharField(max_length=200)
    loaded = models.IntegerField()
    repeated = models.IntegerField()
    at = models.DateTimeField()
    who = models.CharField(max_length=80)

    class Meta:
        db_table = "kit_record_load"


class Message(models.Model):
    """A mail or short message in one language: to whom and what is encrypted, and forgotten some months after.

    ``sending`` is committed before it leaves: a process killed in between leaves it there, and whether it
    went out is found out, or told as ``unsure``; it is never simply sent again.
    """

    channel = models.CharField(max_length=10)  # mail, sms
    address_cipher = models.BinaryField()
    address_shown = models.CharField(max_length=120)  # masked
    subject_cipher = models.BinaryField()
    body_cipher = models.BinaryField()
    language = models.CharField(max_length=10)
    about = models.CharField(max_length=40)
    about_id = models.BigIntegerField()
    state = models.CharField(max_length=10, default="waiting")  # waiting, sending, sent, failed, unsure
    attempts = models.IntegerField(default=0)
    next_at = models.DateTimeField()
    error = models.CharField(max_length=300, blank=True, default="")
    created_at = models.DateTimeField()
    claimed_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "kit_message"
        indexes = [
            models.Index(fields=["about", "about_id"], name="kit_message_about"),
            models.Index(
                fields=["next_at", "id"],
                name="kit_message_open",
                condition=models.Q(state__in=("waiting", "sending")),
            ),
        ]

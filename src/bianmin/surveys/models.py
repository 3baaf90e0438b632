"""Tables of surveys. No answer, rating or vote bears a moment, a serial number, or a way to a person.

``mixed`` rows were written anew at night in a random order among the others, so that their place in the
table and the transaction they bear tell nothing either (``actions.mix``).
"""

import uuid

from django.db import models
from django.db.models import Q


class Survey(models.Model):
    """A survey; its words and questions stand in its versions."""

    code = models.CharField(max_length=40, primary_key=True)
    audience = models.CharField(max_length=10, default="public")
    at_kiosk = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    position = models.IntegerField(default=0)

    class Meta:
        db_table = "surveys_survey"


class Version(models.Model):
    """A survey's title, words and questions from a day on; the one before stays as it was asked."""

    survey = models.ForeignKey(Survey, on_delete=models.PROTECT, db_index=False, related_name="versions")
    number = models.IntegerField()
    valid_from = models.DateField()
    title_zh = models.CharField(max_length=100)
    title_en = models.CharField(max_length=100)
    intro_zh = models.CharField(max_length=500, blank=True, default="")
    intro_en = models.CharField(max_length=500, blank=True, default="")
    questions = models.JSONField()  # [{code, zh, en, scale}]
    note = models.CharField(max_length=200, blank=True, default="")
    made_by = models.CharField(max_length=80)
    made_at = models.DateTimeField()

    class Meta:
        db_table = "surveys_version"
        constraints = [models.UniqueConstraint(fields=["survey", "number"], name="surveys_version_once")]


class Response(models.Model):
    """What somebody answered: the day alone, and nothing of who, when on it, or after whom."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    survey = models.ForeignKey(Survey, on_delete=models.PROTECT, db_index=False)
    version = models.IntegerField()
    day = models.DateField()
    site = models.CharField(max_length=20, blank=True, default="")  # its code; empty where it isn't known
    channel = models.CharField(max_length=10)
    answers = models.JSONField()  # question: level
    comment = models.CharField(max_length=1000, blank=True, default="")
    comment_state = models.CharField(max_length=10, default="none")  # none, waiting, shown, hidden
    mixed = models.BooleanField(default=False)

    class Meta:
        db_table = "surveys_response"
        indexes = [
            models.Index(fields=["survey", "day"], name="surveys_response_days"),
            models.Index(
                fields=["comment_state"], name="surveys_response_waiting", condition=Q(comment_state="waiting")
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(comment="", comment_state="none") | (~Q(comment="") & ~Q(comment_state="none")),
                name="surveys_comment_is_read",
            ),
        ]


class Loaded(models.Model):
    """That a response of a file was taken in: two keyed digests, of its id and of what it said.

    Nothing leads from here to the response: digests are keyed, and their rows bear neither day nor order.
    """

    key = models.BinaryField(max_length=32, primary_key=True)
    content = models.BinaryField(max_length=32)

    class Meta:
        db_table = "surveys_loaded"


class Invitation(models.Model):
    """A code given out: only its digest, the day, and whether it was used. Never what was answered with it."""

    token = models.BinaryField(max_length=32, primary_key=True)
    survey = models.ForeignKey(Survey, on_delete=models.PROTECT, db_index=False)
    sent_on = models.DateField()
    is_spent = models.BooleanField(default=False)

    class Meta:
        db_table = "surveys_invitation"
        indexes = [models.Index(fields=["survey", "sent_on"], name="surveys_invitation_days")]


class Sending(models.Model):
    """Copies without a code that were handed out: how many, when."""

    survey = models.ForeignKey(Survey, on_delete=models.PROTECT, db_index=False)
    sent_on = models.DateField()
    count = models.IntegerField()
    note = models.CharField(max_length=200, blank=True, default="")
    who = models.CharField(max_length=80)

    class Meta:
        db_table = "surveys_sending"
        indexes = [models.Index(fields=["survey", "sent_on"], name="surveys_sending_days")]
        constraints = [models.CheckConstraint(condition=Q(count__gt=0), name="surveys_sending_some")]


class Spent(models.Model):
    """That a ticket has rated or a browser has voted: a keyed digest, without day and without what it said."""

    key = models.BinaryField(max_length=32, primary_key=True)

    class Meta:
        db_table = "surveys_spent"


class Rating(models.Model):
    """What a visitor thought of a counter, at once. Its month alone: a day would tell who sat there."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    month = models.DateField()  # its first day
    site = models.CharField(max_length=20)
    counter = models.CharField(max_length=40, blank=True, default="")  # its code; empty: the hall as a whole
    channel = models.CharField(max_length=10)
    score = models.SmallIntegerField()
    mixed = models.BooleanField(default=False)

    class Meta:
        db_table = "surveys_rating"
        indexes = [models.Index(fields=["month"], name="surveys_rating_month")]
        constraints = [models.CheckConstraint(condition=Q(score__range=(1, 5)), name="surveys_rating_score")]


class Poll(models.Model):
    """A question to everybody, with its options and its days."""

    slug = models.CharField(max_length=60, unique=True)
    title_zh = models.CharField(max_length=120)
    title_en = models.CharField(max_length=120)
    intro_zh = models.CharField(max_length=500, blank=True, default="")
    intro_en = models.CharField(max_length=500, blank=True, default="")
    options = models.JSONField()  # [{key, zh, en}]
    opens_on = models.DateField()
    closes_on = models.DateField()
    made_by = models.CharField(max_length=80)

    class Meta:
        db_table = "surveys_poll"
        constraints = [
            models.CheckConstraint(condition=Q(closes_on__gte=models.F("opens_on")), name="surveys_poll_lasts"),
        ]


class Vote(models.Model):
    """A vote; who cast it isn't kept."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    poll = models.ForeignKey(Poll, on_delete=models.PROTECT)
    option = models.CharField(max_length=10)
    day = models.DateField()
    mixed = models.BooleanField(default=False)

    class Meta:
        db_table = "surveys_vote"


class Improvement(models.Model):
    """A finding and what is done about it; what happened to it is in ``ImprovementEvent``."""

    source = models.CharField(max_length=12)
    source_ref = models.CharField(max_length=80, blank=True, default="")
    finding = models.CharField(max_length=500)
    unit = models.CharField(max_length=60)
    kind = models.CharField(max_length=12)
    measure = models.CharField(max_length=500)
    found_on = models.DateField()
    due_on = models.DateField()
    done_on = models.DateField(null=True)
    evidence = models.CharField(max_length=500, blank=True, default="")

    class Meta:
        db_table = "surveys_improvement"
        indexes = [models.Index(fields=["due_on"], name="surveys_improvement_open", condition=Q(done_on=None))]
        constraints = [
            models.CheckConstraint(condition=Q(done_on=None) | ~Q(evidence=""), name="surveys_improvement_proven"),
        ]


class ImprovementEvent(models.Model):
    """What was done to an improvement; rows are only added."""

    improvement = models.ForeignKey(Improvement, on_delete=models.PROTECT, related_name="events")
    on_date = models.DateField()
    at = models.DateTimeField()
    who = models.CharField(max_length=80)
    kind = models.CharField(max_length=10)  # found, changed, done, reopened
    note = models.CharField(max_length=500, blank=True, default="")

    class Meta:
        db_table = "surveys_improvement_event"

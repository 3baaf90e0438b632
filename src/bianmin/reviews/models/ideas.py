"""Tables of proposals with their reviews, and of knowledge articles."""

from django.db import models
from django.db.models import Q


class Idea(models.Model):
    """A proposal (提案): creative service or reform; reviewed by a group, decided by two, carried out, its benefit."""

    kind = models.CharField(max_length=10)
    title = models.CharField(max_length=100)
    words = models.TextField()
    unit = models.CharField(max_length=60, blank=True, default="")
    author = models.CharField(max_length=60)
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True)
    submitted_on = models.DateField()
    state = models.CharField(max_length=12, default="submitted")
    verdict = models.BooleanField(null=True)  # what was put forward: to adopt or not
    why = models.CharField(max_length=300, blank=True, default="")
    put_by = models.CharField(max_length=80, blank=True, default="")
    put_staff_id = models.BigIntegerField(null=True)
    decided_by = models.CharField(max_length=80, blank=True, default="")
    decided_on = models.DateField(null=True)
    carried_out_on = models.DateField(null=True)
    benefit = models.CharField(max_length=500, blank=True, default="")

    class Meta:
        db_table = "reviews_idea"
        indexes = [models.Index(fields=["-submitted_on", "-id"], name="reviews_idea_day")]
        constraints = [
            models.CheckConstraint(condition=Q(carried_out_on=None) | ~Q(benefit=""), name="reviews_idea_benefit")
        ]


class IdeaReview(models.Model):
    """One reviewer's view of a proposal: its value and whether it can be done, each 1 to 5."""

    idea = models.ForeignKey(Idea, on_delete=models.PROTECT, related_name="reviews")
    member = models.ForeignKey("office.Staff", on_delete=models.PROTECT, db_index=False)
    value = models.IntegerField()
    feasible = models.IntegerField()
    remarks = models.CharField(max_length=300, blank=True, default="")
    given_at = models.DateTimeField()

    class Meta:
        db_table = "reviews_idea_review"
        constraints = [models.UniqueConstraint(fields=["idea", "member"], name="reviews_idea_review_once")]


class Article(models.Model):
    """A document shared with colleagues (知識文件), where it was published, its points once personnel settled them."""

    kind = models.CharField(max_length=12)
    title = models.CharField(max_length=120)
    words = models.TextField()
    author = models.CharField(max_length=60)
    staff = models.ForeignKey("office.Staff", on_delete=models.PROTECT, null=True)
    publication = models.CharField(max_length=120, blank=True, default="")
    shared_on = models.DateField()
    points = models.IntegerField(null=True)
    is_public = models.BooleanField(default=False)
    settled_by = models.CharField(max_length=80, blank=True, default="")
    settled_on = models.DateField(null=True)

    class Meta:
        db_table = "reviews_article"
        indexes = [models.Index(fields=["-shared_on", "-id"], name="reviews_article_day")]

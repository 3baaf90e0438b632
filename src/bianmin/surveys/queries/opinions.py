"""Comments, ratings of counters, polls."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from django.db import connection
from django.db.models import Count

from bianmin.kit.clock import today
from bianmin.kit.texts import Text
from bianmin.surveys import rules
from bianmin.surveys.errors import UnknownPoll
from bianmin.surveys.models import Poll, Response, Vote
from bianmin.surveys.queries.asking import surveys
from bianmin.surveys.types import BANDS, CommentState, CommentView, Option, PollView, RatingRow

A_PAGE = 200
_RATINGS = """
select {place}, count(*), sum(score),
       count(*) filter (where score >= 4), count(*) filter (where score = 3), count(*) filter (where score <= 2)
from surveys_rating where month between %(first)s and %(last)s group by 1, 2 order by 1, 2
"""


def comments(
    state: str = CommentState.WAITING, *, survey: str = "", first: date | None = None, last: date | None = None
) -> list[CommentView]:
    """Return comments with their month, in no order that tells when they came; none of the answers beside them."""
    titles = {one.code: one.title for one in surveys()}
    held = Response.objects.filter(comment_state=state)
    if survey:
        held = held.filter(survey_id=survey)
    if first and last:
        held = held.filter(day__range=(first, last))
    rows = held.order_by("id").only("id", "survey_id", "day", "comment", "comment_state")[:A_PAGE]
    found = [
        CommentView(
            str(row.id), row.survey_id, titles.get(row.survey_id, Text(row.survey_id, row.survey_id)),
            row.day.replace(day=1), row.comment, row.comment_state,
        )
        for row in rows
    ]  # fmt: skip
    return sorted(found, key=lambda one: (one.month, one.id), reverse=True)


def comments_waiting() -> int:
    """Return how many comments wait to be read."""
    return Response.objects.filter(comment_state=CommentState.WAITING).count()


def ratings(first: date, last: date) -> list[RatingRow]:
    """Return the ratings of each counter in the months of a period; under five they are only counted."""
    given = {"first": first.replace(day=1), "last": last}
    with connection.cursor() as cursor:
        cursor.execute(_RATINGS.format(place="site, counter"), given)
        rows = cursor.fetchall()
    shown = rules.may_show([int(one[2]) for one in rows])
    return [_rating(one, shown=may) for one, may in zip(rows, shown, strict=True)]


def ratings_together(first: date, last: date) -> RatingRow:
    """Return all ratings of the months of a period together."""
    with connection.cursor() as cursor:
        cursor.execute(_RATINGS.format(place="'', ''"), {"first": first.replace(day=1), "last": last})
        found = cursor.fetchone() or ("", "", 0, 0, 0, 0, 0)
    return _rating(found, shown=rules.may_show([int(found[2])])[0])


def poll(slug: str, on: date | None = None) -> PollView:
    """Return a poll; its result once it has ended."""
    held = Poll.objects.filter(slug=slug).first()
    if held is None:
        raise UnknownPoll
    return _poll(held, on or today())


def polls(on: date | None = None) -> list[PollView]:
    """Return all polls, the newest first."""
    return [_poll(row, on or today()) for row in Poll.objects.order_by("-opens_on", "slug")]


def _rating(found: tuple[object, ...], *, shown: bool) -> RatingRow:
    site, counter, count, total, *bands = found
    number = int(str(count))
    if not number or not shown:
        return RatingRow(str(site), str(counter), number, {}, None)
    mean = (Decimal(str(total)) / number).quantize(Decimal("0.01"), ROUND_HALF_UP)
    named = dict(zip(BANDS, (int(str(one)) for one in bands), strict=True))
    return RatingRow(str(site), str(counter), number, named, mean)


def _poll(row: Poll, on: date) -> PollView:
    ended = on > row.closes_on
    options = tuple(Option(one["key"], Text(one["zh"], one["en"])) for one in row.options)
    counted = dict(Vote.objects.filter(poll=row).values_list("option").annotate(Count("id")).order_by())
    voted = sum(counted.values())
    votes = {one.key: counted.get(one.key, 0) for one in options}
    shows = ended and bool(voted) and rules.may_show([voted])[0]
    return PollView(
        slug=row.slug,
        title=Text(row.title_zh, row.title_en),
        intro=Text(row.intro_zh, row.intro_en),
        options=options,
        opens_on=row.opens_on,
        closes_on=row.closes_on,
        is_open=row.opens_on <= on <= row.closes_on,
        has_ended=ended,
        voted=voted,
        votes=votes if shows else None,
        shares=rules.shares(votes, 1) if shows else None,
    )

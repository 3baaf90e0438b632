"""Results of a survey: rows by question, returns by month, trend. Under five answers nothing is broken down."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from django.db import connection
from django.db.models import Count

from bianmin.surveys import rules
from bianmin.surveys.models import Response
from bianmin.surveys.queries.asking import latest, questions_ever
from bianmin.surveys.types import Question, Results, Row, Sent, TrendPoint

_ANSWERS = """
select {part}, answer.key, answer.value, count(*)
from surveys_response, jsonb_each_text(answers) as answer
where survey_id = %(survey)s and day between %(first)s and %(last)s and (%(site)s = '' or site = %(site)s)
group by 1, 2, 3
"""
_RETURNS = """
select to_char(day, 'YYYY-MM'), count(*) from surveys_response
where survey_id = %(survey)s and day between %(first)s and %(last)s and (%(site)s = '' or site = %(site)s)
group by 1
"""
_SENT = """
select (select count(*) from surveys_invitation where survey_id = %(survey)s and sent_on between %(first)s and %(last)s)
     + (select coalesce(sum(count), 0) from surveys_sending
        where survey_id = %(survey)s and sent_on between %(first)s and %(last)s),
       (select count(*) from surveys_response where survey_id = %(survey)s and day between %(first)s and %(last)s)
"""
_PARTS = {
    "month": "to_char(day, 'YYYY-MM')",
    "quarter": "to_char(day, 'YYYY\"Q\"Q')",
    "half": "to_char(day, 'YYYY\"H\"') || case when extract(month from day) < 7 then '1' else '2' end",
    "year": "to_char(day, 'YYYY')",
}
STEPS = tuple(_PARTS)

Counted = dict[str, dict[str, dict[str, int]]]


def whole_months(first: date, last: date) -> tuple[date, date]:
    """Return the months a period touches, whole: days could be told apart by comparing two periods."""
    return first.replace(day=1), last.replace(day=monthrange(last.year, last.month)[1])


def results(code: str, first: date, last: date, *, site: str = "") -> Results:
    """Return a survey's results of the months of a period, of one site or all.

    A site's row is also withheld where the rest, which follows from the whole, would be of fewer than five.
    """
    begin, end = whole_months(first, last)
    given: dict[str, str | date] = {"survey": code, "first": begin, "last": end, "site": site}
    counted = _counted("''", given).get("", {})
    whole = _counted("''", {**given, "site": ""}).get("", {}) if site else counted
    held = Response.objects.filter(survey_id=code, day__range=(begin, end))
    if site:
        held = held.filter(site=site)
    now = latest(code)
    channels = dict(held.values_list("channel").annotate(Count("id")).order_by())
    return Results(
        survey=now,
        first=begin,
        last=end,
        returned=sum(channels.values()),
        rows=[
            row(question, counted.get(question.code, {}), of=sum(whole.get(question.code, {}).values()))
            for question in questions_ever(code)
            if question.code in counted or question in now.questions
        ],
        channels=channels,
    )


def row(question: Question, counted: Mapping[str, int], *, of: int = 0) -> Row:
    """Return the row of a question from how often each level was answered; ``of`` all who answered it, if more."""
    answered = sum(counted.values())
    if not answered or not rules.may_show([answered, max(of - answered, 0)])[0]:
        return Row(question, answered)
    scale = question.levels
    counts = {key: counted.get(key, 0) for key in scale.keys}
    shares = rules.shares(counts, scale.decimals)
    good = [level.key for level in scale.levels if level.is_good]
    return Row(question, answered, counts, shares, rules.combined(shares, good))


def monthly(code: str, first: date, last: date, *, site: str = "") -> dict[str, int]:
    """Return how many came back in each month (``2026-03``) of a period; months without any are 0."""
    with connection.cursor() as cursor:
        cursor.execute(_RETURNS, {"survey": code, "first": first, "last": last, "site": site})
        found = dict(cursor.fetchall())
    months: dict[str, int] = {}
    year, month = first.year, first.month
    while (year, month) <= (last.year, last.month):
        key = f"{year}-{month:02}"
        months[key] = int(found.get(key, 0))
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)  # noqa: PLR2004  (December)
    return months


def trend(code: str, first: date, last: date, *, step: str = "half") -> list[TrendPoint]:
    """Return each question's combined rate by ``month``, ``quarter``, ``half`` or ``year``.

    A part with fewer than five answers is withheld, and so is the next smallest where it alone would be
    given away by the whole.
    """
    given: dict[str, str | date] = {"survey": code, "first": first, "last": last, "site": ""}
    counted = _counted(_PARTS[step], given)
    labels = sorted(counted)
    questions = questions_ever(code)
    rates: dict[str, dict[str, Decimal | None]] = {label: {} for label in labels}
    for question in questions:
        parts = [sum(counted[label].get(question.code, {}).values()) for label in labels]
        for label, shown in zip(labels, rules.may_show(parts), strict=True):
            found = row(question, counted[label].get(question.code, {}))
            rates[label][question.code] = found.combined if shown else None
    with connection.cursor() as cursor:
        cursor.execute(_RETURNS.replace("to_char(day, 'YYYY-MM')", _PARTS[step]), given)
        returned = dict(cursor.fetchall())
    return [TrendPoint(label, _begins(label), int(returned.get(label, 0)), rates[label]) for label in labels]


def sent(code: str, first: date, last: date) -> Sent:
    """Return how many of a survey were sent and came back in a period, and the rate."""
    with connection.cursor() as cursor:
        cursor.execute(_SENT, {"survey": code, "first": first, "last": last})
        went, came = (int(value) for value in cursor.fetchone())
    rate = (Decimal(100) * came / went).quantize(Decimal("0.1"), ROUND_HALF_UP) if went else None
    return Sent(went, came, rate)


def _counted(part: str, given: Mapping[str, str | date]) -> Counted:
    found: Counted = {}
    with connection.cursor() as cursor:
        cursor.execute(_ANSWERS.format(part=part), given)
        for label, question, level, count in cursor.fetchall():
            found.setdefault(label, {}).setdefault(question, {})[level] = int(count)
    return found


def _begins(label: str) -> date:
    year = int(label[:4])
    if "Q" in label:
        return date(year, int(label[-1]) * 3 - 2, 1)
    if "H" in label:
        return date(year, 1 if label.endswith("1") else 7, 1)
    return date(year, int(label[5:7]), 1) if "-" in label else date(year, 1, 1)

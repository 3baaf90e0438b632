"""Answers loaded from a file: each response once; nothing is kept that leads from the file's id to its answers."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import uuid4

from django.db import connection, transaction

from bianmin.kit.loading import Differs, Loaded
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.surveys import rules
from bianmin.surveys.errors import UnknownSurvey, WrongAnswer
from bianmin.surveys.queries.asking import versions
from bianmin.surveys.queries.codes import digest
from bianmin.surveys.types import CHANNELS, CommentState, SurveyResponseRecord

_STAGE = """
create temporary table staged_survey on commit drop as
select loaded.key, loaded.content, ''::text as file_id, {columns}
from surveys_loaded as loaded cross join surveys_response with no data
"""
_COLUMNS = "id, survey_id, version, day, site, channel, answers, comment, comment_state, mixed"
_ADD = f"""
with fresh as (
  insert into surveys_loaded (key, content) select key, content from staged_survey order by key
  on conflict (key) do nothing returning key
), added as (
  insert into surveys_response ({_COLUMNS})
  select {_COLUMNS} from staged_survey join fresh using (key) order by random()
)
select key from fresh
"""  # noqa: S608  (made of our own words alone)
_DIFFER = """
select file_id from staged_survey as staged join surveys_loaded as kept using (key)
where staged.content <> kept.content order by 1
"""


@dataclass(slots=True)
class _Whole:
    """The lines of one response together."""

    survey: str
    day: date
    channel: str
    answers: dict[str, str] = field(default_factory=dict)
    comment: str = ""
    lines: int = 0


@transaction.atomic
def take_survey_responses(records: Sequence[SurveyResponseRecord], *, actor: Actor) -> Loaded:
    """Take in responses, one record an answer; counts are of records.

    The same response again changes nothing; the same id with other answers is refused (``Differs``), as is
    an answer there isn't (``WrongAnswer``). Of the file's id only a keyed digest stays, apart from the response.
    """
    require(actor, Permission.ENTER_SURVEYS)
    whole = _together(records)
    held = {code: versions(code) for code in {one.survey for one in whole.values()}}
    lines: dict[bytes, int] = {}
    with connection.cursor() as cursor:
        cursor.execute("drop table if exists staged_survey")
        cursor.execute(_STAGE.format(columns=_COLUMNS))
        rows = []
        for file_id, one in whole.items():
            asked = next((version for version in held[one.survey] if version.valid_from <= one.day), None)
            if asked is None:
                raise UnknownSurvey
            if one.channel not in CHANNELS:
                raise WrongAnswer
            answers = rules.checked(asked.questions, one.answers)
            said = rules.without_persons(one.comment)
            key = digest("loaded", file_id)
            lines[key] = one.lines
            content = digest(
                "content", json.dumps([one.survey, one.day.isoformat(), one.channel, one.answers, said], sort_keys=True)
            )
            state = CommentState.WAITING if said else CommentState.NONE
            rows.append(
                (key, content, file_id, uuid4(), one.survey, asked.version, one.day, "", one.channel,
                 json.dumps(answers), said, state.value, False)
            )  # fmt: skip
        with cursor.copy(f"copy staged_survey (key, content, file_id, {_COLUMNS}) from stdin") as copy:
            for row in rows:
                copy.write_row(row)
        cursor.execute(_ADD)
        loaded = sum(lines[bytes(found[0])] for found in cursor.fetchall())
        cursor.execute(_DIFFER)
        if wrong := [str(found[0]) for found in cursor.fetchall()]:
            raise Differs(wrong)
        cursor.execute("drop table staged_survey")
    return Loaded(loaded, len(records) - loaded)


def _together(records: Sequence[SurveyResponseRecord]) -> dict[str, _Whole]:
    """Put each response's lines together; refuse those whose lines contradict each other."""
    whole: dict[str, _Whole] = {}
    wrong: dict[str, None] = {}
    for record in records:
        one = whole.setdefault(record.response_id, _Whole(record.survey, record.answered_on, record.channel))
        one.lines += 1
        same = (one.survey, one.day, one.channel) == (record.survey, record.answered_on, record.channel)
        said = record.comment.strip()
        if not same or one.answers.setdefault(record.question, record.answer) != record.answer:
            wrong[record.response_id] = None
        if said and one.comment and one.comment != said:
            wrong[record.response_id] = None
        one.comment = one.comment or said
    if wrong:
        raise Differs(wrong)
    return whole

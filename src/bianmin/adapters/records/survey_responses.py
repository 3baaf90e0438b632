"""Answers to surveys, one line an answer."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from bianmin.adapters.records import readers
from bianmin.adapters.records.shape import Column, Fault, Kind, Row, Unreadable
from bianmin.kit.loading import Loaded
from bianmin.kit.texts import Text, t
from bianmin.office.types import Actor, Permission
from bianmin.surveys import actions, queries
from bianmin.surveys.errors import UnknownSurvey
from bianmin.surveys.types import CHANNELS, SurveyResponseRecord

ALSO = {"counter": "paper", "form": "paper", "qr": "phone", "mobile": "phone", "online": "web", "post": "mail"}
NO_SURVEY = t("沒有這份問卷，或當時沒有辦理。", "There is no such survey, or it wasn't held then.")
NO_QUESTION = t("這份問卷沒有這一題，可用：{words}。", "The survey has no such question; there are: {words}.")
NO_LEVEL = t("這一題沒有這個答案，可用：{words}。", "The question has no such answer; there are: {words}.")
APART = t(
    "與第 {line} 行是同一份問卷，但問卷、日期、管道或意見不同。",
    "It belongs to the response of line {line}, with another survey, day, channel or comment.",
)


class SurveyResponses(Kind):
    """The answers of a survey: who answered is nowhere, and the file's id is forgotten but for its repeat."""

    code = "survey-responses"
    title = t("問卷回答", "Survey responses")
    about = t("一行是一份問卷的一題回答。", "A line is one answer of a response.")
    permission = Permission.ENTER_SURVEYS
    key = ("response_id", "question")
    address = "console:surveys"

    def __init__(self) -> None:
        self._asked: dict[tuple[str, date], dict[str, tuple[str, ...]] | None] = {}

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of an answer."""
        surveys = {one.code: one.title for one in queries.surveys()}
        questions: dict[str, Text] = {}
        levels: dict[str, Text] = {}
        for one in queries.surveys():
            for question in one.questions:
                questions.setdefault(question.code, question.text)
                levels.update((level.key, level.text) for level in question.levels.levels)
        return (
            Column("response_id", t("問卷編號", "Response"), readers.text()),
            Column("survey", t("問卷", "Survey"), readers.text(), "words", words=surveys),
            Column("answered_on", t("填寫日期", "Answered on"), readers.day, "day"),
            Column("channel", t("管道", "Channel"), readers.words(CHANNELS, ALSO), "words", words=CHANNELS),
            Column("question", t("題目", "Question"), readers.text(), "words", words=questions),
            Column("answer", t("回答", "Answer"), readers.text(), "words", words=levels),
            Column(
                "comment", t("意見", "Comment"), readers.text(1000, lines=True), "long", is_required=False, most=1000
            ),
        )

    def record(self, row: Row) -> SurveyResponseRecord:
        """Make an answer of a survey that was asked on its day."""
        asked = self._questions(row["survey"], row["answered_on"])
        if asked is None:
            raise Unreadable(NO_SURVEY, "word", "survey")
        if row["question"] not in asked:
            raise Unreadable(NO_QUESTION.fill(words=", ".join(asked)), "word", "question")
        levels = asked[row["question"]]
        if row["answer"] not in levels:
            raise Unreadable(NO_LEVEL.fill(words=", ".join(levels)), "word", "answer")
        return SurveyResponseRecord(**row)

    def check(self, lines: Sequence[tuple[int, Any]]) -> Iterable[Fault]:
        """Look whether the lines of one response agree."""
        first: dict[str, tuple[int, SurveyResponseRecord]] = {}
        said: dict[str, str] = {}
        for number, record in lines:
            line, begun = first.setdefault(record.response_id, (number, record))
            same = (begun.survey, begun.answered_on, begun.channel) == (
                record.survey,
                record.answered_on,
                record.channel,
            )
            comment = said.setdefault(record.response_id, record.comment) or record.comment
            said[record.response_id] = comment
            if not same or (record.comment and record.comment != comment):
                yield Fault(number, "response_id", "twice", APART.fill(line=line))

    def take(self, records: Sequence[Any], actor: Actor) -> Loaded:
        """Hand them to surveys."""
        return actions.take_survey_responses(records, actor=actor)

    def _questions(self, survey: str, on: date) -> dict[str, tuple[str, ...]] | None:
        place = (survey, on)
        if place not in self._asked:
            try:
                asked = queries.survey(survey, on)
            except UnknownSurvey:  # told as a fault of each line that asks for it
                self._asked[place] = None
            else:
                self._asked[place] = {one.code: one.levels.keys for one in asked.questions}
        return self._asked[place]

"""Answers come in by every channel, count, and lead back to nobody."""

from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID, uuid4

import pytest
from django.db import connection

from bianmin.kit.clock import today
from bianmin.kit.loading import Differs
from bianmin.kit.models import OutboxEvent
from bianmin.kit.texts import t
from bianmin.surveys import actions, queries
from bianmin.surveys.errors import (
    AlreadyAnswered,
    CodeNeeded,
    NoUndo,
    UnknownCode,
    UnknownSurvey,
    WrongAnswer,
    WrongSurvey,
)
from bianmin.surveys.types import Question, SurveyResponseRecord
from tests.factories.surveys import CITIZEN, DAY, OF_109, SYSTEM, clerk, keeper, records, some_surveys

pytestmark = pytest.mark.django_db
YEAR_109 = (date(2020, 1, 1), date(2020, 12, 31))
FINE = {"overall": "satisfied", "process": "very_satisfied"}


@pytest.fixture(autouse=True)
def _surveys() -> None:
    some_surveys()


def columns(table: str) -> dict[str, str]:
    with connection.cursor() as cursor:
        cursor.execute("select column_name, data_type from information_schema.columns where table_name = %s", [table])
        return dict(cursor.fetchall())


def lying(table: str) -> list[tuple[UUID, str]]:
    """Return ids and transactions of a table in the order in which its rows lie."""
    with connection.cursor() as cursor:
        cursor.execute(f"select id, xmin::text from {table} order by ctid")
        return list(cursor.fetchall())


def test_an_answer_bears_the_day_and_nothing_that_leads_to_a_person_a_moment_or_an_order() -> None:
    assert set(columns("surveys_response")) == {
        "id", "survey_id", "version", "day", "site", "channel", "answers", "comment", "comment_state", "mixed",
    }  # fmt: skip
    assert set(columns("surveys_rating")) == {"id", "month", "site", "counter", "channel", "score", "mixed"}
    assert set(columns("surveys_vote")) == {"id", "poll_id", "option", "day", "mixed"}
    for table in ("surveys_response", "surveys_rating", "surveys_vote"):
        kinds = columns(table)
        assert kinds["id"] == "uuid"
        assert not [kind for kind in kinds.values() if kind.startswith(("timestamp", "time"))]
    assert set(columns("surveys_invitation")) == {"token", "survey_id", "sent_on", "is_spent"}
    assert set(columns("surveys_spent")) == {"key"}
    assert set(columns("surveys_loaded")) == {"key", "content"}
    with connection.cursor() as cursor:
        cursor.execute(
            "select count(*) from information_schema.sequences where sequence_name ~ 'surveys_(resp|rat|vote)'"
        )
        assert cursor.fetchone()[0] == 0


def test_answering_writes_no_event_and_draws_its_id_at_random() -> None:
    before = OutboxEvent.objects.count()
    for _ in range(3):
        actions.answer("visitors", FINE, actor=CITIZEN)
    assert OutboxEvent.objects.count() == before
    assert {row[0].version for row in lying("surveys_response")} == {4}


def test_the_night_mixes_the_rows_so_that_their_place_tells_nothing() -> None:
    sheets = [uuid4() for _ in range(30)]
    for sheet in sheets:
        actions.answer("visitors", FINE, actor=CITIZEN, sheet=sheet)
        actions.rate(4, actor=CITIZEN, site="main", sheet=uuid4())
    assert [row[0] for row in lying("surveys_response")] == sheets
    assert actions.mix() == 60
    found = lying("surveys_response")
    assert {row[0] for row in found} == set(sheets)
    assert [row[0] for row in found] != sheets
    assert len({transaction for _, transaction in found}) == 1
    assert actions.mix() == 0


def test_the_same_sheet_sent_twice_is_one_answer() -> None:
    sheet = uuid4()
    for _ in range(2):
        actions.answer("visitors", FINE, actor=CITIZEN, sheet=sheet, channel="kiosk")
    assert queries.results("visitors", today(), today()).channels == {"kiosk": 1}


def test_a_code_answers_once_and_what_it_answered_cannot_be_found_by_it() -> None:
    codes = actions.issue_codes("staff", 32, actor=keeper(), on=DAY)
    assert len(set(codes)) == 32
    for number, code in enumerate(codes):
        answers = {"overall": "satisfied" if number < 30 else "dissatisfied"}
        actions.answer("staff", answers, actor=CITIZEN, token=code.upper(), on=DAY)
    with pytest.raises(AlreadyAnswered):
        actions.answer("staff", {"overall": "satisfied"}, actor=CITIZEN, token=codes[0], on=DAY)
    with pytest.raises(CodeNeeded):
        actions.answer("staff", {"overall": "satisfied"}, actor=CITIZEN, on=DAY)
    with pytest.raises(UnknownCode):
        actions.answer("staff", {"overall": "satisfied"}, actor=CITIZEN, token="aaaa", on=DAY)
    came = queries.sent("staff", DAY, DAY)
    assert (came.sent, came.returned, came.rate) == (32, 32, Decimal("100.0"))
    overall = next(row for row in queries.results("staff", DAY, DAY).rows if row.question.code == "overall")
    assert overall.combined == Decimal(94)


def test_a_petitions_survey_is_sent_once_and_its_link_ends_when_answered() -> None:
    assert actions.invite("petition", ["request:1", "request:2"], actor=SYSTEM, on=DAY) == 2
    assert actions.invite("petition", ["request:1", "request:2"], actor=SYSTEM, on=DAY + timedelta(days=1)) == 0
    token = queries.invited("petition", "request:1")
    assert token is not None
    assert queries.invitation(token).survey == "petition"
    actions.answer("petition", {"speed": "fair"}, actor=CITIZEN, token=token, on=DAY)
    assert queries.invited("petition", "request:1") is None
    assert queries.invited("petition", "request:3") is None
    assert queries.sent("petition", DAY, DAY).rate == Decimal("50.0")


def test_a_paper_is_entered_for_its_day_and_can_be_taken_back_until_the_night() -> None:
    first, second = uuid4(), uuid4()
    for sheet in (first, second):
        actions.enter_paper("visitors", FINE, actor=clerk(), sheet=sheet, on=DAY)
    actions.undo_paper(first, actor=clerk())
    assert queries.monthly("visitors", DAY, DAY) == {"2026-11": 1}
    actions.mix()
    with pytest.raises(NoUndo):
        actions.undo_paper(second, actor=clerk())
    with pytest.raises(WrongSurvey):
        actions.enter_paper("visitors", FINE, actor=clerk(), on=today() + timedelta(days=1))


def test_the_year_109_loads_once_and_gives_the_reports_rows() -> None:
    lines = records("visitors", OF_109, date(2020, 6, 1))
    loaded = actions.take_survey_responses(lines, actor=clerk())
    assert (loaded.loaded, loaded.repeated) == (7 * 135, 0)
    again = actions.take_survey_responses(lines, actor=clerk())
    assert (again.loaded, again.repeated) == (0, 7 * 135)
    found = queries.results("visitors", *YEAR_109)
    assert found.returned == 135
    rates = {row.question.code: str(row.combined) for row in found.rows}
    assert rates == {
        "time": "99.26", "process": "94.81", "staff": "97.78", "environment": "97.78", "reception": "97.78",
        "answers": "94.81", "overall": "96.30",
    }  # fmt: skip


def test_a_file_whose_response_differs_is_refused_whole_and_named() -> None:
    actions.take_survey_responses(records("visitors2", {"manners": {"satisfied": 2}}, DAY), actor=clerk())
    other = [
        SurveyResponseRecord("r0", "visitors2", DAY, "paper", "manners", "improve"),
        SurveyResponseRecord("new", "visitors2", DAY, "paper", "manners", "improve"),
    ]
    with pytest.raises(Differs) as refused:
        actions.take_survey_responses(other, actor=clerk())
    assert refused.value.ids == ("r0",)
    assert queries.results("visitors2", DAY, DAY).returned == 2
    with pytest.raises(WrongAnswer):
        actions.take_survey_responses(
            [SurveyResponseRecord("x", "visitors2", DAY, "paper", "manners", "15")], actor=clerk()
        )


def test_fewer_than_five_answers_are_counted_but_never_broken_down() -> None:
    for month, number in ((1, 6), (2, 4), (3, 7)):
        counts = {"overall": {"satisfied": number}}
        lines = records("visitors", counts, date(2020, month, 3), mark=f"m{month}-")
        actions.take_survey_responses(lines, actor=clerk())
    few = queries.results("visitors", date(2020, 2, 1), date(2020, 2, 29))
    overall = next(row for row in few.rows if row.question.code == "overall")
    assert (few.returned, overall.answered, overall.is_withheld, dict(overall.counts)) == (4, 4, True, {})
    points = queries.trend("visitors", *YEAR_109, step="month")
    # January is held back too: with it, February would follow from the year's total.
    assert [(point.label, point.rates["overall"]) for point in points] == [
        ("2020-01", None), ("2020-02", None), ("2020-03", Decimal("100.00")),
    ]  # fmt: skip
    for score in (5, 5, 1):
        actions.rate(score, actor=CITIZEN, site="main", counter="one", on=DAY)
    (one,) = queries.ratings(DAY, DAY)
    assert (one.count, one.mean, dict(one.bands)) == (3, None, {})


def test_neither_days_nor_a_site_tell_a_few_apart_from_the_rest() -> None:
    for site, number in (("main", 8), ("other", 3)):
        for _ in range(number):
            actions.answer("visitors2", {"manners": "satisfied"}, actor=CITIZEN, site=site, on=DAY)
    whole = queries.results("visitors2", DAY, DAY)
    assert (whole.first.day, whole.last.day, whole.returned) == (1, 30, 11)
    for site in ("main", "other"):
        rows = queries.results("visitors2", DAY, DAY, site=site).rows
        assert all(row.is_withheld for row in rows), site
    assert not next(row for row in whole.rows if row.question.code == "manners").is_withheld


def test_a_ticket_rates_its_counter_once_in_bands_and_mean() -> None:
    for number, score in enumerate((5, 4, 4, 3, 1)):
        actions.rate(score, actor=CITIZEN, site="main", counter="one", ticket=f"t{number}", channel="phone", on=DAY)
    with pytest.raises(AlreadyAnswered):
        actions.rate(1, actor=CITIZEN, site="main", counter="one", ticket="t0", channel="phone", on=DAY)
    with pytest.raises(WrongAnswer):
        actions.rate(6, actor=CITIZEN, site="main", on=DAY)
    (one,) = queries.ratings(DAY, DAY)
    assert (one.count, one.mean, dict(one.bands)) == (5, Decimal("3.40"), {"good": 3, "fair": 1, "bad": 1})
    assert queries.ratings_together(DAY, DAY).mean == Decimal("3.40")


def test_comments_wait_for_a_reader_without_numbers_of_persons() -> None:
    actions.answer("visitors", FINE, "王小明幫我，電話0912345678", actor=CITIZEN, on=DAY)
    (one,) = queries.comments("waiting")
    assert (one.text, one.month) == ("王小明幫我，電話○○○", DAY.replace(day=1))
    actions.review_comment(UUID(one.id), actor=keeper(), shown=True, text="○○○幫我")
    assert [(read.text, read.state) for read in queries.comments("shown")] == [("○○○幫我", "shown")]
    assert queries.comments_waiting() == 0


def test_new_words_are_a_new_version_and_a_question_keeps_its_scale() -> None:
    asked = queries.survey("visitors")
    fewer = (*asked.questions[:2], Question("ramp", t("坡道", "The ramp"), "two"))
    number = actions.make_version(
        "visitors", actor=keeper(), title=asked.title, intro=asked.intro, questions=fewer,
        valid_from=DAY, note="精簡題目",
    )  # fmt: skip
    assert (number, len(queries.survey("visitors", DAY).questions)) == (2, 3)
    assert len(queries.survey("visitors", DAY - timedelta(days=1)).questions) == 7
    with pytest.raises(WrongSurvey):
        actions.make_version(
            "visitors", actor=keeper(), title=asked.title, intro=asked.intro,
            questions=[Question("overall", t("整體", "Whole"), "two")],
        )  # fmt: skip
    actions.save_survey("visitors", actor=keeper(), at_kiosk=True, is_active=False)
    with pytest.raises(UnknownSurvey):
        actions.answer("visitors", FINE, actor=CITIZEN)
    assert "visitors" not in {one.code for one in queries.surveys(public=True)}

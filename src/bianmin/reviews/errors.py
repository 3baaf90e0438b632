"""Refusals of reviews, each with its code and one sentence in both languages."""

from bianmin.kit.errors import NotAllowed, NotFound, Refusal
from bianmin.kit.texts import t


class UnknownRecord(NotFound):
    """No such test, review, award, proposal, article, document or draw."""

    code = "unknown-record"
    text = t("查無這筆紀錄。", "There is no such record.")


class WrongRecord(Refusal):
    """What was entered can't be so; ``text`` says why."""

    code = "wrong-record"
    status = 422


class ReasonMissing(Refusal):
    """A correction got no reason."""

    code = "reason-needed"
    status = 422
    text = t("請填寫理由。", "A reason is needed.")


class MonthClosed(Refusal):
    """The month's conduct review is closed; a score changes only by a correction."""

    code = "month-closed"
    text = t("這個月的考核已結算，只能以更正方式修改。", "This month is closed; a score is changed by a correction.")


class NotNow(Refusal):
    """The record doesn't stand where this is possible; ``text`` says why."""

    code = "not-now"


class SamePerson(Refusal):
    """Who put something forward wanted to approve it himself."""

    code = "same-person"
    text = t("提出的人不能自己核定，請由另一位核定。", "Who put it forward can't approve it; another person must.")


class NotYours(NotAllowed):
    """Somebody's scores are seen by himself, his head and personnel."""

    code = "not-yours"
    text = t(
        "個人成績只有本人、所屬主管與人事室可以查閱。",
        "Personal scores are seen by the person, the person's head and the personnel office alone.",
    )

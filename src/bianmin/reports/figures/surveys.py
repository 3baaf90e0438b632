"""Figures of surveys: returns, each question's row of percentages, ratings, polls, improvements."""

from bianmin.kit.texts import Text, t
from bianmin.reports.figures.shape import Display, Figure, combined, count, distinct, mean, ratio, share, total
from bianmin.reports.figures.survey_facts import (
    ANSWERS,
    IMPROVEMENTS,
    POLLS,
    RATINGS,
    RESPONSES,
    SENT,
    TITLES,
    VOTES,
)
from bianmin.reports.figures.words import PERCENT
from bianmin.surveys.queries import USUAL
from bianmin.surveys.types import CHANNELS, Question

COPIES = t("份", "responses")

ITEMS = t("項", "items")
TIMES = t("次", "times")
#: How a survey is named in its figures' codes.
NAMES = {"petition": "petitions"}
#: Questions of two levels print one figure, their rate.
COMBINED = {"four": "good", "time": "within_30", "two": "rate", "yes": "rate"}


def _of(survey: str, **more: str | tuple[str, ...]) -> dict[str, str | tuple[str, ...]]:
    return {"survey": survey, **more}


def _named(code: str) -> str:
    return f"surveys.{NAMES.get(code, code)}"


def _said(survey: Text, question: Question, what: Text) -> Text:
    return t("{survey}「{question}」{what}", "{survey}, “{question}”: {what}").fill(
        survey=survey, question=question.text, what=what
    )


def _answered(code: str, question: Question) -> Figure:
    return Figure(
        f"{_named(code)}.{question.code}.answered",
        _said(TITLES[code], question, t("回答份數", "answers")),
        COPIES,
        t("期間內填寫、且答了這一題的有效問卷。", "Responses of the period in which this question was answered."),
        ANSWERS,
        where=_of(code, question=question.code),
    )


def _row(code: str, question: Question) -> list[Figure]:
    """Return a question's row: each level's share, adjusted to 100 on the largest, and the sum of the good ones."""
    scale, base = question.levels, f"{_named(code)}.{question.code}"
    display = Display(decimals=scale.decimals, row=base)
    levels = [
        Figure(
            f"{base}.{level.key}",
            _said(TITLES[code], question, level.text),
            PERCENT,
            t(
                "答「{level}」者占答這一題者的百分比；整列各項四捨五入後，差額併入最大項，合計100。",
                "Those who answered “{level}” of all who answered; what rounding leaves goes to the largest.",
            ).fill(level=level.text),
            ANSWERS,
            where=_of(code, question=question.code, level=level.key),
            value=share(of=_of(code, question=question.code)),
            display=display,
        )
        for level in scale.levels
    ]
    together = Figure(
        f"{base}.{COMBINED[question.scale]}",
        _said(TITLES[code], question, scale.combined),
        PERCENT,
        t("顯示值之和：{levels}。", "Sum of the displayed: {levels}.").fill(
            levels=Text(
                "＋".join(level.text.zh for level in scale.levels if level.is_good),
                " + ".join(level.text.en for level in scale.levels if level.is_good),
            )
        ),
        ANSWERS,
        value=combined(*(f"{base}.{level.key}" for level in scale.levels if level.is_good)),
        display=Display(decimals=scale.decimals, chart="line"),
    )
    return [*levels, together]


def _pair(code: str, question: Question) -> list[Figure]:
    """Return a question of two levels: how many of each, and the rate."""
    scale, base = question.levels, f"{_named(code)}.{question.code}"
    good = next(level for level in scale.levels if level.is_good)
    counts = [
        Figure(
            f"{base}.{level.key}",
            _said(TITLES[code], question, level.text),
            COPIES,
            t("答「{level}」的份數。", "Responses that answered “{level}”.").fill(level=level.text),
            ANSWERS,
            where=_of(code, question=question.code, level=level.key),
        )
        for level in scale.levels
    ]
    rate = Figure(
        f"{base}.rate",
        _said(TITLES[code], question, scale.combined),
        PERCENT,
        t("答「{level}」者占答這一題者的百分比。", "Those who answered “{level}” of all who answered.").fill(
            level=good.text
        ),
        ANSWERS,
        where=_of(code, question=question.code, level=good.key),
        value=share(of=_of(code, question=question.code)),
        display=Display(decimals=scale.decimals, chart="line"),
    )
    return [*counts, rate]


def _returned(code: str) -> Figure:
    return Figure(
        f"{_named(code)}.returned",
        t("{survey}回收份數", "{survey}: returned").fill(survey=TITLES[code]),
        COPIES,
        t("期間內填寫的有效問卷，各管道合計。", "Valid responses of the period, by all channels."),
        RESPONSES,
        where=_of(code),
    )


def _sent(code: str) -> list[Figure]:
    base = _named(code)
    return [
        Figure(
            f"{base}.sent",
            t("{survey}發出份數", "{survey}: sent").fill(survey=TITLES[code]),
            COPIES,
            t("期間內發出的代碼、隨函寄出及登錄的份數。", "Codes and copies sent in the period."),
            SENT,
            where=_of(code),
            value=total(),
        ),
        Figure(
            f"{base}.rate",
            t("{survey}回收率", "{survey}: rate of return").fill(survey=TITLES[code]),
            PERCENT,
            t("回收份數÷發出份數。", "Returned of those sent."),
            SENT,
            value=ratio(f"{base}.returned", f"{base}.sent"),
            display=Display(decimals=1),
        ),
    ]


def _survey(code: str, questions: tuple[Question, ...], *, by_code: bool) -> list[Figure]:
    found = [_returned(code), *(_sent(code) if by_code else ())]
    for question in questions:
        found.append(_answered(code, question))
        found += _pair(code, question) if question.scale in {"two", "yes"} else _row(code, question)
    return found


FIGURES: list[Figure] = [
    figure for one in USUAL for figure in _survey(one.code, one.questions, by_code=one.audience == "code")
]
FIGURES += [
    Figure(
        "surveys.visitors.overall.whole",
        t("洽公民眾整體滿意度（整數）", "Visitors satisfied as a whole, without decimals"),
        PERCENT,
        t(
            "答「很滿意」或「滿意」者占答整體題者的百分比，不取小數。",
            "Those very satisfied or satisfied as a whole, of all who answered; no decimals.",
        ),
        ANSWERS,
        where=_of("visitors", question="overall", level=("very_satisfied", "satisfied")),
        value=share(of=_of("visitors", question="overall")),
        display=Display(chart="line"),
    ),
    Figure(
        "surveys.visitors.rounds",
        t("滿意度調查辦理次數", "Rounds of the visitors' survey"),
        TIMES,
        t("有回收洽公滿意度問卷的半年數，每半年計一次。", "Half-years in which the visitors' survey came back."),
        RESPONSES,
        where=_of("visitors"),
        value=distinct("round"),
    ),
    *(
        Figure(
            f"surveys.returned.{channel}",
            t("{channel}回收問卷", "Responses by {channel}").fill(channel=name),
            COPIES,
            t("期間內由此管道填寫的有效問卷，各種問卷合計。", "Responses of all surveys that came by this channel."),
            RESPONSES,
            where={"channel": str(channel)},
        )
        for channel, name in CHANNELS.items()
    ),
    Figure(
        "surveys.returned",
        t("回收問卷合計", "Responses in all"),
        COPIES,
        t("期間內各種問卷、各管道的有效問卷。", "Valid responses of all surveys and channels."),
        RESPONSES,
        value=count(),
        total_of=tuple(f"surveys.returned.{channel}" for channel in CHANNELS),
    ),
    Figure(
        "surveys.ratings",
        t("櫃檯即時評價次數", "Ratings of counters"),
        TIMES,
        t("期間各月份的櫃檯評價，以月計。", "Ratings of counters in the period's months."),
        RATINGS,
    ),
    Figure(
        "surveys.ratings.mean",
        t("櫃檯即時評價平均", "Mean rating of counters"),
        t("分", "points"),
        t("一至五分的平均。", "Mean of one to five."),
        RATINGS,
        value=mean(),
        display=Display(decimals=2, chart="line"),
    ),
    Figure(
        "surveys.ratings.good",
        t("櫃檯即時評價四分以上比率", "Ratings of four and five"),
        PERCENT,
        t("四分與五分占全部評價的百分比。", "Four and five of all ratings."),
        RATINGS,
        where={"band": "good"},
        value=share(),
        display=Display(decimals=1, chart="line"),
    ),
    Figure(
        "surveys.polls.held",
        t("網路民調辦理次數", "Polls held"),
        TIMES,
        t("期間內開始的網路民調。", "Polls that began in the period."),
        POLLS,
    ),
    Figure(
        "surveys.polls.answers",
        t("網路民調參與人次", "Votes in polls"),
        t("人次", "votes"),
        t("期間內投出的票；一個瀏覽器一票。", "Votes cast in the period, one from a browser."),
        VOTES,
    ),
    Figure(
        "surveys.improvements",
        t("列管改善措施", "Improvements followed"),
        ITEMS,
        t("期間內立案的改善措施。", "Findings entered in the period."),
        IMPROVEMENTS,
    ),
    *(
        Figure(
            f"surveys.improvements.{state}",
            title,
            ITEMS,
            t("期間內立案者，於期間末日的狀態。", "Of those entered in the period, as they stand on its last day."),
            IMPROVEMENTS,
            where={"state": state},
        )
        for state, title in (
            ("done", t("已完成的改善措施", "Improvements done")),
            ("overdue", t("逾期的改善措施", "Improvements overdue")),
        )
    ),
]
"""The figures of surveys, in the order in which they are shown."""

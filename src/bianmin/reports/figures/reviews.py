"""Figures of reviews: courtesy tests, conduct, awards, the honour roll; ``review_ideas`` holds the rest."""

from bianmin.kit.texts import t
from bianmin.reports.figures import review_ideas
from bianmin.reports.figures.reviews_facts import (
    AWARDS,
    CONDUCT,
    COURTESY,
    HONOURS,
    STARS,
)
from bianmin.reports.figures.shape import Display, Figure, count, grade, highest, mean, share, total
from bianmin.reviews.queries import grade_on
from bianmin.reviews.types.words import CONDUCT_ROLES

POINTS, TIMES, PEOPLE = t("分", "points"), t("人次", "tests"), t("人次", "reviews")
MEAN = Display(decimals=2, chart="line", trim=True)
"""Means are printed as reports print them: 92.25, 92.5, 94.4."""

_COURTESY = tuple(
    one
    for part, name, whose in (
        ("own", t("自辦電話禮貌測試", "Own courtesy tests"), t("本分署或受託分署", "this or another branch")),
        (
            "upper",
            t("上級機關電話禮貌評核", "Upper courtesy tests"),
            t("行政執行署與法務部", "the Agency or the Ministry"),
        ),
    )
    for one in (
        Figure(
            f"reviews.courtesy.{part}.tests",
            name,
            TIMES,
            t("期間內由{who}抽測的人次，以測試日計。", "Tests by {who}, by the day of the test.").fill(who=whose),
            COURTESY,
            where={"group": part},
        ),
        Figure(
            f"reviews.courtesy.{part}.mean",
            t("{name}平均分數", "{name}: mean").fill(name=name),
            POINTS,
            t("由{who}抽測的各次總分平均。", "Mean of the whole scores of tests by {who}.").fill(who=whose),
            COURTESY,
            where={"group": part},
            value=mean(),
            display=MEAN,
        ),
        Figure(
            f"reviews.courtesy.{part}.grade",
            t("{name}等第", "{name}: grade").fill(name=name),
            t("等第", "grade"),
            t(
                "平均分數依期末日施行的評分表等第門檻評定，平均未經進位。",
                "The mean, not rounded, by the thresholds of the score sheet in force on the last day.",
            ),
            COURTESY,
            where={"group": part},
            value=grade(f"reviews.courtesy.{part}.mean", grade_on),
        ),
    )
)

FIGURES = [
    Figure(
        "reviews.courtesy.tests",
        t("電話禮貌測試", "Courtesy tests"),
        TIMES,
        t("期間內自辦與上級機關抽測的全部人次。", "All tests of the period, own and upper ones."),
        COURTESY,
        total_of=("reviews.courtesy.own.tests", "reviews.courtesy.upper.tests"),
    ),
    *_COURTESY,
    Figure(
        "reviews.courtesy.told",
        t("已告知受測人的比率", "Share of tests told"),
        t("%", "%"),
        t("已登錄告知受測人的自辦測試 ÷ 全部自辦測試。", "Own tests of which the person was told ÷ all own tests."),
        COURTESY,
        where={"group": "own", "told": "yes"},
        value=share(of={"group": "own"}),
        display=Display(decimals=1, chart="line"),
    ),
    Figure(
        "reviews.conduct.scored",
        t("執行態度考核", "Conduct reviews"),
        PEOPLE,
        t("期間內各月已有分數的考核人次，每人每月一次。", "Reviews with a score; one a person and month."),
        CONDUCT,
        total_of=tuple(f"reviews.conduct.scored.{role}" for role in CONDUCT_ROLES),
    ),
    *(
        Figure(
            f"reviews.conduct.scored.{role}",
            t("執行態度考核：{name}", "Conduct reviews: {name}").fill(name=name),
            PEOPLE,
            t("其中職務為{name}者。", "Those of the role {name}.").fill(name=name),
            CONDUCT,
            where={"role": role},
        )
        for role, name in CONDUCT_ROLES.items()
    ),
    Figure(
        "reviews.conduct.mean",
        t("執行態度考核平均分數", "Conduct: mean"),
        POINTS,
        t("期間內各月考核分數的平均。", "Mean of the months' scores."),
        CONDUCT,
        value=mean(),
        display=MEAN,
    ),
    Figure(
        "reviews.conduct.highest",
        t("執行態度考核最高分", "Conduct: highest score"),
        POINTS,
        t("期間內各月考核分數的最高者。", "The highest of the months' scores."),
        CONDUCT,
        value=highest(),
        display=MEAN,
    ),
    Figure(
        "reviews.conduct.poor",
        t("執行態度考核不佳", "Poor conduct reviews"),
        PEOPLE,
        t("期間內分數未滿70分的考核人次。", "Reviews with a score below 70."),
        CONDUCT,
        where={"poor": "yes"},
    ),
    Figure(
        "reviews.awards.granted",
        t("核定敘獎", "Awards granted"),
        t("件", "awards"),
        t("期間內核定的敘獎，以核定日計。", "Awards granted, by the day of the decision."),
        AWARDS,
    ),
    Figure(
        "reviews.awards.commendations",
        t("嘉獎次數", "Commendations"),
        t("次", "commendations"),
        t("期間內核定的嘉獎次數合計。", "Commendations granted, each as often as it was given."),
        AWARDS,
        where={"kind": "commendation"},
        value=total(),
    ),
    Figure(
        "reviews.honours.published",
        t("榮譽榜公布", "Entries of the honour roll"),
        t("則", "entries"),
        t("期間內開始公布於網站的榮譽榜名單。", "Entries that became public in the period."),
        HONOURS,
        value=count(),
    ),
    Figure(
        "reviews.models.chosen",
        t("電話禮貌楷模", "Courtesy role models"),
        t("人", "persons"),
        t("期間內公布的電話禮貌楷模。", "Courtesy role models made public in the period."),
        HONOURS,
        where={"category": "courtesy"},
    ),
    Figure(
        "reviews.stars.named",
        t("每月執行之星", "Stars of the month"),
        t("股次", "sections"),
        t("期間內各月評定為執行之星的股次。", "Sections starred in the months of the period."),
        STARS,
    ),
    *review_ideas.FIGURES,
]

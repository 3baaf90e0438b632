"""Figures of reviews, second half: proposals, knowledge, skills, rotations, manuals, the front line."""

from bianmin.kit.texts import Text, t
from bianmin.reports.figures.reviews_facts import ARTICLES, EVENTS, FRONT, IDEAS, MANUALS, SKILLS
from bianmin.reports.figures.shape import Display, Figure, Where, count, distinct, mean, total

POINTS = t("分", "points")

_PROPOSALS: tuple[tuple[str, Text, Text, Where], ...] = (
    (
        "reviews.proposals.made",
        t("創意服務提案", "Creative proposals"),
        t("期間內提出的創意服務提案。", "Creative service proposals handed in."),
        {"kind": "creative"},
    ),
    (
        "reviews.proposals.adopted",
        t("採行的創意服務提案", "Creative proposals adopted"),
        t(
            "期間內提出、至今已核定採行（含已實施）的創意服務提案。",
            "Those handed in in the period and adopted (or carried out) by now.",
        ),
        {"kind": "creative", "state": ("adopted", "carried_out")},
    ),
    (
        "reviews.reforms.made",
        t("興革意見", "Reform proposals"),
        t("期間內提出的興革意見。", "Reform proposals handed in."),
        {"kind": "reform"},
    ),
    (
        "reviews.reforms.carried_out",
        t("已實施的興革意見", "Reforms carried out"),
        t("期間內提出、至今已實施並登錄效益的興革意見。", "Those handed in in the period, carried out by now."),
        {"kind": "reform", "state": "carried_out"},
    ),
)

FIGURES = [
    Figure(
        "reviews.proposals",
        t("同仁提案", "Proposals"),
        t("件", "proposals"),
        t("期間內提出的創意服務提案與興革意見。", "Creative and reform proposals handed in during the period."),
        IDEAS,
        total_of=("reviews.proposals.made", "reviews.reforms.made"),
    ),
    *(
        Figure(code, title, t("件", "proposals"), definition, IDEAS, where=where)
        for code, title, definition, where in _PROPOSALS
    ),
    Figure(
        "reviews.articles.made",
        t("知識文件", "Knowledge articles"),
        t("篇", "documents"),
        t("期間內分享的知識文件。", "Documents shared in the period."),
        ARTICLES,
    ),
    Figure(
        "reviews.articles.points",
        t("知識分享點數", "Points of knowledge"),
        t("點", "points"),
        t("期間內分享的文件已核給的點數合計。", "Points settled for documents shared in the period."),
        ARTICLES,
        value=total(),
    ),
    Figure(
        "reviews.skills.tests",
        t("專業能力測驗", "Skill tests"),
        t("次", "tests"),
        t("期間內舉辦的打字與紙筆測驗場次。", "Typing and written tests held in the period."),
        SKILLS,
        value=distinct("test"),
    ),
    Figure(
        "reviews.skills.persons",
        t("專業能力測驗受測人次", "Persons in skill tests"),
        t("人次", "results"),
        t("期間內各場測驗的受測人次合計。", "Results of all tests of the period."),
        SKILLS,
    ),
    *(
        Figure(
            f"reviews.skills.{kind}.mean",
            title,
            unit,
            t("期間內各人成績的平均。", "Mean of everybody's results."),
            SKILLS,
            where={"kind": kind},
            value=mean(),
            display=Display(decimals=1, chart="line"),
        )
        for kind, title, unit in (
            ("typing", t("打字測驗平均", "Typing: mean"), t("字／分", "characters a minute")),
            ("written", t("紙筆測驗平均", "Written tests: mean"), POINTS),
        )
    ),
    *(
        Figure(code, title, unit, definition, EVENTS, where={"kind": kind}, value=value)
        for code, title, unit, definition, kind, value in (
            (
                "reviews.rotations.persons",
                t("職務輪調", "Rotations of duties"),
                t("人次", "persons"),
                t("期間內職務輪調的人次。", "Persons whose duties rotated in the period."),
                "rotation",
                total(),
            ),
            (
                "reviews.eap.events",
                t("員工協助方案活動", "EAP events"),
                t("場", "events"),
                t("期間內辦理的員工協助方案活動。", "Employee assistance events of the period."),
                "eap",
                count(),
            ),
            (
                "reviews.eap.persons",
                t("員工協助方案參加人次", "Persons at EAP events"),
                t("人次", "persons"),
                t("期間內員工協助方案活動的參加人次。", "Persons at employee assistance events."),
                "eap",
                total(),
            ),
        )
    ),
    *(
        Figure(
            f"reviews.manuals.{kind}",
            title,
            t("版", "versions"),
            t("期間內開始施行的核定版本。", "Approved versions that came into force in the period."),
            MANUALS,
            where={"kind": kinds},
        )
        for kind, title, kinds in (
            ("handbook", t("問題工作手冊增修", "Handbook answers written or revised"), "handbook"),
            ("staff", t("員工工作手冊與注意事項增修", "Manuals and notes revised"), ("manual", "notes")),
            ("rules", t("獎懲規定增修", "Rules of rewards revised"), "rules"),
        )
    ),
    Figure(
        "reviews.front-line",
        t("第一線服務人員", "Front-line staff"),
        t("人", "persons"),
        t(
            "期末日在職、擔任收案、執行股、出納、服務櫃檯或警衛職務的人員。",
            "Staff who on the last day work in intake, sections, the cashier's, the service desk or as guards.",
        ),
        FRONT,
    ),
]

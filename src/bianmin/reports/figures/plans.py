"""Figures of the year's plan: targets reached, self-assessments and their mean, findings put right, reports sent."""

from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.plans.types import FINDING_NAMES, KIND_NAMES, PER_NAMES, STATE_NAMES
from bianmin.reports.figures.shape import Display, Facts, Figure, count, highest, lowest, mean, share

TARGETS = Facts(
    "plans.targets",
    t("年度計畫的量化目標", "Targets of the year's plan"),
    """select g.id::text as record, %(last)s::date as day, ''::text as site, null::numeric as amount,
              coalesce(o.state, 'not_begun') as state, g.kind, g.per
         from plans_target g
         join plans_item i on i.id = g.item_id
         join plans_strategy s on s.id = i.strategy_id
         join plans_version v on v.id = s.version_id
         left join lateral (
                select n.state from plans_outcome n
                 where n.target_id = g.id and n.on_date <= %(last)s::date
                 order by n.on_date desc, n.id desc limit 1) o on true
        where v.year = extract(year from %(last)s::date)::int - 1911
          and v.in_force_from <= %(last)s::date and (v.replaced_on is null or v.replaced_on > %(last)s::date)
          and %(first)s::date <= %(last)s::date""",
    parts={"state": t("狀態", "State"), "kind": t("要求", "What is asked"), "per": t("期間", "Period")},
    values={"state": STATE_NAMES, "kind": KIND_NAMES, "per": PER_NAMES},
    page="/console/plans/targets/#target-{record}",
    sees=Permission.READ_PLANS,
    standing=True,
)
ASSESSMENTS = Facts(
    "plans.assessments",
    t("季考核", "Quarterly self-assessments"),
    """select a.id::text as record, a.scored_on as day, ''::text as site, a.total as amount,
              a.year || 'Q' || a.quarter as quarter
         from plans_assessment a
        where a.scored_on between %(first)s and %(last)s""",
    parts={"quarter": t("季別", "Quarter")},
    page="/console/plans/assessments/{record}/",
    sees=Permission.READ_PLANS,
    amount=t("總分", "Sum of the sheet"),
)
FINDINGS = Facts(
    "plans.findings",
    t("季考核缺失", "Findings of self-assessments"),
    """select f.id::text as record, a.day as day, ''::text as site, null::numeric as amount, f.unit,
              case when f.checked_on is not null then 'checked' when f.done_on is not null then 'done'
                   else 'open' end as state
         from plans_finding f join plans_assessment a on a.id = f.assessment_id
        where a.day between %(first)s and %(last)s""",
    parts={"unit": t("改善單位", "Unit"), "state": t("狀態", "State")},
    values={"state": FINDING_NAMES},
    page="/console/plans/findings/{record}/",
    sees=Permission.READ_PLANS,
)
REPORTS = Facts(
    "plans.reports",
    t("季績效報告的陳報", "Quarterly reports sent"),
    """select p.year || 'Q' || p.quarter as record, p.sent_on as day,
              ''::text as site, null::numeric as amount, p.year || 'Q' || p.quarter as quarter
         from plans_submission p
        where p.sent_on between %(first)s and %(last)s
          and not exists (select from plans_submission n
                           where n.year = p.year and n.quarter = p.quarter and n.id > p.id)""",
    parts={"quarter": t("季別", "Quarter")},
    page="/console/plans/assessments/",
    sees=Permission.READ_PLANS,
)
PERCENT = t("%", "%")
ITEMS = t("項", "targets")
FIGURES = [
    Figure(
        "plans.targets",
        t("年度計畫量化目標", "Targets of the plan"),
        ITEMS,
        t(
            "期末日施行中的年度計畫所訂的量化目標數。",
            "Targets of the plan that is in force on the period's last day.",
        ),
        TARGETS,
    ),
    *(
        Figure(
            f"plans.targets.{state}",
            t(f"量化目標：{STATE_NAMES[state].zh}", f"Targets: {STATE_NAMES[state].en.lower()}"),
            ITEMS,
            t(
                f"期末日狀態為「{STATE_NAMES[state].zh}」的量化目標數，依每夜計算留存的狀態。",
                f"Targets whose state, as kept every night, is “{STATE_NAMES[state].en}” on the period's last day.",
            ),
            TARGETS,
            where={"state": state},
        )
        for state in STATE_NAMES
    ),
    Figure(
        "plans.targets.share",
        t("量化目標達成率", "Share of targets reached"),
        PERCENT,
        t("已達成的量化目標 ÷ 全部量化目標。", "Targets reached ÷ all targets."),
        TARGETS,
        where={"state": "reached"},
        value=share(),
        display=Display(decimals=1, chart="line"),
    ),
    Figure(
        "plans.assessments",
        t("季考核次數", "Self-assessments"),
        t("次", "assessments"),
        t("期間內完成評分的季考核次數。", "Quarterly self-assessments scored in the period."),
        ASSESSMENTS,
        value=count(),
    ),
    *(
        Figure(
            f"plans.assessments.{name}",
            title,
            t("分", "points"),
            definition,
            ASSESSMENTS,
            value=value,
            display=Display(decimals=2, chart="line"),
        )
        for name, title, definition, value in (
            (
                "mean",
                t("季考核平均分數", "Mean of self-assessments"),
                t("期間內各次季考核總分的平均。", "Mean of the sheets' sums in the period."),
                mean(),
            ),
            (
                "highest",
                t("季考核最高分", "Highest self-assessment"),
                t("期間內季考核總分的最高者。", "The highest of the sheets' sums in the period."),
                highest(),
            ),
            (
                "lowest",
                t("季考核最低分", "Lowest self-assessment"),
                t("期間內季考核總分的最低者。", "The lowest of the sheets' sums in the period."),
                lowest(),
            ),
        )
    ),
    Figure(
        "plans.findings",
        t("季考核缺失", "Findings"),
        t("項", "findings"),
        t("期間內的考核日所發現的缺失。", "Findings of assessments whose day lies in the period."),
        FINDINGS,
    ),
    Figure(
        "plans.findings.checked",
        t("已改善並複查的缺失", "Findings put right"),
        t("項", "findings"),
        t("其中已改善並經另一人複查者。", "Those put right and looked at again by another person."),
        FINDINGS,
        where={"state": "checked"},
    ),
    Figure(
        "plans.findings.share",
        t("缺失改善率", "Share of findings put right"),
        PERCENT,
        t("已改善並複查的缺失 ÷ 全部缺失。", "Findings put right and checked ÷ all findings."),
        FINDINGS,
        where={"state": "checked"},
        value=share(),
        display=Display(decimals=1, chart="line"),
    ),
    Figure(
        "plans.reports",
        t("陳報季績效報告次數", "Quarterly reports sent"),
        t("次", "reports"),
        t(
            "期間內陳報的提升服務品質績效報告，同一季以最後登錄者計一次。",
            "Quarterly reports sent; the last note of a quarter.",
        ),
        REPORTS,
    ),
]

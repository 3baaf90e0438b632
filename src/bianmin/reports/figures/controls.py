"""Figures of internal control: risks, audits and their findings, the statement, evidence, tenders."""

from bianmin.controls.types.words import EVIDENCE_KINDS, FINDING_KINDS, LEVELS, RESULTS
from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.reports.figures.rows import rows_of
from bianmin.reports.figures.shape import Display, Facts, Figure, share
from bianmin.reports.figures.words import PERCENT

SEES = Permission.READ_CONTROLS
ITEMS, TIMES = t("項", "items"), t("次", "times")
YES_NO = {"yes": t("是", "Yes"), "no": t("否", "No")}
_LEVEL = """case when {0} >= 9 then 'extreme' when {0} >= 6 then 'high' when {0} >= 3 then 'medium' else 'low' end"""

RISKS = Facts(
    "controls.risks",
    t("風險登記冊", "Risks of the year"),
    f"""select r.id::text as record, %(last)s::date as day, ''::text as site, null::numeric as amount, r.unit,
              {_LEVEL.format("r.likelihood * r.impact")} as level,
              {_LEVEL.format("r.residual_likelihood * r.residual_impact")} as residual
         from controls_risk r
        where r.year = extract(year from %(last)s::date)::int - 1911 and not r.is_dropped
          and %(first)s::date <= %(last)s::date""",  # noqa: S608  (words of our own)
    parts={"unit": t("單位", "Unit"), "level": t("等級", "Level"), "residual": t("殘餘等級", "Level that stays")},
    values={"level": LEVELS, "residual": LEVELS},
    page="/console/controls/",
    sees=SEES,
    standing=True,
)
AUDITS = Facts(
    "controls.audits",
    t("已辦理的內部稽核", "Internal audits made"),
    """select a.id::text as record, a.done_on as day, ''::text as site, null::numeric as amount, a.unit
         from controls_audit a where a.done_on between %(first)s and %(last)s""",
    parts={"unit": t("受稽核單位", "Unit")},
    page="/console/controls/audits/{record}/",
    sees=SEES,
)
PLANNED = Facts(
    "controls.planned",
    t("計畫的內部稽核", "Internal audits planned"),
    """select a.id::text as record, a.planned_on as day, ''::text as site, null::numeric as amount, a.unit,
              case when a.done_on is null then 'no' else 'yes' end as done
         from controls_audit a join controls_audit_plan p on p.id = a.plan_id
        where p.approved_at is not null and a.planned_on between %(first)s and %(last)s""",
    parts={"unit": t("受稽核單位", "Unit"), "done": t("已辦理", "Made")},
    values={"done": YES_NO},
    page="/console/controls/audits/{record}/",
    sees=SEES,
)
FINDINGS = Facts(
    "controls.findings",
    t("稽核缺失與建議", "Findings of audits"),
    """select f.audit_id || '?finding=' || f.id as record, f.found_on as day, ''::text as site, null::numeric as amount,
              f.kind, f.unit,
              case when f.closed_on is not null then 'closed' when f.done_on is not null then 'done' else 'open' end
                   as state
         from controls_finding f where f.found_on between %(first)s and %(last)s""",
    parts={"kind": t("種類", "Kind"), "unit": t("改善單位", "Unit"), "state": t("狀態", "State")},
    values={
        "kind": FINDING_KINDS,
        "state": {
            "open": t("待改善", "To be put right"),
            "done": t("待複查", "To be looked at"),
            "closed": t("已結案", "Closed"),
        },
    },
    page=lambda values: "/console/controls/audits/{}/?{}".format(*values["record"].split("?", 1)),
    sees=SEES,
)
WAITING = Facts(
    "controls.waiting",
    t("期末追蹤中的缺失與建議", "Findings followed at the period's end"),
    """select f.audit_id || '?finding=' || f.id as record, %(last)s::date as day, ''::text as site,
              null::numeric as amount, f.kind, f.unit
         from controls_finding f
        where f.found_on <= %(last)s and (f.closed_on is null or f.closed_on > %(last)s)
          and %(first)s::date <= %(last)s::date""",
    parts={"kind": t("種類", "Kind"), "unit": t("改善單位", "Unit")},
    values={"kind": FINDING_KINDS},
    page=lambda values: "/console/controls/audits/{}/?{}".format(*values["record"].split("?", 1)),
    sees=SEES,
    standing=True,
)
STATEMENTS = Facts(
    "controls.statements",
    t("內部控制聲明書", "Statements of internal control"),
    """select s.year::text as record, (greatest(s.head_at, s.convener_at) at time zone 'Asia/Taipei')::date as day,
              ''::text as site, null::numeric as amount, s.result,
              case when s.published_at is null then 'no' else 'yes' end as published
         from controls_statement s
        where s.head_at is not null and s.convener_at is not null
          and (greatest(s.head_at, s.convener_at) at time zone 'Asia/Taipei')::date between %(first)s and %(last)s
       union all
       select 'o' || o.id, o.observed_on, '', null, '', 'yes'
         from inspections_observation o
        where o.subject = 'statement_signed' and o.value = 'yes' and not o.is_struck
          and o.observed_on between %(first)s and %(last)s""",
    parts={"result": t("聲明類型", "Result"), "published": t("已公布", "Published")},
    values={"result": RESULTS, "published": YES_NO},
    page=lambda values: (
        f"/console/inspections/observations/{values['record'][1:]}/"
        if values["record"].startswith("o")
        else f"/console/controls/statements/{values['record']}/"
    ),
    sees=SEES,
)
EVIDENCE = Facts(
    "controls.evidence",
    t("例行勾稽證據", "Evidence of the standing checks"),
    """select e.id::text as record, e.on_date as day, ''::text as site, jsonb_array_length(e.checks)::numeric as amount,
              e.kind, case when e.is_ok then 'yes' else 'no' end as ok
         from controls_evidence e where e.on_date between %(first)s and %(last)s""",
    parts={"kind": t("勾稽", "Check"), "ok": t("相符", "Holds")},
    values={"kind": EVIDENCE_KINDS, "ok": YES_NO},
    page="/console/controls/evidence/",
    sees=SEES,
    amount=t("勾稽項數", "Checks"),
)
TENDERS = Facts(
    "controls.tenders",
    t("採購案", "Tenders"),
    """select d.id::text as record, (d.deadline at time zone 'Asia/Taipei')::date as day, ''::text as site,
              (select count(*) from controls_bid b where b.tender_id = d.id)::numeric as amount,
              case when d.opened_at is null then 'no' else 'yes' end as opened
         from controls_tender d
        where (d.deadline at time zone 'Asia/Taipei')::date between %(first)s and %(last)s""",
    parts={"opened": t("已開標", "Opened")},
    values={"opened": YES_NO},
    page="/console/controls/tenders/{record}/",
    sees=SEES,
    amount=t("標封數", "Bids"),
)


_figure = rows_of("controls")

FIGURES: list[Figure] = [
    _figure(
        "risks.count", ("風險項數", "Risks"), ITEMS,
        ("期末所在年度風險登記冊的風險項數。", "Risks in the register of the year in which the period ends."), RISKS,
    ),
    _figure(
        "risks.high", ("殘餘風險高度以上項數", "High risks that stay"), ITEMS,
        ("經現有控制後，等級仍為高度或極度的風險項數。", "Risks that stay high or extreme after the controls."),
        RISKS, {"residual": ("high", "extreme")},
    ),
    _figure(
        "audits.done", ("已辦理內部稽核", "Audits made"), ITEMS,
        ("期間內辦理完成的內部稽核。", "Internal audits made in the period."), AUDITS,
    ),
    _figure(
        "audits.rate", ("稽核計畫執行率", "Audits made of those planned"), PERCENT,
        ("預定在期間內且計畫已核定的稽核中，已辦理者所占百分比。",
         "Of the audits an approved plan set for the period, the share that was made."),
        PLANNED, {"done": "yes"}, share(), Display(decimals=1),
    ),
    _figure(
        "findings.found", ("稽核發現缺失與建議", "Findings of audits"), ITEMS,
        ("期間內稽核發現的缺失與建議。", "Deficiencies and advice found by audits in the period."), FINDINGS,
    ),
    _figure(
        "findings.closed", ("已結案缺失與建議", "Findings closed"), ITEMS,
        ("期間內發現的缺失與建議中，已改善並結案者。", "Of the findings of the period, those put right and closed."),
        FINDINGS, {"state": "closed"},
    ),
    _figure(
        "findings.open", ("追蹤中的改善事項", "Findings followed"), ITEMS,
        ("期末尚未結案的稽核缺失與建議。", "Findings not closed on the period's last day."), WAITING,
    ),
    _figure(
        "statement.signed", ("內部控制聲明書簽署數", "Statements signed"), t("份", "statements"),
        ("期間內首長與召集人均已簽署的年度內部控制聲明書。",
         "Yearly statements both head and convener had signed in the period."), STATEMENTS,
    ),
    _figure(
        "statement.published", ("內部控制聲明書公布數", "Statements published"), t("份", "statements"),
        ("期間內簽署且已公布於網站的年度內部控制聲明書。", "Of the period's statements, those on the website."),
        STATEMENTS, {"published": "yes"},
    ),
    _figure(
        "evidence.kept", ("例行勾稽次數", "Standing checks kept"), TIMES,
        ("期間內保存結果的例行勾稽次數。", "Runs of the standing checks kept as evidence in the period."), EVIDENCE,
    ),
    _figure(
        "evidence.ok", ("例行勾稽相符率", "Standing checks that held"), PERCENT,
        ("期間內保存的例行勾稽中，全部相符者所占百分比。", "Share of the runs kept in which every check held."),
        EVIDENCE, {"ok": "yes"}, share(), Display(decimals=1),
    ),
    _figure(
        "tenders.count", ("採購案數", "Tenders"), t("案", "tenders"),
        ("截止投標日在期間內的採購案。", "Tenders whose deadline lies in the period."), TENDERS,
    ),
]  # fmt: skip

"""Internal control: the year's risks with their matrix, and the registers' checks kept as evidence."""

from datetime import timedelta
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.cases import queries as cases
from bianmin.console.frame import Page
from bianmin.console.inspections_words import UNTOLD, day_of, typed
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.controls import actions
from bianmin.controls import queries as controls
from bianmin.controls.types import EvidenceCheck, RiskInfo
from bianmin.controls.types.words import EVIDENCE_KINDS, IMPACTS, LEVELS, LIKELIHOODS
from bianmin.kit import roc
from bianmin.kit.clock import TAIPEI, today
from bianmin.kit.errors import NotFound
from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission
from bianmin.payments import queries as payments

LEVEL_BADGES = {"low": "good", "medium": "note", "high": "caution", "extreme": "stop"}
YEAR = t("{y}年度", "ROC {y}")
LABEL = t("年度", "Year")
RECENT = timedelta(days=31)


def year_asked(request: HttpRequest) -> int:
    """Return the year of the Republic in an address; this year where it is none."""
    said_year = request.GET.get("year", "")
    return int(said_year) if said_year.isdecimal() and len(said_year) == 3 else roc.year(today())  # noqa: PLR2004  (years of the Republic have three digits)


def year_tabs(years: list[int], year: int) -> list[tuple[Text, str, bool, None]]:
    """Return tabs for years, with this and next year among them."""
    now = roc.year(today())
    every = sorted({*years, now, year}, reverse=True)
    return [(YEAR.fill(y=one), f"?year={one}", one == year, None) for one in every]


def scale(label: Text, words: dict[int, Text]) -> Any:  # noqa: ANN401  (a form's field)
    """Return a field of one to three."""
    return forms.TypedChoiceField(label=said(label), coerce=int, choices=list(words.items()))


class RiskForm(OfficeForm):
    """A risk of the year."""

    code = typed(t("編號", "Code"), 12)
    unit = typed(t("單位", "Unit"), 40)
    goal = typed(t("作業目標", "Goal"), 120, required=False)
    risk = typed(t("風險情境", "Risk"), 300, rows=2)
    likelihood = scale(t("可能性", "Likelihood"), LIKELIHOODS)
    impact = scale(t("影響程度", "Impact"), IMPACTS)
    controls = typed(t("現有控制", "Controls"), 2000, rows=3)
    residual_likelihood = scale(t("殘餘可能性", "Likelihood that stays"), LIKELIHOODS)
    residual_impact = scale(t("殘餘影響程度", "Impact that stays"), IMPACTS)
    measure = typed(t("新增控制措施", "New measures"), 2000, required=False, rows=3)


class Risks(Page):
    """The year's risk register with its matrix."""

    title = t("風險登記冊", "Risks")
    nav = "controls"
    permission = Permission.READ_CONTROLS
    template = "console/controls/risks.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show a year's risks."""
        year = year_asked(request)
        which = request.GET.get("risk", "")
        held = next((one for one in controls.risks(year) if str(one.id) == which), None)
        return self.page(year, RiskForm(initial=filled(held) if held is not None else {}))

    def page(self, year: int, form: forms.Form) -> HttpResponse:
        """Show the register, the matrix, the form."""
        found = controls.risks(year)
        return self.show(
            year=year,
            risks=found,
            matrix=controls.matrix((one.code, one.residual_likelihood, one.residual_impact) for one in found),
            table=self.table(year, found),
            likelihoods=LIKELIHOODS,
            impacts=IMPACTS,
            levels=LEVELS,
            form=form,
            may=self.may(Permission.KEEP_CONTROLS),
            tabs=year_tabs(controls.risk_years(), year),
            label=LABEL,
            status=422 if form.is_bound and form.errors else 200,
        )

    def table(self, year: int, found: list[RiskInfo]) -> Table:
        """Return the register."""
        columns = heads(
            t("編號", "Code"), t("單位", "Unit"), t("風險情境", "Risk"), t("現有控制", "Controls"),
            t("風險等級", "Level"), t("殘餘等級", "Level that stays"), t("新增措施", "New measures"),
        )  # fmt: skip
        may = self.may(Permission.KEEP_CONTROLS)
        return Table(
            self.title,
            columns,
            [
                [
                    Cell(one.code, href=f"?year={year}&risk={one.id}#edit" if may else ""),
                    Cell(one.unit, note=one.goal),
                    Cell(one.risk),
                    Cell(one.controls),
                    Cell(level_of(one.likelihood, one.impact, one.level), badge=LEVEL_BADGES[one.level]),
                    Cell(
                        level_of(one.residual_likelihood, one.residual_impact, one.residual_level),
                        badge=LEVEL_BADGES[one.residual_level],
                    ),
                    Cell(one.measure or UNTOLD),
                ]
                for one in found
            ],
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Keep a risk, drop one, or begin with those of the year before."""
        year, deed = year_asked(request), request.POST.get("deed", "")
        to = f"{reverse('console:controls')}?year={year}"
        if deed == "copy":
            number_of = actions.copy_risks(year, actor=self.actor)
            return self.done(t("已沿用{n}項。", "Risks taken over: {n}.").fill(n=number_of), to)
        if deed == "drop":
            which = request.POST.get("which", "")
            actions.drop_risk(int(which) if which.isdecimal() else 0, actor=self.actor)
            return self.done(t("已移出本年度。", "Taken out of the year."), to)
        form = RiskForm(request.POST)
        if not self.attempt(form, lambda data: actions.save_risk(year, data.pop("code"), actor=self.actor, **data)):
            return self.page(year, form)
        return self.done(t("已儲存。", "Saved."), to)


def level_of(likelihood: int, impact: int, level: str) -> Text:
    """Say a level with its product."""
    return t("{name}（{l}×{i}）", "{name} ({l}×{i})").fill(name=LEVELS[level], l=likelihood, i=impact)


def filled(one: RiskInfo) -> dict[str, object]:
    """Return what a risk's form begins with."""
    return {name: getattr(one, name) for name in RiskForm.base_fields}


class Evidence(PartsPage):
    """The standing checks run now, and what was kept of earlier days."""

    title = t("例行勾稽證據", "Evidence of the standing checks")
    nav = "controls-evidence"
    permission = Permission.READ_CONTROLS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Run the checks and show them beside what was kept."""
        may = self.may(Permission.KEEP_CONTROLS)
        kept = controls.evidence(cursor=request.GET.get("at"))
        columns = heads(
            t("日期", "Day"),
            t("勾稽", "Check"),
            t("項數", "Checks"),
            t("結果", "Result"),
            t("保存者", "By"),
            numbers=(2,),
        )
        rows = [
            [
                Cell(day_of(one.on_date), note=f"{one.at.astimezone(TAIPEI):%H:%M}"),
                Cell(EVIDENCE_KINDS[one.kind]),
                Cell(len(one.checks), number=True),
                result(sum(check.violations for check in one.checks)),
                Cell(one.who),
            ]
            for one in kept.rows
        ]
        return self.made_of(
            *(
                Part(
                    title=EVIDENCE_KINDS[kind],
                    table=Table(
                        EVIDENCE_KINDS[kind],
                        heads(t("項目", "Check"), t("結果", "Result")),
                        [[Cell(one.title), result(one.violations)] for one in checks],
                    ),
                    form=OfficeForm() if may else None,
                    submit=t("保存為今日證據", "Keep as today's evidence"),
                    deed=kind,
                )
                for kind, checks in ((kind, checks_of(kind)) for kind in EVIDENCE_KINDS)
            ),
            Part(title=t("已保存的證據", "Evidence kept"), table=Table(self.title, columns, rows), page=kept),
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Keep what the checks of a kind say now."""
        kind = request.POST.get("deed", "")
        if kind not in EVIDENCE_KINDS:
            raise NotFound
        actions.keep_evidence(kind, checks_of(kind), actor=self.actor)
        return self.done(t("已保存。", "Kept."), "console:controls-evidence")


def result(violations: int) -> Cell:
    """Return how a check stands as a badge."""
    if violations:
        return Cell(t("{n}筆不符", "Broken: {n}").fill(n=violations), badge="stop")
    return Cell(t("相符", "Holds"), badge="good")


def checks_of(kind: str) -> list[EvidenceCheck]:
    """Run the standing checks of a kind: money, or the registers of the last month."""
    if kind == "money":
        return [EvidenceCheck(one.code, one.title, one.violations) for one in payments.ledger_checks()]
    found = len(cases.register_disagreements(since=today() - RECENT))
    title = t(
        "收案簿、分案簿與案件逐筆相符（近一個月）", "Intake, assignment and cases agree line by line (last month)"
    )
    return [EvidenceCheck("registers", title, found)]

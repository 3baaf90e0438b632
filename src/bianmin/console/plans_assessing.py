"""Quarterly self-assessments: the day drawn, the sheet, what the working group said; the reports sent."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.console.plans_findings import finding_table
from bianmin.console.plans_sheets import DrawForm, FindingForm, ReportSentForm, SheetForm, WordsForm
from bianmin.kit import roc as roc_dates
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Permission
from bianmin.plans import actions
from bianmin.plans import queries as plans
from bianmin.plans.types import AssessmentInfo

P = Permission
HIDDEN = t("已抽定，當日公布", "Drawn; told on the day")
MOST_YEARS = 999


def year_asked(request: HttpRequest) -> int:
    """Return the year (ROC) in the address; this year where none is."""
    given = request.GET.get("year", "")
    return int(given) if given.isdecimal() and 0 < int(given[:4]) <= MOST_YEARS else roc_dates.year(today())


def shown_day(page: PartsPage, one: AssessmentInfo) -> Text | str:
    """Return the day drawn, to those who may see it yet."""
    return roc(one.day) if plans.may_see_day(one.day, today(), keeper=page.may(P.ASSESS_SERVICE)) else HIDDEN


class Assessments(PartsPage):
    """A year's four quarters: day, reviewer, sum, discussion; and the quarters' reports to the Agency."""

    title = t("季考核與績效報告", "Self-assessment and reports")
    nav = "plan-assessments"
    permission = P.READ_PLANS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the year."""
        return self.page()

    def page(self, draw: OfficeForm | None = None, sent: OfficeForm | None = None) -> HttpResponse:
        """Show the year; bound forms keep what was typed."""
        year = year_asked(self.request)
        made = plans.assessments(year)
        left = [n for n in range(1, 5) if n not in {one.quarter for one in made}]
        over = [n for n in range(1, 5) if plans.quarter(year, n).last < today()]
        return self.made_of(
            Part(title=t("季考核", "Self-assessment"), table=self.quarters(made)),
            Part(
                title=t("抽定考核日", "Draw the day"),
                texts=(
                    t(
                        "由系統在該季尚未到來的上班日中抽籤，受考核單位當日才知道。",
                        "Drawn by lot from the working days still to come; those assessed learn it on the day.",
                    ),
                ),
                form=draw or DrawForm(quarters=left, auto_id="draw_%s"),
                deed="draw",
                submit=t("抽籤", "Draw"),
            )
            if self.may(P.ASSESS_SERVICE) and left
            else None,
            Part(title=t("提升服務品質績效報告", "Reports to the Agency"), table=self.reports(year)),
            Part(
                title=t("登錄陳報", "Note a report as sent"),
                form=sent or ReportSentForm(quarters=over, auto_id="sent_%s"),
                deed="sent",
                submit=t("登錄", "Note"),
            )
            if self.may(P.WRITE_PLANS) and over
            else None,
            title=t("{y}年季考核與績效報告", "Self-assessment and reports, ROC {y}").fill(y=year),
            tabs=self.tabs(year),
            label=t("年度", "Year"),
        )

    def tabs(self, year: int) -> list[tuple[Text, str, bool, None]]:
        """Return the years there are plans of."""
        years = sorted({one.year for one in plans.plans()} | {year}, reverse=True)
        name = t("{y}年", "ROC {y}")
        return [(name.fill(y=one), f"?year={one}", one == year, None) for one in years]

    def quarters(self, made: list[AssessmentInfo]) -> Table:
        """Return the quarters assessed."""
        return Table(
            t("季考核", "Self-assessment"),
            heads(
                t("季別", "Quarter"), t("考核日", "Day"), t("考核人", "Reviewer"), t("總分", "Sum"),
                t("缺失", "Findings"), t("小組審議", "Discussed"), numbers=(3, 4),
            ),
            [
                [
                    Cell(
                        t("第{q}季", "Quarter {q}").fill(q=one.quarter),
                        href=reverse("console:plan-assessment", args=(one.id,)),
                    ),
                    Cell(shown_day(self, one)),
                    Cell(one.reviewer),
                    Cell(one.total if one.total is not None else "—", number=True),
                    Cell(len(one.findings), number=True),
                    Cell(roc(one.discussed_on)),
                ]
                for one in made
            ],
            empty=t("這一年還沒有季考核。", "Nothing was assessed this year yet."),
        )  # fmt: skip

    def reports(self, year: int) -> Table:
        """Return the quarters' reports."""
        return Table(
            t("績效報告", "Reports"),
            heads(t("季別", "Quarter"), t("期限", "Due"), t("陳報日", "Sent"), t("文號", "Number"), t("備註", "Note")),
            [
                [
                    Cell(t("第{q}季", "Quarter {q}").fill(q=one.quarter)),
                    Cell(roc(one.due), note=t("逾期", "late") if not one.sent_on and one.due < today() else ""),
                    Cell(roc(one.sent_on)),
                    Cell(one.number),
                    Cell(one.note),
                ]
                for one in plans.submissions(year)
            ],
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Draw a day, or note a report as sent."""
        year = year_asked(request)
        back = f"{reverse('console:plan-assessments')}?year={year}"
        if request.POST.get("deed") == "draw":
            draw = DrawForm(request.POST, auto_id="draw_%s")
            made = self.attempt(
                draw, lambda given: actions.draw_day(year, given["quarter"], given["reviewer"], actor=self.actor)
            )
            if made is None:
                office.require(self.actor, P.ASSESS_SERVICE)
                return self.page(draw=draw)
            return self.done(t("考核日已抽定。", "The day is drawn."), back)
        sent = ReportSentForm(request.POST, auto_id="sent_%s")
        if not self.attempt(
            sent,
            lambda given: actions.note_report_sent(
                year, given["quarter"], given["number"], actor=self.actor, note=given["note"], on=given["on"]
            ),
        ):
            office.require(self.actor, P.WRITE_PLANS)
            return self.page(sent=sent)
        return self.done(t("已登錄陳報。", "Noted as sent."), back)


class Assessment(PartsPage):
    """One quarter: the sheet, its findings, what the working group resolved."""

    title = t("季考核", "Self-assessment")
    nav = "plan-assessments"
    permission = P.READ_PLANS

    def get(self, request: HttpRequest, assessment_id: int) -> HttpResponse:
        """Show it."""
        return self.page(plans.assessment(assessment_id))

    def page(self, one: AssessmentInfo, deed: str = "", bound: OfficeForm | None = None) -> HttpResponse:
        """Show it; a bound form keeps what was typed."""
        may = self.may(P.ASSESS_SERVICE)
        come = one.day <= today()
        sheet = (
            bound
            if deed == "score"
            else SheetForm(scores=one.scores, initial={"summary": one.summary}, auto_id="sheet_%s")
        )
        finding, words = bound if deed == "finding" else FindingForm(), bound if deed == "discuss" else WordsForm()
        facts = [
            (t("考核日", "Day"), shown_day(self, one)),
            (t("抽籤", "Drawn"), t("自{n}個上班日抽出", "from {n} working days").fill(n=one.drawn_from)),
            (t("考核人", "Reviewer"), one.reviewer),
            (t("總分", "Sum"), one.total if one.total is not None else "—"),
            (t("總評", "Summary"), one.summary or "—"),
            (t("小組審議", "Discussed"), f"{roc(one.discussed_on)} {one.resolution}".strip() or "—"),
        ]
        return self.made_of(
            Part(facts=facts),
            Part(title=t("評分表", "Sheet"), table=self.sheet(one)),
            Part(title=t("評分", "Score"), form=sheet, deed="score", submit=t("儲存評分", "Save the scores"))
            if may and come and one.discussed_on is None
            else None,
            Part(title=t("缺失與改善", "Findings and improvements"), table=finding_table(list(one.findings))),
            Part(title=t("新增缺失", "Add a finding"), form=finding, deed="finding", submit=t("新增", "Add"))
            if may and come
            else None,
            Part(
                title=t("考核小組審議", "The working group"), form=words, deed="discuss", submit=t("登錄審議", "Record")
            )
            if may and one.scored_on is not None and one.discussed_on is None
            else None,
            title=t("{y}年第{q}季考核", "Self-assessment, ROC {y}, quarter {q}").fill(y=one.year, q=one.quarter),
            crumb=(Assessments.title, f"{reverse('console:plan-assessments')}?year={one.year}"),
        )

    def sheet(self, one: AssessmentInfo) -> Table:
        """Return the sheet."""
        return Table(
            t("評分表", "Sheet"),
            heads(t("項目", "Item"), t("滿分", "Of"), t("得分", "Score"), t("說明", "Note"), numbers=(1, 2)),
            [
                [
                    Cell(row.title),
                    Cell(row.most, number=True),
                    Cell(row.score if row.score is not None else "—", number=True),
                    Cell(row.note),
                ]
                for row in one.scores
            ],
        )

    def post(self, request: HttpRequest, assessment_id: int) -> HttpResponse:
        """Score, write a finding, record the discussion."""
        office.require(self.actor, P.ASSESS_SERVICE)
        one, deed = plans.assessment(assessment_id), request.POST.get("deed", "")
        form: OfficeForm
        if deed == "score":
            form = sheet = SheetForm(request.POST, scores=one.scores, auto_id="sheet_%s")
            done = self.attempt(
                form,
                lambda given: (
                    actions.score(one.id, sheet.given(), actor=self.actor, summary=given["summary"]) is not None
                ),
            )
        elif deed == "finding":
            form = FindingForm(request.POST)
            done = self.attempt(
                form,
                lambda given: actions.add_finding(
                    one.id, given["finding"], given["wanted"], given["unit"], given["due"],
                    actor=self.actor, responsible=given["responsible"],
                ),
            )  # fmt: skip
        else:
            deed, form = "discuss", WordsForm(request.POST)
            done = self.attempt(
                form, lambda given: actions.discuss(one.id, given["words"], actor=self.actor, on=given["on"])
            )
        if done is None:
            return self.page(one, deed, form)
        return self.done(t("已登錄。", "Recorded."), "console:plan-assessment", one.id)

"""Findings of the self-assessments: listed, put right, looked at again."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.console.plans_sheets import CheckForm, WordsForm
from bianmin.kit.clock import today
from bianmin.kit.errors import NotFound
from bianmin.kit.forms import OfficeForm
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.plans import actions
from bianmin.plans import queries as plans
from bianmin.plans.types import FINDING_NAMES, FindingInfo

P = Permission
LOOKS = {"open": "caution", "done": "note", "checked": "good"}


def finding_table(found: list[FindingInfo]) -> Table:
    """Return findings as a table."""
    return Table(
        t("缺失與改善", "Findings and improvements"),
        heads(
            t("缺失事項", "Finding"), t("季別", "Quarter"), t("改善單位", "Unit"), t("期限", "Due"), t("狀態", "State")
        ),
        [
            [
                Cell(one.text, href=reverse("console:plan-finding", args=(one.id,))),
                Cell(t("{y}年第{q}季", "ROC {y}, quarter {q}").fill(y=one.year, q=one.quarter)),
                Cell(one.unit, note=one.responsible),
                Cell(
                    roc(one.due),
                    note=t("逾期", "late") if one.state == "open" and one.due < today() else "",
                ),
                Cell(FINDING_NAMES[one.state], badge=LOOKS[one.state]),
            ]
            for one in found
        ],
        empty=t("沒有缺失。", "No findings."),
    )


class Findings(PartsPage):
    """All findings that are not closed, those due first."""

    title = t("改善追蹤", "Improvements")
    nav = "plan-findings"
    permission = P.READ_PLANS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them."""
        closed = request.GET.get("closed") == "1"
        return self.made_of(
            Part(table=finding_table(plans.findings(waiting=not closed))),
            tabs=[
                (t("未結案", "Open"), "?closed=0", not closed, None),
                (t("已結案", "Closed"), "?closed=1", closed, None),
            ],
            label=self.title,
        )


class Finding(PartsPage):
    """One finding: put right, then looked at again by another person."""

    title = t("缺失與改善", "Finding")
    nav = "plan-findings"
    permission = P.READ_PLANS

    def get(self, request: HttpRequest, finding_id: int) -> HttpResponse:
        """Show it."""
        return self.page(plans.finding(finding_id))

    def page(self, one: FindingInfo, bound: OfficeForm | None = None) -> HttpResponse:
        """Show it; a bound form keeps what was typed."""
        facts = [
            (t("缺失事項", "Finding"), one.text),
            (t("改善建議", "Improvement wanted"), one.wanted),
            (t("改善單位", "Unit"), f"{one.unit} {one.responsible}".strip()),
            (t("期限", "Due"), roc(one.due)),
            (t("狀態", "State"), FINDING_NAMES[one.state]),
            *(
                [(t("改善情形", "What was done"), f"{roc(one.done_on)} {one.done_by}：{one.done_how}")]
                if one.done_on
                else []
            ),
            *([(t("複查", "Checked"), f"{roc(one.checked_on)} {one.checked_by}")] if one.checked_on else []),
            *((t("曾退回", "Sent back"), reason) for reason in one.sent_back),
        ]
        return self.made_of(
            Part(facts=facts),
            Part(title=t("登錄改善情形", "What was done"), form=bound or WordsForm(), deed="improve")
            if one.state == "open" and self.may(P.IMPROVE_SERVICE)
            else None,
            Part(title=t("複查", "Look again"), form=bound or CheckForm(), deed="check")
            if one.state == "done" and self.may(P.ASSESS_SERVICE)
            else None,
            crumb=(Findings.title, reverse("console:plan-findings")),
        )

    def post(self, request: HttpRequest, finding_id: int) -> HttpResponse:
        """Record the improvement, or that it was looked at again."""
        one, deed = plans.finding(finding_id), request.POST.get("deed", "")
        form: OfficeForm
        if deed == "improve":
            form = WordsForm(request.POST)
            done = self.attempt(
                form, lambda given: actions.improve(finding_id, given["words"], actor=self.actor, on=given["on"])
            )
        elif deed == "check":
            form = CheckForm(request.POST)
            done = self.attempt(
                form,
                lambda given: actions.check_finding(
                    finding_id, actor=self.actor, good=given["good"] == "yes", reason=given["reason"]
                ),
            )
        else:
            raise NotFound
        if done is None:
            return self.page(one, form)
        return self.done(t("已登錄。", "Recorded."), "console:plan-finding", finding_id)

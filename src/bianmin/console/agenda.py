"""What runs out: limitation and corrections."""

from datetime import timedelta

from django import forms
from django.http import HttpRequest, HttpResponse

from bianmin.cases import actions
from bianmin.cases import queries as cases
from bianmin.cases.types import STATUS_NAMES, CorrectionView, Filters
from bianmin.console.frame import Page
from bianmin.kit.clock import today
from bianmin.kit.errors import NotFound
from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Permission

DISTANCES = (
    (30, t("30日內", "within 30 days")),
    (90, t("90日內", "within 90 days")),
    (180, t("180日內", "within 180 days")),
    (365, t("1年內", "within a year")),
)


LONGEST_NUMBER = 9
USUAL_DAYS = 180


class LimitationList(Page):
    """Open cases whose time to be executed runs out soonest."""

    title = t("執行期間將屆滿的案件", "Cases whose time runs out")
    nav = "limitation"
    permission = Permission.READ_CASE
    template = "console/agenda/limitation.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show one's own section by default, others where asked for."""
        section_id = _number(request.GET.get("section", str(self.actor.section_id or "")))
        asked = _number(request.GET.get("days", ""))
        days = asked if asked in dict(DISTANCES) else USUAL_DAYS
        on = today()
        filters = Filters(section_id=section_id, state="active", limit_to=on + timedelta(days=days), sort="limitation")
        found = cases.list_cases(filters, after=request.GET.get("after", ""), before=request.GET.get("before", ""))
        self.note_look("list", "limitation", "list")
        return self.show(
            found=found,
            days=days,
            distances=DISTANCES,
            sections=office.sections(),
            section_id=section_id,
            statuses=STATUS_NAMES,
        )


REQUESTS = (
    ("late", t("逾期未覆", "Late")),
    ("waiting", t("等待回覆", "Waiting")),
    ("answered", t("已回覆待處理", "Answered")),
    ("settled", t("已結案", "Settled")),
    ("", t("全部", "All")),
)


class Corrections(Page):
    """Requests to agencies for corrections, all of them: by what became of them, section and agency."""

    title = t("補正", "Corrections")
    nav = "corrections"
    permission = Permission.ASK_CORRECTION
    template = "console/agenda/corrections.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show those of one's section that wait, by default."""
        asked = request.GET
        state = asked.get("state", "waiting")
        state = state if state in dict(REQUESTS) else "waiting"
        section_id = _number(asked.get("section", str(self.actor.section_id or "")))
        agency_id = _number(asked.get("agency", ""))
        return self.show(
            found=cases.correction_list(state, section_id=section_id, agency_id=agency_id, cursor=asked.get("at")),
            states=REQUESTS,
            state=state,
            sections=office.sections(takes_cases=True),
            section_id=section_id,
            agencies=office.agencies(),
            agency_id=agency_id,
        )


def _number(text: str) -> int | None:
    """Return the number in an address, or None where there is none that could be a record's."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= LONGEST_NUMBER else None


class AnswerForm(OfficeForm):
    """What the agency answered."""

    outcome = forms.ChoiceField(
        label=said(t("結果", "Outcome")),
        widget=forms.RadioSelect,
        choices=[
            ("corrected", t("已補正", "Corrected")),
            ("withdrawn", t("本分署撤回這次要求", "This office takes the request back")),
        ],
    )
    answer = forms.CharField(
        label=said(t("回覆內容", "Answer")), max_length=1000, widget=forms.Textarea(attrs={"rows": 4})
    )


class CorrectionAnswer(Page):
    """Records an agency's answer."""

    title = t("登錄補正回覆", "Record the agency's answer")
    nav = "corrections"
    permission = Permission.ANSWER_CORRECTION
    template = "console/agenda/answer.html"

    def get(self, request: HttpRequest, case_id: int, correction_id: int) -> HttpResponse:
        """Show the request and the form."""
        return self.show(form=AnswerForm(), correction=self.load(case_id, correction_id))

    def load(self, case_id: int, correction_id: int) -> CorrectionView:
        """Return the request for correction, of a section within reach."""
        found = next((one for one in cases.corrections(case_id) if one.id == correction_id), None)
        if found is None:
            raise NotFound
        office.require(self.actor, Permission.ANSWER_CORRECTION, section_id=found.section_id)
        return found

    def post(self, request: HttpRequest, case_id: int, correction_id: int) -> HttpResponse:
        """Record it."""
        found = self.load(case_id, correction_id)
        form = AnswerForm(request.POST)
        done = self.attempt(form, lambda held: actions.answer_correction(correction_id, actor=self.actor, **held))
        if done is None:
            return self.show(form=form, correction=found, status=422)
        return self.done(t("已登錄補正結果。", "The answer was recorded."), "console:corrections")

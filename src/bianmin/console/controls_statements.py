"""The yearly statement of internal control: drafted, signed by two persons, published, printed."""

from datetime import datetime

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.frame import Page
from bianmin.console.inspections_words import UNTOLD, choice, day_of, typed
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.controls import actions
from bianmin.controls import queries as controls
from bianmin.controls.types import StatementInfo
from bianmin.controls.types.words import RESULTS
from bianmin.kit import roc
from bianmin.kit.clock import taipei_date, today
from bianmin.kit.errors import NotFound
from bianmin.kit.forms import OfficeForm
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission

P = Permission
YEAR = t("{y}年度", "ROC {y}")


class StatementForm(OfficeForm):
    """A year's statement."""

    result = choice(t("聲明類型", "Result"), RESULTS)
    text = typed(t("聲明內容", "Text"), 6000, rows=14)
    reasons = typed(
        t("未有效事項與改善", "What isn't effective, and what is done"),
        4000,
        required=False,
        rows=4,
        help_text=t("類型不是「有效」時必填。", "Needed unless the result is “effective”."),
    )


def state_of(one: StatementInfo) -> Cell:
    """Return where a statement stands as a badge."""
    if one.published_at is not None:
        return Cell(t("已公布", "Published"), badge="good")
    if one.is_signed:
        return Cell(t("已簽署", "Signed"), badge="note")
    return Cell(t("待簽署", "To be signed"), badge="caution")


class Statements(PartsPage):
    """The yearly statements."""

    title = t("內部控制聲明書", "Statements of internal control")
    nav = "controls-statements"
    permission = Permission.READ_CONTROLS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them, with the years a statement can be drafted for."""
        made = controls.statements()
        now = roc.year(today())
        missing = [year for year in (now, now - 1) if year not in {one.year for one in made}]
        columns = heads(
            t("年度", "Year"), t("聲明類型", "Result"), t("召集人", "Convener"), t("首長", "Head"), t("狀態", "State")
        )
        return self.made_of(
            Part(
                table=Table(
                    self.title,
                    columns,
                    [
                        [
                            Cell(YEAR.fill(y=one.year), href=address(one.year)),
                            Cell(RESULTS[one.result]),
                            Cell(one.convener or UNTOLD),
                            Cell(one.head or UNTOLD),
                            state_of(one),
                        ]
                        for one in made
                    ],
                ),
                buttons=[
                    (t("擬訂{y}年度聲明書", "Draft the statement of ROC {y}").fill(y=year), address(year))
                    for year in missing
                    if self.may(Permission.KEEP_CONTROLS)
                ],
            ),
        )


def address(year: int) -> str:
    """Return where a year's statement stands."""
    return reverse("console:controls-statement", args=[year])


class Statement(PartsPage):
    """A year's statement: what it rests on, its draft, its signatures."""

    nav = "controls-statements"
    permission = Permission.READ_CONTROLS

    def get(self, request: HttpRequest, year: int) -> HttpResponse:
        """Show it."""
        one = controls.statement(year)
        if one is None:
            initial = {"result": "effective", "text": controls.statement_words(year, "effective")}
        else:
            initial = {"result": one.result, "text": one.text, "reasons": one.reasons}
        return self.page(year, StatementForm(initial=initial))

    def page(self, year: int, form: forms.Form) -> HttpResponse:
        """Show the statement with what can be done."""
        one = controls.statement(year)
        return self.made_of(
            Part(title=t("依據", "What it rests on"), facts=self.grounds(year)),
            *(self.made(one) if one is not None else ()),
            Part(
                title=t("擬訂", "Draft")
                if one is None
                else t("修改（簽署將重新辦理）", "Change it (signatures are taken anew)"),
                form=form,
                deed="draft",
            )
            if self.may(Permission.KEEP_CONTROLS) and (one is None or one.published_at is None)
            else None,
            title=t("{y}年度內部控制聲明書", "Statement of internal control, ROC {y}").fill(y=year),
            crumb=(Statements.title, reverse("console:controls-statements")),
        )

    @staticmethod
    def grounds(year: int) -> list[tuple[object, object]]:
        """Return what a statement rests on, counted."""
        risks, audits = controls.risks(year), controls.audits(year)
        high = sum(one.residual_level in {"high", "extreme"} for one in risks)
        return [
            (t("風險項數", "Risks"), len(risks)),
            (t("殘餘風險高度以上", "High or extreme risks that stay"), high),
            (
                t("稽核項數（已完成）", "Audits (made)"),
                f"{len(audits)} ({sum(one.done_on is not None for one in audits)})",
            ),
            (t("待改善事項", "Findings that wait"), sum(one.waiting for one in audits)),
        ]

    def made(self, one: StatementInfo) -> list[Part]:
        """Return the parts of a statement that was drafted."""
        signed = [
            (t("聲明類型", "Result"), RESULTS[one.result]),
            (t("召集人簽署", "Signed by the convener"), signature(one.convener, one.convener_at)),
            (t("首長簽署", "Signed by the head"), signature(one.head, one.head_at)),
            (t("公布", "Published"), signature("", one.published_at)),
        ]
        parts = [
            Part(
                title=t("簽署", "Signatures"),
                facts=signed,
                buttons=[(t("列印", "Print"), reverse("console:controls-statement-print", args=[one.year]))],
            )
        ]
        steps = (
            ("convener", t("以召集人身分簽署", "Sign as convener"), one.convener_at is None, P.SIGN_AS_CONVENER),
            ("head", t("以首長身分簽署", "Sign as head of the office"), one.head_at is None, P.SIGN_AS_HEAD),
            (
                "publish", t("公布於網站", "Put it on the website"),
                one.is_signed and one.published_at is None, P.SIGN_AS_HEAD,
            ),
        )  # fmt: skip
        parts += [
            Part(title=label, form=OfficeForm(), submit=label, deed=deed)
            for deed, label, is_open, permission in steps
            if is_open and self.may(permission)
        ]
        return parts

    def post(self, request: HttpRequest, year: int) -> HttpResponse:
        """Draft, sign or publish."""
        match request.POST.get("deed", ""):
            case "convener" | "head" as part:
                actions.sign_statement(year, part, actor=self.actor)
                return self.done(t("已簽署。", "Signed."), "console:controls-statement", year)
            case "publish":
                actions.publish_statement(year, actor=self.actor)
                return self.done(t("已公布於網站。", "It stands on the website."), "console:controls-statement", year)
        form = StatementForm(request.POST)
        if not self.attempt(form, lambda data: actions.draft_statement(year, actor=self.actor, **data)):
            return self.page(year, form)
        return self.done(t("已儲存。", "Saved."), "console:controls-statement", year)


def signature(who: str, at: datetime | None) -> Text | str:
    """Say who signed and when."""
    if at is None:
        return UNTOLD
    return t("{who} {day}", "{who} {day}").fill(who=who, day=day_of(taipei_date(at)))


class StatementPaper(Page):
    """A statement for paper."""

    nav = "controls-statements"
    permission = Permission.READ_CONTROLS
    template = "console/controls/statement_print.html"

    def get(self, request: HttpRequest, year: int) -> HttpResponse:
        """Show it."""
        one = controls.statement(year)
        if one is None:
            raise NotFound
        return self.show(title=YEAR.fill(y=year), statement=one, year=year, results=RESULTS)

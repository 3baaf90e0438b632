"""Tenders with the bids received, and who decides what."""

from datetime import datetime, time
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.inspections_words import UNTOLD, choice, day_of, typed
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.controls import actions
from bianmin.controls import queries as controls
from bianmin.controls.types import TenderInfo
from bianmin.controls.types.words import CHANNELS, LAYERS
from bianmin.kit import roc
from bianmin.kit.clock import TAIPEI, today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Permission


class TenderForm(OfficeForm):
    """A tender."""

    number = typed(t("標案案號", "Tender number"), 40)
    title = typed(t("標案名稱", "Title"), 120)
    link = typed(
        t("公告連結", "Link to the notice"), 300, required=False,
        help_text=t("政府電子採購網的網址，以https://開頭。", "On the e-procurement site; begins with https://."),
    )  # fmt: skip
    day = RocDateField(label=said(t("截止投標日", "Deadline, day")))
    hour = forms.TimeField(
        label=said(t("截止時間", "Deadline, time")), initial=time(17), widget=forms.TimeInput(attrs={"type": "time"})
    )


class BidForm(OfficeForm):
    """A bid's envelope."""

    channel = choice(t("送達方式", "How it came"), CHANNELS)


class OpenForm(OfficeForm):
    """The opening."""

    outcome = typed(t("開標結果", "Outcome"), 300, rows=2)
    contract_link = typed(t("決標或契約公告連結", "Link to the award or contract"), 300, required=False)


class AuthorityForm(OfficeForm):
    """Who decides a matter."""

    unit = typed(t("單位", "Unit"), 40)
    matter = typed(t("事項", "Matter"), 120)
    layer = forms.TypedChoiceField(label=said(t("決行層級", "Layer")), coerce=int, choices=list(LAYERS.items()))
    decided_by = typed(t("決行者", "Who decides"), 60)
    valid_from = RocDateField(label=said(t("自", "From")))


def moment_of(moment: datetime) -> Text:
    """Return a moment in both languages' writing."""
    here = moment.astimezone(TAIPEI)
    return Text(f"{roc.slash(here.date())} {here:%H:%M}", f"{here:%Y-%m-%d %H:%M}")


class TenderPage(PartsPage):
    """A page of tenders: for those who read internal control, and those who keep tenders."""

    nav = "controls-tenders"

    def require_any(self) -> None:
        """Refuse who may neither read nor keep tenders."""
        if not self.may(Permission.READ_CONTROLS):
            office.require(self.actor, Permission.KEEP_TENDERS)


class Tenders(TenderPage):
    """The register of tenders."""

    title = t("採購案登記", "Tenders")

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them."""
        self.require_any()
        return self.page(TenderForm())

    def page(self, form: forms.Form) -> HttpResponse:
        """Show the register with the form."""
        found = controls.tenders(cursor=self.request.GET.get("at"))
        columns = heads(
            t("案號", "Number"), t("名稱", "Title"), t("截止投標", "Deadline"), t("收到標封", "Bids"),
            t("狀態", "State"), numbers=(3,),
        )  # fmt: skip
        return self.made_of(
            Part(table=Table(self.title, columns, [tender_row(one) for one in found.rows]), page=found),
            Part(title=t("登錄或修改採購案", "Enter or change a tender"), form=form)
            if self.may(Permission.KEEP_TENDERS)
            else None,
            lead=t(
                "招標公告刊登於政府電子採購網；這裡登錄連結、截止時間與收到的標封。",
                "Notices stand on the e-procurement site; here are links, deadlines and bids received.",
            ),
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Keep one."""
        office.require(self.actor, Permission.KEEP_TENDERS)
        form = TenderForm(request.POST)
        made = self.attempt(form, self.save)
        if not made:
            return self.page(form)
        return self.done(t("已儲存。", "Saved."), "console:controls-tender", made)

    def save(self, data: dict[str, Any]) -> int:
        """Keep a tender as the form holds it."""
        deadline = datetime.combine(data["day"], data["hour"], TAIPEI)
        return actions.save_tender(
            data["number"], actor=self.actor, title=data["title"], deadline=deadline, link=data["link"]
        )


def tender_row(one: TenderInfo) -> list[Cell]:
    """Return a tender's row."""
    state = Cell(t("已開標", "Opened"), badge="good", note=one.outcome)
    if one.opened_at is None:
        state = Cell(t("收標中", "Bids are taken"), badge="note")
    late = t("其中逾時{n}件", "late: {n}").fill(n=one.late) if one.late else ""
    return [
        Cell(one.number, href=reverse("console:controls-tender", args=[one.id])),
        Cell(one.title),
        Cell(moment_of(one.deadline)),
        Cell(one.bids, number=True, note=late),
        state,
    ]


class Tender(TenderPage):
    """A tender: its bids as they came in, and its opening."""

    def get(self, request: HttpRequest, tender_id: int) -> HttpResponse:
        """Show it."""
        self.require_any()
        return self.page(tender_id)

    def page(self, tender_id: int, **bound: forms.Form) -> HttpResponse:
        """Show the tender; a bound form keeps what was typed."""
        one, keeps = controls.tender(tender_id), self.may(Permission.KEEP_TENDERS)
        columns = heads(t("標封", "Bid"), t("收到時間", "Received"), t("送達方式", "How"), t("收件人", "By"))
        rows = [
            [
                Cell(bid.number, note=t("逾時", "late") if bid.is_late else ""),
                Cell(moment_of(bid.received_at)),
                Cell(CHANNELS[bid.channel]),
                Cell(bid.received_by),
            ]
            for bid in controls.bids(tender_id)
        ]
        is_open = keeps and one.opened_at is None
        return self.made_of(
            Part(
                facts=[
                    (t("名稱", "Title"), one.title),
                    (t("截止投標", "Deadline"), moment_of(one.deadline)),
                    (t("開標", "Opened"), moment_of(one.opened_at) if one.opened_at else UNTOLD),
                    (t("結果", "Outcome"), one.outcome or UNTOLD),
                ],
                buttons=[
                    *([(t("招標公告", "Notice"), one.link)] if one.link else []),
                    *([(t("決標公告", "Award"), one.contract_link)] if one.contract_link else []),
                ],
            ),
            Part(title=t("收到的標封", "Bids received"), table=Table(t("標封", "Bids"), columns, rows)),
            Part(
                title=t("收到標封", "A bid came in"),
                texts=[t("不登錄投標人；開標時才知道。", "Who bids isn't written down: it is told at the opening.")],
                form=bound.get("bid") or BidForm(auto_id="bid_%s"),
                submit=t("登錄收到", "Enter"),
                deed="bid",
            )
            if is_open
            else None,
            Part(
                title=t("開標", "The opening"),
                form=bound.get("open") or OpenForm(auto_id="open_%s"),
                submit=t("登錄開標", "Enter"),
                deed="open",
            )
            if is_open
            else None,
            title=t("採購案{number}", "Tender {number}").fill(number=one.number),
            crumb=(Tenders.title, reverse("console:controls-tenders")),
        )

    def post(self, request: HttpRequest, tender_id: int) -> HttpResponse:
        """Take a bid in, or enter the opening."""
        office.require(self.actor, Permission.KEEP_TENDERS)
        post, actor = request.POST, self.actor
        if post.get("deed") == "bid":
            form: forms.Form = BidForm(post, auto_id="bid_%s")
            done = self.attempt(form, lambda data: actions.receive_bid(tender_id, actor=actor, **data))
            bound = {"bid": form}
        else:
            form = OpenForm(post, auto_id="open_%s")
            done = self.attempt(form, lambda data: actions.open_tender(tender_id, actor=actor, **data))
            bound = {"open": form}
        if not done:
            return self.page(tender_id, **bound)
        return self.done(t("已登錄。", "Entered."), "console:controls-tender", tender_id)


class Authorities(PartsPage):
    """Who decides what (分層負責)."""

    title = t("分層負責明細", "Who decides what")
    nav = "controls-authority"
    permission = Permission.READ_CONTROLS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show what holds today."""
        return self.page(AuthorityForm(initial={"valid_from": today()}))

    def page(self, form: forms.Form) -> HttpResponse:
        """Show the table with the form."""
        columns = heads(t("單位", "Unit"), t("事項", "Matter"), t("層級", "Layer"), t("決行者", "Who"), t("自", "From"))
        rows = [
            [
                Cell(one.unit),
                Cell(one.matter),
                Cell(LAYERS[one.layer]),
                Cell(one.decided_by),
                Cell(day_of(one.valid_from)),
            ]
            for one in controls.authorities()
        ]
        return self.made_of(
            Part(table=Table(self.title, columns, rows)),
            Part(title=t("登錄", "Enter"), form=form) if self.may(Permission.KEEP_CONTROLS) else None,
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Keep a row."""
        form = AuthorityForm(request.POST)
        if not self.attempt(form, lambda data: actions.save_authority(actor=self.actor, **data)):
            return self.page(form)
        return self.done(t("已儲存。", "Saved."), "console:controls-authority")

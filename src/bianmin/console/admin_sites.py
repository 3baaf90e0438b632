"""Service points: where people come, on which floor and when; what changes holds from a day."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.fields import CodeField
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.kit import roc
from bianmin.kit.clock import today
from bianmin.kit.errors import NotFound
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office import actions
from bianmin.office import queries as office
from bianmin.office.types import Permission, SiteInfo

UNTOLD = "—"


class SiteForm(OfficeForm):
    """What a service point is from a day on."""

    valid_from = RocDateField(label=said(t("自", "From")))
    valid_to = RocDateField(
        label=said(t("至", "Until")),
        required=False,
        help_text=said(
            t(
                "暫時搬遷才填；次日起自動恢復原來的資料。空白表示不設期限。",
                "Only for a move for some time: from the next day what held before holds again.",
            )
        ),
    )
    name_zh = forms.CharField(label=said(t("中文名稱", "Name in Chinese")), max_length=60)
    name_en = forms.CharField(label=said(t("英文名稱", "Name in English")), max_length=120)
    address_zh = forms.CharField(label=said(t("中文地址", "Address in Chinese")), max_length=200)
    address_en = forms.CharField(label=said(t("英文地址", "Address in English")), max_length=200)
    floor_zh = forms.CharField(
        label=said(t("樓層與櫃檯（中文）", "Floor and counter in Chinese")),
        max_length=60,
        required=False,
        help_text=said(t("例如：8樓為民服務中心", "For example: service centre, 8th floor.")),
    )
    floor_en = forms.CharField(
        label=said(t("樓層與櫃檯（英文）", "Floor and counter in English")), max_length=120, required=False
    )
    hours_zh = forms.CharField(
        label=said(t("服務時間（中文）", "Hours in Chinese")),
        max_length=200,
        required=False,
        help_text=said(t("與分署相同時留白。", "Empty where they are the branch's.")),
    )
    hours_en = forms.CharField(label=said(t("服務時間（英文）", "Hours in English")), max_length=200, required=False)
    telephone = forms.CharField(label=said(t("電話", "Telephone")), max_length=30)
    map_url = forms.CharField(
        label=said(t("地圖連結", "Map link")),
        max_length=300,
        required=False,
        help_text=said(t("以https://開頭的網址。", "An address that begins with https://.")),
    )


class NewSiteForm(SiteForm):
    """A service point that is new."""

    code = CodeField(
        label=said(t("代碼", "Code")),
        max_length=20,
        help_text=said(t("英文字母與數字，之後不能更改。", "Letters and digits; it never changes.")),
    )
    field_order = ("code", "valid_from", "valid_to")


class CloseForm(OfficeForm):
    """The last day of a service point."""

    last_day = RocDateField(label=said(t("最後服務日", "Last day")))


def told(data: dict[str, Any]) -> dict[str, Any]:
    """Return what a form holds as the action takes it: pairs of languages."""
    pairs = {name: Text(data[f"{name}_zh"], data[f"{name}_en"]) for name in ("name", "address", "floor", "hours")}
    return pairs | {name: data[name] for name in ("telephone", "map_url", "valid_from", "valid_to")}


def days_of(one: SiteInfo) -> Text:
    """Return from when until when something holds."""
    begins = Text(roc.slash(one.valid_from), one.valid_from.isoformat())
    if one.valid_to is None:
        return t("{a}起", "from {a}").fill(a=begins)
    ends = Text(roc.slash(one.valid_to), one.valid_to.isoformat())
    return t("{a}至{b}", "{a} to {b}").fill(a=begins, b=ends)


def state_of(one: SiteInfo) -> Cell:
    """Return whether a site is open today, as a badge."""
    if one.is_open:
        return Cell(t("服務中", "Open"), badge="good")
    if one.valid_from > today():
        return Cell(t("尚未啟用", "Not open yet"), badge="note", note=days_of(one))
    return Cell(t("已停止服務", "Closed"), badge="quiet")


class Sites(PartsPage):
    """The list of service points, and the way to add one."""

    title = t("服務據點", "Service points")
    nav = "sites"
    permission = Permission.READ_SETTINGS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them as they are today."""
        return self.page(NewSiteForm(initial={"valid_from": today()}, auto_id="new_%s"))

    def page(self, form: forms.Form) -> HttpResponse:
        """Show the list with the form."""
        columns = heads(
            t("據點", "Service point"),
            t("地址", "Address"),
            t("服務時間", "Hours"),
            t("電話", "Telephone"),
            t("今日", "Today"),
        )
        rows = [
            [
                Cell(one.name, href=reverse("console:site", args=[one.code])),
                Cell(one.address, note=one.floor),
                Cell(one.hours if one.hours.zh else t("同分署", "As the branch")),
                Cell(one.telephone),
                state_of(one),
            ]
            for one in office.site_states()
        ]
        return self.made_of(
            Part(table=Table(self.title, columns, rows)),
            Part(title=t("新增據點", "Add a service point"), form=form, submit=t("新增", "Add"), deed="add")
            if self.may(Permission.MANAGE_SECTIONS)
            else None,
            lead=t(
                "這裡的地址、樓層與時間會出現在民眾網站的聯絡資訊。",
                "Address, floor and hours appear on the public site.",
            ),
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Add one."""
        form = NewSiteForm(request.POST, auto_id="new_%s")
        if form.is_valid() and any(one.code == form.cleaned_data["code"] for one in office.site_states()):
            form.add_error("code", str(t("這個代碼已有據點。", "There is a service point with this code.")))
        made = self.attempt(form, lambda data: actions.save_site(data["code"], actor=self.actor, **told(data)))
        if not made:
            return self.page(form)
        return self.done(t("已新增據點。", "The service point was added."), "console:site", form.cleaned_data["code"])


class Site(PartsPage):
    """One service point: what it is today, its history, changing and closing it."""

    nav = "sites"
    permission = Permission.READ_SETTINGS

    def get(self, request: HttpRequest, code: str) -> HttpResponse:
        """Show it."""
        return self.page(code)

    def page(self, code: str, **bound: forms.Form) -> HttpResponse:
        """Show the page; a bound form keeps what was typed."""
        one = self.load(code)
        may = self.may(Permission.MANAGE_SECTIONS)
        facts = [
            (t("狀態", "State"), state_of(one).text),
            (t("地址", "Address"), one.address),
            (t("樓層與櫃檯", "Floor and counter"), one.floor if one.floor.zh else UNTOLD),
            (t("服務時間", "Hours"), one.hours if one.hours.zh else t("同分署", "As the branch")),
            (t("電話", "Telephone"), one.telephone or UNTOLD),
            (t("地圖連結", "Map link"), one.map_url or UNTOLD),
        ]
        closing = bound.get("closing") or CloseForm(initial={"last_day": today()}, auto_id="close_%s")
        return self.made_of(
            Part(title=t("今日", "Today"), facts=facts),
            Part(
                title=t("變更據點", "Change it") if one.is_open else t("重新啟用", "Open it again"),
                texts=[t("先前的資料留在沿革中。", "What was before stays in the history.")],
                form=bound.get("change") or self.filled(one),
                deed="change",
            )
            if may
            else None,
            Part(
                title=t("停止服務", "Close it"),
                form=closing,
                submit=t("停止服務…", "Close it…"),
                deed="close",
                stop=True,
            )
            if may and one.is_open
            else None,
            Part(title=t("沿革", "History"), table=self.history(code)),
            title=one.name,
            crumb=(Sites.title, reverse("console:sites")),
        )

    @staticmethod
    def load(code: str) -> SiteInfo:
        """Return the site as it is today."""
        found = next((one for one in office.site_states() if one.code == code), None)
        if found is None:
            raise NotFound
        return found

    @staticmethod
    def filled(one: SiteInfo) -> SiteForm:
        """Return the form, filled with what holds."""
        known: dict[str, Any] = {"valid_from": today(), "telephone": one.telephone, "map_url": one.map_url}
        for name in ("name", "address", "floor", "hours"):
            pair: Text = getattr(one, name)
            known |= {f"{name}_zh": pair.zh, f"{name}_en": pair.en}
        return SiteForm(initial=known, auto_id="site_%s")

    @staticmethod
    def history(code: str) -> Table:
        """Return all that was said of it."""
        return Table(
            t("沿革", "History"),
            heads(
                t("期間", "Days"), t("狀態", "State"), t("地址", "Address"), t("電話", "Telephone"), t("登錄者", "By")
            ),
            [
                [
                    Cell(days_of(one)),
                    Cell(t("服務", "Open"), badge="good")
                    if one.is_open
                    else Cell(t("停止服務", "Closed"), badge="quiet"),
                    Cell(one.address, note=one.floor),
                    Cell(one.telephone),
                    Cell(one.made_by or t("系統", "The system")),
                ]
                for one in office.site_history(code)
            ],
        )

    def post(self, request: HttpRequest, code: str) -> HttpResponse:
        """Change it or close it."""
        if request.POST.get("deed") == "close":
            return self.close(code)
        form = SiteForm(request.POST, auto_id="site_%s")
        if not self.attempt(form, lambda data: actions.save_site(code, actor=self.actor, **told(data))):
            return self.page(code, change=form)
        return self.done(t("已儲存。", "Saved."), "console:site", code)

    def close(self, code: str) -> HttpResponse:
        """Show what closing does, then close it."""
        office.require(self.actor, Permission.MANAGE_SECTIONS)
        form = CloseForm(self.request.POST, auto_id="close_%s")
        if not form.is_valid():
            return self.page(code, closing=form)
        last = form.cleaned_data["last_day"]
        if not self.confirmed:
            return self.second_look(
                t("停止「{name}」的服務？", "Close {name}?").fill(name=self.load(code).name),
                [
                    t("{on}之後，民眾網站不再列出這個據點。", "After {on} the public site names it no more.").fill(
                        on=Text(roc.slash(last), last.isoformat())
                    ),
                    t("之後可以再啟用；沿革會保留。", "It can be opened again; the history stays."),
                ],
                t("停止服務", "Close it"),
                reverse("console:site", args=[code]),
                kept=[("deed", "close"), ("last_day", self.request.POST.get("last_day", ""))],
            )
        if not self.attempt(form, lambda data: actions.close_site(code, actor=self.actor, last_day=data["last_day"])):
            return self.page(code, closing=form)
        return self.done(t("已登錄停止服務日。", "The last day is recorded."), "console:site", code)

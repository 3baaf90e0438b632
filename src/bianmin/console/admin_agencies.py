"""The transferring agencies: where their money goes, and the settings that may differ for each."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.admin_settings import value_in_words
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.kit.clock import today
from bianmin.kit.errors import NotFound
from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.templatetags.ui import money as money_words
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import Text, t
from bianmin.office import actions
from bianmin.office import queries as office
from bianmin.office.types import AgencyInfo, Permission

KINDS: dict[str, Text] = {
    "tax": t("稅捐", "Taxes"),
    "labour": t("勞工保險", "Labour insurance"),
    "health": t("全民健康保險", "Health insurance"),
    "road": t("交通", "Road traffic"),
    "other": t("其他", "Other"),
}


class AgencyForm(OfficeForm):
    """An agency and where its money goes."""

    code = forms.CharField(
        label=said(t("代碼", "Code")),
        max_length=20,
        help_text=said(t("移送檔用這個代碼，建立後不能更改。", "Transfer files bear it; it never changes.")),
    )
    name_zh = forms.CharField(label=said(t("中文名稱", "Name in Chinese")), max_length=80)
    name_en = forms.CharField(label=said(t("英文名稱", "Name in English")), max_length=120)
    kind = forms.ChoiceField(label=said(t("類別", "Kind")), choices=list(KINDS.items()))
    bank_code = forms.CharField(
        label=said(t("金融機構代號", "Bank code")), max_length=7, help_text=said(t("3碼或7碼數字。", "3 or 7 digits."))
    )
    bank_account = forms.CharField(label=said(t("撥付帳號", "Account paid into")), max_length=20)
    telephone = forms.CharField(label=said(t("電話", "Telephone")), max_length=30, required=False)
    is_active = forms.BooleanField(label=said(t("移送中", "Transfers cases")), required=False)


class Agencies(PartsPage):
    """The transferring agencies with today's caps and item codes."""

    title = t("移送機關", "Agencies")
    nav = "agencies"
    permission = Permission.READ_SETTINGS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them."""
        return self.page(AgencyForm(initial={"is_active": True}, auto_id="agency_%s"))

    def page(self, form: forms.Form) -> HttpResponse:
        """Show the list with the form."""
        may = self.may(Permission.MANAGE_AGENCIES)
        columns = heads(
            t("代碼", "Code"),
            t("名稱", "Name"),
            t("類別", "Kind"),
            t("撥付帳戶", "Account"),
            t("超商上限", "Store cap"),
            t("項目代碼", "Item code"),
            t("狀態", "State"),
            numbers=(4,),
        )
        return self.made_of(
            Part(table=Table(self.title, columns, [self.row(one) for one in office.agencies()])),
            Part(title=t("新增移送機關", "Add an agency"), form=form, submit=t("新增", "Add")) if may else None,
            lead=t(
                "上限與項目代碼是今天的值，點代碼看沿革。",
                "Caps and item codes are today's; open an agency for their history.",
            ),
        )

    @staticmethod
    def row(one: AgencyInfo) -> list[Cell]:
        """Return an agency as a row."""
        day = today()
        return [
            Cell(one.code, href=reverse("console:agency", args=[one.code])),
            Cell(one.name),
            Cell(KINDS.get(one.kind, one.kind)),
            Cell(f"{one.bank_code}-{one.bank_account}"),
            Cell(money_words(office.store_cap(day, one.code)), number=True),
            Cell(office.item_code(day, one.code)),
            Cell(t("移送中", "Active"), badge="good") if one.is_active else Cell(t("停用", "Closed"), badge="quiet"),
        ]

    def post(self, request: HttpRequest) -> HttpResponse:
        """Add an agency; a code that is taken is refused here, since saving would change the other."""
        form = AgencyForm(request.POST, auto_id="agency_%s")
        if form.is_valid() and any(one.code == form.cleaned_data["code"] for one in office.agencies()):
            form.add_error(
                "code",
                str(t("這個代碼已經有了，請到該機關頁變更。", "This code is taken; change that agency on its page.")),
            )
        if not self.attempt(form, lambda data: save_agency(self, data)):
            return self.page(form)
        return self.done(t("已新增。", "Added."), "console:agency", form.cleaned_data["code"])


def save_agency(page: PartsPage, data: dict[str, Any]) -> object:
    """Write an agency from a form's data."""
    given = dict(data)
    name = Text(given.pop("name_zh"), given.pop("name_en"))
    return actions.save_agency(given.pop("code"), actor=page.actor, name=name, **given)


class Agency(PartsPage):
    """One agency: its account, and the settings that may differ for it."""

    nav = "agencies"
    permission = Permission.READ_SETTINGS

    def get(self, request: HttpRequest, code: str) -> HttpResponse:
        """Show it."""
        return self.page(code)

    def page(self, code: str, form: forms.Form | None = None) -> HttpResponse:
        """Show the agency."""
        one = next((one for one in office.agencies() if one.code == code), None)
        if one is None:
            raise NotFound
        known = {
            "code": one.code, "name_zh": one.name.zh, "name_en": one.name.en, "kind": one.kind,
            "bank_code": one.bank_code, "bank_account": one.bank_account, "telephone": one.telephone,
            "is_active": one.is_active,
        }  # fmt: skip
        facts = [
            (t("類別", "Kind"), KINDS.get(one.kind, one.kind)),
            (t("撥付帳戶", "Account"), f"{one.bank_code}-{one.bank_account}"),
            (t("電話", "Telephone"), one.telephone or "—"),
            (t("狀態", "State"), t("移送中", "Active") if one.is_active else t("停用", "Closed")),
        ]
        given = form or self.form(AgencyForm(initial=known, auto_id="agency_%s"))
        return self.made_of(
            Part(facts=facts),
            Part(title=t("這個機關的設定與沿革", "Dated settings of this agency"), table=self.settings(code)),
            Part(title=t("變更", "Change"), form=given) if self.may(Permission.MANAGE_AGENCIES) else None,
            title=t("{code} {name}", "{code} {name}").fill(code=one.code, name=one.name),
            crumb=(Agencies.title, reverse("console:agencies")),
        )

    @staticmethod
    def form(form: forms.Form) -> forms.Form:
        """Take the code out: it never changes."""
        del form.fields["code"]
        return form

    @staticmethod
    def settings(code: str) -> Table:
        """Return the settings that may differ between agencies, with the value of today."""
        day = today()
        rows = []
        for kind in office.setting_kinds():
            if not kind.scoped:
                continue
            history = office.setting_history(kind.key, code)
            own = any(row.valid_from <= day and (row.valid_to is None or row.valid_to >= day) for row in history)
            coming = next((row for row in reversed(history) if row.valid_from > day), None)
            future = (
                t("{d}起{value}", "{value} from {d}").fill(
                    d=roc(coming.valid_from), value=value_in_words(kind, coming.value)
                )
                if coming
                else ""
            )
            rows.append(
                [
                    Cell(kind.title, href=f"{reverse('console:setting', args=[kind.key])}?scope={code}"),
                    Cell(value_in_words(kind, office.setting(kind.key, day, code)), note=future),
                    Cell(t("本機關專用", "Its own"), badge="note")
                    if own
                    else Cell(t("同分署", "As the branch"), badge="quiet"),
                ]
            )
        columns = heads(t("設定", "Setting"), t("今日的值", "Value today"), t("來源", "From"))
        return Table(t("設定與沿革", "Dated settings"), columns, rows)

    def post(self, request: HttpRequest, code: str) -> HttpResponse:
        """Save the change."""
        form = self.form(AgencyForm(request.POST, auto_id="agency_%s"))
        if not self.attempt(form, lambda data: save_agency(self, {"code": code, **data})):
            return self.page(code, form)
        return self.done(t("已儲存。", "Saved."), "console:agency", code)

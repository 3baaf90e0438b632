"""Type words of case numbers, and the virtual-account schemes."""

from datetime import date
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse

from bianmin.console.fields import CodeField
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import Text, t
from bianmin.kit.virtual_accounts import KNOWN
from bianmin.office import actions
from bianmin.office import queries as office
from bianmin.office.types import Permission

LIMITATIONS: dict[str, Text] = {
    "general": t("一般（行政執行法第7條）", "General (Administrative Execution Act, article 7)"),
    "tax": t("稅捐（稅捐稽徵法第23條）", "Taxes (Tax Collection Act, article 23)"),
}


class CaseTypeForm(OfficeForm):
    """A type word and the limitation that runs for it."""

    word = forms.CharField(
        label=said(t("字別", "Type word")), max_length=20, help_text=said(t("例如：健執", "For example 健執."))
    )
    name_zh = forms.CharField(label=said(t("中文名稱", "Name in Chinese")), max_length=60)
    name_en = forms.CharField(label=said(t("英文名稱", "Name in English")), max_length=120)
    limitation = forms.ChoiceField(
        label=said(t("執行期間", "Limitation")), choices=list(LIMITATIONS.items()), widget=forms.RadioSelect
    )


class SchemeForm(OfficeForm):
    """A virtual-account scheme of a bank from a day on."""

    code = CodeField(
        label=said(t("代碼", "Code")),
        max_length=30,
    )
    layout = forms.ChoiceField(label=said(t("編碼方式", "Layout")), choices=[(name, name) for name in KNOWN])
    bank_code = forms.CharField(label=said(t("金融機構代號", "Bank code")), max_length=7)
    bank_zh = forms.CharField(label=said(t("銀行中文名稱", "Bank's name in Chinese")), max_length=60)
    bank_en = forms.CharField(label=said(t("銀行英文名稱", "Bank's name in English")), max_length=80)
    company_id = forms.CharField(label=said(t("企業識別碼", "Company id")), max_length=10)
    valid_from = RocDateField(
        label=said(t("自", "From")),
        help_text=said(
            t("之後收的案件用新的帳號；舊帳號仍然有效。", "New cases get the new accounts; old ones stay good.")
        ),
    )


class Words(PartsPage):
    """Type words of case numbers, and the virtual-account schemes."""

    title = t("字別與虛擬帳號", "Case types and virtual accounts")
    nav = "words"
    permission = Permission.READ_SETTINGS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them."""
        return self.page()

    def page(self, word: forms.Form | None = None, scheme: forms.Form | None = None) -> HttpResponse:
        """Show the page; a bound form keeps what was typed."""
        may = self.may(Permission.MANAGE_AGENCIES)
        return self.made_of(
            Part(title=t("字別", "Case types"), table=self.types()),
            Part(
                title=t("新增或變更字別", "Add or change a case type"),
                texts=[t("字別相同即為變更。", "The same word changes it.")],
                form=word or CaseTypeForm(initial={"limitation": "general"}, auto_id="word_%s"),
                deed="word",
            )
            if may
            else None,
            Part(title=t("虛擬帳號編碼", "Virtual-account schemes"), table=self.schemes(today())),
            Part(
                title=t("新增編碼", "Add a scheme"),
                form=scheme or SchemeForm(auto_id="scheme_%s"),
                submit=t("新增", "Add"),
                deed="scheme",
            )
            if may
            else None,
        )

    @staticmethod
    def types() -> Table:
        """Return the type words."""
        return Table(
            t("字別", "Case types"),
            heads(t("字別", "Word"), t("名稱", "Name"), t("執行期間", "Limitation")),
            [[Cell(one.word), Cell(one.name), Cell(LIMITATIONS[one.limitation])] for one in office.case_types()],
        )

    @staticmethod
    def schemes(day: date) -> Table:
        """Return the schemes with an example of each."""
        now = office.account_scheme(day).id
        rows = []
        for one in office.account_schemes():
            in_force = (
                Cell(t("使用中", "In use"), badge="good")
                if one.id == now
                else Cell(t("仍可入帳", "Still takes money"), badge="quiet")
            )
            if one.valid_from > day:
                in_force = Cell(t("將生效", "To come"), badge="note")
            rows.append(
                [
                    Cell(one.code),
                    Cell(one.bank_name, note=one.bank_code),
                    Cell(one.company_id),
                    Cell(t("{n}碼", "{n} digits").fill(n=one.scheme.length)),
                    Cell(one.scheme.account(1, 1000 if one.scheme.with_amount else None)),
                    Cell(roc(one.valid_from)),
                    in_force,
                ]
            )
        columns = heads(
            t("代碼", "Code"),
            t("銀行", "Bank"),
            t("企業識別碼", "Company id"),
            t("長度", "Length"),
            t("例", "Example"),
            t("自", "From"),
            t("狀態", "State"),
        )
        return Table(t("虛擬帳號編碼", "Virtual-account schemes"), columns, rows)

    def post(self, request: HttpRequest) -> HttpResponse:
        """Save a type word, or add a scheme."""
        if request.POST.get("deed") == "scheme":
            scheme = SchemeForm(request.POST, auto_id="scheme_%s")
            if not self.attempt(scheme, self.add_scheme):
                return self.page(scheme=scheme)
            return self.done(t("已新增。", "Added."), "console:words")
        word = CaseTypeForm(request.POST, auto_id="word_%s")
        done = self.attempt(
            word,
            lambda data: actions.save_case_type(
                data["word"],
                actor=self.actor,
                name=Text(data["name_zh"], data["name_en"]),
                limitation=data["limitation"],
            ),
        )
        return self.done(t("已儲存。", "Saved."), "console:words") if done else self.page(word=word)

    def add_scheme(self, data: dict[str, Any]) -> object:
        """Add a scheme."""
        return actions.add_account_scheme(
            data["code"],
            actor=self.actor,
            bank_code=data["bank_code"],
            bank_name=Text(data["bank_zh"], data["bank_en"]),
            company_id=data["company_id"],
            spec=KNOWN[data["layout"]],
            valid_from=data["valid_from"],
        )

"""The branch as papers print it, and its sections with their telephones."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse

from bianmin.console.fields import AddressField
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.texts import Text, t
from bianmin.office import actions
from bianmin.office import queries as office
from bianmin.office.types import Permission


class BranchForm(OfficeForm):
    """The branch as papers print it."""

    code = forms.CharField(label=said(t("分署代碼", "Code")), max_length=10)
    name_zh = forms.CharField(label=said(t("中文名稱", "Name in Chinese")), max_length=60)
    name_en = forms.CharField(label=said(t("英文名稱", "Name in English")), max_length=120)
    postal_code = forms.CharField(label=said(t("郵遞區號", "Postal code")), max_length=6)
    address_zh = forms.CharField(label=said(t("中文地址", "Address in Chinese")), max_length=200)
    address_en = forms.CharField(label=said(t("英文地址", "Address in English")), max_length=200)
    telephone = forms.CharField(label=said(t("總機", "Telephone")), max_length=30)
    complaint_telephone = forms.CharField(label=said(t("申訴電話", "Complaint telephone")), max_length=30)
    mailbox = AddressField(label=said(t("意見信箱", "Mailbox")), max_length=120)
    web_address = forms.CharField(label=said(t("網址", "Web address")), max_length=120)


class SectionForm(OfficeForm):
    """A section and whom to call."""

    code = forms.CharField(
        label=said(t("代碼", "Code")), max_length=10, help_text=said(t("例如：甲", "For example 甲."))
    )
    name_zh = forms.CharField(label=said(t("中文名稱", "Name in Chinese")), max_length=30)
    name_en = forms.CharField(label=said(t("英文名稱", "Name in English")), max_length=60)
    officer = forms.CharField(label=said(t("行政執行官", "Enforcement officer")), max_length=60)
    telephone = forms.CharField(label=said(t("電話", "Telephone")), max_length=30)
    extension = forms.CharField(label=said(t("分機", "Extension")), max_length=10)
    site_code = forms.ChoiceField(label=said(t("服務據點", "Service point")))
    takes_cases = forms.BooleanField(label=said(t("輪分案件", "Takes new cases")), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["site_code"].choices = [(one.code, one.name) for one in office.sites()]  # type: ignore[attr-defined]  # a ChoiceField


class Places(PartsPage):
    """The branch and its sections."""

    title = t("分署與股別", "Branch and sections")
    nav = "places"
    permission = Permission.READ_SETTINGS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them; ``section`` in the address opens one to change."""
        return self.page()

    def page(self, branch: forms.Form | None = None, section: forms.Form | None = None) -> HttpResponse:
        """Show the page; a bound form keeps what was typed."""
        may = self.may(Permission.MANAGE_SECTIONS)
        one = office.branch()
        facts = [
            (t("名稱", "Name"), one.name),
            (t("地址", "Address"), f"{one.postal_code} {one.address}"),
            (t("總機", "Telephone"), one.telephone),
            (t("申訴電話", "Complaint telephone"), one.complaint_telephone),
            (t("意見信箱", "Mailbox"), one.mailbox),
            (t("網址", "Web address"), one.web_address),
        ]
        return self.made_of(
            Part(title=t("各股", "Sections"), table=self.sections(may=may)),
            Part(
                title=t("新增或變更股別", "Add or change a section"),
                texts=[t("代碼相同即為變更。新的股排在最後。", "The same code changes it; a new one comes last.")],
                form=section or self.section_form(),
                deed="section",
                anchor="section",
            )
            if may
            else None,
            Part(title=t("分署", "The branch"), facts=facts),
            Part(
                title=t("變更分署資料", "Change the branch"),
                texts=[t("通知書與收據上印的就是這些。", "These stand on notices and receipts.")],
                form=branch or self.branch_form(),
                deed="branch",
            )
            if may
            else None,
        )

    @staticmethod
    def sections(*, may: bool) -> Table:
        """Return the sections with their telephones."""
        at = {site.id: site.name for site in office.site_states()}
        return Table(
            t("各股", "Sections"),
            heads(
                t("股別", "Section"),
                t("行政執行官", "Officer"),
                t("電話", "Telephone"),
                t("分機", "Extension"),
                t("服務據點", "Service point"),
                t("分案", "New cases"),
            ),
            [
                [
                    Cell(one.name, href=f"?section={one.code}#section" if may else ""),
                    Cell(one.officer),
                    Cell(one.telephone),
                    Cell(one.extension),
                    Cell(at.get(one.site_id, "—")),
                    Cell(t("輪分", "Takes them"), badge="good")
                    if one.takes_cases
                    else Cell(t("停止輪分", "Does not"), badge="quiet"),
                ]
                for one in office.sections()
            ],
        )

    def section_form(self) -> forms.Form:
        """Return the form, filled with the section that was chosen."""
        asked = self.request.GET.get("section", "")
        one = next((one for one in office.sections() if one.code == asked), None)
        known: dict[str, Any] = {"takes_cases": True}
        if one is not None:
            at = next((site.code for site in office.sites() if site.id == one.site_id), "")
            known = {
                "code": one.code, "name_zh": one.name.zh, "name_en": one.name.en, "officer": one.officer,
                "telephone": one.telephone, "extension": one.extension, "takes_cases": one.takes_cases,
                "site_code": at,
            }  # fmt: skip
        return SectionForm(initial=known, auto_id="section_%s")

    @staticmethod
    def branch_form() -> forms.Form:
        """Return the form, filled."""
        one = office.branch()
        known = {
            "code": one.code, "name_zh": one.name.zh, "name_en": one.name.en, "postal_code": one.postal_code,
            "address_zh": one.address.zh, "address_en": one.address.en, "telephone": one.telephone,
            "complaint_telephone": one.complaint_telephone, "mailbox": one.mailbox, "web_address": one.web_address,
        }  # fmt: skip
        return BranchForm(initial=known, auto_id="branch_%s")

    def post(self, request: HttpRequest) -> HttpResponse:
        """Save a section or the branch."""
        if request.POST.get("deed") == "branch":
            branch = BranchForm(request.POST, auto_id="branch_%s")
            return self.saved() if self.attempt(branch, self.save_branch) else self.page(branch=branch)
        section = SectionForm(request.POST, auto_id="section_%s")
        return self.saved() if self.attempt(section, self.save_section) else self.page(section=section)

    def saved(self) -> HttpResponse:
        """Say so."""
        return self.done(t("已儲存。", "Saved."), "console:places")

    def save_section(self, data: dict[str, Any]) -> object:
        """Write a section."""
        name = Text(data.pop("name_zh"), data.pop("name_en"))
        return actions.save_section(data.pop("code"), actor=self.actor, name=name, **data)

    def save_branch(self, data: dict[str, Any]) -> object:
        """Write the branch."""
        name = Text(data.pop("name_zh"), data.pop("name_en"))
        address = Text(data.pop("address_zh"), data.pop("address_en"))
        return actions.save_branch(actor=self.actor, name=name, address=address, **data)

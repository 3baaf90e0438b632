"""Tokens for the machine API: issued to an agency and shown once, revoked for good."""

from datetime import timedelta
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse

from bianmin.console.parts import Cell, Part, PartsPage, Post, Table, heads
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.templatetags.ui import roc, rocat
from bianmin.kit.texts import Text, t
from bianmin.office import actions
from bianmin.office import queries as office
from bianmin.office.types import ApiTokenInfo, Permission

SCOPES: dict[str, Text] = {
    "transfers": t("移送案件", "Transfer cases"),
    "cases": t("查詢案件進度", "Read the state of cases"),
    "notices": t("通知繳納與更正", "Tell of payments and corrections"),
    "requests": t("答復徵詢（例如分期）", "Answer what the branch asks (instalments …)"),
    "collections": t("送入收款資料（只給銀行與代收機構）", "Send payment lines (banks and collectors only)"),
}
USUAL = ("transfers", "cases", "notices", "requests")


class TokenForm(OfficeForm):
    """A token for an agency."""

    agency = forms.ChoiceField(label=said(t("移送機關", "Agency")))
    name = forms.CharField(
        label=said(t("名稱", "Name")),
        max_length=60,
        help_text=said(t("例如：核課系統正式機", "For example: production system")),
    )
    scopes = forms.MultipleChoiceField(
        label=said(t("用途", "What for")),
        choices=list(SCOPES.items()),
        widget=forms.CheckboxSelectMultiple,
        initial=USUAL,
    )
    expires_on = RocDateField(
        label=said(t("有效至", "Good until")),
        required=False,
        help_text=said(t("空白表示不設期限。", "Empty: no end is set.")),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["agency"].choices = [  # type: ignore[attr-defined]  # a ChoiceField
            (one.code, f"{one.code} {one.name}") for one in office.agencies(active=True)
        ]


class Tokens(PartsPage):
    """Agencies' tokens: a new one is shown once."""

    title = t("介接金鑰", "API tokens")
    nav = "tokens"
    permission = Permission.MANAGE_TOKENS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them."""
        return self.page(TokenForm(initial={"expires_on": today() + timedelta(days=365)}))

    def page(self, form: forms.Form, new: Part | None = None) -> HttpResponse:
        """Show the list with the form; the new token first where there is one."""
        columns = heads(
            t("機關", "Agency"),
            t("名稱", "Name"),
            t("開頭", "Begins with"),
            t("用途", "What for"),
            t("核發", "Issued"),
            t("有效至", "Until"),
            t("最後使用", "Last used"),
            t("狀態", "State"),
            t("撤銷", "Revoke"),
        )
        table = Table(self.title, columns, [self.row(one) for one in office.api_tokens()])
        return self.made_of(
            new,
            Part(table=table),
            Part(
                title=t("核發新金鑰", "Issue a token"),
                texts=[t("金鑰只顯示一次，系統只留雜湊值。", "It is shown once; only its hash is kept.")],
                form=form,
                submit=t("核發", "Issue"),
                deed="issue",
            ),
        )

    @staticmethod
    def row(one: ApiTokenInfo) -> list[Cell]:
        """Return a token as a row."""
        gone = one.expires_on is not None and one.expires_on < today()
        if one.revoked_at is not None:
            state = Cell(t("已撤銷", "Revoked"), badge="quiet", note=rocat(one.revoked_at))
        elif gone:
            state = Cell(t("已過期", "Expired"), badge="quiet")
        else:
            state = Cell(t("有效", "Good"), badge="good")
        return [
            Cell(one.agency_code),
            Cell(one.name),
            Cell(f"bm_{one.prefix}…"),
            Cell(str(t("、", ", ")).join(str(SCOPES.get(scope, scope)) for scope in one.scopes)),
            Cell(roc(one.created_at)),
            Cell(roc(one.expires_on) or t("不設期限", "No end")),
            Cell(rocat(one.last_used_at) or t("未使用", "Never")),
            state,
            Cell("")
            if one.revoked_at is not None
            else Cell(t("撤銷…", "Revoke…"), post=Post("revoke", one.id, f"{one.agency_code} {one.name}")),
        ]

    def post(self, request: HttpRequest) -> HttpResponse:
        """Issue or revoke."""
        if request.POST.get("deed") == "revoke":
            return self.revoke()
        form = TokenForm(request.POST)
        made = self.attempt(
            form,
            lambda data: actions.issue_token(
                data["agency"],
                data["name"],
                actor=self.actor,
                scopes=tuple(data["scopes"]),
                expires_on=data["expires_on"],
            ),
        )
        if not made:
            return self.page(form)
        new = Part(
            title=t("新金鑰：{code} {name}", "New token: {code} {name}").fill(
                code=made.info.agency_code, name=made.info.name
            ),
            warning=t(
                "請現在複製並安全交給機關；離開這一頁就再也看不到。",
                "Copy it now and hand it over safely: it is never shown again.",
            ),
            secret=made.token,
        )
        return self.page(TokenForm(), new)

    def revoke(self) -> HttpResponse:
        """Show what revoking does, then revoke."""
        asked = self.request.POST.get("which", "")
        one = next((one for one in office.api_tokens() if str(one.id) == asked), None)
        if one is None:
            return self.page(TokenForm())
        if not self.confirmed:
            return self.second_look(
                t("撤銷{code}的金鑰「{name}」？", "Revoke the token {name} of {code}?").fill(
                    code=one.agency_code, name=one.name
                ),
                [
                    t(
                        "立即失效，不能恢復；機關須改用新的金鑰。",
                        "It stops working at once and can't be restored; the agency needs a new one.",
                    )
                ],
                t("撤銷", "Revoke"),
                "/console/admin/tokens/",
                kept=[("deed", "revoke"), ("which", asked)],
            )
        actions.revoke_token(one.id, actor=self.actor)
        return self.done(t("已撤銷。", "Revoked."), "console:tokens")

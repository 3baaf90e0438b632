"""Every component in every state, for those who build: its pictures are looked at after each change."""

from dataclasses import dataclass
from datetime import date, timedelta

from django import forms
from django.http import HttpRequest, HttpResponse

from bianmin.console.frame import Page
from bianmin.console.sums import MINUS, Row
from bianmin.kit.clock import today
from bianmin.kit.forms import MoneyField, OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t

LONG = t(
    "這是一段很長的文字，用來看版面在長文字時會不會破版：移送機關全銜、義務人名稱與地址有時都很長，需要能換行而不遮住其他內容。",
    "This is a very long text to see whether the layout holds: agencies, names and addresses can all be long, and "
    "must wrap without covering anything else.",
)


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the timeline shown."""

    when: date
    what: Text
    who: Text | str
    text: Text | str = ""
    kind: str = ""


class EveryField(OfficeForm):
    """One field of each kind."""

    name = forms.CharField(label=said(t("姓名或名稱", "Name")), max_length=40)
    paid_on = RocDateField(
        label=said(t("繳款日期", "Paid on")), help_text=said(t("例如115/08/31。", "Such as 115/08/31 or 2026-08-31."))
    )
    amount = MoneyField(label=said(t("金額", "Amount")), low=1, high=30_000)
    kind = forms.ChoiceField(label=said(t("種類", "Kind")), choices=[("a", t("本金", "Principal")), ("b", LONG)])
    way = forms.ChoiceField(
        label=said(t("送達方式", "Way of service")),
        widget=forms.RadioSelect,
        choices=[("a", t("郵寄", "By post")), ("b", t("公示送達", "By public notice"))],
    )
    parts = forms.MultipleChoiceField(
        label=said(t("項目", "Parts")),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        choices=[("p", t("本金", "Principal")), ("i", t("利息", "Interest"))],
    )
    reason = forms.CharField(label=said(t("理由", "Reason")), widget=forms.Textarea(attrs={"rows": 3}), required=False)
    file = forms.FileField(
        label=said(t("收據", "Receipt")),
        required=False,
        help_text=said(t("JPEG、PNG 或 PDF，10 MB 以內。", "JPEG, PNG or PDF, up to 10 MB.")),
    )
    agree = forms.BooleanField(label=said(t("我已確認內容無誤", "I have checked that this is right")))


class Components(Page):
    """The page."""

    title = t("元件", "Components")
    template = "console/components.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them all."""
        on = today()
        wrong = EveryField({"wrong-paid_on": "115/13/01", "wrong-amount": "40,000"}, prefix="wrong")
        wrong.is_valid()
        return self.show(
            empty_form=EveryField(prefix="plain"),
            wrong_form=wrong,
            badge_kinds=[(kind, t("狀態", "State")) for kind in ("good", "caution", "stop", "note", "seal", "quiet")],
            days=[on + timedelta(days=n) for n in (40, 3, 0, -5)],
            why=t(
                "自115/08/01起算20日，末日遇例假日，順延至次一上班日。",
                "Twenty days from 2026-08-01; the last is a holiday, so it moves on.",
            ),
            facts=[(t("案號", "Case number"), "115年度健執字第00000001號"), (t("義務人", "Obligor"), LONG)],
            entries=[
                Entry(on + timedelta(days=10), t("繳款期限", "Deadline to pay"), "", "", "ahead"),
                Entry(on, t("收到繳款", "Payment received"), t("超商", "store"), t("12,000元", "NT$12,000"), "money"),
                Entry(on - timedelta(days=9), t("開始執行", "Execution begun"), "王小明", LONG, "seal"),
                Entry(on - timedelta(days=10), t("收案並分案", "Received and assigned"), "收案"),
            ],
            steps=[(t("選案件", "Choose"), "done"), (t("填金額", "Amount"), "now"), (t("確認", "Confirm"), "next")],
            sums=[
                Row(t("本金", "Principal"), "", 10_000),
                Row(t("滯納金", "Surcharge"), "+", 1_500),
                Row(t("利息", "Interest"), "+", 231),
                Row(t("執行必要費用", "Costs"), "+", 68),
                Row(t("移送金額合計", "Transferred, in all"), "=", 11_799, "sum"),
                Row(t("已繳", "Paid"), MINUS, 2_000),
                Row(t("尚欠", "Owed today"), "=", 9_799, "total"),
            ],
            tabs=[
                (t("待處理", "Open"), "?tab=open", True, 12),
                (t("已處理", "Done"), "?tab=done", False, None),
                (LONG, "?tab=long", False, 3),
            ],
            consequences=[t("案件不再催繳。", "No more notices go out."), LONG],
            long=LONG,
            numbers=("115年度健執字第00000001號", "115年度健執字第00000002號"),
            toast_kinds=("good", "note", "caution", "stop"),
            back=request.path,
        )

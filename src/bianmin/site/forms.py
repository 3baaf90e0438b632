"""Forms of the public site: forgiving in what is typed, clear in what is asked and why."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from bianmin.kit import identifiers, texts
from bianmin.kit.forms import MoneyField, RocDateField
from bianmin.office import queries as office
from bianmin.site import numbers


def t(zh: str, en: str) -> Any:  # noqa: ANN401  (Django takes any lazy text; its stubs know only its own)
    """Write a text in both languages for a form."""
    return texts.t(zh, en)


REQUIRED = t("請填寫這一欄。", "Please fill this in.")
PERSON = re.compile(r"^[A-Z][A-Z0-9]\d{8}$")
MIN_FOREIGN, MAX_FOREIGN = 6, 20


class FindForm(forms.Form):
    """Number and identifier of a case; organisations and foreigners without a number add the printed code."""

    number = forms.CharField(
        label=t("案號", "Case number"),
        max_length=60,
        error_messages={"required": REQUIRED},
        help_text=t(
            "照通知書輸入，例如 115年度健執字第00000001號；簡寫 115健執1 也可以。",
            "As on your notice, for example 115年度健執字第00000001號; the short form 115健執1 will do.",
        ),
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
    identifier = forms.CharField(
        label=t("身分證號、居留證號或統一編號", "National ID, resident ID or business number"),
        max_length=40,
        error_messages={"required": REQUIRED},
        help_text=t(
            "只用來確認這是您的案件，不會留在紀錄裡。",
            "Used only to be sure it is your case; it is not logged.",
        ),
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false", "autocapitalize": "characters"}),
    )
    code = forms.CharField(
        label=t("通知書上的查詢碼", "Code on the notice"),
        max_length=40,
        required=False,
        help_text=t(
            "公司、團體，以及用護照號碼查詢的人才要填。統一編號是公開的，所以要再確認您手上有通知書。",
            "Only for organisations and for those who use a passport number. Business numbers are public, "
            "so we also make sure that you hold the notice.",
        ),
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false", "autocapitalize": "characters"}),
    )

    def clean_number(self) -> list[str]:
        """Return the numbers that may be meant."""
        found = numbers.candidates(self.cleaned_data["number"], [kind.word for kind in office.case_types()])
        if not found:
            raise ValidationError(
                t(
                    "看不出案號。請照通知書輸入，例如 115年度健執字第00000001號。",
                    "This is not a case number. Write it as on your notice, for example 115年度健執字第00000001號.",
                )
            )
        return found

    def clean_identifier(self) -> str:
        """Return the identifier folded; refuse what can't be one at all."""
        typed = identifiers.fold_identifier(self.cleaned_data["identifier"]).replace(" ", "").replace("-", "")
        if not typed.isalnum() or not typed.isascii() or not MIN_FOREIGN <= len(typed) <= MAX_FOREIGN:
            raise ValidationError(
                t(
                    "請填身分證號、居留證號、護照號碼或 8 位數的統一編號。",
                    "Write a national ID, a resident ID, a passport number or a business number of 8 digits.",
                )
            )
        return typed

    def clean(self) -> dict[str, Any]:
        """Ask for the printed code where the identifier alone doesn't show that it is the person himself."""
        data = super().clean() or {}
        identifier = data.get("identifier", "")
        if not identifier or data.get("code") or identifiers.is_person_id(identifier):
            return data
        if PERSON.match(identifier):
            self.add_error(
                "identifier",
                t(
                    "這個證號的檢查碼不對，請再看一次。如果是護照號碼，請一併填查詢碼。",
                    "The check digit of this number is wrong; please look again. For a passport number fill in "
                    "the code as well.",
                ),
            )
        else:
            self.add_error(
                "code",
                t(
                    "用統一編號或護照號碼查詢，請填通知書上的查詢碼。",
                    "With a business or passport number please fill in the code printed on the notice.",
                ),
            )
        return data

    @property
    def needs_code(self) -> bool:
        """Say whether the identifier that was typed is one that needs the printed code."""
        return not identifiers.is_person_id(self.cleaned_data["identifier"])


CHANNELS = (
    ("store", t("便利商店", "Convenience store")),
    ("virtual_account", t("轉到虛擬帳號（ATM、網路銀行）", "Transfer to the virtual account")),
    ("bank", t("其他銀行匯款", "Another bank transfer")),
    ("card", t("信用卡", "Credit card")),
    ("agency", t("向移送機關繳", "At the transferring agency")),
    ("counter", t("本分署臨櫃", "Our counter")),
    ("other", t("其他", "Other")),
)


class ReceiptForm(forms.Form):
    """A receipt sent in: what was paid, when, how, and the picture or PDF."""

    payer = forms.CharField(
        label=t("繳款人姓名或名稱", "Who paid"),
        max_length=100,
        error_messages={"required": REQUIRED},
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    amount = MoneyField(label=t("繳款金額", "Amount paid"), high=999_999_999_999)
    paid_on = RocDateField(
        label=t("繳款日期", "Paid on"),
        help_text=t("例如 115/08/31。", "For example 2026-08-31."),
    )
    channel = forms.ChoiceField(
        label=t("在哪裡繳的", "Where it was paid"),
        choices=CHANNELS,
        widget=forms.RadioSelect,
        error_messages={"required": t("請選一項。", "Please choose one.")},
    )
    contact = forms.CharField(
        label=t("電話或電子郵件", "Telephone or e-mail"),
        max_length=120,
        required=False,
        help_text=t("查不清楚時才會聯絡您。", "We use it only if something is unclear."),
    )
    file = forms.FileField(
        label=t("收據的照片或 PDF", "Picture or PDF of the receipt"),
        error_messages={
            "required": t("請選擇收據的照片或 PDF。", "Please choose a picture or PDF of the receipt."),
            "empty": t("檔案是空的，請重新選擇。", "The file is empty. Choose it again."),
        },
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp,application/pdf"}),
    )
    kept = forms.CharField(required=False, widget=forms.HiddenInput)
    case = forms.CharField(required=False, widget=forms.HiddenInput)


class StatusForm(forms.Form):
    """The code one was given when the receipt was sent in."""

    code = forms.CharField(
        label=t("收件編號", "Receipt code"),
        max_length=40,
        error_messages={"required": REQUIRED},
        help_text=t("送出收據後畫面上的編號。", "The code shown after you sent the receipt."),
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false", "autocapitalize": "characters"}),
    )

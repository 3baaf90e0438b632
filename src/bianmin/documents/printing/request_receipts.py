"""The receipt of a request (收件證明), A5 across: number, code, what for, by when and why, how to follow it."""

from typing import Any

from bianmin.documents.printing import typesetting
from bianmin.documents.printing.notices import qr_bits
from bianmin.documents.types import RequestReceipt
from bianmin.kit import roc
from bianmin.kit.clock import TAIPEI
from bianmin.kit.texts import Text, t
from bianmin.office.types import BranchInfo

TITLE = t("收件證明", "Receipt of your request")
LINES = {
    "number": t("申請案號", "Number"),
    "code": t("查詢碼", "Code"),
    "service": t("申請事項", "Request"),
    "applicant": t("申請人", "Applicant"),
    "received": t("收件時間", "Received"),
    "channel": t("收件方式", "Received by"),
    "taken_by": t("收件人", "Taken by"),
    "due": t("預定辦結", "To be done by"),
}
UNSAID = t("依各步驟辦理", "By each step")
KEEP = t(
    "查詢碼請妥善保管，不要告訴別人；查詢進度、補件、撤回都要用到。",
    "Keep the code to yourself: with it the request is followed, added to and withdrawn.",
)
SCAN = t("掃描查詢進度", "Scan to follow it")


def receipt_pdf(given: RequestReceipt, branch: BranchInfo) -> bytes:
    """Return the receipt as a tagged PDF, in the applicant's language with the other beside it."""
    english = given.language.startswith("en")

    def say(text: Text) -> str:
        return text.en if english else text.zh

    def also(text: Text) -> str:
        return text.zh if english else text.en

    moment = given.received_at.astimezone(TAIPEI)
    day = roc.english if english else roc.spoken
    said = {
        "number": given.number,
        "code": given.code,
        "service": say(given.service),
        "applicant": given.applicant,
        "received": f"{day(moment.date())} {moment:%H:%M}",
        "channel": say(given.channel) if given.channel else "",
        "taken_by": given.taken_by,
        "due": day(given.due_on) if given.due_on else say(UNSAID),
    }
    side, bits = qr_bits(given.follow)
    data: dict[str, Any] = {
        "title": f"{say(TITLE)} {given.number}",
        "heading": [say(TITLE), also(TITLE)],
        "lang": "en" if english else "zh",
        "date": [moment.year, moment.month, moment.day],
        "office": {
            "name": say(branch.name),
            "address": say(branch.address),
            "telephone": branch.telephone,
            "is_sample": branch.is_sample,
        },
        "rows": [[say(text), also(text), said[name]] for name, text in LINES.items() if said[name] or name == "code"],
        "why": say(given.explanation) if given.explanation else "",
        "keep": say(KEEP),
        "scan": say(SCAN),
        "follow": given.follow,
    }
    qr = {"side": side, "bits": list(bits)}
    return typesetting.compiled("request.typ", {**typesetting.printable(data), "qr": qr})

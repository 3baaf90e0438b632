"""What a payment notice says in each of its fields, and its standing words, in Chinese and English."""

from datetime import date

from bianmin.documents.types import NoticeFacts, OfficeFacts
from bianmin.kit import roc

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
_MINUS = "−"


def pay_address(base: str, code: str) -> str:
    """Return the absolute address of a case's pay page: an unguessable code, never an identifier."""
    return f"{base.rstrip('/')}/pay/{code}/"


def english_date(day: date) -> str:
    """Return ``Monday, 31 August 2026``."""
    return f"{_WEEKDAYS[day.weekday()]}, {day.day} {_MONTHS[day.month - 1]} {day.year}"


def grouped(text: str, size: int = 4) -> str:
    """Return a long number in groups for reading: ``9912 3393 9889``."""
    return " ".join(text[start : start + size] for start in range(0, len(text), size))


def shown_code(code: str) -> str:
    """Return an access code as printed: two groups of five."""
    return grouped(code, 5).replace(" ", "-")


def signed(amount: int) -> str:
    """Return an amount with separators and a real minus sign."""
    return f"{amount:,}" if amount >= 0 else f"{_MINUS}{-amount:,}"


def salutation(facts: NoticeFacts) -> str:
    """Return the addressee as envelopes write it: persons 君， organisations 台啟."""
    return f"{facts.obligor} 台啟" if facts.kind == "L" else f"{facts.obligor} 君"


def no_slips(facts: NoticeFacts) -> str:
    """Say why no store barcodes stand on this notice."""
    if facts.balance > facts.cap:
        return f"應繳總額超過超商代收上限（每筆新臺幣{facts.cap:,}元），請改以轉帳、匯款、臨櫃或手機掃描繳款。"
    return "本案目前不能在超商繳款，請改以轉帳、匯款、臨櫃或手機掃描繳款。"


def notice_fields(facts: NoticeFacts, office: OfficeFacts) -> dict[str, str]:
    """Return the text of every field of the notice's template."""
    texts = {
        "postal_code": grouped(facts.postal_code, 1),
        "address": facts.address,
        "addressee": salutation(facts),
        "obligor": facts.obligor,
        "number": facts.number,
        "case_number": facts.case_number,
        "issued_on": roc.long(facts.issued_on),
        "section": facts.section,
        "officer": facts.officer,
        "telephone": facts.telephone + (f" 轉 {facts.extension}" if facts.extension else ""),
        "access_code": shown_code(facts.access_code),
        "deadline": f"中華民國{roc.spoken(facts.deadline)}",
        "balance_large": f"{facts.balance:,}元",
        "agency": facts.agency,
        "agency_ref": facts.agency_ref,
        "cause": facts.cause,
        "title_no": facts.title_no,
        "principal": f"{facts.principal:,}",
        "surcharge": f"{facts.surcharge:,}",
        "interest": f"{facts.interest:,}",
        "costs": f"{facts.costs:,}",
        "adjusted": signed(facts.adjusted),
        "paid": signed(-facts.paid),
        "balance": f"{facts.balance:,}",
        "bank": f"{office.bank_name}（代號 {office.bank_code}）",
        "virtual_account": grouped(facts.virtual_account),
        "site": office.pay_base,
        "deadline_en": english_date(facts.deadline),
        "balance_en": f"NT$ {facts.balance:,}",
        "agency_en": facts.agency_en,
        "case_number_en": facts.case_number,
        "number_en": facts.number,
        "account_en": f"{office.bank_name_en} (code {office.bank_code}), {grouped(facts.virtual_account)}",
        "access_en": f"{shown_code(facts.access_code)} (type it when you look up this case; tell nobody)",
        "contact_en": f"{facts.section_en}, {facts.telephone}"
        + (f" ext. {facts.extension}" if facts.extension else ""),
    }
    if facts.segments is None:
        texts["no_slips"] = no_slips(facts)
    else:
        for part, segment in enumerate(facts.segments, start=1):
            texts[f"code{part}"] = f"*{segment}*"
            texts[f"words{part}"] = segment
    return texts


def alternatives(facts: NoticeFacts, office: OfficeFacts) -> dict[str, str]:
    """Return what a screen reader says for each code."""
    says = {"qr": f"QR碼：本案繳款網頁 {pay_address(office.pay_base, facts.pay_code)}"}
    for part, segment in enumerate(facts.segments or (), start=1):
        says[f"code{part}"] = f"超商條碼第{part}段：{segment}"
    return says


def title(facts: NoticeFacts, office: OfficeFacts) -> str:
    """Return the document's title."""
    return f"{office.name}傳繳通知書 {facts.case_number}"


def ways(office: OfficeFacts, *, slips: bool) -> list[dict[str, str]]:
    """Return the rows of the table of ways to pay."""
    store = (
        "持本通知書到統一、全家、OK、萊爾富，由店員掃描正面三段條碼。"
        if slips
        else "本案金額超過超商代收上限，不能在超商繳款。"
    )
    rows = [
        ("便利商店", store, "24小時；限繳款期限內。" if slips else "—"),
        (
            "轉帳、匯款",
            f"以ATM、網路銀行或到任一金融機構，轉入正面所印{office.bank_name}專用帳號。",
            "ATM及網路銀行24小時；依您的銀行每日限額。跨行手續費由繳款人負擔。",
        ),
        ("手機掃描", "掃描正面QR碼，開啟本案繳款網頁，可出示條碼、複製帳號或查看明細。", "24小時。"),
        (
            "到本分署臨櫃",
            "現金、信用卡、金融卡、行動支付、一卡通；地址見本頁下方。請帶本通知書。",
            f"{office.counter_hours.zh}；早鳥時段{office.early_hours.zh}（請先預約）。金額不限。",
        ),
        (
            "支票、郵政匯票",
            f"抬頭「{office.name}」，劃線並禁止背書轉讓，連同本通知書影本掛號郵寄本分署。",
            "以票據兌現日為繳款日。",
        ),
    ]
    return [{"name": name, "how": how, "limits": limits} for name, how, limits in rows]


def rights(office: OfficeFacts) -> list[str]:
    """Return the standing words on the obligor's rights, with their articles."""
    return [
        "已繳清者，請致電承辦人，或於本分署網站「線上回傳繳款收據」上傳收據，免再到場。",
        "對應繳金額或原處分有疑問，請逕洽移送機關；原處分之救濟，依其教示辦理。",
        "因經濟狀況或天災事變無法一次繳清者，得檢具證明申請分期繳納（行政執行法施行細則第27條）。",
        (
            "對執行命令、方法、程序或其他侵害利益之情事，得於執行程序終結前向本分署聲明異議；"
            "除法律另有規定外，不因聲明異議而停止執行（行政執行法第9條）。"
        ),
        "顯有履行義務之可能而故不履行，或經合法通知無正當理由不到場者，本分署得命提供擔保並依法限制住居（同法第17條）。",
        "本通知書之金額以開立日為準；之後如有繳款或增減，以繳款網頁所示為準。",
        f"要改期、陳述意見或反映意見，請利用本分署信箱 {office.mailbox} 或電話 {office.telephone}。",
    ]


def english(office: OfficeFacts, *, slips: bool) -> list[str]:
    """Return the items of the English page."""
    store = (
        "Convenience stores (7-ELEVEN, FamilyMart, OK, Hi-Life): show the three barcodes on the front, "
        "at any hour until the date above."
        if slips
        else "The amount is above what convenience stores may take, so there are no store barcodes on the front."
    )
    counter = (
        f"At our counter: {office.address_en}; {office.counter_hours.en}; "
        f"early counter {office.early_hours.en} (book first). Cash, cards and mobile payment are accepted."
    )
    hardship = (
        "If you can't pay at once, ask the officer before the date above about paying in instalments. You may object "
        "to how this office enforces the debt (Article 9); for the debt itself, ask the agency that transferred it."
    )
    fraud = (
        "This office never asks you to operate an ATM by telephone, never asks for passwords and sends nobody "
        f"to collect cash. In doubt, call {office.telephone} or the anti-fraud line 165."
    )
    return [
        store,
        "Bank transfer: by ATM, online banking or at any bank to the account above, which belongs to this case alone.",
        "Mobile phone: scan the QR code on the front to see what is owed today, how the sum is made, and how to pay.",
        counter,
        hardship,
        "If the debt is not paid, bank deposits, wages and other property may be seized.",
        fraud,
    ]

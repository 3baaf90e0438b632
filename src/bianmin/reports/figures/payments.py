"""Figures of money that came in: at the counter by receipts, and through every channel by cases."""

from collections.abc import Mapping

from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission
from bianmin.payments.types import PAST_METHODS
from bianmin.reports.figures.shape import Facts, Figure, Where, distinct, share, total
from bianmin.reports.figures.words import CASES, DOLLARS, PERCENT, TIMES

METHODS = {**PAST_METHODS, "cheque": t("支票", "Cheque"), "postal_order": t("郵政匯票", "Postal order")}
CHANNELS = {
    "store": t("便利超商", "Convenience store"),
    "virtual_account": t("虛擬帳號", "Virtual account"),
    "card": t("信用卡", "Credit card"),
    "bank": t("銀行匯款", "Bank transfer"),
    "counter": t("臨櫃", "Counter"),
}
CARD_AND_MOBILE = ("card", "foreign_card", "mobile")
STORED_VALUE = ("ipass", "easycard")


def _receipt_page(values: Mapping[str, str]) -> str:
    own = values["record"].removeprefix("r")
    return f"/console/receipts/{own}/" if own.isdigit() else ""


RECEIPTS = Facts(
    "payments.receipts",
    t("櫃檯收據", "Counter receipts"),
    """select 'r' || r.id as record, r.issued_on as day, '' as site, r.amount,
              r.method, r."window" as hours, case when r.fee_item = '' then 'debt' else 'fee' end as purpose
         from payments_receipt r
        where r.issued_on between %(first)s and %(last)s and r.voided_at is null and r.reversed_on is null
       union all
       select 'past:' || p.receipt_id, p.paid_on, '', p.amount, p.method, 'ordinary', 'debt'
         from payments_past_payment p where p.paid_on between %(first)s and %(last)s""",
    parts={
        "method": t("付款方式", "Method"),
        "hours": t("時段", "Hours"),
        "purpose": t("款項", "Purpose"),
    },
    page=_receipt_page,
    sees=Permission.READ_RECEIPTS,
    amount=t("金額（元）", "Amount (NT$)"),
    values={
        "method": METHODS,
        "hours": {
            "ordinary": t("一般時間", "Ordinary hours"),
            "early": t("早鳥", "Early"),
            "noon": t("中午", "Noon"),
            "evening": t("夜間", "Evening"),
        },
        "purpose": {"debt": t("案款", "Debts"), "fee": t("規費", "Fees")},
    },
    touched="""select issued_on as day from payments_receipt
                where issued_at >= %(since)s or voided_at >= %(since)s
                   or reversed_on >= ((%(since)s)::timestamptz at time zone 'Asia/Taipei')::date
               union all select paid_on from payments_past_payment where noted_at >= %(since)s""",
)
"""Receipts of the counter. One payment is one receipt, however many cases it pays for."""

PAID = Facts(
    "payments.paid",
    t("各管道繳款", "Payments through every channel"),
    """select 'p' || p.id as record, p.paid_on as day, '' as site, p.amount, p.channel, p.method,
              p.case_id as "case",
              case when p.receipt_id is not null then -2 * p.receipt_id
                   when p.line_id is not null then 2 * p.line_id else 1 - 2 * p.id end as payment
         from payments_payment p
        where p.paid_on between %(first)s and %(last)s and p.reversed_at is null""",
    parts={"channel": t("管道", "Channel"), "method": t("付款方式", "Method")},
    distinct={"case": t("案件", "Cases"), "payment": t("繳款", "Payments")},
    page=lambda values: f"/console/cases/{values['case']}/money/",
    sees=Permission.READ_MONEY,
    amount=t("金額（元）", "Amount (NT$)"),
    values={"channel": CHANNELS, "method": METHODS},
    touched="""select paid_on as day from payments_payment
                where taken_on >= ((%(since)s)::timestamptz at time zone 'Asia/Taipei')::date
               union all
               select paid_on from payments_payment where reversed_at is not null and reversed_at >= %(since)s""",
)
"""What was allocated to cases. A payment for several cases is one payment and several facts."""


def _pair(name: str, zh: str, en: str, where: Where, facts: Facts) -> list[Figure]:
    """Return number and sum of one way of paying."""
    what = (
        t("期間內開立且未作廢、未沖銷的收據", "receipts issued in the period, neither voided nor reversed")
        if facts is RECEIPTS
        else t("期間內入帳且未沖銷的款項", "money received in the period and not reversed")
    )
    zh_rest = "；一張收據為一件" if facts is RECEIPTS else "；一次繳納多案仍為一件"
    en_rest = "; a receipt is one" if facts is RECEIPTS else "; a payment for several cases is one"
    counting = distinct("payment") if facts is PAID else None
    number = t(f"{zh}：{what.zh}{zh_rest}。", f"{en}: {what.en}{en_rest}.")
    amount = t(f"{zh}：{what.zh}之金額合計。", f"{en}: sum of {what.en}.")
    figure = Figure(f"payments.{name}.count", t(f"{zh}件數", f"{en}: payments"), TIMES, number, facts, where)
    if counting is not None:
        figure = Figure(
            f"payments.{name}.count", t(f"{zh}件數", f"{en}: payments"), TIMES, number, facts, where, counting
        )
    return [
        figure,
        Figure(f"payments.{name}.amount", t(f"{zh}金額", f"{en}: amount"), DOLLARS, amount, facts, where, total()),
    ]


def _cases(name: str, title: Text, where: Where) -> Figure:
    return Figure(
        f"payments.{name}.cases",
        title,
        CASES,
        t("期間內有款項入帳的不重複案件數。", "Different cases for which money came in."),
        PAID,
        where,
        distinct("case"),
    )


FIGURES = [
    *_pair("counter", "臨櫃繳款", "At the counter", {}, RECEIPTS),
    *_pair("counter.cash", "臨櫃現金", "Counter, cash", {"method": "cash"}, RECEIPTS),
    *_pair(
        "counter.card_mobile", "信用卡及行動支付", "Counter, cards and mobile", {"method": CARD_AND_MOBILE}, RECEIPTS
    ),
    *_pair("counter.card", "臨櫃信用卡", "Counter, credit card", {"method": "card"}, RECEIPTS),
    *_pair("counter.foreign_card", "國外信用卡", "Counter, foreign card", {"method": "foreign_card"}, RECEIPTS),
    *_pair("counter.mobile", "行動支付", "Counter, mobile", {"method": "mobile"}, RECEIPTS),
    *_pair("counter.debit", "金融卡", "Counter, debit card", {"method": "debit"}, RECEIPTS),
    *_pair("counter.stored_value", "電子票證", "Counter, stored-value cards", {"method": STORED_VALUE}, RECEIPTS),
    *_pair(
        "counter.instruments",
        "支票及匯票",
        "Counter, cheques and postal orders",
        {"method": ("cheque", "postal_order")},
        RECEIPTS,
    ),
    *_pair("counter.early", "早鳥繳款", "Counter, early", {"hours": "early"}, RECEIPTS),
    *_pair("counter.noon", "中午繳款", "Counter, noon", {"hours": "noon"}, RECEIPTS),
    *_pair("counter.evening", "夜間繳款", "Counter, evening", {"hours": "evening"}, RECEIPTS),
    *_pair("all", "全部管道", "Every channel", {}, PAID),
    _cases("all", t("有繳款的案件數", "Cases paid for"), {}),
    *_pair("stores", "便利超商代收", "Convenience stores", {"channel": "store"}, PAID),
    *_pair("virtual_accounts", "虛擬帳號", "Virtual accounts", {"channel": "virtual_account"}, PAID),
    *_pair("bank", "銀行匯款", "Bank transfers", {"channel": "bank"}, PAID),
    *_pair("online", "線上信用卡", "Online by card", {"channel": "card"}, PAID),
    Figure(
        "payments.all.away",
        t("免臨櫃繳款比率", "Share paid without coming"),
        PERCENT,
        t("非臨櫃管道的入帳筆數占全部的百分比。", "Allocations through channels other than the counter, of all."),
        PAID,
        {"channel": ("store", "virtual_account", "card", "bank")},
        share(),
    ),
]

"""All that happened to a case, in one line of time: steps, notices and their delivery, payments, changes, receipts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.urls import reverse

from bianmin.cases.types import TimelineEntry
from bianmin.console.sums import ADJUSTMENT_NAMES
from bianmin.console.templatetags.words import channel_name, delivery_name
from bianmin.documents.types import NoticeView
from bianmin.kit import roc
from bianmin.kit.clock import TAIPEI
from bianmin.kit.templatetags.ui import dollars
from bianmin.kit.texts import Text, t
from bianmin.payments.queries import ReturnView
from bianmin.payments.types import PaymentView, ReceivableView

REVERSED_WHY: dict[str, Text] = {
    "void": t("收據作廢", "receipt voided"),
    "bounced": t("退票", "the instrument bounced"),
    "chargeback": t("遭刷退", "charged back"),
    "reduced": t("移送機關更正，款項重新分配", "the agency corrected the debt; the money was allocated anew"),
}
RECEIVED, NOTICE, DELIVERY, SENT_IN, MONEY, STEP = range(6)
"""The order of what happened on the same day: money comes before the closing it leads to."""


FOLD = 15
"""A longer history is folded by year: the newest is open."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened; ``href`` leads to the paper or page of it."""

    on: date
    rank: int
    at: float
    title: Text
    who: str
    detail: Text | str = ""
    kind: str = ""
    href: str = ""


def history(
    steps: list[TimelineEntry],
    notices: list[NoticeView],
    receivable: ReceivableView,
    returns: list[ReturnView],
    *,
    opens_returns: bool,
) -> list[Happening]:
    """Return everything, the newest first."""
    found = [*_steps(steps), *_papers(notices), *_money(receivable), *_sent_in(returns, opens=opens_returns)]
    return sorted(found, key=lambda one: (one.on, one.rank, one.at), reverse=True)


def by_year(happenings: list[Happening]) -> list[tuple[Text | None, list[Happening]]]:
    """Return what happened in years, the newest first; ``FOLD`` or fewer stay in one piece, without a heading."""
    if len(happenings) <= FOLD:
        return [(None, happenings)] if happenings else []
    return [(_year(year), list(those)) for year, those in groupby(happenings, key=lambda one: one.on.year)]


def _year(year: int) -> Text:
    return t("{roc}年", "{year}").fill(roc=year - 1911, year=year)


def _sent_in(returns: list[ReturnView], *, opens: bool) -> Iterator[Happening]:
    for one in returns:
        title = t("民眾回傳收據{code}", "Receipt {code} was sent in").fill(code=one.code)
        href = reverse("console:return", args=(one.id,)) if opens else ""
        on = one.sent_at.astimezone(TAIPEI).date()
        yield Happening(on, SENT_IN, one.sent_at.timestamp(), title, "", one.state_name, "money", href)


def _steps(steps: list[TimelineEntry]) -> Iterator[Happening]:
    for one in steps:
        came = one.kind == "received"
        batch = one.data.get("batch") if came else None
        href = reverse("console:batch", args=(batch,)) if isinstance(batch, int) else ""
        if isinstance(one.data.get("request"), int):
            href = reverse("console:request", args=(one.data["request"],))
        yield Happening(
            one.on, RECEIVED if came else STEP, one.at.timestamp(), one.title, one.who, one.detail, "seal", href
        )


def _papers(notices: list[NoticeView]) -> Iterator[Happening]:
    for one in notices:
        title = t("核發傳繳通知書{number}", "Payment notice {number} issued").fill(number=one.number)
        by = Text(roc.slash(one.deadline), one.deadline.isoformat())
        detail = t("{sum}，繳款期限{on}", "{sum}, to be paid by {on}").fill(sum=dollars(one.balance), on=by)
        yield Happening(
            one.issued_on, NOTICE, one.id, title, "", detail, "", reverse("console:notice-paper", args=(one.id,))
        )
        for step in one.deliveries:
            what = t("通知書{kind}", "Notice: {kind}").fill(kind=delivery_name(step.kind))
            yield Happening(step.on, DELIVERY, step.at.timestamp(), what, step.who, step.note)


def _money(receivable: ReceivableView) -> Iterator[Happening]:
    for one in receivable.payments:
        at = one.paid_at.timestamp()
        title = t("繳款{sum}（{channel}）", "{sum} paid ({channel})").fill(
            sum=dollars(one.amount), channel=channel_name(one.channel)
        )
        yield Happening(one.paid_on, MONEY, at, title, "", _receipt(one), "money")
        if one.reversed_on:
            title = t("沖銷繳款{sum}", "Payment of {sum} reversed").fill(sum=dollars(one.amount))
            why = REVERSED_WHY.get(one.reversed_why, one.reversed_why)
            yield Happening(one.reversed_on, MONEY, at, title, "", why, "money")
    for change in receivable.adjustments:
        name = ADJUSTMENT_NAMES.get(change.kind, t("更正", "Corrected"))
        title = t("{name}：{sum}", "{name}: {sum}").fill(name=name, sum=dollars(abs(change.amount)))
        yield Happening(change.on, MONEY, change.id, title, change.who, change.reason, "money")


def _receipt(one: PaymentView) -> Text | str:
    return t("收據{number}", "Receipt {number}").fill(number=one.receipt_number) if one.receipt_number else ""

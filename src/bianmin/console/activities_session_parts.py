"""What a session's page shows: facts, receipts, who was there, corrections."""

from django.urls import reverse

from bianmin.activities.types import SessionView
from bianmin.activities.types import words as named
from bianmin.console.activities_forms import SessionForm
from bianmin.console.parts import Cell, Post, Table, heads
from bianmin.kit.errors import NotFound
from bianmin.kit.templatetags.ui import money, roc, rocat
from bianmin.kit.texts import t
from bianmin.payments import queries as payments


def address_of(one: SessionView, file_id: int) -> str:
    """Return where a session's file is."""
    return reverse("console:activity-file", args=(one.id, file_id))


def facts_of(one: SessionView, state: object) -> list[tuple[object, object]]:
    """Return what a session was; what wasn't said is left out."""
    hours = f"{one.begins:%H:%M}–{one.ends:%H:%M}" if one.begins and one.ends else ""
    told: list[tuple[object, object]] = [
        (t("編號", "Number"), one.session_id),
        (t("狀態", "State"), state),
        (t("主題類別", "Topic"), named.TOPICS[one.topic][1] if one.topic in named.TOPICS else ""),
        (t("時間", "Hours"), hours),
        (t("原定日期", "Regular day"), roc(one.regular_on) if one.regular_on not in {None, one.held_on} else ""),
        (t("異動理由", "Why it was changed"), one.why_changed),
        (t("地點", "Place"), " ".join(filter(None, (one.township, one.place)))),
        (t("合作單位", "Partners"), one.partner),
        (t("值勤同仁", "Clerks on duty"), "、".join(name for _, name in one.clerks)),
        (t("對象", "Audience"), one.audience),
        (t("主題內容", "Subject"), one.subject),
        (t("講師", "Speaker"), one.speaker),
        (t("人次", "Persons"), one.persons),
        (t("件數", "Cases"), one.cases),
        (t("訓練時數", "Hours of training"), one.hours or ""),
        (t("盆栽數", "Plants"), one.plants or ""),
        (
            t("現場繳款", "Paid there"),
            t("{n}件，{a}元", "{n} payments, NT${a}").fill(n=one.payments, a=money(one.amount)) if one.payments else "",
        ),
        (t("現場分期", "Instalments there"), one.instalments or ""),
        (t("經費", "Cost"), money(one.cost) if one.cost else ""),
        (t("效益", "Benefit"), one.benefit),
        (t("成果說明", "Report"), one.report),
        (t("網站公布", "On the website"), t("是", "Yes") if one.published else ""),
        (t("登錄", "Entered"), f"{one.entered_by} {rocat(one.entered_at)}"),
    ]
    return [(name, value) for name, value in told if value not in {"", None}]


def receipts_of(one: SessionView) -> Table:
    """Return the receipts issued there; one the office knows is a link."""
    rows = []
    for number in one.receipts:
        try:
            found = payments.receipt_by_number(number)
        except NotFound:  # shown as not known
            rows.append([Cell(number), Cell(t("系統中查無此號", "Not known here")), Cell("", number=True)])
            continue
        rows.append(
            [
                Cell(number, href=reverse("console:receipt", args=(found.id,))),
                Cell(roc(found.issued_on)),
                Cell(money(found.amount), number=True),
            ]
        )
    names = heads(t("收據號碼", "Receipt"), t("日期", "Day"), t("金額", "Amount"), numbers=(2,))
    return Table(t("收據", "Receipts"), names, rows)


def attendees_of(one: SessionView, *, keep: bool) -> Table:
    """Return who was there."""
    rows = [
        [
            Cell(who.name),
            Cell(named.ATTENDEES[who.kind]),
            Cell(who.hours or "", number=True),
            Cell(t("移除", "Take off"), post=Post("drop-attendee", who.id, who.name)) if keep else Cell(""),
        ]
        for who in one.attendees
    ]
    names = heads(t("姓名", "Name"), t("身分", "Who"), t("時數", "Hours"), t("移除", "Take off"), numbers=(2,))
    return Table(t("參加者", "Who was there"), names, rows)


def changes_of(one: SessionView) -> Table:
    """Return the corrections, with what stood before."""
    names = heads(t("時間", "When"), t("更正人", "Who"), t("理由", "Reason"), t("原登錄", "What stood before"))
    rows = [
        [
            Cell(rocat(change.at)),
            Cell(change.who),
            Cell(change.reason),
            Cell("；".join(f"{_label(name)}：{value}" for name, value in change.before.items())),
        ]
        for change in one.changes
    ]
    return Table(t("更正沿革", "Corrections"), names, rows)


def _label(name: str) -> str:
    field = SessionForm.base_fields.get({"kind": "what", "topic": "what"}.get(name, name))
    return str(field.label) if field is not None else name

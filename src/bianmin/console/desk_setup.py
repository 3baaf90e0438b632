"""Settings of the service desk: queues, counters, items, kiosks and boards, things to lend, bells, rooms."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.desk_setup_forms import CODE, FORMS
from bianmin.console.parts import Cell, Part, PartsPage, Post, Table, heads
from bianmin.desk import actions
from bianmin.desk import queries as desk
from bianmin.desk.types import words as named
from bianmin.kit.clock import today
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Permission

#: What a kind is known by, and the action that writes it.
DEEDS: dict[str, tuple[str, Callable[..., Any]]] = {
    "queue": ("code", actions.save_queue),
    "counter": ("code", actions.save_counter),
    "item": ("code", actions.save_item),
    "device": ("name", actions.add_device),
    "thing": ("label", actions.save_thing),
    "bell": ("code", actions.save_bell),
    "room": ("code", actions.save_room),
}


class Setup(PartsPage):
    """Everything the desk is made of, one kind a page."""

    title = t("服務櫃檯設定", "Service desk settings")
    nav = "desk-setup"
    permission = Permission.MANAGE_DESK

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show a kind, queues first."""
        return self.page()

    @property
    def kind(self) -> str:
        """Return which kind the address asks for."""
        asked = self.request.GET.get("kind", "queue")
        return asked if asked in FORMS else "queue"

    def page(self, form: forms.Form | None = None, *, secret: str = "") -> HttpResponse:
        """Show the kind with its form; a new machine's key is shown this once."""
        title, blank = FORMS[self.kind]
        tabs = [(name, f"?kind={key}", key == self.kind, None) for key, (name, _) in FORMS.items()]
        site = office.sites()[0].code
        links = (
            (t("開啟自助機", "Open the kiosk"), reverse("hall:start", args=(site,))),
            (t("開啟叫號顯示", "Open the board"), reverse("hall:board", args=(site,))),
        )
        return self.made_of(
            Part(
                title=t("機器金鑰（只顯示這一次）", "The machine's key (shown this once)"),
                texts=(t("請在該機器的「登記這台機器」輸入。", "Enter it on that machine, “Register this machine”."),),
                secret=secret,
            )
            if secret
            else None,
            Part(title=title, table=self.table(), buttons=links if self.kind == "device" else ()),
            Part(
                title=t("新增或修改", "Add or change"),
                texts=(
                    t(
                        "代碼相同即修改；號別與櫃檯自所填日期起改變，之前的保留。",
                        "The same code changes it; queues and counters change from that day, the past is kept.",
                    ),
                ),
                form=form or blank(),
                deed="save",
            ),
            tabs=tabs,
            label=self.title,
        )

    def table(self) -> Table:
        """Return what there is of the kind."""
        title, _ = FORMS[self.kind]
        made: dict[str, Callable[[], tuple[tuple[Text, ...], list[list[Cell]]]]] = {
            "queue": self.queues,
            "counter": self.counters,
            "item": self.items,
            "device": self.devices,
            "thing": self.things,
            "bell": self.bells,
            "room": self.rooms,
        }
        names, rows = made[self.kind]()
        return Table(title, heads(*names), rows)

    @staticmethod
    def queues() -> tuple[tuple[Text, ...], list[list[Cell]]]:
        """Return the queues."""
        rows = [[Cell(one.code), Cell(one.prefix), Cell(one.name), Cell(one.services)] for one in desk.queues()]
        return (CODE, t("字首", "Letter"), t("名稱", "Name"), t("說明", "What for")), rows

    @staticmethod
    def counters() -> tuple[tuple[Text, ...], list[list[Cell]]]:
        """Return the counters."""
        comma = t("、", ", ")
        rows = [
            [
                Cell(one.code),
                Cell(t("{f} {n}號 {w}", "{f} {n} {w}").fill(f=one.floor, n=one.number, w=one.name)),
                Cell(str(comma).join(str(named.FUNCTIONS[name]) for name in one.functions)),
                Cell(str(comma).join(one.queues)),
            ]
            for one in desk.counters()
        ]
        return (CODE, t("櫃檯", "Counter"), t("功能", "Functions"), t("叫哪些號", "Calls")), rows

    @staticmethod
    def items() -> tuple[tuple[Text, ...], list[list[Cell]]]:
        """Return the items."""
        rows = [
            [Cell(one.code), Cell(one.name), Cell(one.minutes_before if one.minutes_before is not None else "—")]
            for one in desk.items(active=None)
        ]
        return (CODE, t("名稱", "Name"), t("改善前分鐘", "Minutes before")), rows

    @staticmethod
    def devices() -> tuple[tuple[Text, ...], list[list[Cell]]]:
        """Return the machines, each with the button that withdraws it."""
        rows = [
            [
                Cell(one.name),
                Cell(named.DEVICE_KINDS[one.kind]),
                Cell(one.site_code),
                Cell(t("已撤銷", "Withdrawn"), badge="quiet")
                if one.revoked_at
                else Cell(t("撤銷", "Withdraw"), post=Post("revoke", one.id, one.name)),
            ]
            for one in desk.devices()
        ]
        return (t("名稱", "Name"), t("種類", "Kind"), t("據點", "Site"), t("狀態", "State")), rows

    @staticmethod
    def things() -> tuple[tuple[Text, ...], list[list[Cell]]]:
        """Return what is lent."""
        rows = [
            [
                Cell(one.label),
                Cell(named.THINGS[one.kind]),
                Cell(t("借用中", "Out") if one.is_out else t("在架上", "In")),
            ]
            for one in desk.things()
        ]
        return (t("編號", "Label"), t("物品", "Thing"), t("狀態", "State")), rows

    @staticmethod
    def bells() -> tuple[tuple[Text, ...], list[list[Cell]]]:
        """Return the bells with their tests."""
        rows = [
            [
                Cell(one.code),
                Cell(one.place),
                Cell(one.tested_on or "—"),
                Cell(t("應測試", "Test it"), badge="caution")
                if one.test_due is None or one.test_due <= today()
                else Cell(one.test_due),
            ]
            for one in desk.bells()
        ]
        return (CODE, t("位置", "Place"), t("上次測試", "Last test"), t("下次測試", "Next test")), rows

    @staticmethod
    def rooms() -> tuple[tuple[Text, ...], list[list[Cell]]]:
        """Return the rooms."""
        rows = [
            [Cell(one.code), Cell(one.name), Cell(named.ROOM_KINDS[one.kind]), Cell(named.ROOM_SEXES[one.sex])]
            for one in desk.rooms()
        ]
        return (CODE, t("名稱", "Name"), t("種類", "Kind"), t("供誰使用", "For")), rows

    def post(self, request: HttpRequest) -> HttpResponse:
        """Save what was filled in, or withdraw a machine."""
        to = f"{reverse('console:desk-setup')}?kind={self.kind}"
        which = request.POST.get("which", "")
        if request.POST.get("deed") == "revoke" and which.isdecimal() and len(which) < 18:  # noqa: PLR2004  (digits that fit the number column)
            actions.revoke_device(int(which), actor=self.actor)
            return self.done(t("已撤銷，這台機器不能再取號。", "Withdrawn; it gives no more tickets."), to)
        form = FORMS[self.kind][1](request.POST)
        made = self.attempt(form, self.save)
        if made is None:
            return self.page(form)
        if self.kind == "device":
            return self.page(secret=made.key)
        return self.done(t("已儲存。", "Saved."), to)

    def save(self, held: dict[str, Any]) -> Any:  # noqa: ANN401  (each register brings forms and entries of its own)
        """Call the action of the kind."""
        given, actor = dict(held), self.actor
        for name in ("name", "services", "place"):
            if f"{name}_zh" in given:
                given[name] = Text(given.pop(f"{name}_zh"), given.pop(f"{name}_en"))
        if "letter" in given:
            given["prefix"] = given.pop("letter")
        first, deed = DEEDS[self.kind]
        return deed(given.pop(first), actor=actor, **given)

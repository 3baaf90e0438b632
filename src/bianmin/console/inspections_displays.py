"""Messages of displays, and visitors registered by name."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse

from bianmin.console.inspections_words import UNTOLD, day_of, typed
from bianmin.console.parts import Cell, Part, PartsPage, Post, Table, heads
from bianmin.inspections import actions
from bianmin.inspections import queries as inspections
from bianmin.kit.clock import TAIPEI, today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission


class MessageForm(OfficeForm):
    """A message for a ticker or television."""

    facility_id = forms.TypedChoiceField(label=said(t("看板", "Display")), coerce=int)
    text_zh = typed(t("訊息", "Message"), 200)
    text_en = typed(t("英文訊息", "Message in English"), 300, required=False)
    first = RocDateField(label=said(t("自", "From")))
    last = RocDateField(label=said(t("至", "To")))

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["facility_id"].choices = [(one.id, one.name) for one in inspections.facilities(kind="display")]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


class Messages(PartsPage):
    """Messages of tickers and televisions: written, approved by another, shown from a day to a day."""

    title = t("電子看板訊息", "Messages of displays")
    nav = "inspections-messages"
    permission = Permission.READ_INSPECTIONS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them."""
        return self.page(MessageForm(initial={"first": today()}))

    def page(self, form: forms.Form) -> HttpResponse:
        """Show the list with the form."""
        found, day = inspections.messages(cursor=self.request.GET.get("at")), today()
        approves = self.may(Permission.APPROVE_MESSAGES)
        columns = heads(
            t("訊息", "Message"), t("看板", "Display"), t("期間", "Days"), t("擬稿", "By"), t("核定", "Approved")
        )
        rows = []
        for one in found.rows:
            state = Cell(one.approved_by, note=t("播放中", "shown now") if one.first <= day <= one.last else "")
            if one.approved_at is None:
                state = Cell(t("待核定", "To be approved"), badge="caution")
                if approves:
                    state = Cell(t("核定", "Approve"), post=Post("approve", one.id, one.text))
            days = t("{a}至{b}", "{a} to {b}").fill(a=day_of(one.first), b=day_of(one.last))
            rows.append([Cell(one.text), Cell(one.place), Cell(days), Cell(one.written_by), state])
        return self.made_of(
            Part(table=Table(self.title, columns, rows), page=found),
            Part(title=t("擬稿", "Write a message"), form=form, submit=t("送核", "Send for approval"), deed="write")
            if self.may(Permission.DO_ROUNDS)
            else None,
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Write or approve one."""
        if request.POST.get("deed") == "approve":
            which = request.POST.get("which", "")
            actions.approve_message(int(which) if which.isdecimal() else 0, actor=self.actor)
            return self.done(t("已核定。", "Approved."), "console:inspections-messages")
        form = MessageForm(request.POST)
        if not self.attempt(form, self.write):
            return self.page(form)
        return self.done(t("已送核。", "Sent for approval."), "console:inspections-messages")

    def write(self, data: dict[str, Any]) -> int:
        """Write a message."""
        words = Text(data["text_zh"], data["text_en"])
        return actions.write_message(
            data["facility_id"], words, actor=self.actor, first=data["first"], last=data["last"]
        )


class VisitorForm(OfficeForm):
    """A visitor in an epidemic."""

    name = typed(t("姓名", "Name"), 60)
    contact = typed(t("聯絡電話", "Telephone"), 60)
    temperature = forms.DecimalField(
        label=said(t("體溫", "Temperature")), required=False, max_digits=3, decimal_places=1,
        widget=forms.TextInput(attrs={"inputmode": "decimal"}),
    )  # fmt: skip
    place = typed(t("前往", "Going to"), 60, required=False)


class Visitors(PartsPage):
    """Visitors registered by name while an epidemic lasts; each look is written down, each entry is deleted in time."""

    title = t("實聯制登記", "Visitors by name")
    nav = "inspections-visitors"
    permission = Permission.REGISTER_VISITORS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show today's."""
        return self.page(VisitorForm())

    def page(self, form: forms.Form) -> HttpResponse:
        """Show the form and today's visitors."""
        day = today()
        self.note_look("visitors", day.isoformat(), "list")
        columns = heads(
            t("時間", "Time"), t("姓名", "Name"), t("聯絡電話", "Telephone"), t("體溫", "Temperature"),
            t("刪除日", "Deleted on"), numbers=(3,),
        )  # fmt: skip
        rows = [
            [
                Cell(f"{one.at.astimezone(TAIPEI):%H:%M}"),
                Cell(one.name, note=one.place),
                Cell(one.contact),
                Cell(one.temperature or UNTOLD, number=True),
                Cell(day_of(one.delete_on)),
            ]
            for one in inspections.visitors(day, actor=self.actor)
        ]
        return self.made_of(
            Part(title=t("登記", "Register"), form=form, submit=t("登記", "Register")),
            Part(title=t("今日", "Today"), table=Table(self.title, columns, rows)),
            lead=t(
                "只在防疫期間使用；加密保存，28日後自動刪除，查閱留有紀錄。",
                "Only while an epidemic lasts: enciphered, deleted after 28 days, each look recorded.",
            ),
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Register one."""
        form = VisitorForm(request.POST)
        if not self.attempt(form, lambda data: actions.register_visitor(actor=self.actor, **data)):
            return self.page(form)
        return self.done(t("已登記。", "Registered."), "console:inspections-visitors")

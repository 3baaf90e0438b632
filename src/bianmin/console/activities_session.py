"""A session's page: what it was, results, pictures and papers, who was there, what was given, corrections."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from PIL import Image

from bianmin.activities import actions
from bianmin.activities import queries as activities
from bianmin.activities.types import SessionView
from bianmin.activities.types import words as named
from bianmin.console.activities import name_of, state_of
from bianmin.console.activities_forms import (
    AttendForm,
    CancelForm,
    CorrectForm,
    FileForm,
    HandoutForm,
    MoveForm,
    SessionForm,
    initial_of,
    input_of,
)
from bianmin.console.activities_meetings import meeting_deed, meeting_parts
from bianmin.console.activities_session_parts import address_of, attendees_of, changes_of, facts_of, receipts_of
from bianmin.console.frame import Page
from bianmin.console.parts import Cell, Part, PartsPage, Post, Table, heads
from bianmin.kit import files
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission

LONGEST_SIDE = 1600
DONE = t("已登錄。", "Entered.")


class Session(PartsPage):
    """One session with all that hangs on it."""

    title = t("活動場次", "Session")
    nav = "activities"
    permission = Permission.READ_ACTIVITIES

    def get(self, request: HttpRequest, session_id: int) -> HttpResponse:
        """Show it."""
        return self.page(activities.session(session_id))

    def page(self, one: SessionView, deed: str = "", form: forms.Form | None = None) -> HttpResponse:
        """Show it; ``form`` is the bound form of ``deed`` and keeps what was typed."""
        keep, manage = self.may(Permission.KEEP_ACTIVITIES), self.may(Permission.MANAGE_ACTIVITIES)
        shown = {deed: form} if form is not None else {}
        opened = self.request.GET.get("edit", "") or deed
        state = state_of(one)
        return self.made_of(
            Part(facts=facts_of(one, state.text), warning=state.note),
            Part(title=t("收據", "Receipts"), table=receipts_of(one)) if one.receipts else None,
            *(meeting_parts(self, one, shown) if one.kind == "meeting" else ()),
            *self.what_hangs(one, keep=keep, manage=manage),
            Part(title=t("更正沿革", "Corrections"), table=changes_of(one)) if one.changes else None,
            *(part for part in self.opened_form(one, opened, shown) if keep),
            Part(buttons=self.choices(one)),
            title=name_of(one),
            crumb=(t("活動場次", "Sessions"), reverse("console:activities")),
            lead=t("{kind}，{day}", "{kind}, {day}").fill(kind=named.KINDS[one.kind], day=roc(one.held_on)),
        )

    def choices(self, one: SessionView) -> list[tuple[Text, str]]:
        """Return what can be done here, as links that open the form."""
        keep, manage = self.may(Permission.KEEP_ACTIVITIES), self.may(Permission.MANAGE_ACTIVITIES)
        planned = one.state == "planned"
        offered = (
            (keep and planned, t("登錄成果", "Enter results"), "hold"),
            (keep, t("加照片或文件", "Add a picture or paper"), "file"),
            (keep, t("登錄參加者", "Enter who was there"), "attend"),
            (keep, t("登錄發放物品", "Enter what was given"), "handout"),
            (manage and planned, t("改期", "Move"), "move"),
            (manage and planned, t("取消", "Cancel"), "cancel"),
            (manage and not planned, t("更正", "Correct"), "correct"),
        )
        return [(label, f"?edit={name}#edit") for may, label, name in offered if may]

    def what_hangs(self, one: SessionView, *, keep: bool, manage: bool) -> list[Part | None]:
        """Return pictures, papers, attendees, handouts."""
        pictures = [file for file in one.files if file.kind == "picture"]
        papers = [file for file in one.files if file.kind != "picture"]
        return [
            Part(title=t("照片", "Photographs"), pictures=[(address_of(one, file.id), file.words) for file in pictures])
            if pictures
            else None,
            Part(
                title=t("檔案", "Files"),
                table=Table(
                    t("檔案", "Files"),
                    heads(t("名稱", "Title"), t("種類", "Kind"), t("移除", "Take off")),
                    [
                        [
                            Cell(file.words, href=address_of(one, file.id)),
                            Cell(named.FILE_KINDS[file.kind]),
                            Cell(t("移除", "Take off"), post=Post("drop-file", file.id, file.words))
                            if manage
                            else Cell(""),
                        ]
                        for file in [*papers, *pictures]
                    ],
                ),
            )
            if papers or (manage and pictures)
            else None,
            Part(title=t("參加者", "Who was there"), table=attendees_of(one, keep=keep)) if one.attendees else None,
            Part(
                title=t("發放物品", "What was given"),
                table=Table(
                    t("發放物品", "What was given"),
                    heads(t("品項", "Item"), t("數量", "How many"), numbers=(1,)),
                    [[Cell(given.item), Cell(given.quantity, number=True)] for given in one.handouts],
                ),
            )
            if one.handouts
            else None,
        ]

    @staticmethod
    def opened_form(one: SessionView, opened: str, shown: dict[str, forms.Form]) -> list[Part]:
        """Return the form that was opened."""
        begun = initial_of(one)
        made: dict[str, tuple[Text, Callable[[], forms.Form], Text]] = {
            "hold": (t("登錄成果", "Enter results"), lambda: SessionForm(initial=begun), t("登錄成果", "Enter")),
            "correct": (t("更正", "Correct"), lambda: CorrectForm(initial=begun), t("更正", "Correct")),
            "file": (t("加照片或文件", "Add a picture or paper"), FileForm, t("加入", "Add")),
            "attend": (t("登錄參加者", "Enter who was there"), AttendForm, t("登錄", "Enter")),
            "handout": (t("登錄發放物品", "Enter what was given"), HandoutForm, t("登錄", "Enter")),
            "move": (t("改期", "Move"), lambda: MoveForm(initial={"to": one.held_on}), t("改期", "Move")),
            "cancel": (t("取消場次", "Cancel the session"), CancelForm, t("取消這一場", "Cancel it")),
        }
        if opened not in made:
            return []
        title, form, submit = made[opened]
        return [
            Part(
                title=title, form=shown.get(opened) or form(), deed=opened, submit=submit, anchor="edit",
                with_file=opened == "file", stop=opened == "cancel", back="?",
            )
        ]  # fmt: skip

    def post(self, request: HttpRequest, session_id: int) -> HttpResponse:
        """Do what was pressed."""
        one, deed = activities.session(session_id), request.POST.get("deed", "")
        which = request.POST.get("which", "")
        number = int(which) if which.isdecimal() and len(which) < 18 else 0  # noqa: PLR2004  (digits that fit the number column)
        if deed in {"drop-file", "drop-attendee", "publish", "hide"}:
            self.press(deed, session_id, number)
            return self.done(DONE, "console:activity", session_id)
        form, act = self.deeds(one, deed) or meeting_deed(self, one, deed)
        if self.attempt(form, act) is None:
            return self.page(one, deed, form)
        return self.done(DONE, "console:activity", session_id)

    def press(self, deed: str, session_id: int, which: int) -> None:
        """Do what one button does."""
        if deed == "drop-file":
            actions.drop_file(session_id, which, actor=self.actor)
        elif deed == "drop-attendee":
            actions.drop_attendee(session_id, which, actor=self.actor)
        else:
            actions.publish_session(session_id, actor=self.actor, published=deed == "publish")

    def deeds(self, one: SessionView, deed: str) -> tuple[forms.Form, Callable[[dict[str, Any]], Any]] | None:
        """Return a deed's form, bound, and what it does; None where it is a meeting's."""
        data, actor, pk = self.request.POST, self.actor, one.id
        bound: dict[str, tuple[type[forms.Form], Callable[[dict[str, Any]], Any]]] = {
            "hold": (SessionForm, lambda held: actions.hold_session(pk, input_of(held), actor=actor)),
            "correct": (
                CorrectForm,
                lambda held: actions.correct_session(pk, input_of(held), actor=actor, reason=held["reason"]),
            ),
            "file": (FileForm, lambda held: self.keep_file(pk, held)),
            "attend": (AttendForm, lambda held: self.attend(one, held)),
            "handout": (HandoutForm, lambda held: actions.hand_out(pk, held["item"], held["quantity"], actor=actor)),
            "move": (MoveForm, lambda held: actions.move_session(pk, held["to"], actor=actor, reason=held["reason"])),
            "cancel": (CancelForm, lambda held: actions.cancel_session(pk, actor=actor, reason=held["reason"])),
        }
        if deed not in bound:
            return None
        form, act = bound[deed]
        return form(data, self.request.FILES), act

    def keep_file(self, session_id: int, held: dict[str, Any]) -> int:
        """Keep what was sent."""
        sent = held["file"]
        return actions.add_file(
            session_id, sent.read(), sent.name, actor=self.actor, words=held["words"], kind=held["kind"]
        )

    def attend(self, one: SessionView, held: dict[str, Any]) -> int:
        """Enter staff, and others by name."""
        names = [name for name in held["names"].replace(",", "、").split("、") if name.strip()]
        hours = held["hours"]
        made = actions.attend(one.id, actor=self.actor, staff=held["staff"], hours=hours)
        if names:
            made += actions.attend(one.id, actor=self.actor, names=names, kind=held["kind"], hours=hours)
        return made or True


class SessionFile(Page):
    """A picture, drawn anew before it is shown, or a paper as a download."""

    permission = Permission.READ_ACTIVITIES

    def get(self, request: HttpRequest, session_id: int, file_id: int) -> HttpResponse:
        """Send it."""
        kept, content = activities.session_file(session_id, file_id)
        with content:
            body = content.read()
        if kept.content_type not in files.PICTURES:
            headers = {**files.SAFE_HEADERS, "Content-Disposition": f'attachment; filename="paper-{file_id}"'}
            return HttpResponse(body, content_type=kept.content_type, headers=headers)
        out = BytesIO()
        with Image.open(BytesIO(body)) as picture:
            clean = picture.convert("RGB")
        clean.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        clean.save(out, "JPEG", quality=85)
        return HttpResponse(out.getvalue(), content_type="image/jpeg", headers=files.SAFE_HEADERS)

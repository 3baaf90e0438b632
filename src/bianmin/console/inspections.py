"""Rounds on a telephone: what is due today, a round with big buttons, rounds made."""

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.frame import Page
from bianmin.console.inspections_words import TABS, day_of, tabs
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.desk import queries as desk
from bianmin.inspections import actions
from bianmin.inspections import queries as inspections
from bianmin.inspections.types import DueRound, FacilityInfo, RoundInfo, SheetInfo
from bianmin.inspections.types.words import FREQUENCIES, MOST_PHOTO, OUTCOMES
from bianmin.kit.clock import today
from bianmin.kit.errors import NotAllowed, NotFound, Refusal
from bianmin.kit.files import SAFE_HEADERS, open_stored
from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission

STATES = {
    "late": ("stop", t("前次漏檢", "Missed last time")),
    "due": ("caution", t("待巡檢", "To be made")),
    "done": ("good", t("已完成", "Done")),
}


class ReasonForm(OfficeForm):
    """Why a round is struck."""

    reason = forms.CharField(label=said(t("註銷理由", "Reason")), max_length=200)


class Today(Page):
    """What is to be looked at today, by round sheet; what is late, filters due, bells to test."""

    title = t("今日巡檢", "Rounds today")
    nav = "inspections"
    permission = Permission.READ_INSPECTIONS
    template = "console/inspections/today.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the rounds of the day, those of the day's person first: late, due, done."""
        day = today()
        due = inspections.due_rounds(day)
        waiting = [one for one in due if one.state != "done"]
        return self.show(
            groups=grouped(waiting),
            done=[one for one in due if one.state == "done"],
            waiting=len(waiting),
            filters=inspections.filters_due(day),
            bells=[one for one in desk.bells() if one.is_active and (one.test_due is None or one.test_due <= day)],
            defects=inspections.defects_waiting(),
            states=STATES,
            frequencies=FREQUENCIES,
            may_do=self.may(Permission.DO_ROUNDS),
            tabs=tabs("today"),
            label=TABS,
        )


def grouped(rounds: list[DueRound]) -> list[tuple[SheetInfo, list[DueRound]]]:
    """Return rounds by their sheet, in the order in which the sheets first come."""
    found: dict[str, tuple[SheetInfo, list[DueRound]]] = {}
    for one in rounds:
        found.setdefault(one.sheet.code, (one.sheet, []))[1].append(one)
    return list(found.values())


class Make(Page):
    """A round: each item OK, defect or not applicable; what is not answered can be sent as OK with one press."""

    nav = "inspections"
    permission = Permission.DO_ROUNDS
    template = "console/inspections/make.html"

    def get(self, request: HttpRequest, sheet: str, facility_id: int) -> HttpResponse:
        """Show the sheet's items."""
        return self.page(*self.load(sheet, facility_id))

    @staticmethod
    def load(sheet: str, facility_id: int) -> tuple[SheetInfo, FacilityInfo]:
        """Return the sheet as it holds today, and the facility."""
        held, one = inspections.sheet_on(sheet, today()), inspections.facility(facility_id)
        if one.kind not in held.kinds:
            raise NotFound
        return held, one

    def page(self, sheet: SheetInfo, one: FacilityInfo, fault: Text | None = None) -> HttpResponse:
        """Show the page; what was chosen stays."""
        post = self.request.POST
        return self.show(
            title=t("{sheet}：{place}", "{sheet}: {place}").fill(sheet=sheet.title, place=one.name),
            sheet=sheet,
            facility=one,
            items=[
                (item, post.get(f"item.{item.code}", ""), post.get(f"note.{item.code}", "")) for item in sheet.items
            ],
            outcomes=list(OUTCOMES.items()),
            turn=post.get("turn") or inspections.next_turn(sheet.code, one.id, today()),
            note=post.get("note", ""),
            fault=fault,
            status=422 if fault is not None else 200,
        )

    def post(self, request: HttpRequest, sheet: str, facility_id: int) -> HttpResponse:
        """Enter the round; its defects begin to be followed."""
        held, one = self.load(sheet, facility_id)
        post, rest = request.POST, "ok" if request.POST.get("rest") == "ok" else ""
        turn = post.get("turn", "")
        try:
            found = {
                item.code: actions.Found(
                    post.get(f"item.{item.code}") or rest,
                    post.get(f"note.{item.code}", ""),
                    photo_of(request.FILES.get(f"photo.{item.code}")),
                )
                for item in held.items
                if post.get(f"item.{item.code}") or rest
            }
            round_id = actions.make_round(
                held.code,
                one.id,
                found,
                actor=self.actor,
                turn=int(turn) if turn.isdecimal() and len(turn) < 4 else 1,  # noqa: PLR2004  (digits that fit the number column)
                note=post.get("note", ""),
            )
        except NotAllowed:
            raise
        except Refusal as refusal:
            return self.page(held, one, refusal.text)
        made = inspections.round_made(round_id)
        if made.defects:
            return self.done(
                t("已登錄，{n}項缺失開始列管。", "Entered; defects now followed: {n}.").fill(n=made.defects),
                "console:inspections",
                kind="caution",
            )
        return self.done(t("已登錄，全部正常。", "Entered, all in order."), "console:inspections")


def photo_of(upload: Any) -> actions.Photo | None:  # noqa: ANN401  (what Django's FILES holds: an upload, or nothing)
    """Return a photograph that was sent; None where none was."""
    if not isinstance(upload, UploadedFile) or not upload.size:
        return None
    return actions.Photo(upload.read(MOST_PHOTO + 1), str(upload.name))


class Rounds(PartsPage):
    """The rounds that were made."""

    title = t("巡檢紀錄", "Rounds made")
    nav = "inspections"
    permission = Permission.READ_INSPECTIONS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them, the newest first, of one sheet where asked for."""
        sheet = request.GET.get("sheet", "")
        found = inspections.rounds(sheet=sheet, cursor=request.GET.get("at"))
        columns = heads(
            t("日期", "Day"), t("巡檢表", "Sheet"), t("設施", "Facility"), t("巡檢人", "By"), t("結果", "Result")
        )
        kinds = inspections.sheets_on(today())
        return self.made_of(
            Part(
                table=Table(self.title, columns, [row_of(one) for one in found.rows]),
                page=found,
            ),
            Part(
                title=t("依巡檢表查看", "By sheet"),
                buttons=[(one.title, f"?sheet={one.code}") for one in kinds],
            ),
            tabs=tabs("rounds"),
            label=TABS,
        )


def row_of(one: RoundInfo) -> list[Cell]:
    """Return a round's row."""
    if one.struck_reason:
        state = Cell(t("已註銷", "Struck"), badge="quiet", note=one.struck_reason)
    elif one.defects:
        state = Cell(t("{n}項缺失", "Defects: {n}").fill(n=one.defects), badge="stop")
    else:
        state = Cell(t("正常", "OK"), badge="good")
    return [
        Cell(day_of(one.on_date), href=reverse("console:inspections-round", args=[one.id])),
        Cell(one.sheet.title),
        Cell(one.facility, note=one.place),
        Cell(one.who),
        state,
    ]


class Round(PartsPage):
    """A round with what was found; it can be struck with a reason."""

    nav = "inspections"
    permission = Permission.READ_INSPECTIONS

    def get(self, request: HttpRequest, round_id: int) -> HttpResponse:
        """Show it."""
        return self.page(round_id, ReasonForm())

    def page(self, round_id: int, form: forms.Form) -> HttpResponse:
        """Show the round's items and the defects it found."""
        one = inspections.round_made(round_id)
        texts = {item.code: item.text for item in one.sheet.items}
        badges = {"ok": "good", "defect": "stop", "na": "quiet"}
        rows = [
            [
                Cell(texts[found.item]),
                Cell(OUTCOMES[found.outcome], badge=badges[found.outcome]),
                Cell(found.note or "—"),
                Cell(t("照片", "Photograph"), href=reverse("console:inspections-photo", args=[found.photo]))
                if found.photo
                else Cell("—"),
            ]
            for found in one.outcomes
        ]
        columns = heads(t("項目", "Item"), t("結果", "Result"), t("說明", "Note"), t("照片", "Photograph"))
        follow = [
            [Cell(bad.text, href=reverse("console:inspections-defect", args=[bad.id])), Cell(bad.unit or "—")]
            for bad in inspections.defects_of_round(round_id)
        ]
        may = self.may(Permission.MANAGE_FACILITIES) and not one.struck_reason
        return self.made_of(
            Part(
                facts=[
                    (t("設施", "Facility"), one.facility),
                    (t("日期", "Day"), day_of(one.on_date)),
                    (t("次序", "Turn"), one.turn if one.turn > 0 else "—"),
                    (t("巡檢人", "By"), one.who),
                    (t("備註", "Note"), one.note or "—"),
                ],
                warning=t("已註銷：{why}", "Struck: {why}").fill(why=one.struck_reason) if one.struck_reason else "",
            ),
            Part(title=t("檢查結果", "What was found"), table=Table(t("檢查結果", "What was found"), columns, rows)),
            Part(
                title=t("列管的缺失", "Defects followed"),
                table=Table(t("缺失", "Defects"), heads(t("缺失", "Defect"), t("負責單位", "Unit")), follow),
            )
            if follow
            else None,
            Part(title=t("註銷這次巡檢", "Strike this round"), form=form, submit=t("註銷", "Strike"), stop=True)
            if may
            else None,
            title=one.sheet.title,
            crumb=(Rounds.title, reverse("console:inspections-rounds")),
        )

    def post(self, request: HttpRequest, round_id: int) -> HttpResponse:
        """Strike it."""
        form = ReasonForm(request.POST)
        if not self.attempt(form, lambda data: actions.strike_round(round_id, actor=self.actor, **data)):
            return self.page(round_id, form)
        return self.done(t("已註銷。", "Struck."), "console:inspections-round", round_id)


class Photograph(Page):
    """A photograph of a round or a defect, as data no browser runs."""

    permission = Permission.READ_INSPECTIONS

    def get(self, request: HttpRequest, file_id: int) -> HttpResponse:
        """Hand it out."""
        kept = inspections.photo(file_id)
        with open_stored(kept.pk) as content:
            return HttpResponse(content.read(), content_type=kept.content_type, headers=SAFE_HEADERS)

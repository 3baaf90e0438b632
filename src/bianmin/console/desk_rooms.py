"""Interview and holding rooms: who is in, until when at most, the watch; warned before the 24 hours end."""

from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.urls import reverse

from bianmin.console.desk import case_number_of
from bianmin.console.desk_forms import choice, text
from bianmin.console.exports import csv_response
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.desk import actions
from bianmin.desk import queries as desk
from bianmin.desk.types import RoomUseInfo
from bianmin.desk.types import words as named
from bianmin.kit.clock import TAIPEI, now, today
from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.templatetags.ui import rocat
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission

LEVELS: dict[str, tuple[str, Text]] = {
    "": ("quiet", t("無時限", "No limit runs")),
    "fine": ("good", t("時限內", "In time")),
    "soon": ("caution", t("4小時內屆滿", "Ends within 4 hours")),
    "near": ("stop", t("1小時內屆滿", "Ends within an hour")),
    "past": ("stop", t("已逾24小時，應立即解除", "Over 24 hours: release at once")),
}
BASIS = t(
    "暫予留置：行政執行法第17條第7項。訊問與留置合計不得逾24小時；男女、同案之人應隔離。",
    "Holding: Administrative Execution Act, article 17 VII. Questioning and holding together not over 24 hours; "
    "men and women, and persons of one case, apart.",
)
HEADS = (
    t("處所", "Room"),
    t("人員", "Person"),
    t("案號", "Case"),
    t("執行人員", "Officer"),
    t("開始", "Began"),
    t("最遲解除", "At the latest"),
    t("結束", "Ended"),
    t("結果", "Outcome"),
)


class InForm(OfficeForm):
    """Who goes into which room."""

    room = forms.TypedChoiceField(label=said(t("處所", "Room")), coerce=int)
    person = text(t("人員", "Person"), 60, required=True)
    sex = choice(
        t("性別", "Sex"), {"": t("不填", "Not said"), "M": t("男", "Male"), "F": t("女", "Female")}, required=False
    )
    case_number = text(t("案號", "Case number"), 50, required=True)
    officer = text(t("執行人員", "Officer"), 60, required=True)
    questioned = forms.TimeField(
        label=said(t("訊問開始（今天幾點；空白為現在）", "Questioning began (hour today; empty: now)")),
        required=False,
        input_formats=["%H:%M", "%H%M"],
        error_messages={"invalid": said(t("請填時間，例如09:30。", "Write a time such as 09:30."))},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["room"].choices = [  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field
            (one.id, t("{n}（{k}）", "{n} ({k})").fill(n=one.name, k=named.ROOM_KINDS[one.kind]))
            for one in desk.rooms()
            if one.is_active
        ]


class OutForm(OfficeForm):
    """Where to, and the record's number."""

    outcome = text(t("去向或結果", "Where to, or what came of it"), 100, required=True)
    record_no = text(t("筆錄文號", "Record no."), 40)


class WatchForm(OfficeForm):
    """A look at a person held."""

    words = text(t("看視情形", "How it is"), 200, required=True)


def cells_of(use: RoomUseInfo) -> list[object]:
    """Return a use's cells."""
    return [
        use.room_name,
        use.person,
        use.case_number,
        use.officer,
        rocat(use.began_at),
        rocat(use.ends_by),
        rocat(use.ended_at),
        use.outcome,
    ]


class Rooms(PartsPage):
    """Who is in a room now, the rooms, and the uses of late."""

    title = t("詢問室與留置室", "Interview and holding rooms")
    nav = "desk-rooms"
    permission = Permission.KEEP_ROOMS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them; what runs out stands first and is said in words."""
        return self.page()

    def page(self, form: forms.Form | None = None) -> HttpResponse:
        """Show the page; a bound form keeps what was typed."""
        moment = now()
        inside = desk.inside(moment)
        urgent = [one for one in inside if one.level in {"soon", "near", "past"}]
        unseen = [one for one in inside if desk.watch_due(one, moment)]
        found = desk.room_uses(cursor=self.request.GET.get("at"))
        self.note_look("register", "rooms", "list")
        rooms = Table(
            t("處所", "Rooms"),
            heads(t("處所", "Room"), t("種類", "Kind"), t("供誰使用", "For"), t("現有人數", "Inside"), numbers=(3,)),
            [
                [
                    Cell(one.name),
                    Cell(named.ROOM_KINDS[one.kind]),
                    Cell(named.ROOM_SEXES[one.sex]),
                    Cell(one.inside, number=True),
                ]
                for one in desk.rooms()
            ],
            t("請秘書室到「服務櫃檯設定」新增處所。", "The secretariat adds rooms under “Service desk settings”."),
        )
        return self.made_of(
            *(
                Part(
                    warning=t("{p}：{w}（最遲{at}）", "{p}: {w} (at the latest {at})").fill(
                        p=one.person, w=LEVELS[one.level][1], at=rocat(one.ends_by)
                    )
                )
                for one in urgent
            ),
            *(
                Part(warning=t("{p}：逾30分鐘未看視", "{p}: nobody looked in for half an hour").fill(p=one.person))
                for one in unseen
            ),
            Part(title=t("目前使用中", "In use now"), texts=(BASIS,), table=self.table(inside)),
            Part(title=t("處所", "Rooms"), table=rooms),
            Part(title=t("登錄進入", "Somebody goes in"), form=form or InForm(), deed="in", submit=t("登錄", "Enter")),
            Part(
                title=t("使用紀錄", "Uses"),
                table=self.table(found.rows),
                page=found,
                buttons=((t("下載 CSV", "CSV"), reverse("console:desk-rooms-file")),),
            ),
        )

    @staticmethod
    def table(uses: list[RoomUseInfo]) -> Table:
        """Return uses as a table."""
        rows = []
        for one in uses:
            first, *rest = cells_of(one)
            kind, words = LEVELS[one.level]
            state = Cell(words, badge=kind) if one.ended_at is None else Cell(t("已結束", "Ended"), badge="quiet")
            rows.append(
                [
                    Cell(first, href=reverse("console:desk-room-use", args=(one.id,))),
                    *(Cell(cell) for cell in rest),
                    state,
                ]
            )
        return Table(
            t("使用情形", "Uses"), heads(*HEADS, t("時限", "Limit")), rows, t("目前無人使用。", "Nobody is in a room.")
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Bring somebody in."""
        form = InForm(request.POST)
        made = self.attempt(form, self.bring)
        if made is None:
            return self.page(form)
        return self.done(t("已登錄。", "Entered."), "console:desk-room-use", made)

    def bring(self, given: dict[str, Any]) -> int:
        """Call the action with what the form holds; an hour later than now is yesterday's."""
        hour, moment = given.pop("questioned"), now()
        counted = datetime.combine(today(), hour, TAIPEI) if hour else None
        if counted is not None and counted > moment:
            counted -= timedelta(days=1)
        number = case_number_of(given.pop("case_number"))
        room = given.pop("room")
        return actions.use_room(
            room, actor=self.actor, case_number=number, questioned_from=counted, now=moment, **given
        )


class RoomUse(PartsPage):
    """One use of a room with its watch log."""

    title = t("處所使用", "Use of a room")
    nav = "desk-rooms"
    permission = Permission.KEEP_ROOMS

    def get(self, request: HttpRequest, use_id: int) -> HttpResponse:
        """Show it."""
        return self.page(desk.room_use(use_id))

    def subject(self) -> tuple[str, str]:
        """Name the use in the log of looks."""
        return "room", str(self.kwargs.get("use_id", ""))

    def page(self, use: RoomUseInfo, out: forms.Form | None = None, look: forms.Form | None = None) -> HttpResponse:
        """Show it; bound forms keep what was typed."""
        self.note_look("room", use.id, "read")
        facts = list(zip(HEADS, cells_of(use), strict=True))
        facts += [
            (t("筆錄文號", "Record no."), use.record_no),
            (t("訊問開始", "Questioning began"), rocat(use.counted_from)),
        ]
        held, ended = use.ends_by is not None, use.ended_at is not None
        log = Table(
            t("看視紀錄", "Watch log"),
            heads(t("時間", "Time"), t("情形", "How it was"), t("人員", "Who")),
            [[Cell(rocat(one.at)), Cell(one.words), Cell(one.who)] for one in desk.watches(use.id)],
        )
        may_end = self.may(Permission.HOLD_PERSONS if held else Permission.KEEP_ROOMS)
        urgent = use.level in {"soon", "near", "past"}
        return self.made_of(
            Part(warning=LEVELS[use.level][1]) if urgent else None,
            Part(texts=(BASIS,) if held else (), facts=facts),
            Part(title=t("看視紀錄", "Watch log"), table=log) if held else None,
            Part(title=t("登錄看視", "A look in"), form=look or WatchForm(), deed="watch")
            if held and not ended
            else None,
            Part(title=t("結束使用", "Leaves"), form=out or OutForm(), deed="out", submit=t("登錄離開", "Left"))
            if may_end and not ended
            else None,
            crumb=(Rooms.title, reverse("console:desk-rooms")),
            lead=use.person,
        )

    def post(self, request: HttpRequest, use_id: int) -> HttpResponse:
        """Write down a look in, or that somebody left."""
        use = desk.room_use(use_id)
        if request.POST.get("deed") == "watch":
            look = WatchForm(request.POST)
            if self.attempt(look, lambda given: actions.watch(use_id, actor=self.actor, words=given["words"])) is None:
                return self.page(use, look=look)
        else:
            out = OutForm(request.POST)
            if self.attempt(out, lambda given: actions.leave_room(use_id, actor=self.actor, **given)) is None:
                return self.page(use, out=out)
        return self.done(t("已登錄。", "Entered."), "console:desk-room-use", use_id)


class RoomsFile(PartsPage):
    """The uses of rooms as a file; the look is noted."""

    title = t("處所使用紀錄", "Uses of rooms")
    permission = Permission.KEEP_ROOMS

    def get(self, request: HttpRequest) -> StreamingHttpResponse:
        """Hand out the uses of this year."""
        self.note_look("export", "desk-rooms", "export")
        found = desk.room_uses(first=today().replace(month=1, day=1), size=10_000)
        return csv_response("rooms.csv", HEADS, (cells_of(use) for use in found.rows))

"""The front desk's day: who is booked where, who came; a booking with all that can be done with it."""

from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse

from bianmin.bookings import actions, queries
from bianmin.bookings.types import KIND_NAMES, STATE_NAMES, BookingState, BookingView, PlaceKind
from bianmin.console.bookings_common import (
    BADGES,
    CHANNELS,
    STEPS,
    TOLD,
    day_from,
    month_from,
    next_month,
    tabs,
    week_of,
)
from bianmin.console.bookings_forms import SHORT_WEEKDAYS, MarkForm
from bianmin.console.exports import csv_response
from bianmin.console.frame import Page
from bianmin.jobs import reactions
from bianmin.kit.clock import TAIPEI, taipei_date, today
from bianmin.kit.messages import of as messages_of
from bianmin.kit.qr import qr
from bianmin.kit.templatetags.ui import rocat, rocfull
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission

LONGEST_EXPORT = 366


class BookingsPage(Page):
    """A page of bookings: its tabs."""

    nav = "bookings"
    permission = Permission.READ_BOOKINGS
    tab = "day"

    def context(self) -> dict[str, Any]:
        """Return the frame with the tabs and what templates say with."""
        return {
            **super().context(),
            "tabs": tabs(self.actor, self.tab),
            "label": t("預約", "Bookings"),
            "states": STATE_NAMES,
            "badges": BADGES,
            "channels": CHANNELS,
            "kinds": KIND_NAMES,
            "may_book": self.may(Permission.MAKE_BOOKING),
            "may_manage": self.may(Permission.MANAGE_PLACES),
        }


class Day(BookingsPage):
    """All bookings of a day by place, to be ticked off and printed."""

    title = t("當日預約", "Bookings of the day")
    template = "console/bookings/day.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show a day; ``kind`` narrows it, ``all`` shows cancelled ones too."""
        day = day_from(request.GET.get("day", ""))
        kind = request.GET.get("kind", "")
        found = queries.day_list(day, kind=kind if kind in set(PlaceKind) else "", everything="all" in request.GET)
        self.note_look("list", f"bookings {day}", "list")
        return self.show(
            day=day,
            days=found,
            idle=[one for one in found if not one.bookings],
            kind=kind,
            everything="all" in request.GET,
            before=day - timedelta(days=1),
            after=day + timedelta(days=1),
            now_day=today(),
            total=sum(len(one.bookings) for one in found),
            is_day=day <= today(),
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Record that somebody came, did not, or was served."""
        form = MarkForm(request.POST)
        which = request.POST.get("which", "")
        if not form.is_valid() or not which.isdecimal():
            return self.get(request)
        state = BookingState(form.cleaned_data["state"])
        one = actions.record_attendance(int(which), state, actor=self.actor)
        reactions.run_all()
        text = t("{name}：{state}", "{name}: {state}").fill(name=one.party_name, state=STATE_NAMES[state])
        back = request.POST.get("back", "")
        if back == "booking":
            return self.done(text, "console:booking", one.id)
        kept = {"day": taipei_date(one.starts_at).isoformat(), "kind": request.POST.get("kind", "")}
        query = urlencode({name: value for name, value in kept.items() if value})
        return self.done(text, f"/console/bookings/?{query}#booking-{one.id}")


class Month(BookingsPage):
    """A month of a place: seats taken, a day, and why days are closed."""

    title = t("預約月曆", "A month of bookings")
    tab = "month"
    template = "console/bookings/month.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show a month in weeks."""
        places = queries.places()
        codes = [one.code for one in places]
        code = request.GET.get("place", "")
        chosen = code if code in codes else (codes[0] if codes else "")
        first = month_from(request.GET.get("month", ""))
        last = next_month(first) - timedelta(days=1)
        begins = first - timedelta(days=first.weekday())
        counts = {one.day: one for one in queries.month(chosen, first, last)} if chosen else {}
        weeks = []
        while begins <= last:
            weeks.append([(day, counts.get(day)) for day in week_of(begins)])
            begins += timedelta(days=7)
        return self.show(
            places=places,
            chosen=chosen,
            weeks=weeks,
            weekday_names=SHORT_WEEKDAYS,
            figures=[one for one in queries.kind_figures(first, last) if one.booked or one.cancelled],
            first=first,
            last=last,
            before=next_month(first, -1),
            after=next_month(first),
            now_day=today(),
            heading=t("{y}年{m}月", "{en}").fill(y=first.year - 1911, m=first.month, en=f"{first:%B %Y}"),
        )


class Export(BookingsPage):
    """Bookings between two days as CSV; names are in it, contacts are not, and the look is noted."""

    title = t("匯出預約", "Export bookings")

    def get(self, request: HttpRequest) -> Any:  # noqa: ANN401  (a streamed answer)
        """Stream the list."""
        first = day_from(request.GET.get("first", ""))
        last = min(day_from(request.GET.get("last", ""), first), first + timedelta(days=LONGEST_EXPORT))
        self.note_look("export", "bookings", "export", reason=request.GET.urlencode()[:200])
        heads = (
            t("預約代號", "Reference"),
            t("項目", "Place"),
            t("類別", "Kind"),
            t("時間", "Time"),
            t("姓名", "Name"),
            t("狀態", "State"),
            t("提出方式", "Channel"),
            t("洽辦事項", "What for"),
            t("登錄人", "Made by"),
            t("原因", "Why"),
        )
        rows = queries.between(first, max(first, last), place_code=request.GET.get("place", "")[:40])
        return csv_response("bookings.csv", heads, (self.cells(row) for row in rows))

    @staticmethod
    def cells(row: BookingView) -> tuple[object, ...]:
        """Return the cells of a booking; never its contact."""
        return (
            row.reference,
            row.place.name,
            KIND_NAMES[row.place.kind],
            rocat(row.starts_at),
            row.party_name,
            STATE_NAMES[row.state],
            CHANNELS.get(row.channel, row.channel),
            row.purpose,
            row.made_by,
            row.reason,
        )


class Booking(BookingsPage):
    """One booking: what it is, what happened, what can be done."""

    title = t("預約", "Booking")
    template = "console/bookings/booking.html"

    def subject(self) -> tuple[str, str]:
        """A booking is what is looked at."""
        return "booking", str(self.kwargs.get("booking_id", ""))

    def get(self, request: HttpRequest, booking_id: int) -> HttpResponse:
        """Show it; the look is noted."""
        one = queries.booking(booking_id)
        self.note_look(*self.subject(), "open")
        return self.page(one)

    def page(self, one: BookingView, contact: list[tuple[Text, str]] | None = None) -> HttpResponse:
        """Show a booking, with its contact where it was asked for."""
        facts = [
            (t("時間", "Time"), when(one)),
            (t("地點", "Where"), queries.whereabouts(one)),
            (t("姓名", "Name"), one.party_name),
            (t("洽辦事項", "What for"), one.purpose or "—"),
            (t("需要的協助", "What helps"), one.needs or "—"),
            (t("提出方式", "How it was asked"), CHANNELS.get(one.channel, one.channel)),
            (t("預約代號", "Reference"), one.reference),
        ]
        if one.held_until and one.state is BookingState.HELD:
            facts.append((t("保留至", "Kept until"), rocat(one.held_until)))
        if one.reason:
            facts.append((t("原因", "Why"), one.reason))
        on_the_day = one.state in {
            BookingState.BOOKED, BookingState.ATTENDED, BookingState.ABSENT, BookingState.SERVED
        } and taipei_date(one.starts_at) <= today()  # fmt: skip
        return self.show(
            title=one.place.name,
            one=one,
            facts=facts,
            contact=contact,
            entries=[
                {
                    "when": step.at,
                    "what": STEPS.get(step.what, step.what),
                    "who": step.who,
                    "text": TOLD.get(step.note, step.note),
                }
                for step in reversed(one.steps)
            ],
            messages_sent=messages_of("booking", one.id),
            on_the_day=on_the_day,
            day=taipei_date(one.starts_at),
            may_change=one.state in {BookingState.BOOKED, BookingState.HELD},
            may_move=one.state is BookingState.BOOKED,
            code=qr(one.place.link, str(t("視訊連結", "Video link"))) if one.place.link else "",
        )

    def post(self, request: HttpRequest, booking_id: int) -> HttpResponse:
        """Show the contact (noted with the look), confirm a held seat, or record that the party was telephoned."""
        one = queries.booking(booking_id)
        match request.POST.get("deed"):
            case "contact":
                self.note_look(*self.subject(), "contact")
                party = queries.contact_of(booking_id)
                return self.page(
                    one,
                    [
                        (t("電話", "Telephone"), party.telephone or "—"),
                        (t("電子郵件", "E-mail"), party.email or "—"),
                    ],
                )
            case "confirm":
                actions.confirm(booking_id, actor=self.actor)
                return self.done(t("已完成預約。", "It is booked."), "console:booking", booking_id)
            case "telephoned":
                actions.note_telephoned(booking_id, actor=self.actor)
                return self.done(
                    t("已記錄電話告知。", "Noted that the party was telephoned."), "console:booking", booking_id
                )
        return self.page(one)


class BookingFile(BookingsPage):
    """A booking as a calendar file."""

    def get(self, request: HttpRequest, booking_id: int) -> HttpResponse:
        """Return the file."""
        return HttpResponse(
            queries.calendar_file(booking_id),
            content_type="text/calendar; charset=utf-8",
            headers={"Content-Disposition": 'attachment; filename="booking.ics"', "X-Content-Type-Options": "nosniff"},
        )


def when(one: BookingView) -> str:
    """Write a booking's time: 115年11月23日（星期一）17:30–18:00."""
    begins, ends = one.starts_at.astimezone(TAIPEI), one.ends_at.astimezone(TAIPEI)
    day: date = begins.date()
    return f"{rocfull(day)} {begins:%H:%M}–{ends:%H:%M}"

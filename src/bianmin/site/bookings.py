"""One's own booking by its reference: see it, confirm a seat that was offered, move it, give it up, take it along.

The reference is unguessable and sent to the party alone; tries are few. It is kept in the session for a
quarter of an hour, so that nothing stands in an address.
"""

from datetime import timedelta
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from bianmin.bookings import actions, queries
from bianmin.bookings.errors import NoSuchBooking
from bianmin.bookings.types import STATE_NAMES, BookingState, BookingView
from bianmin.jobs import reactions
from bianmin.kit import roc
from bianmin.kit.clock import TAIPEI, now, taipei_date
from bianmin.kit.errors import Refusal
from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.slot_field import SlotField
from bianmin.kit.texts import Text, t
from bianmin.office.types import Actor
from bianmin.pages import actions as pages
from bianmin.pages.errors import TooManyTries
from bianmin.pages.queries import network_of
from bianmin.site.frame import root_of

KEY = "booking"
MINUTES = 15
DAYS = 21
TITLE = t("我的預約", "My booking")
SUMMARY = t("查詢、確認、改期或取消預約。", "See, confirm, move or cancel a booking.")
BADGES = {
    BookingState.HELD: "caution", BookingState.BOOKED: "good", BookingState.ATTENDED: "good",
    BookingState.SERVED: "good", BookingState.ABSENT: "stop",
}  # fmt: skip


class ReferenceForm(OfficeForm):
    """The reference that stands in the message."""

    reference = forms.CharField(
        label=said(t("預約代號", "Booking reference")),
        max_length=20,
        help_text=said(t("寫在通知裡，共10個英文字母與數字。", "It stands in our message: ten letters and digits.")),
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )


class TimeForm(OfficeForm):
    """Another time."""

    slot = SlotField(label=said(t("新的時段", "New time")))


@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def booking(request: HttpRequest) -> HttpResponse:
    """Ask for the reference, then show the booking with what can be done."""
    if request.method == "POST" and request.POST.get("deed") in {None, "", "find"}:
        return find(request)
    one = mine(request)
    if one is None:
        return page(request, form=ReferenceForm())
    if request.method != "POST":
        return page(request, one)
    return act(request, one, request.POST.get("deed", ""))


def act(request: HttpRequest, one: BookingView, deed: str) -> HttpResponse:
    """Confirm, cancel (after a second look), or close the booking in this session."""
    if deed == "cancel" and request.POST.get("confirm") != "yes":
        return page(request, one, asked=True)
    actor = Actor.citizen(get_language() or "zh-hant")
    try:
        if deed == "leave":
            request.session.pop(KEY, None)
        elif deed == "confirm":
            actions.confirm(one.id, actor=actor)
        elif deed == "cancel":
            actions.cancel(one.id, "", actor=actor)
            reactions.run_all()
    except Refusal as refusal:
        return page(request, queries.booking(one.id), refusal=refusal, status=refusal.status)
    return HttpResponseRedirect(address())


def find(request: HttpRequest) -> HttpResponse:
    """Open the booking of a reference in this session; tries are counted whatever is typed."""
    form = ReferenceForm(request.POST)
    if not form.is_valid():
        return page(request, form=form, status=422)
    try:
        pages.allow("find-address", network_of(request.META.get("REMOTE_ADDR", "")), actor=Actor.citizen())
        keep(request, queries.current(queries.booking_of(form.cleaned_data["reference"]).id))
    except (TooManyTries, NoSuchBooking) as refusal:
        form.add_error(None, str(refusal.text))
        return page(request, form=form, status=422 if isinstance(refusal, NoSuchBooking) else refusal.status)
    return HttpResponseRedirect(address())


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def move(request: HttpRequest) -> HttpResponse:
    """Choose another time for the booking that is open in this session."""
    one = mine(request)
    if one is None or one.state is not BookingState.BOOKED:
        return HttpResponseRedirect(address())
    form = TimeForm(request.POST or None)
    field = form.fields["slot"]
    first = taipei_date(now())
    if isinstance(field, SlotField):
        field.offer(queries.free_slots(one.place.code, first, first + timedelta(days=DAYS)))
    if form.is_bound and form.is_valid():
        try:
            actor = Actor.citizen(get_language() or "zh-hant")
            keep(request, actions.move(one.id, form.cleaned_data["slot"].starts_at, actor=actor))
            reactions.run_all()
            return HttpResponseRedirect(address())
        except Refusal as refusal:
            form.add_error(None, str(refusal.text))
    context = {"title": t("改期", "Another time"), "summary": SUMMARY, "one": one, "when": when(one), "form": form}
    return TemplateResponse(request, "site/booking_move.html", context, status=422 if form.errors else 200)


@never_cache
@require_safe
def calendar_file(request: HttpRequest) -> HttpResponse:
    """Return the booking that is open in this session as a calendar file."""
    one = mine(request)
    if one is None:
        return HttpResponseRedirect(address())
    return HttpResponse(
        queries.calendar_file(one.id),
        content_type="text/calendar; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="booking.ics"'},
    )


def page(
    request: HttpRequest,
    one: BookingView | None = None,
    *,
    form: forms.Form | None = None,
    refusal: Refusal | None = None,
    asked: bool = False,
    status: int = 200,
) -> HttpResponse:
    """Show the page: the form, or the booking with what can be done."""
    context: dict[str, Any] = {"title": TITLE, "summary": SUMMARY, "form": form, "one": one, "refusal": refusal}
    if one is not None:
        to_come = one.starts_at > now()
        context |= {
            "when": when(one),
            "where": queries.whereabouts(one),
            "state": STATE_NAMES[one.state],
            "badge_kind": BADGES.get(one.state, "quiet"),
            "may_confirm": one.state is BookingState.HELD and one.held_until is not None and one.held_until > now(),
            "may_move": to_come and one.state is BookingState.BOOKED,
            "may_cancel": to_come and one.state in {BookingState.BOOKED, BookingState.HELD},
            "asked": asked,
        }
    return TemplateResponse(request, "site/booking.html", context, status=status)


def keep(request: HttpRequest, one: BookingView) -> None:
    """Open a booking in this session for a quarter of an hour, under a new key."""
    request.session.cycle_key()
    request.session[KEY] = {"id": one.id, "until": now().timestamp() + MINUTES * 60}


def mine(request: HttpRequest) -> BookingView | None:
    """Return the booking that is open in this session."""
    held = request.session.get(KEY)
    if not held or float(held["until"]) < now().timestamp():
        return None
    return queries.booking(int(held["id"]))


def when(one: BookingView) -> Text:
    """Write a booking's time."""
    begins, ends = one.starts_at.astimezone(TAIPEI), one.ends_at.astimezone(TAIPEI)
    return Text(
        f"{roc.spoken(begins.date())}{begins:%H:%M}–{ends:%H:%M}",
        f"{roc.english(begins.date())}, {begins:%H:%M}–{ends:%H:%M}",
    )


def address() -> str:
    """Return where the page of the booking is."""
    return f"{root_of()}booking/"

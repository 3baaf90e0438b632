"""The time booked with a request: the calendar's file, another time, giving it up."""

from datetime import timedelta

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.views.decorators.http import require_http_methods

from bianmin.bookings import actions as bookings
from bianmin.bookings import queries as seats
from bianmin.bookings.types import STATE_NAMES, BookingState, BookingView
from bianmin.kit.clock import now, today
from bianmin.kit.errors import Refusal
from bianmin.kit.texts import t
from bianmin.site.apply_common import count
from bianmin.site.apply_draft import citizen
from bianmin.site.apply_slots import AHEAD_DAYS, SlotForm
from bianmin.site.frame import root_of
from bianmin.site.progress import Followed, followed


def _own(found: Followed) -> BookingView | None:
    return seats.current(found.seen.booking_id) if found.seen.booking_id else None


def _open(one: BookingView) -> bool:
    return one.state is BookingState.BOOKED and one.starts_at > now()


@require_http_methods(["GET", "HEAD", "POST"])
@followed
def booking(request: HttpRequest, found: Followed) -> HttpResponse:
    """Show the time, and move it to another."""
    one = _own(found)
    if one is None:
        return HttpResponseRedirect(f"{root_of()}progress/request/")
    form, status = None, 200
    if _open(one) and one.place.online:
        first = today()
        slots = seats.free_slots(one.place.code, first, first + timedelta(days=min(one.place.ahead_days, AHEAD_DAYS)))
        posted = request.POST if request.method == "POST" else None
        form = SlotForm("slot", str(t("新的時段", "The new time")), slots, posted)
    if request.method == "POST":
        status = 422
        if form is not None and form.is_valid():
            try:
                count(request, "apply-seat")
                bookings.move(one.id, form.chosen.starts_at, actor=citizen(), reason="申請人改期")
                return HttpResponseRedirect(f"{root_of()}progress/booking/?moved")
            except Refusal as refusal:
                form.add_error(None, str(refusal.text))
                status = refusal.status
    context = {
        "title": t("預約的時段", "Your time"),
        "seen": found.seen,
        "one": one,
        "where": seats.whereabouts(one),
        "state": STATE_NAMES[one.state],
        "is_open": _open(one),
        "form": form,
        "moved": "moved" in request.GET,
    }
    return TemplateResponse(request, "site/progress/booking.html", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@followed
def cancel(request: HttpRequest, found: Followed) -> HttpResponse:
    """Give the time up, after a second look."""
    one, back, problem = _own(found), f"{root_of()}progress/booking/", None
    if one is None or not _open(one):
        return HttpResponseRedirect(back)
    if request.method == "POST":
        try:
            bookings.cancel(one.id, "申請人取消", actor=citizen())
            return HttpResponseRedirect(back)
        except Refusal as refusal:
            problem = refusal
    context = {
        "title": t("取消預約？", "Give the time up?"),
        "consequences": [
            t("這個時段會讓給其他人。", "Others may have the time."),
            t("之後要來，請重新申請或打電話預約。", "To come after all, apply again or telephone."),
        ],
        "label": t("確定取消", "Give it up"),
        "back": back,
        "problem": problem.text if problem else None,
    }
    return TemplateResponse(
        request, "site/progress/second_look.html", context, status=problem.status if problem else 200
    )


@require_http_methods(["GET", "HEAD"])
@followed
def calendar(request: HttpRequest, found: Followed) -> HttpResponse:  # noqa: ARG001  (every page of a followed request is called alike)
    """Give the time as a calendar's file."""
    one = _own(found)
    if one is None:
        return HttpResponseRedirect(f"{root_of()}progress/request/")
    answer = HttpResponse(seats.calendar_file(one.id), content_type="text/calendar; charset=utf-8")
    answer.headers["Content-Disposition"] = 'attachment; filename="booking.ics"'
    return answer

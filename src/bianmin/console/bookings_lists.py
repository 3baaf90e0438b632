"""What waits for somebody: bookings that no longer fit, parties to telephone, waiting lists."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse

from bianmin.bookings import actions, queries
from bianmin.bookings.types import WAITING_NAMES, Party, WaitingView
from bianmin.console.bookings import BookingsPage, when
from bianmin.console.bookings_common import WAITING_BADGES
from bianmin.console.bookings_forms import WaitForm
from bianmin.jobs import reactions
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Permission


class Misfits(BookingsPage):
    """Bookings outside today's hours and closures, each to be moved or cancelled; and who is to be telephoned."""

    title = t("待處理的預約", "Bookings to be settled")
    tab = "misfits"
    template = "console/bookings/misfits.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show both lists."""
        self.note_look("list", "bookings to settle", "list")
        return self.page()

    def page(self) -> HttpResponse:
        """Show both lists."""
        return self.show(
            misfits=[(one, when(one)) for one in queries.misfits()],
            calls=[(one, when(one)) for one in queries.to_telephone()],
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Cancel every one that no longer fits, with notice, after a second look; or note a telephone call."""
        office.require(self.actor, Permission.MAKE_BOOKING)
        which = request.POST.get("which", "")
        if request.POST.get("deed") == "telephoned" and which.isdecimal():
            actions.note_telephoned(int(which), actor=self.actor)
            return self.done(t("已記錄電話告知。", "Noted that the party was telephoned."), "console:bookings-misfits")
        misfits = queries.misfits()
        if not misfits or request.POST.get("deed", "cancel") != "cancel":
            return self.page()
        if not self.confirmed:
            silent = sum(not one.reachable for one in misfits)
            return self.second_look(
                t("取消這{n}筆預約？", "Cancel these {n} bookings?").fill(n=len(misfits)),
                [
                    t("每一位都會收到取消通知。", "Each party is told."),
                    t("其中{n}位須由人員電話告知。", "{n} of them must be telephoned.").fill(n=silent),
                    t("建議先逐筆改期，只取消無法改期的。", "Better move each, and cancel those that can't be moved."),
                ],
                t("全部取消並通知", "Cancel all, with notice"),
                "/console/bookings/misfits/",
            )
        for one in misfits:
            actions.cancel(
                one.id, str(t("開放時段異動", "the opening hours changed")), actor=self.actor, by_party=False
            )
        reactions.run_all()
        return self.done(
            t("已取消{n}筆並通知。", "{n} cancelled, with notice.").fill(n=len(misfits)), "console:bookings-misfits"
        )


class WaitingLists(BookingsPage):
    """Who waits for a seat, and putting somebody on the list."""

    title = t("候補", "Waiting lists")
    tab = "waiting"
    template = "console/bookings/waiting.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the lists; ``place`` and ``day`` in the address fill the form."""
        self.note_look("list", "waiting lists", "list")
        return self.page(self.form({"place": request.GET.get("place", ""), "day": request.GET.get("day", "")}))

    @staticmethod
    def form(initial: dict[str, str] | None = None, data: Any = None) -> WaitForm:  # noqa: ANN401  (Django's)
        """Return the form with the places there are."""
        form = WaitForm(data, initial=initial)
        field = form.fields["place"]
        if isinstance(field, forms.ChoiceField):
            field.choices = [(one.code, one.name) for one in queries.places()]
        return form

    def page(self, form: forms.Form, status: int = 200) -> HttpResponse:
        """Show lists and form."""
        return self.show(
            waiting=queries.waiting_list(), form=form, names=WAITING_NAMES, waiting_badges=WAITING_BADGES, status=status
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Put somebody on a list, or take him off."""
        office.require(self.actor, Permission.MAKE_BOOKING)
        which = request.POST.get("which", "")
        if request.POST.get("deed") == "leave" and which.isdecimal():
            actions.leave_waiting_list(int(which), actor=self.actor)
            reactions.run_all()
            return self.done(t("已取消候補。", "Taken off the list."), "console:bookings-waiting")
        form = self.form(data=request.POST)
        one = self.attempt(form, self.join)
        if not isinstance(one, WaitingView):
            return self.page(form, 422)
        return self.done(
            t("已登記候補，目前第{n}位。", "On the list, at place {n}.").fill(n=one.rank), "console:bookings-waiting"
        )

    def join(self, data: dict[str, Any]) -> WaitingView:
        """Write it down."""
        party = Party(data["name"], data["telephone"], data["email"])
        return actions.join_waiting_list(data["place"], data["day"], party, actor=self.actor, channel="counter")

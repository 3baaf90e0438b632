"""The first page of the day, help, and the language of the console."""

from collections.abc import Sequence
from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.utils.http import url_has_allowed_host_and_scheme

from bianmin.activities import queries as activities
from bianmin.activities.types import Resolution
from bianmin.cases import queries as cases
from bianmin.console.frame import Page
from bianmin.console.inspections_reminders import to_do
from bianmin.console.plans_targets import pressing
from bianmin.kit.clock import today
from bianmin.kit.texts import t
from bianmin.office import actions as office_actions
from bianmin.office import queries as office
from bianmin.office.types import Permission
from bianmin.payments import queries as payments
from bianmin.requests import queries as requests

SHOWN = 10
RECENT = timedelta(days=31)
"""Transfer files of this time are compared at every opening of the page; all of them every night."""


class Home(Page):
    """What needs doing today: corrections, replies, limitation, receipts sent in, alarms."""

    title = t("今日待辦", "To do today")
    nav = "home"
    template = "console/home.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the section's work, or the whole office's to those without a section."""
        if not self.may(Permission.READ_CASE):
            return self.show(
                template="console/welcome.html", standing=self.standing(), pressing=pressing(self), to_do=to_do(self)
            )
        section_id = self.actor.section_id
        section = next((one for one in office.sections() if one.id == section_id), None)
        returns = payments.receipt_returns(section_id=section_id, size=SHOWN) if self.reads_returns else None
        return self.show(
            work=cases.work_today(section_id),
            section=section,
            returns=returns.rows if returns else [],
            returns_more=bool(returns and returns.next),
            alarms=cases.register_disagreements(1, since=today() - RECENT)
            if self.may(Permission.READ_REGISTERS)
            else [],
            shown=SHOWN,
            standing=self.standing(),
            pressing=pressing(self),
            to_do=to_do(self),
        )

    def standing(self) -> requests.Standing | None:
        """Return how many requests press; None for who has nothing to do with them."""
        if not (self.may(Permission.WORK_REQUEST) or self.may(Permission.READ_REQUESTS)):
            return None
        return requests.standing(self.actor)

    @property
    def resolutions(self) -> Sequence[Resolution]:
        """Return the resolutions of meetings that press on this person."""
        return activities.reminders(self.actor)

    @property
    def reads_returns(self) -> bool:
        """Say whether receipts that citizens sent in are this person's business."""
        return self.may(Permission.CHECK_RECEIPT_RETURN)


class Help(Page):
    """Shortcuts, and in plain sentences what one may do here."""

    title = t("快速鍵與說明", "Shortcuts and help")
    template = "console/help.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the page."""
        rows = [row for row in office.permission_table() if office.may(self.actor, row.permission)]
        return self.show(sentences=[row.sentence for row in rows])


class Language(Page):
    """Keeps the language a person works in."""

    def post(self, request: HttpRequest) -> HttpResponse:
        """Keep the language and go back to where it was pressed."""
        language = "en" if request.POST.get("language") == "en" else "zh-hant"
        office_actions.set_language(language, actor=self.actor)
        back = request.POST.get("next", "")
        safe = url_has_allowed_host_and_scheme(back, {request.get_host()}, require_https=request.is_secure())
        response = HttpResponse(status=303, headers={"Location": back if safe else "/console/"})
        response.set_cookie("django_language", language, max_age=365 * 86400, samesite="Lax", httponly=True)
        return response

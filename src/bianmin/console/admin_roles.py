"""Who may do what: the table of permissions, to be read aloud."""

from typing import Any

from django.http import HttpRequest, HttpResponse

from bianmin.console.admin_people_forms import STAFF_ROLES
from bianmin.console.frame import Page
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Reach, Role


class Permissions(Page):
    """Who may do what: one table to be read aloud. Everybody may read it."""

    title = t("權限表", "Permissions")
    nav = "permissions"
    template = "console/admin/permissions.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the table by area."""
        areas: dict[str, list[Any]] = {}
        for row in office.permission_table():
            marks = [(office.ROLE_NAMES[role], row.grants.get(role)) for role in STAFF_ROLES]
            others = [
                office.ROLE_NAMES[role] for role in (Role.AGENCY, Role.COLLECTOR, Role.CITIZEN) if role in row.grants
            ]
            areas.setdefault(str(row.area), []).append((row.sentence, marks, others))
        return self.show(
            areas=list(areas.items()),
            roles=[office.ROLE_NAMES[role] for role in STAFF_ROLES],
            all=Reach.ALL,
            mine=[office.ROLE_NAMES[role] for role in sorted(self.actor.roles)],
        )

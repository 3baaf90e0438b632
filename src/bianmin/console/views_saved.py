"""Filters a person keeps for a list."""

from django.http import HttpRequest, HttpResponse

from bianmin.console.frame import Page
from bianmin.kit.texts import t
from bianmin.office import actions as office_actions

LONGEST_NAME = 60
LONGEST_QUERY = 1000


class SaveView(Page):
    """Keeps the filter of the case list under a name."""

    def post(self, request: HttpRequest) -> HttpResponse:
        """Keep it, or put it over an earlier one of the same name."""
        name = request.POST.get("name", "").strip()[:LONGEST_NAME]
        query = request.POST.get("query", "").lstrip("?")[:LONGEST_QUERY]
        if not name:
            return self.done(t("請先為這組條件命名。", "Give the filter a name first."), "console:cases", kind="stop")
        office_actions.save_view("cases", name, query, actor=self.actor)
        return self.done(t("已儲存「{name}」。", "Saved “{name}”.").fill(name=name), "console:cases")


class DropView(Page):
    """Forgets a kept filter."""

    def post(self, request: HttpRequest, view_id: int) -> HttpResponse:
        """Forget it (only one's own)."""
        office_actions.forget_view(view_id, actor=self.actor)
        return self.done(t("已刪除這組條件。", "The filter was forgotten."), "console:cases")

"""Changing a service: a part at a time, looked at as page and chart before it is kept as a version."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.catalogue import actions
from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.types import Service
from bianmin.console.catalogue_forms import PARTS, ChangeForm, in_part
from bianmin.console.catalogue_words import differences
from bianmin.console.frame import Page
from bianmin.kit.clock import today
from bianmin.kit.errors import NotFound
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission

NOTHING = t("還沒有改任何一項。", "Nothing is changed yet.")


class ServiceEdit(Page):
    """One part of a service as a form; preview or publish."""

    nav = "services"
    permission = Permission.MANAGE_SERVICES
    template = "console/catalogue/edit.html"

    def get(self, _request: HttpRequest, code: str, part: str) -> HttpResponse:
        """Show the form with what holds."""
        return self.page_of(code, part, self.form(code, part))

    @staticmethod
    def form(code: str, part: str, data: Any = None) -> ChangeForm:  # noqa: ANN401  (Django's)
        """Return the form of a part; NotFound where there is no such part."""
        if part not in PARTS:
            raise NotFound
        names = catalogue.path_names(code)
        now = {path: value for path, value in catalogue.changeable(code).items() if in_part(path, part)}
        return ChangeForm(now, names, data, initial={"valid_from": today()})

    def page_of(self, code: str, part: str, form: ChangeForm, shown: Service | None = None) -> HttpResponse:
        """Show the form, and the service as it would be where a preview was asked for."""
        base = catalogue.newest(code)
        after = t("改後", "After")
        context: dict[str, Any] = {
            "form": form,
            "code": code,
            "heading": PARTS[part],
            "tabs": [
                (title, reverse("console:service-edit", args=[code, one]), one == part, None)
                for one, title in PARTS.items()
            ],
            "crumb": (base.title, reverse("console:service", args=[code])),
            "shown": shown and {**catalogue.page(shown, today()), "root": "/", "whole": True},
            "table": shown and differences(after, catalogue.compare(code, base, shown), t("現在", "Now"), after),
        }
        title: Text = t("修改：{service}", "Change: {service}").fill(service=base.title)
        return self.show(status=422 if form.is_bound and form.errors else 200, title=title, **context)

    def post(self, request: HttpRequest, code: str, part: str) -> HttpResponse:
        """Show what would be, or keep it as a version."""
        form = self.form(code, part, request.POST)
        if request.POST.get("deed") != "publish":
            form.fields["note"].required = False
            shown = self.attempt(form, lambda _data: catalogue.preview(code, form.changes()))
            if shown is not None and not form.changes():
                form.add_error(None, str(NOTHING))
            return self.page_of(code, part, form, shown)
        done = self.attempt(
            form,
            lambda data: actions.change_service(
                code, form.changes(), data["valid_from"], data["note"], actor=self.actor
            ),
        )
        if not done:
            return self.page_of(code, part, form)
        return self.done(t("已登錄新的版本。", "The new version is recorded."), "console:service", code)

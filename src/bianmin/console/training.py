"""The training office's clock: a page that a real office doesn't have."""

from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.frame import Page
from bianmin.jobs import actions as jobs
from bianmin.kit import training
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import t
from bianmin.office import actions
from bianmin.office.types import Permission


class ClockForm(OfficeForm):
    """By how many days, or to which day."""

    days = forms.IntegerField(
        label=said(t("往前幾日", "Forward by days")), min_value=1, max_value=training.MOST_DAYS, required=False
    )
    to = RocDateField(label=said(t("或到哪一天", "Or to which day")), required=False)

    def clean(self) -> dict[str, Any]:
        """Ask for one of the two."""
        data: dict[str, Any] = super().clean() or {}
        if not self.errors and not (data.get("days") or data.get("to")):
            self.add_error("days", said(t("請填日數或日期。", "Give days or a day.")))
        return data


class Clock(Page):
    """See which day it is in the training office, and move on."""

    title = t("訓練時鐘", "Training clock")
    nav = "home"
    permission = Permission.MOVE_CLOCK
    template = "console/training.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the clock."""
        _only_in_training()
        return self.show(form=ClockForm())

    def post(self, request: HttpRequest) -> HttpResponse:
        """Move it; the night's work follows in the background."""
        _only_in_training()
        form = ClockForm(request.POST)
        moved = self.attempt(
            form,
            lambda data: actions.move_clock(actor=self.actor, days=data.get("days"), to=data.get("to")),
        )
        if moved is None:
            return self.show(form=form)
        jobs.start("nightly", {}, self.actor)
        said_so = t("時鐘已移動，夜間工作進行中。", "The clock has moved; the night's work is being done.")
        return self.done(said_so, reverse("console:training"))


def _only_in_training() -> None:
    """Answer as where nothing is, in a real office."""
    if not training.is_training():
        raise Http404

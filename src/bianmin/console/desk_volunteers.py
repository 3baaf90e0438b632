"""The volunteers: who they are, their hours, training and people guided."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse

from bianmin.console.desk_forms import choice, text
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.desk import actions
from bianmin.desk import queries as desk
from bianmin.desk.types import words as named
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Permission


class VolunteerForm(OfficeForm):
    """A volunteer."""

    name = text(t("姓名", "Name"), 40, required=True)
    telephone = text(t("電話", "Telephone"), 30)
    since = RocDateField(label=said(t("加入日", "Since")))
    until = RocDateField(label=said(t("離隊日", "Until")), required=False)


class TrainingForm(OfficeForm):
    """Hours of training or a briefing."""

    volunteer = forms.TypedChoiceField(label=said(t("志工", "Volunteer")), coerce=int)
    kind = choice(t("種類", "Kind"), named.TRAININGS)
    on = RocDateField(label=said(t("日期", "Day")))
    topic = text(t("主題", "Topic"), 80, required=True)
    hours = forms.DecimalField(label=said(t("時數", "Hours")), min_value=0, max_digits=4, decimal_places=1)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["volunteer"].choices = [(one.id, one.name) for one in desk.volunteers()]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


class Volunteers(PartsPage):
    """The volunteers with this year's hours, training and people guided."""

    title = t("志工", "Volunteers")
    nav = "desk-volunteers"
    permission = Permission.READ_DESK

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them."""
        return self.page()

    def page(self, one: forms.Form | None = None, training: forms.Form | None = None) -> HttpResponse:
        """Show them; bound forms keep what was typed."""
        names = heads(
            t("姓名", "Name"), t("電話", "Telephone"), t("加入", "Since"), t("離隊", "Until"),
            t("服務時數", "Hours"), t("訓練時數", "Training"), t("座談", "Briefings"), t("引導人次", "Guided"),
            numbers=(4, 5, 6, 7),
        )  # fmt: skip
        table = Table(
            self.title,
            names,
            [
                [
                    Cell(row.name), Cell(row.telephone), Cell(roc(row.since)), Cell(roc(row.until)),
                    Cell(row.hours, number=True), Cell(row.training_hours, number=True),
                    Cell(row.briefings, number=True), Cell(row.guided, number=True),
                ]
                for row in desk.volunteers()
            ],
        )  # fmt: skip
        may = self.may(Permission.MANAGE_ROSTERS)
        return self.made_of(
            Part(texts=(t("時數與人次為今年累計。", "Hours and counts of this year."),), table=table),
            Part(title=t("新增志工", "Add a volunteer"), form=one or VolunteerForm(), deed="add") if may else None,
            Part(title=t("登錄訓練或座談", "Training or a briefing"), form=training or TrainingForm(), deed="train")
            if may
            else None,
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Add a volunteer, or hours of training."""
        if request.POST.get("deed") == "train":
            form: forms.Form = TrainingForm(request.POST)
            made = self.attempt(
                form,
                lambda given: actions.record_training(
                    given["topic"], actor=self.actor, on=given["on"], hours=given["hours"], kind=given["kind"],
                    volunteer_id=given["volunteer"],
                ),
            )  # fmt: skip
            if made is None:
                office.require(self.actor, Permission.MANAGE_ROSTERS)
                return self.page(training=form)
        else:
            form = VolunteerForm(request.POST)
            made = self.attempt(
                form,
                lambda given: actions.save_volunteer(
                    given["name"],
                    actor=self.actor,
                    since=given["since"],
                    until=given["until"],
                    telephone=given["telephone"],
                ),
            )
            if made is None:
                office.require(self.actor, Permission.MANAGE_ROSTERS)
                return self.page(one=form)
        return self.done(t("已登錄。", "Entered."), "console:desk-volunteers")

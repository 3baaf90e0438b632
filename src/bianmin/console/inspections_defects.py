"""Defects followed to the end: given to a unit with a day, mended with evidence, looked at by another."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.inspections import photo_of
from bianmin.console.inspections_words import UNTOLD, day_of, picture, typed
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.inspections import actions
from bianmin.inspections import queries as inspections
from bianmin.inspections.types import DefectInfo
from bianmin.inspections.types.words import DEFECT_STATES
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission

BADGES = {"open": "stop", "mended": "caution", "closed": "good"}
LABEL = t("缺失狀態", "State of the defects")


class AssignForm(OfficeForm):
    """Who mends it, and by when."""

    unit = typed(t("負責單位", "Unit"), 60)
    due_on = RocDateField(label=said(t("改善期限", "To be mended by")))


class MendForm(OfficeForm):
    """How it was mended."""

    measure = typed(t("改善情形", "What was done"), 300, rows=3)
    photo = picture(t("改善後照片", "Photograph of it mended"))


class LookForm(OfficeForm):
    """Whether it is right now."""

    is_right = forms.TypedChoiceField(
        label=said(t("複查結果", "Is it right?")),
        widget=forms.RadioSelect,
        coerce=lambda word: word == "yes",
        choices=[("yes", t("已改善，結案", "Yes: close it")), ("no", t("未改善，退回", "No: send it back"))],
    )
    note = typed(t("退回理由", "Why it goes back"), 200, required=False)


class Defects(PartsPage):
    """Defects, by state."""

    title = t("缺失列管", "Defects")
    nav = "inspections-defects"
    permission = Permission.READ_INSPECTIONS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show those to be mended, unless others are asked for."""
        state = request.GET.get("state", "open")
        found = inspections.defects(state=state if state in DEFECT_STATES else "", cursor=request.GET.get("at"))
        columns = heads(
            t("缺失", "Defect"),
            t("設施", "Facility"),
            t("發現日", "Found on"),
            t("負責單位", "Unit"),
            t("期限", "By"),
            t("狀態", "State"),
        )
        tabs: list[tuple[Text, str, bool, None]] = [
            *((name, f"?state={key}", key == state, None) for key, name in DEFECT_STATES.items()),
            (t("全部", "All"), "?state=all", state not in DEFECT_STATES, None),
        ]
        return self.made_of(
            Part(table=Table(self.title, columns, [row_of(one) for one in found.rows]), page=found),
            tabs=tabs,
            label=LABEL,
        )


def row_of(one: DefectInfo) -> list[Cell]:
    """Return a defect's row."""
    late = t("逾期", "Late") if one.is_late(today()) else ""
    return [
        Cell(one.text, href=reverse("console:inspections-defect", args=[one.id])),
        Cell(one.facility, note=one.place),
        Cell(day_of(one.found_on)),
        Cell(one.unit or UNTOLD),
        Cell(day_of(one.due_on), note=late),
        Cell(DEFECT_STATES[one.state], badge=BADGES[one.state]),
    ]


class Defect(PartsPage):
    """A defect from its finding to its end."""

    nav = "inspections-defects"
    permission = Permission.READ_INSPECTIONS

    def get(self, request: HttpRequest, defect_id: int) -> HttpResponse:
        """Show it."""
        return self.page(defect_id)

    def page(self, defect_id: int, **bound: forms.Form) -> HttpResponse:
        """Show what is known, and the next step."""
        one = inspections.defect(defect_id)
        does, manages = self.may(Permission.DO_ROUNDS), self.may(Permission.MANAGE_FACILITIES)
        given = {"unit": one.unit, "due_on": one.due_on}
        return self.made_of(
            Part(
                facts=[
                    (t("狀態", "State"), DEFECT_STATES[one.state]),
                    (t("設施", "Facility"), one.facility),
                    (t("位置", "Place"), one.place),
                    (t("發現", "Found"), by(one.found_on, one.found_by)),
                    (t("負責單位", "Unit"), one.unit or UNTOLD),
                    (t("改善期限", "To be mended by"), day_of(one.due_on)),
                    (t("改善", "Mended"), by(one.mended_on, one.mended_by)),
                    (t("改善情形", "What was done"), one.measure or UNTOLD),
                    (t("結案", "Closed"), by(one.closed_on, one.closed_by)),
                ],
                buttons=[
                    *photo_button(t("缺失照片", "Photograph of the defect"), one.photo),
                    *photo_button(t("改善後照片", "Photograph of it mended"), one.evidence),
                    *([(t("巡檢紀錄", "The round"), reverse("console:inspections-round", args=[one.round_id]))]
                      if one.round_id else []),
                ],
            ),
            Part(
                title=t("交辦", "Give it to a unit"),
                form=bound.get("assign") or AssignForm(initial=given, auto_id="give_%s"),
                deed="assign",
            )
            if manages and one.state == "open"
            else None,
            Part(
                title=t("登錄改善", "It was mended"),
                form=bound.get("mend") or MendForm(auto_id="mend_%s"),
                submit=t("登錄改善", "Enter"),
                deed="mend",
                with_file=True,
            )
            if does and one.state == "open"
            else None,
            Part(
                title=t("複查", "Look at it"),
                form=bound.get("look") or LookForm(auto_id="look_%s"),
                submit=t("登錄複查", "Enter"),
                deed="look",
            )
            if manages and one.state == "mended"
            else None,
            title=t("缺失：{text}", "Defect: {text}").fill(text=one.text),
            crumb=(Defects.title, reverse("console:inspections-defects")),
        )  # fmt: skip

    def post(self, request: HttpRequest, defect_id: int) -> HttpResponse:
        """Take the next step."""
        deed = request.POST.get("deed", "")
        form, act = self.asked(deed, defect_id)
        if not self.attempt(form, act):
            return self.page(defect_id, **{deed if deed in {"assign", "mend"} else "look": form})
        return self.done(t("已登錄。", "Entered."), "console:inspections-defect", defect_id)

    def asked(self, deed: str, defect_id: int) -> tuple[forms.Form, Any]:
        """Return the form that was sent and what to do with it."""
        post, actor = self.request.POST, self.actor
        if deed == "assign":
            return AssignForm(post, auto_id="give_%s"), lambda data: actions.assign_defect(
                defect_id, actor=actor, **data
            )
        if deed == "mend":
            return MendForm(post, self.request.FILES, auto_id="mend_%s"), lambda data: actions.mend_defect(
                defect_id, actor=actor, measure=data["measure"], photo=photo_of(data["photo"])
            )
        return LookForm(post, auto_id="look_%s"), lambda data: actions.close_defect(defect_id, actor=actor, **data)


def by(day: Any, who: str) -> Text | str:  # noqa: ANN401  (a date or None)
    """Say when and by whom, or that it wasn't yet."""
    return t("{day} {who}", "{day}, {who}").fill(day=day_of(day), who=who) if day is not None else UNTOLD


def photo_button(text_of: Text, file_id: int | None) -> list[tuple[Text, str]]:
    """Return a button to a photograph where there is one."""
    return [(text_of, reverse("console:inspections-photo", args=[file_id]))] if file_id else []

"""Things counted or checked on a day: entered, listed, corrected with a reason."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.inspections_words import UNTOLD, choice, day_of, typed
from bianmin.console.parts import Cell, Part, PartsPage, Table, heads
from bianmin.inspections import actions
from bianmin.inspections import queries as inspections
from bianmin.inspections.types import ObservationInfo, SubjectInfo
from bianmin.inspections.types.words import VALUE_KINDS, YES_NO
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission

ALL = t("全部", "All")


class ObserveForm(OfficeForm):
    """An observation."""

    subject = forms.ChoiceField(label=said(t("項目", "What")))
    on = RocDateField(label=said(t("日期", "Day")), required=False)
    value = typed(
        t("值", "Value"),
        200,
        help_text=t("數值、文字，或檢查結果：是／否。", "A number, words, or of a check: yes or no."),
    )
    place = typed(t("位置", "Place"), 120, required=False)
    note = typed(t("備註", "Note"), 300, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["subject"].choices = named(inspections.subjects())  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


class NarrowForm(OfficeForm):
    """What the list is narrowed to."""

    subject = forms.ChoiceField(label=said(t("項目", "What")), required=False)
    first = RocDateField(label=said(t("自", "From")), required=False)
    last = RocDateField(label=said(t("至", "To")), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, auto_id="narrow_%s", **kwargs)
        self.fields["subject"].choices = [("", ALL), *named(inspections.subjects())]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


class SubjectForm(OfficeForm):
    """A subject of the branch's own."""

    code = typed(t("代碼", "Code"), 40, help_text=t("小寫英數與底線。", "Small letters, digits and underscores."))
    title_zh = typed(t("中文名稱", "Title in Chinese"), 60)
    title_en = typed(t("英文名稱", "Title in English"), 120)
    kind = choice(t("值的種類", "Kind of value"), VALUE_KINDS)
    unit_zh = typed(t("單位", "Unit"), 20, required=False)
    unit_en = typed(t("單位（英文）", "Unit in English"), 40, required=False)


class CorrectForm(OfficeForm):
    """A correction with its reason."""

    value = typed(t("值", "Value"), 200)
    on = RocDateField(label=said(t("日期", "Day")))
    place = typed(t("位置", "Place"), 120, required=False)
    note = typed(t("備註", "Note"), 300, required=False)
    strike = forms.BooleanField(label=said(t("註銷這筆紀錄", "Strike this record")), required=False)
    reason = typed(t("更正理由", "Reason"), 200)


def named(subjects: tuple[SubjectInfo, ...]) -> list[tuple[str, Text]]:
    """Return subjects as a form's choices, with their units."""
    return [
        (one.code, t("{title}（{unit}）", "{title} ({unit})").fill(title=one.title, unit=one.unit))
        if one.unit.zh
        else (one.code, one.title)
        for one in subjects
    ]


def value_of(one: ObservationInfo, subject: SubjectInfo | None) -> Text:
    """Return an observation's value in words, with its unit."""
    if subject is None or subject.kind == "text":
        return Text(one.value, one.value)
    if subject.kind == "yes_no":
        return YES_NO.get(one.value, Text(one.value, one.value))
    shown = f"{one.number.normalize():,f}" if one.number is not None else one.value
    return Text(f"{shown}{subject.unit.zh}", f"{shown} {subject.unit.en}")


class Observations(PartsPage):
    """What was counted or checked: entered, listed, narrowed."""

    title = t("觀測與檢測", "Counts and checks")
    nav = "inspections-observations"
    permission = Permission.READ_INSPECTIONS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them."""
        return self.page()

    def page(self, **bound: forms.Form) -> HttpResponse:
        """Show the list and the forms; a bound form keeps what was typed."""
        narrow = NarrowForm(self.request.GET or None)
        narrow.is_valid()
        asked = {name: value for name, value in getattr(narrow, "cleaned_data", {}).items() if value}
        found = inspections.observations(**asked, cursor=self.request.GET.get("at"))
        known = {one.code: one for one in inspections.subjects()}
        columns = heads(t("日期", "Day"), t("項目", "What"), t("值", "Value"), t("位置", "Place"), t("登錄者", "By"))
        rows = [
            [
                Cell(day_of(one.observed_on), href=reverse("console:inspections-observation", args=[one.id])),
                Cell(known[one.subject].title if one.subject in known else one.subject),
                Cell(value_of(one, known.get(one.subject)), note=t("已註銷", "struck") if one.reason else ""),
                Cell(one.place or UNTOLD),
                Cell(one.entered_by),
            ]
            for one in found.rows
        ]
        return self.made_of(
            Part(
                title=t("登錄", "Enter"), form=bound.get("observe") or ObserveForm(auto_id="new_%s"),
                submit=t("登錄", "Enter"), deed="observe",
            )
            if self.may(Permission.DO_ROUNDS)
            else None,
            Part(form=narrow, filter=True, submit=t("篩選", "Narrow")),
            Part(table=Table(self.title, columns, rows), page=found),
            Part(
                title=t("新增自訂項目", "Add a subject of your own"),
                form=bound.get("subject") or SubjectForm(auto_id="subject_%s"),
                submit=t("新增", "Add"), deed="subject",
            )
            if self.may(Permission.MANAGE_FACILITIES)
            else None,
            lead=t(
                "網站檢測、社群追蹤人數、水質、標示等，按日登錄；也可用檔案匯入。",
                "Website checks, followers, water, signs: by day. Files can be loaded too.",
            ),
        )  # fmt: skip

    def post(self, request: HttpRequest) -> HttpResponse:
        """Enter an observation, or add a subject."""
        if request.POST.get("deed") == "subject":
            form: forms.Form = SubjectForm(request.POST, auto_id="subject_%s")
            if not self.attempt(form, self.add_subject):
                return self.page(subject=form)
            return self.done(t("已新增項目。", "The subject was added."), "console:inspections-observations")
        form = ObserveForm(request.POST, auto_id="new_%s")
        if not self.attempt(form, self.observe):
            return self.page(observe=form)
        return self.done(t("已登錄。", "Entered."), "console:inspections-observations")

    def observe(self, data: dict[str, Any]) -> int:
        """Enter an observation."""
        kept = dict(data)
        return actions.observe(kept.pop("subject"), kept.pop("value"), actor=self.actor, **kept)

    def add_subject(self, data: dict[str, Any]) -> None:
        """Add a subject."""
        actions.add_subject(
            data["code"],
            actor=self.actor,
            title=Text(data["title_zh"], data["title_en"]),
            unit=Text(data["unit_zh"], data["unit_en"]),
            kind=data["kind"],
        )


class Observation(PartsPage):
    """An observation, what it was before, and its correction."""

    nav = "inspections-observations"
    permission = Permission.READ_INSPECTIONS

    def get(self, request: HttpRequest, record_id: int) -> HttpResponse:
        """Show it."""
        one = inspections.observation(record_id)
        held = {"value": one.value, "on": one.observed_on, "place": one.place, "note": one.note}
        return self.page(one, CorrectForm(initial=held))

    def page(self, one: ObservationInfo, form: forms.Form) -> HttpResponse:
        """Show the page."""
        subject = next((each for each in inspections.subjects() if each.code == one.subject), None)
        columns = heads(t("更正前的值", "Value before"), t("日期", "Day"), t("理由", "Reason"), t("更正者", "By"))
        before = [
            [Cell(each["value"]), Cell(each["observed_on"]), Cell(each["reason"]), Cell(each["by"])]
            for each in inspections.earlier(one.id)
        ]
        return self.made_of(
            Part(
                facts=[
                    (t("編號", "Id"), one.observation_id),
                    (t("日期", "Day"), day_of(one.observed_on)),
                    (t("值", "Value"), value_of(one, subject)),
                    (t("位置", "Place"), one.place or UNTOLD),
                    (t("備註", "Note"), one.note or UNTOLD),
                    (t("登錄者", "By"), one.entered_by),
                ],
                warning=t("已註銷：{why}", "Struck: {why}").fill(why=one.reason) if one.reason else "",
            ),
            Part(title=t("更正紀錄", "Corrections"), table=Table(t("更正紀錄", "Corrections"), columns, before))
            if before
            else None,
            Part(title=t("更正", "Correct it"), form=form, submit=t("更正", "Correct"))
            if self.may(Permission.MANAGE_FACILITIES)
            else None,
            title=subject.title if subject is not None else Text(one.subject, one.subject),
            crumb=(Observations.title, reverse("console:inspections-observations")),
        )

    def post(self, request: HttpRequest, record_id: int) -> HttpResponse:
        """Correct it."""
        one, form = inspections.observation(record_id), CorrectForm(request.POST)
        if not self.attempt(form, lambda data: actions.correct_observation(record_id, actor=self.actor, **data)):
            return self.page(one, form)
        return self.done(t("已更正。", "Corrected."), "console:inspections-observation", record_id)

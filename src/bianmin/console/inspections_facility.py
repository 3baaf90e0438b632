"""A facility: its facts, its upkeep, water tests and defects; entering more, changing it."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from bianmin.console.inspections import photo_of
from bianmin.console.inspections_facilities import Facilities, FacilityForm, told
from bianmin.console.inspections_words import UNTOLD, choice, day_of, number, picture, typed
from bianmin.console.parts import Cell, Part, PartsPage, Post, Table, heads
from bianmin.inspections import actions
from bianmin.inspections import queries as inspections
from bianmin.inspections.types import FacilityInfo, UpkeepInfo
from bianmin.inspections.types.words import CLASSES, DEFECT_STATES, KINDS, RESULTS, STATES, UPKEEPS
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import t
from bianmin.office.types import Permission

RESULT_BADGES = {"passed": "good", "failed": "stop", "": "quiet"}


class UpkeepForm(OfficeForm):
    """Something done at a facility."""

    kind = choice(t("事項", "What"), UPKEEPS)
    on = RocDateField(label=said(t("日期", "Day")), required=False)
    result = choice(t("檢驗結果", "Result of the test"), RESULTS, required=False)
    number = number(t("使用次數", "Times used"), most=10_000, required=False)
    by = typed(t("廠商或檢驗單位", "Contractor or laboratory"), 80, required=False)
    report_no = typed(t("報告編號", "Report number"), 40, required=False)
    note = typed(t("說明", "Note"), 300, required=False)


class DefectForm(OfficeForm):
    """A defect seen outside a round."""

    text = typed(t("缺失情形", "What is wrong"), 300)
    photo = picture(t("照片", "Photograph"))


class Facility(PartsPage):
    """A facility: its facts, what was done there, its defects; entering more, changing it."""

    nav = "inspections-facilities"
    permission = Permission.READ_INSPECTIONS

    def get(self, request: HttpRequest, facility_id: int) -> HttpResponse:
        """Show it."""
        return self.page(facility_id)

    def page(self, facility_id: int, **bound: forms.Form) -> HttpResponse:
        """Show the page; a bound form keeps what was typed."""
        one = inspections.facility(facility_id)
        does, manages = self.may(Permission.DO_ROUNDS), self.may(Permission.MANAGE_FACILITIES)
        done = inspections.upkeep(facility_id=facility_id, cursor=self.request.GET.get("at"))
        there = one.state != "withdrawn"
        sheets = [sheet for sheet in inspections.sheets_on(today()) if one.kind in sheet.kinds]
        return self.made_of(
            Part(facts=facts_of(one)),
            Part(
                title=t("巡檢", "Rounds"),
                buttons=[
                    (sheet.title, reverse("console:inspections-make", args=[sheet.code, one.id])) for sheet in sheets
                ],
            )
            if does and there and sheets
            else None,
            Part(title=t("維護與檢驗", "Upkeep and tests"), table=self.upkeep(done.rows, manages=manages), page=done),
            Part(title=t("缺失", "Defects"), table=self.defects(facility_id)),
            Part(
                title=t("登錄維護、檢驗或使用", "Enter upkeep, a test or a use"),
                form=bound.get("upkeep") or UpkeepForm(auto_id="up_%s"),
                submit=t("登錄", "Enter"),
                deed="upkeep",
            )
            if does and there
            else None,
            Part(
                title=t("通報缺失", "Report a defect"),
                form=bound.get("defect") or DefectForm(auto_id="bad_%s"),
                submit=t("通報", "Report"),
                deed="defect",
                with_file=True,
            )
            if does and there
            else None,
            Part(title=t("修改設施資料", "Change the facility"), form=bound.get("change") or filled(one), deed="change")
            if manages
            else None,
            title=one.name,
            crumb=(Facilities.title, reverse("console:inspections-facilities")),
        )

    @staticmethod
    def upkeep(rows: list[UpkeepInfo], *, manages: bool) -> Table:
        """Return what was done; a water test not yet on the website can be put there."""
        columns = heads(
            t("日期", "Day"), t("事項", "What"), t("結果", "Result"), t("單位", "By"), t("公布", "On the website")
        )
        return Table(t("維護與檢驗", "Upkeep and tests"), columns, [upkeep_row(one, manages=manages) for one in rows])

    @staticmethod
    def defects(facility_id: int) -> Table:
        """Return the facility's defects."""
        columns = heads(t("缺失", "Defect"), t("發現日", "Found on"), t("狀態", "State"))
        return Table(
            t("缺失", "Defects"),
            columns,
            [
                [
                    Cell(bad.text, href=reverse("console:inspections-defect", args=[bad.id])),
                    Cell(day_of(bad.found_on)),
                    Cell(DEFECT_STATES[bad.state]),
                ]
                for bad in inspections.defects(facility_id=facility_id).rows
            ],
        )

    def post(self, request: HttpRequest, facility_id: int) -> HttpResponse:
        """Enter upkeep, a defect, a change; put a water test on the website."""
        deed = request.POST.get("deed", "")
        if deed == "publish":
            which = request.POST.get("which", "")
            actions.publish_test(int(which) if which.isdecimal() else 0, actor=self.actor)
            return self.done(
                t("已公布於網站。", "It stands on the website."), "console:inspections-facility", facility_id
            )
        form, act = self.asked(deed, facility_id)
        if not self.attempt(form, act):
            return self.page(facility_id, **{deed if deed in {"upkeep", "defect"} else "change": form})
        return self.done(t("已登錄。", "Entered."), "console:inspections-facility", facility_id)

    def asked(self, deed: str, facility_id: int) -> tuple[forms.Form, Any]:
        """Return the form that was sent and what to do with it."""
        post, actor = self.request.POST, self.actor
        if deed == "upkeep":
            return UpkeepForm(post, auto_id="up_%s"), lambda data: actions.record_upkeep(
                facility_id, data.pop("kind"), actor=actor, **data
            )
        if deed == "defect":
            return DefectForm(post, self.request.FILES, auto_id="bad_%s"), lambda data: actions.report_defect(
                facility_id, data["text"], actor=actor, photo=photo_of(data["photo"])
            )
        code = inspections.facility(facility_id).code
        return FacilityForm(post, auto_id="change_%s"), lambda data: actions.save_facility(
            code, actor=actor, **told(data)
        )


def facts_of(one: FacilityInfo) -> list[tuple[object, object]]:
    """Return what is known of a facility."""
    facts: list[tuple[object, object]] = [
        (t("編號", "Code"), one.code),
        (t("種類", "Kind"), KINDS[one.kind]),
        (t("類別", "Class"), CLASSES[one.grade]),
        (t("位置", "Place"), one.place),
        (t("數量", "Pieces"), one.pieces),
        (t("狀態", "State"), STATES[one.state]),
        (t("設置日", "Since"), day_of(one.since)),
        (t("最近巡檢", "Last round"), day_of(one.checked_on)),
    ]
    if one.next_filter is not None:
        facts += [
            (t("上次更換濾心", "Filter changed on"), day_of(one.filtered_on)),
            (t("下次更換濾心", "Next filter by"), day_of(one.next_filter)),
            (t("最近水質檢驗", "Last water test"), day_of(one.tested_on)),
        ]
    return [*facts, (t("連結", "Link"), one.link or UNTOLD), (t("備註", "Note"), one.note or UNTOLD)]


def upkeep_row(one: UpkeepInfo, *, manages: bool) -> list[Cell]:
    """Return a row of upkeep."""
    published = Cell(day_of(one.published_on))
    if one.kind == "water_test" and one.published_on is None and manages:
        about = t("{day}的檢驗", "test of {day}").fill(day=day_of(one.on_date))
        published = Cell(t("公布", "Publish"), post=Post("publish", one.id, about))
    result = Cell(RESULTS[one.result], badge=RESULT_BADGES[one.result]) if one.result else Cell(UNTOLD)
    what = t("{what}（{n}次）", "{what} ({n})").fill(what=UPKEEPS["use"], n=one.number)
    return [
        Cell(day_of(one.on_date)),
        Cell(what if one.kind == "use" else UPKEEPS[one.kind], note=one.note),
        result,
        Cell(one.by or one.who, note=one.report_no),
        published,
    ]


def filled(one: FacilityInfo) -> FacilityForm:
    """Return the form, filled with what holds."""
    known = {name: getattr(one, name) for name in FacilityForm.base_fields if hasattr(one, name)}
    known |= {"name_zh": one.name.zh, "name_en": one.name.en, "place_zh": one.place.zh, "place_en": one.place.en}
    return FacilityForm(initial=known, auto_id="change_%s")

"""The month's draws of extensions, explained; the entry sheet of a test."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.http import HttpResponse

from bianmin.console.desk_forms import choice, number, text
from bianmin.console.parts import Cell, Part, Table, heads
from bianmin.console.reviews_courtesy import TESTS, WHOLE
from bianmin.console.reviews_frame import Deed, PersonForm, ReviewPage, month_words, person_of, points, url
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.templatetags.ui import roc, rocat
from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.reviews import actions, queries
from bianmin.reviews.types import CandidateInfo
from bianmin.reviews.types.words import TESTERS

P = Permission


class DrawForm(OfficeForm):
    """For which month, how many."""

    month = RocDateField(label=said(t("月份（其中任一日）", "Month (any day of it)")))
    count = number(t("抽測人數", "How many"), initial=2, most=50)
    rest_months = number(t("測過後間隔月數", "Months of rest after a test"), initial=2, most=24)


class Draws(ReviewPage):
    """The draws of extensions; those drawn and not tested yet."""

    title = t("每月抽測分機", "Monthly draws of extensions")
    nav = "courtesy-tests"
    permission = P.KEEP_REVIEWS

    def deeds(self, **ids: int) -> Mapping[str, Deed]:
        """Return what can be posted: a draw."""

        def draw(given: dict[str, Any]) -> object:
            return actions.draw_extensions(
                given["month"], actor=self.actor, count=given["count"], rest_months=given["rest_months"]
            )

        return {"draw": Deed(DrawForm, P.KEEP_REVIEWS, draw, t("已抽出分機。", "Drawn."))}

    def page(self, bound: Mapping[str, forms.Form], **ids: int) -> HttpResponse:
        """Show the draws."""
        waiting = [
            [
                Cell(one.extension),
                Cell(one.person),
                Cell(t("登錄測試", "Enter the test"), href=f"{url('courtesy-new')}?candidate={one.id}"),
            ]
            for one in queries.open_candidates()
        ]
        rows = [
            [
                Cell(month_words(one.month), href=url("courtesy-draw", one.id)),
                Cell(one.count, number=True),
                Cell(one.drawn_by),
                Cell(rocat(one.drawn_at)),
            ]
            for one in queries.draws()
        ]
        return self.made_of(
            Part(
                title=t("抽出、尚未測試", "Drawn, not tested yet"),
                table=Table(
                    t("抽出、尚未測試", "Drawn, not tested yet"),
                    heads(t("分機", "Extension"), t("同仁", "Person"), t("辦理", "To do")),
                    waiting,
                ),
            ),
            Part(
                title=t("歷次抽籤", "Draws"),
                table=Table(
                    t("歷次抽籤", "Draws"),
                    heads(
                        t("月份", "Month"),
                        t("人數", "Number"),
                        t("抽籤人", "Drawn by"),
                        t("時間", "When"),
                        numbers=(1,),
                    ),
                    rows,
                ),
            ),
            self.part(self.deeds(**ids), bound, "draw", t("抽籤", "Draw"), initial={"month": today(), "count": 2}),
            crumb=(TESTS, url("courtesy-tests")),
        )


class Draw(ReviewPage):
    """One draw: its seed, the order, who rests."""

    title = t("抽籤結果", "A draw")
    nav = "courtesy-tests"
    permission = P.KEEP_REVIEWS

    def deeds(self, **ids: int) -> Mapping[str, Deed]:
        """Return nothing: a draw isn't changed."""
        return {}

    def page(self, bound: Mapping[str, forms.Form], **ids: int) -> HttpResponse:
        """Show the draw."""
        draw = queries.draw_of(ids["draw_id"])
        facts: list[tuple[object, object]] = [
            (t("月份", "Month"), month_words(draw.month)),
            (t("抽測人數", "How many"), draw.count),
            (t("間隔月數", "Months of rest"), draw.rest_months),
            (t("亂數種子", "Seed"), draw.seed),
            (t("抽籤", "Drawn"), f"{draw.drawn_by} {rocat(draw.drawn_at)}"),
        ]
        why = t(
            "每個分機的籤號是種子、冒號與分機號碼相連後的 SHA-256，籤號小的在前。間隔月數內測過的排在最後，"
            "最久未測者先。任何人都能重算。",
            "An extension's lot is the SHA-256 of “seed:extension”; the lowest comes first. Those tested within the "
            "months of rest come last, the longest ago first. Anybody can count it again.",
        )
        return self.made_of(
            Part(facts=facts, texts=(why,)),
            Part(title=t("全部名單", "Everybody"), table=self.order(draw.candidates)),
            crumb=(Draws.title, url("courtesy-draws")),
            lead=month_words(draw.month),
        )

    @staticmethod
    def order(candidates: tuple[CandidateInfo, ...]) -> Table:
        """Return everybody in the draw's order."""
        drawn, rests, could = t("抽出", "Drawn"), t("近期測過", "Tested lately"), t("可抽測", "Could be drawn")
        return Table(
            t("全部名單", "Everybody"),
            heads(
                t("順序", "Place"), t("分機", "Extension"), t("同仁", "Person"), t("上次測試", "Tested last"),
                t("結果", "Outcome"), numbers=(0,),
            ),
            [
                [
                    Cell(one.place, number=True), Cell(one.extension), Cell(one.person),
                    Cell(roc(one.tested_last) or "—"),
                    Cell(drawn, badge="good") if one.is_drawn else Cell(rests if one.rests else could),
                ]
                for one in candidates
            ],
        )  # fmt: skip


class SheetForm(PersonForm):
    """The score sheet of a day: the points of each item, or the whole score."""

    tested_on = RocDateField(label=said(t("測試日期", "Day of the test")))
    tester = choice(t("測試機關", "Tester"), {**TESTERS, "other": t("其他分署", "Another branch")})
    other = text(t("其他分署名稱", "Name of the other branch"), 60)
    tested_by = text(t("測試人", "Tested by"), 60)
    extension = text(t("分機", "Extension"), 10, required=True)
    score = points(t("總分（沒有分項時）", "Whole score (without items)"), WHOLE, required=False)
    remarks = text(t("備註", "Remarks"), 500)

    def __init__(self, *args: Any, on: date, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.codes = []
        for item in queries.sheet_on(on).items:
            label = t("{name}（0至{most}分）", "{name} (0 to {most})").fill(name=item.name, most=f"{item.points:f}")
            self.fields[f"item_{item.code}"] = points(label, item.points, required=False)
            self.codes.append(item.code)
        last = ("score", "remarks")
        self.order_fields([*(name for name in self.fields if name not in last), *last])

    def items(self) -> dict[str, Decimal] | None:
        """Return the points of the items that were filled; None where none was."""
        given = {code: self.cleaned_data[f"item_{code}"] for code in self.codes}
        kept = {code: value for code, value in given.items() if value is not None}
        return kept or None


class NewTest(ReviewPage):
    """The entry sheet, begun from a drawn extension where one is named."""

    title = t("登錄電話禮貌測試", "Enter a telephone-courtesy test")
    nav = "courtesy-tests"
    permission = P.KEEP_REVIEWS

    def candidate(self) -> CandidateInfo | None:
        """Return the drawn extension the address names."""
        asked = self.request.GET.get("candidate", "")
        return next((one for one in queries.open_candidates() if str(one.id) == asked), None)

    def deeds(self, **ids: int) -> Mapping[str, Deed]:
        """Return what can be posted: the sheet."""
        typed = RocDateField(required=False)
        try:
            on = typed.clean(self.request.POST.get("tested_on", "")) or today()
        except forms.ValidationError:  # no day: today
            on = today()
        candidate, made = self.candidate(), list[SheetForm]()

        def sheet(*args: Any, **kwargs: Any) -> SheetForm:  # noqa: ANN401  (Django's)
            made.append(SheetForm(*args, on=on, **kwargs))
            return made[-1]

        def enter(given: dict[str, Any]) -> object:
            name, staff_id = person_of(given)
            return actions.enter_test(
                actor=self.actor,
                tested_on=given["tested_on"],
                tester=given["other"] if given["tester"] == "other" else given["tester"],
                extension=given["extension"],
                person=name,
                staff_id=staff_id,
                items=made[-1].items(),
                score=given["score"],
                tested_by=given["tested_by"],
                remarks=given["remarks"],
                candidate_id=candidate.id if candidate else None,
            )

        return {"enter": Deed(sheet, P.KEEP_REVIEWS, enter, to=url("courtesy-tests"))}

    def page(self, bound: Mapping[str, forms.Form], **ids: int) -> HttpResponse:
        """Show the sheet."""
        one = self.candidate()
        begun = {"tested_on": today()}
        if one is not None:
            begun |= {"extension": one.extension, "staff": one.staff_id, "person": "" if one.staff_id else one.person}  # type: ignore[dict-item]  # what a form begins with
        return self.made_of(
            self.part(self.deeds(**ids), bound, "enter", t("評分表", "Score sheet"), t("登錄", "Enter"), initial=begun),
            crumb=(TESTS, url("courtesy-tests")),
        )

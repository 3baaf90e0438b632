"""Telephone courtesy: the month's draws, the tests with their means, the entry sheet, one test, role models."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.http import HttpResponse

from bianmin.console.desk_forms import choice, text
from bianmin.console.parts import Cell, Part, Table, heads
from bianmin.console.reviews_frame import (
    Deed,
    PeriodForm,
    PersonForm,
    ReviewPage,
    mean_words,
    period_of,
    person_of,
    points,
    url,
)
from bianmin.kit.forms import OfficeForm
from bianmin.kit.templatetags.ui import roc, rocat
from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.reviews import actions, queries
from bianmin.reviews.types import CourtesyInfo
from bianmin.reviews.types.words import TESTERS

P = Permission
GROUPS = {"": t("全部", "All"), "own": t("自辦", "Own"), "upper": t("上級機關", "Upper agencies")}
TESTS = t("電話禮貌測試", "Telephone-courtesy tests")
WHOLE = Decimal(100)


class TestsForm(PeriodForm):
    """Which tests."""

    tester = choice(t("測試機關", "Tester"), GROUPS, required=False)


class Courtesy(ReviewPage):
    """The tests of a period with number, mean and grade of own and upper ones."""

    title = TESTS
    nav = "courtesy-tests"
    permission = P.READ_REVIEWS

    def deeds(self, **ids: int) -> Mapping[str, Deed]:
        """Return what can be posted: choosing a role model."""
        first, last = period_of(TestsForm(self.request.GET or None))

        def choose(given: dict[str, Any]) -> object:
            name, staff_id = person_of(given)
            return actions.choose_model(first, last, actor=self.actor, person=name, staff_id=staff_id)

        said_ = t("已提出楷模，等候核定敘獎。", "Chosen; the award waits for approval.")
        return {"model": Deed(PersonForm, P.KEEP_REVIEWS, choose, said_)}

    def page(self, bound: Mapping[str, forms.Form], **ids: int) -> HttpResponse:
        """Show the tests of the period asked for."""
        asked = TestsForm(self.request.GET or None)
        first, last = period_of(asked)
        tester = asked.cleaned_data["tester"] if asked.is_bound and asked.is_valid() else ""
        found = queries.courtesy_tests(self.actor, first, last, tester=tester)
        self.note_scores(f"courtesy {first}..{last}")
        rows = [
            [
                Cell(one.number, href=url("courtesy-test", one.id)), Cell(roc(one.tested_on)),
                Cell(TESTERS.get(one.tester, one.tester)), Cell(one.extension), Cell(one.person),
                Cell(one.score, number=True), Cell(one.grade), Cell(rocat(one.told_at)),
            ]
            for one in found
        ]  # fmt: skip
        columns = heads(
            t("編號", "Number"), t("日期", "Day"), t("測試機關", "Tester"), t("分機", "Extension"),
            t("受測人", "Person"), t("分數", "Score"), t("等第", "Grade"), t("告知", "Told"), numbers=(5,),
        )  # fmt: skip
        deeds, everybody = self.deeds(**ids), queries.sees_all(self.actor)
        buttons = [
            (t("登錄測試", "Enter a test"), url("courtesy-new")),
            (t("每月抽測", "Draws"), url("courtesy-draws")),
            (t("評分表與等第", "Score sheets"), url("courtesy-scales")),
        ]
        if not self.may(P.KEEP_REVIEWS):
            buttons = []
        if self.may(P.READ_DESK):
            buttons.append((t("被投訴電話", "Complaints about manners"), url("desk-register", "courtesy")))
        return self.made_of(
            Part(form=asked if asked.is_bound else TestsForm(), filter=True, submit=t("查詢", "Show")),
            Part(title=t("次數與平均", "Number and mean"), table=self.sums(first, last), buttons=buttons),
            Part(
                title=TESTS,
                texts=() if everybody else (t("只列出您所屬同仁的成績。", "Only your own people are listed."),),
                table=Table(TESTS, columns, rows),
            ),
            Part(title=t("期間內各人平均", "Means by person"), table=self.people(first, last)) if everybody else None,
            self.part(deeds, bound, "model", t("選為電話禮貌楷模", "Choose a role model")),
        )

    @staticmethod
    def sums(first: date, last: date) -> Table:
        """Return number, mean and grade of own and upper tests."""
        sums = queries.courtesy_sums(first, last)
        return Table(
            t("次數與平均", "Number and mean"),
            heads(t("測試", "Tests"), t("人次", "Number"), t("平均", "Mean"), t("等第", "Grade"), numbers=(1, 2)),
            [
                [
                    Cell(GROUPS[name]),
                    Cell(count, number=True),
                    Cell(mean_words(mean), number=True),
                    Cell(grade or "—"),
                ]
                for name, (count, mean, grade) in sums.items()
            ],
        )

    @staticmethod
    def people(first: date, last: date) -> Table:
        """Return who was tested how often, with the mean, the highest first."""
        return Table(
            t("期間內各人平均", "Means by person"),
            heads(t("受測人", "Person"), t("次數", "Tests"), t("平均", "Mean"), numbers=(1, 2)),
            [
                [Cell(name), Cell(tests, number=True), Cell(mean_words(mean), number=True)]
                for name, _, tests, mean in queries.model_candidates(first, last)[:20]
            ],
        )


class CorrectForm(OfficeForm):
    """The right score, and why."""

    score = points(t("更正後總分", "The right score"), WHOLE)
    reason = text(t("更正理由", "Why"), 200, required=True)


class Test(ReviewPage):
    """One test: its items, telling the person, correcting. Everybody sees his own."""

    title = t("電話禮貌測試", "A telephone-courtesy test")
    nav = "courtesy-tests"

    def deeds(self, **ids: int) -> Mapping[str, Deed]:
        """Return what can be posted: it was told; a correction."""
        return {
            "tell": Deed(
                OfficeForm,
                P.KEEP_REVIEWS,
                lambda _: actions.tell_person(ids["test_id"], actor=self.actor),
                t("已登錄告知。", "Noted as told."),
            ),
            "correct": Deed(
                CorrectForm,
                P.KEEP_REVIEWS,
                lambda given: actions.correct_test(
                    ids["test_id"], actor=self.actor, score=given["score"], reason=given["reason"]
                ),
                t("已更正，原紀錄留存。", "Corrected; what it was is kept."),
            ),
        }

    def page(self, bound: Mapping[str, forms.Form], **ids: int) -> HttpResponse:
        """Show the test."""
        one = queries.courtesy_test(ids["test_id"], self.actor)
        self.note_scores(f"courtesy {one.id}", one.staff_id)
        deeds, before = self.deeds(**ids), queries.changes("courtesy", one.id)
        items = Table(
            t("分項", "Items"),
            heads(t("項目", "Item"), t("得分", "Points"), t("配分", "Of"), numbers=(1, 2)),
            [[Cell(name), Cell(got, number=True), Cell(most, number=True)] for name, got, most in one.items],
            empty=t("只有總分。", "The whole score alone."),
        )
        return self.made_of(
            Part(facts=self.facts(one)),
            Part(title=t("分項", "Items"), table=items),
            Part(
                title=t("更正紀錄", "Corrections"),
                facts=[
                    (rocat(row.changed_at), f"{row.before['score']} · {row.reason} · {row.changed_by}")
                    for row in before
                ],
            )
            if before
            else None,
            None if one.told_at else self.part(deeds, bound, "tell", t("告知受測人", "The person was told")),
            self.part(deeds, bound, "correct", t("更正", "Correct"), initial={"score": one.score}),
            crumb=(TESTS, url("courtesy-tests")) if self.may(P.READ_REVIEWS) else None,
            lead=one.number,
        )

    @staticmethod
    def facts(one: CourtesyInfo) -> list[tuple[object, object]]:
        """Return the test's facts."""
        return [
            (t("日期", "Day"), roc(one.tested_on)),
            (t("測試機關", "Tester"), TESTERS.get(one.tester, one.tester)),
            (t("測試人", "Tested by"), one.tested_by or "—"),
            (t("分機", "Extension"), one.extension),
            (t("受測人", "Person"), one.person),
            (t("分數", "Score"), one.score),
            (t("等第", "Grade"), one.grade),
            (t("備註", "Remarks"), one.remarks or "—"),
            (t("告知", "Told"), f"{rocat(one.told_at)} {one.told_by}" if one.told_at else "—"),
        ]

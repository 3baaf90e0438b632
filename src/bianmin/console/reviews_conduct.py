"""Conduct reviews: a month with its ranks, the group's sheet, one review."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.http import HttpResponse

from bianmin.console.desk_forms import text
from bianmin.console.parts import Cell, Part, Table, heads
from bianmin.console.reviews_courtesy import WHOLE, CorrectForm
from bianmin.console.reviews_frame import (
    Deed,
    ReviewPage,
    mean_words,
    month_of,
    month_words,
    points,
    url,
)
from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.templatetags.ui import rocat
from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.reviews import actions, queries
from bianmin.reviews.types import ConductInfo
from bianmin.reviews.types.words import CONDUCT_ROLES

P = Permission
CONDUCT = t("執行態度考核", "Conduct reviews")


class MonthForm(OfficeForm):
    """Which month, by any day of it."""

    month = forms.RegexField(
        r"^\d{4}-(0[1-9]|1[0-2])$", label=said(t("月份（例如2026-03）", "Month (such as 2026-03)")), required=False
    )


class Conduct(ReviewPage):
    """A month's reviews by role and rank; months before; closing the month."""

    title = CONDUCT
    nav = "conduct"
    permission = P.READ_REVIEWS

    def deeds(self, **ids: int) -> Mapping[str, Deed]:
        """Return what can be posted: closing the month."""
        month = month_of(self.request.GET.get("month", ""))
        said_ = t("已結算，第一名已列入榮譽榜待公布。", "Closed; who is first waits on the honour roll.")
        return {
            "close": Deed(OfficeForm, P.KEEP_REVIEWS, lambda _: actions.close_conduct(month, actor=self.actor), said_)
        }

    def page(self, bound: Mapping[str, forms.Form], **ids: int) -> HttpResponse:
        """Show the month asked for."""
        month = month_of(self.request.GET.get("month", ""))
        found = queries.conduct_reviews(self.actor, month)
        self.note_scores(f"conduct {month:%Y-%m}")
        waiting = any(one.score is None for one in found)
        return self.made_of(
            Part(form=MonthForm(initial={"month": f"{month:%Y-%m}"}), filter=True, submit=t("查詢", "Show")),
            *(
                Part(title=name, table=self.ranking(month_words(month), [one for one in found if one.role == role]))
                for role, name in CONDUCT_ROLES.items()
            ),
            self.part(
                self.deeds(**ids),
                bound,
                "close",
                t("結算這個月", "Close this month"),
                texts=(
                    t(
                        "各人分數為小組評分的平均；結算後只能以更正方式修改。",
                        "A score is the mean of the group's marks; afterwards it is changed by a correction alone.",
                    ),
                ),
            )
            if waiting
            else None,
            Part(title=t("各月考核", "Months"), table=self.months()),
            lead=month_words(month),
        )

    @staticmethod
    def ranking(caption: object, rows: list[ConductInfo]) -> Table:
        """Return the people of a role by rank."""
        poor, open_ = t("未滿70分", "Below 70"), t("評分中", "Being scored")
        return Table(
            t("{m}排名", "Ranks of {m}").fill(m=caption),
            heads(
                t("名次", "Rank"), t("同仁", "Person"), t("分數", "Score"), t("評分人數", "Marks"),
                t("處置", "Measure"), numbers=(0, 2, 3),
            ),
            [
                [
                    Cell(one.rank or "—", number=True),
                    Cell(one.person, href=url("conduct-review", one.id)),
                    Cell(mean_words(one.score) if one.score is not None else open_, number=True),
                    Cell(one.marks or "—", number=True),
                    Cell(one.measure) if one.measure else Cell(poor, badge="caution") if one.is_poor else Cell("—"),
                ]
                for one in rows
            ],
        )  # fmt: skip

    @staticmethod
    def months() -> Table:
        """Return the latest months."""
        return Table(
            t("各月考核", "Months"),
            heads(t("月份", "Month"), t("人數", "Persons"), t("未滿70分", "Below 70"), numbers=(1, 2)),
            [
                [
                    Cell(month_words(month), href=f"?month={month:%Y-%m}"),
                    Cell(number, number=True),
                    Cell(poor, number=True),
                ]
                for month, number, poor, _ in queries.conduct_months()
            ],
        )


class Scoring(ReviewPage):
    """The group's sheet: whom to score this month, what one gave already."""

    title = t("執行態度評分", "Scoring conduct")
    nav = "conduct-score"
    permission = P.SCORE_CONDUCT

    def deeds(self, **ids: int) -> Mapping[str, Deed]:
        """Return what can be posted: the sheet."""
        month = month_of(self.request.GET.get("month", ""))

        def score(given: dict[str, Any]) -> object:
            for key, value in given.items():
                role, _, number = key.rpartition("_")
                if value is not None and number.isdecimal():
                    actions.score_conduct(month, int(number), actor=self.actor, role=role, score=value)
            return True

        return {"score": Deed(self.sheet, P.SCORE_CONDUCT, score, t("評分已登錄。", "Your marks are kept."))}

    def sheet(self, data: Any = None, **_: object) -> OfficeForm:  # noqa: ANN401  (Django's)
        """Return the sheet: a field a person, with what was given already."""
        form = OfficeForm(data)
        month = month_of(self.request.GET.get("month", ""))
        for role, number, name, given in queries.group_sheet(self.actor, month):
            if number != self.actor.staff_id:
                label = t("{role} {name}（0至100分）", "{role} {name} (0 to 100)").fill(
                    role=CONDUCT_ROLES[role], name=name
                )
                field = points(label, WHOLE, required=False)
                field.initial = given
                form.fields[f"{role}_{number}"] = field
        return form

    def page(self, bound: Mapping[str, forms.Form], **ids: int) -> HttpResponse:
        """Show the sheet of the month asked for."""
        month = month_of(self.request.GET.get("month", ""))
        closed = queries.is_closed(month)
        about = t("其他小組成員的評分不會顯示。", "Other members' marks aren't shown.")
        return self.made_of(
            Part(form=MonthForm(initial={"month": f"{month:%Y-%m}"}), filter=True, submit=t("換月份", "Another month")),
            Part(texts=(t("這個月已結算。", "This month is closed."),))
            if closed
            else self.part(
                self.deeds(**ids), bound, "score", t("評分", "Marks"), t("送出評分", "Keep marks"), texts=(about,)
            ),
            lead=month_words(month),
        )


class MeasureForm(OfficeForm):
    """What is done about it."""

    measure = text(t("處置", "Measure"), 300, required=True)


class Review(ReviewPage):
    """One person's month: the score, the marks for those who see all, corrections, the measure."""

    title = t("執行態度考核", "A conduct review")
    nav = "conduct"

    def deeds(self, **ids: int) -> Mapping[str, Deed]:
        """Return what can be posted: a correction, a measure."""
        review_id = ids["review_id"]
        return {
            "correct": Deed(
                CorrectForm,
                P.KEEP_REVIEWS,
                lambda given: actions.correct_conduct(
                    review_id, actor=self.actor, score=given["score"], reason=given["reason"]
                ),
                t("已更正，原紀錄留存。", "Corrected; what it was is kept."),
            ),
            "measure": Deed(
                MeasureForm,
                P.KEEP_REVIEWS,
                lambda given: actions.note_measure(review_id, actor=self.actor, measure=given["measure"]),
            ),
        }

    def page(self, bound: Mapping[str, forms.Form], **ids: int) -> HttpResponse:
        """Show the review."""
        one = queries.conduct_review(ids["review_id"], self.actor)
        self.note_scores(f"conduct {one.id}", one.staff_id)
        deeds = self.deeds(**ids)
        marks = queries.conduct_marks(one.id, self.actor)
        facts: list[tuple[object, object]] = [
            (t("月份", "Month"), month_words(one.month)),
            (t("同仁", "Person"), f"{one.person}"),
            (t("職務", "Role"), CONDUCT_ROLES[one.role]),
            (t("分數", "Score"), mean_words(one.score)),
            (t("名次", "Rank"), one.rank or "—"),
            (t("處置", "Measure"), one.measure or "—"),
        ]
        before = [
            (rocat(row.changed_at), f"{row.before['score']} · {row.reason} · {row.changed_by}")
            for row in queries.changes("conduct", one.id)
        ]
        return self.made_of(
            Part(facts=facts),
            Part(
                title=t("小組評分", "The group's marks"),
                table=Table(
                    t("小組評分", "The group's marks"),
                    heads(t("評分人", "Member"), t("分數", "Mark"), t("說明", "Remarks"), numbers=(1,)),
                    [[Cell(who), Cell(mark, number=True), Cell(remarks or "—")] for who, mark, remarks in marks],
                ),
            )
            if marks
            else None,
            Part(title=t("更正紀錄", "Corrections"), facts=before) if before else None,
            self.part(deeds, bound, "measure", t("登錄處置", "Note a measure")) if one.is_poor else None,
            self.part(deeds, bound, "correct", t("更正", "Correct"), initial={"score": one.score})
            if one.score is not None
            else None,
            crumb=(CONDUCT, url("conduct")) if self.may(P.READ_REVIEWS) else None,
            lead=one.person,
        )

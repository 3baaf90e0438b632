"""Awards: proposed by personnel, granted by another; one's own for everybody."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms
from django.http import HttpResponse

from bianmin.console.desk_forms import choice, number, text
from bianmin.console.parts import Cell, Part, Post, Table, heads
from bianmin.console.reviews_frame import (
    Deed,
    PersonForm,
    ReviewPage,
    WhichForm,
    person_of,
)
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.roc import from_year, year
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.reviews import actions, queries
from bianmin.reviews.types import AwardInfo
from bianmin.reviews.types.words import AWARD_STATES, AWARDS, GROUNDS

P = Permission
HALVES = {"1": t("上半年", "First half"), "2": t("下半年", "Second half"), "0": t("全年", "Whole year")}


def span(first: date, last: date) -> str:
    """Write a period."""
    return f"{roc(first)}–{roc(last)}"


class AwardForm(PersonForm):
    """An award to be put forward."""

    ground = choice(t("事由類別", "Ground"), GROUNDS)
    kind = choice(t("敘獎種類", "Kind"), AWARDS)
    count = number(t("次數", "How many"), initial=1, most=9)
    first = RocDateField(label=said(t("期間自", "Period from")))
    last = RocDateField(label=said(t("至", "Until")))
    reason = text(t("具體事由", "Reason"), 300, required=True)
    rule = forms.TypedChoiceField(
        label=said(t("依據規定（版本）", "Rule (version)")), coerce=int, required=False, empty_value=None
    )
    idea = forms.TypedChoiceField(label=said(t("相關提案", "Proposal")), coerce=int, required=False, empty_value=None)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        none = ("", t("無", "None"))
        self.fields["rule"].choices = [none, *queries.rules_in_force()]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field
        done = [(one.id, one.title) for one in queries.ideas(state="carried_out")]
        self.fields["idea"].choices = [none, *done]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


class LeadersForm(OfficeForm):
    """Of which year and half the first are put forward."""

    year = forms.IntegerField(label=said(t("年度（民國）", "Year (ROC)")), min_value=100, max_value=200)
    half = choice(t("期間", "Period"), HALVES)


class KnowledgeForm(OfficeForm):
    """Of which year the points are awarded."""

    year = forms.IntegerField(label=said(t("年度（民國）", "Year (ROC)")), min_value=100, max_value=200)


class Awards(ReviewPage):
    """Awards: one's own for everybody; all of them, and proposing, for personnel; granting for the heads."""

    title = t("敘獎", "Awards")
    nav = "awards"

    def deeds(self, **ids: int) -> Mapping[str, Deed]:
        """Return what can be posted."""

        def propose(given: dict[str, Any]) -> object:
            name, staff_id = person_of(given)
            return actions.propose_award(
                given["ground"], given["kind"], actor=self.actor, person=name, staff_id=staff_id,
                count=given["count"], first=given["first"], last=given["last"], reason=given["reason"],
                rule_id=given["rule"], idea_id=given["idea"],
            )  # fmt: skip

        def leaders(given: dict[str, Any]) -> object:
            return actions.propose_leaders(from_year(given["year"]), int(given["half"]), actor=self.actor)

        def knowledge(given: dict[str, Any]) -> object:
            return actions.propose_knowledge_awards(from_year(given["year"]), actor=self.actor)

        def decide(granted: bool) -> Any:  # noqa: ANN401, FBT001  (a deed for one of two buttons)
            return lambda given: actions.decide_award(given["which"], actor=self.actor, granted=granted)

        put = t("已提出，等候核定。", "Put forward; it waits for approval.")
        return {
            "propose": Deed(AwardForm, P.KEEP_REVIEWS, propose, put),
            "leaders": Deed(LeadersForm, P.KEEP_REVIEWS, leaders, put),
            "knowledge": Deed(KnowledgeForm, P.KEEP_REVIEWS, knowledge, put),
            "grant": Deed(WhichForm, P.APPROVE_REVIEWS, decide(granted=True), t("已核定敘獎。", "Granted.")),
            "decline": Deed(WhichForm, P.APPROVE_REVIEWS, decide(granted=False), t("不予敘獎。", "Declined.")),
        }

    def page(self, bound: Mapping[str, forms.Form], **ids: int) -> HttpResponse:
        """Show the awards."""
        found, deeds = queries.awards(self.actor), self.deeds(**ids)
        if queries.sees_all(self.actor):
            self.note_scores("awards")
        this = {"year": year(today())}
        return self.made_of(
            Part(title=t("待核定", "To be decided"), table=self.waiting(queries.awards_to_approve()))
            if self.may(P.APPROVE_REVIEWS)
            else None,
            Part(title=self.title, table=self.table(found)),
            self.part(deeds, bound, "leaders", t("提出半年與全年第一", "Put forward who is first"), initial=this),
            self.part(deeds, bound, "knowledge", t("提出知識分享獎勵", "Put forward for knowledge"), initial=this),
            self.part(deeds, bound, "propose", t("提出敘獎", "Put an award forward"), initial={"count": 1}),
        )

    @staticmethod
    def waiting(rows: list[AwardInfo]) -> Table:
        """Return what waits, with both buttons."""
        return Table(
            t("待核定", "To be decided"),
            heads(
                t("受獎人", "Person"), t("敘獎", "Award"), t("期間", "Period"), t("事由", "Reason"),
                t("核定", "Grant"), t("不予敘獎", "Decline"),
            ),
            [
                [
                    Cell(one.person), Cell(AWARDS[one.kind], note=f"×{one.count}"), Cell(span(one.first, one.last)),
                    Cell(one.reason), Cell(t("核定", "Grant"), post=Post("grant", one.id, one.person)),
                    Cell(t("不予敘獎", "Decline"), post=Post("decline", one.id, one.person)),
                ]
                for one in rows
            ],
        )  # fmt: skip

    @staticmethod
    def table(rows: list[AwardInfo]) -> Table:
        """Return awards."""
        return Table(
            t("敘獎", "Awards"),
            heads(
                t("受獎人", "Person"), t("敘獎", "Award"), t("期間", "Period"), t("事由", "Reason"),
                t("依據", "Rule"), t("狀態", "State"), t("核定日", "Decided"),
            ),
            [
                [
                    Cell(one.person), Cell(AWARDS[one.kind], note=f"×{one.count}"), Cell(span(one.first, one.last)),
                    Cell(one.reason), Cell(one.rule or "—"), Cell(AWARD_STATES[one.state]),
                    Cell(roc(one.decided_on) or "—"),
                ]
                for one in rows
            ],
        )  # fmt: skip

"""The honour roll as it is kept, stars of sections."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django import forms
from django.http import HttpResponse

from bianmin.console.desk_forms import choice, text
from bianmin.console.parts import Cell, Part, Post, Table, heads
from bianmin.console.reviews_awards import span
from bianmin.console.reviews_conduct import MonthForm
from bianmin.console.reviews_frame import (
    Deed,
    PersonForm,
    ReviewPage,
    WhichForm,
    month_of,
    month_words,
    person_of,
)
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.templatetags.ui import money, roc
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Permission
from bianmin.payments import queries as payments
from bianmin.reviews import actions, queries
from bianmin.reviews.types import HonourInfo, StarFigures
from bianmin.reviews.types.words import HONOURS

P = Permission
SHOWN_DAYS = 90
"""How long an entry stands on the website where nobody says otherwise."""


class HonourForm(PersonForm):
    """An entry of the honour roll."""

    category = choice(t("類別", "Category"), HONOURS)
    section = forms.TypedChoiceField(
        label=said(t("或股別", "Or a section")), coerce=int, required=False, empty_value=None
    )
    first = RocDateField(label=said(t("期間自", "Period from")))
    last = RocDateField(label=said(t("至", "Until")))
    words_zh = text(t("事蹟（中文）", "For what (Chinese)"), 200)
    words_en = text(t("事蹟（英文）", "For what (English)"), 200)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        sections = [(one.id, one.name) for one in office.sections()]
        self.fields["section"].choices = [("", t("無", "None")), *sections]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


class PublishForm(OfficeForm):
    """From when until when entries stand on the website."""

    public_from = RocDateField(label=said(t("公布自", "Public from")))
    public_until = RocDateField(label=said(t("至", "Until")), required=False)
    praised_on = RocDateField(label=said(t("會議表揚日", "Praised in the meeting of")), required=False)
    entries = forms.TypedMultipleChoiceField(
        label=said(t("公布哪些", "Which entries")), coerce=int, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["entries"].choices = [  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field
            (one.id, t("{title}：{who}", "{title}: {who}").fill(title=one.title, who=one.who))
            for one in queries.honours()
            if one.public_from is None
        ]


class Honours(ReviewPage):
    """The honour roll as personnel keeps it: entries, publication, taking off."""

    title = t("榮譽榜", "Honour roll")
    nav = "honours"
    permission = P.KEEP_REVIEWS

    def deeds(self, **ids: int) -> Mapping[str, Deed]:
        """Return what can be posted."""

        def add(given: dict[str, Any]) -> object:
            name, staff_id = person_of(given)
            return actions.add_honour(
                given["category"], given["first"], given["last"], actor=self.actor, person=name, staff_id=staff_id,
                section_id=given["section"], words=Text(given["words_zh"], given["words_en"] or given["words_zh"]),
            )  # fmt: skip

        def publish(given: dict[str, Any]) -> object:
            for one in given["entries"]:
                actions.publish_honour(
                    one,
                    actor=self.actor,
                    public_from=given["public_from"],
                    public_until=given["public_until"],
                    praised_on=given["praised_on"],
                )
            return True

        return {
            "add": Deed(HonourForm, P.KEEP_REVIEWS, add, t("已列入，尚未公布。", "Added; not public yet.")),
            "publish": Deed(PublishForm, P.KEEP_REVIEWS, publish, t("已公布。", "Published.")),
            "withdraw": Deed(
                WhichForm,
                P.KEEP_REVIEWS,
                lambda given: actions.withdraw_honour(given["which"], actor=self.actor),
                t("已撤下。", "Taken off."),
            ),
        }

    def page(self, bound: Mapping[str, forms.Form], **ids: int) -> HttpResponse:
        """Show the roll."""
        found, deeds = queries.honours(), self.deeds(**ids)
        begun = {"public_from": today(), "public_until": today() + timedelta(days=SHOWN_DAYS)}
        return self.made_of(
            self.part(deeds, bound, "publish", t("公布到網站", "Publish on the website"), initial=begun)
            if any(one.public_from is None for one in found)
            else None,
            Part(
                title=self.title, table=self.table(found), buttons=[(t("看網站榮譽榜", "On the website"), "/honours/")]
            ),
            self.part(deeds, bound, "add", t("新增表揚", "Add an entry")),
        )

    @staticmethod
    def table(rows: list[HonourInfo]) -> Table:
        """Return the entries."""

        def state(one: HonourInfo) -> Cell:
            if one.public_from is None:
                return Cell(t("未公布", "Not public"))
            if one.public_until is not None and one.public_until < today():
                return Cell(t("已撤下", "Taken off"))
            return Cell(t("撤下", "Take off"), post=Post("withdraw", one.id, one.who))

        return Table(
            t("榮譽榜", "Honour roll"),
            heads(
                t("受表揚", "Who"), t("類別", "Category"), t("期間", "Period"), t("公布自", "Public from"),
                t("至", "Until"), t("會議表揚", "Praised"), t("狀態", "State"),
            ),
            [
                [
                    Cell(one.who), Cell(one.title), Cell(span(one.first, one.last)), Cell(roc(one.public_from) or "—"),
                    Cell(roc(one.public_until) or "—"), Cell(roc(one.praised_on) or "—"), state(one),
                ]
                for one in rows
            ],
        )  # fmt: skip


class Stars(ReviewPage):
    """The sections of a month by what they reached; naming the stars from the ledger and the register."""

    title = t("每月執行之星", "Stars of the month")
    nav = "stars"

    def deeds(self, **ids: int) -> Mapping[str, Deed]:
        """Return what can be posted: naming them."""
        month = month_of(self.request.GET.get("month", ""))

        def name(_: dict[str, Any]) -> object:
            last = (month + timedelta(days=31)).replace(day=1) - timedelta(days=1)
            figures = [StarFigures(*row) for row in payments.section_results(month, last)]
            return actions.name_stars(month, figures, actor=self.actor)

        said_ = t("已評定並列入榮譽榜待公布。", "Named; they wait on the honour roll.")
        return {"name": Deed(OfficeForm, P.KEEP_REVIEWS, name, said_)}

    def page(self, bound: Mapping[str, forms.Form], **ids: int) -> HttpResponse:
        """Show the month asked for."""
        month = month_of(self.request.GET.get("month", ""))
        found = queries.stars(month)
        table = Table(
            month_words(month),
            heads(
                t("名次", "Rank"), t("股別", "Section"), t("徵起金額", "Collected"), t("終結件數", "Closed"),
                t("得分", "Points"), t("結果", "Outcome"), numbers=(0, 2, 3, 4),
            ),
            [
                [
                    Cell(one.rank, number=True), Cell(one.section), Cell(money(one.collected), number=True),
                    Cell(one.closed, number=True), Cell(one.points, number=True),
                    Cell(t("執行之星", "Star"), badge="good") if one.is_star else Cell("—"),
                ]
                for one in found
            ],
        )  # fmt: skip
        how = t(
            "徵起金額最高者60分、終結件數最多者40分，其餘按比例；每滿五股取一名。",
            "60 points for the most money, 40 for the most cases closed, others in proportion; one of every five.",
        )
        return self.made_of(
            Part(form=MonthForm(initial={"month": f"{month:%Y-%m}"}), filter=True, submit=t("查詢", "Show")),
            Part(title=month_words(month), texts=(how,), table=table),
            None if found else self.part(self.deeds(**ids), bound, "name", t("評定這個月", "Name this month's stars")),
            lead=month_words(month),
        )

"""The score sheets of telephone courtesy with their grades, each from a day."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django import forms
from django.http import HttpResponse

from bianmin.console.desk_forms import text
from bianmin.console.parts import Cell, Part, Table, heads
from bianmin.console.reviews_courtesy import TESTS
from bianmin.console.reviews_frame import Deed, ReviewPage, url, words
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission
from bianmin.reviews import actions, queries
from bianmin.reviews.errors import WrongRecord
from bianmin.reviews.types import Grade, SheetInfo, SheetItem

P = Permission


class ScaleForm(OfficeForm):
    """A new sheet: a line an item, a line a grade."""

    valid_from = RocDateField(label=said(t("生效日", "From")))
    items = words(t("項目：代碼|中文|英文|配分", "Items: code|Chinese|English|points"), 3000)
    grades = words(t("等第：最低分|中文|英文", "Grades: least|Chinese|English"), 1000)
    basis = text(t("依據", "Basis"), 200)


def split(lines: str, fields: int) -> list[list[str]]:
    """Return a text's lines as their fields; refuse a line with another number of them."""
    rows = [[one.strip() for one in line.split("|")] for line in lines.splitlines() if line.strip()]
    for at, row in enumerate(rows, 1):
        if len(row) != fields:
            raise WrongRecord(t("第{n}行須有{m}欄。", "Line {n} needs {m} fields.").fill(n=at, m=fields))
    return rows


def decimal_of(typed: str) -> Decimal:
    """Return a number that was typed, or refuse it."""
    try:
        value = Decimal(typed)
    except ArithmeticError as problem:
        raise WrongRecord(t("「{x}」不是數字。", "“{x}” is no number.").fill(x=typed)) from problem
    if not value.is_finite():
        raise WrongRecord(t("「{x}」不是數字。", "“{x}” is no number.").fill(x=typed))
    return value


class Scales(ReviewPage):
    """The score sheets with their grades, the one in force first; a new one from a day."""

    title = t("評分表與等第", "Score sheets and grades")
    nav = "courtesy-tests"
    permission = P.KEEP_REVIEWS

    def deeds(self, **ids: int) -> Mapping[str, Deed]:
        """Return what can be posted: a new sheet."""

        def keep(given: dict[str, Any]) -> object:
            items = [
                SheetItem(code[:40], Text(zh, en), decimal_of(worth))
                for code, zh, en, worth in split(given["items"], 4)
            ]
            grades = [Grade(decimal_of(least), Text(zh, en)) for least, zh, en in split(given["grades"], 3)]
            return actions.set_sheet(
                items, grades, actor=self.actor, valid_from=given["valid_from"], basis=given["basis"]
            )

        return {"keep": Deed(ScaleForm, P.KEEP_REVIEWS, keep)}

    def page(self, bound: Mapping[str, forms.Form], **ids: int) -> HttpResponse:
        """Show the sheets."""
        current = queries.sheet_on(today())
        begun = {
            "items": "\n".join(f"{one.code}|{one.name.zh}|{one.name.en}|{one.points:f}" for one in current.items),
            "grades": "\n".join(f"{one.least:f}|{one.name.zh}|{one.name.en}" for one in current.grades),
        }
        return self.made_of(
            *(self.sheet(one) for one in queries.sheets()[:6]),
            self.part(self.deeds(**ids), bound, "keep", t("訂定新評分表", "Set a new sheet"), initial=begun),
            crumb=(TESTS, url("courtesy-tests")),
        )

    @staticmethod
    def sheet(one: SheetInfo) -> Part:
        """Return a sheet's part."""
        title = t("公版評分表", "The public scale")
        if one.id is not None:
            title = t("自{day}起", "From {day}").fill(day=roc(one.valid_from))
        grades = [(grade.name, t("{n}分以上", "{n} and above").fill(n=f"{grade.least:f}")) for grade in one.grades]
        table = Table(
            title,
            heads(t("項目", "Item"), t("配分", "Points"), numbers=(1,)),
            [[Cell(item.name), Cell(f"{item.points:f}", number=True)] for item in one.items],
        )
        return Part(title=title, table=table, facts=grades, texts=(one.basis,) if one.basis else ())

"""What a figure is: a named aggregate of one set of facts, with its words and how it is printed.

A file of this package defines a noun's figures, for instance::

    VISITS = Facts(
        "desk.visits",
        t("洽公與查詢登記", "Visits and enquiries"),
        '''select v.id::text as record, v.on_date as day, s.code as site, v.minutes as amount,
                  v.channel, v.topic
             from desk_visit v join office_site s on s.id = v.site_id
            where v.on_date between %(first)s and %(last)s and v.is_current and not v.is_struck''',
        parts={"channel": t("管道", "Channel"), "topic": t("事由", "Topic")},
        page="/console/desk/visits/{record}/",
        sees=Permission.READ_DESK,
    )
    FIGURES = [
        Figure("desk.visits", t("洽公人次", "Visits"), t("件", "visits"),
               t("期間內登記的洽公與查詢，以更正後者為準。", "Visits and enquiries of the period, as corrected."),
               VISITS),
        Figure("desk.visits.phone", t("電話查詢", "Enquiries by telephone"), t("件", "enquiries"),
               t("…", "…"), VISITS, where={"channel": "phone"}),
        Figure("desk.visits.minutes", t("平均服務時間", "Mean minutes"), t("分鐘", "minutes"),
               t("…", "…"), VISITS, value=mean(), display=Display(decimals=1)),
    ]

and stands in the table of ``reports/figures/__init__``. The SQL runs in PostgreSQL with the two days
``%(first)s`` and ``%(last)s`` (write ``%%`` for a percent sign); it must give the columns ``record``
(text, never changing), ``day`` (date in Taipei), ``site`` (text, '' where none), ``amount`` (number or
null), and every part and distinct column by its name. Persons and cases are never mixed: a figure's unit
is that of its facts, so let a fact be one visit, one answer, one payment, and give ``amount`` the persons
of a session (``total()``) or name the cases as a distinct column (``distinct("case")``).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission

Where = Mapping[str, str | tuple[str, ...]]
"""Which facts count: for each part, the value it has or the values it may have. Empty: all."""

GROUP_AT_LEAST = 5
"""A group of anonymous answers smaller than this is not broken down."""


@dataclass(frozen=True, slots=True, eq=False)
class Facts:
    """A set of facts: one SQL that gives one row a fact.

    Attributes:
        code: ``<noun>.<what>``, for instance ``payments.receipts``.
        title: What one row is, in both languages.
        sql: The select; see the module's words.
        parts: Attributes (text) by which figures choose and pivots break down, with their titles.
        distinct: Columns (text or null) of which different values are counted, with their titles.
        page: Address of a record's page with ``{record}`` or any column in braces, or a function that makes
            it from the columns ('' where a record has none); None where there is none.
        sees: Who may see the records; everybody who reads figures sees the sums.
        amount: What ``amount`` is, with its unit, where there is one.
        values: Words for the values of parts: ``{"channel": {"phone": t("電話", "Telephone")}}``.
        anonymous: Nobody may be recognised: groups of fewer than five aren't broken down or listed.
        base: For anonymous facts, the parts that only say *what was asked* (survey, question), so that
            choosing by them makes a group and is no breakdown of one.
        standing: The facts say how things stand on ``%(last)s`` (open cases, facilities), not what
            happened in the period; they are never added up over months.
        touched: For large sets alone: SQL that gives the ``day`` of every fact recorded, changed or
            withdrawn since the moment ``%(since)s``. With it, months are closed into sums at night and only
            touched months are counted anew. Without it the set is counted directly each time.
    """

    code: str
    title: Text
    sql: str
    parts: Mapping[str, Text] = field(default_factory=dict)
    distinct: Mapping[str, Text] = field(default_factory=dict)
    page: str | Callable[[Mapping[str, str]], str] | None = None
    sees: Permission = Permission.READ_FIGURES
    amount: Text | None = None
    values: Mapping[str, Mapping[str, Text]] = field(default_factory=dict)
    anonymous: bool = False
    base: tuple[str, ...] = ()
    standing: bool = False
    touched: str | None = None

    def page_of(self, values: Mapping[str, str]) -> str:
        """Return the address of a record's page; '' where it has none."""
        if self.page is None:
            return ""
        return self.page.format(**values) if isinstance(self.page, str) else self.page(values)

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns in the order in which records are written down and frozen."""
        return (
            "record",
            "day",
            "site",
            "amount",
            *self.parts,
            *(name for name in self.distinct if name not in self.parts),
        )


@dataclass(frozen=True, slots=True)
class Value:
    """How a figure is made of its facts; written with the functions below."""

    kind: str
    column: str = ""
    of: Where = field(default_factory=dict, hash=False)
    codes: tuple[str, ...] = ()
    graded: Callable[[Decimal, date], Text | None] | None = None
    percent: bool = True


def count() -> Value:
    """The number of facts."""
    return Value("count")


def total() -> Value:
    """The sum of ``amount``: dollars, persons, minutes, hours."""
    return Value("total")


def mean() -> Value:
    """The mean of ``amount`` over the facts that have one; None where there are none."""
    return Value("mean")


def monthly() -> Value:
    """The mean number of facts a month; None for a period that isn't whole months."""
    return Value("monthly")


def highest() -> Value:
    """The largest ``amount``."""
    return Value("highest")


def lowest() -> Value:
    """The smallest ``amount``."""
    return Value("lowest")


def latest() -> Value:
    """The ``amount`` of the period's last fact: followers at the end of the year."""
    return Value("latest")


def distinct(column: str) -> Value:
    """The number of different values of a distinct column: cases paid for, persons helped."""
    return Value("distinct", column)


def share(of: Where | None = None) -> Value:
    """Percentage: the facts of ``where`` among those of ``of`` (all of the set where None is said)."""
    return Value("share", of=of or {})


def combined(*codes: str) -> Value:
    """The sum of other figures *as displayed*: 54.07 + 40.74 = 94.81."""
    return Value("combined", codes=codes)


def ratio(top: str, bottom: str, *, percent: bool = True) -> Value:
    """One figure over another, as percentage: returned of sent. Both by code, of any facts."""
    return Value("ratio", codes=(top, bottom), percent=percent)


def grade(of: str, graded: Callable[[Decimal, date], Text | None]) -> Value:
    """The grade of another figure's value by the thresholds in force on the period's last day.

    ``graded(value, on)`` gives the grade's words, or None below all thresholds.
    """
    return Value("grade", codes=(of,), graded=graded)


@dataclass(frozen=True, slots=True)
class Display:
    """How the value is printed.

    Attributes:
        decimals: Places after the point, rounded half up.
        separators: Thousands are separated by commas (1,169).
        row: Code of a row of percentages to which this figure belongs: all figures of the row are rounded
            half up, and what lacks to 100 is put on the largest class (the first of equals).
        chart: How its trend is drawn: ``bars`` or ``line``.
        trim: A last zero after the first place is left off: 92.25, but 92.5, and 94.0.
    """

    decimals: int = 0
    separators: bool = True
    row: str = ""
    chart: str = "bars"
    trim: bool = False


@dataclass(frozen=True, slots=True)
class Version:
    """A definition that was in force until a day, with what was different."""

    until: date
    words: Text


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """A named figure.

    Attributes:
        code: ``<noun>.<what>[.<part>]``, never changed once published.
        title: Its name in a table.
        unit: What is counted: 件, 人次, 元, %.
        definition: In words: which facts, from when to when, what is left out.
        facts: Where it is counted.
        where: Which of the facts.
        value: How.
        display: How it is printed.
        versions: What the definition was before.
        total_of: Figures whose sum this one must be; a report's check compares them.
    """

    code: str
    title: Text
    unit: Text
    definition: Text
    facts: Facts
    where: Where = field(default_factory=dict)
    value: Value = field(default_factory=count)
    display: Display = field(default_factory=Display)
    versions: tuple[Version, ...] = ()
    total_of: tuple[str, ...] = ()

    @property
    def noun(self) -> str:
        """The noun it belongs to: the first word of its code."""
        return self.code.partition(".")[0]

    @property
    def formula(self) -> Text:
        """How it is computed, in words anyone can follow."""
        chosen = _spoken(self.facts, self.where)
        of = _spoken(self.facts, self.value.of)
        codes = "、".join(self.value.codes)
        said = {
            "count": t("筆數（{chosen}）", "number of facts ({chosen})"),
            "total": t("數值合計（{chosen}）", "sum of the amounts ({chosen})"),
            "mean": t("數值合計 ÷ 有數值的筆數（{chosen}）", "sum of the amounts ÷ facts that have one ({chosen})"),
            "monthly": t("筆數（{chosen}）÷ 月數", "number of facts ({chosen}) ÷ months"),
            "highest": t("最大值（{chosen}）", "largest amount ({chosen})"),
            "lowest": t("最小值（{chosen}）", "smallest amount ({chosen})"),
            "latest": t("期間內最後一筆的數值（{chosen}）", "amount of the period's last fact ({chosen})"),
            "distinct": t("不重複的「{column}」數（{chosen}）", "different values of “{column}” ({chosen})"),
            "share": t(
                "筆數（{chosen}）÷ 筆數（{of}）× 100%", "number of facts ({chosen}) ÷ number of facts ({of}) × 100%"
            ),
            "combined": t("{codes} 顯示值之和", "sum of {codes} as displayed"),
            "ratio": t("{codes} 相除", "quotient of {codes}"),
            "grade": t("依 {codes} 及當時的等第標準", "by {codes} and the thresholds in force"),
        }[self.value.kind]
        column = self.facts.distinct.get(self.value.column, t(self.value.column, self.value.column))
        return said.fill(chosen=chosen, of=of, codes=codes, column=column)


def _spoken(facts: Facts, where: Where) -> Text:
    """Say a choice of facts in words."""
    if not where:
        return t("全部", "all")
    zh, en = [], []
    for part, wanted in where.items():
        title = facts.parts[part]
        values = (wanted,) if isinstance(wanted, str) else wanted
        words = [facts.values.get(part, {}).get(value, t(value, value)) for value in values]
        zh.append(f"{title.zh}：{'、'.join(word.zh for word in words)}")
        en.append(f"{title.en}: {', '.join(word.en for word in words)}")
    return t("；".join(zh), "; ".join(en))

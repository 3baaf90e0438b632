"""What the pages of figures share: the period asked for, and how a change is said."""

from datetime import date
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.http.request import QueryDict

from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.reports.errors import NotAPeriod
from bianmin.reports.figures import all_figures
from bianmin.reports.queries import Period
from bianmin.reports.queries.measuring import Measured

NOUNS: dict[str, Text] = {
    "cases": t("案件", "Cases"),
    "payments": t("繳款", "Payments"),
    "requests": t("申請與陳情", "Requests"),
    "bookings": t("預約", "Bookings"),
    "desk": t("服務櫃檯", "Service desk"),
    "surveys": t("滿意度", "Surveys"),
    "reviews": t("禮貌、態度與提案", "Reviews"),
    "activities": t("活動、訓練與會議", "Activities"),
    "inspections": t("巡檢與設施", "Inspections"),
    "controls": t("內部控制", "Internal control"),
    "plans": t("年度計畫", "Year plan"),
    "documents": t("公文與書表", "Papers"),
    "catalogue": t("服務目錄", "Services"),
}


def nouns() -> dict[str, Text]:
    """Return the nouns that have figures, in the order of the list."""
    found = dict.fromkeys(one.noun for one in all_figures().values())
    return {noun: NOUNS.get(noun, t(noun, noun)) for noun in found}


class PeriodForm(OfficeForm):
    """Which period: by its code, or from a day to a day."""

    period = forms.CharField(
        label=said(t("期間", "Period")),
        help_text=said(t("111、110H1、110Q2、109-05、109-01..109-12", "111, 110H1, 110Q2, 109-05, 109-01..109-12")),
        required=False,
        max_length=24,
    )
    first = RocDateField(label=said(t("或自", "Or from")), required=False)
    last = RocDateField(label=said(t("至", "To")), required=False)


class FiguresForm(PeriodForm):
    """A period, a noun and a site."""

    noun = forms.ChoiceField(label=said(t("類別", "About")), required=False)
    site = forms.ChoiceField(label=said(t("據點", "Site")), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["noun"].choices = [(code, str(name)) for code, name in nouns().items()]  # type: ignore[attr-defined]  # (a choice field)
        self.fields["site"].choices = [  # type: ignore[attr-defined]  # (as above)
            ("", str(t("全分署", "Whole office"))),
            *((site.code, str(site.name)) for site in office.sites()),
        ]


def period_in(query: QueryDict, on: date | None = None) -> tuple[Period, Text | None]:
    """Read the period of an address (days go before a code), and what is wrong with it; else this year."""
    day = on or today()
    form = PeriodForm(query)
    form.is_valid()
    first, last = form.cleaned_data.get("first"), form.cleaned_data.get("last")
    asked = str(query.get("period", "")).strip()
    if first and last and first <= last:
        return Period(first, last), None
    try:
        return (Period.parse(asked[:40]) if asked else Period.holding("year", day)), None
    except NotAPeriod as refusal:
        return Period.holding("year", day), refusal.text


def site_in(query: QueryDict) -> str | None:
    """Read the site of an address; None is the whole office."""
    asked = query.get("site", "")
    return asked if asked in {site.code for site in office.sites()} else None


def initial(period: Period, **rest: object) -> dict[str, object]:
    """Return what the form is shown with."""
    return {"period": period.code, **rest}


def query_of(period: Period, site: str | None = None, **rest: str) -> str:
    """Write the query of an address."""
    return urlencode({"period": period.code, **({"site": site} if site else {}), **rest})


def change(now: Measured, then: Measured) -> str:
    """Say a change: of what is counted in hundredths, of percentages in their own points."""
    if now.value is None or then.value is None or now.words or then.words:
        return "－"
    difference = now.value - then.value
    if not difference:
        return "＝"
    mark = "▲" if difference > 0 else "▼"
    if now.figure.value.kind in {"count", "total", "distinct"}:
        if not then.value:
            return f"{mark} {abs(difference):,.0f}"
        return f"{mark} {abs(difference) / then.value * 100:.1f}%"
    return f"{mark} {abs(difference):,.{max(now.figure.display.decimals, 1)}f}"


def shown(one: Measured) -> str:
    """Return a value as displayed; a grade in the reader's language, what is withheld as fewer than five."""
    if one.withheld:
        return str(t("未滿5筆不顯示", "fewer than 5: not shown"))
    return str(one.words) if one.words else one.display


def number(one: Measured) -> Decimal | str | None:
    """Return a value for a spreadsheet."""
    return one.display if one.words else one.value

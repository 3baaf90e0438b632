"""How a report calls its period: in its title, under it, and in its sentences."""

from bianmin.kit import roc
from bianmin.reports.rules.periods import Period

_QUARTERS = "一二三四"
_FIRST_HALF_ENDS = 6


def title_part(period: Period) -> str:
    """Return what stands in the title after the year: nothing for a year, 第1次（1~6月） for a first half."""
    match period.kind:
        case "year":
            return ""
        case "half":
            number = 1 if period.last.month == _FIRST_HALF_ENDS else 2
            return f"第{number}次（{_months(period)}）"
        case "quarter":
            return f"第{_QUARTERS[(period.last.month - 1) // 3]}季"
    return _months(period)


def data_time(period: Period) -> str:
    """Return 資料時間 as reports state it: a year is reported the second time, for January to December."""
    if period.kind == "year":
        return "第2次 1~12月"
    if period.is_whole_months and period.first.year == period.last.year and period.first.month != period.last.month:
        return f"{roc.year(period.first)}年{period.first.month}月至{period.last.month}月"
    return said(period)


def said(period: Period) -> str:
    """Return the period in a sentence: 109年1至12月, 110年1至6月."""
    first, last = period.first, period.last
    if not period.is_whole_months:
        return period.title.zh
    if first.year != last.year:
        return f"{roc.year(first)}年{first.month}月至{roc.year(last)}年{last.month}月"
    if first.month == last.month:
        return f"{roc.year(first)}年{first.month}月"
    return f"{roc.year(first)}年{first.month}至{last.month}月"


def year_of(period: Period) -> str:
    """Return the ROC year a report is for."""
    return str(roc.year(period.last))


def words(period: Period, office: str) -> dict[str, str]:
    """Return the fixed words that texts may hold."""
    return {
        "office": office,
        "period": said(period),
        "year": year_of(period),
        "since": roc.plain(period.first),
        "until": roc.plain(period.last),
    }


def _months(period: Period) -> str:
    return f"{period.first.month}~{period.last.month}月"

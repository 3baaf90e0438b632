"""Convenience-store slips of a case: three segments, or the reason why there are none."""

from datetime import date, timedelta

from bianmin.kit.store_slip import date_digits, segments
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.payments.errors import NoSuchReceivable
from bianmin.payments.queries.receivables import money_of
from bianmin.payments.types import CaseMoney, SlipView

NOTHING_OWED = t("這個案件目前沒有欠款。", "This case owes nothing now.")
OVER_CAP = t(
    "金額超過超商代收上限（最多 {limit} 元），請用其他方式繳款。",
    "The amount is above what convenience stores take (NT${limit} at most). Pay in another way.",
)


class SlipMaker:
    """Makes slips for one day and deadline; asks for each agency's cap and item code once."""

    def __init__(self, on: date, deadline: date) -> None:
        self._on = on
        self._deadline = deadline
        self._terms: dict[str, tuple[int, str, str]] = {}

    def slip(self, money: CaseMoney) -> SlipView:
        """Return the slip of what a case owes: only where a store may take that much (代收上限)."""
        limit, item_code, digits = self._terms_of(money.agency_code)
        why_not = None
        if money.balance <= 0:
            why_not = NOTHING_OWED
        elif money.balance > limit:
            why_not = OVER_CAP.fill(limit=f"{limit:,}")
        if why_not is not None:
            return SlipView(money.balance, self._deadline, None, why_not)
        made = segments(self._deadline, item_code, money.write_off_number, digits, money.balance)
        return SlipView(money.balance, self._deadline, (made.first, made.second, made.third), None)

    def _terms_of(self, agency_code: str) -> tuple[int, str, str]:
        known = self._terms.get(agency_code)
        if known is None:
            form = office.setting("store_date_digits", self._on, agency_code)
            known = (
                office.store_limit(self._on, agency_code),
                office.item_code(self._on, agency_code),
                date_digits(self._deadline, form),
            )
            self._terms[agency_code] = known
        return known


def slips(case_id: int, on: date, deadline: date) -> SlipView:
    """Return the slip of a case's balance on a day, or the reason why there is none."""
    money = money_of([case_id]).get(case_id)
    if money is None:
        raise NoSuchReceivable
    return SlipMaker(on, deadline).slip(money)


def usual_deadline(on: date) -> date:
    """Return the day a notice of this day asks to be paid by: the dated term, moved off days without office."""
    days = int(office.setting("notice_deadline_days", on))
    return office.calendar().next_working(on + timedelta(days=days))

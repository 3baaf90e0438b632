"""The records five real reports and plans could have been made from: one book a seed.

``python -m tests.contract.seeds.books FOLDER`` writes them as files, a folder a seed, to be loaded by hand.
"""

import sys
from datetime import date
from pathlib import Path

from tests.contract.seeds.making import FOUR, TIMES, TWO, Book

RETURNS_111 = (107, 85, 102, 90, 83, 66, 109, 93, 108, 111, 110, 105)
"""Survey responses by month of 111."""


def year_111() -> Book:
    """Hsinchu, the year 111: surveys by month, payments by card, petitions, referrals, tours."""
    book = Book("111", date(2022, 1, 1), date(2022, 12, 31))
    answered = []
    for month, count in enumerate(RETURNS_111, 1):
        own = [day for day in book.days if day.month == month]
        answered += [own[place % len(own)] for place in range(count)]
    overall = (FOUR, (340, 677, 130, 22))  # 1,017 of 1,169 are 87 %
    book.survey("visitors", answered, {"overall": overall, "staff": overall})
    book.tests(("branch",), [*book.months(8), *book.months(22)], "93.0")
    book.payments({"card": 268, "foreign_card": 11}, 26_933_141)
    book.matters("petitions", 22, "mail", "測試陳情", within=6)
    book.matters("referrals", 11, "測試社會局", 1)
    book.matters("scrappings", 5, "TST-0001", within=5)
    persons = (6, 7, 6, 6, 7, 6, 6, 7, 6, 6, 7, 6)
    for count, day in zip(persons, fourth_thursdays(2022), strict=True):
        book.add("sessions", "outreach", day, "測試鄉公所", "測試監理所", count, 0)
    book.observe("metadata_check", "yes", book.months())
    book.observe("metadata_rate", 100, book.months())
    book.observe("link_check", "yes", book.months())
    book.observe("facebook_followers", 1054, [date(2022, 12, 30)])
    book.observe("statement_signed", "yes", [date(2022, 2, 18)])
    book.observe("disinfections", 1, book.spread(50), "一樓")
    return book


def half_110() -> Book:
    """Pingtung, the first half of 110: the survey of two levels, early and evening payments, video places."""
    book = Book("110H1", date(2021, 1, 1), date(2021, 6, 30))
    good, less = (TWO, (62, 2)), (TWO, (61, 3))
    book.survey(
        "visitors2", book.spread(64), {"environment": good, "manners": good, "complaints": less, "facilities": good}
    )
    book.tests(("branch",), [day for month in (5, 12, 19, 26) for day in book.months(month)], "94.4")
    book.tests(("agency", "ministry"), book.months(20), "96.5")
    for place, day in enumerate(book.spread(14)):
        book.add("service-uses", ("early-payment", "evening-payment")[place % 2], day, "online", 1, 1)
    book.matters("petitions", 9, "web", "測試陳情", within=6)
    book.add("referrals", date(2021, 3, 9), "測試就業中心", 1)
    book.add("referrals", date(2021, 5, 11), "測試健保署", 1)
    book.add("sessions", "training", date(2021, 1, 13), "屏東分署", "測試影像公司", 30, 0)
    book.add("sessions", "training", date(2021, 1, 18), "屏東分署", "測試大學", 35, 0)
    book.add("sessions", "meeting", date(2021, 3, 25), "屏東分署", "測試國稅局", 20, 0)
    for subject, value in (("video_sites", 24), ("dispensers", 8), ("volunteers", 10), ("sop_count", 17),
                           ("qr_codes", 3), ("languages", 5), ("agency_desks", 5), ("facilities", 13)):  # fmt: skip
        book.observe(subject, value, [date(2021, 6, 30)])
    book.observe("spycam_check", "yes", book.days[:20], "哺乳室")
    book.observe("link_check", "yes", book.months())
    book.observe("web_accessibility", "yes", book.months())
    for month in range(1, 7):
        for number, role in enumerate(("clerk", "officer")):
            book.add("conduct-reviews", f"110-{month:02d}", f"測試{role}", role, f"{90 + number}.5")
    return book


def year_109() -> Book:
    """Yilan, the year 109: seven questions of four levels, enquiries, the counter's money, tests by others."""
    book = Book("109", date(2020, 1, 1), date(2020, 12, 31))
    book.survey(
        "visitors",
        book.spread(135),
        {
            "time": (TIMES, (108, 26, 1, 0)),
            "process": (FOUR, (73, 55, 7, 0)),
            "staff": (FOUR, (73, 59, 3, 0)),
            "environment": (FOUR, (84, 48, 2, 1)),
            "reception": (FOUR, (87, 45, 3, 0)),
            "answers": (FOUR, (77, 51, 7, 0)),
            "overall": (FOUR, (71, 59, 5, 0)),
        },
    )
    book.observe("staff_surveys_sent", 32, [date(2020, 5, 4)])
    book.observe("petition_surveys_sent", 15, [date(2020, 12, 31)])
    book.survey("staff", [date(2020, 5, 20)] * 32, {"overall": (("satisfied", "dissatisfied"), (30, 2))})
    book.tests(("花蓮分署",), [*book.months(8), *book.months(22)], "92.5")
    book.tests(("agency",), book.months(20), "92.25")
    book.payments({"card": 236, "mobile": 71, "foreign_card": 18}, 6_488_817)
    book.payments({"cash": 4_860, "debit": 19}, 42_202_328 - 6_488_817)
    for channel, count in (("phone", 11_299), ("counter", 11_081)):
        for place, day in enumerate(book.spread(count)):
            book.add("enquiries", f"{day}T{8 + place % 9:02d}:{place % 60:02d}", channel, "case", place % 15 + 1)
    book.matters("mailbox", 24, "public", within=6)
    book.matters("mailbox", 1, "integrity", within=6)
    book.matters("petitions", 15, "mail", "測試陳情", within=6)
    book.matters("referrals", 54, "測試基金會", 1)
    book.matters("scrappings", 20, "TST-0001", within=5)
    for place, day in enumerate(book.spread(10)):
        book.add("file-access", day, "copy", day, 3 + place)
    cases = [5] * 21 + [4]
    for count, day in zip(cases, book.spread(22), strict=True):
        book.add("sessions", "outreach", day, "測試鄉公所", "", count + 1, count)
    for day in book.spread(9):
        book.add("sessions", "publicity", day, "測試活動中心", "測試稅務局", 40, 0)
    for day in (date(2020, 2, 11), date(2020, 5, 12), date(2020, 8, 11), date(2020, 11, 10)):
        book.add("sessions", "training", day, "宜蘭分署", "", 30, 0)
        book.observe("training_hours", 8, [day])
        book.observe("filter_change", "yes", [day], "一樓飲水機")
        book.observe("water_test", "yes", [day], "一樓飲水機")
    for subject, value in (("signs_rooms", 44), ("signs_ways", 13), ("signs_plans", 7), ("flow_boards", 6),
                           ("displays", 2)):  # fmt: skip
        book.observe(subject, value, [date(2020, 12, 31)])
    book.observe("statement_signed", "yes", [date(2020, 3, 20)])
    return book


def quarter_100() -> Book:
    """Hsinchu, the first quarter of 100: what each item of the outline of three facets asks to be told of."""
    book = Book("100Q1", date(2011, 1, 1), date(2011, 3, 31))
    book.survey("visitors", book.spread(40), {"environment": (FOUR, (20, 16, 4, 0)), "staff": (FOUR, (22, 15, 3, 0))})
    book.tests(("branch",), [*book.months(8), *book.months(22)], "91.0")
    for month in (1, 2, 3):
        book.add("conduct-reviews", f"100-{month:02d}", "測試clerk", "clerk", "92.5")
    for channel, count in (("phone", 120), ("counter", 80), ("web", 15)):
        for day in book.spread(count):
            book.add("enquiries", f"{day}T10:00", channel, "case", 5)
    book.matters("petitions", 4, "mail", "測試陳情", within=6)
    book.matters("mailbox", 6, "public", within=6)
    book.add("sessions", "publicity", date(2011, 2, 15), "測試活動中心", "測試稅務局", 50, 0)
    book.add("sessions", "charity", date(2011, 3, 12), "測試社區", "", 20, 0)
    book.observe("gateway_queries", 1500, book.months())
    book.observe("agency_desks", 3, [date(2011, 3, 31)])
    book.observe("link_check", "yes", book.months())
    book.observe("links_checked", 60, book.months())
    book.observe("site_updates", 25, book.months())
    book.observe("public_information", 10, [date(2011, 3, 31)])
    for day in book.spread(12):
        book.add("service-uses", "instalment", day, "online", 1, 1)
    return book


def year_104() -> Book:
    """Taichung, the year 104: what the plan asks for at least, and done."""
    book = Book("104", date(2015, 1, 1), date(2015, 12, 31))
    for number, day in enumerate((date(2015, 5, 20), date(2015, 11, 18))):
        book.survey("visitors", [day] * 30, {"overall": (FOUR, (12 + number, 14, 4 - number, 0))})
    book.tests(("branch",), [*book.months(8), *book.months(22)], "92.0")
    for month in range(1, 13):
        book.add("conduct-reviews", f"104-{month:02d}", "測試clerk", "clerk", "91.0")
    book.add("sessions", "publicity", date(2015, 4, 10), "測試活動中心", "", 60, 0)
    for month in (2, 5, 8, 11):
        book.add("sessions", "charity", date(2015, month, 14), "測試社區", "測試基金會", 15, 0)
        book.add("sessions", "seminar", date(2015, month, 25), "臺中分署", "測試國稅局", 30, 0)
    for day in [*book.months(6), *book.months(20)]:
        book.add("sessions", "park_cleaning", day, "分署前公園", "", 8, 0)
    book.add("sessions", "visit", date(2015, 6, 17), "測試企業", "測試企業", 20, 0)
    book.add("sessions", "training", date(2015, 3, 18), "臺中分署", "", 45, 0)
    book.observe("plants", 120, [date(2015, 3, 12)], "前庭")
    book.observe("plants", 80, [date(2015, 10, 15)], "後院")
    book.observe("faq_count", 60, [date(2015, 12, 31)])
    return book


def fourth_thursdays(year: int) -> list[date]:
    """Return the fourth Thursday of each month."""
    firsts = [date(year, month, 1) for month in range(1, 13)]
    return [first.replace(day=1 + (3 - first.weekday()) % 7 + 21) for first in firsts]


BOOKS = {"000": year_111, "001": half_110, "002": year_109, "003": quarter_100, "004": year_104}


def main(folder: Path) -> None:
    """Write every book as files."""
    for number, make in BOOKS.items():
        book = make()
        for kind, content in book.files():
            path = folder / f"{number}-{book.name}" / f"{kind}.csv"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""Facts of notices for papers. Names, numbers and addresses are made up."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from random import Random

from bianmin.documents.types import NoticeFacts, OfficeFacts
from bianmin.kit.store_slip import date_digits, segments
from bianmin.kit.texts import t

DAY = date(2026, 8, 5)
DEADLINE = date(2026, 8, 31)
CAP = 29_999

OFFICE = OfficeFacts(
    name="法務部行政執行署範例分署",
    name_en="Sample Branch, Administrative Enforcement Agency, Ministry of Justice",
    postal_code="100006",
    address="臺北市中正區範例路一段100號",
    address_en="100, Sec. 1, Fanli Rd., Zhongzheng Dist., Taipei City",
    telephone="(02) 5550-1000",
    complaint_telephone="(02) 5550-1099",
    mailbox="service@branch.example",
    web_address="https://www.branch.example",
    pay_base="https://www.branch.example",
    bank_code="808",
    bank_name="範例銀行",
    bank_name_en="Sample Bank",
    counter_hours=t("週一至週五08:30–17:30", "Mon–Fri 08:30–17:30"),
    early_hours=t("週一至週五07:00–08:00", "Mon–Fri 07:00–08:00"),
    is_sample=True,
)

FACTS = NoticeFacts(
    number="115傳字第00000123號",
    case_number="115年度健執字第00012345號",
    agency="範例健康保險署範例業務組",
    agency_en="Sample Health Insurance Administration, Sample Division",
    agency_ref="NHI-115-0031245",
    cause="滯納全民健康保險費（114年7月至12月）",
    title_no="範例字第1150031245號",
    obligor="王範例",
    kind="P",
    address="範例市範例區範例里12鄰範例大道三段99號之1十二樓",
    postal_code="407610",
    section="乙股",
    section_en="Section B",
    officer="陳範例",
    telephone="(02) 5550-1000",
    extension="212",
    principal=12_345,
    surcharge=617,
    interest=52,
    costs=100,
    adjusted=-300,
    paid=1_000,
    balance=11_814,
    segments=None,
    cap=CAP,
    virtual_account="99551000001860",
    pay_code="Jq3vZ8kX2mT7bN4cR9wL",
    access_code="7KQ3MHX9PA",
    issued_on=DAY,
    deadline=DEADLINE,
)


def owing(balance: int, **changes: object) -> NoticeFacts:
    """Return the facts of a case that owes this much, with slips where stores take it."""
    principal = balance - FACTS.surcharge - FACTS.interest - FACTS.costs - FACTS.adjusted + FACTS.paid
    made = None
    if balance <= CAP:
        slip = segments(DEADLINE, "6A1", "0000000012345678", date_digits(DEADLINE, "yymm"), balance)
        made = (slip.first, slip.second, slip.third)
    return replace(FACTS, principal=principal, balance=balance, segments=made, **changes)  # type: ignore[arg-type]  # words of several types


def many(count: int, seed: int = 5) -> Iterator[NoticeFacts]:
    """Yield generated notices, half of them over the stores' cap; the same seed gives the same."""
    chance = Random(seed)  # noqa: S311  (no secret)
    for serial in range(1, count + 1):
        name = (
            chance.choice("陳林黃張李王吳劉蔡楊")
            + chance.choice("家志俊建宏淑美雅怡冠")
            + chance.choice("豪明傑芬玲婷君宇翰涵")
        )
        road, number = chance.randrange(1, 9), chance.randrange(1, 999)
        made = owing(
            chance.randrange(500, 60_000),
            number=f"115傳字第{serial:08d}號",
            case_number=f"115年度健執字第{serial:08d}號",
            obligor=name,
            address=f"範例市範例區範例路{road}段{number}號",
            agency_ref=f"NHI-{serial:09d}",
            virtual_account=f"99551{serial:09d}",
            pay_code="".join(chance.choices("ABCDEFGHJKMNPQRSTUVWXYZabcdefgh23456789", k=20)),
            access_code="".join(chance.choices("ACDEFGHJKLMNPQRTUVWXY34679", k=10)),
        )
        if made.segments is not None:
            slip = segments(DEADLINE, "6A1", f"{serial:016d}", date_digits(DEADLINE, "yymm"), made.balance)
            made = replace(made, segments=(slip.first, slip.second, slip.third))
        yield made

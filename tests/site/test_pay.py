"""The pay page: the amount, how it is made, and every way to pay, without telling who it is."""

import re
from datetime import date
from pathlib import Path

import pytest
from django.test import Client

from bianmin.payments import queries as payments
from bianmin.site import debts
from tests.factories import site as factory
from tests.factories.site import Found
from tests.site.conftest import notice_code

pytestmark = pytest.mark.django_db


def test_the_code_of_the_notice_opens_amount_and_means_but_no_personal_data(visitor: Client, person: Found) -> None:
    page = visitor.get(f"/pay/{person.pay_code}/").content.decode()
    assert "14,010元" in page
    assert "測○甲" in page
    for hidden in ("測試甲", person.identifier, "欠繳全民健康保險費", "公園路1段100號</dd>"):
        assert hidden not in page
    assert 'content="noindex, nofollow"' in page


def test_the_sum_is_built_up_in_front_of_the_reader(visitor: Client, person: Found) -> None:
    page = visitor.get(f"/pay/{person.pay_code}/").content.decode()
    table = page[page.index('class="build-up"') :]
    table = table[: table.index("</table>")]
    figures = [int(text.replace(",", "")) for text in re.findall(r"<td>([\d,]+)</td>", table)]
    assert figures == [12_000, 1_800, 60, 150, 0, 14_010]
    assert sum(figures[:4]) - figures[4] == figures[5]


def test_three_codes_stand_on_the_screen_while_the_amount_is_under_the_cap(visitor: Client, person: Found) -> None:
    page = visitor.get(f"/pay/{person.pay_code}/").content.decode()
    day = debts.debt(person.id, full=False)
    slip = payments.slips(person.id, day.on, day.pay_by)
    assert slip.segments is not None
    assert page.count('class="code39"') == 3
    for segment in slip.segments:
        assert f">{segment}</figcaption>" in page


def test_above_the_cap_the_reason_stands_there_and_the_account_all_the_same(
    visitor: Client, branch: str, tmp_path: Path
) -> None:
    big = factory.take_in(tmp_path / "big.csv", [factory.line(principal=88_000, agency=branch)])[0]
    page = visitor.get(f"/pay/{big.pay_code}/").content.decode()
    assert "code39" not in page
    assert "29,999" in page
    assert payments.receivable(big.id).virtual_account in page


def test_the_deadline_is_the_notices_with_the_days_left(visitor: Client, person: Found) -> None:
    notice_code(person.id)
    page = visitor.get(f"/pay/{person.pay_code}/").content.decode()
    assert "繳納期限" in page
    assert re.search(r"剩\d+日", page)


def test_a_wrong_code_is_not_there_and_is_counted(visitor: Client, person: Found) -> None:
    assert visitor.get("/pay/AAAAAAAAAAAAAAAAAAAAAA/").status_code == 404
    seen = {visitor.get(f"/pay/AAAAAAAAAAAAAAAAAAAA{number:02d}/").status_code for number in range(60)}
    assert seen == {404, 429}
    assert visitor.get(f"/pay/{person.pay_code}/").status_code == 200


def test_the_pay_page_does_not_open_the_details(visitor: Client, person: Found) -> None:
    visitor.get(f"/pay/{person.pay_code}/")
    assert visitor.get("/case/").headers["Location"] == "/find/?expired"


@pytest.mark.parametrize(
    ("name", "masked"),
    [
        ("王明", "王○"),
        ("測試甲", "測○甲"),
        ("歐陽測試", "歐○○試"),
        ("測試股份有限公司", "測○股份有限公司"),
        ("TEST", "T○○T"),
    ],
)
def test_a_name_is_masked_so_that_its_owner_knows_it(name: str, masked: str) -> None:
    assert debts.mask_name(name) == masked


def test_a_paid_case_says_so_and_asks_for_nothing(person: Found) -> None:
    day = debts.debt(person.id, full=False, on=date(2026, 11, 21))
    paid = debts.Debt(**{name: getattr(day, name) for name in debts.Debt.__slots__} | {"mark_state": "paid"})
    assert not paid.owes

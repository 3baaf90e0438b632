"""What a case page tells beside the case's own steps: papers, money, receipts; and the lists behind the home page."""

from datetime import date

import pytest

from bianmin.cases import actions as case_actions
from bianmin.cases import queries as cases
from bianmin.console.history import Happening, by_year
from bianmin.documents import actions as papers
from bianmin.kit.clock import today
from bianmin.kit.texts import Text
from bianmin.office.types import Actor, Role
from tests.factories.console import Office, client_of

R = Role
MACHINE = Actor.system("test")


def test_notices_stand_in_the_line_of_time_and_lead_to_their_paper(desk: Office) -> None:
    papers.issue_notice(desk.own, actor=MACHINE)
    page = client_of(R.SECTION_CLERK).get(f"/console/cases/{desk.own}/").content.decode()
    line = page[page.index('class="timeline"') : page.index("欠款怎麼來的")]
    assert "核發傳繳通知書" in line
    assert "/console/notices/paper/" in line
    assert line.index("核發傳繳通知書") < line.index("收案並分案")


def test_a_machine_that_did_something_is_named_in_words(desk: Office) -> None:
    case_actions.suspend(desk.own, actor=Actor.system("payments"), reason="機關來函")
    page = client_of(R.SECTION_CLERK).get(f"/console/cases/{desk.own}/").content.decode()
    assert "帳務自動辦理" in page


def test_the_codes_for_the_store_are_those_of_the_citizens_page_before_any_notice(desk: Office) -> None:
    page = client_of(R.SECTION_CLERK).get(f"/console/cases/{desk.own}/").content.decode()
    assert "與民眾繳款頁相同" in page


def test_a_receipt_of_another_case_is_not_handed_out(desk: Office) -> None:
    assert client_of(R.SECTION_CLERK).get(f"/console/cases/{desk.own}/receipts/999999.pdf").status_code == 404


def test_requests_for_correction_are_listed_by_what_became_of_them(desk: Office) -> None:
    asked = case_actions.ask_correction(desk.own, actor=MACHINE, items="補送達證書", on=today())
    assert [one.id for one in cases.correction_list("waiting").rows] == [asked]
    assert cases.correction_list("late").rows == []
    case_actions.answer_correction(asked, actor=MACHINE, answer="已補", outcome="corrected")
    assert cases.correction_list("waiting").rows == []
    assert [one.id for one in cases.correction_list("settled").rows] == [asked]
    clerk = client_of(R.SECTION_CLERK)
    assert "補送達證書" not in clerk.get("/console/corrections/").content.decode()
    assert "補送達證書" in clerk.get("/console/corrections/?state=settled").content.decode()
    assert "補送達證書" not in clerk.get("/console/corrections/?state=settled&section=999").content.decode()


@pytest.mark.parametrize(
    "address",
    [
        "/console/corrections/?state=%3Cb%3E&section=99999999999999999999&agency=x",
        "/console/limitation/?section=99999999999999999999&days=99999999999",
        "/console/cases/?section=&state=&batch=99999999999999999999&amount_from=-5&received_from=x&word=%3Cb%3E",
    ],
)
@pytest.mark.usefixtures("desk")
def test_nonsense_in_an_address_is_passed_over(address: str) -> None:
    answer = client_of(R.REGISTRY).get(address)
    assert answer.status_code == 200
    assert "<b>" not in answer.content.decode()


@pytest.mark.usefixtures("desk")
def test_a_choice_that_is_not_offered_is_named_in_the_offices_own_words() -> None:
    page = client_of(R.REGISTRY).post("/console/notices/new/", {"scope": "elsewhere", "batch": "9" * 30})
    assert page.status_code == 422
    assert "請從列出的選項中選一項。" in page.content.decode()
    assert "請填一個整數編號，例如12。" in page.content.decode()


def test_the_registers_tell_faults_in_words_not_codes(desk: Office) -> None:
    page = client_of(R.REGISTRY).get(f"/console/intake/{desk.batch}/registers/").content.decode()
    assert "obligor_id" not in page


def test_an_answer_is_offered_only_to_those_who_may_record_it(desk: Office) -> None:
    for case_id in (desk.own, desk.other):
        case_actions.ask_correction(case_id, actor=MACHINE, items="補送達證書", on=today())
    page = client_of(R.SECTION_CLERK).get("/console/corrections/?section=").content.decode()
    assert f"/console/cases/{desk.own}/corrections/" in page
    assert f"/console/cases/{desk.other}/corrections/" not in page
    assert f"/console/cases/{desk.other}/" in page


def test_a_long_history_is_folded_by_year_and_a_short_one_is_not() -> None:
    def told(day: date) -> Happening:
        return Happening(day, 0, 0.0, Text("某事", "Something"), "")

    short = [told(date(2026, 1, 2)), told(date(2025, 1, 2))]
    assert by_year(short) == [(None, short)]
    assert by_year([]) == []
    long = [told(date(2026, 1, 2))] * 10 + [told(date(2025, 12, 31))] * 10
    assert [(str(year), len(those)) for year, those in by_year(long)] == [("115年", 10), ("114年", 10)]

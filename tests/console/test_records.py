"""Records from outside the system on the console: every kind is loaded and entered, wrong files say why."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from bianmin.adapters.records import KINDS, take_content
from bianmin.kit.loading import loads
from bianmin.office.types import Role
from bianmin.payments.models import PastPayment
from bianmin.requests.models import PastMatter
from tests.console.record_pages import PAGES
from tests.console.valid_html import faults
from tests.contract.seeds.making import COLUMNS
from tests.factories.cases import a_branch
from tests.factories.console import SYSTEM, client_of
from tests.factories.surveys import some_surveys

pytestmark = pytest.mark.django_db
R = Role
ONE = {
    "survey-responses": "A1,visitors,109-05-01,paper,staff,satisfied,謝謝",
    "courtesy-tests": "T1,109-05-01,branch,201,測試人員,92.5",
    "conduct-reviews": "109-05,測試人員,clerk,91.5",
    "enquiries": "E1,109-05-01 10:30,phone,case,5",
    "petitions": "P1,109-05-01,mail,測試陳情,109-05-05",
    "mailbox": "M1,109-05-01,public,109-05-05",
    "counter-payments": "R1,109-05-01 10:30,card,12000,",
    "sessions": "S1,publicity,109-05-01,測試活動中心,,40,0",
    "referrals": "F1,109-05-01,測試基金會,2",
    "scrappings": "V1,109-05-01,TST-0001,109-05-05",
    "service-uses": "U1,evening-payment,109-05-01,online,1,1",
    "observations": "O1,signs_rooms,109-05-01,一樓,44,",
    "file-access": "C1,109-05-01,copy,109-05-05,12",
}
"""A record of each kind."""


@pytest.fixture(autouse=True)
def _branch() -> None:
    a_branch()
    some_surveys()


def keeper(kind: str) -> Client:
    """Return the browser of somebody who keeps this kind and sees the pages."""
    role = {"counter-payments": R.ACCOUNTS, "courtesy-tests": R.PERSONNEL, "conduct-reviews": R.PERSONNEL}.get(kind)
    return client_of(role or R.SECRETARIAT)


def sent(kind: str, *lines: str) -> dict[str, SimpleUploadedFile]:
    content = "\n".join([COLUMNS[kind], *lines]).encode()
    return {"file": SimpleUploadedFile(f"{kind}.csv", content, "text/csv")}


def test_every_page_opens_and_is_valid_html_in_both_languages() -> None:
    for kind in ("petitions", "counter-payments", "service-uses"):
        take_content(KINDS[kind](), f"{COLUMNS[kind]}\n{ONE[kind]}".encode(), actor=SYSTEM, name="test.csv")
    wrong = {}
    for name, role, address in PAGES:
        for language in ("zh-hant", "en")[: 1 + ("petition" in address)]:
            answer = client_of(role, language=language).get(address)
            found = faults(answer.content.decode()) if answer.status_code == 200 else [f"status {answer.status_code}"]
            if found:
                wrong[name, language] = found
    assert not wrong


def test_what_a_file_brings_can_be_entered_on_screen_and_is_then_a_repeat() -> None:
    for kind, line in ONE.items():
        browser, address = keeper(kind), f"/console/records/{kind}/"
        cells = dict(zip(COLUMNS[kind].split(","), line.split(","), strict=True))
        assert browser.post(f"{address}new/", cells).status_code == 302, kind
        assert browser.post(address, sent(kind, line)).status_code == 302, kind
        assert [one.loaded for one in loads([kind])] == [1], kind
    empty = browser.post(f"{address}new/", {})
    assert empty.status_code == 422
    assert "請填寫這一欄" in empty.content.decode()


def test_an_entry_without_an_id_gets_one_and_a_wrong_cell_is_told_at_its_field() -> None:
    browser, address = keeper("referrals"), "/console/records/referrals/new/"
    given = {"referred_on": "109/5/1", "destination": "測試基金會", "persons": "2"}
    wrong = browser.post(address, {**given, "persons": "two", "referred_on": "109/13/1"})
    assert wrong.status_code == 422
    assert "不是日期" in wrong.content.decode()
    assert browser.post(address, given).status_code == 302
    kept = PastMatter.objects.get()
    assert (kept.record_id[:2], kept.place, kept.persons) == ("S-", "測試基金會", 2)


def test_a_wrong_file_shows_every_fault_with_its_line_and_loads_nothing() -> None:
    page = keeper("petitions").post(
        "/console/records/petitions/", sent("petitions", ONE["petitions"], "P2,109-02-30,,,", ",109-05-01,,,")
    )
    shown = page.content.decode()
    assert page.status_code == 422
    assert "檔案有2處錯誤" in shown
    assert not faults(shown)
    assert not PastMatter.objects.exists()


def test_what_was_loaded_is_found_and_handed_out_as_it_came() -> None:
    browser, address = keeper("petitions"), "/console/records/petitions/"
    browser.post(address, sent("petitions", ONE["petitions"], "P2,110-05-01,web,=1+1,"))
    found = browser.get(f"{address}?q=P2").content.decode()
    assert ("P2" in found, "測試陳情" in found) == (True, False)
    assert "P2" not in browser.get(f"{address}?last=109/12/31").content.decode()
    lines = b"".join(browser.get(f"{address}export.csv")).decode().splitlines()
    assert lines[1:] == ["P2,2021-05-01,web,'=1+1,", "P1,2020-05-01,mail,測試陳情,2020-05-05"]
    blank = b"".join(browser.get(f"{address}export.csv?blank=1")).decode()
    assert blank.strip("\ufeff\r\n") == COLUMNS["petitions"]


def test_payments_are_loaded_by_accounts_alone_and_seen_by_who_reads_receipts() -> None:
    line = sent("counter-payments", ONE["counter-payments"])
    assert client_of(R.SECRETARIAT).post("/console/records/counter-payments/", line).status_code == 403
    assert client_of(R.SECRETARIAT).get("/console/records/counter-payments/").status_code == 403
    assert not PastPayment.objects.exists()
    assert client_of(R.SECRETARIAT).get("/console/records/none/").status_code == 404

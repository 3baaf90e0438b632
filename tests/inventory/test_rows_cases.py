"""Inventory rows of the case core (E), the notice, and what stands on the manager's page."""

from datetime import date, timedelta
from pathlib import Path

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from bianmin.cases import actions as case_actions
from bianmin.cases import queries as cases
from bianmin.documents import queries as documents
from bianmin.jobs import actions as jobs
from bianmin.jobs import queries as queue
from bianmin.kit import roc
from bianmin.kit.clock import today
from bianmin.office import actions as office
from bianmin.office import queries as offices
from bianmin.office.types import Actor, Role
from bianmin.payments import actions, queries
from tests.api.conftest import ALL, Machine
from tests.factories.cases import a_line, clerk, take, transfer
from tests.factories.console import Office
from tests.inventory.using import bianmin, fill, page, read, said

R = Role
SYSTEM = Actor.system("test")


def agency(code: str = "C01") -> Machine:
    """Return an agency's system with a token for everything."""
    issued = office.issue_token(code, "test", actor=SYSTEM, scopes=ALL)
    return Machine(Client(), issued.token, offices.agency(code).id)


def test_the_registers_agree_line_for_line_and_an_alarm_would_show(desk: Office) -> None:
    shown = page(R.REGISTRY, "console:batch-registers", desk.batch)
    assert cases.case_view(desk.own).number in shown
    assert page(R.REGISTRY, "console:registers")
    assert cases.register_disagreements() == []


def test_the_feedback_file_is_had_on_screen_by_command_and_by_machine(desk: Office, tmp_path: Path) -> None:
    number = cases.case_view(desk.own).number
    assert number in page(R.REGISTRY, "console:feedback", desk.batch)
    file, feedback = tmp_path / "in.csv", tmp_path / "out.csv"
    file.write_bytes(transfer([a_line()]))
    assert bianmin("intake", file, "--feedback", feedback)["accepted"] == 1
    assert "accepted" in feedback.read_text(encoding="utf-8-sig")
    system = agency()
    sent = system.call("post", "/transfers", data={"file": SimpleUploadedFile("a.csv", file.read_bytes())})
    job_id = said(sent)["id"]
    jobs.run(job_id)
    assert "accepted" in read(system.call("get", f"/transfers/{job_id}/feedback"))


def test_agencies_transfer_without_paper_on_screen_by_command_and_by_machine(desk: Office, tmp_path: Path) -> None:
    upload = SimpleUploadedFile("new.csv", transfer([a_line()]), "text/csv")
    at = fill(R.REGISTRY, "console:intake-new", file=upload, encoding="")
    job = int(at.strip("/").split("/")[-1])
    jobs.run(job)
    batch = queue.job(job).result["batch"]  # type: ignore[index]  # the stubs let a context be None
    assert "new.csv" in page(R.REGISTRY, "console:batch", batch)
    file = tmp_path / "in.csv"
    file.write_bytes(transfer([a_line(), a_line(principal="0")]))
    assert bianmin("intake", file)["faults"] == {"E04": 1}
    sent = agency().call("post", "/transfers", data={"file": SimpleUploadedFile("b.csv", transfer([a_line()]))})
    jobs.run(said(sent)["id"])
    assert queue.job(said(sent)["id"]).result["accepted"] == 1  # type: ignore[index]  # the stubs let a context be None
    assert desk.batch


def test_deadlines_near_or_past_show_themselves(desk: Office, tmp_path: Path) -> None:
    final = roc.compact(today() - timedelta(days=5 * 365 - 60))
    days = dict.fromkeys(("obligation_date", "served_date", "due_date", "final_date"), final)
    batch = take(tmp_path, [a_line(**days)], on=today()).batch
    soon = next(row.number for row in cases.registers(batch))
    assert "今日待辦" in page(R.SECTION_CLERK, "console:home")
    assert soon in page(R.REGISTRY, "console:limitation", section="", days="365")
    case_actions.ask_correction(desk.own, items="請補送達證書", actor=SYSTEM, on=date(2026, 9, 1))
    assert cases.case_view(desk.own).number in page(R.SECTION_CLERK, "console:corrections")
    assert bianmin("deadline", "days:20", "--from", "2026-08-31")["due"] == "2026-09-21"


def test_who_owes_ten_million_lists_himself(desk: Office) -> None:
    assert "滯欠大戶" in page(R.OFFICER, "console:debtors")
    actions.add_costs(desk.own, 10_000_000, actor=clerk(offices.sections()[0].id), reason="測試", key="much", now=None)
    actions.refresh_major_debtors(actor=SYSTEM)
    assert cases.case_view(desk.own).obligor_name in page(R.OFFICER, "console:debtors")
    assert len(queries.major_debtors().rows) == 1


def test_a_case_is_inquired_after_on_screen_and_by_machine(desk: Office) -> None:
    case = cases.case_view(desk.own)
    assert fill(R.SECTION_CLERK, "console:find", q=case.number) == f"/console/cases/{desk.own}/"
    assert case.obligor_name in page(R.SECTION_CLERK, "console:case", desk.own)
    assert case.number in page(R.SECTION_CLERK, "console:cases", state="", section="")
    assert "案號" in read(Client().get(reverse("site:find")))
    assert said(agency().call("get", f"/cases/{case.number}"))["number"] == case.number
    assert bianmin("case", case.number)["number"] == case.number


def test_the_payment_notice_is_issued_on_screen_and_by_command(desk: Office, tmp_path: Path) -> None:
    filled = {"scope": "batch", "batch": str(desk.batch), "section": "", "deadline": "", "confirm": "yes"}
    fill(R.REGISTRY, "console:notices-new", **filled)
    assert "12" in page(R.REGISTRY, "console:notices")
    assert page(R.SECTION_CLERK, "console:case-notice", desk.own)
    paper = tmp_path / "notice.pdf"
    made = bianmin("notices", "--case", cases.case_view(desk.own).number, "--output", paper)
    assert (made["notices"], made["pages"], made["skipped"]) == (1, 2, 0)
    assert paper.read_bytes().startswith(b"%PDF")
    number = documents.notices(desk.own)[0].number
    day = documents.notices(desk.own)[0].issued_on.isoformat()
    fill(R.REGISTRY, "console:deliveries", numbers=number, kind="handed_over", on=day)
    assert [one.kind for one in documents.notices(desk.own)[0].deliveries] == ["handed_over"]


def test_the_year_of_cases_stands_by_month(desk: Office) -> None:
    shown = page(R.MANAGER, "console:overview")
    assert "各月收結" in shown
    month = cases.monthly(today(), today())[-1]
    assert month.pending >= 1
    received = cases.monthly(cases.case_view(desk.own).received_on, cases.case_view(desk.own).received_on)[0]
    assert received.received == 12

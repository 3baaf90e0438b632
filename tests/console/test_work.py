"""Long work from the console: a transfer file and a run of notices, as jobs with a page of progress."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from bianmin.cases import queries as cases
from bianmin.documents import queries as documents
from bianmin.jobs import actions as job_actions
from bianmin.jobs import queries as jobs
from bianmin.office.types import Role
from tests.factories.cases import a_line, transfer
from tests.factories.console import Office, client_of

R = Role


def upload(content: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile("new.csv", content, "text/csv")


@pytest.mark.usefixtures("desk")
def test_a_transfer_file_is_taken_in_as_a_job_and_ends_on_its_result_page() -> None:
    registry = client_of(R.REGISTRY)
    content = transfer([a_line(), a_line(principal="0"), a_line(obligor_id="A123456788")])
    sent = registry.post("/console/intake/new/", {"file": upload(content), "encoding": ""})
    job_id = int(sent.headers["Location"].strip("/").split("/")[-1])
    waiting = registry.get(sent.headers["Location"]).content.decode()
    assert "hx-get" in waiting
    assert '<noscript><meta http-equiv="refresh"' in waiting
    job_actions.run(job_id)
    ended = registry.get(sent.headers["Location"], headers={"HX-Request": "true"})
    batch = jobs.job(job_id).result["batch"]  # type: ignore[index]  # the stubs let a context be None
    assert ended.headers["HX-Redirect"] == f"/console/intake/{batch}/"
    page = registry.get(f"/console/intake/{batch}/").content.decode()
    assert "E02" in page
    assert "識別碼格式或檢查碼不符" in page
    refused = registry.get(f"/console/intake/{batch}/refused/").content.decode()
    assert "義務人識別碼" in refused
    feedback = registry.get(f"/console/intake/{batch}/feedback.csv")
    assert b"".join(feedback.streaming_content) == b"".join(cases.feedback(batch))  # type: ignore[attr-defined]  # a streamed answer


@pytest.mark.usefixtures("desk")
def test_who_left_the_progress_page_is_told_on_any_other() -> None:
    registry = client_of(R.REGISTRY)
    sent = registry.post("/console/intake/new/", {"file": upload(transfer([a_line()])), "encoding": ""})
    job_actions.run(int(sent.headers["Location"].strip("/").split("/")[-1]))
    page = registry.get("/console/help/").content.decode()
    assert "移送檔收案：完成" in page
    assert "移送檔收案：完成" not in registry.get("/console/help/").content.decode()


@pytest.mark.usefixtures("desk")
def test_a_file_that_cannot_be_used_is_told_in_one_sentence() -> None:
    registry = client_of(R.REGISTRY)
    sent = registry.post("/console/intake/new/", {"file": upload(b"agency_code\n"), "encoding": ""})
    job_actions.run(int(sent.headers["Location"].strip("/").split("/")[-1]))
    page = registry.get(sent.headers["Location"]).content.decode()
    assert "失敗" in page
    assert "callout--stop" in page


@pytest.mark.usefixtures("desk")
def test_anothers_job_is_not_found() -> None:
    registry = client_of(R.REGISTRY)
    sent = registry.post("/console/intake/new/", {"file": upload(transfer([a_line()])), "encoding": ""})
    assert client_of(R.SECTION_CLERK).get(sent.headers["Location"]).status_code == 404


@pytest.mark.usefixtures("desk")
def test_no_file_no_work() -> None:
    answer = client_of(R.REGISTRY).post("/console/intake/new/", {"encoding": ""})
    assert answer.status_code == 422
    assert "請填寫這一欄" in answer.content.decode()


def test_notices_are_numbered_only_after_a_second_look(desk: Office) -> None:
    registry = client_of(R.REGISTRY)
    filled = {"scope": "batch", "batch": str(desk.batch), "section": "", "deadline": ""}
    look = registry.post("/console/notices/new/", filled).content.decode()
    assert "編號並列印" in look
    assert documents.runs() == []
    registry.post("/console/notices/new/", {**filled, "confirm": "yes"})
    assert documents.runs()[0].notices == 12


def test_deliveries_are_recorded_by_a_list_and_wrong_numbers_stay(desk: Office) -> None:
    registry = client_of(R.REGISTRY)
    filled = {"scope": "batch", "batch": str(desk.batch), "section": "", "deadline": "", "confirm": "yes"}
    registry.post("/console/notices/new/", filled)
    number = documents.notices(desk.own)[0].number
    answer = registry.post(
        "/console/deliveries/",
        {
            "numbers": f"{number}\n沒有這個文號",
            "kind": "handed_over",
            "on": documents.notices(desk.own)[0].issued_on.isoformat(),
        },
    )
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "已登錄1件" in page
    assert "沒有這個文號" in page
    assert documents.notices(desk.own)[0].deliveries[-1].kind == "handed_over"

"""Applying online: every service's form opens and a good application goes through; nothing typed is lost."""

from datetime import timedelta
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from PIL import Image

from bianmin.bookings import queries as seats
from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.types import Channel, FieldKind, Openness, Service, Unit
from bianmin.kit.clock import TAIPEI, today
from bianmin.office.types import Actor, Role
from bianmin.requests import actions as requests
from bianmin.requests import queries
from bianmin.site import apply_draft
from bianmin.site.apply_steps import Kind
from tests.factories import applications, site

pytestmark = pytest.mark.django_db


def online() -> list[str]:
    return [
        one.service.code for one in _procedures() if one.service.is_public and Channel.ONLINE in one.service.channels
    ]


def _procedures() -> Any:
    from bianmin.catalogue.ports import procedures  # noqa: PLC0415  (loaded by Django)

    return procedures()


@pytest.fixture(autouse=True)
def slow_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everybody of these tests is slow enough for a person."""
    monkeypatch.setattr(apply_draft, "LEAST_SECONDS", 0)


@pytest.fixture
def visitor(branch: str, db: None) -> Client:  # noqa: ARG001
    """A visitor of an address of his own."""
    return Client(REMOTE_ADDR="198.51.100.7")


def address(code: str, slug: str = "", root: str = "/") -> str:
    return f"{root}services/{code}/apply/{slug + '/' if slug else ''}"


def begin(visitor: Client, code: str, root: str = "/") -> str:
    """Begin an application; return the address of its first page."""
    answer = visitor.post(address(code, root=root))
    assert answer.status_code == 302, answer.content.decode()[:3000]
    assert "no-store" in answer.headers["Cache-Control"]
    return str(answer.headers["Location"])


def service_of(code: str) -> Service:
    return catalogue.service(code, today())


def make_ready(service: Service) -> str:
    """Make what a service needs to be asked for; return the slot to choose, where it asks for one."""
    if service.openness is Openness.SEALED and not any(one.is_current for one in queries.seal_keys()):
        make_key()
    needs_slot = any(one.kind is FieldKind.SLOT for one in service.fields())
    return applications.a_slot_of(service) if needs_slot else ""


def make_key() -> None:
    """Give the ethics office its key."""
    actor = Actor("測試政風", None, frozenset({Role.ETHICS}))
    one, two = "十二個字以上的密語甲甲甲", "十二個字以上的密語乙乙乙"
    requests.make_seal_key(Unit.ETHICS, "測試甲", one, "測試乙", two, actor=actor)


def fill(visitor: Client, case: site.Found | None, slot: str, at: str) -> str:
    """Walk through every page of an application; return the address of the last look."""
    seen = set()
    while not at.endswith("/review/"):
        assert at not in seen, f"{at} leads back to itself"
        seen.add(at)
        shown = visitor.get(at)
        assert shown.status_code == 200, (at, shown.headers)
        step = shown.context_data["step"]  # type: ignore[attr-defined]
        answer = visitor.post(at, typed(step, case, slot))
        assert answer.status_code == 302, (at, errors_of(answer))
        at = answer.headers["Location"]
    return at


def typed(step: Any, case: site.Found | None, slot: str) -> dict[str, Any]:
    if step.kind is Kind.CASE:
        return {"number": case.number, "identifier": case.identifier} if case else {}
    if step.kind is Kind.CONTACT:
        who = applications.WHO
        return {"applicant_name": who.name, "applicant_mail": who.mail, "applicant_telephone": who.telephone}
    if step.kind is Kind.SLOT:
        return {step.fields[0].name: slot, "place": slot.partition("@")[0]}
    numbers = (case.number,) if case else ()
    return dict(applications.typed_for(step.fields, on=today(), case_numbers=numbers))


def errors_of(answer: Any) -> Any:
    context = getattr(answer, "context_data", None) or {}
    form = context.get("form")
    return form.errors if form is not None else [str(one) for one in context.get("problems", ())]


@pytest.mark.parametrize("root", ["/", "/en/"])
def test_the_first_page_of_every_public_service_opens(visitor: Client, root: str) -> None:
    make_ready(service_of("integrity"))
    for code in online():
        start = visitor.get(address(code, root=root))
        assert start.status_code == 200, code
        first = visitor.get(begin(Client(REMOTE_ADDR=f"198.51.100.{len(code)}"), code, root))
        assert first.status_code == 302, f"{code}: an application is nobody else's"
    for one in _procedures():
        if one.service.is_public and Channel.ONLINE not in one.service.channels:
            assert visitor.get(address(one.service.code)).headers["Location"] == f"/services/{one.service.code}/"
    assert visitor.get(address("agency-inquiry")).status_code == 404


@pytest.mark.parametrize("code", online())
def test_a_good_application_goes_through_and_its_receipt_opens(visitor: Client, person: site.Found, code: str) -> None:
    service = service_of(code)
    root = "/en/" if len(code) % 2 else "/"
    slot = make_ready(service)
    review = fill(visitor, person, slot, begin(visitor, code, root))
    shown = visitor.get(review)
    assert shown.context_data["problems"] == [], errors_of(shown)  # type: ignore[attr-defined]
    sent = visitor.post(review, {"do": "send"})
    assert sent.status_code == 302, errors_of(sent)
    receipt = visitor.get(sent.headers["Location"])
    seen, number = receipt.context_data["seen"], receipt.context_data["code"]  # type: ignore[attr-defined]
    assert queries.track(seen.number, number).service.code == code
    assert ("下一步" in receipt.content.decode()) is False
    if slot:
        booked = seats.current(seen.booking_id)
        assert (booked.state.value, booked.request_id) == ("booked", seen.id)


def first_page(visitor: Client, code: str, case: site.Found | None = None, *, to: str = "") -> str:
    """Begin an application and go on to a page; return its address."""
    at = begin(visitor, code)
    while to and not at.endswith(f"/{to}/"):
        step = visitor.get(at).context_data["step"]  # type: ignore[attr-defined]
        at = visitor.post(at, typed(step, case, "")).headers["Location"]
    return at


def words(answer: Any) -> str:
    return str(answer.content.decode())


def test_the_case_is_asked_for_by_the_same_rules_as_where_one_looks_it_up(visitor: Client, person: site.Found) -> None:
    at = first_page(visitor, "instalment")
    answers = [
        visitor.post(at, {"number": number, "identifier": identifier})
        for number, identifier in (
            (person.number, "B123456780"),
            (person.number, "A223456781"),
            ("115年度健執字第09999999號", person.identifier),
        )
    ]
    assert {one.status_code for one in answers} == {422}
    said = {str(errors_of(one)["__all__"]) for one in answers if "__all__" in errors_of(one)}
    assert len(said) == 1
    later = visitor.get(at.replace("your-case", "plan"))
    assert later.headers["Location"] == at, "nothing is written before the case is known"
    for _ in range(12):
        last = visitor.post(at, {"number": person.number, "identifier": "A223456781"})
    assert last.status_code == 429
    assert "請稍候再試" in words(last)


def test_what_is_wrong_stands_at_the_top_and_at_the_field_and_nothing_typed_is_lost(
    visitor: Client, person: site.Found
) -> None:
    at = first_page(visitor, "instalment", person, to="plan")
    given = {"periods": "十二", "first_due": "999/99/99", "why": "nothing", "reason": "家中有兩名幼兒"}
    answer = visitor.post(at, given)
    assert answer.status_code == 422
    for said in ("請填整數。", "請填日期", "請從選項中選擇。"):
        assert words(answer).count(said) == 2, said
    for kept in ("十二", "999/99/99", "家中有兩名幼兒"):
        assert kept in words(answer)
        assert kept in words(visitor.get(at)), "it is there when one comes back"


def test_only_who_has_a_guarantor_is_asked_for_him_on_a_page_of_its_own(visitor: Client, person: site.Found) -> None:
    at = first_page(visitor, "instalment", person, to="security")
    assert "guarantor" not in visitor.get(at).context_data["form"].fields  # type: ignore[attr-defined]
    assert visitor.post(at, {"security": "none"}).headers["Location"] == at.replace("security", "security-files")
    more = visitor.post(at, {"security": "guarantor"}).headers["Location"]
    assert more == at.replace("security", "security-more")
    assert visitor.post(more, {"guarantor": ""}).status_code == 422
    assert visitor.post(more, {"guarantor": "測試保證人"}).status_code == 302


def test_periods_beyond_the_tier_are_told_before_anything_is_sent(visitor: Client, person: site.Found) -> None:
    review = fill(visitor, person, "", begin(visitor, "instalment"))
    plan = visitor.get(review.replace("review", "plan")).context_data["form"].initial  # type: ignore[attr-defined]
    typed_again = {name: plan[name] for name in ("first_due", "why", "reason")} | {"periods": "40"}
    assert visitor.post(review.replace("review", "plan") + "?to=review", typed_again).headers["Location"] == review
    assert "可分2至6期" in words(visitor.get(review))
    assert visitor.post(review, {"do": "send"}).status_code == 422


def test_sent_twice_is_one_request_with_one_receipt(visitor: Client, person: site.Found) -> None:
    review = fill(visitor, person, "", begin(visitor, "instalment"))
    carried = visitor.cookies["draft-instalment"].value
    shown = []
    for _ in range(2):
        sent = visitor.post(review, {"do": "send"})
        receipt = visitor.get(sent.headers["Location"]).context_data  # type: ignore[attr-defined]
        shown.append((receipt["seen"].number, receipt["code"]))
        visitor.cookies.clear()  # the second click left before the first answer came
        visitor.cookies["draft-instalment"] = carried
    assert shown[0] == shown[1]
    with connection.cursor() as cursor:
        cursor.execute("select count(*) from requests_request")
        assert cursor.fetchone() == (1,)


def test_a_saved_application_is_taken_up_elsewhere_by_its_code_and_link(visitor: Client) -> None:
    at = first_page(visitor, "petition")
    given = {"kind": "advice", "subject": "路口號誌", "text": "一半", "do": "later"}
    saved = visitor.post(at, given).headers["Location"]
    page = visitor.get(saved)
    code, link = page.context_data["code"], page.context_data["link"]  # type: ignore[attr-defined]
    elsewhere = Client(REMOTE_ADDR="198.51.100.8")
    assert elsewhere.get(at).headers["Location"].endswith("?gone")
    taken = elsewhere.post(address("petition", "continue"), {"draft": code.lower().replace("-", " ")})
    assert "路口號誌" in words(elsewhere.get(taken.headers["Location"]))
    by_link = Client(REMOTE_ADDR="198.51.100.9").get(link)
    assert by_link.status_code == 302
    wrong = elsewhere.post(address("petition", "continue"), {"draft": "AAAAA-AAAAA-AAAAA-AAAAA"})
    assert (wrong.status_code, "找不到這份暫存的申請" in words(wrong)) == (404, True)
    assert visitor.post(address("petition", "drop")).status_code == 302
    assert visitor.get(at).headers["Location"].endswith("?gone")


def test_machines_are_stopped_by_a_field_nobody_sees_and_by_their_haste(
    visitor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    trapped = visitor.post(address("suggestion"), {"website": "http://spam.example/"})
    assert (trapped.status_code, "清空" in words(trapped)) == (422, True)
    review = fill(visitor, None, "", begin(visitor, "suggestion"))
    monkeypatch.setattr(apply_draft, "LEAST_SECONDS", 3600)
    hasty = visitor.post(review, {"do": "send"})
    assert (hasty.status_code, "送出得太快了" in words(hasty)) == (422, True)
    assert "測試內容" in words(hasty)


def office_file(kind: str, **parts: bytes) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as pack:
        pack.writestr("[Content_Types].xml", "<Types/>")
        pack.writestr("word/document.xml", "<w:document/>")
        for name, content in parts.items():
            pack.writestr(f"word/{name}.{kind}", content)
    return made.getvalue()


def picture() -> bytes:
    made = BytesIO()
    Image.new("RGB", (20, 20), "white").save(made, "PNG")
    return made.getvalue()


BAD_FILES = {
    "picture.svg": b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    "macro.docm": office_file("bin", vbaProject=b"x"),
    "bomb.docx": office_file("xml", big=b"0" * 30_000_000),
    "two.png": picture() + office_file("xml"),
    "page.pdf": b"%PDF-1.4\n/JavaScript (app.alert(1))\n%%EOF",
    "empty.pdf": b"",
    "program.exe": b"MZ\x90\x00" + bytes(100),
}


def test_papers_are_added_listed_and_taken_out_and_dangerous_ones_refused(visitor: Client) -> None:
    at = first_page(visitor, "petition", to="petition-files")
    for name, content in BAD_FILES.items():
        answer = visitor.post(at, {"do": "add", "file": SimpleUploadedFile(name, content)})
        problems = [str(one) for one in answer.context_data["problems"]]  # type: ignore[attr-defined]
        assert (answer.status_code, len(problems)) == (422, 1), name
        assert name in problems[0]
        assert answer.context_data["files"] == [], name  # type: ignore[attr-defined]
    good = SimpleUploadedFile("../../etc/照片.png", picture())
    assert visitor.post(at, {"do": "add", "file": good}).status_code == 302
    files = visitor.get(at).context_data["files"]  # type: ignore[attr-defined]
    assert [one.name for one in files] == ["照片.jpg"]
    many = [SimpleUploadedFile(f"{n}.png", picture()) for n in range(5)]
    assert "最多5個檔案" in words(visitor.post(at, {"do": "add", "file": many}))
    assert visitor.post(at, {"do": f"remove-{files[0].id}"}).status_code == 302
    assert visitor.get(at).context_data["files"] == []  # type: ignore[attr-defined]


def test_a_time_is_kept_for_a_quarter_of_an_hour_and_given_up_for_another(visitor: Client, person: site.Found) -> None:
    slot = make_ready(service_of("evening-payment"))
    at = first_page(visitor, "evening-payment", person, to="booking-slot")
    assert visitor.post(at, {}).status_code == 422
    assert visitor.post(at, {"slot": "evening@nothing"}).status_code == 422
    assert visitor.post(at, {"slot": slot}).headers["Location"].endswith("/review/")
    held = visitor.get(at).context_data["held"]  # type: ignore[attr-defined]
    assert held.held_until - held.made_at == timedelta(minutes=15)
    assert f"{held.held_until.astimezone(TAIPEI):%H:%M}" in words(visitor.get(at))
    other = next(
        one.key for one in seats.free_slots("evening", today(), today() + timedelta(days=9)) if one.key != slot
    )
    assert visitor.post(at, {"slot": other}).status_code == 302
    assert seats.booking(held.id).state.value == "cancelled"


def test_of_a_sealed_service_nothing_stands_in_clear_anywhere(visitor: Client) -> None:
    make_key()
    at = first_page(visitor, "integrity")
    report = {"subject": "測試密件主旨", "text": "某甲收受某乙財物"}
    assert visitor.post(at, report).status_code == 302
    evidence = SimpleUploadedFile("某甲.png", picture())
    files = at.replace("/report/", "/report-files/")
    assert visitor.post(files, {"do": "add", "file": evidence}).status_code == 302
    assert "某甲" not in words(visitor.get(files))
    assert clear_words() == []
    assert visitor.post(files, {"do": "next"}).status_code == 302
    assert visitor.post(at.replace("/report/", "/contact/"), {}).status_code == 302
    saved = visitor.get(address("integrity", "saved"))
    assert saved.context_data["link"] == "", "no link that stands in a log"  # type: ignore[attr-defined]
    sent = visitor.post(address("integrity", "review"), {"do": "send"})
    assert sent.status_code == 302, errors_of(sent)
    assert clear_words() == []


def clear_words() -> list[str]:
    """Return the tables of the whole database in which a word of the report can be read."""
    found = []
    with connection.cursor() as cursor:
        cursor.execute("select tablename from pg_tables where schemaname = current_schema()")
        for (table,) in cursor.fetchall():
            cursor.execute(
                f'select 1 from "{table}" t where t::text like any (array[%s, %s]) limit 1', ["%密件主旨%", "%某甲%"]
            )
            found += [table] if cursor.fetchone() else []
    return found


def test_a_sealed_service_without_a_key_takes_nothing(visitor: Client) -> None:
    shown = visitor.get(address("integrity"))
    assert "尚未建立密封金鑰" in words(shown)
    assert visitor.post(address("integrity")).status_code == 409

"""Whatever is typed or sent at an entrance of the public site gets a page with one clear answer, never a fault."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils.html import escape

from tests.factories.site import Found

pytestmark = pytest.mark.django_db

NASTY = {
    "huge": "9" * 20_000,
    "empty": "   ",
    "controls": "a\x00b\x07\x1b[31m",
    "right to left": "\u202e115健執1\u2066",
    "emoji": "👨‍👩‍👧‍👦🧾💸",
    "joined marks": "e" + "\u0301" * 500,
    "half of a pair": "\ud800".encode("utf-8", "surrogatepass").decode("latin-1"),
    "SQL": "115健執1' or '1'='1'; drop table cases_case; --",
    "path": "../../../etc/passwd",
    "template": "{{ settings.SECRET_KEY }}{% debug %}",
    "markup": "<script>alert(1)</script>",
    "format": "%s%n{0.__class__}",
    "digits of other scripts": "１１５健執٣٤",
}


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY.keys())
def test_every_entrance_answers_plainly(visitor: Client, person: Found, text: str) -> None:
    forms = [
        visitor.post("/find/", {"number": text, "identifier": text, "code": text}),
        visitor.post("/find/", {"number": person.number, "identifier": person.identifier[:-1] + text}),
        visitor.post("/receipt/", {"code": text}),
        visitor.post("/en/find/", {"number": person.number, "identifier": text}),
    ]
    assert {answer.status_code for answer in forms} == {422}
    found = visitor.get("/search/", {"q": text})
    assert found.status_code == 200
    for answer in [*forms, found]:
        page = answer.content.decode()
        assert "<script>alert" not in page
        assert "drop table cases_case; --" not in page or escape("1' or '1'='1'") in page
    visitor.get(f"/pay/{person.pay_code}/")
    sent = visitor.post(
        "/receipt/send/",
        {"payer": text, "amount": text, "paid_on": text, "channel": text, "contact": text, "kept": text, "case": text},
    )
    assert sent.status_code == 302  # the mark of the case is not ours
    mark = visitor.get("/receipt/send/").context["mark"]
    sent = visitor.post(
        "/receipt/send/",
        {"payer": text, "amount": text, "paid_on": text, "channel": text, "contact": text, "case": mark,
         "file": SimpleUploadedFile(f"{text[:200]}.jpg", text.encode("utf-8", "replace") or b"x")},
    )  # fmt: skip
    assert sent.status_code == 422


@pytest.mark.parametrize(
    "path",
    [
        "/pay/%00/", "/pay/..%2f..%2fetc/", "/pay/" + "a" * 3_000 + "/", "/%ff%fe/", "/en/%E2%80%AE/",
        "/news/%27or1=1--/", "/wp-login.php", "/.env",
    ],
)  # fmt: skip
@pytest.mark.usefixtures("branch")
def test_odd_addresses_are_not_there(visitor: Client, path: str) -> None:
    answer = visitor.get(path)
    assert answer.status_code == 404
    assert "找不到這一頁" in answer.content.decode() or "This page isn" in answer.content.decode()

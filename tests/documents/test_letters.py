"""Official letters: words for every exit, the official form, numbers without a gap, kept as they were issued."""

import io
import threading
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from django.db import connection, transaction
from odfdo import Document

from bianmin.catalogue.ports import procedures
from bianmin.catalogue.types import Exit, FieldKind, Service
from bianmin.documents import actions, queries
from bianmin.documents.errors import DeliveryOutOfOrder, NoSuchLetter, WordsSettled, WordsUnusable
from bianmin.documents.models import Letter, LetterBody
from bianmin.documents.printing.letters import letter_pdf
from bianmin.documents.queries.letters import known_places
from bianmin.documents.rules.letters import LETTERS
from bianmin.documents.rules.letters.layout import Sender, Stamp, laid_out, letter_number
from bianmin.documents.rules.letters.wording import ALWAYS, BASE, LetterText, is_sound, item, parts, places, written
from bianmin.documents.types import DeliveryKind, RequestReceipt
from bianmin.kit.texts import Text, t
from bianmin.office import actions as office
from bianmin.office.errors import PermissionMissing
from bianmin.office.types import Actor, Role
from tests.documents.reading import claims, page_images, page_texts, zxing_codes
from tests.factories.cases import a_branch

DAY = date(2026, 8, 10)
SYSTEM = Actor.system("test")
CLERK = Actor("承辦人甲", staff_id=None, roles=frozenset({Role.SECTION_CLERK}))
SENDER = Sender(
    office=t("測試分署", "Test Branch"),
    postal_code="300",
    address=t("測試路1號", "1 Test Road"),
    telephone="03-0000000",
    mail="a@b.example",
    officer="承辦人",
    head=t("分署長", "Director"),
    is_sample=True,
)

#: What effects add to a letter's values besides the exit's own fields.
ADDED = {
    "make_plan": {"instalments", "total"},
    "revoke_plan": {"left"},
    "fee": {"fee", "fee_lines"},
    "move_appearance": {"new_day"},
    "refer": {"destination"},
}
SAMPLES: dict[FieldKind, Any] = {
    FieldKind.NUMBER: 3,
    FieldKind.MONEY: 120_000,
    FieldKind.DATE: date(2026, 9, 1),
    FieldKind.TIME: time(9, 30),
    FieldKind.YES: True,
}
TABLES: dict[str, list[dict[str, Any]]] = {
    "instalments": [{"position": 1, "due": "115/09/30", "amount": "20,000"}],
    "fee_lines": [{"item": "影印A4頁數", "count": 12, "price": 2, "sum": 24}],
}


def exits() -> list[tuple[Service, Exit]]:
    return [
        (one.service, way) for one in procedures() for step in one.service.steps for way in step.exits if way.letter
    ]


def values_of(service: Service, way: Exit) -> dict[str, Any]:
    said = {field.name: SAMPLES.get(field.kind, f"測試{field.name}") for field in way.fields}
    added = {name: TABLES.get(name, "1,234") for name in ADDED.get(way.effect, ())}
    base = {"service": service.title, "received_on": DAY, "due_on": None, "step_due_on": date(2026, 8, 17)}
    return {**base, **said, **added, "number": "B1150001", "applicant": "測試人"}


def issue(
    code: str = "refusal", *, actor: Actor = SYSTEM, language: str = "zh-hant", on: date = DAY, **more: Any
) -> int:
    values = {"service": t("分期繳納", "Paying in instalments"), "received_on": date(2026, 8, 3), "ground": "逾期。"}
    return actions.issue_letter(
        code, number_of="B1150001", recipient="測試人", values=values | more, language=language, actor=actor, on=on
    )


def test_every_exit_with_a_letter_has_words_whose_places_it_fills() -> None:
    for service, way in exits():
        words = LETTERS[way.letter]
        given = values_of(service, way)
        lacking = {name for text in parts(words) for name in places(text)} - set(given) - BASE
        shared = {field.name for other, at in exits() if at.letter == way.letter for field in at.fields}
        effects = {name for other, at in exits() if at.letter == way.letter for name in ADDED.get(at.effect, ())}
        assert lacking <= shared | effects, (service.code, way.verb, lacking)
        made = written(words, given)
        assert made.points, (service.code, way.verb)
        said = [made.subject, *made.points, *made.measures, made.to]
        assert not any("{" in one.zh + one.en for one in said), (service.code, way.verb)


def test_what_a_decision_says_stands_in_its_letter() -> None:
    for service, way in exits():
        asked = {field.name for field in way.fields if field.kind is FieldKind.LONG}
        shown = {name for text in parts(LETTERS[way.letter]) for name in places(text)}
        assert asked <= shown, (service.code, way.verb, asked - shown)


def test_each_letter_is_sound_and_can_be_printed_in_both_languages() -> None:
    by_code = {way.letter: values_of(service, way) for service, way in exits()}
    for code, words in LETTERS.items():
        assert is_sound(words, known_places(code)) is None, code
        values = by_code.get(code, {"service": t("甲", "A"), "received_on": DAY, "due_on": DAY, "reason": "案情繁雜"})
        content = laid_out(words, written(words, values), SENDER, Stamp("測字第1號", DAY), "en")
        chinese, english = (page_texts(letter_pdf(content))[at] for at in (0, -1))
        assert "主旨" in chinese, code
        assert "正本" in chinese, code
        assert "Courtesy translation" in english, code


def test_the_words_are_of_the_official_form() -> None:
    for code, words in LETTERS.items():
        assert words.subject.zh.endswith(("請查照。", "請鑒核。")), code
        assert places(words.subject) <= ALWAYS, code
        assert "您" not in words.subject.zh, code
    assert [item(n, "zh") for n in (1, 10, 11, 20, 21)] == ["一、", "十、", "十一、", "二十、", "二十一、"]
    assert letter_number("便民執服字", DAY, 12) == "便民執服字第1150000012號"


def test_words_that_name_unknown_places_or_lack_a_language_are_refused() -> None:
    def like(subject: Text, *points: Text) -> LetterText:
        return LetterText(code="x", title=t("甲", "A"), subject=subject, points=points)

    good, known = t("甲{service}", "A {service}"), frozenset({"service", "ground"})
    assert is_sound(like(good, t("{ground}", "{ground}")), known) is None
    for bad in (
        like(good, t("{nothing}", "{nothing}")),
        like(good, t("甲", " ")),
        like(good, t("{service", "x")),
        like(t("{ground}", "{ground}")),
    ):
        assert is_sound(bad, known) is not None


@pytest.mark.django_db
def test_a_letter_is_kept_as_it_was_issued() -> None:
    a_branch()
    letter = issue()
    first = queries.letter_pdf(letter)
    office.change_setting("letter_head", "分署長 測試", actor=SYSTEM, valid_from=date(2026, 1, 1), basis="測試")
    assert queries.letter_pdf(letter) == first
    assert queries.letter_odt(letter) == queries.letter_odt(letter)
    text = page_texts(first)
    assert len(text) == 1
    for words in (
        "函",
        "受文者：測試人",
        "中華民國115年8月10日",
        "便民執服字第1150000001號",
        "速別：普通件",
        "逾期。",
        "副本",
    ):
        assert words in text[0], words
    assert "分署長 測試" in page_texts(queries.letter_pdf(issue()))[0]
    said = claims(first)
    assert (said["pdfuaid:part"], said["pdfaid:part"], said["marked"], said["lang"]) == ("1", "2", "True", "zh-TW")
    kept = LetterBody.objects.get(pk=letter).cipher
    assert "測試人".encode() not in bytes(kept)


@pytest.mark.django_db
def test_who_reads_english_gets_a_courtesy_page_and_the_case_is_named() -> None:
    a_branch()
    letter = issue(language="en")
    chinese, english = page_texts(queries.letter_pdf(letter))
    assert "臺端申請「分期繳納」，礙難照准" in chinese.replace("\r\n", "")
    assert "could not be granted" in english.replace("\r\n", " ")
    view = queries.letter(letter)
    assert (view.number, view.recipient, view.language) == ("便民執服字第1150000001號", "測試人", "en")
    assert [one.id for one in queries.letters_of("B1150001")] == [letter]


@pytest.mark.django_db
def test_the_editable_letter_opens_and_has_real_styles() -> None:
    a_branch()
    document = Document(io.BytesIO(queries.letter_odt(issue())))
    names = {one.style for one in document.body.paragraphs}
    assert {"Contact", "Addressee", "Heads", "Section", "Item", "Copies", "Signature"} <= names
    assert all(document.get_style("paragraph", name) is not None for name in names)
    assert "主旨：臺端申請「分期繳納」，礙難照准，請查照。" in document.get_formatted_text()


@pytest.mark.django_db
def test_the_year_counts_from_one_and_a_broken_letter_leaves_no_gap() -> None:
    a_branch()
    issue()
    with transaction.atomic():
        issue()
        transaction.set_rollback(True)
    issue()
    issue(on=date(2027, 1, 4))
    numbers = list(Letter.objects.order_by("id").values_list("number", flat=True))
    assert [one[-8:-1] for one in numbers] == ["0000001", "0000002", "0000001"]
    with pytest.raises(NoSuchLetter):
        issue("no-such")
    with pytest.raises(PermissionMissing):
        issue(actor=Actor.citizen())


@pytest.mark.django_db(transaction=True)
def test_two_who_issue_at_once_get_neighbouring_numbers() -> None:
    a_branch()
    start = threading.Barrier(4)

    def work() -> None:
        try:
            start.wait()
            issue()
        finally:
            connection.close()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert sorted(Letter.objects.values_list("serial", flat=True)) == [1, 2, 3, 4]


@pytest.mark.django_db
def test_deliveries_are_recorded_once_with_the_day_they_take_effect() -> None:
    a_branch()
    letter = issue()
    with pytest.raises(DeliveryOutOfOrder):
        actions.record_letter_delivery(letter, DeliveryKind.SENT, actor=SYSTEM, on=date(2026, 8, 9))
    for _ in range(2):
        actions.record_letter_delivery(letter, DeliveryKind.SENT, actor=SYSTEM, on=DAY)
    view = actions.record_letter_delivery(letter, DeliveryKind.PUBLIC_NOTICE, actor=SYSTEM, on=date(2026, 8, 11))
    assert view.effective_on == date(2026, 8, 31)
    assert [one.kind for one in queries.letter(letter).deliveries] == [DeliveryKind.SENT, DeliveryKind.PUBLIC_NOTICE]


@pytest.mark.django_db
def test_words_hold_from_their_day_once_another_person_approved_them() -> None:
    a_branch()
    writer = Actor("撰擬人", staff_id=1, roles=frozenset({Role.SECRETARIAT}))
    head = Actor("核定人", staff_id=2, roles=frozenset({Role.UNIT_HEAD}))
    subject = t("臺端「{service}」一案，本分署未予准許，請查照。", "“{service}” was not granted.")
    with pytest.raises(WordsUnusable):
        actions.reword_letter(
            "refusal", subject=subject, points=[t("{salary}", "{salary}")], valid_from=DAY, actor=writer
        )
    version = actions.reword_letter(
        "refusal", subject=subject, points=[t("理由：{ground}", "Why: {ground}")], valid_from=DAY, actor=writer
    )
    before = issue()
    with pytest.raises(WordsSettled):
        actions.approve_letter_words("refusal", version, actor=writer)
    actions.approve_letter_words("refusal", version, actor=head)
    with pytest.raises(WordsSettled):
        actions.approve_letter_words("refusal", version, actor=head)
    after, earlier = issue(), issue(on=date(2026, 8, 9))
    assert [queries.letter(one).version for one in (before, after, earlier)] == [0, 1, 0]
    assert "未予准許" in page_texts(queries.letter_pdf(after))[0]
    assert "礙難照准" in page_texts(queries.letter_pdf(before))[0]
    assert [(one.version, one.used) for one in queries.words_of("refusal")] == [(1, 1), (0, 2)]
    assert len(queries.letter_texts(DAY)) == len(LETTERS)


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["zh-hant", "en"])
def test_the_receipt_of_a_request_says_number_code_and_day_and_its_sign_leads_to_it(language: str) -> None:
    a_branch()
    follow = "https://example.org/progress/?number=115000012"
    given = RequestReceipt(
        number="B115-000012",
        code="ABCD-EFGH",
        service=t("分期繳納", "Paying in instalments"),
        applicant="測試人",
        received_at=datetime(2026, 8, 10, 1, 30, tzinfo=UTC),
        due_on=date(2026, 9, 9),
        explanation=t("自次日起30日。", "30 days from the next day."),
        follow=follow,
        language=language,
    )
    pdf = queries.request_receipt_pdf(given)
    (text,) = page_texts(pdf)
    for words in ("B115-000012", "ABCD-EFGH", "測試人", "09:30", "收件證明", "Receipt of your request"):
        assert words in text, words
    assert ("Wednesday, 9 September 2026" if language == "en" else "115年9月9日（星期三）") in text
    assert zxing_codes(page_images(pdf)[0]) == {follow}
    assert claims(pdf)["pdfuaid:part"] == "1"

"""What is typed into fields is checked by kind and kept in one form; numbers and codes are read however written."""

from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bianmin.catalogue.types import Choice, Field, FieldKind
from bianmin.requests.errors import FieldsWrong
from bianmin.requests.rules import numbers
from bianmin.requests.rules.answers import decoded, shown
from bianmin.requests.rules.applicants import telephone
from bianmin.requests.rules.fields import clean
from tests.factories.requests import MONDAY, text

K = FieldKind


def field(kind: FieldKind, **facts: Any) -> Field:
    choices = (Choice("a", text("甲")), Choice("b", text("乙")))
    return Field(name="f", kind=kind, label=text("欄"), choices=choices, **facts)


def cleaned(kind: FieldKind, value: Any, **facts: Any) -> Any:
    return clean([field(kind, **facts)], {"f": value}, on=MONDAY).get("f")


@pytest.mark.parametrize(
    ("kind", "given_", "kept"),
    [
        (K.LINE, "  兩個\n字 ", "兩個 字"),
        (K.LONG, "第一行\r\n第二行", "第一行\n第二行"),
        (K.NUMBER, "１２", 12),
        (K.MONEY, "12,000", 12000),
        (K.DATE, "115/08/31", "2026-08-31"),
        (K.DATE, "2026-08-31", "2026-08-31"),
        (K.DATE, date(2026, 8, 31), "2026-08-31"),
        (K.TIME, "9:05", "09:05"),
        (K.CHOICE, "a", "a"),
        (K.CHOICES, ["b", "a", "b"], ["b", "a"]),
        (K.YES, "on", True),
        (K.CASES, "115年度健執字第1號、115年度健執字第2號", ["115年度健執字第1號", "115年度健執字第2號"]),
        (K.IDENTIFIER, "ａ123456789", "A123456789"),
        (K.TELEPHONE, "03-1234567#12", "03-1234567#12"),
        (K.MAIL, "a.b@example.org", "a.b@example.org"),
    ],
)
def test_answers_are_kept_in_one_form(kind: FieldKind, given_: Any, kept: Any) -> None:
    assert cleaned(kind, given_) == kept


@pytest.mark.parametrize(
    ("kind", "given_", "facts"),
    [
        (K.LINE, "", {}),
        (K.LINE, "長" * 201, {}),
        (K.NUMBER, "1.5", {}),
        (K.NUMBER, "9", {"most": 8}),
        (K.MONEY, "-1", {}),
        (K.DATE, "115/02/30", {}),
        (K.DATE, "115/08/03", {"least": 1}),
        (K.DATE, "115/08/31", {"most": 7}),
        (K.TIME, "25:00", {}),
        (K.CHOICE, "c", {}),
        (K.CHOICES, ["a", "c"], {}),
        (K.YES, "", {}),
        (K.IDENTIFIER, "A123456788", {}),
        (K.TELEPHONE, "call me", {}),
        (K.MAIL, "nobody", {}),
        (K.MAIL, "a@example.org\nBcc: b@example.org", {}),
        (K.FILES, None, {}),
    ],
)
def test_what_cannot_be_taken_is_told_by_field(kind: FieldKind, given_: Any, facts: dict[str, Any]) -> None:
    with pytest.raises(FieldsWrong) as refused:
        cleaned(kind, given_, **facts)
    assert set(refused.value.problems) == {"f"}
    assert "欄" in refused.value.text.zh


def test_a_field_is_asked_only_where_another_answer_calls_for_it() -> None:
    fields = [field(K.CHOICE), Field(name="g", kind=K.LINE, label=text("次"), shown_if=("f", "b"))]
    assert clean(fields, {"f": "a", "g": "ignored"}, on=MONDAY) == {"f": "a"}
    with pytest.raises(FieldsWrong):
        clean(fields, {"f": "b"}, on=MONDAY)


def test_kept_answers_come_back_as_dates_and_times_and_secrets_stay_masked() -> None:
    assert decoded([field(K.DATE)], {"f": "2026-08-31"}) == {"f": date(2026, 8, 31)}
    assert decoded([field(K.TIME)], {"f": "09:05"}) == {"f": time(9, 5)}
    assert shown(field(K.IDENTIFIER), "A123456789").zh == "A1*****789"
    assert "秘密" not in shown(field(K.LINE, is_secret=True), "秘密帳號").zh
    assert shown(field(K.LINE, is_secret=True), "秘密帳號", whole=True).zh == "秘密帳號"
    assert shown(field(K.MONEY), 12000).zh == "新臺幣12,000元"


@pytest.mark.parametrize(
    "written", ["便字第1150000123號", "1150000123", "115便123", "１１５便0000123", " 115便字第123號 "]
)
def test_a_number_is_read_however_it_is_written(written: str) -> None:
    assert numbers.read(written) == (115, 123)
    assert numbers.write(115, 123) == "便字第1150000123號"


@given(st.binary(min_size=16, max_size=16))
def test_a_code_is_long_and_read_however_it_is_typed(random: bytes) -> None:
    code = numbers.code_from(random)
    assert len(numbers.folded_code(code)) == numbers.CODE_LENGTH
    assert numbers.code_hash(code) == numbers.code_hash(code.lower().replace("-", " ").replace("0", "o"))


def test_a_telephone_number_is_compared_at_home() -> None:
    assert telephone("+886 912-345-678") == telephone("0912345678") == telephone("0912-345-678#1")

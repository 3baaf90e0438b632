"""Every fault of the contract, alone and together, on lines as agencies send them."""

from datetime import date

import pytest

from bianmin.cases.rules.transfer_header import CODES, Header, read_header
from bianmin.cases.rules.transfer_line import Checker, Line, Refused
from tests.factories.cases import TITLES, a_line, an_organisation, business_number, person_id

ON = date(2026, 8, 31)
WORDS = {"健執": "general", "罰執": "general", "牌稅執": "tax"}


def check(line: dict[str, str], on: date = ON) -> Line | Refused:
    header = read_header(CODES)
    assert isinstance(header, Header)
    return Checker(header, on, {"C01": 7}, WORDS).check([line[code] for code in CODES])


def faults(line: dict[str, str], on: date = ON) -> list[str]:
    found = check(line, on)
    return list(found.faults) if isinstance(found, Refused) else []


def test_a_good_line_is_stored_folded_and_trimmed() -> None:
    line = check(
        a_line(
            agency_code=" Ｃ０１　",
            agency_ref="　Ａ－１ ",
            obligor_id=" ａ１２３４５６７８９ ",
            obligor_name="　王Ａ明 ",
            birth_date="８５/８/３",
            address="新竹市１號",
            principal="１０００",
        )
    )
    assert isinstance(line, Line)
    assert (line.agency_id, line.agency_code, line.agency_ref) == (7, "C01", "A－1")
    assert (line.identifier, line.name, line.address) == ("A123456789", "王Ａ明", "新竹市１號")
    assert line.birth_date == "1996-08-03"
    assert line.amounts == ("1000", "100", "10", "1", "1111")
    assert line.limit_on == "2030-04-01"


@pytest.mark.parametrize("field", [
    "agency_code", "agency_ref", "case_type", "title_no", "obligor_kind", "obligor_id", "obligor_name", "birth_date",
    "address", "cause", "obligation_date", "served_date", "due_date", "final_date", "principal", "surcharge",
    "interest", "costs", "amount_due",
])  # fmt: skip
@pytest.mark.parametrize("empty", ["", " 　"])
def test_an_empty_required_field_is_named_and_gives_only_its_own_fault(field: str, empty: str) -> None:
    assert faults(a_line(**{field: empty})) == [f"E01:{field}"]


def test_an_organisation_needs_a_representative_and_no_birth_date() -> None:
    assert faults(an_organisation()) == []
    assert faults(an_organisation(representative="")) == ["E01:representative"]


@pytest.mark.parametrize(("kind", "number"), [
    ("P", "A123456789"), ("P", "a800000014"), ("P", "AD30196818"), ("L", "04595252"), ("L", "12345670"),
    ("F", "AB1234"), ("F", "X" * 20),
])  # fmt: skip
def test_identifiers_of_the_reference_are_good(kind: str, number: str) -> None:
    assert faults(a_line(obligor_kind=kind, obligor_id=number, representative="測試人")) == []


@pytest.mark.parametrize(("kind", "number"), [
    ("P", "A123456788"), ("P", "04595252"), ("L", "04595253"), ("L", "A123456789"), ("F", "AB123"), ("F", "X" * 21),
    ("F", "AB-12345"), ("P", "A1234\t56789"),
])  # fmt: skip
def test_a_wrong_identifier_is_e02(kind: str, number: str) -> None:
    assert faults(a_line(obligor_kind=kind, obligor_id=number, representative="測試人")) == ["E02:obligor_id"]


@pytest.mark.parametrize("kind", ["p", "Q", "PP", "自然人"])
def test_an_unknown_kind_is_e02_and_the_identifier_is_not_judged_by_it(kind: str) -> None:
    assert faults(a_line(obligor_kind=kind, obligor_id="?")) == ["E02:obligor_kind"]


def test_a_representatives_identifier_follows_the_rule_of_persons() -> None:
    assert faults(an_organisation(representative_id=person_id(1).lower())) == []
    assert faults(an_organisation(representative_id=business_number(1))) == ["E02:representative_id"]


@pytest.mark.parametrize("text", ["1150831", "115/08/31", "115-08-31", "85/8/3", "850803", "１１５０８３１"])
def test_dates_are_read_as_agencies_write_them(text: str) -> None:
    assert faults(a_line(birth_date=text)) == []


@pytest.mark.parametrize("text", ["1150229", "20260831", "115.08.31", "115/08-31", "0000101", "31/08/115", "x"])
def test_what_is_no_day_of_the_calendar_is_e03(text: str) -> None:
    assert faults(a_line(birth_date=text)) == ["E03:birth_date"]


def test_nobody_is_born_after_the_day_of_intake() -> None:
    assert faults(a_line(birth_date="1150831")) == []
    assert faults(a_line(birth_date="1150901")) == ["E03:birth_date"]


def test_dates_out_of_order_are_each_named() -> None:
    assert faults(a_line(served_date="1131231")) == ["E03:served_date"]
    assert faults(a_line(due_date="1131231")) == ["E03:due_date"]
    assert faults(a_line(final_date="1140131")) == ["E03:final_date"]
    assert faults(a_line(served_date="1131231", final_date="1131230")) == ["E03:served_date", "E03:final_date"]


def test_an_order_is_judged_only_where_both_dates_are_good() -> None:
    assert faults(a_line(obligation_date="1140230")) == ["E03:obligation_date"]
    assert faults(a_line(served_date="x", final_date="1130101")) == ["E03:served_date"]


@pytest.mark.parametrize("text", ["-1", "+1", "1,000", "10.0", "1e3", "一千", "²", "1" * 13, "1 0"])
def test_what_is_no_whole_number_of_12_digits_is_e04_and_the_sum_is_not_judged(text: str) -> None:
    assert faults(a_line(surcharge=text)) == ["E04:surcharge"]


def test_amounts_may_have_12_digits_and_leading_zeros() -> None:
    assert (
        faults(a_line(principal="999999999999", surcharge="0", interest="000", costs="0", amount_due="999999999999"))
        == []
    )


def test_principal_is_more_than_0() -> None:
    assert faults(a_line(principal="0", amount_due="111")) == ["E04:principal"]


def test_amount_due_is_the_sum() -> None:
    assert faults(a_line(amount_due="1112")) == ["E05"]


def test_unknown_types_and_agencies() -> None:
    assert faults(a_line(case_type="無執", agency_code="Z99")) == ["E06", "E07"]


def test_five_years_after_t0_is_still_in_time_and_the_next_day_is_not() -> None:
    final = a_line(obligation_date="1100101", served_date="1100102", due_date="1100201", final_date="1100831")
    assert faults(final) == []
    assert faults(final, date(2026, 9, 1)) == ["E10"]
    due = a_line(obligation_date="1100101", served_date="1100102", due_date="1100831", final_date="1100201")
    assert faults(due) == []
    assert faults(due, date(2026, 9, 1)) == ["E10"]


def test_29_february_counts_as_28() -> None:
    line = a_line(obligation_date="1080101", served_date="1080102", due_date="1090228", final_date="1090229")
    assert faults(line, date(2025, 2, 28)) == []
    assert faults(line, date(2025, 3, 1)) == ["E10"]


def test_taxes_may_be_begun_until_ten_years_after_the_term_to_pay() -> None:
    line = check(a_line(case_type="牌稅執"))
    assert isinstance(line, Line)
    assert line.limit_on == "2035-03-01"


@pytest.mark.parametrize(("field", "most"), [
    ("agency_ref", 40), ("title_no", 60), ("obligor_name", 100), ("occupation", 40), ("address", 200),
    ("representative", 60), ("cause", 100),
])  # fmt: skip
def test_texts_have_their_length_in_code_points(field: str, most: int) -> None:
    assert faults(a_line(**{field: " " + "𠮷" * most + "　"})) == []
    assert faults(a_line(**{field: "𠮷" * (most + 1)})) == [f"E11:{field}"]


def test_attachments_have_no_length() -> None:
    assert faults(a_line(attachments="處分書;" * 2000)) == []


@pytest.mark.parametrize("mark", ["\0", "\t", "\n", "\r", "\x1f", "\x7f", "\x80", "\x9f"])
@pytest.mark.parametrize(
    "field", ["agency_ref", "title_no", "obligor_name", "occupation", "address", "cause", "attachments"]
)
def test_a_control_character_in_a_text_is_e11(field: str, mark: str) -> None:
    assert faults(a_line(**{field: f"甲{mark}乙"})) == [f"E11:{field}"]


def test_spaces_inside_a_text_are_no_control_characters() -> None:
    assert faults(a_line(address="新竹市　東區\u00a0測試路 1號")) == []


@pytest.mark.parametrize(
    ("field", "value"), [("sex", "m"), ("sex", "男"), ("postal_code", "3000"), ("postal_code", "30A")]
)
def test_sex_and_postal_code_are_e11(field: str, value: str) -> None:
    assert faults(a_line(**{field: value})) == [f"E11:{field}"]


@pytest.mark.parametrize("code", ["", "300", "30050", "300500", "３００"])
def test_postal_codes_have_3_5_or_6_digits(code: str) -> None:
    assert faults(a_line(postal_code=code)) == []


def test_a_wrong_number_of_columns_stands_alone() -> None:
    header = read_header(CODES)
    assert isinstance(header, Header)
    checker = Checker(header, ON, {}, {})
    for cells in (["C01"], [""] * 24, [""] * 26):
        found = checker.check(cells)
        assert isinstance(found, Refused)
        assert found.faults == ("E12",)
        assert not found.comparable


def test_a_bad_line_has_every_fault_by_code_and_column() -> None:
    line = a_line(
        agency_code="Z", case_type="無", obligor_id="A1", obligor_name="", birth_date="x", address="\t", principal="-1",
        final_date="1000101", due_date="1000101", obligation_date="1000101", served_date="1000102", sex="?",
    )  # fmt: skip
    assert faults(line) == [
        "E01:obligor_name", "E02:obligor_id", "E03:birth_date", "E03:final_date", "E04:principal", "E06", "E07", "E10",
        "E11:sex", "E11:address",
    ]  # fmt: skip


def test_columns_stand_in_any_order_by_code_or_title_and_optional_ones_may_be_left_out() -> None:
    names = [*reversed(TITLES[10:]), *CODES[:10]]
    for left_out in ("sex", "附件", "郵遞區號", "occupation", "代表人識別碼"):
        names.remove(left_out)
    header = read_header(names)
    assert isinstance(header, Header)
    line = a_line()
    by_name = line | {title: line[code] for title, code in zip(TITLES, CODES, strict=True)}
    found = Checker(header, ON, {"C01": 7}, WORDS).check([by_name[name] for name in names])
    assert isinstance(found, Line)
    assert (found.agency_ref, found.sex, found.attachments) == (line["agency_ref"], "", "")

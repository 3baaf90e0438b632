"""The contract of the transfer file, sentence by sentence, through ``bianmin intake``: the lines and their faults."""

import random

import pytest

from tests.contract.conftest import Office
from tests.contract.files import COLUMNS, OPTIONAL, line, organisation, transfer
from tests.contract.taking import faults, take

# Encodings, quoting, ends of lines, header


@pytest.mark.parametrize(
    ("encoding", "told", "end"),
    [("utf-8", None, "\n"), ("utf-8-sig", None, "\r\n"), ("cp950", None, "\n"), ("utf-8-sig", "utf-8", "\n"),
     ("cp950", "cp950", "\r\n"), ("cp950", "Big5", "\n"), ("utf-8", "UTF-8", "\r\n")],
)  # fmt: skip
def test_utf8_with_or_without_bom_or_cp950_detected_or_told(
    office: Office, encoding: str, told: str | None, end: str
) -> None:
    content = transfer([line(obligor_name="許功蓋，「中文」", address='有"引號",逗號')], end=end).encode(encoding)
    said, rows = take(office, content, *(["--encoding", told] if told else []))
    assert (said["accepted"], rows[0]["faults"]) == (1, "")


def test_header_names_are_codes_or_titles_in_any_order(office: Office) -> None:
    order = list(COLUMNS)
    random.Random(7).shuffle(order)  # noqa: S311  (the same shuffle every time)
    for titles in (False, True):
        said, _ = take(office, transfer([line()], header=order, titles=titles))
        assert said["accepted"] == 1
    assert take(office, transfer([line()], titles=True).encode("cp950"))[0]["accepted"] == 1
    mixed = transfer([line()]).replace("agency_ref", "移送案號", 1).replace("principal", "本金", 1)
    assert take(office, mixed)[0]["accepted"] == 1


def test_optional_columns_may_be_missing(office: Office) -> None:
    header = [name for name in COLUMNS if name not in OPTIONAL]
    assert take(office, transfer([line(), organisation()], header=header))[0]["accepted"] == 2


@pytest.mark.parametrize("name", [name for name in COLUMNS if name not in OPTIONAL])
def test_a_missing_required_column_is_a_whole_file_error_naming_it(office: Office, name: str) -> None:
    header = [one for one in COLUMNS if one != name]
    done = office.refused("intake", office.write("in.csv", transfer([line()], header=header)))
    assert name in done.err
    assert COLUMNS[name] in done.err


def test_unknown_and_doubled_columns_and_open_quotes_are_whole_file_errors(office: Office) -> None:
    before = office.json("intake", "--list-codes")
    good = transfer([line()])
    unknown = transfer([[*line().values(), "x"]], header=[*COLUMNS, "shoe_size"])
    assert "shoe_size" in office.refused("intake", office.write("in.csv", unknown)).err
    doubled = good.replace("agency_code,agency_ref", "移送案號,agency_ref", 1)
    assert "agency_ref" in office.refused("intake", office.write("in.csv", doubled)).err
    titles = transfer([[*line().values(), "A01"]], header=[*COLUMNS, "移送機關代碼"])
    assert "agency_code" in office.refused("intake", office.write("in.csv", titles)).err
    for bad in (good + '"A01,never closed\r\n', good[:-2] + ',"open', '"' + good):
        office.refused("intake", office.write("in.csv", bad))
    for raw in (b"", b"\xef\xbb\xbf", b"\r\n\r\n", b"\xff\xfe\x00", b"\x81\x20\xff\xff", "沒有標題\n".encode(),
                transfer([line()]).encode("utf-16"), transfer([line()], titles=True).encode("utf-8")[:-1] + b"\xff\n",
                transfer([line()]).replace(",", ";").encode(), transfer([line()], end="\r").encode(),
                good.replace("cause", '"cau\nse"').encode(), good.replace("cause", "cau\x85se").encode(),
                b"PK\x03\x04zip", b"<html></html>"):  # fmt: skip
        office.refused("intake", office.write("in.csv", raw))
    path = office.write("in.csv", good)
    for words in ((office.folder / "none.csv",), (office.folder,), (), (path, "--encoding", "x"),
                  (path, "--on", "tomorrow"), (path, "--nonsense"),
                  (path, "--feedback", office.folder / "no" / "f.csv")):  # fmt: skip
        office.refused("intake", *words)
    office.refused("intake", office.write("in.csv", transfer([line(obligor_name="許功蓋")]).encode("cp950")),
                   "--encoding", "utf-8")  # fmt: skip
    assert office.json("intake", "--list-codes") == before


def test_a_header_without_lines_is_a_batch_of_0(office: Office) -> None:
    said, rows = take(office, transfer([], titles=True, end="\n"))
    assert (said["received"], said["accepted"], said["faults"], rows) == (0, 0, {}, [])
    again, _ = take(office, transfer([], titles=True, end="\n"))
    assert (again["batch"], again["repeated"]) == (said["batch"], True)
    assert take(office, transfer([], titles=True).encode("utf-8-sig").rstrip())[0]["received"] == 0


# Columns and faults


def test_e01_names_the_empty_required_field_and_gives_only_its_own_fault(office: Office) -> None:
    names = [name for name in COLUMNS if name not in (*OPTIONAL, "representative")]
    for empty in ("", " \u3000 "):
        _, rows = take(office, transfer([line() | {name: empty} for name in names]))
        assert [row["faults"] for row in rows] == [f"E01:{name}" for name in names]


def test_birth_date_is_required_of_persons_and_representative_of_organisations(office: Office) -> None:
    _, rows = take(office, transfer([
        line(birth_date=""), organisation(representative=""), organisation(),
        line(obligor_kind="F", obligor_id="ab12345", birth_date="", representative=""),
    ]))  # fmt: skip
    assert [row["faults"] for row in rows] == ["E01:birth_date", "E01:representative", "", ""]


VALID_P = [
    "A123456789",
    "F131104093",
    "O158238845",
    "N116247806",
    "L122544270",
    "C180661564",
    "Y123456788",
    "M115187864",
    "Z256783650",
    "A800000014",
    "A900000016",
    "A900207177",
    "A803095426",
    "B801300667",
    "C800151116",
    "H802717288",
    "T900251126",
    "A930196810",
    "A870000015",
    "A880000018",
    "AA00000009",
    "AB12345677",
    "AC12345679",
    "AB00207171",
    "AC03095424",
    "BD01300667",
    "CC00151114",
    "HD02717288",
    "TD00251124",
    "AD30196818",
    "a123456789",
    "Ａ１２３４５６７８９",
    "ａｂ１２３４５６７７",
]
INVALID_P = [
    "A123456788",
    "A234567890",
    "A800000015",
    "AA00000000",
    "AB12345670",
    "AD12345678",
    "HC12345678",
    "YZ50000001",
    "A12345678",
]
VALID_L = ["04595257", "04595252", "12345670", "12345671", "12345675", "12345676", "00501503", "０４５９５２５７"]
INVALID_L = ["04595253", "12345672", "12345678", "1234567"]


def test_e02_identifiers_of_every_kind(office: Office) -> None:
    lines = [line(obligor_id=number) for number in VALID_P + INVALID_P]
    lines += [organisation(obligor_id=number) for number in VALID_L + INVALID_L]
    lines += [line(obligor_kind="F", obligor_id=number) for number in ("abc123", "X" * 20, "ＡＢＣ１２３")]
    lines += [line(obligor_kind="F", obligor_id=number) for number in ("abc12", "X" * 21, "AB-12345", "護照號碼一二三")]
    lines += [line(representative_id="f131104093"), line(representative_id="A123456788")]
    lines += [line(obligor_kind="Q"), line(obligor_kind="PP"), line(obligor_kind="Ｐ"), line(obligor_kind="p")]
    _, rows = take(office, transfer(lines))
    bad = "E02:obligor_id"
    assert [row["faults"] for row in rows] == (
        [""] * len(VALID_P) + [bad] * len(INVALID_P) + [""] * len(VALID_L) + [bad] * len(INVALID_L)
        + [""] * 3 + [bad] * 4 + ["", "E02:representative_id"]
        + ["E02:obligor_kind", "E02:obligor_kind", "", "E02:obligor_kind"]
    )  # fmt: skip


def test_e03_roc_dates_in_every_form(office: Office) -> None:
    good = ("0850803", "085/08/03", "085-08-03", "85/8/3", "850803", "０８５０８０３", "８５/８/３", "  850803\u3000")
    assert faults(office, *({"birth_date": text} for text in good)) == [""] * len(good)
    bad = ("1140229", "1131301", "1130132", "19960803", "85.8.3", "85/0/3", "0", "八五八三", "85/8", "-850803",
           "000803", "1130431", "85/08/03 10:00")  # fmt: skip
    assert faults(office, *({"birth_date": text} for text in bad)) == ["E03:birth_date"] * len(bad)
    assert faults(office, {"birth_date": "1130229"}) == [""]
    for name in ("obligation_date", "served_date", "due_date", "final_date"):
        assert faults(office, {name: "1139999"}) == [f"E03:{name}"]


def test_e03_dates_out_of_order_name_the_fields(office: Office) -> None:
    assert faults(
        office,
        {"birth_date": "1150831"}, {"birth_date": "1150901"},
        {"served_date": "1121231", "final_date": "1130401"}, {"due_date": "1121231"}, {"final_date": "1130131"},
        {"served_date": "1121231", "due_date": "1121231", "final_date": "1121230"},
        {"obligation_date": "1130201", "due_date": "1130201", "final_date": "1130201"},
        {"served_date": "1121231", "final_date": "1121230"},
        {"served_date": "", "final_date": "1000101", "due_date": "1130301"},
        {"obligation_date": "x", "served_date": "1000101", "due_date": "1130101"},
        {"birth_date": "1150902", "obligor_kind": "L", "obligor_id": "04595252", "representative": "樣本"},
    ) == [
        "", "E03:birth_date", "E03:served_date", "E03:due_date", "E03:final_date",
        "E03:served_date;E03:due_date;E03:final_date", "", "E03:served_date;E03:final_date", "E01:served_date",
        "E03:obligation_date", "E03:birth_date",
    ]  # fmt: skip


def test_e04_amounts_are_digits_only_at_most_12(office: Office) -> None:
    bad = ("-1", "+1", "1,000", "1.0", "1e3", "1000000000000", "一千", "NT$1", "0x10", "1 0", "²", "٣")
    for name in ("principal", "costs"):
        changes = ({name: text, "amount_due": "1"} for text in bad)
        assert faults(office, *changes) == [f"E04:{name}"] * len(bad)
    assert faults(
        office, {"principal": "0"}, {"principal": "0", "amount_due": "5"},
        {"surcharge": "0", "interest": "0", "costs": "0"},
        {"principal": "１０００", "amount_due": "1111"}, {"principal": "001000", "amount_due": "000001111"},
        {"principal": "999999999998", "surcharge": "0", "interest": "0", "costs": "1"},
        {"amount_due": "-1111"}, {"amount_due": ""}, {"principal": "", "amount_due": "7"},
        {"surcharge": "", "amount_due": "7"},
    ) == ["E04:principal", "E04:principal", "", "", "", "", "E04:amount_due", "E01:amount_due", "E01:principal",
          "E01:surcharge"]  # fmt: skip


def test_e05_amount_due_is_the_sum(office: Office) -> None:
    assert faults(office, {"amount_due": "1112"}, {"amount_due": "1110"}) == ["E05", "E05"]


def test_e06_and_e07_unknown_type_and_agency(office: Office) -> None:
    assert faults(office, {"case_type": "奇執"}, {"agency_code": "ZZZ"}, {"agency_code": "Ａ０１"},
                  {"case_type": "奇執", "agency_code": "ZZZ"}) == ["E06", "E07", "", "E06;E07"]  # fmt: skip


def test_e08_earlier_in_this_file_and_e09_a_case_already(office: Office) -> None:
    first = line()
    _, rows = take(office, transfer([first]))
    number = rows[0]["case_number"]
    kept = office.json("case", number)
    again, bad, new = line() | {"agency_ref": first["agency_ref"]}, line(cause=""), line()
    same = first["agency_ref"]
    wide = same.translate({ord(digit): ord(digit) + 0xFEE0 for digit in "0123456789R"})
    said, rows = take(office, transfer([
        again, again | {"title_no": "另一"}, bad, bad | {"cause": "補"}, new,
        new | {"agency_ref": f" {new['agency_ref']}\u3000"},
        line(agency_ref=wide), line(agency_code="A02", agency_ref=same),
        line(agency_code="ZZZ", agency_ref="U-1"), line(agency_code="ZZZ", agency_ref="U-1"),
        line(agency_ref=same, amount_due="1"),
    ]))  # fmt: skip
    assert [row["faults"] for row in rows] == [
        f"E09:{number}", f"E08:2;E09:{number}", "E01:cause", "E08:4", "", "E08:6", f"E08:2;E09:{number}", "",
        "E07", "E07;E08:10", f"E05;E08:2;E09:{number}",
    ]  # fmt: skip
    assert said["faults"] == {"E01": 1, "E05": 1, "E07": 2, "E08": 6, "E09": 4}
    assert office.json("case", number) == kept


def test_e10_the_very_day_is_still_in_time_and_29_february_counts_as_28(office: Office) -> None:
    early = {"obligation_date": "1000101", "served_date": "1000101"}

    def on(day: str, **dates: str) -> str:
        return faults(office, early | dates, on=day)[0]

    assert on("2026-08-31", due_date="1100831", final_date="1090101") == ""
    assert on("2026-09-01", due_date="1100831", final_date="1090101") == "E10"
    assert on("2026-09-01", due_date="1090101", final_date="1100831") == "E10"
    assert on("2026-09-01", due_date="1090101", final_date="1100901") == ""
    leap = {"due_date": "1090229", "final_date": "1090229"}
    assert on("2025-02-28", **leap) == ""
    assert on("2025-03-01", **leap) == "E10"
    assert on("2029-02-28", due_date="1130229", final_date="1130229") == ""
    assert on("2029-03-01", due_date="1130229", final_date="1130229") == "E10"
    assert on("2028-02-29", due_date="1120228", final_date="1120228") == "E10"
    assert on("2028-02-28", due_date="1120228", final_date="1120228") == ""
    assert on("2026-09-01", due_date="1090101", final_date="x") == "E03:final_date"
    assert on("2026-09-01", due_date="", final_date="1090101") == "E01:due_date"
    assert on("2026-09-01", due_date="1090101", final_date="1090101", case_type="綜所稅執") == "E10"


def test_e11_control_characters_and_lengths(office: Office) -> None:
    most = {"agency_ref": 40, "title_no": 60, "obligor_name": 100, "occupation": 40, "address": 200,
            "representative": 60, "cause": 100}  # fmt: skip
    for name, length in most.items():
        long = "\u3000" + "𠮷" * length + " "
        marks = ("\t", "\n", "\r\n", "\x00", "\x1f", "\x7f", "\x85", "\x9f")
        texts = (long, "字" * (length + 1), *(f"a{mark}b" for mark in marks))
        assert faults(office, *({name: text} for text in texts)) == ["", *[f"E11:{name}"] * (1 + len(marks))], name
    assert faults(office, {"attachments": "a\tb"}, {"attachments": "一;二"}, {"attachments": "附件;" * 99}) == [
        "E11:attachments", "", ""]  # fmt: skip
    assert faults(office, *({"sex": text} for text in ("M", "F", "X", "", "Ｍ", "男", "m", "MF"))) == [
        "", "", "", "", "", "E11:sex", "E11:sex", "E11:sex"]  # fmt: skip
    codes = ("", "300", "30041", "300041", "３００", "3000", "30A", "1")
    assert faults(office, *({"postal_code": text} for text in codes)) == [*[""] * 5, *["E11:postal_code"] * 3]


def test_e12_wrong_number_of_columns_stands_alone(office: Office) -> None:
    good = list(line().values())
    said, rows = take(office, transfer([good[:-1], [*good, ""], ["A01", "R-X", "", ""], good, ["x"]]))
    assert [row["faults"] for row in rows] == ["E12", "E12", "E12", "", "E12"]
    assert said["faults"] == {"E12": 4}
    assert [row["received_on"] for row in rows] == ["1150831"] * 5

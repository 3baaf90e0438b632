"""The contract of the transfer file, sentence by sentence: what intake does, and the feedback file."""

import random

from tests.contract.conftest import Office
from tests.contract.files import feedback, line, transfer
from tests.contract.taking import ON, take

# What intake does


def test_numbers_without_gaps_by_year_and_type_word_in_the_order_of_lines(office: Office) -> None:
    lines = [
        line(case_type="道罰執"),
        line(case_type="牌稅執"),
        line(case_type="道罰執", cause=""),
        line(case_type="道罰執"),
    ]
    _, rows = take(office, transfer(lines), on=("--on", "2027-01-02"))
    assert [row["case_number"] for row in rows] == [
        "116年度道罰執字第00000001號", "116年度牌稅執字第00000001號", "", "116年度道罰執字第00000002號"]  # fmt: skip
    _, rows = take(office, transfer([line(case_type="道罰執")]), on=("--on", "2027-12-31"))
    assert rows[0]["case_number"] == "116年度道罰執字第00000003號"
    _, rows = take(office, transfer([line(case_type="道罰執")]), on=("--on", "2028-01-01"))
    assert rows[0]["case_number"] == "117年度道罰執字第00000001號"


def test_sections_by_the_rule(office: Office) -> None:
    for seed in range(3):
        choose = random.Random(seed)  # noqa: S311  (the same choice every time)
        codes = office.json("intake", "--list-codes")
        loads, order = dict(codes["open_cases"]), codes["sections"]
        people = [line() for _ in range(25)]
        known = {}
        if seed:
            _, rows = take(office, transfer([one := line(), line()]))
            known[one["obligor_id"]] = rows[0]["section"]
            people.append(one)
            loads = dict(office.json("intake", "--list-codes")["open_cases"])
        lines = []
        for _ in range(60):
            who = choose.choice(people)
            lines.append(line(obligor_id=who["obligor_id"].lower(), obligor_name=who["obligor_name"]))
        groups: dict[str, int] = {}
        for one in lines:
            groups[one["obligor_id"].upper()] = groups.get(one["obligor_id"].upper(), 0) + 1
        sections = dict(known)
        for number, section in known.items():
            loads[section] += groups.get(number, 0)
        for number, size in groups.items():
            if number not in known:
                lightest = min(order, key=lambda code: (loads[code], order.index(code)))
                sections[number] = lightest
                loads[lightest] += size
        _, rows = take(office, transfer(lines))
        assert [row["section"] for row in rows] == [sections[one["obligor_id"].upper()] for one in lines]
        assert office.json("intake", "--list-codes")["open_cases"] == loads


def test_the_same_bytes_again_do_nothing_and_give_back_the_same_feedback(office: Office) -> None:
    content = transfer([line(), line(cause="")])
    out, other = office.folder / "one.csv", office.folder / "two.csv"
    first = office.json("intake", office.write("in.csv", content), "--feedback", out, *ON)
    codes = office.json("intake", "--list-codes")
    second = office.json("intake", office.write("copy.csv", content), "--feedback", other, "--on", "2026-10-10")
    assert second == first | {"repeated": True}
    assert out.read_bytes() == other.read_bytes()
    assert office.json("intake", "--list-codes") == codes


# Feedback file


def test_feedback_is_csv_utf8_with_bom_and_crlf(office: Office) -> None:
    out = office.folder / "raw.csv"
    office.json("intake", office.write("in.csv", transfer([line(), line(served_date="1121231", final_date="1121230")])),
                "--feedback", out, *ON)  # fmt: skip
    raw = out.read_bytes()
    assert raw.startswith(
        b"\xef\xbb\xbfline_no,agency_code,agency_ref,result,case_number,section,received_on,faults\r\n"
    )
    assert raw.count(b"\n") == raw.count(b"\r\n") == 3
    rows = feedback(raw)
    assert [(row["line_no"], row["result"], row["received_on"]) for row in rows] == [
        ("2", "accepted", "1150831"), ("3", "refused", "1150831")]  # fmt: skip
    assert (rows[1]["faults"], rows[1]["case_number"]) == ("E03:served_date;E03:final_date", "")


def test_line_no_counts_records_with_the_header_as_1_and_empty_lines_are_passed_over_but_counted(
    office: Office,
) -> None:
    parts = transfer([line(cause="一\n二\n三"), line()], end="\n").rstrip("\n")
    head, rest = parts.split("\n", 1)
    said, rows = take(office, f"{head}\n\n{rest}\n\n   \n" + transfer([line()], end="\n").split("\n", 1)[1] + "\n\n")
    assert [row["line_no"] for row in rows] == ["3", "4", "7"]
    assert said["received"] == 3
    assert rows[0]["faults"] == "E11:cause"


def test_a_cell_that_could_run_as_a_formula_gets_an_apostrophe(office: Office) -> None:
    begun = ("=1+1", "+A", "-A", "@A", "ok")
    _, rows = take(office, transfer([line(agency_ref=f"{text}") for text in begun]))
    assert [row["agency_ref"] for row in rows] == ["'=1+1", "'+A", "'-A", "'@A", "ok"]
    _, rows = take(office, transfer([line(agency_code="=cmd|x", agency_ref="\tA")]))
    assert rows[0]["agency_code"] == "'=cmd|x"
    assert not rows[0]["agency_ref"].startswith(("\t", "\r", "="))


def test_without_json_words_are_in_both_languages_and_the_status_is_0_also_with_refused_lines(office: Office) -> None:
    done = office.run("intake", office.write("in.csv", transfer([line(), line(cause="")])), *ON)
    assert done.status == 0
    assert "收案 1 筆" in done.out
    assert "1 accepted" in done.out


def test_codes_are_listed(office: Office) -> None:
    codes = office.json("intake", "--list-codes")
    assert list(codes) == ["agencies", "case_types", "sections", "open_cases"]
    assert "健執" in codes["case_types"]
    assert list(codes["open_cases"]) == codes["sections"]
    assert all(isinstance(count, int) for count in codes["open_cases"].values())


def test_each_bad_line_is_refused_with_every_fault_it_has_and_the_good_lines_go_on(office: Office) -> None:
    said, rows = take(office, transfer([
        line(),
        line(obligor_id="A123456788", birth_date="1150901", sex="男", served_date="1121231", final_date="1121230",
             amount_due="1", case_type="x", agency_code="y", title_no="", address="a" * 201),
        line(),
    ]))  # fmt: skip
    assert (said["accepted"], said["refused"]) == (2, 1)
    assert rows[1]["faults"].split(";") == [
        "E01:title_no", "E02:obligor_id", "E03:birth_date", "E03:served_date", "E03:final_date", "E05", "E06", "E07",
        "E11:sex", "E11:address"]  # fmt: skip
    assert said["faults"] == {"E01": 1, "E02": 1, "E03": 1, "E05": 1, "E06": 1, "E07": 1, "E11": 1}


def test_full_width_is_folded_never_in_names_or_addresses_and_spaces_are_trimmed(office: Office) -> None:
    one = line(obligor_name="\u3000 ＡＢＣ１ ", agency_ref="\u3000Ｒ－９９９ ")
    _, rows = take(office, transfer([one]))
    assert rows[0]["agency_ref"] == "R－999"
    assert rows[0]["faults"] == ""

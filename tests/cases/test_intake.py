"""A transfer file comes in: numbered, assigned, registered and fed back, wholly or not at all."""

import csv
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bianmin.cases import actions, ports, queries
from bianmin.cases.errors import TransferOfAnother
from bianmin.cases.models import AssignmentEntry, Case, IntakeEntry, Obligor
from bianmin.cases.types import IntakeResult
from bianmin.kit.errors import NotAllowed
from bianmin.kit.models import OutboxEvent
from bianmin.kit.secrets import keyring
from bianmin.office import queries as office
from bianmin.office.models import Section
from bianmin.office.types import Actor
from tests.effort import examples
from tests.factories.cases import ON, REGISTRY, SYSTEM, a_line, an_organisation, clerk, person_id, take, transfer

pytestmark = pytest.mark.usefixtures("branch")


def cases(result: IntakeResult) -> list[Case]:
    return list(Case.objects.filter(batch_id=result.batch).select_related("section").order_by("line_no"))


def faults(result: IntakeResult) -> dict[int, str]:
    return dict(IntakeEntry.objects.filter(batch_id=result.batch, accepted=False).values_list("line_no", "faults"))


def test_numbers_are_serial_by_year_and_type_word_in_the_order_of_the_lines(tmp_path: Path) -> None:
    words = ["健執", "罰執", "健執", "健執", "罰執"]
    first = take(tmp_path, [a_line(case_type=word) for word in words])
    assert [case.number for case in cases(first)] == [
        "115年度健執字第00000001號", "115年度罰執字第00000001號", "115年度健執字第00000002號",
        "115年度健執字第00000003號", "115年度罰執字第00000002號",
    ]  # fmt: skip
    assert [case.number for case in cases(take(tmp_path, [a_line()]))] == ["115年度健執字第00000004號"]
    next_year = take(tmp_path, [a_line()], on=date(2027, 1, 4))
    assert [case.number for case in cases(next_year)] == ["116年度健執字第00000001號"]


def test_a_refused_line_leaves_no_gap(tmp_path: Path) -> None:
    result = take(tmp_path, [a_line(), a_line(obligor_id="A1"), a_line()])
    assert [case.serial for case in cases(result)] == [1, 2]
    assert (result.received, result.accepted, result.refused, result.faults) == (3, 2, 1, {"E02": 1})


def test_the_two_registers_agree_line_for_line_and_nothing_naming_a_person_is_kept_of_refused_lines(
    tmp_path: Path,
) -> None:
    result = take(tmp_path, [a_line(), a_line(cause="", obligor_name="測試不留"), a_line()])
    rows = queries.registers(result.batch)
    assert [(row.line_no, row.accepted, row.faults, bool(row.number)) for row in rows] == [
        (2, True, "", True), (3, False, "E01:cause", False), (4, True, "", True),
    ]  # fmt: skip
    assert all(row.agrees for row in rows)
    assert queries.register_disagreements() == []
    assert "測試不留" not in str(list(IntakeEntry.objects.values()))


@pytest.mark.parametrize("harm", [
    "delete from cases_assignment_entry where line_no = 2",
    "delete from cases_intake_entry where line_no = 2",
    "update cases_intake_entry set accepted = false, faults = 'E05' where line_no = 2",
    "update cases_assignment_entry set number = 'x' where line_no = 2",
    "update cases_batch set received = received + 1",
])  # fmt: skip
def test_an_alarm_is_given_where_the_registers_disagree(harm: str, tmp_path: Path) -> None:
    result = take(tmp_path, [a_line(), a_line()])
    with connection.cursor() as cursor:
        cursor.execute(harm)
    found = queries.register_disagreements(batch_id=result.batch)
    assert found
    assert found == queries.register_disagreements()


def test_an_obligor_is_one_person_however_the_identifier_is_written(tmp_path: Path) -> None:
    result = take(tmp_path, [
        a_line(obligor_id="A123456789"), a_line(obligor_id=" ａ123456789"),
        a_line(obligor_kind="F", obligor_id="A123456789"),
    ])  # fmt: skip
    obligors = [case.obligor_id for case in cases(result)]
    assert obligors[0] == obligors[1] != obligors[2]
    again = take(tmp_path, [a_line(obligor_id="A123456789", obligor_name="測試改名")])
    assert cases(again)[0].obligor_id == obligors[0]
    assert cases(again)[0].obligor_name == "測試改名"
    assert [row.number for row in queries.search("試改名").rows] == [
        row.number for row in queries.search("A123456789").rows if row.obligor_kind == "P"
    ]


def test_identifiers_are_kept_encrypted_and_found_by_a_keyed_hash(tmp_path: Path) -> None:
    case = cases(take(tmp_path, [an_organisation(representative_id="A123456789")]))[0]
    assert case.representative_cipher is not None
    assert keyring().decrypt(case.representative_cipher) == "A123456789"
    obligor = Obligor.objects.get()
    assert bytes(obligor.id_hash) == keyring().hash(queries.identifier(case.pk))
    assert queries.identifier(case.pk).encode() not in bytes(obligor.id_cipher)


def naive_sections(files: list[list[int]], count: int) -> list[list[int]]:
    """Read the rule aloud: known obligors first, then each new one to the lightest section."""
    loads, home, given_out = [0] * count, dict[int, int](), []
    for people in files:
        new = [person for person in dict.fromkeys(people) if person not in home]
        for person in people:
            if person in home:
                loads[home[person]] += 1
        for person in new:
            home[person] = loads.index(min(loads))
            loads[home[person]] += people.count(person)
        given_out.append([home[person] for person in people])
    return given_out


@settings(max_examples=examples(20), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.integers(1, 30), min_size=1, max_size=25), min_size=1, max_size=3), st.integers(1, 5))
def test_sections_are_those_the_rule_gives_one_by_one(tmp_path: Path, files: list[list[int]], count: int) -> None:
    from django.db import transaction  # noqa: PLC0415  (only this needs it)

    with transaction.atomic():
        Section.objects.filter(position__gt=count).update(takes_cases=False)
        codes = [section.code for section in office.sections()]
        for people, expected in zip(files, naive_sections(files, count), strict=True):
            result = take(tmp_path, [a_line(obligor_id=person_id(9_000_000 + person)) for person in people])
            assert [case.section.code for case in cases(result)] == [codes[place] for place in expected]
        transaction.set_rollback(True)


def test_an_obligor_with_an_open_case_stays_with_its_section_and_the_newest_decides(tmp_path: Path) -> None:
    sections = office.sections()
    first, second = cases(take(tmp_path, [a_line(obligor_id=person_id(1)), a_line(obligor_id=person_id(1))]))
    Case.objects.filter(pk=first.pk).update(section_id=sections[4].id)
    Case.objects.filter(pk=second.pk).update(section_id=sections[7].id)
    assert cases(take(tmp_path, [a_line(obligor_id=person_id(1))]))[0].section_id == sections[7].id


def test_an_obligor_whose_cases_have_ended_is_new_again(tmp_path: Path) -> None:
    case = cases(take(tmp_path, [a_line(obligor_id=person_id(1))]))[0]
    take(tmp_path, [a_line()])
    Case.objects.filter(pk=case.pk).update(section_id=office.sections()[9].id)
    actions.close(case.pk, actor=SYSTEM, ground="paid", reason="清償", on=ON)
    assert cases(take(tmp_path, [a_line(obligor_id=person_id(1))]))[0].section.code == "甲"


def test_a_reference_earlier_in_the_file_is_e08_whether_or_not_that_line_was_accepted(tmp_path: Path) -> None:
    result = take(tmp_path, [
        a_line(agency_ref="R"), a_line(agency_ref=" Ｒ "), a_line(agency_ref="S", cause=""), a_line(agency_ref="S"),
        a_line(agency_ref="S", agency_code="C02"), a_line(agency_ref="R", amount_due="1", sex="?"),
        a_line(agency_ref=""), a_line(agency_ref=""),
    ])  # fmt: skip
    assert faults(result) == {
        3: "E08:2", 4: "E01:cause", 5: "E08:4", 7: "E05;E08:2;E11:sex", 8: "E01:agency_ref", 9: "E01:agency_ref",
    }  # fmt: skip
    assert result.faults == {"E01": 3, "E05": 1, "E08": 3, "E11": 1}


def test_a_reference_that_is_a_case_already_is_e09_and_the_case_is_left_as_it_is(tmp_path: Path) -> None:
    case = cases(take(tmp_path, [a_line(agency_ref="R", principal="1000")]))[0]
    result = take(
        tmp_path, [a_line(agency_ref="R", principal="5"), a_line(agency_ref="R", amount_due="2111", principal="2000")]
    )
    assert faults(result) == {2: f"E05;E09:{case.number}", 3: f"E08:2;E09:{case.number}"}
    case.refresh_from_db()
    assert case.principal == 1000


def test_the_same_bytes_again_do_nothing_and_give_the_same_feedback(tmp_path: Path) -> None:
    content = transfer([a_line(), a_line(cause="")])
    first = take(tmp_path, content)
    before = b"".join(queries.feedback(first.batch))
    again = take(tmp_path, content, on=date(2026, 9, 30), actor=REGISTRY)
    assert again == IntakeResult(**{name: getattr(first, name) for name in first.__slots__} | {"repeated": True})
    assert b"".join(queries.feedback(again.batch)) == before
    assert Case.objects.count() == 1
    assert OutboxEvent.objects.filter(name="TransferTaken").count() == 1


def test_a_header_without_lines_is_a_batch_of_0(tmp_path: Path) -> None:
    result = take(tmp_path, transfer([]))
    assert (result.received, result.accepted, result.refused, dict(result.faults)) == (0, 0, 0, {})
    assert b"".join(queries.feedback(result.batch)).count(b"\r\n") == 1


def test_the_feedback_counts_records_with_the_header_as_1_and_guards_against_formulas(tmp_path: Path) -> None:
    content = transfer([a_line(agency_ref="=1+1", attachments="處分書")], end="\n")
    content += (
        b"\n"
        + transfer(
            [a_line(agency_ref="+R", cause="甲\n乙"), ["x"], a_line(agency_ref="-R", title_no="")], end="\n"
        ).split(b"\n", 1)[1]
    )
    result = take(tmp_path, content)
    feedback = b"".join(queries.feedback(result.batch))
    assert feedback.startswith(
        b"\xef\xbb\xbfline_no,agency_code,agency_ref,result,case_number,section,received_on,faults\r\n"
    )
    rows = list(csv.reader(feedback.decode("utf-8-sig").splitlines()))[1:]
    assert rows == [
        ["2", "C01", "'=1+1", "accepted", "115年度健執字第00000001號", "甲", "1150831", ""],
        ["4", "C01", "'+R", "refused", "", "", "1150831", "E11:cause"],
        ["5", "", "", "refused", "", "", "1150831", "E12"],
        ["6", "C01", "'-R", "refused", "", "", "1150831", "E01:title_no"],
    ]


def test_texts_are_stored_as_they_came_with_backslashes_quotes_and_commas(tmp_path: Path) -> None:
    name, address = 'C:\\N {"a,b"}\\', "\\N\\t路1號"
    case = cases(take(tmp_path, [an_organisation(obligor_name=name, address=address, attachments='a"b')]))[0]
    assert (case.obligor_name, case.address, case.attachments) == (name, address, 'a"b')
    assert case.obligor.name == name
    assert queries.search("a,b").rows[0].id == case.pk


def test_lone_carriage_returns_and_nuls_are_faults_of_their_line_only(tmp_path: Path) -> None:
    content = transfer([a_line(), a_line(obligor_name="甲X乙"), a_line(obligor_name="甲Y乙"), a_line()])
    result = take(tmp_path, content.replace(b"X", b"\r").replace(b"Y", b"\0"))
    assert faults(result) == {3: "E11:obligor_name", 4: "E11:obligor_name"}


def test_lines_of_another_agency_are_unknown_to_an_agencys_token(tmp_path: Path) -> None:
    mine, other = office.agency("C01"), office.agency("C02")
    agency = Actor.agency("C01/token", mine.id)
    content = transfer([a_line(), a_line(agency_code="C02")])
    result = take(tmp_path, content, actor=agency, source="api", agency_id=mine.id)
    assert faults(result) == {3: "E07"}
    with pytest.raises(TransferOfAnother):
        take(tmp_path, content, actor=Actor.agency("C02/token", other.id), source="api", agency_id=other.id)
    with pytest.raises(NotAllowed):
        take(tmp_path, content, actor=agency, source="api", agency_id=other.id)


def test_what_the_registry_took_is_repeated_to_the_agency_only_where_every_line_is_its_own(tmp_path: Path) -> None:
    mine = office.agency("C01")
    agency = Actor.agency("C01/token", mine.id)
    own, mixed = transfer([a_line()]), transfer([a_line(), a_line(agency_code="C02")])
    take(tmp_path, own)
    take(tmp_path, mixed)
    assert take(tmp_path, own, actor=agency, source="api", agency_id=mine.id).repeated
    with pytest.raises(TransferOfAnother):
        take(tmp_path, mixed, actor=agency, source="api", agency_id=mine.id)


def test_a_section_clerk_may_not_take_in_files(tmp_path: Path) -> None:
    with pytest.raises(NotAllowed):
        take(tmp_path, [a_line()], actor=clerk(office.sections()[0].id))


def test_obligors_of_older_keys_are_matched_and_rehashed_in_batches(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = "1:" + "o" * 32, "2:" + "n" * 32
    monkeypatch.setenv("BIANMIN_PII_KEY", old)
    first = take(tmp_path, [a_line(obligor_id=person_id(5)), a_line(), an_organisation(representative_id=person_id(5))])
    monkeypatch.setenv("BIANMIN_PII_KEY", f"{old},{new}")
    again = take(tmp_path, [a_line(obligor_id=person_id(5)), a_line()])
    assert cases(again)[0].obligor_id == cases(first)[0].obligor_id
    assert queries.find_for_citizen(cases(first)[0].number, person_id(5)) == cases(first)[0].pk
    changed = 0
    while step := actions.rehash_obligors(actor=SYSTEM, batch_size=2):
        changed += step
    assert changed == 3
    assert actions.rehash_representatives(actor=SYSTEM) == (1, cases(first)[2].pk)
    assert actions.rehash_representatives(actor=SYSTEM) == (0, 0)
    monkeypatch.setenv("BIANMIN_PII_KEY", new)
    assert queries.identifier(cases(first)[0].pk) == person_id(5)
    assert len(queries.search(person_id(5)).rows) == 2
    assert cases(take(tmp_path, [a_line(obligor_id=person_id(5))]))[0].obligor_id == cases(first)[0].obligor_id


def test_what_is_owed_is_opened_in_the_same_transaction_or_nothing_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken:
        def open_batch(self, cursor: object, batch_id: int, on: date) -> None:
            assert Case.objects.filter(batch_id=batch_id).count() == 2
            raise RuntimeError

    monkeypatch.setattr(ports, "_book", [Broken()])
    with pytest.raises(RuntimeError):
        take(tmp_path, [a_line(), a_line()])
    assert not Case.objects.exists()
    assert not IntakeEntry.objects.exists()


def test_progress_is_told_and_ends_at_the_number_of_lines(tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    take(tmp_path, [a_line() for _ in range(4500)], progress=lambda done, total, _: told.append((done, total)))
    assert told == [(2000, 4500), (4000, 4500), (4500, 4500)]
    assert Counter(AssignmentEntry.objects.values_list("section__code", flat=True)) == Counter(
        dict.fromkeys("甲乙丙丁戊己庚辛壬癸", 450)
    )

"""A report's way: begun, written by sections, checked, sent up to the head, frozen, published, corrected anew."""

import io
import json
import zipfile
from datetime import UTC, date, datetime

import pytest
from PIL import Image

from bianmin.catalogue.models import ServiceVersion
from bianmin.kit import files
from bianmin.kit.errors import NotAllowed
from bianmin.office.types import Actor, Role
from bianmin.reports import actions, queries, rendering
from bianmin.reports.errors import (
    ReportFaulty,
    ReportNotThere,
    SamePerson,
    SectionNotYours,
    UnknownOutline,
    UnknownReport,
    WrongSection,
)
from bianmin.reports.models import Report
from bianmin.reports.queries import Period
from bianmin.reports.rules.checking import Kind
from bianmin.reports.types import ReportState
from tests.factories.cases import a_branch
from tests.factories.console import staff
from tests.factories.plans import a_plan_in_force

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 1, 20, 2, tzinfo=UTC)
YEAR = Period.parse("114")
MADE = "catalogue.versions.made"


@pytest.fixture(autouse=True)
def branch() -> None:
    a_branch()


def actor(role: Role = Role.SECRETARIAT) -> Actor:
    return Actor("測試", staff(role).pk, frozenset({role}))


def a_version(number: int, *, day: date = date(2025, 3, 1)) -> None:
    """Record a fact: a service's version in force from a day."""
    ServiceVersion.objects.create(
        service="instalment", number=number, valid_from=day, changes={}, note="測試", made_by="測試", made_at=NOW
    )


def begun(text: str = "流程改版{catalogue.versions.made}次。") -> int:
    """Begin a short report: every section of the plan-free outline holds one sentence."""
    made = actions.begin_report("three-facets", YEAR, actor=actor(), now=NOW)
    for part in queries.sections(made):
        if part.is_written:
            actions.write_section(made, part.code, text, actor=actor(), version=part.version, now=NOW)
    return made


def approved(report_id: int) -> None:
    actions.send_report(report_id, actor=actor())
    actions.sign_report(report_id, actor=actor(Role.UNIT_HEAD))
    actions.approve_report(report_id, actor=actor(Role.MANAGER), now=NOW)


def printed(report_id: int) -> list[str]:
    return [shown.text for shown in queries.numbers(queries.report_tree(report_id).blocks)]


def test_a_report_begins_with_the_outlines_texts_once_a_period() -> None:
    made = actions.begin_report("leap", YEAR, actor=actor(), now=NOW)
    assert actions.begin_report("leap", YEAR, actor=actor()) == made
    parts = {part.code: part for part in queries.sections(made)}
    assert parts["4.2"].text.startswith("- ")
    assert parts["4.2"].guidance is not None
    assert not parts["1"].is_written
    assert queries.report(made).title == "114年度服務躍升執行成果報告"
    with pytest.raises(UnknownOutline):
        actions.begin_report("nothing", YEAR, actor=actor())


def test_every_version_of_a_text_is_kept_and_nobody_overwrites_another() -> None:
    made = begun()
    actions.write_section(made, "1.1.1", "新的內容", actor=actor(), version=2)
    with pytest.raises(WrongSection):
        actions.write_section(made, "1.1.1", "同時寫的", actor=actor(), version=2)
    texts = [(one.version, one.text) for one in queries.section_versions(made, "1.1.1")]
    assert texts[0] == (3, "新的內容")
    assert len(texts) == 3
    with pytest.raises(WrongSection):
        actions.write_section(made, "1", "標題沒有內容", actor=actor())


def test_a_section_is_written_by_whom_it_was_given() -> None:
    made = begun()
    officer = actor(Role.OFFICER)
    with pytest.raises(SectionNotYours):
        actions.write_section(made, "1.1.1", "不是我的", actor=officer)
    actions.assign_section(made, "1.1.1", officer.staff_id, due=date(2026, 1, 31), actor=actor())
    actions.write_section(made, "1.1.1", "我的", actor=officer)
    part = next(part for part in queries.sections(made) if part.code == "1.1.1")
    assert (part.writer_id, part.due, part.text) == (officer.staff_id, date(2026, 1, 31), "我的")
    actions.assign_section(made, "1.1.1", None, actor=actor())
    with pytest.raises(SectionNotYours):
        actions.write_section(made, "1.1.1", "不再是我的", actor=officer)


def test_comments_stand_with_their_section_until_they_are_followed() -> None:
    made = begun()
    comment = actions.comment_section(made, "1.1.1", "請補數字", actor=actor(Role.MANAGER))
    actions.close_comment(comment, actor=actor())
    (kept,) = next(part.comments for part in queries.sections(made) if part.code == "1.1.1")
    assert (kept.text, kept.closed_by) == ("請補數字", "測試")


def test_photographs_are_drawn_anew_and_need_words() -> None:
    made = begun("流程改版{catalogue.versions.made}次。\n{photo:1}")
    taken = io.BytesIO()
    Image.new("RGB", (2400, 1200), "teal").save(taken, "JPEG", exif=Image.Exif())
    place = actions.add_photo(made, "1.1.1", taken.getvalue(), alt="", caption="服務台", actor=actor())
    part = next(part for part in queries.sections(made) if part.code == "1.1.1")
    (photo,) = part.photos
    assert (place, photo.width, photo.height) == (1, 1600, 800)
    missing = [one.text.zh for one in queries.check_report(made) if one.kind is Kind.MISSING and one.section == "1.1.1"]
    assert missing == ["第1張相片沒有替代文字。"]
    actions.describe_photo(photo.id, alt="一樓服務台", caption="服務台", actor=actor())
    assert not [one for one in queries.check_report(made) if one.section == "1.1.1"]
    actions.drop_photo(photo.id, actor=actor())
    assert "沒有這張" in queries.check_report(made)[0].text.zh


def test_a_text_grows_stale_when_its_figures_change() -> None:
    a_version(1)
    made = begun()
    assert queries.check_report(made) == []
    a_version(2)
    faults = queries.check_report(made)
    assert {fault.kind for fault in faults} == {Kind.STALE}
    assert "存檔時是1，現在是2" in faults[0].text.zh


def test_a_report_with_faults_is_not_sent() -> None:
    made = begun("計{no.such.figure}件。")
    with pytest.raises(ReportFaulty):
        actions.send_report(made, actor=actor())


def test_a_report_goes_up_by_three_different_persons() -> None:
    made = begun()
    actions.send_report(made, actor=actor())
    with pytest.raises(ReportNotThere):
        actions.write_section(made, "1.1.1", "陳核後再改", actor=actor())
    both = Actor("測試", staff(Role.SECRETARIAT).pk, frozenset({Role.MANAGER}))
    with pytest.raises(SamePerson):
        actions.sign_report(made, actor=both)
    with pytest.raises(NotAllowed):
        actions.sign_report(made, actor=actor())
    actions.sign_report(made, actor=actor(Role.UNIT_HEAD))
    same = Actor("測試", staff(Role.UNIT_HEAD).pk, frozenset({Role.MANAGER}))
    with pytest.raises(SamePerson):
        actions.approve_report(made, actor=same)
    actions.approve_report(made, actor=actor(Role.MANAGER))
    assert [one.step for one in queries.signatures(made)] == ["send", "unit", "head"]
    assert queries.report(made).state is ReportState.APPROVED
    assert queries.report(made).frozen_at is not None


def test_a_returned_report_is_written_again() -> None:
    made = begun()
    actions.send_report(made, actor=actor())
    with pytest.raises(ReportNotThere):
        actions.return_report(made, "  ", actor=actor(Role.UNIT_HEAD))
    actions.return_report(made, "請補宣導場次", actor=actor(Role.UNIT_HEAD))
    assert queries.report(made).state is ReportState.DRAFT
    actions.write_section(made, "1.1.1", "補上了", actor=actor())


def test_a_frozen_report_keeps_its_numbers_and_its_bytes_when_records_change() -> None:
    a_version(1)
    made = begun()
    actions.freeze_report(made, actor=actor(), now=NOW)
    before = rendering.paper_of(made)
    odt, pdf = before.odt(), before.pdf()
    a_version(2)
    assert set(printed(made)) == {"1"}
    again = rendering.paper_of(made)
    assert (again.odt(), again.pdf()) == (odt, pdf)
    assert rendering.report_odt(again.tree) == odt
    actions.freeze_report(made, actor=actor())
    assert rendering.paper_of(made).odt() == odt
    (change,) = queries.report_differences(made)
    assert (change.code, change.frozen, change.today) == (MADE, "1", "2")
    assert (change.frozen_records, change.today_records) == (1, 2)
    with pytest.raises(ReportNotThere):
        actions.write_section(made, "1.1.1", "凍結後再改", actor=actor())


def test_the_data_file_goes_with_the_report() -> None:
    a_version(1)
    made = begun()
    actions.freeze_report(made, actor=actor(), now=NOW)
    info = queries.report(made)
    assert info.data_id is not None
    with files.open_stored(info.data_id) as file:
        said = json.load(file)
    (figure,) = [one for one in said["figures"] if one["code"] == MADE]
    assert figure["value"] == 1
    assert said["period"] == "114"


def test_a_new_edition_takes_in_what_changed_and_says_why() -> None:
    a_version(1)
    made = begun()
    actions.freeze_report(made, actor=actor(), now=NOW)
    a_version(2)
    with pytest.raises(ReportNotThere):
        actions.begin_report("three-facets", YEAR, actor=actor())
    second = actions.begin_report("three-facets", YEAR, reason="更正改版次數", actor=actor())
    assert queries.report(second).edition == 2
    assert set(printed(second)) == {"2"}
    assert set(printed(made)) == {"1"}


def test_only_what_the_head_approved_becomes_public() -> None:
    made = begun()
    actions.freeze_report(made, actor=actor(), now=NOW)
    with pytest.raises(ReportNotThere):
        actions.publish_report(made, actor=actor())
    assert queries.published() == []
    approved(made)
    actions.publish_report(made, actor=actor(), now=NOW)
    assert [one.id for one in queries.published()] == [made]
    ((info, shown),) = queries.published_values(MADE)
    assert (info.id, shown.display) == (made, "0")


def test_the_last_periods_text_stands_beside() -> None:
    actions.begin_report("leap", Period.parse("113"), actor=actor())
    last = queries.newest("leap", Period.parse("113"))
    assert last is not None
    actions.write_section(last.id, "4.2", "去年寫的", actor=actor())
    made = actions.begin_report("leap", YEAR, actor=actor())
    assert next(part.before for part in queries.sections(made) if part.code == "4.2") == "去年寫的"


def test_the_plans_report_is_the_years_plan() -> None:
    a_plan_in_force()
    made = actions.begin_report("plan", YEAR, actor=actor())
    parts = {part.code: part for part in queries.sections(made)}
    assert parts["4"].is_given
    assert "| 實施要項 | 推動策略及方法 | 承辦機關 | 預期效益 |" in parts["4"].text
    assert not [one for one in queries.check_report(made) if one.kind is not Kind.LOOSE]
    with zipfile.ZipFile(io.BytesIO(rendering.paper_of(made).odt())) as pack:
        assert "全年至少4場次" in pack.read("content.xml").decode()


def test_the_quarters_report_tells_how_the_targets_stand() -> None:
    a_plan_in_force()
    made = actions.begin_report("quarter", Period.parse("114Q2"), actor=actor())
    parts = {part.code: part for part in queries.sections(made)}
    assert "| 目標 | 承辦單位 | 情形 | 說明 |" in parts["2"].text
    assert queries.report(made).title == "114年第二季提升服務品質績效報告"


def test_a_report_that_is_not_there_is_refused() -> None:
    with pytest.raises(UnknownReport):
        queries.report(0)
    assert Report.objects.count() == 0

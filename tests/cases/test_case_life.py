"""What may happen to a case, who may do it, and what is written down."""

from datetime import date
from pathlib import Path

import pytest

from bianmin.cases import actions, queries
from bianmin.cases.errors import ReasonNeeded, StepNotPossible, UnknownCase, UnknownGround
from bianmin.cases.models import Case, CaseEvent
from bianmin.kit.errors import NotAllowed
from bianmin.kit.models import OutboxEvent
from bianmin.office import queries as office
from bianmin.office.types import Actor, Role
from tests.factories.cases import ON, REGISTRY, SYSTEM, a_case, a_line, clerk, officer, person_id, take

pytestmark = pytest.mark.usefixtures("branch")


@pytest.fixture
def case(tmp_path: Path) -> Case:
    return a_case(tmp_path)


def events(name: str) -> list[dict[str, object]]:
    return list(OutboxEvent.objects.filter(name=name).values_list("body", flat=True))


def test_a_case_is_closed_by_its_own_section_with_ground_and_reason(case: Case) -> None:
    actions.close(case.pk, actor=clerk(case.section_id), ground="certificate", reason="無財產可供執行", on=ON)
    view = queries.case_view(case.pk)
    assert (view.status, view.ended_on, view.ended_why, view.is_open) == ("closed", ON, "certificate", False)
    first = queries.timeline(case.pk)[0]
    assert (first.kind, first.detail, first.title.zh) == ("closed", "無財產可供執行", "終結：核發執行憑證")
    assert events("CasesClosed")[0]["case_ids"] == [case.pk]


def test_another_section_may_not(case: Case) -> None:
    other = next(section.id for section in office.sections() if section.id != case.section_id)
    for step in (
        lambda: actions.close(case.pk, actor=clerk(other), ground="certificate", reason="x"),
        lambda: actions.suspend(case.pk, actor=clerk(other), reason="x"),
        lambda: actions.stop(case.pk, actor=officer(other), ground="revoked", reason="x"),
        lambda: actions.ask_correction(case.pk, actor=clerk(other), items="x"),
        lambda: actions.return_case(case.pk, actor=officer(other), ground="no_title", reason="x"),
        lambda: actions.begin_execution([case.pk], actor=clerk(other)),
        lambda: actions.close_paid([case.pk], actor=clerk(other)),
    ):
        with pytest.raises(NotAllowed):
            step()
    assert not CaseEvent.objects.exists()


@pytest.mark.parametrize("role", [Role.CASHIER, Role.ACCOUNTS, Role.AUDITOR, Role.ADMINISTRATOR, Role.CITIZEN])
def test_other_roles_may_do_nothing_to_a_case(case: Case, role: Role) -> None:
    actor = Actor(name="x", roles=frozenset({role}), section_id=case.section_id)
    for step in (
        lambda: actions.close(case.pk, actor=actor, ground="paid", reason="x"),
        lambda: actions.stop(case.pk, actor=actor, ground="revoked", reason="x"),
        lambda: actions.reopen(case.pk, actor=actor, reason="x"),
        lambda: actions.suspend(case.pk, actor=actor, reason="x"),
        lambda: actions.resume(case.pk, actor=actor),
        lambda: actions.return_case(case.pk, actor=actor, ground="no_title", reason="x"),
        lambda: actions.hand_over(case.pk, actor=actor, office="x", reason="x"),
        lambda: actions.move_section(case.pk, actor=actor, section_id=1, reason="x"),
        lambda: actions.ask_correction(case.pk, actor=actor, items="x"),
        lambda: actions.reopen_unpaid([case.pk], actor=actor, reason="x"),
    ):
        with pytest.raises(NotAllowed):
            step()


@pytest.mark.parametrize("ground", ["paid", "revoked", "changed", "impossible"])
def test_execution_is_stopped_on_the_grounds_of_article_8(case: Case, ground: str) -> None:
    actions.stop(case.pk, actor=officer(case.section_id), ground=ground, reason="依法", on=ON)
    assert queries.case_view(case.pk).ended_why == ground


def test_a_step_needs_a_ground_of_the_law_and_a_reason(case: Case) -> None:
    with pytest.raises(UnknownGround):
        actions.stop(case.pk, actor=SYSTEM, ground="withdrawn", reason="x")
    with pytest.raises(ReasonNeeded):
        actions.close(case.pk, actor=SYSTEM, ground="paid", reason=" ")
    with pytest.raises(UnknownCase):
        actions.close(0, actor=SYSTEM, ground="paid", reason="x")


def test_an_ended_case_can_only_be_opened_again(case: Case) -> None:
    actions.return_case(case.pk, actor=REGISTRY, ground="not_served", reason="送達不合法", on=ON)
    for step in (
        lambda: actions.close(case.pk, actor=SYSTEM, ground="paid", reason="x"),
        lambda: actions.stop(case.pk, actor=SYSTEM, ground="paid", reason="x"),
        lambda: actions.return_case(case.pk, actor=SYSTEM, ground="no_title", reason="x"),
        lambda: actions.hand_over(case.pk, actor=SYSTEM, office="x", reason="x"),
        lambda: actions.suspend(case.pk, actor=SYSTEM, reason="x"),
        lambda: actions.resume(case.pk, actor=SYSTEM),
        lambda: actions.ask_correction(case.pk, actor=SYSTEM, items="x"),
        lambda: actions.move_section(case.pk, actor=SYSTEM, section_id=case.section_id, reason="x"),
    ):
        with pytest.raises(StepNotPossible):
            step()
    actions.reopen(case.pk, actor=SYSTEM, reason="補正完成", on=ON)
    assert queries.case_view(case.pk).is_open
    with pytest.raises(StepNotPossible):
        actions.reopen(case.pk, actor=SYSTEM, reason="x")


def test_a_case_whose_time_has_run_out_is_not_opened_again(case: Case) -> None:
    actions.close(case.pk, actor=SYSTEM, ground="time_barred", reason="逾期", on=date(2030, 4, 2))
    with pytest.raises(StepNotPossible):
        actions.reopen(case.pk, actor=SYSTEM, reason="x", on=date(2030, 4, 2))
    actions.reopen(case.pk, actor=SYSTEM, reason="期間內", on=date(2030, 4, 1))


def test_a_case_opened_again_joins_the_obligors_newest_open_case(tmp_path: Path) -> None:
    case = a_case(tmp_path, obligor_id=person_id(3))
    actions.close(case.pk, actor=SYSTEM, ground="paid", reason="x")
    newest = a_case(tmp_path, obligor_id=person_id(3))
    Case.objects.filter(pk=newest.pk).update(section_id=office.sections()[6].id)
    actions.reopen(case.pk, actor=SYSTEM, reason="退票")
    assert queries.case_view(case.pk).section_id == office.sections()[6].id


def test_a_case_goes_to_another_office(case: Case) -> None:
    actions.hand_over(case.pk, actor=REGISTRY, office="臺北分署", reason="戶籍遷移", on=ON)
    assert queries.case_view(case.pk).status == "handed_over"
    assert events("CaseHandedOver")[0]["office"] == "臺北分署"


def test_a_correction_is_asked_by_a_day_that_explains_itself_and_its_answer_is_looked_at(case: Case) -> None:
    asked = actions.ask_correction(case.pk, actor=clerk(case.section_id), items="補送送達證書", on=ON)
    with pytest.raises(StepNotPossible):
        actions.ask_correction(case.pk, actor=SYSTEM, items="再補", on=ON)
    correction = queries.corrections(case.pk, on=ON)[0]
    assert correction.due_on > ON
    assert correction.due_why.zh
    assert correction.due_why.en
    today = queries.work_today(case.section_id, on=correction.due_on)
    assert [view.id for view in today.corrections_due] == [asked]
    late = queries.work_today(case.section_id, on=date(2026, 12, 1))
    assert [view.id for view in late.corrections_overdue] == [asked]
    actions.answer_correction(asked, actor=REGISTRY, answer="附件已補", outcome="", on=ON)
    assert [view.id for view in queries.work_today(on=date(2026, 12, 1)).replies] == [asked]
    actions.settle_correction(asked, actor=clerk(case.section_id), outcome="corrected", on=ON)
    assert queries.work_today(on=ON).replies == []
    with pytest.raises(StepNotPossible):
        actions.answer_correction(asked, actor=SYSTEM, answer="x")


def test_a_correction_does_not_outlive_its_case(case: Case) -> None:
    actions.ask_correction(case.pk, actor=SYSTEM, items="補正", on=ON)
    actions.return_case(case.pk, actor=SYSTEM, ground="not_corrected", reason="逾期未補正")
    assert [view.outcome for view in queries.corrections(case.pk)] == ["returned"]


def test_an_agency_answers_for_its_own_cases_only(case: Case) -> None:
    asked = actions.ask_correction(case.pk, actor=SYSTEM, items="補正", on=ON)
    with pytest.raises(NotAllowed):
        actions.answer_correction(asked, actor=Actor.agency("other", case.agency_id + 1), answer="x", outcome="")
    actions.answer_correction(asked, actor=Actor.agency("own", case.agency_id), answer="已補", outcome="")


def test_suspended_days_are_deducted_from_the_limitation_of_taxes_only(tmp_path: Path) -> None:
    for word, limit_on in (("健執", date(2030, 4, 1)), ("牌稅執", date(2035, 3, 31))):
        case = a_case(tmp_path, case_type=word)
        actions.suspend(case.pk, actor=clerk(case.section_id), reason="訴願停止", on=date(2026, 9, 1))
        running = queries.limitation(case.pk, on=date(2026, 9, 11))
        assert running.suspended_days == 10
        actions.resume(case.pk, actor=clerk(case.section_id), on=date(2026, 10, 1))
        assert queries.case_view(case.pk).limit_on == limit_on
        assert queries.limitation(case.pk, on=date(2027, 1, 1)).last_day == limit_on


def test_execution_goes_on_no_earlier_than_it_was_suspended(case: Case) -> None:
    actions.suspend(case.pk, actor=SYSTEM, reason="x", on=date(2026, 9, 2))
    with pytest.raises(StepNotPossible):
        actions.resume(case.pk, actor=SYSTEM, on=date(2026, 9, 1))


def test_execution_begun_in_time_may_go_on_until_ten_years_after_t0(tmp_path: Path) -> None:
    general, tax, late = a_case(tmp_path), a_case(tmp_path, case_type="牌稅執"), a_case(tmp_path)
    Case.objects.filter(pk=late.pk).update(limit_on=date(2026, 8, 30))
    assert actions.begin_execution([general.pk, tax.pk, late.pk], actor=SYSTEM, on=ON) == [general.pk, tax.pk]
    assert queries.case_view(general.pk).limit_on == date(2035, 4, 1)
    assert queries.case_view(tax.pk).limit_on == date(2040, 3, 1)
    assert actions.begin_execution([general.pk], actor=SYSTEM, on=ON) == []
    clock = queries.limitation(general.pk, on=ON)
    assert "115年8月31日" in clock.explanation.zh
    assert clock.last_day == date(2035, 4, 1)


def test_all_open_cases_of_an_obligor_move_together(tmp_path: Path) -> None:
    same = person_id(4)
    take(tmp_path, [a_line(obligor_id=same) for _ in range(3)])
    first, second, third = Case.objects.order_by("id")
    actions.close(third.pk, actor=SYSTEM, ground="paid", reason="x")
    to = office.sections()[8].id
    assert actions.move_section(first.pk, actor=REGISTRY, section_id=to, reason="迴避", on=ON) == [first.pk, second.pk]
    assert queries.case_view(third.pk).section_id == first.section_id
    assert queries.timeline(second.pk)[0].data == {"from": first.section_id, "to": to}
    assert queries.register_disagreements() == []


def test_paid_cases_are_closed_at_once_and_opened_again_when_money_comes_back(tmp_path: Path) -> None:
    take(tmp_path, [a_line(case_type="牌稅執") for _ in range(3)])
    one, two, three = Case.objects.order_by("id").values_list("pk", flat=True)
    actions.close(three, actor=SYSTEM, ground="certificate", reason="x")
    actions.suspend(two, actor=SYSTEM, reason="x", on=date(2026, 8, 1))
    assert actions.close_paid([one, two, three], actor=SYSTEM, on=ON) == [one, two]
    assert actions.close_paid([one, two], actor=SYSTEM, on=ON) == []
    assert queries.case_view(two).limit_on == date(2035, 3, 31)
    assert actions.reopen_unpaid([one, two, three], actor=SYSTEM, reason="退票", on=ON) == [one, two]
    assert queries.limitation(two, on=ON).suspended_days == 30
    assert len(events("CasesClosed")) == 2
    assert [entry.kind for entry in queries.timeline(one)] == ["reopened", "closed", "received"]

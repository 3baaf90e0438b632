# ruff: noqa: E501  (a mistake and its sentence stand on one line)
"""What is wrong with a definition is said, and all of it."""

from dataclasses import replace

import pytest

from bianmin.catalogue.ports import procedures
from bianmin.catalogue.rules.likeness import alike
from bianmin.catalogue.rules.paths import Move, paths, shortest
from bianmin.catalogue.rules.soundness import wrong
from bianmin.catalogue.types import Exit, Field, FieldKind, Limit, Party, Service, Step
from bianmin.kit.texts import Text, t
from tests.factories.services import LOAN

EFFECTS, CONDITIONS = {"lend"}, {"is_whole"}


def said(service: Service) -> list[str]:
    return [text.en for text in wrong(service, effects=EFFECTS, conditions=CONDITIONS)]


def with_step(code: str, **changes: object) -> Service:
    return replace(
        LOAN,
        steps=tuple(replace(one, **changes) if one.code == code else one for one in LOAN.steps),  # type: ignore[arg-type]  # words of several types
    )


def with_field(**changes: object) -> Service:
    field = Field(name="extra", kind=FieldKind.LINE, label=t("其他", "Other"))
    page = LOAN.form[0]
    changed = replace(field, **changes)  # type: ignore[arg-type]  # words of several types
    return replace(LOAN, form=(replace(page, fields=(*page.fields, changed)),))


def test_a_sound_service_gives_nothing() -> None:
    assert said(LOAN) == []


@pytest.mark.parametrize("procedure", procedures(), ids=lambda one: one.service.code)
def test_every_service_is_sound(procedure) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001  (handed over as it comes)
    found = wrong(procedure.service, effects=procedure.effects, conditions=procedure.conditions)
    assert not found, "\n".join(f"{procedure.service.code}: {text.en} {text.zh}" for text in found)


def test_no_two_services_are_the_same_without_a_reason() -> None:
    assert alike(one.service for one in procedures()) == ()


def test_a_twin_needs_a_written_reason() -> None:
    twin = replace(LOAN, code="test-twin", title=t("另一項", "Another"))
    assert alike([LOAN, twin]) == (("test-loan", "test-twin"),)
    assert alike([LOAN, replace(twin, alike=t("另有法源。", "Another law."))]) == ()
    assert alike([LOAN, replace(twin, limit=Limit(rule="days:30"))]) == ()


@pytest.mark.parametrize(
    ("service", "sentence"),
    [
        (with_step("lent", exits=(Exit(verb="go", title=t("走", "Go"), to="nowhere"),)), "leads to “nowhere”, which is no step"),
        (with_step("lent", exits=()), "“Out” has no way out and is no end"),
        (with_step("supplement", exits=(Exit(verb="supplied", title=t("補", "Sent"), to="supplement"),)), "No end can be reached from “Waiting"),
        (replace(LOAN, steps=(*LOAN.steps, replace(LOAN.steps[3], code="alone"))), "“Returned” can't be reached"),
        (with_step("received", roles=frozenset()), "“Received” is the office's turn, but nobody is named"),
        (with_step("received", limit=Limit(rule="someday")), "There is no period “someday”"),
        (with_step("received", pauses=True), "its clock can't stand still"),
        (replace(LOAN, steps=tuple(replace(one, limit=None) for one in LOAN.steps), limit=None), "has no time limit"),
        (with_step("lent", exits=(Exit(verb="return", title=t("還", "Return"), to="done", effect="burn", condition="is_whole"),)), "The effect “burn” isn't registered"),
        (with_step("lent", exits=(Exit(verb="return", title=t("還", "Return"), to="done"),)), "The condition “is_whole” is never used"),
        (with_field(name="thing"), "The field “thing” is there twice"),
        (with_field(kind=FieldKind.SLOT), "no kind of place is set"),
        (with_field(kind=FieldKind.CHOICE), "The choices of “Other” don't go with its kind"),
        (with_field(least=3, most=1), "The least of “Other” is more than its most"),
        (with_field(shown_if=("later", "yes")), "depends on “later”, which isn't asked before it"),
        (with_field(shown_if=("thing", "boat")), "waits for “boat”, which “Thing” can't be"),
        (with_field(name="No Name"), "isn't small letters and underscores"),
        (with_field(label=Text("其他", "")), "lacks a language"),
        (with_field(label=Text("其他,再說", "Other")), "half-width marks"),
        (replace(LOAN, code="Test Loan"), "is no code of small letters"),
    ],
)  # fmt: skip
def test_each_mistake_is_said(service: Service, sentence: str) -> None:
    assert any(sentence in line for line in said(service)), said(service)


def test_a_step_of_another_party_needs_no_roles() -> None:
    assert said(with_step("lent", party=Party.AGENCY)) == []


def test_every_path_ends_and_uses_every_way_out() -> None:
    found = paths(LOAN)
    assert all(LOAN.step(path[-1].to).ends for path in found)
    assert {(move.step, move.verb) for path in found for move in path} == {
        (step.code, way.verb) for step in LOAN.steps for way in step.exits
    }
    assert (Move("received", "lend", "lent"), Move("lent", "return", "done")) in found


def test_a_way_back_is_taken_once_and_goes_on_to_an_end() -> None:
    back = [path for path in paths(LOAN) if any(move.verb == "supplied" for move in path)]
    assert back == [
        (
            Move("received", "ask-supplement", "supplement"),
            Move("supplement", "supplied", "received"),
            *shortest(LOAN, "received"),
        )
    ]


def test_a_service_has_a_finite_number_of_paths() -> None:
    assert all(len(paths(one.service)) < 2_000 for one in procedures())


def test_a_step_with_a_way_out_that_ends_nowhere_has_no_shortest_path() -> None:
    stuck = Step(code="stuck", title=t("停住", "Stuck"), exits=())
    with pytest.raises(ValueError, match="no end can be reached"):
        shortest(replace(LOAN, steps=(stuck,)), "stuck")

"""A definition is changed only at known paths, only by fitting values, and stays sound."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bianmin.catalogue.errors import BadVersion
from bianmin.catalogue.rules.overrides import apply, differences, merged
from bianmin.catalogue.rules.values import values
from bianmin.catalogue.types import Audience, Channel, Situation
from bianmin.kit.texts import t
from bianmin.office.types import Role
from tests.factories.services import LOAN

WRITTEN = values(LOAN, LOAN)
words = st.sampled_from(["借用", "服務時間", "請先登記", "帶證件"])
texts = st.builds(lambda zh, n: {"zh": f"{zh}{n}", "en": f"Words {n}"}, words, st.integers(0, 99))
some_texts = st.lists(texts, max_size=3)
limits: st.SearchStrategy[Any] = st.one_of(
    st.just({}),
    st.fixed_dictionaries(
        {
            "rule": st.sampled_from(["petition", "days:5", "workdays:2", "months:1"]),
            "from_receipt": st.booleans(),
            "extension": st.sampled_from(["", "days:15"]),
            "cap": st.sampled_from(["", "petition-cap"]),
            "basis": st.one_of(st.just({}), texts),
            "warn_days": st.integers(0, 9),
        }
    ),
)


def codes(kind: Any) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from([str(one) for one in kind]), unique=True).map(sorted)


BY_LAST: dict[str, Any] = {
    "limit": limits,
    "basis": some_texts,
    "checklist": some_texts,
    "questions": st.lists(st.fixed_dictionaries({"question": texts, "answer": texts}), max_size=2),
    "audience": codes(Audience),
    "situations": codes(Situation),
    "channels": codes(Channel),
    "roles": codes(Role),
    "required": st.just(True),
    "is_public": st.booleans(),
}


def fitting(path: str) -> st.SearchStrategy[Any]:
    """Values that fit a path."""
    if path == "about":
        return some_texts
    last = path.rpartition(".")[2]
    if last == "order":
        return st.permutations(WRITTEN[path])
    if last == "hidden":
        return st.booleans() if path.startswith("field.note.") else st.just(value=False)
    found: st.SearchStrategy[Any] = BY_LAST.get(last, texts)
    return found


changes = st.lists(st.sampled_from(sorted(WRITTEN)), unique=True, max_size=8).flatmap(
    lambda paths: st.fixed_dictionaries({path: fitting(path) for path in paths})
)


@given(changes)
def test_applying_changes_twice_is_applying_them_once(change: dict[str, Any]) -> None:
    once = apply(LOAN, change)
    assert apply(LOAN, change) == once
    assert merged(LOAN, merged(LOAN, {}, change), change) == merged(LOAN, {}, change)


@given(changes)
def test_what_was_set_stands_there_and_nothing_else_moved(change: dict[str, Any]) -> None:
    after = values(apply(LOAN, change), LOAN)
    for path, written in WRITTEN.items():
        if path.endswith(".order"):
            assert sorted(after[path]) == sorted(
                set(written) - {"note"} if change.get("field.note.hidden") else written
            )
        elif not (path.startswith("field.note.") and change.get("field.note.hidden")):
            assert after[path] == change.get(path, written)


@given(changes)
def test_a_version_kept_gives_the_same_service(change: dict[str, Any]) -> None:
    assert apply(LOAN, merged(LOAN, {}, change)) == apply(LOAN, change)


@given(changes)
def test_the_differences_are_the_changes(change: dict[str, Any]) -> None:
    found = differences(LOAN, apply(LOAN, change), LOAN)
    assert all(one.before != one.after for one in found)
    assert {one.path for one in found} <= set(change) | {"page.what.order"} | {
        path for path in WRITTEN if path.startswith("field.note.")
    }


@given(st.text(st.characters(min_codepoint=46, max_codepoint=122), max_size=30))
def test_an_unknown_path_is_refused(path: str) -> None:
    if path not in WRITTEN:
        with pytest.raises(BadVersion):
            merged(LOAN, {}, {path: {"zh": "字", "en": "word"}})


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        ("title", {"zh": "借用", "en": ""}, "go together"),
        ("title", {}, "Both Chinese and English must be given"),
        ("title", "借用", "a text in Chinese and English"),
        ("audience", ["martians"], "There is no choice “martians”"),
        ("limit", {"rule": "someday"}, "no period “someday”"),
        ("limit", {"rule": "days:5", "warn_days": 99}, "days of warning"),
        ("step.received.roles", ["king"], "no choice “king”"),
        ("is_public", "yes", "yes or no"),
        ("page.what.order", ["thing", "thing"], "named twice"),
        ("page.what.order", ["colour"], "doesn't have"),
        ("field.thing.hidden", True, "“Thing” is needed to do the work and can't be hidden"),
        ("field.thing.required", False, "can't be optional"),
        ("about", [{"zh": "一", "en": "one"}] * 41, "at most 40"),
    ],
)
def test_a_value_that_does_not_fit_is_refused_with_its_reason(path: str, value: Any, sentence: str) -> None:
    with pytest.raises(BadVersion) as refused:
        merged(LOAN, {}, {path: value})
    assert sentence in refused.value.text.en
    assert "{" not in refused.value.text.zh


def test_none_goes_back_to_the_file() -> None:
    kept = merged(LOAN, {}, {"title": {"zh": "借東西", "en": "Lending"}, "is_public": False})
    assert merged(LOAN, kept, {"title": None}) == {"is_public": False}


def test_a_kept_change_to_something_the_file_no_longer_has_is_passed_over() -> None:
    kept = {"step.gone.title": {"zh": "舊", "en": "Old"}, "title": {"zh": "借東西", "en": "Lending"}}
    assert apply(LOAN, kept, leniently=True).title == t("借東西", "Lending")
    with pytest.raises(BadVersion):
        apply(LOAN, kept)


def test_a_hidden_field_is_not_asked() -> None:
    assert [field.name for field in apply(LOAN, {"field.note.hidden": True}).fields()] == ["thing", "strength"]

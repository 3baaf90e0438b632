"""A definition with changes applied to it. ``rules.values`` lists the paths that can be changed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bianmin.catalogue.errors import BadVersion
from bianmin.catalogue.rules import reading
from bianmin.catalogue.rules.values import Values, values
from bianmin.catalogue.types import (
    Audience,
    Channel,
    Evidence,
    Exit,
    Field,
    FieldKind,
    FormPage,
    Service,
    Situation,
    Step,
)
from bianmin.kit.texts import Text, t
from bianmin.office.types import Role

Readers = Mapping[str, Callable[[Any], Any]]

_SERVICE: Readers = {
    "title": reading.text,
    "summary": reading.text,
    "about": reading.rows(reading.text),
    "who": reading.text,
    "hours": reading.optional_text,
    "fee": reading.optional_text,
    "basis": reading.rows(reading.text),
    "limit": reading.limit,
    "audience": lambda value: frozenset(reading.codes_of(Audience)(value)),
    "situations": lambda value: frozenset(reading.codes_of(Situation)(value)),
    "channels": reading.codes_of(Channel),
    "is_public": reading.yes,
    "questions": reading.rows(reading.question),
}
_EVIDENCE: Readers = {
    "title": reading.text,
    "note": reading.optional_text,
    "waived": reading.optional_text,
    "required": reading.yes,
}
_STEP: Readers = {
    "title": reading.text,
    "about": reading.optional_text,
    "checklist": reading.rows(reading.text),
    "roles": lambda value: frozenset(reading.codes_of(Role)(value)),
    "limit": reading.limit,
}
_EXIT: Readers = {"title": reading.text, "tells": reading.optional_text}
_PAGE: Readers = {"title": reading.text, "lead": reading.optional_text, "order": reading.names}
_FIELD: Readers = {
    "label": reading.text,
    "help": reading.optional_text,
    "why": reading.optional_text,
    "required": reading.yes,
    "hidden": reading.yes,
}


@dataclass(frozen=True, slots=True)
class Difference:
    """One path at which two definitions differ; a path one of them lacks has None there."""

    path: str
    before: Any
    after: Any


def apply(service: Service, changes: Mapping[str, Any], *, leniently: bool = False) -> Service:
    """Return the definition with the changes made; refuse (``BadVersion``) an unknown path or an unfit value.

    ``leniently`` passes over what no longer fits: a version kept from before its step was renamed in
    the file must not stop the service.
    """
    changed = service
    for path, value in changes.items():
        try:
            changed = _set(changed, service, path, value)
        except BadVersion:
            if not leniently:
                raise
    return _without_hidden(changed, changes, service)


def merged(original: Service, kept: Mapping[str, Any], changes: Mapping[str, Any]) -> Values:
    """Return what differs from the file once ``changes`` are made on top of the ``kept`` ones.

    A value of None goes back to what the file says. What equals the file is left out.
    """
    together = {path: value for path, value in {**kept, **changes}.items() if value is not None}
    unknown = [path for path in changes if path not in values(original, original)]
    if unknown:
        raise _unknown(unknown[0])
    made, written = values(apply(original, together, leniently=True), original), values(original, original)
    apply(original, {path: together[path] for path in changes if path in together})
    return {path: made[path] for path in written if path in together and path in made and made[path] != written[path]}


def differences(before: Service, after: Service, original: Service) -> tuple[Difference, ...]:
    """Return every path at which two forms of a service differ, in the order of the definition."""
    old, new = values(before, original), values(after, original)
    return tuple(
        Difference(path, old.get(path), new.get(path))
        for path in dict.fromkeys((*new, *old))
        if old.get(path) != new.get(path)
    )


def _set(service: Service, original: Service, path: str, value: Any) -> Service:  # noqa: ANN401  (a JSON value that is being checked here)
    match path.split("."):
        case [part] if part in _SERVICE:
            return replace(service, **{part: _SERVICE[part](value)})
        case ["evidence", code, part] if part in _EVIDENCE and any(one.code == code for one in service.evidence):
            return replace(service, evidence=tuple(_evidence(one, code, part, value) for one in service.evidence))
        case ["step", code, part] if part in _STEP and any(one.code == code for one in service.steps):
            return replace(service, steps=tuple(_step(one, code, part, value) for one in service.steps))
        case ["exit", code, verb, part] if part in _EXIT and _has_exit(service, code, verb):
            return replace(service, steps=tuple(_with_exit(one, code, verb, part, value) for one in service.steps))
        case ["page", code, part] if part in _PAGE and any(one.code == code for one in service.form):
            return replace(service, form=tuple(_page(one, code, part, value) for one in service.form))
        case ["field", name, part] if part in _FIELD and any(one.name == name for one in service.fields()):
            _may_change(next(one for one in original.fields() if one.name == name), part, value)
            return replace(service, form=tuple(_with_field(one, name, part, value) for one in service.form))
        case _:
            raise _unknown(path)


def _unknown(path: str) -> BadVersion:
    return BadVersion(why=t("這項服務沒有「{path}」可改。", "This service has no “{path}” to change.").fill(path=path))


def _has_exit(service: Service, code: str, verb: str) -> bool:
    return any(step.code == code and any(way.verb == verb for way in step.exits) for step in service.steps)


def _evidence(paper: Evidence, code: str, part: str, value: Any) -> Evidence:  # noqa: ANN401  (a JSON value that is being checked here)
    return replace(paper, **{part: _EVIDENCE[part](value)}) if paper.code == code else paper


def _step(step: Step, code: str, part: str, value: Any) -> Step:  # noqa: ANN401  (a JSON value that is being checked here)
    return replace(step, **{part: _STEP[part](value)}) if step.code == code else step


def _with_exit(step: Step, code: str, verb: str, part: str, value: Any) -> Step:  # noqa: ANN401  (a JSON value that is being checked here)
    if step.code != code:
        return step
    return replace(step, exits=tuple(_exit(way, verb, part, value) for way in step.exits))


def _exit(way: Exit, verb: str, part: str, value: Any) -> Exit:  # noqa: ANN401  (a JSON value that is being checked here)
    return replace(way, **{part: _EXIT[part](value)}) if way.verb == verb else way


def _page(page: FormPage, code: str, part: str, value: Any) -> FormPage:  # noqa: ANN401  (a JSON value that is being checked here)
    if page.code != code:
        return page
    read = _PAGE[part](value)
    if part != "order":
        return replace(page, **{part: read})
    known = {field.name: field for field in page.fields}
    if not set(read) <= set(known):
        raise BadVersion(why=t("排序列出了這一頁沒有的欄位。", "The order names a field this page doesn't have."))
    first = [known[name] for name in read]
    return replace(page, fields=(*first, *(field for field in page.fields if field.name not in read)))


def _with_field(page: FormPage, name: str, part: str, value: Any) -> FormPage:  # noqa: ANN401  (a JSON value that is being checked here)
    return replace(page, fields=tuple(_field(field, name, part, value) for field in page.fields))


def _field(field: Field, name: str, part: str, value: Any) -> Field:  # noqa: ANN401  (a JSON value that is being checked here)
    if field.name != name:
        return field
    read = _FIELD[part](value)
    return field if part == "hidden" else replace(field, **{part: read})


def _may_change(field: Field, part: str, value: Any) -> None:  # noqa: ANN401  (a JSON value that is being checked here)
    """Refuse what would take from a procedure an answer it works with."""
    if part == "required" and field.required and value is False:
        raise BadVersion(
            why=t(
                "「{field}」是辦理所必需的，不能改為選填。", "“{field}” is needed to do the work and can't be optional."
            ).fill(field=field.label)
        )
    if part == "hidden" and value is True and (field.required or field.kind is FieldKind.SLOT):
        raise BadVersion(
            why=t(
                "「{field}」是辦理所必需的，不能隱藏。", "“{field}” is needed to do the work and can't be hidden."
            ).fill(field=field.label)
        )


def _without_hidden(service: Service, changes: Mapping[str, Any], original: Service) -> Service:
    hidden = {
        field.name
        for field in original.fields()
        if changes.get(f"field.{field.name}.hidden") is True and not field.required and field.kind is not FieldKind.SLOT
    }
    if not hidden:
        return service
    asked = [field for field in service.fields() if field.name not in hidden]
    for field in asked:
        if field.shown_if and field.shown_if[0] in hidden:
            label: Text = next(one.label for one in original.fields() if one.name == field.shown_if[0])
            raise BadVersion(
                why=t(
                    "「{other}」要看「{field}」的回答，不能隱藏。",
                    "“{other}” depends on “{field}”, which can't be hidden.",
                ).fill(other=field.label, field=label)
            )
    pages = (replace(page, fields=tuple(one for one in page.fields if one.name not in hidden)) for page in service.form)
    return replace(service, form=tuple(page for page in pages if page.fields))

"""Everything that is wrong with a definition, said in sentences. A sound one gives nothing."""

import re
from collections.abc import Collection, Iterator

from bianmin.catalogue.rules import wording
from bianmin.catalogue.types import Exit, Field, FieldKind, Limit, Party, Service, Step
from bianmin.kit.period_rules import UnknownRule, rule_named
from bianmin.kit.texts import Text, t

_CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_CHOSEN = (FieldKind.CHOICE, FieldKind.CHOICES)


def wrong(
    service: Service, *, effects: Collection[str] | None = None, conditions: Collection[str] | None = None
) -> tuple[Text, ...]:
    """Return what is wrong with a service; ``effects`` and ``conditions`` are those its procedure registered.

    Left out, they are not looked at. The order is that of the definition.
    """
    return (
        *_codes(service),
        *_way(service),
        *_parties(service),
        *_limits(service),
        *_called(service, effects, conditions),
        *_form(service),
        *wording.wrong(service),
    )


def _codes(service: Service) -> Iterator[Text]:
    codes = (
        service.code,
        *(step.code for step in service.steps),
        *(way.verb for step in service.steps for way in step.exits),
        *(page.code for page in service.form),
        *(paper.code for paper in service.evidence),
    )
    for code in dict.fromkeys(codes):
        if not _CODE.fullmatch(code):
            yield t("「{code}」不是小寫代碼。", "“{code}” is no code of small letters.").fill(code=code)
    yield from _twice([step.code for step in service.steps], t("步驟", "step"))
    yield from _twice([page.code for page in service.form], t("表單頁", "page of the form"))
    yield from _twice([paper.code for paper in service.evidence], t("證明文件", "paper"))
    yield from _twice(list(service.sheets), t("書表", "sheet"))
    for step in service.steps:
        yield from _twice(
            [way.verb for way in step.exits], t("「{step}」的做法", "way out of “{step}”").fill(step=step.title)
        )


def _twice(codes: list[str], what: Text) -> Iterator[Text]:
    for code in dict.fromkeys(code for code in codes if codes.count(code) > 1):
        yield t("{what}「{code}」出現兩次。", "The {what} “{code}” is there twice.").fill(what=what, code=code)


def _way(service: Service) -> Iterator[Text]:
    if not service.steps:
        yield t("沒有任何步驟。", "It has no steps.")
        return
    known = {step.code: step for step in service.steps}
    for step in service.steps:
        for way in step.exits:
            if way.to not in known:
                yield t(
                    "「{step}」的「{way}」通往不存在的步驟「{to}」。",
                    "“{way}” of “{step}” leads to “{to}”, which is no step.",
                ).fill(step=step.title, way=way.title, to=way.to)
        if step.ends is None and not step.exits:
            yield t("「{step}」沒有出路，也不是結束。", "“{step}” has no way out and is no end.").fill(step=step.title)
        if step.ends is not None and step.exits:
            yield t("「{step}」是結束，卻還有出路。", "“{step}” is an end and yet has ways out.").fill(step=step.title)
    reached = _reached(known, service.steps[0].code)
    for code, step in known.items():
        if code not in reached:
            yield t("「{step}」走不到。", "“{step}” can't be reached.").fill(step=step.title)
        elif not any(known[other].ends for other in _reached(known, code)):
            yield t("從「{step}」走不到任何結束。", "No end can be reached from “{step}”.").fill(step=step.title)


def _reached(known: dict[str, Step], start: str) -> set[str]:
    """Return every step that can be reached from one, itself included."""
    reached, waiting = set(), [start]
    while waiting:
        code = waiting.pop()
        if code in known and code not in reached:
            reached.add(code)
            waiting.extend(way.to for way in known[code].exits)
    return reached


def _parties(service: Service) -> Iterator[Text]:
    for step in service.steps:
        if step.ends is not None:
            continue
        if step.party is Party.OFFICE and not step.roles:
            yield t(
                "「{step}」輪到分署，卻沒有列出由誰辦理。", "“{step}” is the office's turn, but nobody is named for it."
            ).fill(step=step.title)
        if step.party is Party.OFFICE and step.pauses:
            yield t(
                "「{step}」輪到分署，期限不能停止進行。", "“{step}” is the office's turn: its clock can't stand still."
            ).fill(step=step.title)
        for way in step.exits:
            if way.by is Party.OFFICE and not (way.roles or step.roles):
                yield t(
                    "「{step}」的「{way}」由分署辦理，卻沒有列出由誰。",
                    "“{way}” of “{step}” is taken by the office, but nobody is named.",
                ).fill(step=step.title, way=way.title)
            if way.roles and step.roles and not way.roles <= step.roles and way.by in {None, step.party}:
                yield t(
                    "「{step}」的「{way}」由不能辦理這一步的人辦理。",
                    "“{way}” of “{step}” is given to somebody who may not act there.",
                ).fill(step=step.title, way=way.title)


def _limits(service: Service) -> Iterator[Text]:
    limits: list[Limit | None] = [service.limit, *(step.limit for step in service.steps)]
    if not any(limits):
        yield t(
            "沒有任何期限；法律沒有另定的，請用 no-fixed-limit（行政程序法第51條，二個月）。",
            "It has no time limit. Where no law sets one, use no-fixed-limit (two months, Administrative Procedure "
            "Act, article 51).",
        )
    for limit in limits:
        for rule in () if limit is None else (limit.rule, limit.extension, limit.cap):
            if rule or rule == getattr(limit, "rule", ""):
                try:
                    rule_named(rule)
                except UnknownRule as unknown:
                    yield unknown.text


def _called(service: Service, effects: Collection[str] | None, conditions: Collection[str] | None) -> Iterator[Text]:
    ways: list[Exit] = [way for step in service.steps for way in step.exits]
    for what, registered, used in (
        (t("效果", "effect"), effects, {way.effect for way in ways if way.effect}),
        (t("條件", "condition"), conditions, {way.condition for way in ways if way.condition}),
    ):
        if registered is None:
            continue
        for name in sorted(used - set(registered)):
            yield t("{what}「{name}」沒有登記。", "The {what} “{name}” isn't registered.").fill(what=what, name=name)
        for name in sorted(set(registered) - used):
            yield t("{what}「{name}」沒有用到。", "The {what} “{name}” is never used.").fill(what=what, name=name)


def _form(service: Service) -> Iterator[Text]:
    asked = list(service.fields())
    yield from _twice([field.name for field in asked], t("欄位", "field"))
    for number, field in enumerate(asked):
        yield from _field(field, asked[:number])
        if field.kind is FieldKind.SLOT and not service.place_kind:
            yield t(
                "「{field}」要選時段，卻沒有指定場所種類。", "“{field}” asks for a time, but no kind of place is set."
            ).fill(field=field.label)
    for step in service.steps:
        for way in step.exits:
            yield from _twice(
                [field.name for field in way.fields], t("「{way}」的欄位", "field of “{way}”").fill(way=way.title)
            )
            for number, field in enumerate(way.fields):
                yield from _field(field, [*asked, *way.fields[:number]])


def _field(field: Field, before: list[Field]) -> Iterator[Text]:
    if not _NAME.fullmatch(field.name):
        yield t(
            "欄位名稱「{name}」不是小寫底線名稱。", "The field name “{name}” isn't small letters and underscores."
        ).fill(name=field.name)
    if (field.kind in _CHOSEN) != bool(field.choices):
        yield t("「{field}」的選項與它的種類不合。", "The choices of “{field}” don't go with its kind.").fill(
            field=field.label
        )
    yield from _twice(
        [choice.code for choice in field.choices], t("「{field}」的選項", "choice of “{field}”").fill(field=field.label)
    )
    if field.least is not None and field.most is not None and field.least > field.most:
        yield t("「{field}」的下限高於上限。", "The least of “{field}” is more than its most.").fill(field=field.label)
    if field.shown_if is None:
        return
    name, answer = field.shown_if
    other = next((one for one in before if one.name == name), None)
    if other is None:
        yield t(
            "「{field}」要看「{name}」的回答，但那一欄不在它前面。",
            "“{field}” depends on “{name}”, which isn't asked before it.",
        ).fill(field=field.label, name=name)
    elif other.choices and answer not in {choice.code for choice in other.choices}:
        yield t(
            "「{field}」等的是「{other}」沒有的回答「{answer}」。",
            "“{field}” waits for “{answer}”, which “{other}” can't be.",
        ).fill(field=field.label, other=other.label, answer=answer)

"""Forms in which a service is changed: one field, or two languages, for each path of a part."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms

from bianmin.catalogue.types import AUDIENCES, CHANNELS, SITUATIONS, PathName
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office.queries import ROLE_NAMES

PARTS: Mapping[str, Text] = {
    "texts": t("說明文字", "Texts"),
    "offer": t("對象、方式與期限", "Audience, channels, limit"),
    "steps": t("步驟、期限與辦理人員", "Steps, limits, roles"),
    "form": t("申請表單", "Form"),
    "evidence": t("要附的文件", "Papers wanted"),
}
_OF_PART = {
    "texts": ("title", "summary", "about", "who", "hours", "fee", "basis", "questions"),
    "offer": ("is_public", "audience", "situations", "channels", "limit"),
    "steps": ("step.", "exit."),
    "form": ("page.", "field."),
    "evidence": ("evidence.",),
}
_LISTS = ("basis", "checklist")
_CODES: Mapping[str, Mapping[Any, Text]] = {
    "audience": AUDIENCES,
    "situations": SITUATIONS,
    "channels": CHANNELS,
    "roles": ROLE_NAMES,
}
_MORE = 2
ZH, EN = t("（中文）", " (Chinese)"), t("（英文）", " (English)")
WHOLE = t("這項服務", "The service")
ONE_A_LINE = t("一行一項；中文與英文行數要相同。", "One a line; as many lines in Chinese as in English.")
RULE = t(
    "例如 petition、workdays:6、days:30、months:2；空白表示沒有期限。",
    "Such as petition, workdays:6, days:30, months:2; empty for none.",
)


def in_part(path: str, part: str) -> bool:
    """Tell whether a path is changed on a part's page."""
    return any(path.startswith(one) if one.endswith(".") else path == one for one in _OF_PART[part])


@dataclass(frozen=True, slots=True)
class Group:
    """Fields that belong to one thing: a step, a paper, a question of the form."""

    title: Text
    rows: list[list[forms.BoundField]]

    @property
    def has_errors(self) -> bool:
        """Say whether a field of it must be mended."""
        return any(bound.errors for row in self.rows for bound in row)


class ChangeForm(OfficeForm):
    """Everything of one part of a service, with the day from which it holds and the reason."""

    valid_from = RocDateField(
        label=said(t("自何日起", "From")),
        help_text=said(t("辦理中的申請照原來的版本辦完。", "What is running ends by the version it began with.")),
    )
    note = forms.CharField(
        label=said(t("修改理由", "Why")),
        max_length=200,
        help_text=said(t("會留在沿革裡。", "It stays in the history.")),
    )

    def __init__(self, now: Mapping[str, Any], names: Mapping[str, PathName], *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (handed on to Django's form)
        super().__init__(*args, **kwargs)
        self.now, self.names = now, names
        for path, value in now.items():
            for suffix, made in self.made(path, value):
                self.fields[f"{path}{suffix}"] = made
        self.order_fields([*(name for name in self.fields if name not in {"valid_from", "note"}), "valid_from", "note"])

    def made(self, path: str, value: Any) -> Iterator[tuple[str, forms.Field]]:  # noqa: ANN401  (a change's value, of any JSON kind)
        """Give the fields of a path, each with what follows the path in its name."""
        name, last = self.names[path].part, path.rpartition(".")[2]
        if isinstance(value, bool):
            yield "", forms.BooleanField(label=said(name), required=False, initial=value)
        elif last in _CODES:
            choices = [(str(code), text) for code, text in _CODES[last].items()]
            yield (
                "",
                forms.MultipleChoiceField(
                    label=said(name),
                    choices=choices,
                    required=False,
                    initial=value,
                    widget=forms.CheckboxSelectMultiple,
                ),
            )
        elif last == "order":
            yield "", forms.CharField(label=said(name), initial="\n".join(value), widget=forms.Textarea({"rows": 4}))
        elif last == "limit":
            yield from self.limit(name, value)
        elif last == "questions":
            yield from self.questions(value)
        elif last in _LISTS or path == "about":
            for code, language in (("zh", ZH), ("en", EN)):
                yield (
                    f"__{code}",
                    self.text(name, language, "\n".join(one[code] for one in value), rows=4, hint=ONE_A_LINE),
                )
        else:
            rows = 1 if last in {"title", "label"} else 2
            for code, language in (("zh", ZH), ("en", EN)):
                yield f"__{code}", self.text(name, language, value.get(code, ""), rows=rows)

    def limit(self, name: Text, value: Mapping[str, Any]) -> Iterator[tuple[str, forms.Field]]:
        """Give the fields of a time limit."""
        for part, label, hint in (
            ("rule", name, RULE),
            ("extension", _of(name, t("可延長", "extension")), None),
            ("cap", _of(name, t("最長", "cap")), None),
        ):
            help_text = said(hint) if hint else ""
            yield (
                f"__{part}",
                forms.CharField(
                    label=said(label), required=False, initial=value.get(part, ""), help_text=help_text, max_length=40
                ),
            )
        counted = _of(name, t("自收件日起算", "counted from receipt"))
        yield (
            "__from_receipt",
            forms.BooleanField(label=said(counted), required=False, initial=value.get("from_receipt", False)),
        )
        warned = _of(name, t("到期前幾日提醒", "days of warning"))
        yield (
            "__warn_days",
            forms.IntegerField(label=said(warned), min_value=0, max_value=60, initial=value.get("warn_days", 2)),
        )

    def questions(self, value: list[Mapping[str, Any]]) -> Iterator[tuple[str, forms.Field]]:
        """Give the fields of questions and answers, and of some more."""
        for place in range(len(value) + _MORE):
            one = value[place] if place < len(value) else {"question": {}, "answer": {}}
            for part, word in (("question", t("問題{n}", "Question {n}")), ("answer", t("回答{n}", "Answer {n}"))):
                for code, language in (("zh", ZH), ("en", EN)):
                    yield (
                        f"__{place}__{part}__{code}",
                        self.text(
                            word.fill(n=place + 1), language, one[part].get(code, ""), rows=1 + (part == "answer")
                        ),
                    )

    @staticmethod
    def text(name: Text, language: Text, value: str, *, rows: int, hint: Text | None = None) -> forms.Field:
        """Return a field for a text in one language."""
        widget = forms.Textarea({"rows": rows}) if rows > 1 else forms.TextInput()
        return forms.CharField(
            label=said(Text(name.zh + language.zh, name.en + language.en)),
            required=False,
            initial=value,
            widget=widget,
            max_length=4000,
            help_text=said(hint) if hint else "",
        )

    def changes(self) -> dict[str, Any]:
        """Return what differs from what holds now, by path."""
        given = {path: self.value(path, value) for path, value in self.now.items()}
        return {path: value for path, value in given.items() if value != self.now[path]}

    def value(self, path: str, now: Any) -> Any:  # noqa: ANN401, PLR0911  (each kind has its own)
        """Return what the form holds for a path, in the shape of a change."""
        data, last = self.cleaned_data, path.rpartition(".")[2]
        if isinstance(now, bool):
            return data[path]
        if last in _CODES:
            return data[path] if last == "channels" else sorted(data[path])
        if last == "order":
            return data[path].split()
        if last == "limit":
            return self.limit_given(path, now)
        if last == "questions":
            return self.questions_given(path)
        zh, en = data[f"{path}__zh"], data[f"{path}__en"]
        if last in _LISTS or path == "about":
            lines = [[_one_line(line) for line in text.splitlines() if line.strip()] for text in (zh, en)]
            most = max(map(len, lines))
            padded = [[*one, *[""] * (most - len(one))] for one in lines]
            return [{"zh": one, "en": other} for one, other in zip(*padded, strict=True)]
        return {"zh": _one_line(zh), "en": _one_line(en)} if zh or en else {}

    def limit_given(self, path: str, now: Mapping[str, Any]) -> dict[str, Any]:
        """Return the time limit that was typed; its own law stays."""
        data = self.cleaned_data
        parts = ("rule", "from_receipt", "extension", "cap", "warn_days")
        typed = {part: data[f"{path}__{part}"] for part in parts}
        return {**typed, "basis": now.get("basis", {})} if typed["rule"] else {}

    def questions_given(self, path: str) -> list[dict[str, Any]]:
        """Return the questions that were typed; an empty row is none."""
        rows = len({name.split("__")[1] for name in self.fields if name.startswith(f"{path}__")})
        found = []
        for place in range(rows):
            one = {
                part: {code: _one_line(self.cleaned_data[f"{path}__{place}__{part}__{code}"]) for code in ("zh", "en")}
                for part in ("question", "answer")
            }
            if any(text for texts in one.values() for text in texts.values()):
                found.append(one)
        return found

    def groups(self) -> list[Group]:
        """Return the fields under the thing each belongs to."""
        found: dict[str, Group] = {}
        for path in self.now:
            owner = self.names[path].owner or WHOLE
            group = found.setdefault(path.rpartition(".")[0], Group(owner, []))
            names = [name for name in self.fields if name == path or name.startswith(f"{path}__")]
            pairs = [names[at : at + 2] for at in range(0, len(names), 2)]
            group.rows.extend([self[name] for name in pair] for pair in pairs)
        return list(found.values())

    def terms(self) -> list[forms.BoundField]:
        """Return the day and the reason."""
        return [self["valid_from"], self["note"]]


def _of(name: Text, part: Text) -> Text:
    return t("{name}（{part}）", "{name} ({part})").fill(name=name, part=part)


def _one_line(text: str) -> str:
    """Return a text as a definition keeps it: one line, single spaces."""
    return " ".join(text.split())

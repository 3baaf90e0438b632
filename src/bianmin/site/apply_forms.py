"""A service's fields as forms: what is typed is kept as it was typed and judged by the rules of requests alone."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from django import forms
from django.forms.utils import ErrorDict
from django.http import QueryDict

from bianmin.catalogue.types import Field, FieldKind, Service
from bianmin.kit import roc
from bianmin.kit.forms import RocDateInput, said
from bianmin.kit.texts import Text, t
from bianmin.requests import queries as requests
from bianmin.requests.errors import FieldsWrong
from bianmin.requests.types import Applicant
from bianmin.site import forms as site

FEW = 8
"""So many answers stand as buttons; more in a list."""
SHORT = 500
"""A text of at most so many characters gets a low box."""
_OFF = {"autocomplete": "off", "spellcheck": "false"}
_FILLED = {"applicant_name": "name", "applicant_telephone": "tel", "applicant_mail": "email",
           "applicant_address": "street-address"}  # fmt: skip


class StepForm(forms.Form):
    """One page's fields. ``check`` judges what was typed and gives what would be kept."""

    def __init__(
        self,
        fields: Iterable[Field],
        check: Callable[[dict[str, Any]], object],
        data: Mapping[str, Any] | None = None,
        initial: Mapping[str, Any] | None = None,
        *,
        on: date,
    ) -> None:
        self.asked = tuple(fields)
        self._check = check
        super().__init__(data=data, initial=dict(initial or {}))
        for one in self.asked:
            self.fields[one.name] = _field(one, on)

    def typed(self) -> dict[str, Any]:
        """Return what was typed, by field name."""
        return {one.name: typed(one, self.data) for one in self.asked}

    def full_clean(self) -> None:
        """Let the rules of requests judge; each problem goes to its field."""
        self._errors = ErrorDict()
        if not self.is_bound:
            return
        self.cleaned_data: dict[str, Any] = {}
        try:
            self._check(self.typed())
        except FieldsWrong as wrong:
            labels = {one.name: one.label for one in self.asked}
            for name, problem in wrong.problems.items():
                place = name.replace(".", "_")
                self.say(place if place in self.fields else "", bare(problem, labels.get(place)))

    def say(self, name: str, problem: Text) -> None:
        """Put a problem at a field, or over the form where no field is to blame."""
        key = name or "__all__"
        errors = self.errors
        errors.setdefault(key, self.error_class(error_class="nonfield" if not name else None, renderer=self.renderer))
        errors[key].append(str(problem))


def typed(field: Field, data: Mapping[str, Any]) -> Any:  # noqa: ANN401  (an answer of any kind)
    """Return what was typed in a field: a list of several answers, else a text."""
    if field.kind is FieldKind.CHOICES:
        given = data.getlist(field.name) if isinstance(data, QueryDict) else data.get(field.name, [])
        return [str(one).replace("\0", "") for one in given]
    return str(data.get(field.name) or "").replace("\0", "")


def bare(problem: Text, label: Text | None) -> Text:
    """Return a problem without its field's name, which stands beside it anyway."""
    if label is None:
        return problem
    return Text(problem.zh.removeprefix(f"「{label.zh}」"), problem.en.removeprefix(f"“{label.en}”: "))


def fields_form(
    fields: tuple[Field, ...], answers: Mapping[str, Any], data: Mapping[str, Any] | None, *, on: date
) -> StepForm:
    """Return the form of a page of the service's own fields."""

    def check(given: dict[str, Any]) -> object:
        return requests.clean(fields, {**answers, **given}, on=on)

    return StepForm(fields, check, data, answers, on=on)


def contact_fields(service: Service, *, has_case: bool) -> tuple[Field, ...]:
    """Return what is asked of the applicant himself; the identifier only where nothing else showed it."""
    needed = requests.applicant_needs(service, has_cases=has_case)
    asks_anyway = has_case or any(one.kind is FieldKind.IDENTIFIER for one in service.fields())
    helped = {
        "mail": t("留了就能收到收件證明與進度通知。", "With it you get the receipt and news of it by mail."),
        "telephone": t("承辦人有疑問時用來聯絡您。", "For questions about your request."),
        "identifier": t("有助於確認身分，可以不填。", "It helps us to know that it is you; you may leave it empty."),
        "address": t("書面答復寄到這裡。", "A written answer is sent here."),
    }
    found = []
    for one in requests.applicant_fields(required=needed):
        short = one.name.removeprefix("applicant.")
        if short == "identifier" and (asks_anyway or not needed):
            continue
        found.append(replace(one, name=f"applicant_{short}", help=helped.get(short)))
    return tuple(found)


def contact_form(
    service: Service, answers: Mapping[str, Any], data: Mapping[str, Any] | None, *, on: date, has_case: bool
) -> StepForm:
    """Return the form in which an applicant says how he is reached."""

    def check(given: dict[str, Any]) -> object:
        return requests.clean_applicant(service, applicant({**answers, **given}), on=on, has_cases=has_case)

    return StepForm(contact_fields(service, has_case=has_case), check, data, answers, on=on)


def applicant(answers: Mapping[str, Any], language: str = "zh-hant") -> Applicant:
    """Return who applies, as he wrote himself; the identifier that opened his case counts before one typed later."""
    kept = {name: str(answers.get(f"applicant_{name}") or "") for name in ("name", "telephone", "mail", "address")}
    identifier = str(answers.get("_identifier") or answers.get("applicant_identifier") or "")
    return Applicant(**kept, identifier=identifier, language=language)


class CaseForm(site.FindForm):
    """Number and identifier of a case; where the service can do without, all of it may be left empty."""

    def __init__(self, *args: Any, may_skip: bool = False, **kwargs: Any) -> None:  # noqa: ANN401  (handed on to Django's form)
        super().__init__(*args, **kwargs)
        self.may_skip = may_skip
        for name in ("number", "identifier"):
            self.fields[name].required = not may_skip

    @property
    def is_skipped(self) -> bool:
        """Say whether nothing was filled in where nothing need be."""
        return self.may_skip and not any(str(self.data.get(one, "")).strip() for one in ("number", "identifier"))

    def clean_number(self) -> list[str]:
        """Return the numbers that may be meant."""
        return [] if self.is_skipped else super().clean_number()

    def clean_identifier(self) -> str:
        """Return the identifier folded."""
        return "" if self.is_skipped else super().clean_identifier()

    def clean(self) -> dict[str, Any]:
        """Ask for the printed code where it is needed."""
        return dict(self.cleaned_data) if self.is_skipped else super().clean()


def _field(one: Field, on: date) -> forms.Field:
    made = forms.Field(required=one.required, label=said(one.label), widget=_WIDGETS.get(one.kind, _line)(one))
    if one.kind in _MANY:
        choices = [(choice.code, said(choice.title)) for choice in one.choices]
        made.widget.choices = choices
        if isinstance(made.widget, forms.Select) and not isinstance(made.widget, forms.RadioSelect):
            made.widget.choices = [("", said(t("請選擇", "Choose"))), *choices]
    helped = _help(one, on)
    if helped is not None:
        made.help_text = said(helped)
    made.look = {FieldKind.DATE: "date", FieldKind.MONEY: "money", FieldKind.NUMBER: "short",  # type: ignore[attr-defined]  # our own mark on a field, read by the template
                 FieldKind.TIME: "short", FieldKind.IDENTIFIER: "short"}.get(one.kind, "")  # fmt: skip
    return made


_MANY = (FieldKind.CHOICE, FieldKind.CHOICES)


def _line(one: Field) -> forms.Widget:
    return forms.TextInput({"autocomplete": _FILLED.get(one.name, "off")})


def _long(one: Field) -> forms.Widget:
    return forms.Textarea({"rows": 6 if (one.most or 0) > SHORT else 3, "cols": 40})


def _digits(_one: Field) -> forms.Widget:
    return forms.TextInput({"inputmode": "numeric", "autocomplete": "off"})


def _choice(one: Field) -> forms.Widget:
    return forms.RadioSelect() if len(one.choices) <= FEW else forms.Select()


def _ticked(value: object) -> bool:
    return str(value) not in {"", "0", "False", "None"}


_WIDGETS: dict[FieldKind, Callable[[Field], forms.Widget]] = {
    FieldKind.LONG: _long,
    FieldKind.CASES: lambda _one: forms.Textarea({"rows": 3, "cols": 40, **_OFF}),
    FieldKind.NUMBER: _digits,
    FieldKind.MONEY: _digits,
    FieldKind.DATE: lambda _one: RocDateInput(),
    FieldKind.TIME: lambda _one: forms.TextInput({"inputmode": "numeric", "autocomplete": "off"}),
    FieldKind.CHOICE: _choice,
    FieldKind.CHOICES: lambda _one: forms.CheckboxSelectMultiple(),
    FieldKind.YES: lambda _one: forms.CheckboxInput(check_test=_ticked),
    FieldKind.TELEPHONE: lambda one: forms.TextInput({"type": "tel", "autocomplete": _FILLED.get(one.name, "off")}),
    FieldKind.MAIL: lambda one: forms.TextInput(
        {
            "inputmode": "email",
            "spellcheck": "false",
            "autocapitalize": "off",
            "autocomplete": _FILLED.get(one.name, "off"),
        }
    ),
    FieldKind.IDENTIFIER: lambda _one: forms.TextInput({"autocapitalize": "characters", **_OFF}),
}


def _help(one: Field, on: date) -> Text | None:
    parts = [one.help] if one.help is not None else []
    if one.kind is FieldKind.DATE:
        parts.append(_days(one, on))
    elif one.kind is FieldKind.TIME:
        parts.append(t("例如14:30。", "Such as 14:30."))
    elif one.kind is FieldKind.CASES:
        parts.append(t("一行填一件。", "One a line."))
    elif one.kind is FieldKind.LONG and one.most is not None:
        parts.append(t("最多{most}字。", "At most {most} characters.").fill(most=f"{one.most:,}"))
    if one.why is not None:
        parts.append(t("為什麼問：{why}", "Why we ask: {why}").fill(why=one.why))
    if not parts:
        return None
    return Text("".join(part.zh for part in parts), " ".join(part.en for part in parts))


def _days(one: Field, on: date) -> Text:
    first = on + timedelta(days=one.least) if one.least is not None else None
    last = on + timedelta(days=one.most) if one.most is not None else None
    example = t("例如{day}。", "For example {day_en}.").fill(day=roc.slash(first or on), day_en=_both(first or on))
    if first and last:
        return t("可填{a}至{b}。", "Between {a_en} and {b_en}.").fill(
            a=roc.slash(first), b=roc.slash(last), a_en=_both(first), b_en=_both(last)
        )
    if last == on:
        return t("今天或以前，例如{day}。", "Today or before, for example {day_en}.").fill(
            day=roc.slash(on), day_en=_both(on)
        )
    return example


def _both(day: date) -> str:
    """Write a day for readers of English in both calendars: the office's papers bear the other one."""
    return f"{day.isoformat()} (ROC {roc.slash(day)})"

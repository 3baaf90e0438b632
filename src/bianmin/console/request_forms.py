"""What each deed on a request asks for."""

from typing import Any

from django import forms

from bianmin.catalogue.types import UNITS, FieldKind
from bianmin.console.request_fields import AskedForm, FilesField
from bianmin.console.requests import workers
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, said
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.requests.types import RequestView

SERVICE = "service"
NOTE, CALLED, SPOKE = "note", "called", "spoke"
NOTE_KINDS: dict[str, Text] = {
    NOTE: t("內部註記", "Note"),
    CALLED: t("電話請申請人補正", "Telephoned: a correction is wanted"),
    SPOKE: t("與申請人通話", "Spoke with the applicant"),
}
MARKS = {CALLED: "【電話請補正】", SPOKE: "【通話】"}
"""How a note begins that records a call."""


class RequestForm(OfficeForm):
    """A form about a request; ``fit`` fills in what depends on it."""

    def fit(self, one: RequestView) -> None:
        """Take choices from the request."""


def words(label: Text, *, required: bool = True, rows: int = 3) -> forms.CharField:
    """Return a field for a few sentences."""
    return forms.CharField(
        label=said(label), max_length=1000, required=required, widget=forms.Textarea(attrs={"rows": rows})
    )


class NoteForm(RequestForm):
    """A note that only the office reads; a telephoned correction is one of its kinds."""

    kind = forms.ChoiceField(
        label=said(t("種類", "Kind")), choices=list(NOTE_KINDS.items()), initial=NOTE, widget=forms.RadioSelect
    )
    text = words(t("內容", "Text"))

    def note(self) -> str:
        """Return the note with its mark."""
        return f"{MARKS.get(self.cleaned_data['kind'], '')}{self.cleaned_data['text']}"


class FilesForm(RequestForm):
    """Files that came later."""

    attached = FilesField(
        label=said(t("檔案", "Files")),
        help_text=said(t("照片、PDF、ODT或DOCX。", "Pictures, PDF, ODT or DOCX.")),
    )
    reason = forms.CharField(label=said(t("說明", "What it is")), required=False, max_length=200)


class ReasonForm(RequestForm):
    """A deed that needs its reason."""

    reason = words(t("理由", "Reason"))


class AssignForm(RequestForm):
    """To whom."""

    person = forms.ChoiceField(label=said(t("分派給", "Give it to")))
    reason = forms.CharField(label=said(t("說明", "Note")), required=False, max_length=300)

    def fit(self, one: RequestView) -> None:
        """Offer the staff who work requests, those of the request's section first."""
        people = sorted(workers(), key=lambda each: (each.section_id != one.section_id, each.full_name))
        self.fields["person"].choices = [  # type: ignore[attr-defined]  # a ChoiceField
            ("", t("不分派給任何人", "Nobody")), *((str(each.id), each.full_name) for each in people)
        ]  # fmt: skip
        self.fields["person"].required = False
        self.initial.setdefault("person", str(one.assigned_to or ""))


class HandOverForm(RequestForm):
    """To which unit or section."""

    to = forms.ChoiceField(label=said(t("移交給", "Hand it to")))
    reason = words(t("理由", "Reason"))

    def fit(self, one: RequestView) -> None:
        """Offer the sections and the units."""
        sections = [(f"section:{each.id}", each.name) for each in office.sections()]
        units = [(f"unit:{unit.value}", name) for unit, name in UNITS.items() if unit.value != "sections"]
        self.fields["to"].choices = [  # type: ignore[attr-defined]  # a ChoiceField
            (str(t("執行股", "Sections")), sections), (str(t("單位", "Units")), units)
        ]  # fmt: skip


class ExtensionForm(RequestForm):
    """Which limit, and why; the applicant is told."""

    of = forms.ChoiceField(label=said(t("哪一個期限", "Which limit")), widget=forms.RadioSelect)
    reason = words(t("展延理由（會通知申請人）", "Why (the applicant is told)"))

    def fit(self, one: RequestView) -> None:
        """Offer the limits that know an extension."""
        found = limits_of(one)
        self.fields["of"].choices = found  # type: ignore[attr-defined]  # a ChoiceField
        if found:
            self.initial.setdefault("of", found[0][0])


class SettleForm(RequestForm):
    """Approve or refuse what another asked for."""

    of = forms.CharField(widget=forms.HiddenInput, max_length=60, initial=SERVICE)
    answer = forms.ChoiceField(
        label=said(t("核定", "Decision")),
        choices=[("approve", t("核准展延", "Approve")), ("refuse", t("不准", "Refuse"))],
        widget=forms.RadioSelect,
    )
    reason = words(t("不准的理由", "Reason for refusing"), required=False, rows=2)


def limits_of(one: RequestView) -> list[tuple[str, Any]]:
    """Return the limits of a request that can be extended: the service's, the step's."""
    step = one.service.step(one.step)
    found: list[tuple[str, Any]] = []
    if one.service.limit is not None and one.service.limit.extension:
        found.append((SERVICE, t("整件申請的期限", "The whole request's")))
    if step.limit is not None and step.limit.extension:
        found.append((step.code, t("這一步「{step}」的期限", "This step's: “{step}”").fill(step=step.title)))
    return found


APART = "correction"
"""Before the names of a correction's own fields: a service may ask for a ``reason`` as well."""


class AnswersForm(AskedForm):
    """The form's answers with a reason; a secret one left empty stays as it is."""

    reason: ReasonForm
    hidden: frozenset[str]

    @classmethod
    def of(cls, one: RequestView, data: Any = None) -> "AnswersForm":  # noqa: ANN401  (what was posted)
        """Return it, filled with what is kept in clear."""
        kept = {answer.field.name: answer.value for answer in one.answers if answer.value is not None}
        fields = [answer.field for answer in one.answers if answer.field.kind not in {FieldKind.FILES, FieldKind.SLOT}]
        made = cls(fields, data, on=today(), initial=kept)
        made.reason = ReasonForm(data, prefix=APART)
        shown = {each.name for each in fields if each.is_secret}
        made.hidden = frozenset(shown | {each.field.name for each in one.answers if each.value is None})
        return made

    def changed_answers(self) -> dict[str, Any]:
        """Return what is to be kept: of hidden answers those alone that were typed anew."""
        return {name: value for name, value in self.typed().items() if value or name not in self.hidden}

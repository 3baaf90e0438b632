"""The last look at an application, and sending it: once, however often the button is pressed."""

from dataclasses import dataclass, replace

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from bianmin.bookings.errors import HoldLapsed
from bianmin.catalogue.ports import procedure
from bianmin.catalogue.types import Field, FieldKind, Service
from bianmin.kit.clock import today
from bianmin.kit.errors import Refusal
from bianmin.kit.texts import Text, t
from bianmin.pages.errors import TooManyTries
from bianmin.requests import actions
from bianmin.requests import queries as requests
from bianmin.requests.errors import FieldsWrong
from bianmin.requests.types import Applied
from bianmin.site import apply_common as common
from bianmin.site import apply_draft, apply_slots
from bianmin.site.apply_draft import Held
from bianmin.site.apply_forms import applicant, contact_fields
from bianmin.site.apply_steps import Kind, Step, of_field, steps


@dataclass(frozen=True, slots=True)
class Section:
    """One page of the application as the last look shows it, with where it is changed."""

    title: Text
    rows: tuple[tuple[Text, Text], ...]
    change: str


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to mend, with where; ``at`` is empty where no page is to blame."""

    text: Text
    at: str


def review(request: HttpRequest, found: Held, listed: list[Step], step: Step) -> HttpResponse:
    """Show all that was written; send it when asked to."""
    if request.method != "POST":
        return _show(request, found, listed, step, problems(found))
    if request.POST.get("do") == "later":
        return HttpResponseRedirect(common.address(found.service.code, "saved"))
    wrong, status = _hindered(request, found), 422
    if not wrong:
        try:
            common.count(request, "apply-send")
            done = _sent(found)
        except FieldsWrong as refusal:
            wrong = _places(found, refusal)
        except TooManyTries as refusal:
            wrong, status = [Problem(refusal.text, "")], refusal.status
        except Refusal as refusal:
            at = _slot_address(found, listed) if found.answers.get(apply_slots.NOTED) else ""
            wrong = [Problem(refusal.text, at)]
        else:
            return _receipt(found.service, done)
    return _show(request, found, listed, step, wrong, status=status)


def again(request: HttpRequest, service: Service) -> HttpResponse | None:
    """Give the same receipt where this browser has sent its draft already; None where it has none."""
    draft = apply_draft.draft_code(request, service.code)
    if not draft:
        return None
    try:
        done = actions.apply(
            service.code, {}, actor=apply_draft.citizen(), channel="online", applicant=applicant({}), draft=draft
        )
    except Refusal:  # told on the page that follows
        return None
    return _receipt(service, done)


def _receipt(service: Service, done: Applied) -> HttpResponse:
    answer = HttpResponseRedirect(common.address(service.code, "sent"))
    apply_draft.give_receipt(answer, service.code, done.number, done.code)
    return common.private(answer)


def _hindered(request: HttpRequest, found: Held) -> list[Problem]:
    """Return why it isn't sent now: a machine's work, or what must be mended."""
    if common.is_trapped(request):
        return [Problem(common.TRAPPED, "")]
    return [Problem(common.HASTY, "")] if found.is_hasty else problems(found)


def _sent(found: Held) -> Applied:
    """Take the application in; a seat whose time ran out is booked anew where it is still free."""
    seat = found.answers.get(apply_slots.NOTED)
    try:
        return send(found, int(str(seat)) if seat else None)
    except HoldLapsed:  # the seat is free again: sent without it
        return send(found, None)


def send(found: Held, booking_id: int | None) -> Applied:
    """Hand an application in; the same draft sent again gives the same receipt."""
    citizen = apply_draft.citizen()
    names = {one.name for one in found.service.fields()}
    return actions.apply(
        found.service.code,
        {name: value for name, value in found.answers.items() if name in names},
        actor=citizen,
        channel="online",
        applicant=applicant(found.answers, citizen.language),
        case_ids=tuple(found.answers.get("_cases") or ()),
        draft=found.code,
        booking_id=booking_id,
    )


def problems(found: Held) -> list[Problem]:
    """Return what must be mended before it can be sent."""
    counted = [one.field for one in found.view.files]
    files = {name: counted.count(name) for name in set(counted)}
    case_ids = tuple(found.answers.get("_cases") or ())
    service = found.service
    wrong: list[Problem] = []
    try:
        requests.clean_applicant(service, applicant(found.answers), on=today(), has_cases=bool(case_ids))
    except FieldsWrong as refusal:
        wrong += _places(found, refusal)
    try:
        kept = requests.clean(service.fields(), found.answers, on=today(), files=files)
    except FieldsWrong as refusal:
        return wrong + _places(found, refusal)
    accepts = procedure(service.code).accepts
    if accepts is not None and not wrong:
        try:
            accepts(requests.decoded(service.fields(), kept), case_ids, on=today())
        except Refusal as refusal:
            at = of_field(steps(service, found.answers), str(getattr(refusal, "field", "")))
            wrong.append(Problem(refusal.text, common.address(service.code, at.slug) if at else ""))
    return wrong


def _places(found: Held, refusal: FieldsWrong) -> list[Problem]:
    listed = steps(found.service, found.answers)
    wrong = []
    for name, text in refusal.problems.items():
        at = of_field(listed, name)
        wrong.append(Problem(text, f"{common.address(found.service.code, at.slug)}?to=review" if at else ""))
    return wrong


def _slot_address(found: Held, listed: list[Step]) -> str:
    at = next((one for one in listed if one.kind is Kind.SLOT), None)
    return common.address(found.service.code, at.slug) if at else ""


def sections(found: Held, listed: list[Step]) -> list[Section]:
    """Return what was written, page by page."""
    shown = []
    for step in listed:
        if step.kind is Kind.REVIEW:
            continue
        rows = _ROWS[step.kind](found, step) if step.kind in _ROWS else _written(found, step)
        to = "" if step.kind is Kind.CASE else "?to=review"
        shown.append(Section(step.title, tuple(rows), f"{common.address(found.service.code, step.slug)}{to}"))
    return shown


_NONE = t("（未填）", "(no answer)")


def _case(found: Held, _step: Step) -> list[tuple[Text, Text]]:
    number = str(found.answers.get("_number") or "") if found.answers.get("_cases") else ""
    return [(t("案號", "Case number"), Text(number, number) if number else t("（沒有案號）", "(no case)"))]


def _contact(found: Held, _step: Step) -> list[tuple[Text, Text]]:
    rows = []
    for field in contact_fields(found.service, has_case=bool(found.answers.get("_cases"))):
        value = str(found.answers.get(field.name) or "")
        rows.append((field.label, Text(value, value) if value else _NONE))
    return rows


def _files(found: Held, step: Step) -> list[tuple[Text, Text]]:
    names = [one.name for one in found.view.files if one.field == step.fields[0].name]
    said = (
        t("{n}個檔案，已密封", "{n} files, sealed").fill(n=len(names))
        if common.is_sealed(found.service)
        else Text("、".join(names), ", ".join(names))
    )
    return [(step.fields[0].label, said if names else t("（沒有附件）", "(none)"))]


def _slot(found: Held, step: Step) -> list[tuple[Text, Text]]:
    said = apply_slots.in_words(str(found.answers.get(step.fields[0].name) or ""))
    return [(step.fields[0].label, said or _NONE)]


_ROWS = {Kind.CASE: _case, Kind.CONTACT: _contact, Kind.FILES: _files, Kind.SLOT: _slot}


def _written(found: Held, step: Step) -> list[tuple[Text, Text]]:
    return [(field.label, _shown(field, found.answers.get(field.name))) for field in step.fields]


def _shown(field: Field, value: object) -> Text:
    """Return an answer in words; one that can't be taken stands as it was typed."""
    if value in (None, "", []):
        return t("否", "No") if field.kind is FieldKind.YES else _NONE
    try:
        kept = requests.clean((replace(field, shown_if=None),), {field.name: value}, on=today()).get(field.name)
    except FieldsWrong:  # shown as it was typed
        return Text(str(value), str(value))
    return requests.shown_answer(field, kept, whole=True)


def _show(
    request: HttpRequest, found: Held, listed: list[Step], step: Step, wrong: list[Problem], *, status: int = 200
) -> HttpResponse:
    return common.show(
        request, "review", found, listed, step, status=status, sections=sections(found, listed), problems=wrong,
        held=apply_slots.held_seat(found.answers.get(apply_slots.NOTED)),
    )  # fmt: skip

"""The pages of an application: each keeps what was typed first and judges it then, so that nothing is ever lost."""

from collections.abc import Callable, Mapping

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from bianmin.bookings.types import PlaceView
from bianmin.cases import queries as cases
from bianmin.catalogue.types import FieldKind, Standing
from bianmin.kit.clock import today
from bianmin.kit.errors import Refusal
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.pages.errors import TooManyTries
from bianmin.requests import actions
from bianmin.requests.errors import NotNow
from bianmin.site import access, apply_draft, apply_files, apply_send, apply_slots, find, numbers
from bianmin.site import apply_common as common
from bianmin.site.apply_draft import Held
from bianmin.site.apply_forms import CaseForm, StepForm, contact_form, fields_form
from bianmin.site.apply_steps import REVIEW, Kind, Step, after, named, steps

_TYPED = {"number": "_typed_number", "identifier": "_typed_identifier", "code": "_typed_code"}
NO_SLOTS = t(
    "目前沒有可以線上預約的時段，請打電話給我們安排。",
    "There is no time to book online now; please telephone us to arrange one.",
)


@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest, code: str, slug: str) -> HttpResponse:
    """Show a page of the application this browser is at, and take what is written there."""
    service = common.service_of(code)
    found = apply_draft.held(request, code)
    if found is None:
        again = apply_send.again(request, service) if request.method == "POST" and slug == REVIEW else None
        sent_before = apply_draft.receipt(request, code) is not None
        return again or HttpResponseRedirect(
            common.address(code, "sent") if sent_before else f"{common.address(code)}?gone"
        )
    listed = steps(found.service, found.answers)
    step = named(listed, slug)
    if step is None:
        return HttpResponseRedirect(common.address(code, listed[0].slug))
    if step.kind is not Kind.CASE and needs_case(found):
        return HttpResponseRedirect(common.address(code, listed[0].slug))
    return _PAGES[step.kind](request, found, listed, step)


def needs_case(found: Held) -> bool:
    """Say whether nothing can be written before the case is known."""
    return found.service.standing is Standing.CASE and not found.answers.get("_cases")


def _saved(request: HttpRequest, found: Held, given: Mapping[str, object], step: Step) -> tuple[Held, Text | None]:
    """Keep what was typed; return the application as it is now and what hinders going on."""
    if common.is_trapped(request):
        return found, common.TRAPPED
    try:
        return apply_draft.write_down(found, given, step.slug), None
    except NotNow as refusal:
        return found, refusal.text


def _onward(request: HttpRequest, found: Held, step: Step) -> HttpResponse:
    code = found.service.code
    if request.POST.get("do") == "later":
        return HttpResponseRedirect(common.address(code, "saved"))
    if request.GET.get("to") == "review":
        return HttpResponseRedirect(common.address(code, "review"))
    return HttpResponseRedirect(common.address(code, after(steps(found.service, found.answers), step.slug).slug))


def _case(request: HttpRequest, found: Held, listed: list[Step], step: Step) -> HttpResponse:
    """Ask which case it is about, by the same rules as where one looks a case up."""
    may_skip = found.service.standing is Standing.CASE_OR_NAMED
    initial = {name: found.answers.get(kept, "") for name, kept in _TYPED.items()}
    opened = access.newest(request, access.Level.FULL)
    if not initial["number"] and opened is not None:
        initial["number"] = cases.case_view(opened.case_id).number
    form = CaseForm(common.posted(request), initial=initial, may_skip=may_skip)
    status, too_many = 200, None
    if request.method == "POST":
        typed = {kept: request.POST.get(name, "").replace("\0", "")[:60] for name, kept in _TYPED.items()}
        found, hindered = _saved(request, found, typed, step)
        if request.POST.get("do") == "later" and hindered is None:
            return _onward(request, found, step)
        status = 422
        if hindered is not None:
            form.add_error(None, str(hindered))
        elif form.is_valid():
            try:
                if _known(request, found, form, step):
                    return _onward(request, apply_draft.held(request, found.service.code) or found, step)
                form.add_error(None, str(find.UNIFORM))
            except TooManyTries as refusal:
                too_many, status = refusal, refusal.status
    return common.show(
        request, "case", found, listed, step, status=status, form=form, too_many=too_many, may_skip=may_skip,
        known=bool(found.answers.get("_cases")),
    )  # fmt: skip


def _known(request: HttpRequest, found: Held, form: CaseForm, step: Step) -> bool:
    """Note the case that number and identifier open; whether there is one is all that is told."""
    if form.is_skipped:
        apply_draft.write_down(found, {"_cases": [], "_identifier": ""}, step.slug)
        return True
    find.count_try(request, form.cleaned_data["number"][0])
    case_id = find.identify(form)
    if case_id is None:
        return False
    number = cases.case_view(case_id).number
    field = next((one.name for one in found.service.fields() if one.kind is FieldKind.CASES), "")
    noted = {"_cases": [case_id], "_identifier": form.cleaned_data["identifier"], "_number": number}
    if field and not str(found.answers.get(field) or "").strip():
        noted[field] = number
    apply_draft.write_down(found, noted, step.slug)
    return True


def _contact(request: HttpRequest, found: Held, listed: list[Step], step: Step) -> HttpResponse:
    has_case = bool(found.answers.get("_cases"))
    form = contact_form(found.service, found.answers, common.posted(request), on=today(), has_case=has_case)
    return _written(request, found, listed, step, form)


def _fields(request: HttpRequest, found: Held, listed: list[Step], step: Step) -> HttpResponse:
    form = fields_form(step.fields, found.answers, common.posted(request), on=today())
    return _written(request, found, listed, step, form)


def _written(request: HttpRequest, found: Held, listed: list[Step], step: Step, form: StepForm) -> HttpResponse:
    """Keep what was typed, judge it, go on or show what must be mended."""
    if request.method != "POST":
        return common.show(request, "fields", found, listed, step, form=form)
    found, hindered = _saved(request, found, form.typed(), step)
    if hindered is None and request.POST.get("do") == "later":
        return _onward(request, found, step)
    if hindered is not None:
        form.say("", hindered)
    elif form.is_valid():
        try:
            found = _with_cases(request, found, form, step)
        except TooManyTries as refusal:
            form.say("", refusal.text)
            return common.show(request, "fields", found, listed, step, form=form, status=refusal.status)
        if form.is_valid():
            return _onward(request, found, step)
    return common.show(request, "fields", found, steps(found.service, found.answers), step, form=form, status=422)


def _with_cases(request: HttpRequest, found: Held, form: StepForm, step: Step) -> Held:
    """See that every case named belongs to the identifier that opened the first; what is wrong is never told."""
    field = next((one for one in form.asked if one.kind is FieldKind.CASES), None)
    identifier = str(found.answers.get("_identifier") or "")
    if field is None or not identifier:
        return found
    words = [one.word for one in office.case_types()]
    ids = []
    for line in str(form.typed()[field.name]).replace("、", "\n").replace(",", "\n").replace("，", "\n").splitlines():
        if not line.strip():
            continue
        meant = numbers.candidates(line, words)
        if found.answers.get("_number") not in meant:
            find.count_try(request, meant[0] if meant else line.strip()[:60])
        hits = [hit for hit in (cases.find_for_citizen(one, identifier) for one in meant) if hit is not None]
        if len(hits) != 1:
            form.say(field.name, _NO_CASE.fill(line=Text(line.strip()[:40], line.strip()[:40])))
            return found
        ids.append(hits[0])
    return apply_draft.write_down(found, {"_cases": list(dict.fromkeys(ids))}, step.slug)


_NO_CASE = t(
    "「{line}」查無符合的案件，請對照通知書再輸入一次。", "“{line}”: no case matches. Please compare with your notice."
)


def _files(request: HttpRequest, found: Held, listed: list[Step], step: Step) -> HttpResponse:
    """Take papers one after another, list them, take one out again."""
    field, problems, status = step.fields[0], [], 200
    there = [one for one in found.view.files if one.field == field.name]
    if request.method == "POST":
        deed, chosen = request.POST.get("do", "next"), request.FILES.getlist("file")
        if deed.startswith("remove-"):
            wanted = deed.removeprefix("remove-")
            if wanted.isdecimal():
                actions.drop_draft_file(found.code, int(wanted[:18]), actor=apply_draft.citizen())
            return HttpResponseRedirect(request.get_full_path())
        problems = _taken(request, found, step, len(there))
        if deed == "add" and not chosen:
            problems = [apply_files.NONE_CHOSEN]
        if deed in {"next", "later"} and field.required and not there and not chosen:
            problems = [t("請附上檔案。", "Attach a file.")] if deed == "next" else problems
        if not problems:
            return HttpResponseRedirect(request.get_full_path()) if deed == "add" else _onward(request, found, step)
        status = 422
        found = apply_draft.held(request, found.service.code) or found
        there = [one for one in found.view.files if one.field == field.name]
    return common.show(
        request, "files", found, listed, step, status=status, files=there, problems=problems, field=field,
        kinds=apply_files.KINDS, accept=apply_files.ACCEPT, most=field.most,
        full=field.most is not None and len(there) >= field.most,
    )  # fmt: skip


def _taken(request: HttpRequest, found: Held, step: Step, there: int) -> list[Text]:
    """Keep the files that were chosen; return what is wrong with the others."""
    chosen, field = request.FILES.getlist("file"), step.fields[0]
    if common.is_trapped(request):
        return [common.TRAPPED]
    if not chosen:
        return []
    too_many = apply_files.problem_of_count(field, there, len(chosen))
    if too_many is not None:
        return [too_many]
    try:
        for _ in chosen:
            common.count(request, "apply-file")
        good, problems = apply_files.all_harmless(chosen, field.name)
        for one in good:
            actions.add_draft_file(found.code, one, actor=apply_draft.citizen())
    except Refusal as refusal:
        return [refusal.text]
    return problems


def _slot(request: HttpRequest, found: Held, listed: list[Step], step: Step) -> HttpResponse:
    """Let a time be chosen and keep its seat; say until when."""
    field, held = step.fields[0], apply_slots.held_seat(found.answers.get(apply_slots.NOTED))
    offered = apply_slots.places(found.service.place_kind)
    place = _place(request, found, offered, held.place.code if held else "")
    form = None
    if place is not None:
        form = apply_slots.SlotForm(
            field.name, str(field.label), apply_slots.free(place), common.posted(request),
            initial={field.name: found.answers.get(field.name)},
        )  # fmt: skip
    status = 200
    if request.method == "POST":
        deed = request.POST.get("do", "next")
        nothing = not request.POST.get(field.name)
        if deed == "later" or (nothing and (held is not None or not field.required)):
            return _onward(request, found, step)
        status = 422
        if form is not None and form.is_valid():
            try:
                common.count(request, "apply-seat")
                seat = apply_slots.keep(found, form.chosen)
                given = {field.name: form.chosen.key, apply_slots.NOTED: seat.id}
                found, hindered = _saved(request, found, given, step)
                if hindered is None:
                    return _onward(request, found, step)
                form.add_error(None, str(hindered))
            except TooManyTries as refusal:
                form.add_error(None, str(refusal.text))
                status = refusal.status
            except Refusal as refusal:
                form.add_error(field.name, str(refusal.text))
    return common.show(
        request, "slot", found, listed, step, status=status, form=form, held=held, offered=offered, chosen_place=place,
        slot_name=field.name, no_slots=NO_SLOTS, telephone=office.branch().telephone,
    )  # fmt: skip


def _place(request: HttpRequest, found: Held, offered: list[PlaceView], held: str) -> PlaceView | None:
    """Return the place whose times are shown: the only one, or the one chosen (kept before)."""
    typed = request.POST.get("place") or request.GET.get("place") or ""
    before = held or str(found.answers.get("_place") or "")
    known = {one.code: one for one in offered}
    if typed in known:
        return known[typed]
    return known.get(before) or (offered[0] if len(offered) == 1 else None)


_PAGES: dict[Kind, Callable[[HttpRequest, Held, list[Step], Step], HttpResponse]] = {
    Kind.CASE: _case,
    Kind.CONTACT: _contact,
    Kind.FIELDS: _fields,
    Kind.FILES: _files,
    Kind.SLOT: _slot,
    Kind.REVIEW: apply_send.review,
}

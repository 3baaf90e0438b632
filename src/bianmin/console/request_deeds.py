"""Deeds that any request allows: assign, hand over, note, files, extension, corrections, undo."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from bianmin.catalogue.types import Unit
from bianmin.console.frame import Page
from bianmin.console.request_exits import OneBase
from bianmin.console.request_forms import (
    AnswersForm,
    AssignForm,
    ExtensionForm,
    FilesForm,
    HandOverForm,
    NoteForm,
    RequestForm,
    SettleForm,
    limits_of,
)
from bianmin.kit.errors import NotFound, Refusal
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission
from bianmin.requests import actions
from bianmin.requests import queries as requests
from bianmin.requests.types import EventKind, EventView, RequestView, Upload

P = Permission


@dataclass(frozen=True, slots=True)
class Offer:
    """A deed as the request's page offers it: a link, or the reason why not."""

    label: Text
    href: str
    why_not: Text | None = None
    posts: bool = False
    """Done by pressing: nothing is asked."""


APART = {"settle"}
"""Offered where it belongs: beside the extension that waits."""


def deeds_for(page: Page, one: RequestView, events: list[EventView]) -> list[Offer]:
    """Return the deeds a person may do on any request of his, with the reason where one can't be done now."""
    found = []
    last = events[-1] if events else None
    mine = last is not None and last.kind is EventKind.TAKEN and last.who == page.actor.name
    for name, deed in DEEDS.items():
        if name in APART or (name == "undo" and not mine):
            continue
        if not page.may(deed.permission) or (one.ended_on is not None and not deed.ended):
            continue
        why_not = deed.why_not(one) if deed.why_not else None
        found.append(
            Offer(deed.label, reverse("console:request-deed", args=(one.id, name)), why_not, deed.form is None)
        )
    return found


@dataclass(frozen=True, slots=True)
class Verb:
    """A deed any request allows; ``ended``: also when it has ended. Without a form it is done by pressing."""

    label: Text
    permission: Permission
    form: type[RequestForm] | None
    act: Callable[[Any, RequestView, Any], Any]
    done: Text
    ended: bool = False
    why_not: Callable[[RequestView], Text | None] | None = None


class Deed(OneBase):
    """The page of a deed: its form, then the action."""

    template = "console/requests/deed.html"

    def found(self, request_id: int, deed: str) -> tuple[RequestView, Verb]:
        """Return request and deed; NotFound where there is none of this name."""
        one = self.load(request_id)
        if deed not in DEEDS:
            raise NotFound
        return one, DEEDS[deed]

    def get(self, request: HttpRequest, request_id: int, deed: str) -> HttpResponse:
        """Show the form."""
        one, verb = self.found(request_id, deed)
        if deed == "correct-answers":
            return self.ask(one, verb, AnswersForm.of(one))
        if verb.form is None:
            return redirect(self.back(request_id))
        initial = {"of": request.GET["of"]} if request.GET.get("of") else {}
        form = verb.form(initial=initial)
        form.fit(one)
        return self.ask(one, verb, form)

    def ask(self, one: RequestView, verb: Verb, form: Any) -> HttpResponse:  # noqa: ANN401  (a form)
        """Show a form."""
        why_not = verb.why_not(one) if verb.why_not else None
        reason = form.reason if isinstance(form, AnswersForm) else None
        wrong = form.is_bound and (form.errors or (reason and reason.errors))
        status = 422 if wrong else 200
        return self.show(title=verb.label, one=one, verb=verb, form=form, reason=reason, why_not=why_not, status=status)

    def post(self, request: HttpRequest, request_id: int, deed: str) -> HttpResponse:
        """Do it."""
        one, verb = self.found(request_id, deed)
        if deed == "correct-answers":
            return self.correct(one, verb)
        if verb.form is None:
            verb.act(self.actor, one, None)
            return self.done(verb.done, "console:request", request_id)
        form = verb.form(request.POST, request.FILES)
        form.fit(one)
        if self.attempt(form, lambda _held: verb.act(self.actor, one, form)) is None:
            return self.ask(one, verb, form)
        try:
            requests.view(request_id, actor=self.actor)
        except NotFound:  # handed to where one doesn't reach
            return self.done(verb.done, "console:requests")
        return self.done(verb.done, "console:request", request_id)

    def correct(self, one: RequestView, verb: Verb) -> HttpResponse:
        """Correct the answers of the form."""
        form = AnswersForm.of(one, self.request.POST)
        if form.reason.is_valid() and self.try_asked(
            form,
            lambda: actions.correct_answers(
                one.id, form.changed_answers(), form.reason.cleaned_data["reason"], actor=self.actor
            ),
        ):
            return self.done(verb.done, "console:request", one.id)
        return self.ask(one, verb, form)


def _hand_over(actor: Any, one: RequestView, form: Any) -> None:  # noqa: ANN401  (the table of deeds calls each with its own form)
    kind, _, which = form.cleaned_data["to"].partition(":")
    actions.hand_over(
        one.id,
        actor=actor,
        reason=form.cleaned_data["reason"],
        unit=Unit(which) if kind == "unit" else None,
        section_id=int(which) if kind == "section" else None,
    )


def _settle(actor: Any, one: RequestView, form: Any) -> Any:  # noqa: ANN401  (the table of deeds calls each with its own form)
    held = form.cleaned_data
    if held["answer"] == "approve":
        return actions.approve_extension(one.id, actor=actor, of=held["of"])
    return actions.refuse_extension(one.id, held["reason"], actor=actor, of=held["of"])


def _files(actor: Any, one: RequestView, form: Any) -> Any:  # noqa: ANN401  (the table of deeds calls each with its own form)
    uploads = [Upload(file.name or "", file.read()) for file in form.cleaned_data["attached"]]
    if not uploads:
        raise Refusal(t("請選擇檔案。", "Choose a file."))
    return actions.add_files(one.id, uploads, actor=actor, reason=form.cleaned_data["reason"])


def _assign(actor: Any, one: RequestView, form: Any) -> Any:  # noqa: ANN401  (the table of deeds calls each with its own form)
    person = form.cleaned_data["person"]
    return actions.assign(one.id, int(person) if person else None, actor=actor, reason=form.cleaned_data["reason"])


def _taken(one: RequestView) -> Text | None:
    if one.assigned_to is None:
        return None
    return t("已由{name}承辦。", "{name} has it.").fill(name=one.assigned_name)


def _fixed(one: RequestView) -> Text | None:
    return None if limits_of(one) else t("期限依規定不得展延。", "Its limits can't be extended by their rules.")


def _sealed(one: RequestView) -> Text | None:
    return t("密封案件的內容不能更改。", "What is sealed can't be changed.") if one.is_sealed else None


DEEDS: dict[str, Verb] = {
    "take": Verb(
        t("由我承辦", "I take it"), P.WORK_REQUEST, None,
        lambda actor, one, _form: actions.assign(one.id, actor.staff_id, actor=actor),
        t("已由您承辦。", "It is yours now."), why_not=_taken,
    ),
    "assign": Verb(t("分派", "Assign"), P.ASSIGN_REQUEST, AssignForm, _assign, t("已分派。", "Assigned.")),
    "hand-over": Verb(
        t("移交其他單位或股", "Hand over"), P.ASSIGN_REQUEST, HandOverForm, _hand_over, t("已移交。", "Handed over.")
    ),
    "note": Verb(
        t("加註記或通話紀錄", "Add a note, a call"), P.WORK_REQUEST, NoteForm,
        lambda actor, one, form: actions.add_note(one.id, form.note(), actor=actor),
        t("已記下。", "Noted."), ended=True,
    ),
    "files": Verb(
        t("加附件", "Add files"), P.WORK_REQUEST, FilesForm, _files,
        t("附件已加入。", "The files are added."), ended=True,
    ),
    "extension": Verb(
        t("申請展延期限", "Ask for an extension"), P.WORK_REQUEST, ExtensionForm,
        lambda actor, one, form: actions.ask_extension(
            one.id, form.cleaned_data["reason"], actor=actor, of=form.cleaned_data["of"]
        ),
        t("已送請核定展延。", "The extension waits for approval."), why_not=_fixed,
    ),
    "settle": Verb(
        t("核定展延", "Settle an extension"), P.EXTEND_REQUEST, SettleForm, _settle, t("已核定。", "Settled.")
    ),
    "correct-answers": Verb(
        t("更正申請內容", "Correct the form"), P.WORK_REQUEST, RequestForm, lambda *_given: None,
        t("已更正，原內容保留在歷程。", "Corrected; what stood there stays in the timeline."), why_not=_sealed,
    ),
    "undo": Verb(
        t("取消我剛才的一步", "Undo my last step"), P.WORK_REQUEST, None,
        lambda actor, one, _form: actions.undo_last(one.id, actor=actor),
        t("已取消上一步。", "The last step is undone."), ended=True,
    ),
}  # fmt: skip
"""What can be done with any request, in the order shown."""

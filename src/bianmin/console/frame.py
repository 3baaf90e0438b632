"""The frame of every console page: who acts, may he, in which language, and what the answer carries."""

from collections.abc import Callable
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import translation
from django.views import View

from bianmin.console.menu import menu_for
from bianmin.jobs import queries as jobs
from bianmin.jobs.types import JobState
from bianmin.kit.clock import today
from bianmin.kit.errors import NotAllowed, Refusal
from bianmin.kit.texts import Text, t
from bianmin.office import actions as office_actions
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
"""What a console page may load: nothing inline, nothing from elsewhere."""


class Page(View):
    """A console page. Subclasses name ``title``, ``nav``, ``permission`` and ``template``."""

    title: Text = t("便民", "Bianmin")
    nav = ""
    permission: Permission | None = None
    template = ""
    actor: Actor

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:  # noqa: ANN401  (Django's)
        """Ask for the log-in, take the person's language, check the permission, then answer."""
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        self.actor = office.actor_for(cast("Any", request.user))
        translation.activate(self.actor.language)
        request.LANGUAGE_CODE = self.actor.language
        try:
            if self.permission is not None:
                office.require(self.actor, self.permission)
            response = super().dispatch(request, *args, **kwargs)
        except Refusal as refusal:
            response = self.refused(refusal)
        response.headers.setdefault("Content-Security-Policy", POLICY)
        response.headers.setdefault("Cache-Control", "no-store")
        response.headers.setdefault("Referrer-Policy", "same-origin")
        return response

    def context(self) -> dict[str, Any]:
        """Return what the frame itself shows."""
        self.tell_of_work()
        return {
            "actor": self.actor,
            "role_names": [office.ROLE_NAMES[role] for role in sorted(self.actor.roles)],
            "branch": office.branch(),
            "menu": list(menu_for(self.actor)),
            "nav": self.nav,
            "title": self.title,
            "today": today(),
            "page": self,
        }

    def tell_of_work(self) -> None:
        """Say in a toast which long work of this person has ended since the last page."""
        waiting = self.request.session.get("work", [])
        if not waiting or self.request.method != "GET":
            return
        kept = []
        for job_id in waiting:
            try:
                job = jobs.job(job_id)
            except Refusal:  # the job is gone: nothing to wait for
                continue
            if not job.ended:
                kept.append(job_id)
                continue
            level = messages.SUCCESS if job.state is JobState.DONE else messages.WARNING
            text = t("{title}：{state}", "{title}: {state}").fill(title=job.title, state=job.state_name)
            messages.add_message(
                self.request, level, str(text), extra_tags=f"see:{reverse('console:work', args=(job_id,))}"
            )
        self.request.session["work"] = kept

    def show(self, *, status: int = 200, template: str = "", **context: Any) -> HttpResponse:  # noqa: ANN401  (what a template shows)
        """Show the page's template (or another) in the frame."""
        return render(self.request, template or self.template, {**self.context(), **context}, status=status)

    def done(self, text: Text | str, to: str, *args: Any, undo: str = "", kind: str = "good") -> HttpResponse:  # noqa: ANN401  (Django's)
        """Say what was done in a toast (with its undoing where ``undo`` is an address) and go to ``to``."""
        level = {"good": messages.SUCCESS, "caution": messages.WARNING, "stop": messages.ERROR}.get(kind, messages.INFO)
        messages.add_message(self.request, level, str(text), extra_tags=f"undo:{undo}" if undo else "")
        return redirect(to, *args)

    def refused(self, refusal: Refusal) -> HttpResponse:
        """Show a refusal with its reason; one of permission is written down first."""
        if isinstance(refusal, NotAllowed):
            self.note_look(*self.subject(), "open", reason=refusal.code, refused=True)
        return self.show(template="console/refused.html", status=refusal.status, refusal=refusal, title=refusal.text)

    def subject(self) -> tuple[str, str]:
        """Return what the page is about, for the log of looks: kind and identity."""
        return "page", self.request.path[:60]

    def note_look(
        self, subject: str, subject_id: object, action: str, *, reason: str = "", refused: bool = False
    ) -> None:
        """Write down who looked at what, and why."""
        office_actions.note_look(self.actor, subject, str(subject_id), action, reason=reason, refused=refused)

    def may(self, permission: Permission, **record: int | None) -> bool:
        """Say whether the actor may, for a record where its section or agency is given."""
        return office.may(self.actor, permission, **record)

    def attempt(self, form: forms.Form, deed: Callable[[dict[str, Any]], Any]) -> Any:  # noqa: ANN401  (what the deed answers)
        """Do ``deed`` with what the form holds; return its answer, or None with the reasons on the form."""
        if not form.is_valid():
            return None
        try:
            answer = deed(form.cleaned_data)
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.text))
            return None
        return True if answer is None else answer

    @property
    def confirmed(self) -> bool:
        """Say whether the second look was answered with yes."""
        return self.request.POST.get("confirm") == "yes"

    def second_look(
        self,
        title: Text,
        consequences: list[Text],
        label: Text,
        back: str,
        *,
        form: forms.Form | None = None,
        **more: Any,  # noqa: ANN401  (what a template shows)
    ) -> HttpResponse:
        """Show what a deed that can't be undone will do, and ask."""
        return self.show(
            template="console/second_look.html",
            title=title,
            consequences=consequences,
            label=label,
            back=back,
            form=form,
            status=422 if form is not None and form.is_bound and form.errors else 200,
            **more,
        )

"""Who comes into the editors' pages at /cms/: whoever the office's roles let, nobody else."""

from collections.abc import Callable
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import resolve_url

from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.actions import note_look
from bianmin.office.errors import PermissionMissing
from bianmin.pages import actions as pages
from bianmin.site import errors

CMS = "/cms/"
TO_CONSOLE = (t("回到內部作業", "Back to the console"), "/console/")
NO_EDITOR = t(
    "編輯網站需要「網站編輯」角色。需要的話，請洽系統管理者。",
    "Editing the website needs the role of web editor. Ask the administrator if you need it.",
)


class EditorsGate:
    """Sends strangers to the staff log-in and keeps out who may not edit pages.

    Wagtail decides by its own groups; a person's membership is brought in line with his office roles at
    every visit, so that a role that ended yesterday opens nothing today.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request."""
        if not request.path.startswith(CMS):
            return self.get_response(request)
        if not request.user.is_authenticated:
            return HttpResponseRedirect(f"{resolve_url(settings.LOGIN_URL)}?{urlencode({'next': request.path})}")
        actor = office.actor_for(request.user)
        if not pages.admit_editor(request.user, actor=actor):
            note_look(actor, "page", request.path[:60], "open", reason=PermissionMissing.code, refused=True)
            return errors.page(request, 403, NO_EDITOR, back=TO_CONSOLE, language=actor.language)
        return self.get_response(request)

"""Who comes into the editors' pages at /cms/: whoever the office's roles let, nobody else."""

from collections.abc import Callable
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import resolve_url

from bianmin.office import queries as office
from bianmin.office.types import Permission
from bianmin.pages import actions as pages
from bianmin.site import errors

CMS = "/cms/"


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
        may_edit = office.may(office.actor_for(request.user), Permission.EDIT_PAGES)
        if not pages.admit_editor(request.user, may_edit=may_edit):
            return errors.page(request, 403)
        return self.get_response(request)

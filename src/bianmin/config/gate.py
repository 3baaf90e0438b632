"""Machines and persons part at the door: the machine API has a short chain of its own."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.core.handlers.base import BaseHandler
from django.core.handlers.exception import convert_exception_to_response
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.module_loading import import_string

from bianmin.api.problems import problem
from bianmin.kit.texts import t
from bianmin.site.middleware import POLICY

MACHINES = "/api/"
NO_ADDRESS = t("這裡沒有介面，請見/api/v1/docs。", "There is no such address; see /api/v1/docs.")


class ApiHandler(BaseHandler):
    """Django's way from a request to its view, through ``API_MIDDLEWARE`` alone."""

    def __init__(self) -> None:
        super().__init__()
        self._view_middleware: list[object] = []
        self._template_response_middleware: list[object] = []
        self._exception_middleware: list[object] = []
        chain: Any = convert_exception_to_response(self._get_response)  # type: ignore[attr-defined]  # the stubs lack it
        for name in reversed(settings.API_MIDDLEWARE):
            chain = convert_exception_to_response(import_string(name)(chain))
        self.answer: Callable[[HttpRequest], HttpResponse] = chain


class ApiGate:
    """Leads calls of the machine API past everything that belongs to pages, before any of it runs.

    An agency's system carries a token: it has no session, no form, no messages, no second factor, and none
    of these is looked at for it. What protects every answer stays, in ``API_MIDDLEWARE``.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.pages = get_response
        self.machines = ApiHandler().answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request."""
        return (self.machines if request.path_info.startswith(MACHINES) else self.pages)(request)


class ApiAnswer:
    """Speaks the language asked for by ``Accept-Language`` and gives an answer the headers that pages have."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request."""
        language = translation.get_language_from_request(request)
        request.LANGUAGE_CODE = language
        request.get_host()  # refuses a name that isn't ours
        with translation.override(language):
            response = self.get_response(request)
        if response.status_code == HTTPStatus.NOT_FOUND and request.resolver_match is None:
            response = problem(404, "no-such-address", NO_ADDRESS)
        if not response.streaming:
            response.headers.setdefault("Content-Length", str(len(response.content)))
        patch_vary_headers(response, ("Accept-Language", "Authorization"))
        headers = response.headers
        headers.setdefault("Content-Language", language)
        headers.setdefault("Content-Security-Policy", POLICY)
        headers.setdefault("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
        return response

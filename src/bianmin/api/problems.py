"""Errors as problem details (RFC 9457): type, title, status, detail in both languages, code."""

import json
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError

from bianmin.kit.errors import Refusal
from bianmin.kit.texts import Text, t

MEDIA_TYPE = "application/problem+json"


def problem(status: int, code: str, text: Text, **more: Any) -> HttpResponse:  # noqa: ANN401  (JSON values)
    """Return a problem response; ``detail`` is English, ``detail_zh`` the same in Chinese."""
    body = {
        "type": f"urn:bianmin:problem:{code}",
        "title": code.replace("-", " ").capitalize(),
        "status": status,
        "code": code,
        "detail": text.en,
        "detail_zh": text.zh,
        **more,
    }
    return HttpResponse(json.dumps(body, ensure_ascii=False), status=status, content_type=MEDIA_TYPE)


def on_refusal(_request: HttpRequest, refusal: Refusal | type[Refusal]) -> HttpResponse:
    """Answer a rule's refusal with its own status and sentence."""
    return problem(refusal.status, refusal.code, refusal.text)


def on_invalid(_request: HttpRequest, error: ValidationError | type[ValidationError]) -> HttpResponse:
    """Answer a request whose shape is wrong with every fault and where it stands."""
    faults = [{"at": ".".join(str(p) for p in e["loc"]), "fault": e["msg"]} for e in getattr(error, "errors", ())]
    return problem(
        422, "invalid-request", t("要求的內容不符規格。", "The request does not fit its schema."), faults=faults
    )


def on_unauthenticated(_request: HttpRequest, _error: AuthenticationError | type[AuthenticationError]) -> HttpResponse:
    """Answer a missing, wrong, expired or revoked token; the cause is not told."""
    response = problem(
        401,
        "token-needed",
        t("需要有效的存取權杖(Authorization: Bearer …)。", "A valid token is needed (Authorization: Bearer …)."),
    )
    response["WWW-Authenticate"] = "Bearer"
    return response


def on_http_error(_request: HttpRequest, error: HttpError | type[HttpError]) -> HttpResponse:
    """Answer the framework's own errors in the same form."""
    return problem(
        getattr(error, "status_code", 400), "http-error", t("無法處理這項要求。", "This request can't be handled.")
    )


def on_unforeseen(_request: HttpRequest, _error: Exception) -> HttpResponse:
    """Answer an error of ours without its inside; the server's log has it."""
    return problem(
        500,
        "internal-error",
        t(
            "系統發生錯誤，您的要求沒有變更任何資料，請稍後再送。",
            "An error on our side; nothing was changed. Send it again later.",
        ),
    )


def register(api: NinjaAPI) -> None:
    """Attach the handlers to the API."""
    api.add_exception_handler(Refusal, on_refusal)
    api.add_exception_handler(ValidationError, on_invalid)
    api.add_exception_handler(AuthenticationError, on_unauthenticated)
    api.add_exception_handler(HttpError, on_http_error)

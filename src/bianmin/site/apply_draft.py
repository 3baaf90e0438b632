"""The application a browser is at: its code lies in a signed cookie and nowhere in the office's records.

What was typed is encrypted with the code, so whoever reads the database, even of a sealed service, reads
nothing of it. In an address the code stands only in the link one takes home oneself.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse

from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.types import Service
from bianmin.kit.clock import now, today
from bianmin.office import queries as office
from bianmin.office.types import Actor
from bianmin.requests import actions
from bianmin.requests import queries as requests
from bianmin.requests.errors import DraftGone
from bianmin.requests.types import DraftView
from bianmin.site.frame import in_english

_SALT = "bianmin.site.draft"
_RECEIPT = "bianmin.site.applied"
_HALF_DAY = 12 * 3600
_QUARTER = 900


@dataclass(frozen=True, slots=True)
class Held:
    """A draft with its definition and when this browser took it up (seconds of the epoch)."""

    view: DraftView
    service: Service
    begun: float

    @property
    def code(self) -> str:
        """Return the draft's code."""
        return self.view.code

    @property
    def answers(self) -> dict[str, Any]:
        """Return what was typed so far; names with an underscore before them are the site's own notes."""
        return self.view.answers

    @property
    def is_hasty(self) -> bool:
        """Say whether it was begun so shortly ago that no person can have filled it."""
        return now().timestamp() - self.begun < least_seconds()


def least_seconds() -> int:
    """Return in how few seconds no person reads and fills an application (a dated setting)."""
    return int(office.setting("apply_least_seconds", today()))


def citizen() -> Actor:
    """Return the visitor, in the language he reads."""
    return Actor.citizen("en" if in_english() else "zh-hant")


def begin(service: Service) -> DraftView:
    """Begin an application."""
    return actions.start_draft(service.code, actor=citizen(), language=citizen().language)


def held(request: HttpRequest, code: str) -> Held | None:
    """Return the application of a service this browser is at, None where there is none (any more)."""
    try:
        draft, begun = signing.loads(request.COOKIES.get(_name(code), ""), salt=_SALT, max_age=_HALF_DAY)
        view = requests.draft(str(draft))
    except (signing.BadSignature, DraftGone, ValueError):  # not ours or gone: begun anew
        return None
    return Held(view, catalogue.service_at(view.service, view.version), float(begun)) if view.service == code else None


def hold(response: HttpResponse, service: str, code: str, *, begun: float | None = None) -> None:
    """Let the browser carry the draft's code; ``begun``: when, now where it isn't said."""
    value = signing.dumps([code, now().timestamp() if begun is None else begun], salt=_SALT)
    _set(response, _name(service), value, _HALF_DAY)


def let_go(response: HttpResponse, service: str) -> None:
    """Let the browser forget the draft."""
    response.delete_cookie(_name(service), samesite="Lax")


def write_down(found: Held, answers: Mapping[str, Any], page: str) -> Held:
    """Keep what was typed, right or wrong."""
    view = actions.save_draft(found.code, answers, actor=citizen(), page=page)
    return Held(view, found.service, found.begun)


def draft_code(request: HttpRequest, code: str) -> str:
    """Return the draft code this browser carries, sent or not; empty without one."""
    try:
        return str(signing.loads(request.COOKIES.get(_name(code), ""), salt=_SALT, max_age=_HALF_DAY)[0])
    except (signing.BadSignature, IndexError, TypeError):  # not ours: as if there were none
        return ""


def give_receipt(response: HttpResponse, service: str, number: str, code: str) -> None:
    """Let the receipt page be loaded again for a quarter of an hour; the code is kept nowhere else."""
    _set(response, f"applied-{service}", signing.dumps([number, code], salt=_RECEIPT), _QUARTER)


def receipt(request: HttpRequest, service: str) -> tuple[str, str] | None:
    """Return number and code of what this browser has just sent."""
    try:
        number, code = signing.loads(request.COOKIES.get(f"applied-{service}", ""), salt=_RECEIPT, max_age=_QUARTER)
    except (signing.BadSignature, ValueError):  # not ours or too old: as if there were none
        return None
    return str(number), str(code)


def _name(service: str) -> str:
    return f"draft-{service}"


def _set(response: HttpResponse, name: str, value: str, seconds: int) -> None:
    response.set_cookie(
        name, value, max_age=seconds, httponly=True, samesite="Lax", secure=settings.SESSION_COOKIE_SECURE
    )

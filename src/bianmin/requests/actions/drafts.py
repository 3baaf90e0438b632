"""Applications that are left and taken up again: found by their code alone, encrypted, gone after their time."""

import json
import secrets
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction

from bianmin.catalogue import queries as catalogue
from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.requests import sealing
from bianmin.requests.actions.filing import keep_for_draft
from bianmin.requests.actions.shared import moment
from bianmin.requests.errors import DraftGone, NotNow
from bianmin.requests.models import Draft, RequestFile
from bianmin.requests.queries.drafts import draft
from bianmin.requests.rules.numbers import code_from, code_hash
from bianmin.requests.types import DraftView, Upload

KEPT_FOR = timedelta(days=14)
_MOST_BODY = 200_000


def start_draft(service: str, *, actor: Actor, language: str = "zh-hant", now: datetime | None = None) -> DraftView:
    """Begin an application that can be left and taken up again by its code (which is kept nowhere)."""
    require(actor, Permission.APPLY)
    _, on = moment(now)
    version = catalogue.version_of(service, on)
    catalogue.service_at(service, version)
    code = new_code()
    Draft.objects.create(
        code_hash=code_hash(code),
        service=service,
        version=version,
        language=language,
        body_cipher=sealing.lock(code, b"{}"),
        saved_on=on,
        expires_on=on + KEPT_FOR,
    )
    return draft(code, on=on)


@transaction.atomic
def save_draft(
    code: str, answers: Mapping[str, Any], *, actor: Actor, page: str = "", now: datetime | None = None
) -> DraftView:
    """Keep what was typed so far (merged over what was kept), unchecked; its time begins anew."""
    require(actor, Permission.APPLY)
    _, on = moment(now)
    row = locked_draft(code, on)
    kept = json.loads(sealing.unlock(code, row.body_cipher))
    body = json.dumps(kept | dict(answers), ensure_ascii=False, default=str)
    if len(body) > _MOST_BODY:
        raise NotNow(t("內容太長，請刪減後再存。", "This is too long; shorten it and save again."))
    row.body_cipher, row.saved_on, row.expires_on = sealing.lock(code, body.encode()), on, on + KEPT_FOR
    row.page = page or row.page
    row.save(update_fields=["body_cipher", "saved_on", "expires_on", "page"])
    return draft(code, on=on)


@transaction.atomic
def add_draft_file(code: str, upload: Upload, *, actor: Actor, now: datetime | None = None) -> DraftView:
    """Keep a file with a draft."""
    require(actor, Permission.APPLY)
    at, on = moment(now)
    keep_for_draft(locked_draft(code, on), upload, actor=actor, at=at)
    return draft(code, on=on)


@transaction.atomic
def drop_draft_file(code: str, file_id: int, *, actor: Actor, now: datetime | None = None) -> DraftView:
    """Take a file out of a draft."""
    require(actor, Permission.APPLY)
    _, on = moment(now)
    RequestFile.objects.filter(pk=file_id, draft=locked_draft(code, on)).delete()
    return draft(code, on=on)


@transaction.atomic
def drop_draft(code: str, *, actor: Actor, now: datetime | None = None) -> None:
    """Throw a draft away."""
    require(actor, Permission.APPLY)
    _, on = moment(now)
    locked_draft(code, on).delete()


def forget_drafts(on: date | None = None) -> int:
    """Throw away drafts whose time is over (and what is left of sent ones); return how many. The nightly clock."""
    return int(Draft.objects.filter(expires_on__lt=on or clock.today()).delete()[1].get("requests.Draft", 0))


def new_code() -> str:
    """Return a code nobody can guess."""
    return code_from(secrets.token_bytes(16))


def locked_draft(code: str, on: date) -> Draft:
    """Lock a draft that is still to be sent."""
    row = Draft.objects.select_for_update().filter(code_hash=code_hash(code), request=None, expires_on__gte=on).first()
    if row is None:
        raise DraftGone
    return row

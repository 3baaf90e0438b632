"""Agencies' tokens for the machine API: shown once, kept as a hash."""

import hashlib
import json
import secrets
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import Q

from bianmin.kit import clock
from bianmin.kit.database.prepared import ask
from bianmin.kit.errors import NotFound
from bianmin.kit.texts import t
from bianmin.office import models
from bianmin.office.errors import NotPossible
from bianmin.office.queries.people import token_info
from bianmin.office.rules import require
from bianmin.office.types import Actor, ApiTokenInfo, IssuedToken, Permission

#: What a token may be limited to. Payment lines move money of every agency's cases, so that only the
#: token of a bank or agent gets ``collections``, and never unasked.
SCOPES = ("transfers", "collections", "cases", "notices", "requests")
USUAL = ("transfers", "cases", "notices", "requests")
_MARK = "bm"
_USED_EVERY = timedelta(minutes=1)
OWNER_QUERY = """
select t.id, t.agency_id, g.code, t.name, t.prefix, t.scopes::text, t.created_at, t.expires_on, t.revoked_at,
       t.last_used_at
from office_api_token t join office_agency g on g.id = t.agency_id
where t.token_hash = %s and t.revoked_at is null and g.is_active and (t.expires_on is null or t.expires_on >= %s)
"""
"""What a token opens, one row where it is good: asked alone, or inside a larger question."""


def issue_token(
    agency_code: str,
    name: str,
    *,
    actor: Actor,
    scopes: tuple[str, ...] = USUAL,
    expires_on: date | None = None,
    now: datetime | None = None,
) -> IssuedToken:
    """Make a token for an agency and return it in clear, this once; only its SHA-256 is kept.

    It has 256 random bits, so a plain hash is enough: there is nothing to guess.
    """
    require(actor, Permission.MANAGE_TOKENS)
    moment = now or clock.now()
    agency = models.Agency.objects.filter(code=agency_code, is_active=True).first()
    if agency is None:
        raise NotFound(
            t("沒有代碼為 {code} 的移送機關。", "There is no agency with the code {code}."), code=agency_code
        )
    if not name.strip() or not scopes or not set(scopes) <= set(SCOPES):
        raise NotPossible(t("請填寫金鑰名稱並選擇用途。", "Give the token a name and choose what it is for."))
    if expires_on is not None and expires_on < clock.taipei_date(moment):
        raise NotPossible(t("到期日不可早於今天。", "The expiry can't lie in the past."))
    prefix, secret = secrets.token_hex(5), secrets.token_urlsafe(32)
    token = f"{_MARK}_{prefix}_{secret}"
    row = models.ApiToken.objects.create(
        agency=agency,
        name=name.strip()[:60],
        prefix=prefix,
        token_hash=_hash(token),
        scopes=list(scopes),
        created_by_id=actor.staff_id,
        created_at=moment,
        expires_on=expires_on,
    )
    return IssuedToken(token, token_info(row))


def revoke_token(token_id: int, *, actor: Actor, now: datetime | None = None) -> None:
    """Make a token worthless from now on; again does nothing."""
    require(actor, Permission.MANAGE_TOKENS)
    if not models.ApiToken.objects.filter(pk=token_id).exists():
        raise NotFound
    models.ApiToken.objects.filter(pk=token_id, revoked_at=None).update(revoked_at=now or clock.now())


def check_token(raw: str, *, now: datetime | None = None) -> ApiTokenInfo | None:
    """Return whose token this is; None where it is unknown, revoked, expired, or its agency inactive.

    When it was last used is noted at most once a minute, so that a busy agency's calls stay reads.
    """
    moment = now or clock.now()
    found = ask(OWNER_QUERY, token_values(raw, moment))
    return token_used(found[0], moment) if found else None


def token_values(raw: str, moment: datetime) -> tuple[str, date]:
    """Return the values of ``OWNER_QUERY``; what isn't a token at all has a hash that none has."""
    is_one = raw.startswith(f"{_MARK}_") and raw.isascii()
    return _hash(raw) if is_one else "", clock.taipei_date(moment)


def token_used(row: Sequence[Any], moment: datetime) -> ApiTokenInfo:
    """Return the owner from a row of ``OWNER_QUERY``, and note when the token was used."""
    fields = (*row[:5], tuple(json.loads(row[5])), *row[6:])
    info = ApiTokenInfo(*fields)
    if info.last_used_at is None or moment - info.last_used_at > _USED_EVERY:
        models.ApiToken.objects.filter(pk=info.id).filter(
            Q(last_used_at=None) | Q(last_used_at__lt=moment - _USED_EVERY)
        ).update(last_used_at=moment)
    return info


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()

"""Codes given out and what was used up: only keyed digests are kept."""

import base64
import secrets

from django.utils.crypto import salted_hmac

from bianmin.surveys.errors import UnknownCode
from bianmin.surveys.models import Invitation
from bianmin.surveys.types import InvitationView

_SALT = "bianmin.surveys."
_BYTES = 10


def digest(purpose: str, text: str) -> bytes:
    """Return the keyed digest under which a code, ticket or browser is remembered."""
    return salted_hmac(_SALT + purpose, text, algorithm="sha256").digest()


def new_token() -> str:
    """Return a fresh code: sixteen letters and digits, read aloud without doubt."""
    return _written(secrets.token_bytes(_BYTES))


def token_for(survey: str, mark: str) -> str:
    """Return the code that belongs to a thing (``request:17``): always the same, guessed by nobody without the key."""
    return _written(digest(f"token.{survey}", mark)[:_BYTES])


def fold_token(typed: str) -> str:
    """Return a code as it is compared: small letters, without blanks and hyphens."""
    return typed.strip().lower().replace("-", "").replace(" ", "").replace("\0", "")[:40]


def invitation(token: str) -> InvitationView:
    """Return what a code is for; ``UnknownCode`` where there is none."""
    row = Invitation.objects.filter(token=digest("invitation", fold_token(token))).first()
    if row is None:
        raise UnknownCode
    return InvitationView(row.survey_id, row.sent_on, row.is_spent)


def invited(survey: str, mark: str) -> str | None:
    """Return the code of a thing whose survey was sent and not yet answered; None where there is none."""
    token = token_for(survey, mark)
    held = Invitation.objects.filter(token=digest("invitation", token), is_spent=False)
    return token if held.exists() else None


def _written(raw: bytes) -> str:
    return base64.b32encode(raw).decode().rstrip("=").lower()

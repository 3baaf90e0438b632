"""Numbers and codes that notices bear."""

import secrets
from datetime import date

from bianmin.kit import roc

ALPHABET = "ACDEFGHJKLMNPQRTUVWXY34679"  # nothing that reads like something else
CODE_LENGTH = 10


def notice_number(on: date, serial: int) -> str:
    """Return a notice's number: 115傳字第00000001號."""
    return f"{roc.year(on)}傳字第{serial:08d}號"


def access_code() -> str:
    """Return an unguessable code a person can type: ten letters and digits, 47 bits."""
    return "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))


def read_access_code(text: str) -> str:
    """Return a typed code as it was made: letter case, spaces and hyphens don't count."""
    return "".join(c for c in text.upper() if c in ALPHABET)

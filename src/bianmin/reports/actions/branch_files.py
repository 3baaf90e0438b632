"""Keep the data files other branches publish, as dated records to compare with."""

import json
from datetime import date, datetime
from hashlib import sha256
from typing import Any

from django.db import IntegrityError, transaction

from bianmin.kit import clock
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission
from bianmin.reports.errors import FileKnown, NotABranchFile
from bianmin.reports.models import BranchFile
from bianmin.reports.queries.snapshots import FORMAT

MOST = 8 << 20
_KINDS: dict[str, type | tuple[type, ...]] = {"code": str, "display": str, "records": int}


def take_branch_file(
    content: bytes, *, dated: date, actor: Actor, source: str = "", now: datetime | None = None
) -> int:
    """Keep a file; return its number.

    Raises:
        NotABranchFile: it isn't one, or it is this branch's own.
        FileKnown: the same bytes were kept before.
    """
    require(actor, Permission.TAKE_BRANCH_FILES)
    body, first, last = _read(content)
    branch = body["branch"]
    if branch["code"] == office.branch().code:
        raise NotABranchFile(why=t("這是本分署自己的資料檔。", "it is this branch's own."))
    try:
        with transaction.atomic():
            row = BranchFile.objects.create(
                branch=branch["code"][:20],
                branch_name=branch["zh"][:60],
                first=first,
                last=last,
                dated=dated,
                sha256=sha256(content).hexdigest(),
                body=body,
                source=source,
                taken_at=now or clock.now(),
                taken_by=actor.name,
            )
    except IntegrityError:
        raise FileKnown from None
    return row.pk


def _read(content: bytes) -> tuple[dict[str, Any], date, date]:
    """Read a file of the published form, and nothing else."""
    wrong = NotABranchFile(why=t("格式不符。", "its form is another."))
    if len(content) > MOST:
        raise NotABranchFile(why=t("檔案過大。", "it is too large."))
    try:
        body = json.loads(content)
        first, last = date.fromisoformat(body["first"]), date.fromisoformat(body["last"])
        branch = body["branch"]
        figures = body["figures"]
        fits = (
            body["format"] == FORMAT
            and first <= last
            and all(isinstance(branch[name], str) and branch[name] for name in ("code", "zh"))
            and isinstance(figures, list)
            and all(isinstance(one[name], kind) for one in figures for name, kind in _KINDS.items())
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        raise wrong from None
    if not fits:
        raise wrong
    return body, first, last

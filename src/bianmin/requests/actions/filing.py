"""Files of requests: checked by content, kept outside the web root, sealed where the matter is."""

from collections.abc import Sequence
from datetime import datetime

from bianmin.catalogue import queries as catalogue
from bianmin.kit import files
from bianmin.office.types import Actor
from bianmin.requests import sealing
from bianmin.requests.actions.shared import seal_key
from bianmin.requests.errors import TooManyFiles
from bianmin.requests.models import Draft, Event, Request, RequestFile
from bianmin.requests.rules.steps import is_sealed
from bianmin.requests.types import Upload

TAKEN = files.PICTURES | files.PDF | files.OFFICE
MOST_BYTES = 20_000_000
MOST_FILES = 20
"""Of one request, all steps together."""


def keep_for_draft(draft: Draft, upload: Upload, *, actor: Actor, at: datetime) -> None:
    """Keep a file with a draft; of a sealed service it is sealed at once."""
    service = catalogue.service_at(draft.service, draft.version)
    if draft.files.count() >= MOST_FILES:
        raise TooManyFiles(most=MOST_FILES)
    _keep(upload, actor=actor, at=at, draft=draft, unit=service.unit.value if is_sealed(service) else "")


def keep_for_request(
    row: Request,
    uploads: Sequence[Upload],
    *,
    actor: Actor,
    at: datetime,
    event: Event | None = None,
    by_applicant: bool = True,
) -> int:
    """Keep files with a request; return how many."""
    if not uploads:
        return 0
    if row.files.count() + len(uploads) > MOST_FILES:
        raise TooManyFiles(most=MOST_FILES)
    unit = row.unit if row.openness == "sealed" else ""
    for upload in uploads:
        _keep(upload, actor=actor, at=at, request=row, event=event, unit=unit, by_applicant=by_applicant)
    return len(uploads)


def _keep(
    upload: Upload,
    *,
    actor: Actor,
    at: datetime,
    unit: str,
    draft: Draft | None = None,
    request: Request | None = None,
    event: Event | None = None,
    by_applicant: bool = True,
) -> None:
    kind = files.check_upload(upload.content, allowed=TAKEN, most=MOST_BYTES)
    name, content = files.clean_name(upload.name), upload.content
    if unit:
        # A name can betray as much as the content.
        content = sealing.seal(bytes(seal_key(unit).public), name.encode()[:200] + b"\n" + content)
        name = "sealed"
    stored = files.store(content, name, "application/octet-stream" if unit else kind, now=at)
    RequestFile.objects.create(
        request=request,
        draft=draft,
        event=event,
        stored=stored,
        name=name,
        content_type=kind,
        size=len(upload.content),
        field=upload.field[:60],
        added_at=at,
        added_by=actor.name[:80],
        by_applicant=by_applicant,
        sealed=bool(unit),
    )

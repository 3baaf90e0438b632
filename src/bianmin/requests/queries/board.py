"""What stands on the message board: what was posted with its answer, nothing else of who wrote."""

from dataclasses import dataclass
from datetime import date

from bianmin.requests.models import Request

SERVICE = "message-board"
BOARD = "board"
"""The fact the effect of posting leaves (``procedures.message_board``)."""
SIZE = 20


@dataclass(frozen=True, slots=True)
class BoardPost:
    """A message as it stands on the board, with the office's reply."""

    id: int
    nickname: str
    subject: str
    text: str
    reply: str
    received_on: date
    posted_on: date


def board_posts(*, before: int | None = None, size: int = SIZE) -> tuple[list[BoardPost], int | None]:
    """Return a page of what was posted, the newest first, and from where the next page goes on (None: no more)."""
    rows = Request.objects.filter(service=SERVICE, facts__has_key=BOARD, ended_on__isnull=False)
    if before is not None:
        rows = rows.filter(pk__lt=before)
    found = list(rows.order_by("-pk")[: size + 1])
    posts = [_post(row) for row in found[:size]]
    return posts, posts[-1].id if len(found) > size else None


def _post(row: Request) -> BoardPost:
    said = row.facts[BOARD]
    return BoardPost(
        id=row.pk,
        nickname=str(said.get("nickname", "")),
        subject=str(said.get("subject", "")),
        text=str(said.get("text", "")),
        reply=str(said.get("reply", "")),
        received_on=row.received_on,
        posted_on=date.fromisoformat(said["posted_on"]),
    )

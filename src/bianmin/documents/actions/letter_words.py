"""Keep the words of letters (公文例稿維護): a new version is written by one person and approved by another."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction
from django.db.models import Max

from bianmin.documents.errors import NoSuchLetter, WordsSettled, WordsUnusable
from bianmin.documents.models import LetterWording
from bianmin.documents.queries.letters import known_places, reworded
from bianmin.documents.rules.letters import LETTERS
from bianmin.documents.rules.letters.wording import is_sound
from bianmin.kit import clock
from bianmin.kit.texts import Text
from bianmin.office.queries import require
from bianmin.office.types import Actor, Permission


@transaction.atomic
def reword_letter(
    code: str,
    *,
    subject: Text,
    points: Sequence[Text],
    measures: Sequence[Text] = (),
    valid_from: date,
    note: str = "",
    actor: Actor,
    now: datetime | None = None,
) -> int:
    """Write a new version of a letter's words; return its number. It holds once it is approved.

    Raises:
        NoSuchLetter: no letter has this code.
        WordsUnusable: a language lacks, or a place has no value in letters of this kind.
    """
    require(actor, Permission.MANAGE_SERVICES)
    if code not in LETTERS:
        raise NoSuchLetter
    words = {
        "subject": _pair(subject),
        "points": [_pair(one) for one in points],
        "measures": [_pair(one) for one in measures],
    }
    problem = is_sound(reworded(LETTERS[code], words), known_places(code))
    if problem is not None:
        raise WordsUnusable(why=problem)
    rows = LetterWording.objects.select_for_update().filter(code=code)
    version = (rows.order_by().aggregate(last=Max("version"))["last"] if list(rows) else 0) + 1
    LetterWording.objects.create(
        code=code,
        version=version,
        valid_from=valid_from,
        words=words,
        note=note.strip()[:200],
        made_by=actor.name[:80],
        made_staff=actor.staff_id,
        made_at=now or clock.now(),
    )
    return int(version)


@transaction.atomic
def approve_letter_words(code: str, version: int, *, actor: Actor, now: datetime | None = None) -> None:
    """Approve a version of a letter's words; from its day on letters are made of it.

    Raises:
        NoSuchLetter: there is no such version.
        WordsSettled: it is approved already, or this is who wrote it.
    """
    require(actor, Permission.APPROVE_WORDS)
    row = LetterWording.objects.select_for_update().filter(code=code, version=version).first()
    if row is None:
        raise NoSuchLetter
    if row.approved_at is not None or actor.staff_id is None or actor.staff_id == row.made_staff:
        raise WordsSettled
    row.approved_by, row.approved_at = actor.name[:80], now or clock.now()
    row.save(update_fields=["approved_by", "approved_at"])


def _pair(text: Text) -> list[str]:
    return [text.zh.strip(), text.en.strip()]

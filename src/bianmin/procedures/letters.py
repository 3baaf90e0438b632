"""Letters of requests are made by the documents noun, which lies below requests and doesn't know them."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bianmin.office.types import Actor


class OfficialLetters:
    """Hands a letter on to documents, loaded only when the first one is made: printing is much to load."""

    def issue_letter(
        self,
        code: str,
        *,
        number_of: str,
        recipient: str,
        values: Mapping[str, Any],
        language: str,
        actor: Actor,
        on: date,
    ) -> int:
        """Make the letter in the caller's transaction; return its id."""
        from bianmin.documents.actions import issue_letter  # noqa: PLC0415  (see above)

        return issue_letter(
            code, number_of=number_of, recipient=recipient, values=values, language=language, actor=actor, on=on
        )

    def number_for_applicant(self, letter_id: int) -> str:
        """Return the number of a letter to the applicant; empty where it goes to another."""
        from bianmin.documents import queries  # noqa: PLC0415  (see above)

        found = queries.letter(letter_id)
        return found.number if found.to_applicant else ""

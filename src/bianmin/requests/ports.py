"""What requests need from outside, and who gives it: letters of the documents noun, once it has them."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Protocol

from bianmin.office.types import Actor


class Letters(Protocol):
    """Makes an official letter in the caller's transaction."""

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
        """Make the letter ``code`` about the request ``number_of``; return the letter's id."""

    def number_for_applicant(self, letter_id: int) -> str:
        """Return the number of a letter that goes to the applicant; empty where it goes to another."""


_letters: list[Letters] = []


def register(letters: Letters) -> None:
    """Name who makes letters (once, at start)."""
    _letters[:] = [letters]


def letters() -> Letters | None:
    """Return who makes letters; None where nobody does yet: the engine then notes which letter is due."""
    return _letters[0] if _letters else None

"""Official letters (函): their words, one definition a code; the built-in version 0 of each."""

from bianmin.documents.rules.letters import execution, general, records
from bianmin.documents.rules.letters.wording import LetterText

LETTERS: dict[str, LetterText] = {one.code: one for one in (*general.LETTERS, *execution.LETTERS, *records.LETTERS)}

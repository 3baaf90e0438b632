"""A refusal is a fact with its reason: code, one clear sentence in both languages."""

import re

from bianmin.kit.texts import Text

_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


class Refusal(Exception):  # noqa: N818  (named for what it is to the person who gets it)
    """Something was asked that the rules don't allow; nothing was changed.

    ``code`` is stable for machines, ``text`` says what is wrong and what to do.
    ``status`` is the HTTP status a face answers with.
    """

    code = "refused"
    status = 409
    text = Text("無法辦理。", "This can't be done.")

    def __init__(self, text: Text | None = None, **values: object) -> None:
        said = (text or self.text).fill(**values) if values else (text or self.text)
        # What a file or a command line is quoted with may hold anything; a sentence stays one line.
        self.text = Text(_BREAKS.sub(" ", said.zh), _BREAKS.sub(" ", said.en))
        super().__init__(self.text.en)


class NotAllowed(Refusal):
    """The person lacks the permission (or it is not his own record)."""

    code = "not-allowed"
    status = 403
    text = Text(
        "您沒有這項權限。如需辦理，請洽系統管理者。", "You don't have the permission for this. Ask an administrator."
    )


class NotFound(Refusal):
    """No such record, or none this person may know of."""

    code = "not-found"
    status = 404
    text = Text("查無資料。", "Nothing was found.")


class Unusable(Refusal):
    """What came in can't be used at all: a file, a form, a command line (exit status 2)."""

    code = "unusable"
    status = 422
    text = Text("無法讀取這份資料。", "This input can't be used.")

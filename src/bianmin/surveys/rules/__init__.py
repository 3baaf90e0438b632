"""Pure decisions of surveys: what may be answered, how shares are rounded, what is withheld."""

from bianmin.surveys.rules.answers import checked, without_persons
from bianmin.surveys.rules.shares import combined, shares
from bianmin.surveys.rules.withholding import may_show

__all__ = ["checked", "combined", "may_show", "shares", "without_persons"]

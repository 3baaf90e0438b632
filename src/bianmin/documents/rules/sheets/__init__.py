"""The printed forms, one definition a form: the 22 of the branches and those that single branches added."""

from bianmin.documents.rules.sheets import applications, deeds, pleadings
from bianmin.documents.rules.sheets.sheet import Sheet

SHEETS: dict[str, Sheet] = {one.code: one for one in (*applications.SHEETS, *pleadings.SHEETS, *deeds.SHEETS)}

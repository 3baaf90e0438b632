"""The intake register and the assignment register side by side, and the alarm where they disagree."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse

from bianmin.cases import queries as cases
from bianmin.cases.types import FAULT_NAMES, RegisterRow
from bianmin.console.columns import title_of
from bianmin.console.frame import Page
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission

SIZE = 100


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault of a line in words."""

    code: str
    text: Text
    of: Text | str


def faults_of(row: RegisterRow) -> list[Fault]:
    """Return the faults of a line (``E02:obligor_id;E05``) in words, each with the field it is about."""
    found = []
    for piece in filter(None, row.faults.split(";")):
        code, _, about = piece.partition(":")
        found.append(Fault(code, FAULT_NAMES.get(code, t("其他錯誤", "Another fault")), title_of(about)))
    return found


class LinePage(Page):
    """A page of lines of a batch, after a line number."""

    nav = "intake"
    permission = Permission.READ_REGISTERS
    only_refused = False

    def get(self, request: HttpRequest, batch_id: int) -> HttpResponse:
        """Show the lines after the one asked for."""
        asked = request.GET.get("after_line", "0")
        after = int(asked) if asked.isdecimal() else 0
        batch = cases.batch(batch_id)
        rows = cases.registers(batch_id, after_line=after, size=SIZE + 1, only_refused=self.only_refused)
        more = len(rows) > SIZE
        rows = rows[:SIZE]
        return self.show(
            batch=batch,
            rows=[(row, faults_of(row)) for row in rows],
            next_line=rows[-1].line_no if more else None,
            is_first=after == 0,
            disagree=[row for row in rows if not row.agrees],
        )


class Registers(LinePage):
    """The two registers of a batch, line by line."""

    title = t("收案簿與分案簿", "Intake and assignment registers")
    template = "console/intake/registers.html"


class Refused(LinePage):
    """The lines that were refused, each with every fault it has."""

    title = t("未收案的行", "Lines that were refused")
    template = "console/intake/refused.html"
    only_refused = True


class Check(Page):
    """The standing cross-check of all registers."""

    title = t("簿冊勾稽", "Registers' check")
    nav = "registers"
    permission = Permission.READ_REGISTERS
    template = "console/intake/check.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Run the check and show what disagrees."""
        found, _ = cases.batches(size=20)
        return self.show(disagreements=cases.register_disagreements(), batches=found)

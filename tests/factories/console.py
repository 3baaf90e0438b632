"""An office for tests of the console: staff of every role, cases in two sections. Generated; nobody is real."""

from dataclasses import dataclass
from pathlib import Path

from django.test import Client

from bianmin.cases import queries as cases
from bianmin.office import actions as office_actions
from bianmin.office import queries as office
from bianmin.office.models import Staff
from bianmin.office.types import Actor, Role
from tests.factories.cases import a_branch, a_line, take

PASSWORD = "a-long-test-password-1"
SYSTEM = Actor.system("test")
IN_A_SECTION = {Role.SECTION_CLERK, Role.OFFICER}


@dataclass(frozen=True, slots=True)
class Office:
    """The cases there are: one of the clerk's own section, one of another section; and their batch."""

    batch: int
    own: int
    other: int


def staff(role: Role, *, section: int = 0, language: str = "zh-hant") -> Staff:
    """Return the member of staff of a role (of the first section where the role belongs to one)."""
    name = f"{role.value}{section or ''}"
    found = Staff.objects.filter(username=name).first()
    if found is None:
        code = office.sections()[section].code if role in IN_A_SECTION else ""
        pk = office_actions.add_staff(
            name, f"測試{role.value}", actor=SYSTEM, roles=(role,), section_code=code, password=PASSWORD
        )
        found = Staff.objects.get(pk=pk)
    if found.language != language:
        Staff.objects.filter(pk=found.pk).update(language=language)
        found.language = language
    return found


def client_of(role: Role, *, section: int = 0, language: str = "zh-hant") -> Client:
    """Return a browser in which a person of the role is logged in."""
    client = Client()
    client.force_login(staff(role, section=section, language=language))
    return client


def an_office(folder: Path) -> Office:
    """Make a branch with twelve cases, one refused line, and return where things are."""
    a_branch()
    lines = [a_line(obligor_name=f"測試甲{n}", agency_ref=f"REF-{n}") for n in range(12)]
    result = take(folder, [*lines, a_line(principal="0", sex="Q")])
    rows = [cases.case_view(row.case_id) for row in cases.registers(result.batch) if row.case_id]
    first = office.sections()[0].id
    own = next(row.id for row in rows if row.section_id == first)
    other = next(row.id for row in rows if row.section_id != first)
    return Office(result.batch, own, other)

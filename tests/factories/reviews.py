"""People of every role for tests of reviews, without a password, so that none is hashed. Generated; nobody is real."""

from bianmin.office import actions, queries
from bianmin.office.types import Actor, Role
from tests.factories.console import IN_A_SECTION, SYSTEM


def person(role: Role, section: int = 0) -> Actor:
    """Return somebody of a role, of the first section or another where the role belongs to one."""
    name = f"{role.value}{section or ''}"
    known = [one.id for one in queries.staff_list() if one.username == name]
    if not known:
        code = queries.sections()[section].code if role in IN_A_SECTION else ""
        known = [actions.add_staff(name, f"測試{role.value}", actor=SYSTEM, roles=(role,), section_code=code)]
    return queries.actor_by_id(known[0])

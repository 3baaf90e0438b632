"""Who of the office may read a request, and who may work it: by reach, unit, person and openness."""

from dataclasses import dataclass

from bianmin.catalogue.types import Openness, Unit
from bianmin.office.types import Actor, Permission, Role

UNIT_ROLES: dict[Unit, frozenset[Role]] = {
    Unit.SECTIONS: frozenset({Role.SECTION_CLERK, Role.OFFICER}),
    Unit.REGISTRY: frozenset({Role.REGISTRY}),
    Unit.SERVICE_CENTRE: frozenset({Role.FRONT_DESK, Role.UNIT_HEAD}),
    Unit.SECRETARIAT: frozenset({Role.SECRETARIAT}),
    Unit.ETHICS: frozenset({Role.ETHICS}),
    Unit.PERSONNEL: frozenset({Role.PERSONNEL}),
    Unit.CASHIER: frozenset({Role.CASHIER, Role.CASHIER_SUPERVISOR}),
    Unit.ACCOUNTS: frozenset({Role.ACCOUNTS, Role.ACCOUNTS_APPROVER}),
}
OF_A_SECTION = frozenset({Role.SECTION_CLERK, Role.OFFICER})
"""Roles that reach their own section's requests alone."""

CLOSED_PERMISSIONS: dict[Unit, Permission] = {
    Unit.ETHICS: Permission.READ_ETHICS,
    Unit.PERSONNEL: Permission.READ_PERSONNEL,
}
"""What it takes to read a unit's closed matters; of other units, one of their roles."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What an actor may see: ``everything`` open to the office, or what these name; and closed units' matters."""

    everything: bool
    section_id: int | None
    staff_id: int | None
    units: frozenset[str]
    roles: frozenset[str]
    closed_units: frozenset[str]


def sight(actor: Actor, *, reads_all: bool, closed: frozenset[Unit]) -> Sight:
    """Return an actor's sight; ``reads_all`` and ``closed`` are decided by the table of permissions."""
    reaching = actor.roles - OF_A_SECTION
    return Sight(
        everything=reads_all,
        section_id=actor.section_id if actor.roles & OF_A_SECTION else None,
        staff_id=actor.staff_id,
        units=frozenset(unit.value for unit, roles in UNIT_ROLES.items() if roles & reaching),
        roles=frozenset(role.value for role in reaching),
        closed_units=frozenset(unit.value for unit in closed),
    )


def may_read(
    seen: Sight,
    *,
    openness: str,
    unit: str,
    section_id: int | None,
    assigned_to: int | None,
    step_roles: frozenset[str],
) -> bool:
    """Tell whether a request is within sight."""
    if openness != Openness.OFFICE:
        return unit in seen.closed_units
    return (
        seen.everything
        or (section_id is not None and section_id == seen.section_id)
        or (assigned_to is not None and assigned_to == seen.staff_id)
        or unit in seen.units
        or bool(step_roles & seen.roles)
    )

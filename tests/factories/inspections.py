"""A house with a restroom, a breastfeeding room, a dispenser and a display, for tests. Generated; nobody is real."""

from datetime import date

from bianmin.inspections import actions, queries
from bianmin.inspections.actions import Found
from bianmin.kit.texts import t
from bianmin.office.types import Actor, Role
from tests.factories.cases import a_branch
from tests.factories.console import SYSTEM
from tests.factories.reviews import person

SINCE = date(2025, 1, 1)
FRIDAY = date(2026, 11, 20)
KINDS = {"RR": "restroom", "NR": "nursing", "WD": "dispenser", "LED": "display", "SG": "sign_room"}


def a_house() -> dict[str, int]:
    """Make a branch with its round sheets and five facilities; return them by code."""
    a_branch()
    actions.ensure_default_sheets()
    return {
        code: actions.save_facility(
            code,
            actor=SYSTEM,
            kind=kind,
            grade="core",
            name=t(f"設施{code}", f"Facility {code}"),
            place=t("1樓", "1st floor"),
            since=SINCE,
            pieces=44 if code == "SG" else 1,
            filter_months=3 if code == "WD" else 0,
        )
        for code, kind in KINDS.items()
    }


def all_fine(sheet: str, day: date = FRIDAY) -> dict[str, Found]:
    """Return outcomes in which every item is in order."""
    return {item.code: Found("ok") for item in queries.sheet_on(sheet, day).items}


def with_a_defect(sheet: str, item: str, wrong: str, day: date = FRIDAY) -> dict[str, Found]:
    """Return outcomes in which one item has a defect."""
    return all_fine(sheet, day) | {item: Found("defect", wrong)}


def walker() -> Actor:
    """Return who makes the rounds."""
    return person(Role.FRONT_DESK)


def keeper() -> Actor:
    """Return who keeps the facilities."""
    return person(Role.SECRETARIAT)

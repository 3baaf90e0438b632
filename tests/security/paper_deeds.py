"""Who opens the addresses of letters; and how a page is asked for that one of several permissions opens."""

from typing import Any

from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

P = Permission
NONE = 999_999_999
READS_REQUESTS = (P.READ_REQUESTS, P.WORK_REQUEST)
"""Either opens it; which request, its own rules say."""

CONSOLE: dict[str, tuple[Permission | tuple[Permission, ...] | None, dict[str, Any]]] = {
    "letter-words": (P.READ_SERVICES, {}),
    "letter-wording": (P.READ_SERVICES, {"code": "refusal"}),
    "letter-pdf": (READS_REQUESTS, {"letter_id": NONE}),
    "letter-odt": (READS_REQUESTS, {"letter_id": NONE}),
}
#: Blank forms, and a booking by its reference, are open to everybody.
PUBLIC = {"site:forms", "site:form", "site:booking-move", "site:booking-file"}


def holds(actor: Actor, permission: Permission | tuple[Permission, ...] | None) -> bool:
    """Tell whether an actor has a permission, or one of several; None: nobody needs one."""
    wanted = (permission,) if isinstance(permission, Permission) else permission
    return wanted is None or any(office.may(actor, one) for one in wanted)

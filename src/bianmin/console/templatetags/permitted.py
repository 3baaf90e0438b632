"""What a template asks about permissions, where a link stands on a page of another file."""

from typing import Any

from django import template

from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

register = template.Library()


@register.filter
def opens_money(actor: Actor, case: Any) -> bool:  # noqa: ANN401  (a case as its page shows it)
    """Say whether the actor may open the page of changes of a case's debt."""
    return (
        office.may(actor, Permission.READ_MONEY)
        or office.may(actor, Permission.TAKE_AGENCY_NOTICE)
        or office.may(actor, Permission.ADD_COSTS, section_id=case.section_id)
    )

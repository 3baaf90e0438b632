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


@register.filter
def may_answer(actor: Actor, correction: Any) -> bool:  # noqa: ANN401  (a request as lists show it)
    """Say whether the actor may record the agency's answer to a request for correction."""
    return office.may(actor, Permission.ANSWER_CORRECTION, section_id=correction.section_id)

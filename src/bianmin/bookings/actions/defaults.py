"""The places a fresh branch begins with. Making them again changes nothing, also what people changed since."""

from datetime import date

from django.db import transaction

from bianmin.bookings.actions.places import Terms, save_place, set_hours
from bianmin.bookings.models import Place
from bianmin.bookings.rules.default_places import PLACES
from bianmin.office import queries as office
from bianmin.office.types import Actor

BEGINNING = date(2000, 1, 1)


@transaction.atomic
def ensure_default_places() -> bool:
    """Make the usual places where there are none; return whether they were made. ``bianmin migrate`` calls this."""
    if Place.objects.exists():
        return False
    actor, sites = Actor.system("migrate"), office.sites()
    for position, one in enumerate(PLACES, start=1):
        save_place(
            one.code,
            actor=actor,
            kind=one.kind,
            name=one.name,
            description=one.description,
            site_code=sites[0].code if sites else "",
            terms=Terms(**one.terms),  # type: ignore[arg-type]  # the table's terms are those of Terms
            position=position,
        )
        if one.hours:
            set_hours(one.code, one.hours, actor=actor, valid_from=BEGINNING)
    return True

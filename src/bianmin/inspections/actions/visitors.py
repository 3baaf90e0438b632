"""Visitors registered by name while an epidemic lasts (實聯制): kept enciphered, deleted when their day has come."""

import json
from datetime import date, datetime, timedelta
from decimal import Decimal

from django.db import transaction

from bianmin.inspections.actions.keeping import wanted
from bianmin.inspections.errors import WrongInspection
from bianmin.inspections.models import Visitor
from bianmin.inspections.queries.visitors import PURPOSE
from bianmin.kit import clock
from bianmin.kit.rekeying import encipher_anew
from bianmin.kit.secrets import keyring
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

KEPT_DAYS = 28
"""As the guidelines of the epidemic command centre had it: contact data goes after 28 days."""
COOLEST, HOTTEST = Decimal(30), Decimal(45)


@transaction.atomic
def register_visitor(
    name: str,
    contact: str,
    *,
    actor: Actor,
    place: str = "",
    temperature: Decimal | None = None,
    now: datetime | None = None,
) -> int:
    """Register who came and how to reach him; return the entry's id. It is deleted after 28 days."""
    office.require(actor, Permission.REGISTER_VISITORS)
    moment = now or clock.now()
    if temperature is not None and not COOLEST <= temperature <= HOTTEST:
        raise WrongInspection(t("體溫須為30至45度。", "The temperature is between 30 and 45."))
    said = {
        "name": wanted(name, t("姓名", "name"), 60),
        "contact": wanted(contact, t("聯絡電話", "telephone"), 60),
    }
    row = Visitor.objects.create(
        at=moment,
        sealed=keyring(PURPOSE).encrypt(json.dumps(said, ensure_ascii=False)),
        place=place.strip()[:60],
        temperature=temperature,
        delete_on=clock.taipei_date(moment) + timedelta(days=KEPT_DAYS),
    )
    return row.pk


@transaction.atomic
def forget_visitors(on: date, *, actor: Actor) -> int:
    """Delete the visitors whose day has come; return how many. Nothing of them stays."""
    office.require(actor, Permission.REGISTER_VISITORS)
    gone, _ = Visitor.objects.filter(delete_on__lte=on).delete()
    return gone


@transaction.atomic
def reseal_visitors(*, actor: Actor, batch_size: int = 2000) -> int:
    """Encrypt anew the next visitors of older keys; return how many (0: done)."""
    office.require(actor, Permission.ROTATE_KEYS)
    return encipher_anew(Visitor, "sealed", purpose=PURPOSE, size=batch_size)

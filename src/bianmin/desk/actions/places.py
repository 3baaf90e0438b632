"""Keeping queues, counters, service items, kiosks, and what is lent, rung or entered."""

import hashlib
import secrets
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from django.db import IntegrityError, connection, transaction

from bianmin.desk import models
from bianmin.desk.errors import Taken, UnknownDevice, WrongEntry
from bianmin.desk.queries.places import device_info, valid_on
from bianmin.desk.types import NewDevice
from bianmin.desk.types import words as named
from bianmin.kit import clock
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission

DEVICE_BYTES = 32


def _site_id(code: str) -> int:
    for site in office.sites():
        if site.code == code:
            return site.id
    raise WrongEntry(t("沒有這個辦公處所。", "There is no such site."))


def _one_of(value: str, words: Iterable[str]) -> str:
    if value not in words:
        raise WrongEntry(t("請從列出的選項中選一項。", "Choose one of those listed."))
    return value


@transaction.atomic
def save_queue(
    code: str,
    *,
    actor: Actor,
    site_code: str,
    prefix: str,
    name: Text,
    services: Text,
    at_kiosk: bool = True,
    position: int = 0,
    valid_from: date,
    valid_to: date | None = None,
) -> int:
    """Write a queue as it holds from a day; what held before ends the day before."""
    office.require(actor, Permission.MANAGE_DESK)
    if not (prefix.isascii() and prefix.isalpha() and prefix.isupper()):
        raise WrongEntry(t("號別字首請用大寫英文字母。", "The prefix is one or two capital letters."))
    rows = models.Queue.objects
    if rows.filter(valid_on(valid_from), prefix=prefix, site_id=_site_id(site_code)).exclude(code=code).exists():
        raise Taken
    rows.filter(valid_on(valid_from), code=code, valid_from__lt=valid_from).update(
        valid_to=valid_from - timedelta(days=1)
    )
    row, _ = rows.update_or_create(
        code=code,
        valid_from=valid_from,
        defaults={
            "site_id": _site_id(site_code),
            "prefix": prefix,
            "name_zh": name.zh,
            "name_en": name.en,
            "services_zh": services.zh,
            "services_en": services.en,
            "at_kiosk": at_kiosk,
            "position": position,
            "valid_to": valid_to,
        },
    )
    return row.pk


@transaction.atomic
def save_counter(
    code: str,
    *,
    actor: Actor,
    site_code: str,
    floor: str,
    number: str,
    name: Text,
    functions: Iterable[str],
    queues: Iterable[str],
    valid_from: date,
    valid_to: date | None = None,
) -> int:
    """Write a counter as it holds from a day: its place, what it is for, which queues it calls."""
    office.require(actor, Permission.MANAGE_DESK)
    kept = [_one_of(one, named.FUNCTIONS) for one in functions]
    known = set(models.Queue.objects.filter(valid_on(valid_from)).values_list("code", flat=True))
    called = [_one_of(one, known) for one in queues]
    models.Counter.objects.filter(valid_on(valid_from), code=code, valid_from__lt=valid_from).update(
        valid_to=valid_from - timedelta(days=1)
    )
    row, _ = models.Counter.objects.update_or_create(
        code=code,
        valid_from=valid_from,
        defaults={
            "site_id": _site_id(site_code),
            "floor": floor,
            "number": number,
            "name_zh": name.zh,
            "name_en": name.en,
            "functions": kept,
            "queues": called,
            "valid_to": valid_to,
        },
    )
    return row.pk


def save_item(
    code: str,
    *,
    actor: Actor,
    name: Text,
    minutes_before: int | None = None,
    position: int = 0,
    is_active: bool = True,
) -> int:
    """Write what can be done at a counter; ``minutes_before``: what it took a visitor before (for minutes saved)."""
    office.require(actor, Permission.MANAGE_DESK)
    row, _ = models.Item.objects.update_or_create(
        code=code,
        defaults={
            "name_zh": name.zh,
            "name_en": name.en,
            "minutes_before": minutes_before,
            "position": position,
            "is_active": is_active,
        },
    )
    return row.pk


def add_device(name: str, *, actor: Actor, site_code: str, kind: str, now: datetime | None = None) -> NewDevice:
    """Register a kiosk or board; its key is returned this once and only its hash kept."""
    office.require(actor, Permission.MANAGE_DESK)
    key = secrets.token_urlsafe(DEVICE_BYTES)
    row = models.Device.objects.create(
        site_id=_site_id(site_code),
        name=name,
        kind=_one_of(kind, named.DEVICE_KINDS),
        key_hash=hashlib.sha256(key.encode()).digest(),
        made_at=now or clock.now(),
    )
    return NewDevice(device_info(row), key)


def revoke_device(device_id: int, *, actor: Actor, now: datetime | None = None) -> None:
    """Withdraw a device's key: it gives no more tickets."""
    office.require(actor, Permission.MANAGE_DESK)
    if not models.Device.objects.filter(pk=device_id, revoked_at=None).update(revoked_at=now or clock.now()):
        raise UnknownDevice


def note_use(
    what: str,
    *,
    actor: Actor,
    site_id: int,
    device_id: int | None = None,
    language: str = "zh-hant",
    printed: str = "",
    now: datetime | None = None,
) -> None:
    """Write down that something was used at a kiosk; never by whom or on which case."""
    office.require(actor, Permission.TAKE_TICKET)
    moment = now or clock.now()
    models.KioskUse.objects.create(
        at=moment,
        on_date=clock.taipei_date(moment),
        site_id=site_id,
        device_id=device_id,
        what=_one_of(what, named.KIOSK_USES),
        language=language,
        printed=printed[:60],
    )


def note_alive(device_id: int, *, actor: Actor, now: datetime | None = None) -> None:
    """Count a minute in which a device was up; said twice in a minute it counts once."""
    office.require(actor, Permission.TAKE_TICKET)
    moment = now or clock.now()
    with connection.cursor() as cursor:
        cursor.execute(
            "insert into desk_device_day (device_id, day, minutes, last_at) values (%(d)s, %(day)s, 1, %(at)s)"
            " on conflict (device_id, day) do update set minutes = desk_device_day.minutes + 1, last_at = %(at)s"
            " where desk_device_day.last_at <= %(at)s - interval '50 seconds'",
            {"d": device_id, "day": clock.taipei_date(moment), "at": moment},
        )


def save_thing(label: str, *, actor: Actor, site_code: str, kind: str, is_active: bool = True) -> int:
    """Write a thing that is lent, by its label."""
    office.require(actor, Permission.MANAGE_DESK)
    row, _ = models.Thing.objects.update_or_create(
        label=label,
        defaults={
            "site_id": _site_id(site_code),
            "kind": _one_of(kind, named.THINGS),
            "is_active": is_active,
        },
    )
    return row.pk


def save_bell(
    code: str, *, actor: Actor, site_code: str, place: Text, test_days: int = 30, is_active: bool = True
) -> int:
    """Write a care bell, its place and after how many days it is tested again."""
    office.require(actor, Permission.MANAGE_DESK)
    row, _ = models.Bell.objects.update_or_create(
        code=code,
        defaults={
            "site_id": _site_id(site_code),
            "place_zh": place.zh,
            "place_en": place.en,
            "test_days": test_days,
            "is_active": is_active,
        },
    )
    return row.pk


def save_room(
    code: str, *, actor: Actor, site_code: str, name: Text, kind: str, sex: str = "", is_active: bool = True
) -> int:
    """Write a room for questioning or holding, and for whom it is set apart."""
    office.require(actor, Permission.MANAGE_DESK)
    try:
        with transaction.atomic():
            row, _ = models.Room.objects.update_or_create(
                code=code,
                defaults={
                    "site_id": _site_id(site_code),
                    "name_zh": name.zh,
                    "name_en": name.en,
                    "kind": _one_of(kind, named.ROOM_KINDS),
                    "sex": _one_of(sex, named.ROOM_SEXES),
                    "is_active": is_active,
                },
            )
    except IntegrityError as problem:
        raise Taken from problem
    return row.pk

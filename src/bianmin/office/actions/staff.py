"""Staff and their roles. A person is never deleted: what he did keeps his name."""

from datetime import date, datetime, timedelta

from django.apps import apps
from django.db import transaction

from bianmin.kit import clock
from bianmin.kit.errors import NotFound
from bianmin.kit.texts import t
from bianmin.office import models
from bianmin.office.actions.settings import change_setting
from bianmin.office.errors import NotPossible
from bianmin.office.rules import require
from bianmin.office.types import Actor, Permission, Role

#: Roles that belong to machines and visitors, never to a person who works here.
NOT_FOR_STAFF = frozenset({Role.AGENCY, Role.COLLECTOR, Role.CITIZEN, Role.SYSTEM})


@transaction.atomic
def add_staff(
    username: str,
    full_name: str,
    *,
    actor: Actor,
    roles: tuple[Role, ...] = (),
    section_code: str = "",
    password: str | None = None,
    hashed: str = "",
    email: str = "",
    title: str = "",
    extension: str = "",
    language: str = "zh-hant",
    on: date | None = None,
) -> int:
    """Add a member of staff with roles from a day on; return the id. Without a password nobody can log in yet.

    ``hashed``: a password as Django keeps it, instead of ``password``: hashing is made slow on purpose,
    and the people of a sample share one.
    """
    require(actor, Permission.MANAGE_STAFF)
    username = username.strip()
    if not username or not full_name.strip():
        raise NotPossible(t("請填寫帳號與姓名。", "Give a log-in name and a name."))
    if models.Staff.objects.filter(username__iexact=username).exists():
        raise NotPossible(t("帳號「{name}」已有人使用。", "The log-in name “{name}” is taken."), name=username)
    row = models.Staff(
        username=username,
        full_name=full_name.strip(),
        email=email.strip(),
        title=title,
        extension=extension,
        language=language,
        section_id=_section_id(section_code),
    )
    if hashed:
        row.password = hashed
    else:
        row.set_password(password)
    row.save()
    for role in roles:
        give_role(row.pk, role, actor=actor, valid_from=on)
    return row.pk


@transaction.atomic
def change_staff(
    staff_id: int,
    *,
    actor: Actor,
    full_name: str | None = None,
    title: str | None = None,
    extension: str | None = None,
    email: str | None = None,
    section_code: str | None = None,
    password: str | None = None,
) -> None:
    """Change what is known of a member of staff; what isn't given stays."""
    require(actor, Permission.MANAGE_STAFF)
    row = _locked(staff_id)
    given = {"full_name": full_name, "title": title, "extension": extension, "email": email}
    for name, value in given.items():
        if value is not None:
            setattr(row, name, value.strip())
    if not row.full_name:
        raise NotPossible(t("請填寫姓名。", "Give a name."))
    if section_code is not None:
        row.section_id = _section_id(section_code)
    if password is not None:
        row.set_password(password)
    row.save()


@transaction.atomic
def deactivate_staff(staff_id: int, *, actor: Actor, on: date | None = None) -> None:
    """Close a person's log-in and end the roles held; one can't lock oneself out."""
    require(actor, Permission.MANAGE_STAFF)
    if staff_id == actor.staff_id:
        raise NotPossible(t("不可停用自己的帳號。", "You can't deactivate your own account."))
    row = _locked(staff_id)
    _keep_an_administrator(staff_id)
    today = on or clock.today()
    row.is_active = False
    row.save(update_fields=["is_active"])
    for held in models.Assignment.objects.filter(staff_id=staff_id, valid_to=None):
        _end(held, today - timedelta(days=1))


@transaction.atomic
def activate_staff(staff_id: int, *, actor: Actor) -> None:
    """Open a person's log-in again; roles have to be given anew."""
    require(actor, Permission.MANAGE_STAFF)
    row = _locked(staff_id)
    row.is_active = True
    row.save(update_fields=["is_active"])


@transaction.atomic
def give_role(
    staff_id: int, role: Role, *, actor: Actor, valid_from: date | None = None, valid_to: date | None = None
) -> int:
    """Let a person hold a role from a day (default: today) until a day; the same again does nothing."""
    require(actor, Permission.MANAGE_STAFF)
    if role in NOT_FOR_STAFF:
        raise NotPossible(t("這個角色不能給人員。", "This role isn't for a person."))
    start = valid_from or clock.today()
    if valid_to is not None and valid_to < start:
        raise NotPossible(t("迄日不可早於起日。", "The last day can't be before the first."))
    row = _locked(staff_id)
    held = models.Assignment.objects.filter(staff=row, role=role.value, valid_from__lte=start, valid_to=None).first()
    if held is not None:
        return held.pk
    made, _ = models.Assignment.objects.update_or_create(
        staff=row, role=role.value, valid_from=start, defaults={"valid_to": valid_to, "given_by_id": actor.staff_id}
    )
    return made.pk


@transaction.atomic
def end_role(staff_id: int, role: Role, *, actor: Actor, last_day: date | None = None) -> None:
    """Let a role end after a day (default: yesterday, that is at once). The last administrator stays one."""
    require(actor, Permission.MANAGE_STAFF)
    _locked(staff_id)
    end = last_day or clock.today() - timedelta(days=1)
    if role is Role.ADMINISTRATOR:
        _keep_an_administrator(staff_id)
    held = models.Assignment.objects.filter(staff_id=staff_id, role=role.value, valid_to=None)
    if not held:
        raise NotFound
    for one in held:
        _end(one, end)


def set_language(language: str, *, actor: Actor) -> None:
    """Keep the language a person chose for the console."""
    if actor.staff_id is None or language not in ("zh-hant", "en"):
        raise NotPossible
    models.Staff.objects.filter(pk=actor.staff_id).update(language=language)


def require_totp(*, actor: Actor, required: bool, on: date | None = None, now: datetime | None = None) -> None:
    """Switch on or off that staff log in with a second factor."""
    change_setting("staff_totp_required", required, actor=actor, valid_from=on or clock.today(), now=now)


@transaction.atomic
def forget_second_factor(staff_id: int, *, actor: Actor) -> int:
    """Take away a person's authenticator, passkeys and recovery codes, who lost them; return how many.

    Where the office requires a second factor the next log-in leads to setting one up.
    """
    require(actor, Permission.MANAGE_STAFF)
    row = _locked(staff_id)
    return int(apps.get_model("mfa", "Authenticator").objects.filter(user_id=row.pk).delete()[0])


def _end(held: models.Assignment, last_day: date) -> None:
    """End an assignment; one that would end before it began never was."""
    if last_day < held.valid_from:
        held.delete()
        return
    held.valid_to = last_day
    held.save(update_fields=["valid_to"])


def _keep_an_administrator(staff_id: int) -> None:
    """Refuse to take away the last administrator. The rows stay locked: two who end each other wait in turn."""
    running = models.Assignment.objects.select_for_update().filter(role=Role.ADMINISTRATOR.value, valid_to=None)
    holders = {one.staff_id for one in running.order_by("pk")}
    if holders == {staff_id}:
        raise NotPossible(t("至少須保留一位系統管理者。", "At least one administrator must remain."))


def _locked(staff_id: int) -> models.Staff:
    row = models.Staff.objects.select_for_update().filter(pk=staff_id).first()
    if row is None:
        raise NotFound
    return row


def _section_id(code: str) -> int | None:
    if not code:
        return None
    found = models.Section.objects.filter(code=code).values_list("pk", flat=True).first()
    if found is None:
        raise NotPossible(t("沒有「{code}」股。", "There is no section “{code}”."), code=code)
    return found

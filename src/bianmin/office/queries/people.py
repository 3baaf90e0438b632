"""Staff with their roles, agencies' tokens, the log of looks, saved views."""

from datetime import date, timedelta
from typing import Any

from django.apps import apps
from django.db.models import Prefetch, Q

from bianmin.kit import clock, keyset
from bianmin.kit.errors import NotFound
from bianmin.office import models
from bianmin.office.types import Actor, ApiTokenInfo, AssignmentInfo, LookInfo, Role, SavedViewInfo, StaffInfo

_CACHED = "_bianmin_actor"


def actor_for(staff: models.Staff, *, on: date | None = None) -> Actor:
    """Return who a logged-in member of staff is today, kept on the object for the rest of the request."""
    today = on or clock.today()
    kept: tuple[date, Actor] | None = getattr(staff, _CACHED, None)
    if kept is not None and kept[0] == today:
        return kept[1]
    roles = (
        models.Assignment.objects.filter(_held_on(today), staff_id=staff.pk).values_list("role", flat=True)
        if staff.is_active
        else []
    )
    actor = Actor(
        name=staff.full_name or staff.username,
        staff_id=staff.pk,
        roles=frozenset(Role(role) for role in roles if role in set(Role)),
        section_id=staff.section_id,
        language=staff.language,
    )
    setattr(staff, _CACHED, (today, actor))
    return actor


def staff_list(*, active: bool | None = None, on: date | None = None) -> list[StaffInfo]:
    """Return the staff with the roles they hold on a day."""
    rows = _with_roles(on or clock.today())
    if active is not None:
        rows = rows.filter(is_active=active)
    return [_staff(row) for row in rows.order_by("-is_active", "username")]


def staff_member(staff_id: int | None = None, *, username: str = "", on: date | None = None) -> StaffInfo:
    """Return one member of staff by id or log-in name."""
    rows = _with_roles(on or clock.today())
    row = rows.filter(username=username).first() if staff_id is None else rows.filter(pk=staff_id).first()
    if row is None:
        raise NotFound
    return _staff(row)


def actor_named(username: str, *, on: date | None = None) -> Actor:
    """Return the actor for a log-in name: commands given ``--as``."""
    row = models.Staff.objects.filter(username=username, is_active=True).first()
    if row is None:
        raise NotFound
    return actor_for(row, on=on)


def actor_by_id(staff_id: int, *, on: date | None = None) -> Actor:
    """Return the actor for a member of staff, with the roles held now: jobs begin later than they are asked for."""
    row = models.Staff.objects.filter(pk=staff_id, is_active=True).first()
    if row is None:
        raise NotFound
    return actor_for(row, on=on)


def role_holders(role: Role, *, on: date | None = None) -> list[StaffInfo]:
    """Return the active staff who hold a role on a day."""
    return [one for one in staff_list(active=True, on=on) if role in one.roles]


def role_history(staff_id: int) -> list[AssignmentInfo]:
    """Return every role a person held, holds or will hold, the newest first."""
    rows = models.Assignment.objects.filter(staff_id=staff_id).select_related("given_by").order_by("-valid_from", "-id")
    return [
        AssignmentInfo(Role(row.role), row.valid_from, row.valid_to, row.given_by.full_name if row.given_by else "")
        for row in rows
        if row.role in set(Role)
    ]


def second_factors(staff_id: int) -> tuple[str, ...]:
    """Return the kinds of second step a person has set up: totp, webauthn, recovery_codes."""
    rows = apps.get_model("mfa", "Authenticator").objects.filter(user_id=staff_id)
    return tuple(rows.order_by("type").values_list("type", flat=True).distinct())


def api_tokens(agency_code: str | None = None) -> list[ApiTokenInfo]:
    """Return agencies' tokens, the newest first, revoked and expired ones too."""
    rows = models.ApiToken.objects.select_related("agency").order_by("-id")
    if agency_code is not None:
        rows = rows.filter(agency__code=agency_code)
    return [token_info(row) for row in rows]


def looks(
    *,
    subject: str = "",
    subject_id: str = "",
    staff_id: int | None = None,
    refused: bool | None = None,
    first: date | None = None,
    last: date | None = None,
    cursor: str | None = None,
    size: int = keyset.PAGE,
) -> keyset.Page[LookInfo]:
    """Return who looked at what, the newest first; from a Taipei day to another where given, both included."""
    given: dict[str, Any] = {"subject": subject, "subject_id": subject_id, "staff_id": staff_id, "refused": refused}
    rows = models.Look.objects.filter(**{key: value for key, value in given.items() if value not in ("", None)})
    if first is not None:
        rows = rows.filter(at__gte=clock.day_begins(first))
    if last is not None:
        rows = rows.filter(at__lt=clock.day_begins(last + timedelta(days=1)))
    page = keyset.paginate(rows, ("-at", "-id"), cursor, size)
    return keyset.Page(
        [
            LookInfo(
                id=row.pk,
                at=row.at,
                who=row.who,
                staff_id=row.staff_id,
                subject=row.subject,
                subject_id=row.subject_id,
                action=row.action,
                reason=row.reason,
                refused=row.refused,
            )
            for row in page.rows
        ],
        page.next,
        page.previous,
    )


def saved_views(staff_id: int, page: str = "") -> list[SavedViewInfo]:
    """Return the filters a person saved, for one list or for all."""
    rows = models.SavedView.objects.filter(staff_id=staff_id).order_by("page", "name")
    if page:
        rows = rows.filter(page=page)
    return [SavedViewInfo(row.pk, row.page, row.name, row.query) for row in rows]


def token_info(row: models.ApiToken) -> ApiTokenInfo:
    """Return a token's row as lists show it."""
    return ApiTokenInfo(
        id=row.pk,
        agency_id=row.agency_id,
        agency_code=row.agency.code,
        name=row.name,
        prefix=row.prefix,
        scopes=tuple(row.scopes),
        created_at=row.created_at,
        expires_on=row.expires_on,
        revoked_at=row.revoked_at,
        last_used_at=row.last_used_at,
    )


def _held_on(on: date) -> Q:
    return Q(Q(valid_to=None) | Q(valid_to__gte=on), valid_from__lte=on)


def _with_roles(on: date) -> Any:  # noqa: ANN401  (a queryset with the roles held that day prefetched)
    held = models.Assignment.objects.filter(_held_on(on)).order_by("role")
    return models.Staff.objects.prefetch_related(Prefetch("assignments", queryset=held, to_attr="held"))


def _staff(row: Any) -> StaffInfo:  # noqa: ANN401  (a row with its roles prefetched)
    return StaffInfo(
        id=row.pk,
        username=row.username,
        full_name=row.full_name,
        title=row.title,
        email=row.email,
        extension=row.extension,
        section_id=row.section_id,
        is_active=row.is_active,
        language=row.language,
        roles=tuple(dict.fromkeys(Role(one.role) for one in row.held)),
    )

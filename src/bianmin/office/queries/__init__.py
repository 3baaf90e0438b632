"""What the office knows: read only, answered as frozen shapes of ``types``."""

from bianmin.office.queries.calendar import calendar, calendar_days, deadline
from bianmin.office.queries.people import (
    actor_for,
    actor_named,
    api_tokens,
    looks,
    role_holders,
    saved_views,
    staff_list,
    staff_member,
)
from bianmin.office.queries.places import (
    account_scheme,
    account_schemes,
    agencies,
    agency,
    branch,
    case_type,
    case_types,
    section,
    sections,
    sites,
)
from bianmin.office.queries.settings import (
    item_code,
    setting,
    setting_history,
    setting_kinds,
    store_cap,
    store_limit,
)
from bianmin.office.rules import ROLE_NAMES, may, permission_table, require

__all__ = [
    "ROLE_NAMES",
    "account_scheme",
    "account_schemes",
    "actor_for",
    "actor_named",
    "agencies",
    "agency",
    "api_tokens",
    "branch",
    "calendar",
    "calendar_days",
    "case_type",
    "case_types",
    "deadline",
    "item_code",
    "looks",
    "may",
    "permission_table",
    "require",
    "role_holders",
    "saved_views",
    "section",
    "sections",
    "setting",
    "setting_history",
    "setting_kinds",
    "sites",
    "staff_list",
    "staff_member",
    "store_cap",
    "store_limit",
]

"""What changes the office's own data. Every change needs its permission and says who made it."""

from bianmin.office.actions.calendar import announce_day, load_calendar, withdraw_day
from bianmin.office.actions.defaults import ensure_default_branch
from bianmin.office.actions.looks import note_look
from bianmin.office.actions.places import (
    add_account_scheme,
    mark_sample,
    save_agency,
    save_branch,
    save_case_type,
    save_section,
)
from bianmin.office.actions.settings import change_setting
from bianmin.office.actions.sites import close_site, save_site
from bianmin.office.actions.staff import (
    activate_staff,
    add_staff,
    change_staff,
    deactivate_staff,
    end_role,
    forget_second_factor,
    give_role,
    require_totp,
    set_language,
)
from bianmin.office.actions.tokens import check_token, issue_token, revoke_token
from bianmin.office.actions.training import move_clock
from bianmin.office.actions.views import forget_view, save_view

__all__ = [
    "activate_staff",
    "add_account_scheme",
    "add_staff",
    "announce_day",
    "change_setting",
    "change_staff",
    "check_token",
    "close_site",
    "deactivate_staff",
    "end_role",
    "ensure_default_branch",
    "forget_second_factor",
    "forget_view",
    "give_role",
    "issue_token",
    "load_calendar",
    "mark_sample",
    "move_clock",
    "note_look",
    "require_totp",
    "revoke_token",
    "save_agency",
    "save_branch",
    "save_case_type",
    "save_section",
    "save_site",
    "save_view",
    "set_language",
    "withdraw_day",
]

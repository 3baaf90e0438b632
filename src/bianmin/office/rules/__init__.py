"""Pure decisions of the office: who may do what, which values a setting takes, what a calendar file says."""

from bianmin.office.rules.permissions import PERMISSIONS, ROLE_NAMES, may, permission_table, require

__all__ = ["PERMISSIONS", "ROLE_NAMES", "may", "permission_table", "require"]

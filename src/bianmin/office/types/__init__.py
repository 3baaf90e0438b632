"""Who acts, with which roles, and the frozen shapes in which the office's data cross its border."""

from bianmin.office.types.actors import Actor, Permission, PermissionRow, Reach, Role
from bianmin.office.types.shapes import (
    AccountSchemeInfo,
    AgencyInfo,
    ApiTokenInfo,
    AssignmentInfo,
    BranchInfo,
    CaseTypeInfo,
    IssuedToken,
    LookInfo,
    SavedViewInfo,
    SectionInfo,
    SettingKind,
    SettingRow,
    SiteInfo,
    StaffInfo,
)

__all__ = [
    "AccountSchemeInfo",
    "Actor",
    "AgencyInfo",
    "ApiTokenInfo",
    "AssignmentInfo",
    "BranchInfo",
    "CaseTypeInfo",
    "IssuedToken",
    "LookInfo",
    "Permission",
    "PermissionRow",
    "Reach",
    "Role",
    "SavedViewInfo",
    "SectionInfo",
    "SettingKind",
    "SettingRow",
    "SiteInfo",
    "StaffInfo",
]

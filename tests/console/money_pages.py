"""Every page of money and of the administrator that can be opened by its address: who opens it, and where."""

from bianmin.office.types import Role
from tests.factories.console import Office
from tests.factories.till import Till

R = Role


def money_pages(desk: Office, till: Till) -> list[tuple[str, Role, str]]:
    """Return name, role and address of each page of money."""
    return [
        ("counter", R.CASHIER, "/console/counter/"),
        ("take", R.CASHIER, f"/console/counter/take/?case={desk.own}&case={desk.other}"),
        ("fee", R.CASHIER, "/console/counter/fee/"),
        ("receipts", R.CASHIER, "/console/receipts/"),
        ("receipts of an empty day", R.AUDITOR, "/console/receipts/?on=2020-01-06"),
        ("receipt", R.CASHIER, f"/console/receipts/{till.receipt}/"),
        ("receipt of a closed day", R.ACCOUNTS, f"/console/receipts/{till.closed}/"),
        ("cheque", R.ACCOUNTS, f"/console/receipts/{till.cheque}/"),
        ("void", R.CASHIER, f"/console/receipts/{till.receipt}/void/"),
        ("closing", R.CASHIER, "/console/closing/"),
        ("closing sheet", R.MANAGER, f"/console/closing/{till.closing}/"),
        ("instruments", R.ACCOUNTS, "/console/instruments/"),
        ("collection files", R.ACCOUNTS, "/console/collections/"),
        ("collection file", R.ACCOUNTS, f"/console/collections/{till.file}/"),
        ("collection file's suspense", R.AUDITOR, f"/console/collections/{till.file}/?outcome=suspense"),
        ("suspense", R.ACCOUNTS, "/console/suspense/"),
        ("suspense item", R.ACCOUNTS, f"/console/suspense/{till.item}/"),
        ("orders", R.ACCOUNTS, "/console/orders/"),
        ("orders to approve", R.ACCOUNTS_APPROVER, "/console/orders/?state=proposed"),
        ("order", R.ACCOUNTS, f"/console/orders/{till.order}/"),
        ("ledger", R.ACCOUNTS, "/console/ledger/"),
        ("account", R.ACCOUNTS, "/console/ledger/suspense/"),
        ("checks", R.AUDITOR, "/console/ledger/checks/"),
        ("overview", R.MANAGER, "/console/overview/"),
        ("jobs", R.ADMINISTRATOR, "/console/jobs/"),
        ("receipts sent in", R.ACCOUNTS, "/console/returns/"),
        ("receipt sent in", R.ACCOUNTS, f"/console/returns/{till.sent}/"),
        ("money of a case", R.ACCOUNTS, f"/console/cases/{desk.own}/money/"),
        ("costs of a case", R.SECTION_CLERK, f"/console/cases/{desk.own}/money/"),
    ]


def admin_pages(person: int) -> list[tuple[str, Role, str]]:
    """Return name, role and address of each of the administrator's pages."""
    a = R.ADMINISTRATOR
    return [
        ("staff", a, "/console/admin/staff/"),
        ("person", a, f"/console/admin/staff/{person}/"),
        ("permissions", R.CASHIER, "/console/admin/permissions/"),
        ("places", a, "/console/admin/places/"),
        ("places to read", R.MANAGER, "/console/admin/places/"),
        ("service points", a, "/console/admin/sites/"),
        ("service points to read", R.MANAGER, "/console/admin/sites/"),
        ("service point", a, "/console/admin/sites/main/"),
        ("agencies", a, "/console/admin/agencies/"),
        ("agency", a, "/console/admin/agencies/A01/"),
        ("agency to read", R.AUDITOR, "/console/admin/agencies/A01/"),
        ("words", a, "/console/admin/words/"),
        ("settings", a, "/console/admin/settings/"),
        *(("setting " + key, a, f"/console/admin/settings/{key}/")
          for key in ("store_cap", "allocation_order", "counter_hours", "staff_totp_required", "store_date_digits",
                      "limitation_warning_days", "late_mail_time", "store_item_code", "notice_deadline_days")),
        ("setting to read", R.AUDITOR, "/console/admin/settings/store_cap/"),
        ("calendar", a, "/console/admin/calendar/"),
        ("calendar of another year", R.MANAGER, "/console/admin/calendar/?year=2025"),
        ("tokens", a, "/console/admin/tokens/"),
        ("security", a, "/console/admin/security/"),
        ("looks", R.AUDITOR, "/console/admin/looks/?refused=yes"),
    ]  # fmt: skip

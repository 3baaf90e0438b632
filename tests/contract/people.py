"""Staff of a contract test's office. Names are made up."""

from datetime import date


def hire() -> None:
    """Make two accountants, an approver and their key files."""
    from bianmin.cli import office, user_keys  # noqa: PLC0415  (needs Django set up)
    from bianmin.office.actions import add_staff  # noqa: PLC0415  (Django is set up before tables are loaded)
    from bianmin.office.types import Actor, Role  # noqa: PLC0415  (Django is set up before tables are loaded)

    both = (Role.ACCOUNTS, Role.ACCOUNTS_APPROVER)
    with office.opened("app"):
        for name, roles in (("an", both), ("bo", both), ("ci", (Role.CASHIER,)), ("di", both)):
            add_staff(name, f"樣本{name}", actor=Actor.system("test"), roles=roles, on=date(2026, 1, 1))
            if name != "di":
                user_keys.make(name)

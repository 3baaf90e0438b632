"""Who may load or enter records from outside the system, and which addresses of their pages open for whom."""

from typing import Any

from bianmin.office.types import Permission

P = Permission
PLAIN: dict[str, tuple[Permission, dict[str, Any]]] = {
    "desk.take_enquiries": (P.KEEP_RECORDS, {"records": []}),
    "payments.take_counter_payments": (P.KEEP_PAST_PAYMENTS, {"records": []}),
}

#: Pages of the console: what opens them and what stands in their address.
CONSOLE: dict[str, tuple[Permission | None, dict[str, Any]]] = {
    "records": (P.READ_RECORDS, {}),
    "record-kind": (P.READ_RECORDS, {"kind": "petitions"}),
    "record-new": (P.KEEP_RECORDS, {"kind": "petitions"}),
    "record-file": (P.READ_RECORDS, {"kind": "petitions"}),
}

#: Who may do each, written out a second time (tests/office/test_permissions.py).
EXPECTED: dict[Permission, tuple[str, str]] = {
    P.KEEP_RECORDS: ("secretariat unit_head front_desk", ""),
    P.KEEP_PAST_PAYMENTS: ("accounts accounts_approver", ""),
    P.READ_RECORDS: ("secretariat unit_head front_desk manager auditor accounts accounts_approver personnel", ""),
}

"""Every page of requests that opens by its address: who opens it, and where. New pages are added here."""

from bianmin.office.types import Role

R = Role


def request_pages(request: int, sealed: int) -> list[tuple[str, Role, str]]:
    """Return name, role and address of each page; the request stands in its first step."""
    desk, head, ethics = R.FRONT_DESK, R.UNIT_HEAD, R.ETHICS
    one = f"/console/requests/{request}"
    return [
        ("requests", desk, "/console/requests/?state="),
        ("requests of nobody", R.AUDITOR, "/console/requests/?state=ended&person=none&unit=cashier"),
        ("choosing a service", desk, "/console/requests/new/"),
        ("a search with several services", desk, "/console/requests/new/?q=申請"),
        ("taking a request", desk, "/console/requests/new/test-information/"),
        ("taking instalments", desk, "/console/requests/new/instalment/"),
        ("taking a booking", desk, "/console/requests/new/evening-payment/"),
        ("a request", desk, f"{one}/"),
        ("a request to read", R.AUDITOR, f"{one}/"),
        ("an exit", desk, f"{one}/do/ask/"),
        ("an exit with a second look", head, f"{one}/do/withdraw/"),
        *((f"deed {name}", head, f"{one}/{name}/")
          for name in ("assign", "hand-over", "note", "files", "extension", "settle", "correct-answers")),
        ("load", head, "/console/requests/load/"),
        ("giving several", head, "/console/requests/load/move/?person=none"),
        ("sealed box", ethics, "/console/requests/sealed/"),
        ("sealing key", ethics, "/console/requests/sealed/key/"),
        ("a sealed matter", ethics, f"/console/requests/sealed/{sealed}/"),
        ("a sealed request", ethics, f"/console/requests/{sealed}/"),
    ]  # fmt: skip

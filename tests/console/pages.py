"""Every page of the console that opens by its address: who opens it, and where. New pages are added here."""

from bianmin.office.types import Role
from tests.factories.console import Office

R = Role


def pages(desk: Office) -> list[tuple[str, Role, str]]:
    """Return name, role and address of each page."""
    return [
        ("home of the registry", R.REGISTRY, "/console/"),
        ("home of a section", R.SECTION_CLERK, "/console/"),
        ("home without cases", R.ADMINISTRATOR, "/console/"),
        ("help", R.REGISTRY, "/console/help/"),
        ("components", R.REGISTRY, "/console/components/"),
        ("search", R.REGISTRY, "/console/find/"),
        ("cases", R.REGISTRY, "/console/cases/?state=&section="),
        ("cases of nobody", R.REGISTRY, "/console/cases/?state=returned&section="),
        ("case", R.SECTION_CLERK, f"/console/cases/{desk.own}/"),
        ("case of another section", R.SECTION_CLERK, f"/console/cases/{desk.other}/"),
        ("ledger of a case", R.SECTION_CLERK, f"/console/cases/{desk.own}/ledger/"),
        ("notice of a case", R.SECTION_CLERK, f"/console/cases/{desk.own}/notice/"),
        *((f"step {verb}", R.SECTION_CLERK, f"/console/cases/{desk.own}/{verb}/")
          for verb in ("begin", "suspend", "resume", "correction", "close")),
        *((f"step {verb}", R.OFFICER, f"/console/cases/{desk.own}/{verb}/")
          for verb in ("stop", "return", "hand-over", "reopen")),
        ("step move", R.REGISTRY, f"/console/cases/{desk.own}/move/"),
        ("limitation", R.SECTION_CLERK, "/console/limitation/?section=&days=365"),
        ("corrections", R.SECTION_CLERK, "/console/corrections/"),
        ("major debtors", R.OFFICER, "/console/major-debtors/"),
        ("who left the list", R.OFFICER, "/console/major-debtors/?left=1"),
        ("transfer files", R.REGISTRY, "/console/intake/"),
        ("upload", R.REGISTRY, "/console/intake/new/"),
        ("batch", R.REGISTRY, f"/console/intake/{desk.batch}/"),
        ("refused lines", R.REGISTRY, f"/console/intake/{desk.batch}/refused/"),
        ("registers", R.REGISTRY, f"/console/intake/{desk.batch}/registers/"),
        ("registers' check", R.REGISTRY, "/console/registers/"),
        ("notice runs", R.REGISTRY, "/console/notices/"),
        ("new run", R.REGISTRY, f"/console/notices/new/?batch={desk.batch}"),
        ("deliveries", R.REGISTRY, "/console/deliveries/"),
        ("services", R.SECRETARIAT, "/console/services/"),
        ("service", R.SECRETARIAT, "/console/services/instalment/"),
        ("versions compared", R.SECRETARIAT, "/console/services/instalment/compare/?a=0&b=0"),
        *((f"service changed: {part}", R.SECRETARIAT, f"/console/services/instalment/edit/{part}/")
          for part in ("texts", "offer", "steps", "form", "evidence")),
        ("calling numbers", R.FRONT_DESK, "/console/desk/"),
        ("taking a number", R.FRONT_DESK, "/console/desk/take/"),
        ("who waits", R.UNIT_HEAD, "/console/desk/today/"),
        ("times of service", R.UNIT_HEAD, "/console/desk/times/"),
        *((f"register of {name}", R.FRONT_DESK, f"/console/desk/registers/{name}/")
          for name in ("visits", "calls", "courtesy", "loans", "bells", "amenities")),
        ("register on paper", R.FRONT_DESK, "/console/desk/registers/visits/print/"),
        ("rosters", R.SECRETARIAT, "/console/desk/rosters/"),
        ("volunteers", R.SECRETARIAT, "/console/desk/volunteers/"),
        ("rooms", R.OFFICER, "/console/desk/rooms/"),
        *((f"settings of the desk: {kind}", R.SECRETARIAT, f"/console/desk/setup/?kind={kind}")
          for kind in ("queue", "counter", "item", "device", "thing", "bell", "room")),
        ("words of letters", R.REGISTRY, "/console/letters/"),
        ("words of a letter", R.SECRETARIAT, "/console/letters/words/refusal/"),
        ("log-in security", R.REGISTRY, "/accounts/2fa/"),
    ]  # fmt: skip

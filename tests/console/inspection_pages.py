"""Every page of rounds, facilities and internal control that opens by its address: who opens it, and where."""

from bianmin.office.types import Role

R = Role


def inspection_pages(ids: dict[str, int]) -> list[tuple[str, Role, str]]:
    """Return name, role and address; ``ids`` name a facility, round, defect and the like."""
    walker, keeper, auditor = R.FRONT_DESK, R.SECRETARIAT, R.AUDITOR
    at, control = "/console/inspections", "/console/controls"
    return [
        ("home of who makes rounds", walker, "/console/"),
        ("rounds today", walker, f"{at}/"),
        ("rounds today to read", auditor, f"{at}/"),
        ("a round", walker, f"{at}/make/restroom/{ids['restroom']}/"),
        ("rounds made", auditor, f"{at}/rounds/?sheet=restroom"),
        ("a round made", keeper, f"{at}/rounds/{ids['round']}/"),
        ("sheets", keeper, f"{at}/sheets/"),
        ("a sheet", keeper, f"{at}/sheets/restroom/"),
        ("a sheet on paper", walker, f"{at}/sheets/restroom/print/"),
        ("a month on paper", walker, f"{at}/sheets/restroom/print/?at={ids['restroom']}&m=2026-11"),
        ("facilities", keeper, f"{at}/facilities/"),
        ("a facility", keeper, f"{at}/facilities/{ids['dispenser']}/"),
        ("defects", keeper, f"{at}/defects/?state=all"),
        ("a defect", keeper, f"{at}/defects/{ids['defect']}/"),
        ("observations", keeper, f"{at}/observations/?subject=web_visits"),
        ("an observation", keeper, f"{at}/observations/{ids['observation']}/"),
        ("messages", R.UNIT_HEAD, f"{at}/messages/"),
        ("writing a message", keeper, f"{at}/messages/"),
        ("visitors by name", walker, f"{at}/visitors/"),
        ("risks", keeper, f"{control}/"),
        ("risks to read", R.MANAGER, f"{control}/?year=100"),
        ("evidence", keeper, f"{control}/evidence/"),
        ("audits", auditor, f"{control}/audits/"),
        ("audits to approve", R.MANAGER, f"{control}/audits/"),
        ("an audit with a finding", auditor, f"{control}/audits/{ids['audit']}/?finding={ids['finding']}"),
        ("a finding to put right", R.UNIT_HEAD, f"{control}/audits/{ids['audit']}/?finding={ids['finding']}"),
        ("statements", keeper, f"{control}/statements/"),
        ("a statement", R.MANAGER, f"{control}/statements/{ids['year']}/"),
        ("a statement to draft", keeper, f"{control}/statements/{ids['year'] + 1}/"),
        ("a statement on paper", keeper, f"{control}/statements/{ids['year']}/print/"),
        ("tenders", R.REGISTRY, f"{control}/tenders/"),
        ("a tender", R.REGISTRY, f"{control}/tenders/{ids['tender']}/"),
        ("who decides what", keeper, f"{control}/authority/"),
    ]

"""Every page of activities that opens by its address: who opens it, and where. New pages are added here."""

from bianmin.activities.types import REGISTERS
from bianmin.office.types import Role

R = Role


def activity_pages(ids: dict[str, int]) -> list[tuple[str, Role, str]]:
    """Return name, role and address of each page; ``ids`` name a planned day, a session, a meeting and more."""
    keeper, desk = R.SECRETARIAT, R.FRONT_DESK
    planned, held, meeting = (f"/console/activities/{ids[name]}/" for name in ("planned", "held", "meeting"))
    return [
        ("sessions", desk, "/console/activities/"),
        ("a new session", desk, "/console/activities/?new=1"),
        ("sessions of a kind", R.GUARD, "/console/activities/?what=training%3Alecture&state=held"),
        ("a session to read", R.AUDITOR, held),
        *((f"a session: {form}", keeper, f"{held}?edit={form}") for form in ("file", "attend", "handout", "correct")),
        *((f"a planned session: {form}", keeper, f"{planned}?edit={form}") for form in ("hold", "move", "cancel")),
        *((f"a meeting: {form}", keeper, f"{meeting}?edit={form}") for form in ("minutes", "item", "resolve")),
        ("tours", desk, "/console/activities/tours/"),
        ("a tour's rule", keeper, f"/console/activities/tours/?edit={ids['tour']}"),
        ("hours of training", R.PERSONNEL, "/console/activities/trainings/"),
        ("one's own hours", desk, "/console/activities/trainings/?day=115/1/1"),
        ("resolutions", desk, "/console/activities/resolutions/?state="),
        ("a resolution", keeper, f"/console/activities/resolutions/{ids['resolution']}/"),
        ("registers", desk, "/console/activities/registers/"),
        *((f"register of {code}", keeper, f"/console/activities/registers/{code}/") for code in REGISTERS),
        ("an entry", keeper, f"/console/activities/registers/contacts/{ids['contact']}/"),
        ("stationed agencies", keeper, "/console/activities/stations/?edit=new"),
        ("publicity material", keeper, "/console/activities/materials/?edit=new"),
    ]

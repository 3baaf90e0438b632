"""Every page of reviews that opens by its address: who opens it, and where. New pages are added here."""

from bianmin.office.types import Role

R = Role


def review_pages(ids: dict[str, int]) -> list[tuple[str, Role, str]]:
    """Return name, role and address of each page; ``ids`` are a draw, test, review, idea, article and manual."""
    keeper, at = R.PERSONNEL, "/console/reviews"
    return [
        ("one's own", R.SECTION_CLERK, f"{at}/"),
        ("courtesy tests", keeper, f"{at}/courtesy/?first=115/01/01&last=115/12/31&tester=own"),
        ("courtesy tests of one's section", R.OFFICER, f"{at}/courtesy/"),
        ("draws", keeper, f"{at}/courtesy/draws/"),
        ("a draw", keeper, f"{at}/courtesy/draws/{ids['draw']}/"),
        ("an entry sheet", keeper, f"{at}/courtesy/new/"),
        ("score sheets", keeper, f"{at}/courtesy/sheets/"),
        ("a test", keeper, f"{at}/courtesy/{ids['test']}/"),
        ("one's own test", R.SECTION_CLERK, f"{at}/courtesy/{ids['test']}/"),
        ("conduct of a month", keeper, f"{at}/conduct/?month=2026-10"),
        ("conduct of a month being scored", R.MANAGER, f"{at}/conduct/?month=2026-09"),
        ("the group's sheet", R.UNIT_HEAD, f"{at}/conduct/score/?month=2026-09"),
        ("the group's sheet of a closed month", R.UNIT_HEAD, f"{at}/conduct/score/?month=2026-10"),
        ("a poor review", keeper, f"{at}/conduct/{ids['review']}/"),
        ("awards", keeper, f"{at}/awards/"),
        ("awards to be granted", R.MANAGER, f"{at}/awards/"),
        ("honour roll", keeper, f"{at}/honours/"),
        ("stars", keeper, f"{at}/stars/?month=2026-10"),
        ("stars of a month to be named", keeper, f"{at}/stars/?month=2026-09"),
        ("skill tests", keeper, f"{at}/skills/"),
        ("proposals", R.GUARD, f"{at}/ideas/"),
        ("a proposal to be reviewed", R.SECRETARIAT, f"{at}/ideas/{ids['idea']}/"),
        ("shared knowledge", R.CASHIER, f"{at}/knowledge/"),
        ("a shared document", keeper, f"{at}/knowledge/{ids['article']}/"),
        ("manuals", R.SECRETARIAT, f"{at}/manuals/"),
        ("a manual", R.MANAGER, f"{at}/manuals/{ids['manual']}/"),
    ]

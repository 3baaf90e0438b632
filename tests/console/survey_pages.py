"""Every page of surveys that opens by its address: who opens it, and where. New pages are added here."""

from bianmin.office.types import Role

R = Role


def survey_pages(improvement: int) -> list[tuple[str, Role, str]]:
    """Return name, role and address of each page."""
    secretariat, desk = R.SECRETARIAT, R.FRONT_DESK
    return [
        ("surveys", secretariat, "/console/surveys/"),
        ("results", desk, "/console/surveys/of/visitors/"),
        ("results by year", R.AUDITOR, "/console/surveys/of/visitors/?first=109/1/1&last=109/12/31&step=year"),
        ("results of a site", desk, "/console/surveys/of/visitors2/?site=main"),
        ("paper", desk, "/console/surveys/of/visitors/paper/"),
        ("codes of a survey", secretariat, "/console/surveys/of/staff/edit/"),
        ("a new survey", secretariat, "/console/surveys/new/"),
        ("comments", desk, "/console/surveys/comments/"),
        ("comments to read", secretariat, "/console/surveys/comments/?state=waiting"),
        ("ratings", desk, "/console/surveys/ratings/"),
        ("polls, kept", secretariat, "/console/surveys/polls/?slug=evening"),
        ("improvements, kept", secretariat, "/console/improvements/?state=all"),
        ("an improvement", secretariat, f"/console/improvements/{improvement}/"),
    ]

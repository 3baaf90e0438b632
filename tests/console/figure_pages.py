"""Every page of the figures that opens by its address: who opens it, and where. New pages are added here."""

from bianmin.office.types import Role

R = Role


def figure_pages(frozen: int) -> list[tuple[str, Role, str]]:
    """Return name, role and address; ``frozen`` is a snapshot's number."""
    reader, one = R.SECRETARIAT, "/console/figures/of/requests.petitions.taken/"
    return [
        ("figures", reader, "/console/figures/?noun=requests"),
        ("figures of a month at a site", R.AUDITOR, "/console/figures/?period=114-05&noun=desk&site=main"),
        ("figures of no period", reader, "/console/figures/?period=9&noun=payments"),
        ("one figure", reader, f"{one}?period=114Q2"),
        ("its records", reader, f"{one}records/?period=114"),
        ("pivot", reader, "/console/figures/pivot/?facts=requests.all&down=service&across=channel&period=114"),
        ("other branches", reader, "/console/figures/branches/"),
        ("check of closed sums", R.AUDITOR, "/console/figures/checks/"),
        ("frozen figures", reader, "/console/figures/frozen/"),
        ("a snapshot", reader, f"/console/figures/frozen/{frozen}/?again=1"),
        ("a frozen figure", reader, f"/console/figures/frozen/{frozen}/requests.petitions.taken/"),
    ]

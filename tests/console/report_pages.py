"""Every page of the reports that opens by its address: who opens it, and where. New pages are added here."""

from bianmin.office.types import Role

R = Role


def report_pages(draft: int, frozen: int) -> list[tuple[str, Role, str]]:
    """Return name, role and address of each page; one report is being written, one is frozen."""
    return [
        ("reports", R.SECRETARIAT, "/console/reports/"),
        ("reports to read", R.AUDITOR, "/console/reports/"),
        ("a report being written", R.SECRETARIAT, f"/console/reports/{draft}/"),
        ("a frozen report", R.MANAGER, f"/console/reports/{frozen}/"),
        ("a section to write", R.SECRETARIAT, f"/console/reports/{draft}/sections/1.1.2/"),
        ("a section of somebody else", R.OFFICER, f"/console/reports/{draft}/sections/1.1.2/"),
        ("a section with a chart", R.SECRETARIAT, f"/console/reports/{draft}/sections/4.1/"),
        ("a section of a frozen report", R.SECRETARIAT, f"/console/reports/{frozen}/sections/1.1.2/"),
        ("what the check found", R.SECRETARIAT, f"/console/reports/{draft}/check/"),
        ("changed since frozen", R.AUDITOR, f"/console/reports/{frozen}/changes/"),
    ]

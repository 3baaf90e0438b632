"""Pages of records from outside the system."""

from bianmin.office.types import Role

R = Role

PAGES: list[tuple[str, Role, str]] = [
    ("records from outside", R.SECRETARIAT, "/console/records/"),
    ("petitions from outside", R.SECRETARIAT, "/console/records/petitions/"),
    ("a service's uses from outside", R.SECRETARIAT, "/console/records/service-uses/?q=x&first=111/01/01"),
    ("answers from outside", R.SECRETARIAT, "/console/records/survey-responses/"),
    ("counter payments from outside", R.ACCOUNTS, "/console/records/counter-payments/"),
    ("entering a petition", R.SECRETARIAT, "/console/records/petitions/new/"),
    ("entering a payment", R.ACCOUNTS, "/console/records/counter-payments/new/"),
]

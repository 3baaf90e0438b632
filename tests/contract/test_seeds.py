"""The figures of five real reports and plans come out of records that could have been theirs.

What is expected is what the papers print; where a paper slipped, docs/reference/seeds.md says so.
"""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection, transaction

from bianmin.adapters.records import KINDS, Outcome, take_content
from bianmin.office.types import Actor
from bianmin.reports.queries import Period
from bianmin.reports.queries.measuring import measure
from bianmin.surveys.actions import ensure_default_surveys
from tests.contract.conftest import Office
from tests.contract.seeds.books import BOOKS, RETURNS_111
from tests.payments.sound import sound

SYSTEM = Actor.system("test")
RATES = ("very_satisfied", "satisfied", "fair", "dissatisfied", "good")

YEAR_109 = {
    "surveys.visitors.returned": "135",
    "surveys.visitors.time.15": "80.00", "surveys.visitors.time.30": "19.26", "surveys.visitors.time.45": "0.74",
    "surveys.visitors.time.within_30": "99.26",
    **{
        f"surveys.visitors.{question}.{part}": shown
        for question, row in {
            "process": "54.07 40.74 5.19 0.00 94.81",
            "staff": "54.08 43.70 2.22 0.00 97.78",
            "environment": "62.22 35.56 1.48 0.74 97.78",
            "reception": "64.45 33.33 2.22 0.00 97.78",
            "answers": "57.03 37.78 5.19 0.00 94.81",
            "overall": "52.60 43.70 3.70 0.00 96.30",  # the paper: 52.59 43.70 3.71 0.00 96.29
        }.items()
        for part, shown in zip(RATES, row.split(), strict=True)
    },
    "surveys.staff.returned": "32", "surveys.staff.overall.rate": "94",
    "reviews.courtesy.own.tests": "24", "reviews.courtesy.own.mean": "92.5", "reviews.courtesy.own.grade": "優等",
    "reviews.courtesy.upper.tests": "12", "reviews.courtesy.upper.mean": "92.25",
    "reviews.courtesy.upper.grade": "優等",
    "payments.counter.card_mobile.count": "325", "payments.counter.card_mobile.amount": "6,488,817",
    "payments.counter.count": "5,204", "payments.counter.amount": "42,202,328",
    "desk.enquiries.phone": "11,299", "desk.enquiries.counter": "11,081", "requests.file_access.copies": "10",
    "requests.mailbox.public": "24", "requests.mailbox.integrity": "1",
    "requests.petitions.taken": "15", "requests.petitions.in_time": "15",
    "requests.referrals.made": "54", "requests.scrappings.helped": "20",
    "activities.outreach.cases": "109", "activities.publicity.sessions": "9", "activities.training.sessions": "4",
    "surveys.petitions.returned": "0", "surveys.petitions.sent": "15",
    "surveys.staff.sent": "32", "surveys.staff.rate": "100.0",
    "inspections.signs.rooms": "44", "inspections.signs.ways": "13", "inspections.signs.plans": "7",
    "inspections.observed.flow_boards": "6", "inspections.observed.displays": "2",
    "inspections.filters.changed": "4", "inspections.water.tests": "4", "inspections.water.passed": "100.0",
    "inspections.observed.training_hours": "32.0", "controls.statement.signed": "1",
}  # fmt: skip
YEAR_111 = {
    "surveys.visitors.returned": "1,169",
    "surveys.visitors.overall.whole": "87", "surveys.visitors.staff.good": "87.00",
    "reviews.courtesy.own.tests": "24", "reviews.courtesy.own.grade": "優等",
    "payments.counter.card_mobile.count": "279", "payments.counter.card_mobile.amount": "26,933,141",
    "requests.petitions.taken": "22", "requests.referrals.made": "11", "requests.scrappings.helped": "5",
    "activities.outreach.persons": "76", "activities.outreach.sessions": "12",
    "inspections.web.checks": "36", "inspections.web.passed": "100", "inspections.metadata.lowest": "100",
    "inspections.followers.count": "1,054", "controls.statement.signed": "1",
}  # fmt: skip
HALF_110 = {
    "surveys.visitors2.returned": "64",
    **dict.fromkeys((f"surveys.visitors2.{one}.satisfied" for one in ("environment", "manners", "facilities")), "62"),
    **dict.fromkeys((f"surveys.visitors2.{one}.improve" for one in ("environment", "manners", "facilities")), "2"),
    **dict.fromkeys((f"surveys.visitors2.{one}.rate" for one in ("environment", "manners", "facilities")), "96.9"),
    "surveys.visitors2.complaints.satisfied": "61", "surveys.visitors2.complaints.improve": "3",
    "surveys.visitors2.complaints.rate": "95.3",
    "reviews.courtesy.own.tests": "24", "reviews.courtesy.own.mean": "94.4", "reviews.courtesy.own.grade": "優等",
    "reviews.courtesy.upper.tests": "6", "reviews.courtesy.upper.mean": "96.5",
    "requests.petitions.taken": "9", "requests.petitions.in_time": "9",
    "requests.petitions.days.least": "1", "requests.petitions.days.most": "6",
    "requests.referrals.persons": "2", "bookings.off_hours.made": "14", "bookings.off_hours.cases": "14",
    "activities.training.sessions": "2", "activities.liaison.sessions": "1",
    "reviews.conduct.scored": "12",
    "inspections.video_sites.count": "24", "inspections.dispensers.count": "8", "inspections.sop.count": "17",
    "inspections.observed.volunteers": "10", "inspections.observed.qr_codes": "3",
    "inspections.agency_desks.count": "5", "inspections.spycam.checks": "20", "inspections.observed.languages": "5",
    "inspections.web.passed": "100", "controls.statement.signed": "0",
}  # fmt: skip
QUARTER_100 = {
    "surveys.visitors.returned": "40", "surveys.visitors.environment.good": "90.00",
    "reviews.courtesy.tests": "6", "reviews.courtesy.own.mean": "91.0", "reviews.courtesy.own.grade": "優等",
    "reviews.conduct.scored": "3",
    "desk.enquiries.all": "215", "requests.instalments.taken": "12",
    "requests.petitions.taken": "4", "requests.mailbox.public": "6",
    "activities.publicity.sessions": "1", "activities.charity.sessions": "1",
    "inspections.gateway.queries": "4,500", "inspections.agency_desks.count": "3",
    "inspections.links.checked": "180", "inspections.observed.site_updates": "75",
    "inspections.observed.public_information": "10",
}  # fmt: skip
YEAR_104 = {
    "activities.publicity.sessions": "1", "activities.charity.sessions": "4", "activities.park_cleaning.monthly": "2.0",
    "activities.seminar.sessions": "4", "activities.visit.sessions": "1", "surveys.visitors.rounds": "2",
    "reviews.courtesy.own.tests": "24", "reviews.conduct.scored": "12", "activities.training.sessions": "1",
    "inspections.observed.plants": "200", "inspections.faq.count": "60",
}  # fmt: skip
PRINTED = {"109": YEAR_109, "111": YEAR_111, "110H1": HALF_110, "100Q1": QUARTER_100, "104": YEAR_104}


@pytest.fixture(scope="module")
def loaded(django_db_setup: None, django_db_blocker: Any) -> Iterator[dict[str, dict[str, Outcome]]]:
    """Every book loaded into one office, twice: what came of the first and of the second time."""
    with django_db_blocker.unblock(), transaction.atomic():
        ensure_default_surveys()
        done: dict[str, dict[str, Outcome]] = {"first": {}, "second": {}}
        for number, make in BOOKS.items():
            for kind, content in make().files():
                for time, outcomes in done.items():
                    if time == "first" or kind != "enquiries":
                        outcomes[f"{number} {kind}"] = take_content(
                            KINDS[kind](), content, actor=SYSTEM, name=f"{number}-{kind}.csv"
                        )
        yield done
        transaction.set_rollback(True)


def test_every_book_is_loaded_whole_and_the_second_time_changes_nothing(
    loaded: dict[str, dict[str, Outcome]], db: None
) -> None:
    for name, outcome in loaded["first"].items():
        assert not outcome.faults, name
        assert outcome.loaded, name
        again = loaded["second"].get(name, Outcome(0, outcome.loaded))
        assert (again.loaded, again.repeated) == (0, outcome.loaded), name


@pytest.mark.parametrize("period", PRINTED)
def test_the_figures_are_those_the_paper_prints(period: str, loaded: dict[str, dict[str, Outcome]], db: None) -> None:
    expected = PRINTED[period]
    found = {
        one.figure.code: str(one.words.zh if one.words else one.display)
        for one in measure(list(expected), Period.parse(period))
    }
    assert found == expected


def test_the_returns_of_each_month_add_up(loaded: dict[str, dict[str, Outcome]], db: None) -> None:
    months = [
        int(measure(["surveys.visitors.returned"], Period.parse(f"111-{month:02d}"))[0].display)
        for month in range(1, 13)
    ]
    assert months == list(RETURNS_111)
    assert (sum(months[:6]), sum(months[6:]), sum(months)) == (533, 636, 1169)


def test_a_period_written_as_a_range_gives_the_same(loaded: dict[str, dict[str, Outcome]], db: None) -> None:
    codes = ["payments.counter.amount", "desk.enquiries.phone"]
    as_range = measure(codes, Period.parse("109-01..109-12"))
    assert [one.value for one in as_range] == [one.value for one in measure(codes, Period.parse("109"))]


def test_what_came_without_a_case_is_in_figures_and_not_in_the_ledger(
    loaded: dict[str, dict[str, Outcome]], db: None
) -> None:
    with connection.cursor() as cursor:
        cursor.execute("select (select count(*) from payments_payment), (select count(*) from payments_receipt)")
        assert cursor.fetchone() == (0, 0)
    sound()


def test_the_command_loads_a_file_and_tells_every_fault(office: Office) -> None:
    path = office.write("petitions.csv", dict(BOOKS["001"]().files())["petitions"])
    assert office.json("load", "petitions", path) == {"loaded": 9, "repeated": 0, "faults": []}
    assert office.json("load", "petitions", path) == {"loaded": 0, "repeated": 9, "faults": []}
    (figure,) = office.json("figures", "--period", "110H1", "--code", "requests.petitions.taken")
    assert (figure["code"], figure["value"], figure["display"], figure["records"]) == (
        "requests.petitions.taken", 9, "9", 9,
    )  # fmt: skip
    wrong = office.write(
        "wrong.csv", "referral_id,referred_on,destination,persons\nA,110-02-30,,x\nB,110-02-03,單位,1\n"
    )
    told = office.json("load", "referrals", wrong, status=2)
    assert (told["loaded"], [(one["line"], one["column"]) for one in told["faults"]]) == (
        0, [(2, "destination"), (2, "persons"), (2, "referred_on")],
    )  # fmt: skip
    assert "第 2 行 persons：" in office.run("load", "referrals", wrong).err
    office.refused("load", "petition", path)
    assert {one["kind"] for one in office.json("load", "--list")} == set(KINDS)

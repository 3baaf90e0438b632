"""Major debtors in the console: the list and who left it, the cases of one, what is being done, the export."""

from datetime import timedelta

from bianmin.cases import queries as cases
from bianmin.kit.clock import today
from bianmin.office.actions import change_setting
from bianmin.office.types import Actor, Role
from bianmin.payments import actions, queries
from tests.factories.console import Office, client_of

R = Role
MACHINE = Actor.system("test")


def listed(threshold: int) -> None:
    """Make the list anew with another threshold."""
    change_setting("major_debtor_threshold", threshold, actor=MACHINE, valid_from=today(), basis="測試")
    actions.refresh_major_debtors(actor=MACHINE)


def test_measures_are_written_down_and_the_list_is_exported(desk: Office) -> None:
    listed(1)
    case = cases.case_view(desk.own)
    one = next(one for one in queries.major_debtors().rows if one.obligor_id == case.obligor_id)
    officer, at = client_of(R.OFFICER), f"/console/major-debtors/{one.id}/"
    assert case.number in officer.get(at).content.decode()
    assert officer.post(at, {"measures": ""}).status_code == 422
    on = today() + timedelta(days=20)
    assert officer.post(at, {"measures": "函查財產", "next_action_on": on.isoformat()}).status_code == 302
    assert (queries.major_debtor(one.id).measures, queries.major_debtor(one.id).next_action_on) == ("函查財產", on)
    assert "函查財產" in officer.get("/console/major-debtors/").content.decode()
    told = b"".join(officer.get("/console/major-debtors/?as=csv").streaming_content).decode()  # type: ignore[attr-defined]  # a streamed answer
    assert "函查財產" in told
    clerk = client_of(R.SECTION_CLERK)
    assert "<textarea" not in clerk.get(at).content.decode()
    assert clerk.post(at, {"measures": "x"}).status_code == 403


def test_who_left_the_list_is_told_apart(desk: Office) -> None:
    listed(1)
    listed(900_000_000)
    name = cases.case_view(desk.own).obligor_name
    officer = client_of(R.OFFICER)
    assert name not in officer.get("/console/major-debtors/").content.decode()
    assert name in officer.get("/console/major-debtors/?left=1").content.decode()

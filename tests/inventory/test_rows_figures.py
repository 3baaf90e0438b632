"""Inventory rows of the figures (48, 218, 219): counted from recorded facts, frozen, compared with before."""

from datetime import date

import pytest

from bianmin.office.types import Role
from bianmin.reports.actions import freeze
from bianmin.reports.queries import Period
from bianmin.requests.models import PastMatter
from tests.factories.console import SYSTEM, Office
from tests.inventory.using import bianmin, page

R = Role
CODES = ("--code", "requests.all.online", "--code", "requests.all.online_share")

pytestmark = pytest.mark.usefixtures("branch")


@pytest.fixture(autouse=True)
def matters(db: None) -> None:
    """Three applications of a quarter, one of the quarter before."""
    for place, (on, channel) in enumerate(
        [(date(2020, 2, 3), "online"), (date(2020, 4, 6), "online"), (date(2020, 5, 6), "online"),
         (date(2020, 6, 6), "counter")]
    ):  # fmt: skip
        PastMatter.objects.create(
            kind="service-use", record_id=f"F{place}", service="instalment", received_on=on, ended_on=on,
            channel=channel, noted_at="2020-07-01T00:00:00Z", noted_by="test",
        )  # fmt: skip


def test_use_of_online_services_is_counted_with_its_share(branch: Office) -> None:
    found = {one["code"]: one["display"] for one in bianmin("figures", "--period", "109Q2", *CODES)}
    assert (found["requests.all.online"], found["requests.all.online_share"]) == ("2", "66.7")
    assert "66.7" in page(R.SECRETARIAT, "console:figures", period="109Q2", noun="requests")


def test_a_figure_is_recomputed_from_its_frozen_records(branch: Office) -> None:
    number = freeze(Period.parse("109Q2"), ["requests.all.online_share"], actor=SYSTEM)
    assert "109年第二季" in page(R.SECRETARIAT, "console:figures-frozen")
    words = page(R.SECRETARIAT, "console:figures-snapshot", number, again=1)
    assert "66.7" in words
    assert "相符" in words
    assert "不符" not in words


def test_a_figure_is_compared_with_the_period_before_and_a_year_before(branch: Office) -> None:
    words = page(R.SECRETARIAT, "console:figure", "requests.all.taken", period="109Q2")
    assert "109年第二季為3，較109年第一季（1）增加。" in words

"""Inventory rows of the catalogue (B, K): what each group may ask for, SOPs with charts, time limits, flow boards."""

import pytest
from django.test import Client
from django.urls import reverse

from bianmin.catalogue import queries as catalogue
from bianmin.kit.clock import today
from bianmin.office.types import Role
from tests.factories.console import Office, client_of
from tests.inventory.using import page, read

pytestmark = pytest.mark.usefixtures("desk")


@pytest.fixture
def visitor(desk: Office) -> Client:
    """A visitor's browser."""
    return Client(REMOTE_ADDR="192.0.2.9")


def test_services_are_shown_for_each_client_group(visitor: Client) -> None:
    shown = read(visitor.get(reverse("site:services"), {"by": "audience"}))
    groups = catalogue.by_audience(catalogue.services(today(), public=True))
    assert {"working", "several-agencies", "care", "languages"} <= {str(group.code) for group in groups}
    assert all(group.title.zh in shown for group in groups)


def test_each_service_has_its_procedure_with_steps_limits_and_a_chart(visitor: Client) -> None:
    found = catalogue.services(today(), public=True)
    assert len(found) >= 17
    shown = read(visitor.get(reverse("site:service", args=["instalment"])))
    assert shown.count('role="img"') == 2
    for step in catalogue.service("instalment", today()).steps:
        assert step.title.zh in shown
    assert "沿革" in page(Role.SECRETARIAT, "console:service", "instalment")


def test_the_table_of_time_limits_names_limit_and_law(visitor: Client) -> None:
    shown = read(visitor.get(reverse("site:service-limits")))
    for service, limits in catalogue.limit_table(today()):
        assert service.title.zh in shown
        assert all(limit.length.zh in shown for limit in limits)
    pdf = client_of(Role.SECRETARIAT).get(reverse("console:service-limits", args=["zh"]))
    assert pdf.content.startswith(b"%PDF")


def test_flow_boards_are_printed_in_both_languages() -> None:
    desk = client_of(Role.SECRETARIAT)
    for language in ("zh", "en"):
        assert desk.get(reverse("console:service-board", args=["instalment", language])).content.startswith(b"%PDF")

"""What the chart shows is what runs: every way can be walked, and no other way is there."""

import random

import pytest

from bianmin.catalogue.ports import procedures
from bianmin.catalogue.rules.paths import Path, paths
from bianmin.catalogue.types import Service
from bianmin.requests import actions
from bianmin.requests.errors import ExitGone, RequestEnded, UnknownRequest
from bianmin.requests.models import Request
from tests.procedures.walking import Walk, walk

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("branch")]
SERVICES = {one.service.code: one.service for one in procedures()}
SHARE = 2


def ends_as_shown(service: Service, path: Path) -> None:
    made = walk(service, path)
    assert made.made is not None
    row = Request.objects.get(pk=made.made.id)
    assert row.step == path[-1].to
    assert row.outcome == service.step(row.step).ends
    assert row.ended_on is not None


@pytest.mark.parametrize("code", SERVICES)
def test_a_share_of_every_service_s_ways_leads_where_the_chart_says(code: str) -> None:
    ways = paths(SERVICES[code])
    for path in random.sample(ways, min(SHARE, len(ways))):
        ends_as_shown(SERVICES[code], path)


@pytest.mark.soak
@pytest.mark.parametrize("code", SERVICES)
def test_every_way_of_a_service_leads_where_the_chart_says(code: str) -> None:
    for path in paths(SERVICES[code]):
        ends_as_shown(SERVICES[code], path)


@pytest.mark.parametrize("code", SERVICES)
def test_no_way_is_there_but_those_of_the_step(code: str) -> None:
    service = SERVICES[code]
    longest = max(paths(service), key=len)
    every = {way.verb for step in service.steps for way in step.exits}
    made = Walk(service)
    made.begin()
    assert made.made is not None
    for move in longest:
        others = every - {way.verb for way in service.step(move.step).exits}
        for verb in others:
            with pytest.raises(ExitGone):
                actions.act(made.made.id, verb, {}, actor=made.somebody(service.step(move.step)), now=made.now)
        made.take(move)
    with pytest.raises((ExitGone, RequestEnded, UnknownRequest)):
        made.take(longest[-1])

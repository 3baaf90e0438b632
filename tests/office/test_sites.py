"""Places where people come: what holds on which day, moves for a while, closing and opening again."""

from datetime import date
from typing import Any

import pytest

from bianmin.kit.errors import NotFound
from bianmin.kit.texts import Text
from bianmin.office import actions, queries
from bianmin.office.errors import NotPossible
from bianmin.office.types import Actor

pytestmark = pytest.mark.usefixtures("branch")
EIGHTH, FIRST = Text("8樓", "8th floor"), Text("1樓", "1st floor")
MOVED, BACK, LATER = date(2022, 4, 15), date(2022, 9, 30), date(2022, 10, 1)


def put(admin: Actor, floor: Text, code: str = "main", **days: Any) -> int:
    """Say on which floor a counter is."""
    named = Text("本部", "Main building")
    return actions.save_site(
        code, actor=admin, name=named, address=Text("某路1號", "1 Some Rd."), telephone="1", floor=floor, **days
    )


def test_a_counter_that_moves_for_some_months_is_back_afterwards(admin: Actor) -> None:
    put(admin, EIGHTH, valid_from=date(2010, 1, 1))
    put(admin, FIRST, valid_from=MOVED, valid_to=BACK)
    floors = [queries.sites(on)[0].floor for on in (date(2022, 4, 14), MOVED, BACK, LATER)]
    assert floors == [EIGHTH, FIRST, FIRST, EIGHTH]
    assert [one.valid_from for one in queries.site_history("main")][:2] == [MOVED, date(2010, 1, 1)]


def test_a_mistake_is_mended_by_another_row_of_the_same_day(admin: Actor) -> None:
    put(admin, FIRST, valid_from=MOVED)
    put(admin, EIGHTH, valid_from=MOVED)
    assert queries.sites(MOVED)[0].floor == EIGHTH
    assert len(queries.site_history("main")) == 3


def test_a_site_is_closed_after_its_last_day_and_opens_again(admin: Actor) -> None:
    put(admin, FIRST, "south", valid_from=MOVED)
    assert [one.code for one in queries.sites(date(2022, 4, 14))] == ["main"]
    actions.close_site("south", actor=admin, last_day=BACK)
    assert [one.code for one in queries.sites(BACK)] == ["main", "south"]
    assert [one.code for one in queries.sites(LATER)] == ["main"]
    assert [(one.code, one.is_open) for one in queries.site_states(LATER)] == [("main", True), ("south", False)]
    with pytest.raises(NotPossible):
        actions.close_site("south", actor=admin, last_day=LATER)
    with pytest.raises(NotFound):
        actions.close_site("none", actor=admin, last_day=BACK)
    put(admin, FIRST, "south", valid_from=date(2023, 1, 1))
    assert queries.site_on("south", date(2023, 1, 1)) is not None


def test_the_last_site_and_one_with_sections_stay(admin: Actor) -> None:
    with pytest.raises(NotPossible, match="Sections"):
        actions.close_site("main", actor=admin, last_day=BACK)
    put(admin, FIRST, "south", valid_from=MOVED)
    for one in queries.sections():
        actions.save_section(
            one.code, actor=admin, name=one.name, officer="", telephone="1", extension="1", site_code="south"
        )
    actions.close_site("main", actor=admin, last_day=BACK)
    with pytest.raises(NotPossible):
        actions.close_site("south", actor=admin, last_day=BACK)


def test_a_section_stays_at_its_site_when_only_its_telephone_changes(admin: Actor) -> None:
    south = put(admin, FIRST, "south", valid_from=MOVED)
    given = {"actor": admin, "name": Text("乙股", "Section Yi"), "officer": "", "extension": "1"}
    actions.save_section("乙", telephone="1", site_code="south", **given)  # type: ignore[arg-type]  # words of several types
    actions.save_section("乙", telephone="2", **given)  # type: ignore[arg-type]  # words of several types
    assert queries.section("乙").site_id == south


def test_a_map_link_goes_to_a_safe_address(admin: Actor) -> None:
    for link in ("http://map.example", "javascript:alert(1)"):
        with pytest.raises(NotPossible):
            actions.save_site("x", actor=admin, name=FIRST, address=FIRST, telephone="1", map_url=link)

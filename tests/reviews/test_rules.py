"""What is decided in reviews: sheets, grades, draws, ranks, leaders, stars. No database."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from bianmin.kit.texts import Text
from bianmin.reviews.rules import conduct, courtesy
from bianmin.reviews.rules.courtesy import GRADES, ITEMS, Drawable
from bianmin.reviews.types import Grade, SheetItem, StarFigures

MARCH = date(2026, 3, 1)
X = Text("甲", "A")


def D(text: str) -> Decimal:  # noqa: N802  (stands for Decimal)
    return Decimal(text)


def test_the_public_scale_makes_a_hundred_and_grades_means_as_the_reports_print_them() -> None:
    assert courtesy.sheet_fault(ITEMS, GRADES) is None
    for score in ("92.25", "92.5", "94.4", "96.5", "90"):
        assert courtesy.grade_of(D(score), GRADES).zh == "優等"
    # A mean is graded as it is, not as it is printed.
    assert courtesy.grade_of(D("89.95"), GRADES).zh == "甲等"
    assert [courtesy.grade_of(D(score), GRADES).zh for score in ("80", "79.9", "70", "69.9", "0")] == [
        "甲等", "乙等", "乙等", "丙等", "丙等",
    ]  # fmt: skip


def test_a_sheet_must_make_a_hundred_and_its_grades_fall_to_nothing() -> None:
    def fault(points: list[str], bounds: list[str]) -> Text | None:
        items = [SheetItem(f"i{at}", X, D(one)) for at, one in enumerate(points)]
        return courtesy.sheet_fault(items, [Grade(D(one), X) for one in bounds])

    assert fault(["60.5", "39.5"], ["90", "0"]) is None
    for points, bounds in (
        (["60", "39.9"], ["90", "0"]),
        (["100.05", "-0.05"], ["90", "0"]),
        ([], ["0"]),
        (["100"], ["80", "90", "0"]),
        (["100"], ["90", "80"]),
        (["100"], ["101", "0"]),
    ):
        assert fault(points, bounds) is not None
    twice = [SheetItem("same", X, D("50")), SheetItem("same", X, D("50"))]
    assert courtesy.sheet_fault(twice, GRADES) is not None


def test_a_filled_sheet_has_every_item_within_its_points() -> None:
    full = {one.code: one.points for one in ITEMS}
    assert courtesy.total(full, ITEMS) == D("100")
    assert courtesy.total({**full, "unit_speed": D("12.5")}, ITEMS) == D("97.5")
    for wrong in ({"unit_speed": D("15.1")}, {"unit_speed": D("-1")}, {"unit_speed": D("1.25")}, {"new": D("1")}):
        assert isinstance(courtesy.total({**full, **wrong}, ITEMS), Text)
    assert isinstance(courtesy.total({"unit_speed": D("1")}, ITEMS), Text)
    assert [courtesy.score_fault(D(one)) is None for one in ("0", "100", "92.5", "100.1", "-1", "92.25", "NaN")] == [
        True, True, True, False, False, False, False,
    ]  # fmt: skip


def everybody(tested: dict[str, date]) -> list[Drawable]:
    return [Drawable(str(201 + at), f"同仁{at}", at, tested.get(str(201 + at))) for at in range(12)]


def test_a_draw_can_be_drawn_again_by_its_seed_and_whoever_was_tested_lately_rests() -> None:
    lately = {"203": date(2026, 2, 20), "204": date(2026, 1, 3), "205": date(2025, 12, 31)}
    drawn = courtesy.draw(everybody(lately), "seed", 2, MARCH, 2)
    assert drawn == courtesy.draw(everybody(lately)[::-1], "seed", 2, MARCH, 2)
    assert [one.is_drawn for one in drawn] == [True, True] + [False] * 10
    # January and February rest, the longest ago first; December doesn't any more.
    assert [one.who.extension for one in drawn if one.rests] == ["204", "203"]
    assert [one.who.extension for one in drawn[-2:]] == ["204", "203"]
    assert [one.place for one in drawn] == list(range(1, 13))
    lots = [courtesy.lot("seed", one.who.extension) for one in drawn[:-2]]
    assert lots == sorted(lots)


@given(st.text(max_size=20), st.integers(1, 12), st.integers(0, 12))
def test_every_draw_takes_so_many_and_rests_only_where_it_must(seed: str, count: int, resting: int) -> None:
    tested = {str(201 + at): date(2026, 2, 1) for at in range(resting)}
    drawn = [one for one in courtesy.draw(everybody(tested), seed, count, MARCH, 2) if one.is_drawn]
    assert len({one.who.extension for one in drawn}) == count
    assert sum(one.rests for one in drawn) == max(0, count - (12 - resting))


def test_every_seed_gives_each_extension_its_chance() -> None:
    firsts = {courtesy.draw(everybody({}), f"s{n}", 1, MARCH, 2)[0].who.extension for n in range(200)}
    assert len(firsts) == 12


def test_marks_are_averaged_half_up_and_equal_scores_share_a_rank() -> None:
    assert conduct.mean([D("90"), D("91"), D("91")]) == D("90.67")
    assert conduct.mean([D("92.2"), D("92.3")]) == D("92.25")
    assert conduct.ranks({1: D("90"), 2: D("95"), 3: D("90"), 4: D("80")}) == {2: 1, 1: 2, 3: 2, 4: 4}


def test_who_leads_a_half_year_has_the_highest_mean_of_enough_months() -> None:
    months = {
        "甲": [D("95")] * 3,  # too few
        "乙": [D("90"), D("92"), D("91"), D("91")],
        "丙": [D("91")] * 6,
        "丁": [D("80")] * 6,
    }
    assert conduct.leaders(months, 4) == [("丙", D("91.00")), ("乙", D("91.00"))]
    assert conduct.leaders(months, 7) == []
    assert conduct.half_year(2026, 1) == (date(2026, 1, 1), date(2026, 6, 30))
    assert conduct.half_year(2026, 2) == (date(2026, 7, 1), date(2026, 12, 31))
    assert conduct.half_year(2026, 0) == (date(2026, 1, 1), date(2026, 12, 31))
    assert [conduct.month_end(date(2026, month, 1)).day for month in (1, 2, 12)] == [31, 28, 31]


def test_one_of_every_five_sections_is_starred_by_money_and_cases() -> None:
    points = conduct.star_points([StarFigures(1, 1_000_000, 10), StarFigures(2, 500_000, 20), StarFigures(3, 0, 0)])
    assert points == {1: D("80.00"), 2: D("70.00"), 3: D("0.00")}
    assert [conduct.stars(number) for number in (3, 5, 9, 10, 14, 15)] == [1, 1, 1, 2, 2, 3]
    assert conduct.star_points([StarFigures(1, 0, 0)]) == {1: D("0.00")}


def test_points_of_knowledge_earn_praise_then_a_commendation() -> None:
    assert conduct.article_points("research", "") == 5
    assert conduct.article_points("research", "季刊") == 8
    assert [conduct.knowledge_award(points) for points in (4, 5, 9, 10)] == ["", "praise", "praise", "commendation"]

"""The inventory says where each service can be used: every place, figure and test named there is real."""

import ast
import csv
import importlib
import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from django.urls import get_resolver

from bianmin.api.machine import api
from bianmin.cli.main import command_modules
from bianmin.pages.rules.defaults import PAGES

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "docs" / "reference" / "inventory.csv"
COLUMNS = ["number", "zh", "en", "used_at", "figure", "test"]
ROWS = 222


class Row(NamedTuple):
    """A service of the inventory."""

    number: int
    used_at: tuple[str, ...]
    figures: tuple[str, ...]
    test: str


@cache
def rows() -> tuple[Row, ...]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return tuple(
            Row(int(row["number"]), parts(row["used_at"]), parts(row["figure"]), row["test"].strip())
            for row in csv.DictReader(file)
        )


def parts(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def used() -> list[Row]:
    return [row for row in rows() if row.used_at]


@cache
def url_names() -> frozenset[str]:
    """Every name of a page of ours, with its namespace."""
    found = set()
    for namespace, (_, resolver) in get_resolver().namespace_dict.items():
        found |= {f"{namespace}:{name}" for name in resolver.reverse_dict if isinstance(name, str)}
    return frozenset(found)


def default_pages() -> set[str]:
    """Addresses of the pages a branch begins with."""
    addresses = {"/", "/en/", "/cms/"}
    for spec in PAGES:
        addresses |= {f"/{spec.slug}/", *(f"/{spec.slug}/{child.slug}/" for child in spec.children)}
    return addresses


def is_real(place: str) -> bool:
    """Tell whether a place exists: ``bianmin collect``, ``console:counter``, ``api:/api/v1/…``, ``page:/faq/``."""
    if place.startswith("bianmin "):
        return place.split()[1] in command_modules()
    kind, _, rest = place.partition(":")
    match kind:
        case "api":
            return rest in api.get_openapi_schema()["paths"]
        case "page":
            return rest in default_pages()
        case _:
            return place in url_names()


@cache
def source_of(test: str) -> str:
    """Return the source of a test that pytest collects by this name, or nothing."""
    name, _, function = test.partition("::")
    path = ROOT / name
    if not path.is_file() or not path.name.startswith("test_") or not function.startswith("test_"):
        return ""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef) and node.name == function:
            return ast.unparse(node)
    return ""


def opens(source: str, place: str) -> bool:
    """Tell whether a test's source opens a place: its name, command or path is an argument of a call there."""
    given = [
        argument.value if isinstance(argument, ast.Constant) else ast.unparse(argument)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        for argument in node.args
    ]
    if place.startswith("bianmin "):
        return place.split()[1] in given
    kind, _, rest = place.partition(":")
    if kind == "page":
        return rest in given
    if kind == "api":
        # A machine's call gives the path below /api/v1, with its own numbers in it.
        form = "".join(".*" if piece.startswith("{") else re.escape(piece) for piece in re.split(r"(\{\w+\})", rest))
        below = form.removeprefix(re.escape("/api/v1"))
        return any(re.fullmatch(rf"(f?['\"])?{below}['\"]?", str(one)) for one in given)
    return place in given


def test_the_222_rows_stand_in_their_order() -> None:
    with TABLE.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        assert reader.fieldnames == COLUMNS
        named = [(row["zh"], row["en"]) for row in reader]
    assert [row.number for row in rows()] == list(range(1, ROWS + 1))
    assert all(zh and en for zh, en in named)


def test_every_place_named_is_real() -> None:
    assert used()
    assert [(row.number, place) for row in used() for place in row.used_at if not is_real(place)] == []


def test_every_figure_named_is_a_query() -> None:
    for row in rows():
        for figure in row.figures:
            module, _, name = f"bianmin.{figure}".rpartition(".")
            assert callable(getattr(importlib.import_module(module), name, None)), (row.number, figure)


def test_a_row_that_can_be_used_has_its_test_and_one_that_cannot_is_blank() -> None:
    assert [row.number for row in rows() if bool(row.used_at) != bool(row.test)] == []
    assert [row.number for row in rows() if row.figures and not row.used_at] == []


@pytest.mark.parametrize("row", used(), ids=lambda row: str(row.number))
def test_the_test_exists_and_opens_each_place(row: Row) -> None:
    source = source_of(row.test)
    assert source, f"{row.test} is no test that pytest collects"
    missed = [place for place in row.used_at if not opens(source, place)]
    assert not missed, f"{row.test} doesn't open {missed}"


def test_a_place_a_test_does_not_open_is_noticed() -> None:
    source = "def test_x():\n    page(R.CASHIER, 'console:counter')\n    agency().call('get', f'/cases/{number}')\n"
    assert opens(source, "console:counter")
    assert opens(source, "api:/api/v1/cases/{number}")
    assert not opens(source, "console:take")
    assert not opens(source, "bianmin collect")
    assert not is_real("console:nowhere")
    assert not is_real("bianmin nothing")
    assert not is_real("page:/nothing/")

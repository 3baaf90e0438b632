"""What tests of requests share: a branch, people of it, and services of the tests' own."""

from pathlib import Path
from typing import NamedTuple

import pytest

from bianmin.catalogue import ports
from bianmin.office.models import Section, Staff
from bianmin.office.types import Actor, Role
from bianmin.requests import ports as request_ports
from tests.factories import requests as factory
from tests.factories.cases import a_branch


class People(NamedTuple):
    """Persons of the branch who work requests."""

    desk: Actor
    head: Actor
    other_head: Actor
    clerk: Actor
    other_clerk: Actor
    ethics: Actor
    secretariat: Actor


@pytest.fixture
def services(monkeypatch: pytest.MonkeyPatch) -> None:
    """Services that exist in these tests alone; nobody makes their letters."""
    monkeypatch.setattr(request_ports, "_letters", [])
    found = factory.procedures(factory.a_service(), factory.sealed_service())
    for code, procedure in found.items():
        monkeypatch.setitem(ports._procedures, code, procedure)
    factory.done.clear()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of the test's own, with keys of its own."""
    monkeypatch.setenv("BIANMIN_HOME", str(tmp_path))
    monkeypatch.delenv("BIANMIN_PII_KEY", raising=False)
    return tmp_path


def make_people() -> People:
    a_branch()
    first, second = Section.objects.order_by("position")[:2]

    def person(name: str, role: Role, section: Section | None = None) -> Actor:
        kept = Staff.objects.create(username=name, full_name=name, section=section)
        return factory.staff(role, kept.pk, section.pk if section else None)

    return People(
        person("desk", Role.FRONT_DESK),
        person("head", Role.UNIT_HEAD),
        person("other-head", Role.UNIT_HEAD),
        person("clerk", Role.SECTION_CLERK, first),
        person("other-clerk", Role.SECTION_CLERK, second),
        person("ethics", Role.ETHICS),
        person("secretariat", Role.SECRETARIAT),
    )


@pytest.fixture
def people(db: None, home: Path, services: None) -> People:
    """The default branch with persons who work requests, and the services of the tests."""
    return make_people()

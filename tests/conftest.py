"""What all tests share: the database running, and offices of their own for tests that run commands."""

import os
import shutil
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest
from django.conf import settings
from django.utils import translation
from pytest_django.plugin import DjangoDbBlocker

from bianmin.cli.serving import migrated
from bianmin.kit import database
from tests import clean, effort
from tests.command_office import CommandOffice, copy_home, wait_until_stopped

_open = ExitStack()


def pytest_configure() -> None:
    """Have the database running while tests do, in the role that may make and empty the tests' own tables."""
    settings.DATABASES["default"].update(_open.enter_context(database.running("superuser")))


def pytest_unconfigure() -> None:
    """Let the database go."""
    _open.close()


#: Folders whose files take longest: begun first, so that no process goes on long after the other.
LONGEST = ("tests/journeys/", "tests/crash/", "tests/cli/", "tests/contract/")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put what takes longest first, and keep the order of the rest (which is random)."""
    items.sort(key=lambda item: next((at for at, name in enumerate(LONGEST) if item.nodeid.startswith(name)), 9))


def pytest_itemcollected(item: pytest.Item) -> None:
    """Make tests of properties part of the soak when there is one: they draw many more examples there."""
    if not (effort.SOAK and isinstance(item, pytest.Function)):
        return
    if getattr(item.obj, "is_hypothesis_test", False) or "EXAMPLES" in item.obj.__code__.co_names:
        item.add_marker(pytest.mark.soak)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> None:
    """Remember the rows a new database comes with: a test that commits leaves it as it was."""
    with django_db_blocker.unblock():
        clean.remember()


@pytest.fixture(autouse=True)
def _the_offices_language() -> None:
    """Begin every test in the office's language: a client's request leaves its own language with the thread."""
    translation.activate(settings.LANGUAGE_CODE)


_skipped: list[str] = []


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Remember what was skipped."""
    if report.skipped and not hasattr(report, "wasxfail"):
        _skipped.append(f"{report.nodeid}: {report.longrepr[2] if isinstance(report.longrepr, tuple) else ''}")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail a run that must leave nothing out (``.ci/run``) where something was skipped."""
    if _skipped and os.environ.get("BIANMIN_NO_SKIPS") and not hasattr(session.config, "workerinput"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
        for line in _skipped:
            sys.stderr.write(f"left out: {line}\n")


@pytest.fixture(scope="session")
def office_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated branch, made once a version and kept between runs beside the tests' home."""
    kept = Path(os.environ["BIANMIN_HOME"]) / f"template-{migrated.version()[:16]}"
    if not kept.exists():
        for old in kept.parent.glob("template-*"):
            shutil.rmtree(old, ignore_errors=True)
        made = CommandOffice(tmp_path_factory.mktemp("template") / "home")
        made.run("migrate")
        wait_until_stopped(made.home)
        part = copy_home(made.home, kept.with_name(f"part-{os.getpid()}"))
        try:
            part.rename(kept)
        except OSError:
            shutil.rmtree(part)  # another process of this run was first
    return kept


@pytest.fixture
def command_office(office_template: Path, tmp_path: Path) -> CommandOffice:
    """A branch of the test's own, freshly migrated, with a private database."""
    return CommandOffice(copy_home(office_template, tmp_path / "home"))


@pytest.fixture
def another_office(office_template: Path, tmp_path: Path) -> CommandOffice:
    """A second branch, apart from the first."""
    return CommandOffice(copy_home(office_template, tmp_path / "other"))

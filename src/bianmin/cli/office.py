"""Open the office for a command: the database running, Django set up, reactions run before it returns."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from bianmin.cli.output import say_error
from bianmin.kit import database
from bianmin.kit.texts import t


@dataclass(frozen=True, slots=True)
class Office:
    """An open office."""

    role: str

    def react(self, status: int) -> int:
        """Run all waiting reactions; a failure is said and turns a status of 0 into 1."""
        if self.role != "app":
            return status
        from bianmin.jobs.reactions import run_all  # noqa: PLC0415  (Django is set up only now)

        failures = run_all().failures
        for failure in failures:
            say_error(
                t(
                    "後續作業未完成：{reaction}({error}），將再嘗試，請看 bianmin doctor。",
                    "A consequence is not done yet: {reaction} ({error}); it will be tried again, see bianmin doctor.",
                ).fill(reaction=failure.reaction, error=failure.error)
            )
        return status or (1 if failures else 0)


SETTINGS = {"lean": "bianmin.config.lean", "all": "bianmin.config.settings"}


def prepare(apps: str) -> None:
    """Set Django up with the apps a command needs, so that its module can be imported; connects to nothing."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS[apps])
    import django  # noqa: PLC0415  (heavy)

    django.setup()


@contextmanager
def opened(role: str) -> Iterator[Office]:
    """Have the database running, and connect in ``role``, as long as the command lasts."""
    with database.running(role) as connection:
        from django.conf import settings  # noqa: PLC0415  (set up by prepare)
        from django.db import connections  # noqa: PLC0415  (Django is set up only now)

        settings.DATABASES["default"].update(connection)
        connections["default"].settings_dict.update(connection)
        try:
            yield Office(role)
        finally:
            connections.close_all()

"""What a face does inside the office, done in a process of its own: hire, put work on the queue, issue a token.

Run as ``python -m tests.crash.inside DEED ARGUMENTS``; prints one JSON value.
"""

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

from bianmin.cli import office


def hire() -> list[str]:
    """Make two people who may propose and approve, with their key files. Names are made up."""
    from bianmin.cli import user_keys  # noqa: PLC0415  (Django is set up only now)
    from bianmin.office.actions import add_staff  # noqa: PLC0415  (Django is set up before tables are loaded)
    from bianmin.office.types import Actor, Role  # noqa: PLC0415  (Django is set up before tables are loaded)

    roles = (Role.ACCOUNTS, Role.ACCOUNTS_APPROVER)
    for name in ("an", "bo"):
        add_staff(name, f"樣本{name}", actor=Actor.system("test"), roles=roles, on=date(2026, 1, 1))
        user_keys.make(name)
    return ["an", "bo"]


def enqueue(kind: str, path: str, **more: Any) -> int:
    """Keep an uploaded file and start the job, as the console's and the API's pages do."""
    from bianmin.jobs import actions  # noqa: PLC0415  (Django is set up before tables are loaded)
    from bianmin.kit.files import store  # noqa: PLC0415  (Django is set up before tables are loaded)
    from bianmin.office.types import Actor  # noqa: PLC0415  (Django is set up before tables are loaded)

    kept = store(Path(path), Path(path).name, "text/csv")
    return actions.start(kind, {"file_id": kept.pk, **more}, Actor.system("test"))


def notices(batch: int) -> int:
    """Number a batch's notices and start the printing, as the console does."""
    from bianmin.documents.actions import start_run  # noqa: PLC0415  (Django is set up before tables are loaded)
    from bianmin.documents.types import RunScope  # noqa: PLC0415  (Django is set up before tables are loaded)
    from bianmin.jobs import actions  # noqa: PLC0415  (Django is set up before tables are loaded)
    from bianmin.office.types import Actor  # noqa: PLC0415  (Django is set up before tables are loaded)

    actor = Actor.system("test")
    run_id = start_run(RunScope.BATCH, batch, actor=actor, on=date(2026, 9, 1), deadline=date(2026, 9, 30))
    return actions.start("notices", {"run_id": run_id}, actor)


def token(agency: str) -> str:
    """Issue a token for the machine API and return it."""
    from bianmin.office.actions import issue_token  # noqa: PLC0415  (Django is set up before tables are loaded)
    from bianmin.office.types import Actor  # noqa: PLC0415  (Django is set up before tables are loaded)

    return issue_token(agency, "test", actor=Actor.system("test")).token


def main() -> None:
    """Do the deed."""
    deed, arguments = sys.argv[1], json.loads(sys.argv[2])
    office.prepare("lean")
    with office.opened("app"):
        print(json.dumps(globals()[deed](**arguments)))  # noqa: T201  (read by the process that started this one)


if __name__ == "__main__":
    main()

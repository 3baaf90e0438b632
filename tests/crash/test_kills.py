"""``kill -9`` of command, database or both at random moments: nothing is lost, doubled or half done."""

import pytest

from tests.command_office import CommandOffice
from tests.crash.harness import Target, besiege
from tests.crash.targets import Collect, Disburse, Intake, Notices


@pytest.mark.parametrize(("kind", "turns"), [(Intake, 2), (Collect, 2), (Notices, 1), (Disburse, 3)])
def test_a_few_kills_leave_the_office_whole(command_office: CommandOffice, kind: type[Target], turns: int) -> None:
    besiege(command_office, kind(), rounds=turns, seed=2026)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(1, 4))
@pytest.mark.parametrize("kind", [Intake, Collect, Notices, Disburse])
def test_many_kills_leave_the_office_whole(command_office: CommandOffice, kind: type[Target], seed: int) -> None:
    besiege(command_office, kind(), rounds=30, seed=seed)

"""The training office: its own database, keys and clock beside the real one, which notices nothing."""

import json
from datetime import date, timedelta

from tests.command_office import CommandOffice


def test_a_training_office_lies_beside_the_real_one_and_its_clock_moves_forward(command_office: CommandOffice) -> None:
    none_yet = command_office.run("training", "--json", status=2)
    assert "bianmin sample --size small --training" in none_yet.stderr
    words = ("sample", "--size", "small", "--cases", "120", "--training", "--json")
    assert json.loads(command_office.run(*words).stdout)["made"]
    assert json.loads(command_office.run("case", "--batch", "1", "--json", status=2).stdout or "null") is None
    first = date.fromisoformat(json.loads(command_office.run("training", "--json").stdout)["today"])
    moved = json.loads(command_office.run("training", "--forward", "10", "--json").stdout)["today"]
    assert date.fromisoformat(moved) == first + timedelta(days=10)
    refused = command_office.run("training", "--forward", "0", status=2)
    assert "moves forward" in refused.stderr
    home = command_office.home
    assert (home / "training" / "keys").is_dir()
    assert not (home / "training.json").exists()

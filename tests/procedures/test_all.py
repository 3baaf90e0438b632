"""Every service that is defined: sound, with something to say in both languages, and unlike every other."""

import pytest

from bianmin.catalogue.ports import Procedure, procedures
from bianmin.catalogue.rules.soundness import wrong

ALL = {one.service.code: one for one in procedures()}


@pytest.mark.parametrize("procedure", ALL.values(), ids=list(ALL))
def test_a_definition_is_sound(procedure: Procedure) -> None:
    found = wrong(procedure.service, effects=procedure.effects, conditions=procedure.conditions)
    assert not found, "\n".join(one.en for one in found)

"""How much tests try: a short share in ``make test``, far more in ``make soak`` (BIANMIN_SOAK=1)."""

import os

from hypothesis import settings

SOAK = bool(os.environ.get("BIANMIN_SOAK"))
TIMES_MORE = 20

settings.register_profile("test", max_examples=40, deadline=None)
settings.register_profile("soak", max_examples=2000, deadline=None)
settings.load_profile("soak" if SOAK else "test")


def examples(few: int) -> int:
    """Return how many examples to draw where each is dear: ``few``, or many times more in the soak."""
    return few * TIMES_MORE if SOAK else few

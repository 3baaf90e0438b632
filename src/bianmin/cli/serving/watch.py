"""Keep children alive until a signal asks for the end, then end them in order."""

import signal
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from types import FrameType, TracebackType
from typing import Self

from bianmin.cli.output import say_error
from bianmin.cli.serving.processes import Child, end_all
from bianmin.kit.texts import t

LOOK = 0.3
LOOK_AT_DATABASE = 3.0


class Ending(AbstractContextManager["Ending"]):
    """Turns SIGTERM and SIGINT into a wish to end; a second one is heard no louder."""

    def __init__(self) -> None:
        self.wished = False

    def __enter__(self) -> Self:
        self._before = {number: signal.signal(number, self._wish) for number in (signal.SIGTERM, signal.SIGINT)}
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _wish(self, _number: int, _frame: FrameType | None) -> None:
        self.wished = True


def watch(children: Sequence[Child], ending: Ending, keep_database: Callable[[], None]) -> int:
    """Keep ``children`` and the database alive until the end is wished; return the exit status."""
    looked = time.monotonic()
    try:
        while not ending.wished:
            for child in children:
                if not child.keep_alive():
                    say_error(
                        t("{name} 一再中斷，無法繼續，請看紀錄。", "{name} keeps dying; see its messages above.").fill(
                            name=child.name
                        )
                    )
                    return 1
            if time.monotonic() - looked > LOOK_AT_DATABASE:
                keep_database()
                looked = time.monotonic()
            time.sleep(LOOK)
    finally:
        end_all(children)
    return 0

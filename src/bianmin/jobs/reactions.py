"""The one table of event → reactions: every consequence that crosses from one noun to another.

Each line names an event class and the functions that follow from it, in order. A reaction takes the
event alone, is set-based (an event may state a whole batch) and idempotent, and is found by its
dotted name when it runs, so that the table can be read without loading the nouns. Names are stored
with the event: renaming a function needs the old name to stay until no waiting row has it.
"""

from collections.abc import Mapping

from bianmin.jobs.drain import Drained, drain

REACTIONS: Mapping[str, tuple[str, ...]] = {}
"""Dotted event class → dotted functions ``f(event) -> None``."""


def run_all() -> Drained:
    """Run every waiting reaction, those of events that the reactions record included; return what was done.

    Also waits for reactions another process has in hand, so that a command that returns leaves
    nothing of its own behind.
    """
    return drain(wait_for_others=True)

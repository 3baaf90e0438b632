"""The one table of kinds of jobs: what people call them and which function does the work.

A handler takes the running job first, then the job's arguments by keyword, and returns a JSON object
or None. It is idempotent: a job whose worker was killed runs again from its start. It calls
``running.progress(done, total, message)`` now and then, which ends it where someone cancelled.
"""

from dataclasses import dataclass

from bianmin.kit.texts import Text, t


@dataclass(frozen=True, slots=True)
class Handler:
    """A kind of job: its name for people, the dotted function, and whether it may be cancelled."""

    title: Text
    function: str
    may_cancel: bool = True


HANDLERS: dict[str, Handler] = {
    "intake": Handler(t("移送檔收案", "Taking in a transfer file"), "bianmin.jobs.work.take_transfer"),
    "collect": Handler(t("收款檔入帳", "Taking in a collection file"), "bianmin.jobs.work.collect"),
    "notices": Handler(t("列印傳繳通知書", "Printing payment notices"), "bianmin.jobs.work.print_notices"),
    "nightly": Handler(t("每日夜間檢查", "Nightly checks"), "bianmin.jobs.nightly.run", may_cancel=False),
}

"""Refusals of the queue."""

from bianmin.kit.errors import NotFound, Refusal
from bianmin.kit.texts import Text


class UnknownJob(NotFound):
    """No such job."""

    code = "unknown-job"
    text = Text("查無這項背景作業。", "There is no such job.")


class UnknownKind(Refusal):
    """Nothing handles this kind of job."""

    code = "unknown-job-kind"
    text = Text("沒有「{kind}」這種背景作業。", 'There is no kind of job "{kind}".')


class JobEnded(Refusal):
    """It is over: there is nothing to cancel."""

    code = "job-ended"
    text = Text("這項作業已經結束，無法取消。", "This job has ended and can't be cancelled.")


class Cancelled(Exception):  # noqa: N818  (thrown through a handler, to end it)
    """Someone asked the running job to stop; the handler's transaction is rolled back."""


class DatabaseLost(Exception):  # noqa: N818  (named for what it says, not an error of the program)
    """The database went away in the middle of a job: nothing is known to be wrong with it, and it begins again."""

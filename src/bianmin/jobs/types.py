"""What others see of a job."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from bianmin.kit.texts import Text


class JobState(StrEnum):
    """Where a job stands."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


STATE_NAMES = {
    JobState.WAITING: Text("等待中", "Waiting"),
    JobState.RUNNING: Text("執行中", "Running"),
    JobState.DONE: Text("完成", "Done"),
    JobState.FAILED: Text("失敗", "Failed"),
    JobState.CANCELLED: Text("已取消", "Cancelled"),
}


@dataclass(frozen=True, slots=True)
class JobView:
    """A job as a page shows it; ``total`` is None where the end can't be known yet."""

    id: int
    kind: str
    title: Text
    state: JobState
    done: int
    total: int | None
    message: str
    cancel_requested: bool
    started_by: str
    staff_id: int | None
    args: dict[str, Any]
    result: dict[str, Any] | None
    problem: Text | None
    created_at: datetime
    started_at: datetime | None
    ended_at: datetime | None

    @property
    def ended(self) -> bool:
        """Tell whether nothing more will happen."""
        return self.state in {JobState.DONE, JobState.FAILED, JobState.CANCELLED}

    @property
    def percent(self) -> int | None:
        """Return how far it is in whole percent, None where that can't be known."""
        return min(100, self.done * 100 // self.total) if self.total else None

    @property
    def state_name(self) -> Text:
        """Return the state in words."""
        return STATE_NAMES[self.state]

"""Refusals of the public site."""

from datetime import datetime

from bianmin.kit.clock import TAIPEI
from bianmin.kit.errors import Refusal
from bianmin.kit.texts import Text


class TooManyTries(Refusal):
    """Tried more often than a person needs; ``opens_again`` is when it can be tried again."""

    code = "too-many-tries"
    status = 429
    text = Text(
        "查詢次數太多，為了保護您的資料，請於{time}以後再試，或打電話給我們。",
        "Too many tries. To protect your data, please try again after {time}, or telephone us.",
    )

    def __init__(self, opens_again: datetime) -> None:
        self.opens_again = opens_again
        super().__init__(time=opens_again.astimezone(TAIPEI).strftime("%H:%M"))

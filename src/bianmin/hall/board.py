"""The call board: read from eight metres, changes flash and are announced."""

from django.http import HttpRequest, HttpResponse

from bianmin.desk import queries as desk
from bianmin.desk.types import BoardState
from bianmin.hall.frame import HallPage
from bianmin.kit.texts import t

#: The board stands in both languages at once.
HEADS = {
    "now": t("請到櫃檯", "Now serving"),
    "last": t("最近叫號", "Last called"),
    "waiting": t("等候", "Waiting"),
}


class Board(HallPage):
    """The numbers called now with their counters, the last five, how many wait."""

    title = t("叫號顯示", "Call board")
    template = "hall/board.html"
    times_out = False

    def get(self, request: HttpRequest, site: str) -> HttpResponse:  # noqa: ARG002  (Django hands every view its address; the frame has read it)
        """Show the board; its script keeps it up to date."""
        state = desk.hall_state().boards.get(site, BoardState(site, (), (), 0))
        return self.show(state=state, heads=HEADS)

"""Activities for tests: who keeps them, a tour, a meeting, a picture. Generated; nobody is real."""

from datetime import date, time
from io import BytesIO

from PIL import Image

from bianmin.activities import actions
from bianmin.activities.types import SessionInput, TourRule
from bianmin.kit.texts import t
from bianmin.office.types import Actor, Role

SYSTEM = Actor.system("test")


def keeper() -> Actor:
    """Return somebody of the secretariat."""
    return Actor("測試秘書", roles=frozenset({Role.SECRETARIAT}))


def clerk() -> Actor:
    """Return somebody of the front desk."""
    return Actor("測試櫃檯", roles=frozenset({Role.FRONT_DESK}))


def a_tour(on: date, *, weekday: int = 4, nth: int = 4) -> int:
    """Have the tour of the fourth Thursday, 09:00 to 12:00, with four clerks, from a day on."""
    rule = TourRule(
        name=t("測試鄉巡迴服務", "Test tour"), nth=nth, weekday=weekday, begins=time(9), ends=time(12), clerks=4,
        place=t("測試鄉公所", "Test township office"), township=t("測試鄉", "Testtown"),
        partner=t("測試監理所", "Test motor office"), offers=t("繳款、分期、諮詢", "Payments, instalments, advice"),
        valid_from=on,
    )  # fmt: skip
    return actions.save_tour(rule, actor=keeper(), on=on)


def a_meeting(day: date, topic: str = "service_group") -> int:
    """Have a meeting of the service promotion group."""
    return actions.record_session(SessionInput(kind="meeting", topic=topic, held_on=day), actor=keeper())


def a_picture(side: int = 8) -> bytes:
    """Return a small photograph."""
    out = BytesIO()
    Image.new("RGB", (side, side), "teal").save(out, "PNG")
    return out.getvalue()

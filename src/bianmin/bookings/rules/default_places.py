"""What a fresh branch can be booked for: the windows and visits every branch offers, changed by the office later."""

from dataclasses import dataclass, field
from datetime import time

from bianmin.bookings.types import PlaceKind, WeekHours
from bianmin.kit.texts import Text, t

WORKDAYS, TUESDAY = range(5), 1
K = PlaceKind


def week(*stretches: tuple[time, time], seats: int, minutes: int) -> tuple[WeekHours, ...]:
    """Return the same stretches for Monday to Friday."""
    return tuple(WeekHours(day, opens, closes, seats, minutes) for day in WORKDAYS for opens, closes in stretches)


@dataclass(frozen=True, slots=True)
class DefaultPlace:
    """A place with its usual hours and terms."""

    code: str
    kind: PlaceKind
    name: Text
    description: Text
    hours: tuple[WeekHours, ...] = ()
    terms: dict[str, object] = field(default_factory=dict, hash=False)


MORNING, AFTERNOON = (time(9), time(12)), (time(14), time(17))
ALL_DAY = (time(8, 30), time(17))

PLACES: tuple[DefaultPlace, ...] = (
    DefaultPlace(
        "counter", K.COUNTER, t("洽公櫃檯", "Counter"),
        t("約好時間到多功能櫃檯辦理各項業務，中午不休息。",
          "A fixed time at the one-stop counter for any matter; open through noon."),
        week(ALL_DAY, seats=2, minutes=30), {"lead_minutes": 60},
    ),
    DefaultPlace(
        "early-bird", K.EARLY_BIRD, t("早鳥繳款", "Early-bird payment"),
        t("上班日07:00至08:00，上班前先來繳款。", "Working days from 07:00 to 08:00: pay before you go to work."),
        week((time(7), time(8)), seats=2, minutes=15), {"cutoff_days": 1, "cutoff_time": time(16)},
    ),
    DefaultPlace(
        "evening", K.EVENING, t("夜間繳款", "Evening payment"),
        t("上班日17:30至20:00，下班後再來繳款。", "Working days from 17:30 to 20:00: pay after work."),
        week((time(17, 30), time(20)), seats=3, minutes=30), {"cutoff_days": 0, "cutoff_time": time(16)},
    ),
    DefaultPlace(
        "home-visit", K.HOME_VISIT, t("愛心到府服務", "Home visit"),
        t("身心障礙、年長或行動不便者，由執行人員到府服務。",
          "For disabled, elderly or immobile persons: an officer comes to your home."),
        week(MORNING, AFTERNOON, seats=1, minutes=90), {"cutoff_days": 2, "cutoff_time": time(12)},
    ),
    DefaultPlace(
        "interpreter", K.INTERPRETER, t("手語翻譯與通譯", "Sign-language and other interpreting"),
        t("手語、臺語、客語、原住民族語及東南亞語言，到場或視訊。",
          "Sign language, Taiwanese, Hakka, indigenous and south-east Asian languages, here or by video."),
        week(MORNING, AFTERNOON, seats=1, minutes=60), {"cutoff_days": 3, "cutoff_time": time(12)},
    ),
    DefaultPlace(
        "pick-up", K.PICK_UP, t("零等待領件", "Zero-wait pick-up"),
        t("權利移轉證書、收據、退款，約好時間到櫃檯即領。",
          "Certificate of transfer, receipt or refund: ready at the counter at the agreed time."),
        week((time(9), time(17)), seats=2, minutes=15), {"lead_minutes": 240},
    ),
    DefaultPlace(
        "joint-window", K.JOINT_WINDOW, t("跨機關聯合服務窗口", "Joint window of several agencies"),
        t("一次與移送機關及本分署洽辦。", "The transferring agencies and this branch at one table."),
        week(MORNING, AFTERNOON, seats=1, minutes=30), {"cutoff_days": 1, "cutoff_time": time(12)},
    ),
    DefaultPlace(
        "reading", K.READING, t("閱卷與檔案應用", "Reading of files and archives"),
        t("經准許後，到閱覽處閱覽、抄錄或複製。", "Once granted: read, copy out or have copied in the reading place."),
        week(MORNING, AFTERNOON, seats=2, minutes=90), {"cutoff_days": 1, "cutoff_time": time(16)},
    ),
    DefaultPlace(
        "interview-1", K.INTERVIEW_ROOM, t("詢問室一", "Interview room 1"),
        t("由承辦人員安排。", "Arranged by the officer in charge."),
        week(MORNING, AFTERNOON, seats=1, minutes=60), {"online": False},
    ),
    DefaultPlace(
        "interview-2", K.INTERVIEW_ROOM, t("詢問室二（溫馨關懷室）", "Interview room 2 (quiet room)"),
        t("由承辦人員安排，適合需要安靜與陪伴的民眾。",
          "Arranged by the officer in charge, for those who need quiet and company."),
        week(MORNING, AFTERNOON, seats=1, minutes=60), {"online": False},
    ),
    DefaultPlace(
        "caring-auction", K.CARING_AUCTION, t("愛心動產競標席", "Caring auction seat"),
        t("年長、懷孕、身心障礙或攜幼者，在專屬座位視訊競標動產。開放日依拍賣公告。",
          "A seat apart from which the elderly, pregnant, disabled or those with infants bid by video. "
          "Open on days of auctions."),
        (WeekHours(TUESDAY, time(14, 30), time(16, 30), 2, 120),), {"cutoff_days": 1, "cutoff_time": time(17)},
    ),
    DefaultPlace(
        "viewing", K.VIEWING, t("拍賣不動產預約看屋", "Viewing of property for auction"),
        t("空屋由執行人員開門引導；有人居住者須先徵得同意。",
          "An officer opens empty houses and shows you round; where somebody lives there he is asked first."),
        week(MORNING, AFTERNOON, seats=1, minutes=60), {"cutoff_days": 3, "cutoff_time": time(12)},
    ),
    DefaultPlace(
        "video", K.VIDEO, t("遠距視訊（本分署）", "Video consultation (this branch)"),
        t("不必到分署，約好時間與承辦人視訊；各服務據點另行增列。",
          "Speak to your officer by video at a fixed time; other service points are added as they open."),
        week(MORNING, seats=1, minutes=30), {"cutoff_days": 1, "cutoff_time": time(12)},
    ),
)  # fmt: skip
"""Hours are those of the branches whose reports the services come from.

Movables are sold on Tuesdays at 15:00 in all branches, so the caring seats open for those afternoons; the office
changes the hours where its notices say otherwise.
"""

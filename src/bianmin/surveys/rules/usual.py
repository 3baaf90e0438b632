"""The surveys a branch begins with. The secretariat changes their words and questions by new versions."""

from dataclasses import dataclass

from bianmin.kit.texts import Text, t
from bianmin.surveys.types import Question

NOTHING = Text("", "")


@dataclass(frozen=True, slots=True)
class UsualSurvey:
    """A survey as it is first asked."""

    code: str
    audience: str
    at_kiosk: bool
    title: Text
    intro: Text
    questions: tuple[Question, ...]


def _q(code: str, scale: str, zh: str, en: str) -> Question:
    return Question(code, t(zh, en), scale)


ANONYMOUS = t(
    "不記名，只留日期。不想答的題可以略過。", "Nobody is named; only the day is kept. You may pass over any question."
)

SURVEYS: tuple[UsualSurvey, ...] = (
    UsualSurvey(
        "visitors",
        "public",
        True,
        t("洽公民眾滿意度問卷", "How was your visit?"),
        ANONYMOUS,
        (
            _q("time", "time", "您今天洽辦公務花了多久時間？", "How long did your business take?"),
            _q("process", "four", "處理申請事項的流程與效率", "How your matter was dealt with, and how quickly"),
            _q("staff", "four", "承辦人員的服務態度", "How the staff treated you"),
            _q("environment", "four", "洽公的環境", "The building and its rooms"),
            _q("reception", "four", "志工或警衛的接待態度", "How volunteers or guards received you"),
            _q("answers", "four", "解答詢問的流程與效率", "How your questions were answered, and how quickly"),
            _q("overall", "four", "整體而言，對本分署的服務", "Our service as a whole"),
        ),
    ),
    UsualSurvey(
        "visitors2",
        "public",
        True,
        t("洽公服務簡要問卷", "Your visit in four questions"),
        ANONYMOUS,
        (
            _q("environment", "two", "整體洽公環境", "The building as a whole"),
            _q("manners", "two", "人員的服務禮儀", "The manners of the staff"),
            _q("complaints", "two", "投訴意見的回應與處理", "How complaints are answered and dealt with"),
            _q("facilities", "two", "洽公服務設施", "The facilities for visitors"),
        ),
    ),
    UsualSurvey(
        "facilities",
        "public",
        False,
        t("洽公設施問卷", "Our facilities"),
        ANONYMOUS,
        (
            _q("clean", "four", "環境整潔", "Cleanliness"),
            _q("signs", "four", "標示與動線清楚", "Signs and ways are clear"),
            _q("seats", "four", "等候區與座位", "Waiting area and seats"),
            _q("access", "four", "無障礙設施", "Facilities for people with disabilities"),
            _q("restrooms", "four", "廁所與哺（集）乳室", "Restrooms and breastfeeding room"),
        ),
    ),
    UsualSurvey(
        "petition",
        "code",
        False,
        t("人民陳情案件處理情形調查表", "How your petition was dealt with"),
        t(
            "這份問卷與您的陳情分開保存，承辦人員看不到是誰填的。",
            "It is kept apart from your petition; nobody sees who filled it in.",
        ),
        (
            _q("speed", "four", "處理的時效", "How quickly it was dealt with"),
            _q("manner", "four", "承辦人員的態度", "How the staff treated you"),
            _q("clarity", "four", "答復的內容是否清楚", "Whether the answer was clear"),
            _q("overall", "four", "整體而言，對處理情形", "How it was dealt with as a whole"),
        ),
    ),
    UsualSurvey(
        "staff",
        "code",
        False,
        t("機關內部同仁滿意度調查", "Staff survey"),
        t(
            "代碼只用來確認每人填一次，與填答內容分開保存。",
            "The code only makes sure that each answers once; it is kept apart from the answers.",
        ),
        (
            _q("relations", "yes", "人際關係", "Relations at work"),
            _q("achievement", "yes", "工作成就感", "Sense of achievement"),
            _q("assistance", "yes", "員工協助方案（EAP）與訓練", "Employee assistance and training"),
            _q("workplace", "yes", "工作環境與設備", "Workplace and equipment"),
            _q("overall", "yes", "整體而言，對本分署", "The office as a whole"),
        ),
    ),
)

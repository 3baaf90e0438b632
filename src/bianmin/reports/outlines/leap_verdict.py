# ruff: noqa: E501  (a sentence of the report stands on one line, as it is edited)
"""服務躍升, dimensions 四 and 五: how service is judged (服務評價), openness and innovation (開放創新)."""

from bianmin.kit.texts import t
from bianmin.reports.outlines.shape import Node


def _four(question: str) -> str:
    base = f"surveys.visitors.{question}"
    return (
        f"?{{period}}回收有效問卷{{{base}.answered}}份，很滿意{{{base}.very_satisfied}}％、滿意{{{base}.satisfied}}％、尚滿意{{{base}.fair}}％、"
        f"不滿意{{{base}.dissatisfied}}％，很滿意與滿意合計{{{base}.good}}％。\n"
    )


def _two(question: str) -> str:
    base = f"surveys.visitors2.{question}"
    return (
        f"?{{period}}簡式問卷{{{base}.answered}}份，滿意{{{base}.satisfied}}份、再努力{{{base}.improve}}份，"
        f"滿意度{{{base}.rate}}％。\n"
    )


_RETURNS = """
?{period}洽公民眾滿意度問卷各月回收{surveys.visitors.returned:months}份，全期合計{surveys.visitors.returned}份，{surveys.visitors.overall.whole}％民眾對整體服務感到滿意。
{chart:surveys.visitors.overall.very_satisfied,surveys.visitors.overall.satisfied,surveys.visitors.overall.fair,surveys.visitors.overall.dissatisfied}
"""

_COLLEAGUES = """
?{period}內部同仁滿意度調查發出{surveys.staff.sent}份，回收{surveys.staff.returned}份，回收率{surveys.staff.rate}％，整體滿意度{surveys.staff.overall.rate}％。
"""

_ANSWERS = """
- 滿意度較低之項目，分析原因並訂改善措施；受設備或經費所限者研擬替代做法。
- 民意信箱、廉政信箱及陳述信箱由專人分類編號列管，依規定期限答復。
?- {period}民意信箱{requests.mailbox.public}件、廉政信箱{requests.mailbox.integrity}件、陳述信箱{requests.mailbox.statement}件。
- 指派新聞發言人，對負面或不實報導於第一時間澄清說明。
?- {period}受理陳情{requests.petitions.taken}件，於{requests.petitions.days.most}日內全數答復者{requests.petitions.in_time}件，平均{requests.petitions.days.mean}日。
?- 隨陳情答復函寄送處理情形調查表{surveys.petitions.sent}份，回收{surveys.petitions.returned}份。
- 聲明異議依行政執行法第9條辦理：有理由者停止執行並撤銷或更正，無理由者於10日內加具意見送行政執行署決定。
?- {period}受理聲明異議{requests.objections.taken}件。
?- 電話服務態度投訴{desk.complaints.courtesy}件。
"""

VERDICT = Node(
    "4",
    "服務評價",
    children=(
        Node(
            "4.1",
            "服務滿意情形",
            t(
                "問卷份數、各題滿意比率、與前期比較、內部同仁滿意度。",
                "Returns, satisfaction by question, against the last period, and that of colleagues.",
            ),
            _RETURNS,
            children=(
                Node(
                    "4.1.1",
                    "洽公環境適切程度",
                    t("洽公環境題的結果。", "The question on the premises."),
                    _four("environment") + _two("environment"),
                ),
                Node(
                    "4.1.2",
                    "洽公服務禮儀滿意度",
                    t("接待禮儀題的結果。", "The question on the reception."),
                    _four("reception") + _two("manners"),
                ),
                Node(
                    "4.1.3",
                    "洽公服務專業性滿意度",
                    t("解答與回應題的結果。", "The question on answers given."),
                    _four("answers") + _two("complaints"),
                ),
                Node(
                    "4.1.4",
                    "洽公服務措施滿意度",
                    t("整體或設施題的結果。", "The question on the whole, or on facilities."),
                    _four("overall") + _two("facilities"),
                ),
                Node(
                    "4.1.5",
                    "內部同仁滿意度",
                    t("同仁問卷的份數、滿意度與改善方向。", "The staff survey: returns, satisfaction, what follows."),
                    _COLLEAGUES,
                    optional=True,
                ),
            ),
        ),
        Node(
            "4.2",
            "意見回應處理情形",
            t(
                "陳情、信箱、輿情、異議的回應機制、件數與時效。",
                "Petitions, mailboxes, press, objections: how they are answered, how many, how soon.",
            ),
            _ANSWERS,
        ),
    ),
)
"""四、服務評價."""

_OPEN = """
- 以開放資料、線上投票及意見徵集，邀請民眾參與服務設計，採納情形公開說明。
?- {period}辦理線上投票及意見徵集{surveys.polls.held}次，{surveys.polls.answers}人次參與。
?- {period}創意提案採行{reviews.proposals.adopted}件，供其他機關參考。
- 通知書載虛擬帳號與QR碼，民眾掃描即可查詢及繳款；繳款證明可由網站回傳。
"""

OPENNESS = Node(
    "5",
    "開放創新",
    t("新的做法、開放資料、民眾參與及其效益。", "New ways, open data, people taking part, and what came of it."),
    _OPEN,
)
"""五、開放創新."""

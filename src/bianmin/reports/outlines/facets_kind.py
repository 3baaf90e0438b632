# ruff: noqa: E501  (a sentence of the report stands on one line, as it is edited)
"""The three-facet framework, 壹、優質便民服務: procedures, the office's face, its customers."""

from bianmin.kit.texts import t
from bianmin.reports.outlines.shape import Node

_SWIFT = """
?- 單一窗口：設全功能服務台，移送機關派員駐點{inspections.agency_desks.count}處，一次辦理收件、諮詢及繳款。
- 各項作業流程標示於服務場所及網站，申請書表經檢討合併、減量。
?- 公開之標準作業流程計{inspections.sop.count}種。
?- 以電子閘門查驗資料辦理{inspections.gateway.queries:wan}件，免請民眾檢附紙本。
"""

_CLEAR = """
- 公開承辦單位、處理時限、應備文件及流程圖；案件頁面顯示進度與下一步。
?- 案件查詢管道：{period}電話{desk.enquiries.phone:wan}件、臨櫃{desk.enquiries.counter:wan}件、網路{desk.enquiries.web:wan}件。
- 受理、補正、延長及辦結均主動通知申請人。
?- {period}受理申請{requests.all.taken:wan}件，限期內辦結{requests.all.in_time:wan}件。
"""

_PREMISES = """
?- 洽公環境滿意度：回收問卷{surveys.visitors.environment.answered}份，很滿意與滿意合計{surveys.visitors.environment.good}％。
- 一般設施、核心設施及創新設施均列冊，定期檢查維護。
?- {period}設施檢查{inspections.rounds.done}次，缺失{inspections.defects.found}件，已改善{inspections.defects.mended}件。
?- 設置飲水機{inspections.dispensers.count}台。
?- 飲用水水質檢驗{inspections.water.tests}次。
"""

_CONDUCT = """
?- 洽公服務禮儀滿意度：接待人員很滿意與滿意合計{surveys.visitors.reception.good}％。
?- 承辦人員服務態度：很滿意與滿意合計{surveys.visitors.staff.good}％。
?- 電話禮貌測試：{period}抽測{reviews.courtesy.own.tests}人次，平均{reviews.courtesy.own.mean}分，評定為{reviews.courtesy.own.grade}。
?- 上級電話禮貌測試：抽測{reviews.courtesy.upper.tests}人次，平均{reviews.courtesy.upper.mean}分。
?- 執行態度考核：{period}考核{reviews.conduct.scored}人次，平均{reviews.conduct.mean}分。
- 對民眾及機關之詢答，由專責人員登錄、分辦並追蹤至答復。
?- 常見問題集計{inspections.faq.count}則，隨民眾詢問檢討增修。
"""

_MARKETING = """
?- 自辦或結合移送機關辦理業務宣導{activities.publicity.sessions}場，{activities.publicity.persons}人次參加。
?- 辦理或參與公益活動{activities.charity.sessions}場。
"""

_SATISFACTION = """
?- {period}服務滿意度問卷回收{surveys.visitors.overall.answered}份，整體很滿意與滿意合計{surveys.visitors.overall.good}％。
- 滿意度逐題與前期比較，下降者分析原因並訂改善措施，列管至完成。
{chart:surveys.visitors.overall.very_satisfied,surveys.visitors.overall.satisfied,surveys.visitors.overall.fair,surveys.visitors.overall.dissatisfied}
"""

_OPINIONS = """
- 民眾意見、抱怨及新聞輿情訂有回應機制：登錄、分辦、限期答復、追蹤，負面報導即時澄清。
?- {period}陳情{requests.petitions.taken}件，平均{requests.petitions.days.mean}日答復；民意信箱{requests.mailbox.public}件、廉政信箱{requests.mailbox.integrity}件。
"""

KIND = Node(
    "1",
    "優質便民服務",
    children=(
        Node(
            "1.1",
            "服務流程（便捷服務程序，確保流程透明）",
            children=(
                Node(
                    "1.1.1",
                    "服務流程便捷性",
                    t(
                        "單一窗口與移送機關派駐（單位、人數）、流程標示與書表簡化、電子閘門查驗件數。",
                        "One counter and agencies' posts, procedures shown and forms simplified, electronic look-ups in numbers.",
                    ),
                    _SWIFT,
                ),
                Node(
                    "1.1.2",
                    "服務流程透明度",
                    t(
                        "公開哪些承辦資訊、查詢管道與件數、受理後如何主動回應。",
                        "What is told of the work, ways of asking with counts, how applicants are told unasked.",
                    ),
                    _CLEAR,
                ),
            ),
        ),
        Node(
            "1.2",
            "機關形象（提升服務品質，深化服務績效）",
            children=(
                Node(
                    "1.2.1",
                    "服務場所便利性",
                    t(
                        "洽公環境滿意度；一般、核心、創新設施與其維護。",
                        "Satisfaction with the premises; facilities and their upkeep.",
                    ),
                    _PREMISES,
                ),
                Node(
                    "1.2.2",
                    "服務行為友善性與專業性",
                    t(
                        "禮儀滿意度、電話禮貌測試（次數、人次、平均、等第）、態度考核、詢答機制。",
                        "Manners: satisfaction, courtesy tests (number, mean, grade), conduct reviews, how questions are answered.",
                    ),
                    _CONDUCT,
                ),
                Node(
                    "1.2.3",
                    "服務行銷有效性",
                    t("自辦或結合移送機關的宣導、公益活動。", "Publicity, own or with agencies, and charity."),
                    _MARKETING,
                ),
            ),
        ),
        Node(
            "1.3",
            "顧客關係（探查民意趨勢，建立顧客關係）",
            children=(
                Node(
                    "1.3.1",
                    "民眾滿意度",
                    t("問卷情形、結果、檢討與改善。", "Surveys, their results, what was improved."),
                    _SATISFACTION,
                ),
                Node(
                    "1.3.2",
                    "民眾意見處理有效性",
                    t(
                        "意見、抱怨、輿情的回應機制、件數與處理情形。",
                        "Opinions, complaints, press: how they are answered, how many.",
                    ),
                    _OPINIONS,
                ),
            ),
        ),
    ),
)
"""壹、優質便民服務."""

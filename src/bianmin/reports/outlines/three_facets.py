# ruff: noqa: E501  (a sentence of the report stands on one line, as it is edited)
"""提升服務品質執行成果報告: the older framework of three facets (壹優質便民、貳資訊流通、參創新增值)."""

from bianmin.kit.texts import t
from bianmin.reports.outlines.facets_kind import KIND
from bianmin.reports.outlines.shape import Node, Outline

_PUBLISHED = """
- 依政府資訊公開法第7條主動公開組織、職掌、法規、計畫、統計、預決算、採購及補助等項目。
- 公開服務措施、常見問題、活動、文宣及出版品；內容逾期由系統提醒更新或下架。
- 網頁推動小組定期開會檢討內容、連結與使用情形。
?- {period}內容更新及正確性檢測{inspections.web.checks}次，通過比率{inspections.web.passed}％。
?- 連結檢測{inspections.links.checked:wan}個，失效{inspections.links.broken}個，已修正。
"""

_SEARCH = """
- 網站提供全文檢索，單字、雙字詞均可查得，並依主題、施政、服務分類瀏覽。
- 詮釋資料符合分類檢索規範。
"""

_ONLINE = """
- 線上申辦項目包括分期繳納、改期報到、到府服務、預約繳款、聲明異議、陳情及閱卷申請。
?- {period}線上申辦{requests.all.online:wan}件。
?- 推廣活動{activities.publicity.sessions}場，介紹線上服務與多元繳款。
?- 電子表單定期檢討整併，{period}下載{documents.forms.downloads:wan}次。
"""

_PARTICIPATION = """
- 設民意信箱、留言、線上投票及意見徵集，逐件回應並公開處理情形。
?- {period}民意信箱{requests.mailbox.public}件，已回應{requests.mailbox.public_replied}件；線上投票及徵集{surveys.polls.held}次，{surveys.polls.answers}人次參與。
"""

_CREATIVE = """
- 服務時間彈性調整：午間不打烊，並提供早鳥及夜間預約繳款。
?- {period}上班時間外預約繳款{bookings.off_hours.made}件。
- 延伸服務據點：委託便利商店代收案款、於鄉鎮巡迴服務。
?- {period}便利商店代收{payments.stores.count:wan}筆；巡迴服務{activities.outreach.sessions}場，{activities.outreach.persons}人次。
- 服務項目改造：跨機關聯合服務、拍賣通訊投標。
?- 其他創新服務：同仁創意提案{reviews.proposals.made}件，採行{reviews.proposals.adopted}件。
"""

_LASTING = """
- 創新服務納入標準作業流程，輪值表及注意事項由系統產生。
?- 教育訓練{activities.training.sessions}場、聯繫會議{activities.liaison.sessions}場，檢討改善創新服務。
- 他機關參採之做法及其效益逐案記錄。
"""

_EFFECT = """
- 各項措施之人力、預算成本與效益（績效、滿意度）分項記錄，供評估是否延續。
?- 信用卡及行動支付{payments.counter.card_mobile.count}件，金額{payments.counter.card_mobile.amount:wan}元；整體滿意度{surveys.visitors.overall.good}％。
"""

_FLOW = Node(
    "2",
    "資訊流通服務（豐富服務資訊，促進網路溝通）",
    children=(
        Node(
            "2.1",
            "資訊提供及檢索服務",
            children=(
                Node(
                    "2.1.1",
                    "資訊公開適切性與內容有效性",
                    t(
                        "主動公開項目、服務資訊、正確性與更新、網站管理機制、檢測次數與結果。",
                        "What is published, how it is kept right, who runs the site, checks and their results.",
                    ),
                    _PUBLISHED,
                ),
                Node("2.1.2", "資訊檢索完整性與便捷性", t("檢索功能與方式。", "How the site is searched."), _SEARCH),
            ),
        ),
        Node(
            "2.2",
            "線上服務及電子參與",
            children=(
                Node(
                    "2.2.1",
                    "線上服務量能擴展性",
                    t(
                        "線上服務項目數與使用情形、推廣、電子表單的簡化管理。",
                        "Online services and their use, promotion, electronic forms.",
                    ),
                    _ONLINE,
                ),
                Node(
                    "2.2.2",
                    "電子參與多樣性",
                    t("民眾意見參與及回應機制、處理情形。", "Ways of taking part, and answers given."),
                    _PARTICIPATION,
                ),
            ),
        ),
    ),
)

_NEW = Node(
    "3",
    "創新增值服務（創新服務方式，整合服務資源）",
    children=(
        Node(
            "3.1",
            "提供創新（意）服務情形",
            children=(
                Node(
                    "3.1.1",
                    "有價值的創意服務",
                    t("時間調整、據點延伸、服務改造與其他創新。", "Hours, places, services made new, and others."),
                    _CREATIVE,
                ),
                Node(
                    "3.1.2",
                    "服務措施延續性及標竿學習推動效益",
                    t(
                        "是否成為標準作業、訓練與會議檢討、擴散效果。",
                        "Whether it became standard, how it is kept up, who follows it.",
                    ),
                    _LASTING,
                ),
                Node(
                    "3.1.3",
                    "服務措施執行方法效能性",
                    t("投入的人力、成本與獲得的效益。", "Staff and cost put in, and what it gave."),
                    _EFFECT,
                ),
            ),
        ),
    ),
)

THREE_FACETS = Outline(
    "three-facets",
    t("提升服務品質執行成果報告（三構面）", "Service-quality result report (three facets)"),
    "{year}年度{part}提升服務品質執行成果報告",
    ("陳報機關：{office}", "資料時間：{data}"),
    1,
    (KIND, _FLOW, _NEW),
)
"""The outline ``three-facets``."""

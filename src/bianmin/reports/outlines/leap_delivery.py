# ruff: noqa: E501  (a sentence of the report stands on one line, as it is edited)
"""服務躍升, dimensions 二 and 三: delivery of service (服務遞送) and capacity (服務量能)."""

from bianmin.kit.texts import t
from bianmin.reports.outlines.shape import Node

_CONVENIENT = """
- 單一窗口整合服務：收件、諮詢、收款於服務台一次辦理，案件量大之移送機關派員駐點。
- 簡化各項申請書表：機關間可查得之資料不再請民眾檢附；拍賣投標書與委任狀合併為一張。
- 委託便利商店代收行政執行案款：通知書印有條碼，金額在上限以內者可至四大超商繳納。
?- {period}便利商店代收{payments.stores.count:wan}筆，金額{payments.stores.amount:wan}元。
- 信用卡、行動支付繳款服務：義務人可臨櫃以信用卡、金融卡及行動支付繳納。
?- {period}以信用卡、行動支付繳納案款計{payments.counter.card_mobile.count}件，金額合計{payments.counter.card_mobile.amount:wan}元。
?- 電子票證小額繳款服務：{period}以電子票證繳納{payments.counter.stored_value.count}件，金額{payments.counter.stored_value.amount:wan}元。
?- 線上繳款：{period}以虛擬帳號、網路等方式繳納{payments.online.count:wan}筆，金額{payments.online.amount:wan}元。
- 法拍兼採通訊投標，遠地民眾免到場投標。
?- 協助民眾申辦老舊車輛切結報廢，{period}計{requests.scrappings.helped}件。
"""

_NEAR = """
- 中午不打烊：以輪值方式於午間提供諮詢、收件及繳款。
- 補件或有疑義時，由承辦股主動以電話說明處理程序。
?- 到府服務：身心障礙、年長或行動不便者可申請到府辦理，{period}受理{requests.home_visits.taken}件。
?- 零等待服務：以電話或網路預約領取文件、收據或款項，{period}計{bookings.pickups.made}件。
?- 志工協助引導及諮詢，{period}服務{desk.volunteers.served:wan}人次。
?- 關懷弱勢：{period}通報或轉介社會福利、就業服務等機構計{requests.referrals.made}件，{requests.referrals.persons}人。
?- 偏鄉及巡迴服務：{period}辦理{activities.outreach.sessions}場，服務{activities.outreach.persons}人次。
?- 巡迴服務現場辦理案件{activities.outreach.cases}件。
"""

_BREAKTHROUGH = """
- 透過業務會議、研討會及專案會議檢討各項作業流程，採行之改進列管至完成。
?- {period}線上申請分期繳納{requests.instalments.taken}件、改期報到{requests.postpone.taken}件。
?- 義務人線上陳述意見{requests.statements.taken}件。
"""

_GOOD_SERVICE = """
?- 簡化流程，縮短等候時間：{period}臨櫃代收案款{payments.counter.count:wan}筆，金額{payments.counter.amount:wan}元。
?- 加強業務宣導：{period}自辦或結合各機關辦理宣導{activities.publicity.sessions}場，{activities.publicity.persons}人次參加。
?- 公益活動：{period}辦理或參與{activities.charity.sessions}場。
?- 移送機關聯繫：{period}召開聯繫會議及座談{activities.liaison.sessions}場。
?- 線上回傳繳款收據：{period}收到{requests.receipts_returned.taken}件。
"""

DELIVERY = Node(
    "2",
    "服務遞送",
    children=(
        Node(
            "2.1",
            "服務便捷",
            t(
                "單一窗口、免附書證、多元繳款的做法與件數金額。",
                "One counter, fewer papers, ways of paying: what is done, counts and sums.",
            ),
            _CONVENIENT,
        ),
        Node(
            "2.2",
            "服務可近性",
            t(
                "為不同對象做的服務：到府、預約、志工、偏鄉、轉介，各有多少。",
                "Services by whom they are for: at home, by appointment, volunteers, remote places, referrals.",
            ),
            _NEAR,
        ),
        Node(
            "2.3",
            "服務成長及優化",
            children=(
                Node(
                    "2.3.1",
                    "突破成長",
                    t("本期新增或大幅改進的服務與成果。", "What is new or much better this period, and its results."),
                    _BREAKTHROUGH,
                ),
                Node(
                    "2.3.2",
                    "優質服務",
                    t(
                        "縮短等候、宣導、公益、跨機關合作的成果。",
                        "Shorter waits, publicity, charity, working with others: results.",
                    ),
                    _GOOD_SERVICE,
                ),
            ),
        ),
    ),
)
"""二、服務遞送."""

_SIMPLER = """
- 以會議、提案及內部問卷蒐集同仁意見，檢討可簡化、合併或停止的作業。
?- {period}同仁提出創意提案{reviews.proposals.made}件，採行{reviews.proposals.adopted}件。
- 公文線上簽核、電子交換，移送與回饋以電子檔辦理，減少紙張與郵資。
?- {period}移送電子檔{cases.transfers.files}批，{cases.transfers.cases:wan}件。
"""

_BETTER = """
- 為民服務考核小組定期考核並召開會議檢討，應改進事項通知業管單位限期改善。
?- 本期考核發現應改進事項{plans.findings}項，已改善並複查{plans.findings.checked}項。
- 建立內部控制及內部稽核制度，評估風險、年度稽核，並簽署內部控制聲明書公開於網站。
?- 本年度稽核{controls.audits.done}項，改善事項{controls.findings.open}件追蹤中。
?- 知識分享：{period}發布知識文件{reviews.articles.made}篇。
?- 社群專頁追蹤人數{inspections.followers.count}人，作為與民眾溝通之平台。
"""

CAPACITY = Node(
    "3",
    "服務量能",
    children=(
        Node(
            "3.1",
            "內部作業簡化",
            t("同仁意見如何蒐集、哪些作業因而簡化。", "How colleagues are heard, and what became simpler."),
            _SIMPLER,
        ),
        Node(
            "3.2",
            "服務精進機制",
            t(
                "考核、內部控制、會議、訓練、知識分享等持續改善的制度。",
                "What keeps service improving: reviews, controls, meetings, training, shared knowledge.",
            ),
            _BETTER,
        ),
    ),
)
"""三、服務量能."""

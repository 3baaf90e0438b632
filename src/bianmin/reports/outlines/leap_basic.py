# ruff: noqa: E501  (a sentence of the report stands on one line, as it is edited)
"""服務躍升, dimension 一: basic service (服務一致及正確, 服務友善)."""

from bianmin.kit.texts import t
from bianmin.reports.outlines.shape import Node

_PROCEDURES = """
各項申辦業務均訂有標準作業流程，流程圖、應備文件與處理時限由同一份服務定義產生，公布於網站並張貼於服務場所；法令或實務有變動時改版，舊版留存可查。
?目前公開之標準作業流程計{inspections.sop.count}種。
?各項流程於本期改版{catalogue.versions.made}次。
"""

_TIMELY = """
- 各項申請均訂處理期限，期限之起算、扣除及屆滿由系統計算，並於案件頁面說明理由；逾期前提醒承辦人及主管。
?- {period}受理電話查詢{desk.enquiries.phone:wan}件、臨櫃查詢{desk.enquiries.counter:wan}件、閱卷影印{requests.file_access.copies}件。
?- {period}民眾透過民意信箱反映意見{requests.mailbox.public}件、廉政信箱{requests.mailbox.integrity}件，均分由業管單位回應。
?- 民眾洽辦公務所需時間：{period}回收有效問卷{surveys.visitors.time.answered}份，15分鐘內完成者占{surveys.visitors.time.15}％、30分鐘內{surveys.visitors.time.30}％、45分鐘內{surveys.visitors.time.45}％，30分鐘以內合計{surveys.visitors.time.within_30}％。
?- 處理申請之流程與效率：{period}回收有效問卷{surveys.visitors.process.answered}份，很滿意{surveys.visitors.process.very_satisfied}％、滿意{surveys.visitors.process.satisfied}％、尚滿意{surveys.visitors.process.fair}％、不滿意{surveys.visitors.process.dissatisfied}％，很滿意與滿意合計{surveys.visitors.process.good}％。
?- 早鳥及夜間繳款{period}受理{bookings.off_hours.made}件。
?- 遠距視訊服務據點計{inspections.video_sites.count}處，提供線上洽辦及諮詢。
?- 平均每月分案{cases.assigned.monthly_mean}件，分案資料當日以電子檔回饋移送機關。
"""

_SKILL = """
- 每月評比執行工作，公開表揚成績優異之股；執行人員定期辦理在職訓練及專業能力測驗。
?- {period}辦理訓練與講習{activities.training.sessions}場，{activities.training.persons}人次參加。
?- {period}辦理專業能力測驗{reviews.skills.tests}次。
?- {period}召開業務會議{activities.meetings.held}次，決議事項逐案追蹤至辦結。
?- 其他人員服務態度：{period}回收有效問卷{surveys.visitors.staff.answered}份，很滿意{surveys.visitors.staff.very_satisfied}％、滿意{surveys.visitors.staff.satisfied}％、尚滿意{surveys.visitors.staff.fair}％、不滿意{surveys.visitors.staff.dissatisfied}％，很滿意與滿意合計{surveys.visitors.staff.good}％。
"""

_PLACES = """
- 服務台、詢問室、等候區、無障礙設施、哺（集）乳室及廁所均列入設施清冊，依巡檢表定期檢查，缺失逐項追蹤至改善。
?- 本期設施檢查{inspections.rounds.done}次，發現缺失{inspections.defects.found}件，已改善{inspections.defects.mended}件。
?- 雙語標示：辦公空間{inspections.signs.rooms}面、洽公指引{inspections.signs.ways}面、樓層平面圖{inspections.signs.plans}面。
?- 設置飲水機{inspections.dispensers.count}台。
?- 飲水機定期更換濾心，{period}水質檢驗{inspections.water.tests}次，檢驗結果公布於網站。
?- 哺（集）乳室及廁所反針孔偵測{inspections.spycam.checks}次。
"""

_WEBSITE = """
- 網站提供中文、英文及兒童版，具全文檢索與分類檢索，符合無障礙規範，並依政府資訊公開法主動公開資訊。
?- {period}檢測網站內容及連結{inspections.web.checks}次，通過比率{inspections.web.passed}％。
?- 社群專頁追蹤人數{inspections.followers.count}人。
"""

_MANNERS = """
- 執行態度考核：考核小組每月評分並排名，書記官及執行員當月首位者公布於網站。
?- {period}執行態度考核{reviews.conduct.scored}人次。
- 電話禮貌測試：每月抽測第一線人員，由本分署或他分署人員施測，成績優良者公開表揚，缺失列入改進。
?- {period}合計抽測{reviews.courtesy.own.tests}人次，平均{reviews.courtesy.own.mean}分，評定為{reviews.courtesy.own.grade}。
?- 上級機關評核：{period}合計抽測{reviews.courtesy.upper.tests}人次，平均{reviews.courtesy.upper.mean}分，評定為{reviews.courtesy.upper.grade}。
"""

_OPENNESS = """
- 依政府資訊公開法第7條主動公開組織、法規、施政計畫、預決算、業務統計、採購契約及補助等資訊，並定期更新。
- 公文載明承辦人、案號、聯絡電話及注意事項；服務場所及網站公布標準處理流程，並備書寫範例。
"""

_OPEN_DATA = """
- 各類申請書表以開放格式提供下載：可編輯者為ODT，不可編輯者為PDF，並備中英雙語版本。
?- {period}民眾自網站下載書表{documents.forms.downloads:wan}次，計{documents.forms.fetched}種。
- 服務統計、設施、報告所用之統計數等資料集，連同定義一併開放，供下載與介接。
"""

_QUERIES = """
- 現場查詢：服務台、移送機關駐點櫃檯或承辦股均可查詢案件。
- 電話查詢：公文載明承辦股及電話，總機協助轉接。
- 網路查詢：以憑證登入可查詢案件與應繳金額；拍賣公告、公示送達等公開資訊免登入。
?- {period}網路查詢{desk.enquiries.web}件。
"""

DIMENSION = Node(
    "1",
    "基礎服務",
    children=(
        Node(
            "1.1",
            "服務一致及正確",
            children=(
                Node(
                    "1.1.1",
                    "申辦業務標準作業流程訂定情形",
                    t(
                        "哪些業務訂有標準作業流程，在哪裡公開，本期修正了什麼。",
                        "Which services have a standard procedure, where it is shown, what was revised.",
                    ),
                    _PROCEDURES,
                ),
                Node(
                    "1.1.2",
                    "服務及時性",
                    t(
                        "處理時限、各查詢管道與意見信箱的件數、洽公時間與流程效率的問卷結果。",
                        "Time limits; counts of each channel and mailbox; what visitors say of time and efficiency.",
                    ),
                    _TIMELY,
                ),
                Node(
                    "1.1.3",
                    "服務人員專業度",
                    t(
                        "訓練、測驗、會議與考核的次數和人數，服務人員的問卷結果。",
                        "Training, tests, meetings, reviews in numbers; what visitors say of the staff.",
                    ),
                    _SKILL,
                ),
            ),
        ),
        Node(
            "1.2",
            "服務友善",
            children=(
                Node(
                    "1.2.1",
                    "服務設施合宜程度",
                    t(
                        "核心、一般與無障礙設施，檢查與維護的紀錄，可附相片。",
                        "Facilities, core, general, barrier-free; checks and upkeep; photographs help.",
                    ),
                    _PLACES,
                ),
                Node(
                    "1.2.2",
                    "網站使用便利性",
                    t(
                        "檢索方式、語言版本、無障礙標章、內容與連結的檢測結果。",
                        "Ways of searching, languages, accessibility, results of content and link checks.",
                    ),
                    _WEBSITE,
                ),
                Node(
                    "1.2.3",
                    "服務行為的友善性",
                    t(
                        "執行態度考核，以及自辦和上級電話禮貌測試的人次、平均分數與等第。",
                        "Conduct reviews; courtesy tests, own and superior: number, mean, grade.",
                    ),
                    _MANNERS,
                ),
                Node(
                    "1.2.4",
                    "服務資訊透明度",
                    children=(
                        Node(
                            "1.2.4.1",
                            "資訊公開",
                            t("主動公開的項目與更新情形。", "What is published unasked, and how it is kept up."),
                            _OPENNESS,
                        ),
                        Node(
                            "1.2.4.2",
                            "資料開放",
                            t("開放的書表與資料集、格式。", "Forms and data sets that are open, and their formats."),
                            _OPEN_DATA,
                        ),
                        Node(
                            "1.2.4.3",
                            "案件查詢管道",
                            t(
                                "民眾可用的查詢管道與使用量。",
                                "How a case can be asked about, and how much it is used.",
                            ),
                            _QUERIES,
                        ),
                    ),
                ),
            ),
        ),
    ),
)
"""一、基礎服務."""

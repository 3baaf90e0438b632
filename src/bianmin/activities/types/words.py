"""Words of activities: kinds of sessions and their topics, states, bodies that meet, kinds of material."""

from collections.abc import Mapping

from bianmin.kit.texts import Text, t

KINDS: Mapping[str, Text] = {
    "outreach": t("外勤巡迴服務", "Outreach"),
    "publicity": t("業務宣導", "Publicity"),
    "charity": t("公益活動", "Charity"),
    "training": t("教育訓練", "Training"),
    "seminar": t("研討會與座談", "Seminar"),
    "meeting": t("會議", "Meeting"),
    "park_cleaning": t("公園認養清掃", "Park cleaning"),
    "visit": t("參訪", "Visit"),
}
"""Kinds of sessions, as the file of sessions has them."""

TOPICS: Mapping[str, tuple[str, Text]] = {
    "township": ("outreach", t("鄉鎮巡迴服務", "Township tour")),
    "station": ("outreach", t("行動服務站", "Mobile station")),
    "joint": ("outreach", t("聯合服務中心", "Joint service centre")),
    "business": ("publicity", t("執行業務宣導", "Enforcement explained")),
    "anti_fraud": ("publicity", t("反詐騙宣導", "Against fraud")),
    "immigrants": ("publicity", t("新住民聯合法律宣導", "Law for new immigrants")),
    "donation": ("charity", t("捐血、捐助", "Giving")),
    "community": ("charity", t("社區與弱勢關懷", "Community care")),
    "plants": ("park_cleaning", t("環境綠美化", "Greening")),
    "cleaning": ("park_cleaning", t("公園清掃", "Cleaning a park")),
    "in_service": ("training", t("在職訓練", "In-service training")),
    "lecture": ("training", t("專題講座", "Invited lecture")),
    "service_course": ("training", t("為民服務講座", "Course on service")),
    "volunteers": ("training", t("志工訓練", "Volunteers' training")),
    "guards": ("training", t("駐衛警訓練", "Guards' training")),
    "eap": ("training", t("員工協助方案（EAP）", "Employee assistance (EAP)")),
    "cross_agency": ("seminar", t("跨機關資訊研討會、座談", "Cross-agency seminar")),
    "talk": ("seminar", t("行政助理、役男座談", "Talk with assistants")),
    "case_study": ("seminar", t("案例研討", "Study of cases")),
    "company": ("visit", t("企業參訪", "Visit to a company")),
    "quality": ("visit", t("品質研習", "Study of quality")),
    "agency_visit": ("visit", t("機關參訪", "Visit to an agency")),
    "branch": ("meeting", t("分署務會議", "Branch meeting")),
    "work": ("meeting", t("工作會議", "Work meeting")),
    "heads": ("meeting", t("主管會議", "Heads' meeting")),
    "enforcement": ("meeting", t("執行人員會議", "Enforcement staff's meeting")),
    "service_group": ("meeting", t("為民服務推動（考核）小組會議", "Service promotion group")),
    "web_group": ("meeting", t("網頁推動小組會議", "Web promotion group")),
    "liaison": ("meeting", t("移送機關聯繫會議", "Liaison meeting with agencies")),
    "debtors": ("meeting", t("滯欠大戶專案小組會議", "Major debtors' group")),
    "certificates": ("meeting", t("核發執行憑證審查小組會議", "Certificates' review group")),
    "forum": ("meeting", t("座談會", "Forum")),
}
"""Finer topics, each of one kind."""

BODIES: Mapping[str, Text] = {code: name for code, (kind, name) in TOPICS.items() if kind == "meeting"}
"""What meets."""

STATES: Mapping[str, Text] = {
    "planned": t("排定", "Planned"),
    "held": t("已辦理", "Held"),
    "cancelled": t("取消", "Cancelled"),
}

WEEKDAYS: Mapping[int, Text] = {
    1: t("星期一", "Monday"),
    2: t("星期二", "Tuesday"),
    3: t("星期三", "Wednesday"),
    4: t("星期四", "Thursday"),
    5: t("星期五", "Friday"),
    6: t("星期六", "Saturday"),
    7: t("星期日", "Sunday"),
}
"""Days of the week, as ISO counts them."""

NTHS: Mapping[int, Text] = {
    1: t("第一個", "first"),
    2: t("第二個", "second"),
    3: t("第三個", "third"),
    4: t("第四個", "fourth"),
    -1: t("最後一個", "last"),
}

MATERIAL_KINDS: Mapping[str, Text] = {
    "leaflet": t("摺頁、傳單", "Leaflet"),
    "poster": t("海報", "Poster"),
    "gift": t("宣導品", "Promotional item"),
    "film": t("多媒體短片", "Short film"),
    "booklet": t("手冊", "Booklet"),
    "anti_fraud": t("反詐騙文宣", "Leaflet against fraud"),
}

LANGUAGES: Mapping[str, Text] = {
    "zh": t("中文", "Chinese"),
    "en": t("英文", "English"),
    "vi": t("越南文", "Vietnamese"),
    "id": t("印尼文", "Indonesian"),
    "th": t("泰文", "Thai"),
}

WAYS: Mapping[str, Text] = {
    "mailed": t("隨函寄送", "Sent with letters"),
    "counter": t("櫃檯索取", "Taken at the counter"),
    "session": t("活動發放", "Given at a session"),
    "posted": t("張貼", "Posted"),
    "partner": t("交其他機關發放", "Handed to other agencies"),
    "views": t("影片點閱", "Views of a film"),
}

ATTENDEES: Mapping[str, Text] = {
    "staff": t("同仁", "Staff"),
    "volunteer": t("志工", "Volunteer"),
    "guard": t("駐衛警、保全", "Guard"),
    "guest": t("外部人員", "Guest"),
}

RESOLUTION_STATES: Mapping[str, Text] = {
    "open": t("辦理中", "Under way"),
    "soon": t("將到期", "Due soon"),
    "overdue": t("逾期", "Overdue"),
    "done": t("解除列管", "Settled"),
}

FILE_KINDS: Mapping[str, Text] = {
    "picture": t("照片", "Photograph"),
    "paper": t("會議資料、講義", "Paper"),
    "minutes": t("會議紀錄", "Minutes"),
}

"""What every branch may count or check on a day: one table, to be read aloud. Codes never change.

A ``yes_no`` subject says whether a check was passed; a number's unit stands beside it. Subjects of a branch's
own are added on screen.
"""

from bianmin.inspections.types import SubjectInfo
from bianmin.kit.texts import Text, t

TIMES, PIECES, PERSONS = t("次", "times"), t("面", "pieces"), t("人", "persons")
SETS, ITEMS, PER_CENT = t("台", "units"), t("件", "items"), t("%", "%")
NONE = t("", "")


def _one(code: str, zh: str, en: str, unit: Text = NONE, kind: str = "number") -> SubjectInfo:
    return SubjectInfo(code, t(zh, en), unit, kind)


def _check(code: str, zh: str, en: str) -> SubjectInfo:
    return _one(code, zh, en, NONE, "yes_no")


STANDARD: tuple[SubjectInfo, ...] = (
    _check("web_accessibility", "網站無障礙檢測通過", "Website passed the accessibility test"),
    _one("web_accessibility_errors", "網站無障礙檢測錯誤數", "Accessibility errors found", ITEMS),
    _one("web_badge", "網站無障礙標章", "Accessibility badge", NONE, "text"),
    _check("metadata_check", "詮釋資料檢測通過", "Metadata check passed"),
    _one("metadata_rate", "詮釋資料檢測通過比率", "Metadata check, share passed", PER_CENT),
    _check("link_check", "網頁連結查核正常", "Links of the website in order"),
    _one("links_checked", "檢測連結數", "Links checked", t("個", "links")),
    _one("links_broken", "失效連結數", "Links broken", t("個", "links")),
    _check("content_check", "網站內容更新及正確性檢查通過", "Content up to date and right"),
    _one("site_updates", "網站內容更新次數", "Updates of the website", TIMES),
    _one("content_lag", "法規上網日數", "Days until a rule stood on the website", t("日", "days")),
    _one("web_visits", "網站瀏覽人次", "Visits to the website", t("人次", "visits")),
    _one("web_downloads", "網站下載次數", "Downloads from the website", TIMES),
    _one("public_information", "主動公開資訊項目數", "Items of public information", ITEMS),
    _one("open_datasets", "開放資料集數", "Open data sets", ITEMS),
    _one("publications", "出版品數", "Publications", ITEMS),
    _one("videos", "影音專區影片數", "Videos", ITEMS),
    _one("video_views", "影音專區觀看次數", "Views of videos", TIMES),
    _one("mobile_features", "行動化服務項目數", "Services on mobile devices", ITEMS),
    _one("mobile_uses", "行動化服務使用次數", "Uses on mobile devices", TIMES),
    _one("facebook_followers", "臉書粉絲專頁追蹤人數", "Followers on Facebook", PERSONS),
    _one("line_followers", "LINE好友人數", "Followers on LINE", PERSONS),
    _one("youtube_followers", "YouTube訂閱人數", "Subscribers on YouTube", PERSONS),
    _one("social_posts", "社群媒體貼文數", "Posts on social media", ITEMS),
    _one("qr_codes", "信封及文宣QR碼組數", "QR codes on envelopes and leaflets", t("組", "codes")),
    _one("qr_scans", "QR碼掃描次數", "Scans of QR codes", TIMES),
    _check("water_test", "飲用水水質檢驗合格", "Drinking water passed the test"),
    _check("filter_change", "飲水機更換濾心", "Filter of a water dispenser changed"),
    _one("dispensers", "飲水機台數", "Water dispensers", SETS),
    _check("spycam_check", "反針孔偵測無異狀", "No spy camera found"),
    _check("restroom_check", "廁所巡檢合格", "Restroom in order"),
    _check("nursing_check", "哺（集）乳室清潔檢查合格", "Breastfeeding room clean and in order"),
    _one("nursing_uses", "哺（集）乳室使用次數", "Uses of the breastfeeding room", TIMES),
    _check("bell_test", "愛心服務鈴測試正常", "Care bell works"),
    _check("accessible_check", "無障礙設施檢查合格", "Accessibility facility in order"),
    _check("extinguisher_check", "滅火器檢查合格", "Fire extinguisher in order"),
    _one("signs_rooms", "辦公空間標示面數", "Signs of rooms", PIECES),
    _one("signs_ways", "洽公指引標示面數", "Signs of the way", PIECES),
    _one("signs_plans", "樓層平面圖面數", "Floor plans", PIECES),
    _one("flow_boards", "流程看板面數", "Flow boards", PIECES),
    _check("signs_check", "雙語標示檢視合格", "Signs in both languages in order"),
    _one("parking_spaces", "停車位數", "Parking spaces", t("格", "spaces")),
    _one("accessible_spaces", "無障礙停車位數", "Accessible parking spaces", t("格", "spaces")),
    _one("extinguishers", "滅火器具數", "Fire extinguishers", t("具", "pieces")),
    _one("displays", "跑馬燈、字幕機及電視台數", "Tickers and televisions", SETS),
    _one("display_messages", "電子看板訊息則數", "Messages on displays", t("則", "messages")),
    _one("facilities", "設施項數", "Facilities", ITEMS),
    _one("facilities_mended", "設施修繕件數", "Facilities mended", ITEMS),
    _one("plants", "綠美化植栽株數", "Plants", t("株", "plants")),
    _one("sop_count", "標準作業流程種數", "Standard procedures published", t("種", "procedures")),
    _one("faq_count", "常見問題則數", "Questions answered on the website", t("則", "questions")),
    _one("video_sites", "遠距視訊服務據點數", "Places with video service", t("處", "places")),
    _one("agency_desks", "移送機關駐點數", "Agencies with a desk here", t("處", "agencies")),
    _one("gateway_queries", "電子閘門查驗件數", "Queries through the electronic gateway", ITEMS),
    _one("volunteers", "志工人數", "Volunteers", PERSONS),
    _one("query_ways", "案件公開查詢方式種數", "Ways to query a case", t("種", "ways")),
    _one("search_ways", "網站分類檢索方式種數", "Ways to search the website", t("種", "ways")),
    _one("languages", "服務語言種數", "Languages served in", t("種", "languages")),
    _one("staff_surveys_sent", "同仁滿意度問卷發出份數", "Staff surveys handed out", t("份", "copies")),
    _one("petition_surveys_sent", "陳情處理情形調查表寄出份數", "Petition surveys sent", t("份", "copies")),
    _one("training_hours", "訓練時數", "Hours of training", t("小時", "hours")),
    _one("paperless_share", "公文線上簽核比率", "Documents signed on line", PER_CENT),
    _one("electronic_exchange", "公文電子交換件數", "Documents exchanged electronically", ITEMS),
    _one("paperless_meetings", "電子化會議次數", "Meetings without paper", TIMES),
    _one("disinfections", "環境消毒次數", "Disinfections", TIMES),
    _one("temperature_checks", "量測體溫人次", "Temperatures taken", t("人次", "visits")),
    _one("real_name_visits", "實聯制登記人次", "Visits registered by name", t("人次", "visits")),
    _check("statement_signed", "內部控制聲明書已簽署公布", "Statement of internal control signed and published"),
    _one("risks", "內部控制風險項數", "Risks of internal control", ITEMS),
    _one("audits", "內部稽核項數", "Internal audits", ITEMS),
)

BY_CODE: dict[str, SubjectInfo] = {one.code: one for one in STANDARD}
WEB_CHECKS = ("web_accessibility", "metadata_check", "link_check", "content_check")
FOLLOWERS = ("facebook_followers", "line_followers", "youtube_followers")

"""What the sample's activities are called. Everything is generated; places and partners say that they are samples."""

#: kind, topic, title, place, partner
PUBLICITY = (
    ("publicity", "business", "行政執行業務宣導", "活動中心（示範）", "稅務局（示範）"),
    ("publicity", "anti_fraud", "反詐騙宣導", "社區發展協會（示範）", "警察局（示範）"),
    ("publicity", "immigrants", "新住民聯合法律宣導", "新住民中心（示範）", "移民署（示範）、法律扶助基金會（示範）"),
    ("publicity", "business", "校園法治宣導", "示範國中", "示範國中"),
)
CHARITY = (
    ("charity", "donation", "捐血活動", "分署前廣場", "捐血中心（示範）"),
    ("charity", "community", "關懷獨居長者", "示範社區", "社會福利基金會（示範）"),
    ("charity", "community", "二手物資募集", "分署一樓", "示範慈善會"),
)
SEMINARS = (
    ("seminar", "cross_agency", "跨機關資訊交流座談", "分署會議室", "稅務局（示範）、健保署（示範）"),
    ("seminar", "case_study", "執行案例研討", "分署會議室", "地方法院（示範）"),
    ("seminar", "talk", "行政助理座談", "分署會議室", ""),
)

#: topic, title, speaker, hours
COURSES = (
    ("in_service", "強制執行實務", "執行官（示範）", "4"),
    ("service_course", "為民服務禮儀", "服務業講師（示範）", "4"),
    ("lecture", "消除對婦女一切形式歧視公約", "大學教授（示範）", "4"),
    ("in_service", "電腦資安與個資保護", "資訊講師（示範）", "4"),
    ("in_service", "不動產拍賣實務", "執行官（示範）", "4"),
    ("eap", "壓力調適與員工協助方案", "心理師（示範）", "4"),
)

#: topic, every how many months, on which day of the month, partner
MEETINGS = (
    ("branch", 1, 3, ""),
    ("work", 2, 10, ""),
    ("service_group", 3, 13, ""),
    ("web_group", 1, 18, ""),
    ("liaison", 6, 22, "稅務局（示範）、勞保局（示範）、健保署（示範）"),
)

#: what was resolved, by which unit
RESOLUTIONS = (
    ("書表範例補上英文對照，置於書寫區。", "秘書室"),
    ("電話轉接以一次為原則，請各股宣導。", "便民服務中心"),
    ("網頁失效連結於一週內修正。", "資訊室"),
    ("候位逾二十分鐘時加開櫃檯。", "便民服務中心"),
    ("分期申請應備文件列於通知書背面。", "執行科"),
)

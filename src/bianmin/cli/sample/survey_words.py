"""Words of the sample's surveys: comments, a poll, findings. All made up."""

from bianmin.kit.texts import t

COMMENTS = (
    "櫃檯人員說明很清楚，謝謝。",
    "某位同仁口氣不好，請改善。",
    "中午也能繳款很方便。",
    "等候的椅子不夠坐。",
    "志工很親切，帶我到櫃檯。",
    "請問某科某先生的電話打不通。",
    "停車場入口的牌子太小，找了很久。",
    "手機掃號碼單就知道輪到誰，很好。",
    "希望分期的申請表有填寫範例。",
    "飲水機旁邊沒有杯子。",
    "英文說明看得懂，謝謝。",
    "冷氣太冷。",
)
POLLS = ("evening-hours", "waiting-area")
POLL = t("夜間繳款要開到幾點，最方便您？", "Until what time should evening payment be open?")
POLL_OPTIONS = (t("晚上7點", "7 in the evening"), t("晚上8點", "8 in the evening"), t("晚上9點", "9 in the evening"))
LATER = (
    t("等候區最想增加什麼？", "What should the waiting area have more of?"),
    (
        t("座位", "Seats"),
        t("充電座", "Charging points"),
        t("書報", "Things to read"),
        t("兒童遊戲角", "A corner for children"),
    ),
)

#: Where from, unit, kind of measure, finding, measure, proof (empty: not done yet).
FINDINGS = (
    (
        "survey",
        "秘書室",
        "change",
        "環境題滿意度較上期低，反映等候椅不足。",
        "一樓等候區增設座椅12張。",
        "財產增加單及照片2張。",
    ),
    ("comment", "秘書室", "notice", "停車場入口標示太小。", "更換大型雙語標示並公告。", "完工照片及公布欄公告。"),
    ("opinion", "資訊室", "change", "英文頁面缺少分期說明。", "補上英文分期說明與範例。", "網頁更新紀錄。"),
    ("comment", "秘書室", "budget", "飲水機旁無紙杯且位置偏遠。", "編列預算增設飲水機1台。", ""),
    ("staff", "人事室", "change", "同仁反映員工協助方案訓練不足。", "每季辦理員工協助方案課程。", ""),
)

"""Words of the service desk in both languages: states, care groups, topics, duties, rooms."""

from collections.abc import Mapping
from enum import StrEnum

from bianmin.kit.texts import Text, t


class State(StrEnum):
    """Where a ticket stands."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    SERVED = "served"
    NO_SHOW = "no_show"
    LEFT = "left"  # the day ended, or the visitor gave the number up


STATE_NAMES: Mapping[str, Text] = {
    "waiting": t("等候中", "Waiting"),
    "called": t("叫號中", "Called"),
    "serving": t("服務中", "Being served"),
    "served": t("已完成", "Served"),
    "no_show": t("過號", "Didn't come"),
    "left": t("已離開", "Left"),
}
IN_HAND = (State.CALLED, State.SERVING)
ENDED = (State.SERVED, State.NO_SHOW, State.LEFT)

CARE_NAMES: Mapping[str, Text] = {
    "elderly": t("年長者（65歲以上）", "Aged 65 or more"),
    "pregnant": t("孕婦", "Pregnant"),
    "infant": t("攜帶嬰幼兒", "With an infant"),
    "disabled": t("身心障礙或行動不便", "Disabled or hard to walk"),
}
"""The care groups that come first, as the care counter serves them."""

TICKET_CHANNELS: Mapping[str, Text] = {"kiosk": t("自助機", "Kiosk"), "desk": t("服務櫃檯", "Service desk")}

EVENT_NAMES: Mapping[str, Text] = {
    "taken": t("取號", "Ticket taken"),
    "called": t("叫號", "Called"),
    "recalled": t("再次叫號", "Called again"),
    "serving": t("開始服務", "Service began"),
    "forwarded": t("轉號", "Forwarded"),
    "no_show": t("過號", "Didn't come"),
    "served": t("完成", "Done"),
    "undone": t("撤回叫號", "Call taken back"),
    "returned": t("過號後回到等候", "Back in the line after not coming"),
    "left": t("離開", "Left"),
}

FUNCTIONS: Mapping[str, Text] = {
    "payment": t("繳款", "Payments"),
    "papers": t("收件", "Papers"),
    "advice": t("案件詢問", "Questions on cases"),
    "instalment": t("分期申請", "Instalments"),
    "care": t("愛心服務", "Care service"),
    "duty": t("輪值服務", "Duty desk"),
    "volunteer": t("志工服務", "Volunteers"),
    "sign": t("手語服務", "Sign language"),
    "video": t("視訊服務", "Video service"),
    "joint": t("跨機關服務", "Other agencies"),
    "switchboard": t("總機", "Switchboard"),
}
"""What a counter is for: the nine functions one counter unites, and papers and advice."""

CHANNELS: Mapping[str, Text] = {
    "telephone": t("電話", "Telephone"),
    "counter": t("臨櫃", "Counter"),
    "web": t("網路", "Web"),
    "letter": t("書信", "Letter"),
    "copy": t("閱卷影印", "Copies from the file"),
}
TOPICS: Mapping[str, Text] = {
    "case": t("案件進度與欠款", "Case and amount owed"),
    "payment": t("繳款方式", "How to pay"),
    "instalment": t("分期繳納", "Instalments"),
    "hearing": t("報到與改期", "Appearance and its date"),
    "auction": t("拍賣", "Auctions"),
    "objection": t("聲明異議", "Objections"),
    "forms": t("書表", "Forms"),
    "refund": t("退款與領款", "Refunds"),
    "visit": t("洽公引導", "Way about the house"),
    "other": t("其他", "Other"),
}
LANGUAGES: Mapping[str, Text] = {
    "mandarin": t("國語", "Mandarin"),
    "taigi": t("臺語", "Taiwanese"),
    "hakka": t("客語", "Hakka"),
    "indigenous": t("原住民語", "An indigenous language"),
    "sign": t("手語", "Sign language"),
    "english": t("英語", "English"),
    "vietnamese": t("越南語", "Vietnamese"),
    "indonesian": t("印尼語", "Indonesian"),
    "thai": t("泰語", "Thai"),
}
LINES: Mapping[str, Text] = {"switchboard": t("總機", "Switchboard"), "centre": t("電話服務中心", "Call centre")}

FINDINGS: Mapping[str, Text] = {
    "open": t("查證中", "Being looked into"),
    "true": t("屬實，已提醒改善", "True; the person was spoken to"),
    "untrue": t("查無實據", "Not found to be so"),
}

DUTIES: Mapping[str, Text] = {
    "noon": t("中午輪值", "Noon duty"),
    "desk": t("服務台輪值", "Service desk"),
    "volunteer_am": t("志工（上午）", "Volunteer (morning)"),
    "volunteer_pm": t("志工（下午）", "Volunteer (afternoon)"),
    "supervisor": t("主管輪值", "Supervisor on duty"),
    "guard": t("警衛引導", "Guard, guidance"),
}
DUTY_HOURS: Mapping[str, tuple[str, str]] = {
    "noon": ("12:00", "13:30"),
    "desk": ("08:30", "17:30"),
    "volunteer_am": ("08:30", "11:30"),
    "volunteer_pm": ("14:00", "17:00"),
    "supervisor": ("08:30", "17:30"),
    "guard": ("08:00", "17:30"),
}
"""Usual hours of a duty; each row of a roster keeps its own."""
OF_VOLUNTEERS = ("volunteer_am", "volunteer_pm")
TRAININGS: Mapping[str, Text] = {"training": t("教育訓練", "Training"), "briefing": t("座談、簡報", "Briefing")}

THINGS: Mapping[str, Text] = {
    "wheelchair": t("輪椅", "Wheelchair"),
    "glasses": t("老花眼鏡", "Reading glasses"),
    "umbrella": t("雨傘", "Umbrella"),
}
BELL_NEEDS: Mapping[str, Text] = {
    "entrance": t("協助進入", "Help to come in"),
    "car": t("免下車服務", "Service in the car"),
    "lift": t("協助搭電梯", "Help with the lift"),
    "mistake": t("誤觸", "Pressed by mistake"),
    "test": t("定期測試", "Periodic test"),
}
ROOM_KINDS: Mapping[str, Text] = {
    "interview": t("詢問室", "Interview room"),
    "holding": t("留置室", "Holding room"),
}
ROOM_SEXES: Mapping[str, Text] = {"": t("不分", "Either"), "M": t("男", "Men"), "F": t("女", "Women")}
HOLDING_BASIS = t("行政執行法第17條第7項", "Administrative Execution Act, article 17 VII")
AMENITIES: Mapping[str, Text] = {
    "pc": t("查詢專用電腦", "Query computer"),
    "taxi": t("代叫計程車", "Taxi called"),
    "telephone": t("電話代撥", "Telephone call made for a visitor"),
    "charging": t("手機充電", "Telephone charged"),
}
PC_QUERIES: Mapping[str, Text] = {
    "progress": t("案件進度", "Progress of a case"),
    "amount": t("欠繳金額", "Amount owed"),
    "forms": t("書表與流程", "Forms and procedures"),
}
DEVICE_KINDS: Mapping[str, Text] = {"kiosk": t("自助機", "Kiosk"), "board": t("叫號顯示", "Call board")}
KIOSK_USES: Mapping[str, Text] = {
    "ticket": t("取號", "Ticket"),
    "case": t("查我的案件", "My case"),
    "services": t("服務項目", "Services"),
    "forms": t("書表", "Forms"),
    "hours": t("開放時間", "Opening hours"),
    "survey": t("滿意度調查", "Survey"),
}

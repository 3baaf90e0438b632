"""Words of facilities, rounds, defects and upkeep, each with its name in both languages."""

from bianmin.kit.texts import Text, t

MOST_PHOTO = 8_000_000
"""Bytes of the largest photograph taken."""

KINDS: dict[str, Text] = {
    "restroom": t("廁所", "Restroom"),
    "nursing": t("哺（集）乳室", "Breastfeeding room"),
    "dispenser": t("飲水機", "Water dispenser"),
    "accessible": t("無障礙設施", "Accessibility facility"),
    "bell": t("愛心服務鈴", "Care bell"),
    "sign_room": t("辦公空間標示", "Signs of rooms"),
    "sign_way": t("洽公指引標示", "Signs of the way"),
    "board": t("流程看板", "Flow board"),
    "plan": t("樓層及避難平面圖", "Floor and escape plan"),
    "extinguisher": t("滅火器", "Fire extinguisher"),
    "parking": t("停車空間", "Parking"),
    "display": t("跑馬燈與電視", "Ticker or television"),
    "qr": t("QR 碼", "QR code"),
    "website": t("網站", "Website"),
    "other": t("其他設施", "Other facility"),
}
CLASSES: dict[str, Text] = {
    "core": t("核心設施", "Core"),
    "general": t("一般設施", "General"),
    "innovative": t("創新設施", "Innovative"),
}
STATES: dict[str, Text] = {
    "in_use": t("使用中", "In use"),
    "out_of_order": t("故障停用", "Out of order"),
    "withdrawn": t("已撤除", "Withdrawn"),
}
FREQUENCIES: dict[str, Text] = {
    "daily": t("每個上班日", "Every working day"),
    "weekly": t("每週", "Every week"),
    "monthly": t("每月", "Every month"),
    "quarterly": t("每季", "Every quarter"),
    "half": t("每半年", "Every half-year"),
    "yearly": t("每年", "Every year"),
}
OUTCOMES: dict[str, Text] = {
    "ok": t("正常", "OK"),
    "defect": t("缺失", "Defect"),
    "na": t("不適用", "N/A"),
}
UPKEEPS: dict[str, Text] = {
    "filter": t("更換濾心", "Filter changed"),
    "water_test": t("水質檢驗", "Water tested"),
    "service": t("保養", "Serviced"),
    "repair": t("修繕", "Repaired"),
    "check": t("檢視", "Looked over"),
    "use": t("使用登記", "Used"),
}
RESULTS: dict[str, Text] = {
    "": t("不適用", "Not applicable"),
    "passed": t("合格", "Passed"),
    "failed": t("不合格", "Failed"),
}
DEFECT_STATES: dict[str, Text] = {
    "open": t("待改善", "To be mended"),
    "mended": t("已改善待複查", "Mended, to be looked at"),
    "closed": t("已結案", "Closed"),
}
VALUE_KINDS: dict[str, Text] = {
    "number": t("數值", "Number"),
    "yes_no": t("是或否", "Yes or no"),
    "text": t("文字", "Words"),
}
YES_NO: dict[str, Text] = {"yes": t("是", "Yes"), "no": t("否", "No")}

"""Which registers activities keep, with their fields: one table, read by actions, pages and files alike."""

from collections.abc import Mapping

from bianmin.activities.types.registers import RESULTS, Field, Register
from bianmin.activities.types.words import WAYS
from bianmin.kit.texts import t
from bianmin.office.types import Permission

_ALL = (
    Register(
        "contacts",
        t("跨機關單一窗口", "One-stop contacts"),
        t("民眾在本分署一次洽辦的其他機關事項。", "What people settle here with another agency, in one go."),
        t("收件日", "Received on"),
        (
            Field("agency", t("機關", "Agency"), "agency", required=True),
            Field("item", t("洽辦事項", "Matter"), required=True),
            Field("persons", t("人數", "Persons"), "number"),
            Field("case_number", t("案號", "Case number"), most=50),
            Field("forwarded_on", t("轉送日", "Forwarded on"), "date", late=True),
            Field("completed_on", t("辦畢日", "Completed on"), "date", late=True),
            Field("result", t("結果", "Result"), "words", late=True, words=RESULTS),
        ),
        Permission.READ_DESK,
    ),
    Register(
        "station-days",
        t("移送機關駐點日誌", "Days of stationed agencies"),
        t("駐點人員每日到場、代收與詢問情形。", "Who of the agencies was here, what they collected and were asked."),
        t("駐點日", "Day"),
        (
            Field("station", t("駐點", "Desk"), "station", required=True),
            Field("people", t("駐點人員", "Who came")),
            Field("headcount", t("人數", "How many"), "number"),
            Field("payments", t("代收件數", "Payments"), "number"),
            Field("amount", t("代收金額", "Amount"), "money"),
            Field("enquiries", t("詢問件數", "Enquiries"), "number"),
        ),
    ),
    Register(
        "box",
        t("戶外陳情信箱開箱", "Outdoor petition box"),
        t("由兩人會同開箱，逐件編入收文號。", "Two persons open it together; each letter gets its register number."),
        t("開箱日", "Opened on"),
        (
            Field("box", t("信箱位置", "Which box"), required=True),
            Field("first", t("開箱人", "Opened by"), "staff", required=True),
            Field("second", t("會同人", "Together with"), "staff", required=True),
            Field("letters", t("信件數", "Letters"), "number"),
            Field("numbers", t("收文號（以空白分隔）", "Register numbers, parted by spaces"), "long", late=True),
        ),
    ),
    Register(
        "distributions",
        t("文宣發放與點閱", "Material handed out"),
        t("每次發放的數量；影片登錄點閱次數。", "How many went out each time; of a film, its views."),
        t("日期", "Day"),
        (
            Field("material", t("文宣品", "Material"), "material", required=True),
            Field("way", t("方式", "Way"), "words", required=True, words=WAYS),
            Field("quantity", t("數量", "How many"), "number", required=True),
            Field("place", t("對象或地點", "To whom, where")),
        ),
    ),
    Register(
        "verifications",
        t("反詐騙查證來電", "Calls to verify a letter"),
        t("民眾來電查證公文或承辦人是否真實。", "People who ask whether a letter or an officer is genuine."),
        t("來電日", "Called on"),
        (
            Field("about", t("查證內容", "What was asked"), required=True),
            Field("genuine", t("確為本分署所發", "It was ours"), "yes"),
            Field("reported", t("已協助通報165", "Reported to 165"), "yes"),
        ),
    ),
    Register(
        "field-visits",
        t("主動現場訪視", "Field visits"),
        t("依職權到場訪視；發現弱勢者轉介。", "Visits made by duty; hardship that is found is referred."),
        t("訪視日", "Visited on"),
        (
            Field("case_number", t("案號", "Case number"), most=50, required=True),
            Field("officer", t("訪視人員", "Officer"), "staff", required=True),
            Field("findings", t("訪視情形", "Findings"), "long", required=True, most=500),
            Field("hardship", t("發現弱勢需關懷", "Hardship found"), "yes"),
            Field("referral", t("轉介編號", "Referral number"), most=40, late=True),
        ),
        Permission.READ_REQUESTS,
    ),
    Register(
        "adoptions",
        t("標竿學習", "Measures adopted by others"),
        t("本分署措施為其他機關採行。", "Who took over a measure of this branch."),
        t("採行日", "Adopted on"),
        (
            Field("measure", t("措施", "Measure"), required=True),
            Field("adopter", t("採行機關", "Adopted by"), required=True),
            Field("effect", t("效益", "Effect"), "long", most=500),
        ),
    ),
    Register(
        "measures",
        t("措施成本與效益", "Cost and benefit of measures"),
        t("每項措施投入的人力、經費與效果。", "What a measure took in people and money, and what it brought."),
        t("登錄日", "Day"),
        (
            Field("measure", t("措施", "Measure"), required=True),
            Field("unit", t("承辦單位", "Unit"), required=True),
            Field("people", t("投入人力", "People"), "number"),
            Field("cost", t("經費（元）", "Cost (NT$)"), "money"),
            Field("result", t("效益", "Benefit"), "long", required=True, most=500),
            Field("satisfaction", t("滿意度", "Satisfaction"), most=40),
        ),
    ),
)

REGISTERS: Mapping[str, Register] = {one.code: one for one in _ALL}
"""Every register by its code."""

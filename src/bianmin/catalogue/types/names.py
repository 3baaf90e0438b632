"""What the closed lists are called, for pages, papers and charts."""

from collections.abc import Mapping

from bianmin.catalogue.types.words import Audience, Channel, Openness, Outcome, Party, Situation, Unit
from bianmin.kit.texts import Text, t

AUDIENCES: Mapping[Audience, Text] = {
    Audience.EVERYBODY: t("所有民眾", "Everybody"),
    Audience.WORKING: t("上班族", "Working people"),
    Audience.SEVERAL_AGENCIES: t("欠多個機關的人", "Those who owe several agencies"),
    Audience.CARE: t("年長、懷孕、帶嬰幼兒、身心障礙者", "Elderly, pregnant, with infants, disabled"),
    Audience.LANGUAGES: t(
        "新住民、原住民、外國人、手語使用者", "New immigrants, indigenous peoples, foreigners, signers"
    ),
    Audience.AGENCIES: t("移送機關", "Transferring agencies"),
    Audience.BIDDERS: t("應買人、投標人", "Bidders and buyers"),
}
SITUATIONS: Mapping[Situation, Text] = {
    Situation.GOT_A_NOTICE: t("我收到通知", "I got a notice"),
    Situation.CANNOT_PAY_NOW: t("我現在繳不出來", "I can't pay now"),
    Situation.CANNOT_COME: t("我沒辦法到場", "I can't come"),
    Situation.DISAGREES: t("我不同意", "I don't agree"),
    Situation.WANTS_TO_LOOK: t("我想看資料", "I want to see the record"),
    Situation.BUYS_PROPERTY: t("我想買拍賣的東西", "I want to buy at an auction"),
    Situation.IS_OWED: t("有錢要退給我", "I am owed money"),
    Situation.HAS_AN_OPINION: t("我有意見", "I have an opinion"),
    Situation.IN_HARDSHIP: t("我生活有困難", "I am in hardship"),
    Situation.INHERITED: t("我是繼承人", "I inherited"),
    Situation.EMPLOYER: t("我是雇主或第三人", "I am an employer or a third party"),
}
CHANNELS: Mapping[Channel, Text] = {
    Channel.ONLINE: t("線上", "Online"),
    Channel.COUNTER: t("臨櫃", "At the counter"),
    Channel.TELEPHONE: t("電話", "By telephone"),
    Channel.LETTER: t("郵寄", "By letter"),
    Channel.FAX: t("傳真", "By fax"),
    Channel.KIOSK: t("自助機", "At the kiosk"),
    Channel.BOX: t("戶外意見箱", "In the outdoor box"),
    Channel.AGENCY: t("經其他機關", "Through another agency"),
}
UNITS: Mapping[Unit, Text] = {
    Unit.SECTIONS: t("各執行股", "Enforcement sections"),
    Unit.REGISTRY: t("收案登記", "Registry"),
    Unit.SERVICE_CENTRE: t("便民服務中心", "Service centre"),
    Unit.SECRETARIAT: t("秘書室", "Secretariat"),
    Unit.ETHICS: t("政風室", "Ethics office"),
    Unit.PERSONNEL: t("人事室", "Personnel office"),
    Unit.CASHIER: t("出納", "Cashier"),
    Unit.ACCOUNTS: t("會計室", "Accounts office"),
}
PARTIES: Mapping[Party, Text] = {
    Party.OFFICE: t("分署", "The office"),
    Party.APPLICANT: t("申請人", "The applicant"),
    Party.AGENCY: t("移送機關", "The transferring agency"),
    Party.SUPERIOR: t("行政執行署", "The Agency"),
    Party.OUTSIDE: t("其他機關（構）", "Another body"),
}
OUTCOMES: Mapping[Outcome, Text] = {
    Outcome.GRANTED: t("准許", "Granted"),
    Outcome.PARTLY: t("部分准許", "Granted in part"),
    Outcome.REFUSED: t("不准", "Refused"),
    Outcome.ANSWERED: t("已答復", "Answered"),
    Outcome.DONE: t("辦理完成", "Done"),
    Outcome.FORWARDED: t("已移轉", "Forwarded"),
    Outcome.WITHDRAWN: t("已撤回", "Withdrawn"),
    Outcome.LAPSED: t("逾期失效", "Lapsed"),
    Outcome.FILED: t("存查", "Filed"),
}
OPENNESS: Mapping[Openness, Text] = {
    Openness.OFFICE: t(
        "可查閱申請的同仁（依股別）", "Colleagues who may read requests, as far as their section reaches"
    ),
    Openness.UNIT: t("只有承辦單位", "The answering unit alone"),
    Openness.SEALED: t("加密，只有承辦單位能解開", "Encrypted: only the answering unit can open it"),
}

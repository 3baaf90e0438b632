"""Points that many letters share."""

from bianmin.kit.texts import t

BASIS = t(
    "依臺端{received_on}「{service}」申請（本分署申請案號{number}）辦理。",
    "This concerns your request “{service}”, number {number}, received on {received_on}.",
)
MATTER = t(
    "本案為本分署申請案號{number}「{service}」，{received_on}收件。",
    "The matter is request {number}, “{service}”, received on {received_on}.",
)
CASES = t("相關行政執行案號：{cases}。", "Enforcement cases concerned: {cases}.")
GROUND = t("理由：{ground}", "Ground: {ground}")
FOLLOW = t(
    "辦理進度可於本分署網站以申請案號及查詢碼隨時查詢。",
    "You can follow the matter on our website with its number and code at any time.",
)
REMEDY = t(
    "對執行命令、執行方法或應遵守之程序不服者，得於執行程序終結前，依行政執行法第9條向本分署聲明異議；"
    "屬政府資訊公開、檔案應用或個人資料事項而不服本處分者，得於本函送達之次日起30日內，繕具訴願書經由本分署"
    "向法務部提起訴願。",
    "If you disagree with an order, a method or the course of execution, you may object to this branch under article 9"
    " of the Administrative Execution Act until the procedure ends. Against decisions on government information,"
    " archives or personal data an administrative appeal to the Ministry of Justice may be filed through this branch"
    " within 30 days from the day after service.",
)
FEE = t(
    "應繳規費新臺幣{fee}元，請於領取或閱覽時在本分署櫃檯繳納。",
    "The fee is NT${fee}, paid at our counter when you fetch or read.",
)

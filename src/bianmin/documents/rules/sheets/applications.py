"""Forms by which people ask for a service (申請書, 申請表): their fields are the service's own."""

from bianmin.catalogue.types import Unit
from bianmin.documents.rules.sheets.sheet import Face, Sheet, line, page
from bianmin.kit.texts import Text, t

TRUE = t("以上所填均屬實。", "What is written above is true.")
ONE_DAY = t("需要更改時間，請於前一日以前來電。", "To change the time, telephone by the day before.")
CARD = t(
    "本分署人員到場會出示識別證，不會要求操作自動櫃員機。",
    "Our officers show their card, and never ask you to use an ATM.",
)
ACCOUNT = t("退款只匯入申請人本人帳戶。", "Money is returned to the applicant's own account alone.")
ROOM = t(
    "閱覽時不得添註、塗改、抽換、圈點或污損，不得攜出。",
    "Nothing may be added, changed, exchanged, marked or soiled, nor leave the room.",
)


def _asks(code: str, service: str, unit: Unit, title: Text, *notes: Text, files: bool = True) -> Sheet:
    return Sheet(code=code, title=title, unit=unit, service=service, declaration=TRUE, notes=notes, has_files=files)


U = Unit
SHEETS: tuple[Sheet, ...] = (
    Sheet(
        code="instalment",
        title=t("分期繳納申請表", "Application to pay in instalments"),
        unit=U.SECTIONS,
        service="instalment",
        has_files=True,
        declaration=t(
            "本人知悉任何一期未依期限繳納或票據退票，得撤銷分期並就全部餘額繼續執行。",
            "I know that the plan may be revoked and all that is owed enforced if one instalment is late or a cheque"
            " bounces.",
        ),
        notes=(
            t(
                "期數依累計欠款定之；有特殊困難者請於說明欄敘明。",
                "The number of instalments depends on all you owe; explain special hardship above.",
            ),
            t("有保證人者，請一併填具擔保書。", "With a guarantor, add the deed of guarantee."),
        ),
    ),
    _asks(
        "appearance-change",
        "appearance-change",
        U.SECTIONS,
        t("改期到場申請表", "Application for another day to appear"),
        t("請於原到場日的前一日以前提出。", "Hand it in by the day before you were to appear."),
    ),
    _asks(
        "viewing", "viewing", U.SECTIONS, t("預約看屋申請表", "Application to view a property"), ONE_DAY, files=False
    ),
    _asks("home-visit", "home-visit", U.SECTIONS, t("愛心到府申請表", "Application for a home visit"), ONE_DAY, CARD),
    _asks(
        "file-inspection",
        "file-inspection",
        U.SECTIONS,
        t("閱覽卷宗申請書", "Application to inspect a file"),
        ROOM,
        files=False,
    ),
    _asks(
        "procedure-inspection",
        "file-inspection",
        U.SECTIONS,
        t("行政程序閱覽申請書", "Application to inspect the record of a running procedure"),
        t(
            "適用於行政程序進行中的卷宗（行政程序法第46條）；已歸檔者請用檔案應用申請書。",
            "For the file of a running procedure (Administrative Procedure Act, article 46); for archived files use"
            " the application for archives.",
        ),
        ROOM,
        files=False,
    ),
    _asks(
        "archives",
        "archives",
        U.SECRETARIAT,
        t("檔案應用申請書", "Application to use archives"),
        t("檔號請查詢檔案目錄。", "File numbers are in the catalogue of archives."),
        ROOM,
        files=False,
    ),
    _asks(
        "information",
        "information",
        U.SECRETARIAT,
        t("政府資訊公開申請書", "Application for government information"),
        files=False,
    ),
    _asks(
        "personal-data",
        "personal-data",
        U.SECRETARIAT,
        t("個人資料查詢閱覽申請書", "Application for access to personal data"),
        files=False,
    ),
    _asks(
        "personal-data-correction",
        "personal-data-correction",
        U.SECRETARIAT,
        t("個人資料更正刪除申請書", "Application to correct or delete personal data"),
    ),
    _asks(
        "succession-registration",
        "succession-registration",
        U.SECTIONS,
        t("代辦不動產繼承登記申請書", "Application for registration of a succession by proxy"),
    ),
    _asks(
        "return-bid-papers",
        "return-bid-papers",
        U.SECTIONS,
        t("退還投標文件申請表", "Application for the return of bid papers"),
        files=False,
    ),
    _asks(
        "refund-performance-bond",
        "refund-performance-bond",
        U.SECRETARIAT,
        t("退還履約保證金申請書", "Application for the return of a performance bond"),
        ACCOUNT,
    ),
    _asks(
        "refund-bid-bond",
        "refund-bid-bond",
        U.SECTIONS,
        t("退還押標金申請書", "Application for the return of a bid deposit"),
        ACCOUNT,
    ),
    _asks(
        "petition",
        "petition",
        U.SECRETARIAT,
        t("人民陳情書", "Petition"),
        t("得不具名；未具真實姓名或住址者，得不予答復。", "It may be anonymous, but then it may stay unanswered."),
    ),
    _asks("suggestion", "suggestion", U.SERVICE_CENTRE, t("服務意見單", "Suggestion slip"), files=False),
    _asks(
        "harassment",
        "harassment",
        U.PERSONNEL,
        t("性騷擾申訴書", "Complaint of sexual harassment"),
        t("全程保密；由人事室單獨拆閱。", "In confidence: only the personnel office opens it."),
    ),
    Sheet(
        code="scrapping-affidavit",
        title=t("車輛切結報廢切結書", "Affidavit on scrapping a vehicle"),
        unit=U.SERVICE_CENTRE,
        service="vehicle-scrapping",
        face=Face.DEED,
        who=t("立切結書人", "Declarant"),
        pages=(page("reach", t("聯絡", "Contact"), line("reach", "方便聯絡的時間", "When to reach you")),),
        declaration=t(
            "上開車輛確已失蹤或不堪使用，如有不實，願負一切法律責任。",
            "The vehicle is gone or can't be used; I answer for the truth of this.",
        ),
    ),
)

"""Letters of services that act in enforcement cases: instalments, objections, appearances, visits, filings."""

from bianmin.documents.rules.letters.points import BASIS, CASES, FOLLOW, GROUND, MATTER, REMEDY
from bianmin.documents.rules.letters.wording import Column, LetterText
from bianmin.kit.texts import t

SUPERIOR = t("法務部行政執行署", "Administrative Enforcement Agency, Ministry of Justice")
APPLICANT = t("{applicant}", "{applicant}")

LETTERS = (
    LetterText(
        code="ask-agency",
        title=t("徵詢移送機關分期意見", "Asking the agency about instalments"),
        subject=t(
            "義務人{applicant}申請分期繳納，請惠示意見，請查照。",
            "{applicant} asks to pay in instalments; please give your opinion.",
        ),
        to=t("{agency}", "{agency}"),
        points=(
            t(
                "依行政執行法施行細則第27條及行政執行事件核准分期繳納執行金額實施要點辦理。",
                "Enforcement Rules of the Administrative Execution Act, article 27, and the directions on instalments.",
            ),
            MATTER,
            CASES,
            t(
                "請於{step_due_on}前以機關介接或函復表示同意與否；逾期由本分署逕依職權核處。",
                "Please answer by {step_due_on}, by your interface or by letter; after that the office decides.",
            ),
        ),
    ),
    LetterText(
        code="instalment-granted",
        title=t("核准分期繳納", "Instalments granted"),
        subject=t(
            "核准臺端分期繳納，請依說明及分期表按期繳納，請查照。",
            "You may pay in instalments, as the table below says.",
        ),
        points=(
            BASIS,
            CASES,
            t(
                "核准分{granted_periods}期，合計新臺幣{total}元，各期期限與金額如下表。",
                "{granted_periods} instalments are granted, NT${total} in all; days and amounts are in the table.",
            ),
            t(
                "任何一期未依期限繳納，或所開票據退票者，本分署得撤銷分期，就全部餘額繼續執行。",
                "If an instalment is late or a cheque bounces, the office may revoke the plan and go on with the rest.",
            ),
            t(
                "得於便利商店、銀行轉帳或本分署櫃檯繳納；一次繳清餘額亦可。",
                "Pay at a convenience store, by transfer or at our counter. The rest may be paid at once at any time.",
            ),
        ),
        table="instalments",
        columns=(
            Column("position", t("期別", "No."), is_figure=True),
            Column("due", t("繳款期限", "Due"), is_figure=True),
            Column("amount", t("金額（新臺幣元）", "Amount (NT$)"), is_figure=True),
        ),
    ),
    LetterText(
        code="instalment-late",
        title=t("分期逾期通知", "Instalment late"),
        subject=t(
            "臺端分期繳納已有逾期，請儘速補繳，以免撤銷分期，請查照。",
            "An instalment of yours is late. Please pay at once, so that the plan isn't revoked.",
        ),
        points=(
            BASIS,
            CASES,
            t("請於{step_due_on}前補繳逾期之期款。", "Please pay what is late by {step_due_on}."),
            t(
                "逾期未補繳者，本分署得撤銷分期，就全部餘額繼續執行。",
                "If it isn't paid by then, the office may revoke the plan and go on with all that is owed.",
            ),
        ),
    ),
    LetterText(
        code="instalment-revoked",
        title=t("撤銷分期繳納", "Instalments revoked"),
        subject=t(
            "撤銷臺端之分期繳納，餘額應即一次繳清，請查照。",
            "Your plan of instalments is revoked; the rest is due at once.",
        ),
        points=(
            BASIS,
            CASES,
            GROUND,
            t("尚未繳納之餘額為新臺幣{left}元。", "NT${left} is still owed."),
            REMEDY,
        ),
    ),
    LetterText(
        code="objection-founded",
        title=t("聲明異議有理由", "Objection founded"),
        subject=t(
            "臺端聲明異議為有理由，本分署處理如說明，請查照。",
            "Your objection is founded; what was done follows.",
        ),
        points=(
            BASIS,
            CASES,
            t(
                "依行政執行法第9條第2項，採取之措施：{measure}。",
                "Under article 9, paragraph 2, of the Administrative Execution Act: {measure}.",
            ),
            GROUND,
        ),
    ),
    LetterText(
        code="objection-opinion",
        title=t("聲明異議送行政執行署", "Objection sent to the Agency"),
        subject=t(
            "檢送{applicant}聲明異議案件及本分署意見，請鑒核。",
            "The objection of {applicant} is submitted with this branch's opinion.",
        ),
        to=SUPERIOR,
        points=(
            MATTER,
            CASES,
            t(
                "本分署認其異議為無理由，依行政執行法第9條第2項，於10日內加具意見送請決定。",
                "The branch holds it unfounded and sends it within ten days with its opinion for a decision"
                " (Administrative Execution Act, article 9, paragraph 2).",
            ),
        ),
        copies=(APPLICANT,),
        attachments=t("聲明異議書、本分署意見書及案卷影本", "Objection, opinion, copy of the file"),
    ),
    LetterText(
        code="appearance-moved",
        title=t("改期到場通知", "Another day to appear"),
        subject=t("准予臺端改期到場，請依說明期日到場，請查照。", "Your appearance is moved to another day."),
        points=(
            BASIS,
            CASES,
            t("改定到場日期為{new_day}。", "The new day is {new_day}."),
            t("到場時間：{new_time}。", "Time: {new_time}."),
            t(
                "請攜帶本函、身分證明文件及原通知書；委任他人到場者，並附委任狀。",
                "Bring this letter, an identity document and the first notice; an agent also a power of attorney.",
            ),
        ),
    ),
    LetterText(
        code="visit-arranged",
        title=t("到訪（看屋）時間通知", "Visit or viewing arranged"),
        subject=t("臺端申請「{service}」，已安排如說明，請查照。", "“{service}” is arranged as follows."),
        points=(
            BASIS,
            CASES,
            t("時間：{slot}。", "Time: {slot}."),
            t("本分署承辦人員：{officer}。", "Our officer: {officer}."),
            t("標的使用情形：{occupancy}。", "How the property is used: {occupancy}."),
            t(
                "如需改期，請於前一日以前與本分署聯絡。",
                "To change the time, tell us by the day before.",
            ),
            t(
                "本分署人員到場會出示識別證，不會要求操作自動櫃員機或當場收取未開立收據之款項。",
                "Our officers show their card; they never ask you to use an ATM, nor take money without a receipt.",
            ),
        ),
    ),
    LetterText(
        code="filing-accepted",
        title=t("書狀受理通知", "Paper accepted"),
        subject=t("臺端「{service}」書狀，准予受理，請查照。", "Your paper “{service}” is accepted."),
        points=(
            BASIS,
            CASES,
            t(
                "應補足之差額為新臺幣{difference}元，請依另發之繳款通知繳納。",
                "The difference to be paid is NT${difference}; a payment notice follows.",
            ),
            FOLLOW,
        ),
    ),
    LetterText(
        code="refund-allowed",
        title=t("准予退還保證金", "Deposit to be returned"),
        subject=t(
            "臺端申請「{service}」，准予退還，請查照。", "Your request “{service}” is granted; the sum is returned."
        ),
        points=(
            BASIS,
            CASES,
            t(
                "款項匯入臺端申請書所填帳戶；帳戶有變更者，請於3日內告知。",
                "It is transferred to the account in your application; tell us within three days if that changed.",
            ),
        ),
    ),
    LetterText(
        code="delivery-day",
        title=t("點交期日通知", "Day of delivery of possession"),
        subject=t("臺端申請點交不動產，期日如說明，請準時到場，請查照。", "The day of the delivery you asked for."),
        points=(
            BASIS,
            CASES,
            t("點交日期：{delivery_on}。", "Day of delivery: {delivery_on}."),
            t("是否請警察機關協助：{police}。", "Police present: {police}."),
            t(
                "請攜帶權利移轉證書、身分證明文件，並自備鎖匠及搬運人力。",
                "Bring the certificate of transfer and an identity document, and arrange a locksmith and movers.",
            ),
        ),
    ),
    LetterText(
        code="land-office",
        title=t("囑託代辦繼承登記", "Asking the land office to register a succession"),
        subject=t(
            "請就{applicant}聲請代辦不動產繼承登記案，惠予辦理登記，請查照。",
            "Please register the succession for which {applicant} applied.",
        ),
        to=t("{land_office}", "{land_office}"),
        points=(
            MATTER,
            CASES,
            t(
                "依未繼承登記不動產辦理強制執行聯繫辦法辦理，登記規費及罰鍰列為執行必要費用。",
                "Under the rules on execution upon unregistered inheritances; fees and fines are costs of execution.",
            ),
        ),
        copies=(APPLICANT,),
        attachments=t("繼承系統表、戶籍謄本及土地清冊", "Table of heirs, household registers, list of land"),
    ),
)

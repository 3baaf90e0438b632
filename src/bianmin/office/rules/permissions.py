# ruff: noqa: E501  (a row of the table stands on one line, so that it can be read aloud)
"""Who may do what: one table, to be read aloud. Each row is a permission, its sentence and its roles.

A role in ``own`` has the permission for its own section's cases, in ``agency`` for its own agency's.
The machine (``SYSTEM``) may do all but what needs two living persons.
"""

from bianmin.kit.texts import Text, t
from bianmin.office.errors import PermissionMissing
from bianmin.office.types import Actor, Permission, PermissionRow, Reach, Role

P = Permission
REG, CLERK, OFFICER = Role.REGISTRY, Role.SECTION_CLERK, Role.OFFICER
CASH, CASHSUP = Role.CASHIER, Role.CASHIER_SUPERVISOR
ACC, ACCAPP = Role.ACCOUNTS, Role.ACCOUNTS_APPROVER
BOSS, ADMIN, AUDIT = Role.MANAGER, Role.ADMINISTRATOR, Role.AUDITOR
DESK, HEAD, SECR = Role.FRONT_DESK, Role.UNIT_HEAD, Role.SECRETARIAT
ETHICS, PERSONNEL, GUARD, EDITOR = Role.ETHICS, Role.PERSONNEL, Role.GUARD, Role.WEB_EDITOR
AGENCY, COLLECTOR, CITIZEN, SYSTEM = Role.AGENCY, Role.COLLECTOR, Role.CITIZEN, Role.SYSTEM

ROLE_NAMES: dict[Role, Text] = {
    REG: t("收案人員", "Registry clerk"),
    CLERK: t("股承辦人", "Section clerk"),
    OFFICER: t("行政執行官（股長）", "Enforcement officer (head of section)"),
    CASH: t("出納", "Cashier"),
    CASHSUP: t("出納主管", "Cashier supervisor"),
    ACC: t("會計", "Accounts"),
    ACCAPP: t("會計主管", "Accounts approver"),
    BOSS: t("分署長官", "Manager"),
    ADMIN: t("系統管理者", "Administrator"),
    AUDIT: t("稽核人員", "Auditor"),
    DESK: t("服務櫃檯人員", "Front desk"),
    HEAD: t("單位主管", "Head of unit"),
    SECR: t("秘書室", "Secretariat"),
    ETHICS: t("政風室", "Ethics office"),
    PERSONNEL: t("人事室", "Personnel office"),
    GUARD: t("警衛", "Guard"),
    EDITOR: t("網站編輯", "Web editor"),
    AGENCY: t("移送機關", "Transferring agency"),
    COLLECTOR: t("代收機構", "Collector (bank or agent)"),
    CITIZEN: t("民眾", "Citizen"),
    SYSTEM: t("系統", "The system itself"),
}

INTAKE = t("收案與分案", "Intake and assignment")
CASES = t("案件", "Cases")
PAPERS = t("傳繳通知書", "Payment notices")
COUNTER = t("櫃檯收款", "Counter")
MONEY = t("帳務", "Money")
SERVICES = t("申請與陳情", "Requests and petitions")
BOOKINGS = t("預約", "Bookings")
SURVEYS = t("滿意度與評價", "Surveys and evaluation")
HALL = t("服務櫃檯與登記簿", "Service counter and registers")
PLANS = t("年度計畫", "Yearly plan")
RECORDS = t("紀錄檔", "Files of records")
PUBLIC = t("民眾線上服務", "Online services")
REVIEWS = t("考核與提案", "Reviews and proposals")
ACTIVITIES = t("活動與會議", "Activities and meetings")
INSPECTIONS = t("設施與巡檢", "Facilities and rounds")
CONTROLS = t("內部控制與採購", "Internal control and procurement")
REPORTS = t("成果報告", "Reports")
FIGURES = t("統計", "Figures")
HOUSE = t("管理", "Administration")

#: What the machine never does: each needs a person, and the approvals a second one.
BY_PERSONS_ONLY = frozenset(
    {
        P.APPROVE_VOID,
        P.PROPOSE_ORDERS,
        P.APPROVE_ORDERS,
        P.READ_ETHICS,
        P.READ_PERSONNEL,
        P.EXTEND_REQUEST,
        P.APPROVE_WORDS,
        P.APPROVE_REVIEWS,
        P.APPROVE_PLANS,
        P.SIGN_REPORTS,
        P.APPROVE_REPORTS,
        P.APPROVE_MESSAGES,
        P.SIGN_AS_HEAD,
        P.SIGN_AS_CONVENER,
    }
)

_STAFF_OF_CASES = (REG, CLERK, OFFICER, BOSS)
_STAFF_OF_MONEY = (ACC, ACCAPP)
_READERS = (*_STAFF_OF_CASES, CASH, CASHSUP, *_STAFF_OF_MONEY, AUDIT, DESK, HEAD)


def _row(
    area: Text,
    permission: Permission,
    zh: str,
    en: str,
    *all_of: Role,
    own: tuple[Role, ...] = (),
    agency: tuple[Role, ...] = (),
) -> PermissionRow:
    grants = dict.fromkeys(all_of, Reach.ALL)
    grants |= dict.fromkeys(own, Reach.OWN_SECTION)
    grants |= dict.fromkeys(agency, Reach.OWN_AGENCY)
    if permission not in BY_PERSONS_ONLY:
        grants[SYSTEM] = Reach.ALL
    return PermissionRow(permission, area, t(zh, en), grants)


# fmt: off
_TABLE = (
    _row(INTAKE, P.TAKE_TRANSFER, "收受移送電子檔。", "Take in a transfer file.", REG, agency=(AGENCY,)),
    _row(INTAKE, P.READ_REGISTERS, "查閱收案簿、分案簿與回饋檔。", "Read the intake and assignment registers and feedback files.", REG, OFFICER, BOSS, AUDIT, agency=(AGENCY,)),
    _row(INTAKE, P.ASK_CORRECTION, "請移送機關限期補正。", "Ask the agency for a correction by a date.", REG, own=(CLERK, OFFICER)),
    _row(INTAKE, P.ANSWER_CORRECTION, "登錄移送機關的補正回覆。", "Record the agency's answer to a request for correction.", REG, own=(CLERK, OFFICER), agency=(AGENCY,)),
    _row(INTAKE, P.RETURN_CASE, "退案。", "Return a case to its agency.", REG, own=(OFFICER,)),
    _row(INTAKE, P.HAND_OVER, "將案件移轉其他分署。", "Hand a case over to another branch.", REG, own=(OFFICER,)),

    _row(CASES, P.READ_CASE, "查閱案件。", "Read a case.", *_READERS, agency=(AGENCY,)),
    _row(CASES, P.SEARCH_CASES, "查詢案件與義務人。", "Search cases and obligors.", *_READERS),
    _row(CASES, P.READ_IDENTIFIER, "檢視完整的身分證統一編號（留有紀錄）。", "See a full national number (it is recorded).", REG, BOSS, CASH, CASHSUP, own=(CLERK, OFFICER)),
    _row(CASES, P.EXPORT_CASES, "匯出案件清單（留有紀錄）。", "Export a list of cases (it is recorded).", BOSS, AUDIT, own=(CLERK, OFFICER)),
    _row(CASES, P.WRITE_CASE, "登錄案件的辦理情形。", "Record what is done in a case.", own=(CLERK, OFFICER)),
    _row(CASES, P.CLOSE_CASE, "報結。", "Close a case.", own=(CLERK, OFFICER)),
    _row(CASES, P.SUSPEND_CASE, "停止執行與續行執行。", "Suspend and resume execution.", own=(CLERK, OFFICER)),
    _row(CASES, P.STOP_CASE, "終止執行（行政執行法第8條）。", "Terminate execution (Administrative Execution Act, article 8).", own=(OFFICER,)),
    _row(CASES, P.REOPEN_CASE, "重新進行已結案件。", "Reopen a case that was closed.", own=(OFFICER,)),
    _row(CASES, P.MOVE_CASE, "將義務人的案件改分其他股。", "Move an obligor's cases to another section.", REG, BOSS),
    _row(CASES, P.READ_MAJOR_DEBTORS, "查閱滯欠大戶名單。", "Read the list of major debtors.", CLERK, OFFICER, BOSS, AUDIT),
    _row(CASES, P.REFRESH_MAJOR_DEBTORS, "更新滯欠大戶名單與辦理情形。", "Refresh the list of major debtors and its measures.", OFFICER, BOSS),

    _row(PAPERS, P.ISSUE_NOTICE, "核發單一案件的傳繳通知書。", "Issue the payment notice of one case.", REG, own=(CLERK, OFFICER)),
    _row(PAPERS, P.RUN_NOTICES, "整批列印傳繳通知書。", "Run payment notices for a batch or a section.", REG, own=(CLERK, OFFICER)),
    _row(PAPERS, P.RECORD_DELIVERY, "登錄送達情形。", "Record how a notice was delivered.", REG, own=(CLERK, OFFICER)),

    _row(COUNTER, P.TAKE_PAYMENT, "在櫃檯收款並開立收據。", "Take money at the counter and issue a receipt.", CASH, CASHSUP),
    _row(COUNTER, P.READ_RECEIPTS, "查閱收據與日結。", "Read receipts and day closings.", CASH, CASHSUP, ACC, ACCAPP, BOSS, AUDIT),
    _row(COUNTER, P.ASK_VOID, "申請作廢收據。", "Ask for a receipt to be voided.", CASH, CASHSUP),
    _row(COUNTER, P.APPROVE_VOID, "核准他人申請的收據作廢。", "Approve the voiding another person asked for.", CASHSUP),
    _row(COUNTER, P.CLOSE_DAY, "辦理日結。", "Close the cashier's day.", CASH, CASHSUP),

    _row(MONEY, P.READ_MONEY, "查閱帳務、暫收款與付款憑單。", "Read ledgers, suspense and payment orders.", ACC, ACCAPP, BOSS, AUDIT),
    _row(MONEY, P.COLLECT, "匯入銀行與代收機構的入帳檔。", "Take in collection files of banks and agents.", ACC, ACCAPP, COLLECTOR),
    _row(MONEY, P.WORK_SUSPENSE, "處理暫收款並註明理由。", "Work the suspense desk, with a reason each time.", ACC, ACCAPP),
    _row(MONEY, P.REFUND, "辦理溢繳退還。", "Refund what was paid too much.", ACC, ACCAPP),
    _row(MONEY, P.TAKE_AGENCY_NOTICE, "登錄移送機關的繳納、更正與撤回通知。", "Record an agency's notice: paid there, reduced, withdrawn.", ACC, ACCAPP, REG, agency=(AGENCY,)),
    _row(MONEY, P.ADD_COSTS, "加計執行必要費用。", "Add the office's costs to a case.", ACC, own=(CLERK, OFFICER)),
    _row(MONEY, P.REVERSE_PAYMENT, "沖銷退票或遭刷退的款項。", "Reverse a bounced instrument or a charged-back card.", ACC, ACCAPP),
    _row(MONEY, P.MAKE_PLAN, "核准與撤銷分期繳納。", "Grant and revoke instalments.", HEAD, BOSS, own=(CLERK, OFFICER)),
    _row(MONEY, P.PROPOSE_ORDERS, "製作付款憑單。", "Propose payment orders.", ACC, ACCAPP),
    _row(MONEY, P.APPROVE_ORDERS, "核准他人製作的付款憑單。", "Approve payment orders another person proposed.", ACCAPP),
    _row(MONEY, P.EXPORT_ORDERS, "匯出已核准的付款憑單。", "Export approved payment orders.", ACC, ACCAPP),
    _row(MONEY, P.RETURN_ORDER, "登錄退匯。", "Record a transfer that came back.", ACC, ACCAPP),
    _row(MONEY, P.CHECK_LEDGER, "執行帳務檢核。", "Run the standing checks on money.", ACC, ACCAPP, BOSS, ADMIN, AUDIT),
    _row(MONEY, P.CHECK_RECEIPT_RETURN, "查對民眾回傳的收據。", "Check receipts that citizens sent in.", ACC, ACCAPP, CASH, CASHSUP, own=(CLERK, OFFICER)),

    _row(SERVICES, P.READ_REQUESTS, "查閱申請與陳情案件。", "Read requests and petitions.", REG, DESK, HEAD, SECR, BOSS, AUDIT, own=(CLERK, OFFICER)),
    _row(SERVICES, P.TAKE_REQUEST, "代民眾登錄申請（臨櫃、電話、信函、傳真）。", "Enter a request for a person (counter, telephone, letter, fax).", REG, DESK, HEAD, SECR, CLERK, OFFICER, CASH, CASHSUP, ETHICS, PERSONNEL),
    _row(SERVICES, P.WORK_REQUEST, "辦理申請：依步驟處理、請補件、作成決定。", "Work a request: take its steps, ask for a supplement, decide.", REG, DESK, HEAD, SECR, BOSS, CASH, CASHSUP, ACC, ACCAPP, ETHICS, PERSONNEL, own=(CLERK, OFFICER)),
    _row(SERVICES, P.ASSIGN_REQUEST, "分派、改派申請。", "Assign a request, or pass it to another.", HEAD, SECR, BOSS, own=(OFFICER,)),
    _row(SERVICES, P.EXTEND_REQUEST, "核准延長辦理期限。", "Approve that a time limit is extended.", HEAD, BOSS, own=(OFFICER,)),
    _row(SERVICES, P.READ_SERVICES, "查閱服務定義與沿革。", "Read service definitions and their versions.", REG, DESK, HEAD, SECR, BOSS, ADMIN, AUDIT, CLERK, OFFICER),
    _row(SERVICES, P.MANAGE_SERVICES, "修改服務的文字、期限、角色、表單與公布。", "Change a service's texts, limits, roles, form and publication.", SECR),
    _row(SERVICES, P.APPROVE_WORDS, "核定他人撰擬的公文例稿。", "Approve the words of letters another person wrote.", SECR, HEAD, BOSS),
    _row(SERVICES, P.READ_ETHICS, "閱讀廉政信箱（僅限政風室）。", "Read the integrity mailbox (ethics office alone).", ETHICS),
    _row(SERVICES, P.READ_PERSONNEL, "閱讀性騷擾申訴（僅限人事室）。", "Read sexual-harassment reports (personnel office alone).", PERSONNEL),
    _row(SERVICES, P.NIGHT_REGISTER, "登錄夜間、假日來文。", "Enter mail handed in at night or on a holiday.", GUARD, REG, DESK),
    _row(SERVICES, P.TAKE_NIGHT_MAIL, "點收夜間來文。", "Take over the mail of the night.", REG),

    _row(BOOKINGS, P.READ_BOOKINGS, "查閱預約、候補與各項時段。", "Read bookings, waiting lists and times.", REG, DESK, HEAD, SECR, BOSS, AUDIT, CLERK, OFFICER, CASH, CASHSUP),
    _row(BOOKINGS, P.MAKE_BOOKING, "代民眾預約、改期、取消，並登錄報到情形。", "Book, move and cancel for a person, and record who came.", REG, DESK, HEAD, SECR, CLERK, OFFICER, CASH, CASHSUP),
    _row(BOOKINGS, P.MANAGE_PLACES, "維護預約項目的時段、名額與停止開放。", "Keep the hours, seats and closures of what can be booked.", SECR, HEAD),

    _row(HALL, P.TAKE_TICKET, "取號（自助機或服務櫃檯代取）。", "Take a queue ticket, at the kiosk or for a visitor.", CITIZEN, DESK, GUARD, REG, HEAD, SECR),
    _row(HALL, P.WORK_COUNTER, "在櫃檯叫號、服務與登錄辦理結果。", "Call tickets at a counter, serve, and record what was done.", DESK, HEAD, REG, CLERK, OFFICER, CASH, CASHSUP),
    _row(HALL, P.READ_DESK, "查閱候號、服務時間與服務登記簿。", "Read who waits, the times of service, and the desk's registers.", DESK, HEAD, SECR, BOSS, AUDIT, REG, CLERK, OFFICER, CASH, CASHSUP, GUARD),
    _row(HALL, P.KEEP_REGISTERS, "登錄洽公、詢問、總機、借用、服務鈴與引導。", "Enter visits, enquiries, calls, loans, bells and guidance.", DESK, HEAD, SECR, REG, CLERK, OFFICER, CASH, CASHSUP, GUARD),
    _row(HALL, P.CORRECT_REGISTERS, "更正登記簿（留存原登錄與理由）。", "Correct a register (the first entry and the reason stay).", DESK, HEAD, SECR),
    _row(HALL, P.MANAGE_DESK, "維護號別、櫃檯、服務項目、設備與服務鈴。", "Keep queues, counters, service items, things to lend and bells.", SECR, ADMIN),
    _row(HALL, P.MANAGE_ROSTERS, "編排志工與輪值表，核定換班。", "Draw up rosters of volunteers and duties, and settle swaps.", SECR, HEAD, BOSS),
    _row(HALL, P.KEEP_ROOMS, "登錄詢問室與留置處所的使用及看視。", "Record the use of interview and holding rooms, and the watch.", OFFICER, CLERK, GUARD, HEAD),
    _row(HALL, P.HOLD_PERSONS, "命暫予留置與解除（行政執行法第17條）。", "Order a person to be held, and release him (Administrative Execution Act, article 17).", OFFICER),

    _row(RECORDS, P.KEEP_RECORDS, "匯入或登錄系統以外的詢問、陳情、信箱、轉介、報廢、服務使用與閱卷紀錄。", "Load or enter enquiries, petitions, mails, referrals, scrappings, uses of services and file inspections from outside the system.", SECR, HEAD, DESK),
    _row(RECORDS, P.KEEP_PAST_PAYMENTS, "匯入或登錄系統以外的臨櫃收款（有案號者入帳）。", "Load or enter counter payments from outside the system (booked where they name a case).", ACC, ACCAPP),
    _row(RECORDS, P.READ_RECORDS, "查閱、匯出由檔案登錄的紀錄。", "Read and export the records that came by files.", SECR, HEAD, DESK, BOSS, AUDIT, ACC, ACCAPP, PERSONNEL),

    _row(PLANS, P.READ_PLANS, "查閱年度計畫、目標達成情形、季考核與改善追蹤。", "Read the year's plan, its targets, the self-assessments and improvements.", REG, CLERK, OFFICER, CASH, CASHSUP, ACC, ACCAPP, BOSS, ADMIN, AUDIT, DESK, HEAD, SECR, ETHICS, PERSONNEL),
    _row(PLANS, P.WRITE_PLANS, "擬訂、修正與陳報年度計畫，登錄季績效報告的陳報。", "Draw up, change and send the year's plan; note that a quarter's report was sent.", SECR),
    _row(PLANS, P.APPROVE_PLANS, "核定年度計畫並使其施行。", "Approve the year's plan and put it in force.", BOSS),
    _row(PLANS, P.ASSESS_SERVICE, "抽定季考核日、評分、記載缺失與複查改善。", "Draw a quarter's day of self-assessment, score, write findings, look at improvements again.", SECR, HEAD, BOSS),
    _row(PLANS, P.IMPROVE_SERVICE, "登錄季考核缺失的改善情形。", "Record how a finding of the self-assessment was put right.", HEAD, SECR, BOSS, ETHICS, PERSONNEL, OFFICER),

    _row(SURVEYS, P.ANSWER_SURVEYS, "填寫問卷、評價、投票（不記是誰）。", "Answer a survey, rate, vote (never by whom).", CITIZEN),
    _row(SURVEYS, P.ENTER_SURVEYS, "登錄紙本問卷。", "Enter surveys answered on paper.", DESK, HEAD, SECR, REG, CLERK, OFFICER, CASH, CASHSUP, PERSONNEL),
    _row(SURVEYS, P.READ_SURVEYS, "查閱調查結果、評價與改善措施。", "Read results of surveys, ratings, and improvements.", DESK, HEAD, SECR, BOSS, AUDIT, REG, CLERK, OFFICER, CASH, CASHSUP, ACC, ACCAPP, ETHICS, PERSONNEL),
    _row(SURVEYS, P.MANAGE_SURVEYS, "維護問卷、發放代碼、審閱意見、辦理網路民調。", "Keep surveys, issue codes, review comments, hold polls.", SECR, PERSONNEL),
    _row(SURVEYS, P.TRACK_IMPROVEMENTS, "列管改善措施。", "Track improvements.", SECR, HEAD, BOSS),

    _row(PUBLIC, P.VISIT_SITE, "瀏覽網站、使用公用查詢（只計次數，不記是誰）。", "Open the website and its public queries (counted, not by whom).", CITIZEN),
    _row(PUBLIC, P.FIND_OWN_CASE, "以案號與識別碼查詢自己的案件。", "Find one's own case by number and identifier.", CITIZEN),
    _row(PUBLIC, P.SEND_RECEIPT_RETURN, "回傳繳款收據。", "Send in a payment receipt.", CITIZEN),
    _row(PUBLIC, P.APPLY, "提出申請、陳情。", "Apply, or send in a petition.", CITIZEN),
    _row(PUBLIC, P.BOOK_ONLINE, "線上預約時段、改期與取消自己的預約。", "Book a time online, move and cancel one's own booking.", CITIZEN),
    _row(PUBLIC, P.FOLLOW_OWN_REQUEST, "查詢、補充、撤回自己的申請。", "Follow, add to and withdraw one's own request.", CITIZEN),
    _row(PUBLIC, P.ANSWER_AS_AGENCY, "移送機關表示意見。", "Answer as the transferring agency.", agency=(AGENCY,)),

    _row(REVIEWS, P.READ_REVIEWS, "查閱同仁的測試、考核與測驗成績（留有紀錄）；主管限所屬。", "Read staff's tests, conduct reviews and skills (it is recorded); a head those of his own.", PERSONNEL, BOSS, own=(OFFICER, HEAD)),
    _row(REVIEWS, P.KEEP_REVIEWS, "辦理電話禮貌測試、考核結算、測驗、敘獎建議與榮譽榜。", "Run courtesy tests, close conduct reviews, hold skill tests, propose awards, keep the honour roll.", PERSONNEL),
    _row(REVIEWS, P.SCORE_CONDUCT, "以考核小組成員身分評定執行態度分數。", "Score conduct as a member of the review group.", PERSONNEL, HEAD, BOSS, SECR, ETHICS),
    _row(REVIEWS, P.SHARE_IDEAS, "提出提案與知識文件，閱讀手冊、問答與自己的成績。", "Hand in proposals and knowledge articles; read manuals, the handbook and one's own scores.", REG, CLERK, OFFICER, CASH, CASHSUP, ACC, ACCAPP, BOSS, ADMIN, AUDIT, DESK, HEAD, SECR, ETHICS, PERSONNEL, GUARD, EDITOR),
    _row(REVIEWS, P.REVIEW_IDEAS, "審查提案並提出採行與否的意見。", "Review proposals and say whether to adopt them.", HEAD, SECR, PERSONNEL, OFFICER, BOSS),
    _row(REVIEWS, P.WRITE_MANUALS, "撰擬與修訂工作手冊、問答集與獎懲規定。", "Write and revise the staff manual, the handbook and the rules of rewards.", SECR, PERSONNEL, HEAD, OFFICER),
    _row(REVIEWS, P.APPROVE_REVIEWS, "核定他人所提的敘獎、提案決定與文件版本。", "Approve awards, decisions on proposals and versions another person put forward.", BOSS, HEAD),

    _row(ACTIVITIES, P.READ_ACTIVITIES, "查閱活動、巡迴服務、會議、駐點與各項登記簿。", "Read activities, tours, meetings, stationed agencies and their registers.", REG, CLERK, OFFICER, CASH, CASHSUP, ACC, ACCAPP, BOSS, ADMIN, AUDIT, DESK, HEAD, SECR, ETHICS, PERSONNEL, GUARD, EDITOR),
    _row(ACTIVITIES, P.KEEP_ACTIVITIES, "登錄活動場次與成果、照片、訓練時數、駐點與單一窗口，回報決議辦理情形。", "Enter sessions and what came of them, pictures, training hours, agency contacts; report on resolutions.", REG, CLERK, OFFICER, CASH, CASHSUP, ACC, ACCAPP, BOSS, ADMIN, DESK, HEAD, SECR, ETHICS, PERSONNEL),
    _row(ACTIVITIES, P.MANAGE_ACTIVITIES, "訂定巡迴服務的週期、改期、取消與公布，維護駐點與文宣，更正登錄（留存原登錄與理由）。", "Set, move, cancel and publish tours, keep stationed agencies and publicity material, correct entries (the first one and the reason stay).", SECR, HEAD, PERSONNEL),
    _row(ACTIVITIES, P.HOLD_MEETINGS, "辦理會議：議程、紀錄、決議與列管解除。", "Hold meetings: agenda, minutes, resolutions and when they are settled.", SECR, HEAD, PERSONNEL, ETHICS, OFFICER, BOSS),
    _row(ACTIVITIES, P.READ_TRAINING, "查閱全體同仁的訓練時數。", "Read the training hours of all staff.", PERSONNEL, SECR, HEAD, BOSS, AUDIT),

    _row(INSPECTIONS, P.READ_INSPECTIONS, "查閱設施、巡檢、缺失與檢測紀錄。", "Read facilities, rounds, defects and what was checked.", REG, CLERK, OFFICER, CASH, CASHSUP, ACC, ACCAPP, BOSS, ADMIN, AUDIT, DESK, HEAD, SECR, ETHICS, PERSONNEL, GUARD, EDITOR),
    _row(INSPECTIONS, P.DO_ROUNDS, "巡檢、登錄維護、檢測與缺失改善。", "Make rounds; enter upkeep, checks, and how a defect was mended.", DESK, HEAD, SECR, REG, PERSONNEL, GUARD, EDITOR),
    _row(INSPECTIONS, P.MANAGE_FACILITIES, "維護設施與巡檢表、列管缺失、公布水質檢測結果。", "Keep facilities and round sheets, follow defects, publish water tests.", SECR),
    _row(INSPECTIONS, P.APPROVE_MESSAGES, "核定他人所擬的電子看板訊息。", "Approve messages of the displays another person wrote.", HEAD, BOSS),
    _row(INSPECTIONS, P.REGISTER_VISITORS, "辦理實聯制登記與查閱（留有紀錄，逾期刪除）。", "Register visitors by name while an epidemic lasts, and read it (it is recorded; deleted when its time is over).", DESK, GUARD, SECR),

    _row(CONTROLS, P.READ_CONTROLS, "查閱風險、稽核、聲明書與採購登記。", "Read risks, audits, statements and the register of tenders.", BOSS, AUDIT, SECR, HEAD, ACC, ACCAPP, ADMIN, ETHICS, PERSONNEL, OFFICER),
    _row(CONTROLS, P.KEEP_CONTROLS, "維護風險、稽核計畫與稽核結果，擬訂內部控制聲明書。", "Keep risks, the audit plan and its findings; draft the statement of internal control.", SECR, AUDIT),
    _row(CONTROLS, P.IMPROVE_CONTROLS, "登錄稽核改善事項的辦理情形。", "Record how an audit's finding was put right.", HEAD, SECR, OFFICER, ETHICS, PERSONNEL, ACC, ACCAPP),
    _row(CONTROLS, P.SIGN_AS_HEAD, "以機關首長身分簽署內部控制聲明書並公布。", "Sign the statement of internal control as head of the office, and publish it.", BOSS),
    _row(CONTROLS, P.SIGN_AS_CONVENER, "以召集人身分簽署內部控制聲明書。", "Sign the statement of internal control as convener of the control group.", BOSS, HEAD),
    _row(CONTROLS, P.KEEP_TENDERS, "登錄採購案與收到的標封。", "Keep tenders and the bids received.", SECR, REG, DESK),

    _row(REPORTS, P.READ_REPORTS, "查閱編製中的成果報告與其檢核結果。", "Read reports while they are made, and their checks.", SECR, BOSS, AUDIT, HEAD, OFFICER, PERSONNEL, ETHICS, DESK, EDITOR),
    _row(REPORTS, P.WRITE_SECTIONS, "撰寫獲指派的報告段落並留言。", "Write the sections one was given, and comment.", SECR, HEAD, OFFICER, PERSONNEL, ETHICS, DESK, EDITOR),
    _row(REPORTS, P.WRITE_REPORTS, "建立報告、指派段落、凍結統計數、陳核與公布。", "Begin reports, give out sections, freeze figures, send for approval, publish.", SECR),
    _row(REPORTS, P.SIGN_REPORTS, "核閱報告（單位主管）。", "Look over a report as head of unit.", HEAD, BOSS),
    _row(REPORTS, P.APPROVE_REPORTS, "核定報告（首長）。", "Approve a report as head of the branch.", BOSS),

    _row(FIGURES, P.READ_FIGURES, "查閱各項統計數字、趨勢、比較與交叉分析。", "Read figures, their trends, comparisons and pivots.", REG, CLERK, OFFICER, CASH, CASHSUP, ACC, ACCAPP, BOSS, ADMIN, AUDIT, DESK, HEAD, SECR, ETHICS, PERSONNEL),
    _row(FIGURES, P.FREEZE_FIGURES, "凍結某一期間的統計數字及其紀錄，並產生公布用資料檔。", "Freeze a period's figures with their records, and make the data file to publish.", SECR, BOSS),
    _row(FIGURES, P.CLOSE_FIGURES, "重算各月的統計累計數，並匯出歷史資料。", "Close months into sums anew, and write the history out.", ADMIN),
    _row(FIGURES, P.TAKE_BRANCH_FILES, "收存其他分署公布的統計資料檔。", "Keep data files that other branches have published.", SECR, BOSS, ADMIN),

    _row(HOUSE, P.READ_OVERVIEW, "查閱分署總覽。", "Read the branch's overview.", BOSS, AUDIT, ADMIN, ACCAPP),
    _row(HOUSE, P.READ_JOBS, "查閱背景工作。", "Read background jobs.", ADMIN, BOSS, REG, ACC, ACCAPP, CLERK, OFFICER, AUDIT),
    _row(HOUSE, P.MANAGE_JOBS, "重試或取消背景工作。", "Retry or cancel background jobs.", ADMIN),
    _row(HOUSE, P.READ_SETTINGS, "查閱設定與沿革。", "Read settings and their history.", ADMIN, BOSS, AUDIT, ACCAPP),
    _row(HOUSE, P.MANAGE_SETTINGS, "變更設定。", "Change settings.", ADMIN),
    _row(HOUSE, P.MANAGE_SECTIONS, "維護分署、股別與電話。", "Keep the branch, sections and telephones.", ADMIN),
    _row(HOUSE, P.MANAGE_AGENCIES, "維護移送機關、字別與帳號編碼。", "Keep agencies, type words and account schemes.", ADMIN),
    _row(HOUSE, P.MANAGE_STAFF, "維護人員與角色。", "Keep staff and their roles.", ADMIN),
    _row(HOUSE, P.MANAGE_TOKENS, "核發與撤銷機關介接金鑰。", "Issue and revoke agencies' tokens.", ADMIN),
    _row(HOUSE, P.LOAD_CALENDAR, "載入辦公日曆。", "Load the office calendar.", ADMIN),
    _row(HOUSE, P.MOVE_CLOCK, "移動訓練分署的時鐘（真正的分署沒有這項功能）。", "Move the training office's clock (a real office has none of it).", REG, CLERK, OFFICER, CASH, CASHSUP, ACC, ACCAPP, BOSS, ADMIN, DESK, HEAD, SECR, ETHICS, PERSONNEL),
    _row(HOUSE, P.READ_LOOKS, "查閱何人看過何筆資料。", "Read who looked at whose record.", AUDIT, BOSS, ADMIN),
    _row(HOUSE, P.EDIT_PAGES, "編輯網站內容。", "Edit the website.", EDITOR, ADMIN),
    _row(HOUSE, P.ROTATE_KEYS, "更換個人資料金鑰。", "Rotate the key for personal data.", ADMIN),
)
# fmt: on

PERMISSIONS: dict[Permission, PermissionRow] = {row.permission: row for row in _TABLE}


def permission_table() -> tuple[PermissionRow, ...]:
    """Return the whole table in its reading order."""
    return _TABLE


def reach_of(actor: Actor, permission: Permission) -> frozenset[Reach]:
    """Return how far the actor's roles carry a permission; empty where none does."""
    grants = PERMISSIONS[permission].grants
    return frozenset(grants[role] for role in actor.roles if role in grants)


def may(actor: Actor, permission: Permission, *, section_id: int | None = None, agency_id: int | None = None) -> bool:
    """Tell whether the actor may; with the record's section and agency, whether he may for this record.

    Give ``section_id`` and ``agency_id`` of the record for every act on one: without them only the
    permission itself is looked at.
    """
    reach = reach_of(actor, permission)
    if Reach.ALL in reach:
        return True
    if Reach.OWN_SECTION in reach and (section_id is None or section_id == actor.section_id):
        return True
    return Reach.OWN_AGENCY in reach and (agency_id is None or agency_id == actor.agency_id)


def require(
    actor: Actor, permission: Permission, *, section_id: int | None = None, agency_id: int | None = None
) -> None:
    """Refuse (``PermissionMissing``) where ``may`` says no; the sentence says what is lacking."""
    if may(actor, permission, section_id=section_id, agency_id=agency_id):
        return
    row = PERMISSIONS[permission]
    raise PermissionMissing(permission, row.sentence, out_of_reach=may(actor, permission))

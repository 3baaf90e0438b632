"""Deeds, bids, questionnaires, papers of agencies and tables: forms with lines of their own."""

from bianmin.catalogue.types import Field, Unit
from bianmin.documents.rules.sheets.sheet import Face, Sheet, boxes, cases, day, line, money, number, page, words
from bianmin.kit.texts import t

_SCALE = (
    ("very", "非常滿意", "Very satisfied"),
    ("quite", "滿意", "Satisfied"),
    ("little", "不滿意", "Dissatisfied"),
    ("not", "非常不滿意", "Very dissatisfied"),
)


def _asked(name: str, zh: str, en: str) -> Field:
    return boxes(name, zh, en, _SCALE)


SHEETS: tuple[Sheet, ...] = (
    Sheet(
        code="guarantee",
        title=t("擔保書", "Deed of guarantee"),
        unit=Unit.SECTIONS,
        face=Face.DEED,
        who=t("擔保人", "Guarantor"),
        has_agent=False,
        pages=(
            page(
                "guarantee",
                t("擔保內容", "What is guaranteed"),
                cases(),
                line("applicant_name", "義務人", "Obligor"),
                money("amount", "擔保金額", "Amount guaranteed"),
                number("periods", "分期期數", "Instalments"),
                day("until", "擔保期間至", "Guaranteed until"),
                line("property", "擔保人財產（地號、建號、存款或薪資）", "Means of the guarantor"),
            ),
        ),
        declaration=t(
            "義務人逾期不履行時，擔保人願負清償責任，並同意逕就擔保人之財產執行（行政執行法第18條）。",
            "Where the obligor doesn't perform in time the guarantor pays, and agrees to execution upon his own"
            " property (Administrative Execution Act, article 18).",
        ),
        signers=(t("擔保人", "Guarantor"), t("義務人", "Obligor")),
    ),
    Sheet(
        code="power-of-attorney",
        title=t("委任狀", "Power of attorney"),
        unit=Unit.SECTIONS,
        face=Face.DEED,
        who=t("委任人", "Principal"),
        has_agent=False,
        pages=(
            page(
                "agent",
                t("受任人", "Agent"),
                line("agent_name", "姓名", "Name"),
                line("agent_identifier", "身分證統一編號", "National number"),
                line("agent_telephone", "電話", "Telephone"),
                line("agent_address", "地址", "Address"),
                line("relation", "與委任人關係", "Relation to the principal"),
            ),
            page(
                "powers",
                t("委任事項", "Powers"),
                cases(),
                boxes(
                    "powers",
                    "權限",
                    "Powers",
                    (
                        ("all", "本案一切行為", "All acts in the case"),
                        ("appear", "到場陳述", "Appear and state"),
                        ("papers", "收受文書", "Receive papers"),
                        ("inspect", "閱覽卷宗", "Inspect files"),
                        ("pay", "繳款、領款", "Pay, receive money"),
                        ("bid", "投標、應買（特別代理權）", "Bid and buy (special power)"),
                        ("withdraw", "撤回、捨棄（特別代理權）", "Withdraw, waive (special power)"),
                    ),
                    many=True,
                ),
            ),
        ),
        signers=(t("委任人", "Principal"), t("受任人", "Agent")),
        notes=(t("請附雙方身分證明文件。", "Identity documents of both are shown."),),
    ),
    Sheet(
        code="bid",
        title=t("投標書（附委任狀）", "Bid, with power of attorney"),
        unit=Unit.SECTIONS,
        face=Face.DEED,
        who=t("投標人", "Bidder"),
        has_agent=False,
        pages=(
            page(
                "lot",
                t("標的與願出價額", "Lot and price"),
                cases(),
                line("lot", "標別", "Lot"),
                words("property", "不動產標示（土地、建物）", "The property"),
                money("price", "願出價額", "Price offered"),
                money("deposit", "保證金", "Deposit"),
                line("cheque", "保證金票據（銀行、號碼）", "Cheque of the deposit: bank, number"),
                line("birth", "投標人出生年月日", "The bidder's date of birth"),
                line("qualified", "應買資格證明", "Proof of qualification"),
            ),
            page(
                "power",
                t("委任狀（由代理人投標時填寫）", "Power of attorney (where an agent bids)"),
                line("agent_name", "代理人姓名", "Agent"),
                line("agent_identifier", "身分證統一編號", "National number"),
                line("agent_address", "地址、電話", "Address, telephone"),
                boxes(
                    "powers",
                    "委任權限",
                    "Powers",
                    (("bid", "代理投標並有特別代理權", "Bid, with special power"),),
                    many=True,
                ),
                lead=t(
                    "委任人（投標人）茲委任上列代理人投標，並授與特別代理權。",
                    "The bidder empowers this agent to bid, with special authority.",
                ),
            ),
        ),
        signers=(t("投標人", "Bidder"), t("代理人", "Agent")),
        notes=(
            t("願出價額請以中文大寫或數字清楚書寫，塗改處應蓋章。", "Write the price clearly; sign any change."),
            t("未附保證金或保證金不足者，投標無效。", "A bid without the full deposit is invalid."),
            t("投標不得附條件；一標別以一投標書為限。", "No conditions; one bid a lot."),
            t("義務人不得應買。", "The obligor may not buy."),
        ),
        attachments=(
            t("保證金票據（密封於證物袋）", "Cheque of the deposit, sealed"),
            t("身分證明文件影本", "Identity"),
        ),
    ),
    Sheet(
        code="receipt",
        title=t("收據（領款）", "Receipt for money received"),
        unit=Unit.CASHIER,
        face=Face.DEED,
        who=t("具領人", "Receiver"),
        has_agent=False,
        pages=(
            page(
                "sum",
                t("具領內容", "What is received"),
                cases(),
                money("amount", "金額", "Amount"),
                line("amount_words", "金額（大寫）", "Amount in words"),
                boxes(
                    "of",
                    "款項",
                    "Of",
                    (
                        ("bond", "押標金", "Bid deposit"),
                        ("over", "溢繳款", "Overpayment"),
                        ("share", "分配款", "Share of a distribution"),
                        ("other", "其他", "Other"),
                    ),
                ),
                line("account", "匯入帳戶（銀行、帳號、戶名）", "Account: bank, number, name"),
            ),
        ),
        declaration=t("上列款項業經如數領訖無誤。", "The sum above was received in full."),
    ),
    Sheet(
        code="survey",
        title=t("意見調查問卷", "Questionnaire"),
        unit=Unit.SERVICE_CENTRE,
        face=Face.DEED,
        has_person=False,
        has_agent=False,
        pages=(
            page(
                "visit",
                t("您這次來", "Your visit"),
                boxes(
                    "what_for",
                    "辦理事項",
                    "What for",
                    (
                        ("pay", "繳款", "Pay"),
                        ("instalment", "分期", "Instalments"),
                        ("ask", "詢問", "Ask"),
                        ("papers", "送件、領件", "Papers"),
                        ("auction", "拍賣", "Auction"),
                        ("other", "其他", "Other"),
                    ),
                    many=True,
                ),
            ),
            page(
                "satisfied",
                t("您滿意嗎？", "Were you satisfied?"),
                _asked("attitude", "服務態度", "Manner"),
                _asked("knowledge", "專業知識", "Knowledge"),
                _asked("speed", "辦理時間", "Speed"),
                _asked("place", "場所設施", "Place"),
                _asked("information", "資訊與標示", "Information and signs"),
                _asked("overall", "整體服務", "Overall"),
                words("better", "您的建議", "What could be better"),
            ),
        ),
        notes=(t("不記名；請投入意見箱或交給服務人員。", "Anonymous; put it into the box or hand it to us."),),
    ),
    Sheet(
        code="transfer",
        title=t("行政執行案件移送書", "Transfer of a case for execution"),
        unit=Unit.REGISTRY,
        face=Face.RECORD,
        who=t("移送機關", "Transferring agency"),
        has_person=False,
        has_agent=False,
        pages=(
            page(
                "agency",
                t("移送機關", "Agency"),
                line("agency", "機關名稱與代碼", "Name and code"),
                line("agency_officer", "承辦人、電話", "Officer, telephone"),
                line("agency_ref", "移送案號", "The agency's number"),
            ),
            page(
                "obligor",
                t("義務人", "Obligor"),
                line("obligor", "姓名或名稱", "Name"),
                line("obligor_identifier", "身分證（統一）編號", "Number"),
                line("obligor_birth", "出生年月日", "Date of birth"),
                line("obligor_address", "住居所或營業所", "Address"),
                line("representative", "法定代理人或負責人", "Representative"),
            ),
            page(
                "claim",
                t("執行名義與金額", "Title and amount"),
                line("title_no", "處分文書名稱、文號、日期", "Title: kind, number, date"),
                day("served_on", "送達日期", "Served on"),
                day("final_on", "確定日期", "Final on"),
                day("pay_until", "繳納期間屆滿日", "Term of payment ended on"),
                money("principal", "本金", "Principal"),
                money("surcharge", "滯納金", "Surcharge"),
                money("interest", "利息", "Interest"),
                money("costs", "費用", "Costs"),
                line("property", "義務人財產", "Property known"),
            ),
        ),
        attachments=(
            t("執行名義（處分文書、裁定或義務證明文件）", "The title"),
            t("送達證明文件", "Proof of service"),
            t("義務人財產目錄", "List of property"),
            t("限期履行逾期未履行之證明文件", "Proof that the term passed"),
        ),
        notes=(
            t(
                "依行政執行法第13條檢附；多件移送請用電子檔（格式見介接說明）。",
                "Under article 13 of the Administrative Execution Act. Many cases come as a file (see the formats).",
            ),
        ),
        signers=(t("移送機關首長", "Head of the agency"),),
    ),
    Sheet(
        code="archive-fees",
        title=t("檔案閱覽抄錄複製收費標準", "Fees for reading and copying archives"),
        unit=Unit.SECRETARIAT,
        face=Face.TABLE,
        has_person=False,
        has_agent=False,
        table="fees",
        notes=(
            t(
                "費用於閱覽或領取時在本分署櫃檯繳納，開立收據。",
                "Paid at our counter when you read or fetch; a receipt is given.",
            ),
            t("郵寄者另計郵資。", "Postage is added where copies are mailed."),
            t("閱覽未滿二小時，以二小時計。", "Less than two hours counts as two."),
        ),
    ),
)

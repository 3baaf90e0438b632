"""分期繳納: instalments, from the application to the last payment or the revocation.

行政執行法施行細則 §27 and the Agency's directions: economic state or disaster; the transferring agency
consents; the periods follow the cumulated arrears (dated setting ``instalment_tiers``); any late
instalment lets the office revoke.
"""

from bianmin.catalogue.types import (
    Audience,
    Choice,
    Evidence,
    Exit,
    Field,
    FieldKind,
    Limit,
    Outcome,
    Party,
    Question,
    Service,
    Situation,
    Standing,
    Step,
    Unit,
)
from bianmin.kit.texts import t
from bianmin.procedures.parts import (
    ASK_SUPPLEMENT,
    CASES,
    CLERKS,
    DECIDERS,
    FILES,
    GROUND,
    LAPSED,
    WITHDRAW,
    WITHDRAWN,
    end,
    page,
    supplement,
)

RULES_27 = t("行政執行法施行細則第27條", "Enforcement Rules of the Administrative Execution Act, article 27")
DIRECTIONS = t(
    "行政執行事件核准分期繳納執行金額實施要點", "Directions on paying by instalments in administrative execution"
)
_OPINION = Field(name="opinion", kind=FieldKind.LONG, label=t("意見", "Opinion"), required=False, most=1000)
PERIODS = Field(
    name="periods",
    kind=FieldKind.NUMBER,
    label=t("期數", "Number of instalments"),
    help=t("依累計欠款有上限，送出前會告訴您。", "The most depends on all you owe; you are told before you send."),
    least=2,
    most=120,
)
FIRST_DUE = Field(
    name="first_due",
    kind=FieldKind.DATE,
    label=t("第一期繳款日", "Day of the first instalment"),
    help=t("之後每月同一天，遇假日順延。", "Then the same day each month; a day off moves on."),
    least=0,
    most=60,
)
GRANTED_PERIODS = Field(
    name="granted_periods", kind=FieldKind.NUMBER, label=t("核准期數", "Instalments granted"), least=2, most=120
)
# fmt: off
SERVICE = Service(
    code="instalment",
    title=t("分期繳納", "Paying in instalments"),
    summary=t("一次繳不出來，可以申請分期；經移送機關同意並核准後，按月繳納。", "If you can't pay at once, apply to pay monthly. The agency you owe is asked, then the office decides."),
    about=(
        t(
            "因經濟狀況或天災、事變，一次繳清有困難時，可以申請分期。期數依累計欠款多少而定，最少2期。",
            "When your means or a disaster keep you from paying at once, you may ask for instalments: at least two,"
            " and as many as the sum you owe in all allows.",
        ),
        t("核准後請按月繳納。任何一期沒有按時繳，分署可以撤銷分期，對剩下的欠款繼續執行。", "Once granted, pay each month. If one instalment is late, the office may revoke the plan and go on" " with what is still owed."),
    ),
    who=t("義務人本人、法定代理人或受委任的人。", "The obligor, a legal representative, or someone with a power of attorney."),
    unit=Unit.SECTIONS,
    audience=frozenset({Audience.EVERYBODY, Audience.WORKING, Audience.SEVERAL_AGENCIES}),
    situations=frozenset({Situation.GOT_A_NOTICE, Situation.CANNOT_PAY_NOW}),
    standing=Standing.CASE,
    fee=t("免費", "Free"),
    basis=(RULES_27, DIRECTIONS),
    limit=Limit(rule="days:30", extension="days:30", basis=DIRECTIONS),
    form=(
        page("cases", t("要分期的案件", "The cases"), CASES),
        page(
            "plan",
            t("怎麼分", "How to pay"),
            PERIODS,
            FIRST_DUE,
            Field(
                name="why",
                kind=FieldKind.CHOICE,
                label=t("申請原因", "Why"),
                choices=(
                    Choice("means", t("經濟狀況不佳", "My means don't allow it")),
                    Choice("disaster", t("天災或事變受損", "Loss through a disaster")),
                    Choice("hardship", t("特殊困難，需要更多期", "Special hardship; more instalments are needed")),
                ),
            ),
            Field(
                name="reason",
                kind=FieldKind.LONG,
                label=t("說明您的情形", "Your situation"),
                help=t("收入、支出、要扶養的人等。", "Income, spending, whom you care for."),
                why=t("移送機關要據此表示意見。", "The agency gives its opinion on this."),
                most=2000,
                is_secret=True,
            ),
        ),
        page(
            "security",
            t("擔保與附件", "Security and papers"),
            Field(
                name="security",
                kind=FieldKind.CHOICE,
                label=t("擔保", "Security"),
                help=t("金額較大時可能需要。", "It may be wanted for a large sum."),
                choices=(
                    Choice("none", t("沒有", "None")),
                    Choice("guarantor", t("有保證人", "A guarantor")),
                    Choice("collateral", t("提供擔保品", "Collateral")),
                    Choice("instruments", t("開立票據", "Cheques or bills")),
                ),
            ),
            Field(name="guarantor", kind=FieldKind.LINE, label=t("保證人姓名", "Name of the guarantor"), shown_if=("security", "guarantor"), is_secret=True, most=60),
            FILES,
        ),
    ),
    evidence=(
        Evidence(code="means", title=t("經濟狀況的證明", "Proof of your means"), note=t("例如薪資單、低收入戶證明、醫療單據。", "Such as pay slips, a certificate of low income, medical bills."), required=False),
        Evidence(
            code="guarantor-means",
            title=t("保證人資力證明與登記謄本", "Proof of the guarantor's means, and register transcripts"),
            waived=t("分署經電子閘門自行查詢，不用附。", "The office looks them up electronically: not needed."),
        ),
        Evidence(code="arrears", title=t("欠稅費明細", "List of what you owe"), waived=t("分署已有資料，不用附。", "The office has it: not needed.")),
    ),
    sheets=("instalment", "guarantee"),
    questions=(
        Question(
            t("可以分幾期？", "How many instalments?"),
            t(
                "累計欠款未滿20萬元2至6期，未滿100萬元2至8期，未滿500萬元2至16期，未滿1,000萬元2至36期，"
                "1,000萬元以上2至60期；有特殊困難可再放寬。",
                "Below NT$200,000 two to six; below 1,000,000 to eight; below 5,000,000 to sixteen; below 10,000,000"
                " to 36; from there to 60. Special hardship may allow more.",
            ),
        ),
        Question(
            t("有一期來不及繳怎麼辦？", "What if I can't pay one in time?"),
            t("請在到期前打通知書上的電話。沒繳又沒聯絡，分署會通知您，仍未補繳就撤銷分期。", "Call the number on your notice before the day. If nothing is paid or said you are told once; then" " the plan is revoked."),
        ),
    ),
    steps=(
        Step(
            code="received",
            title=t("受理審查", "Received and looked at"),
            roles=CLERKS,
            limit=Limit(rule="workdays:3"),
            checklist=(
                t("申請人是義務人本人或有委任狀。", "The applicant is the obligor or holds a power of attorney."),
                t("期數在級距之內，或說明特殊困難。", "The periods lie within the tier, or hardship is explained."),
                t("沒有進行中的分期。", "No plan is running for these cases."),
            ),
            law=(RULES_27,),
            exits=(
                Exit(verb="ask-agency", title=t("徵詢移送機關", "Ask the agency"), to="agency", letter="ask-agency", tells=t("已請移送機關表示意見。", "The agency you owe has been asked.")),
                ASK_SUPPLEMENT,
                WITHDRAW,
            ),
        ),
        supplement("received"),
        Step(
            code="agency",
            title=t("移送機關表示意見", "The agency's opinion"),
            party=Party.AGENCY,
            limit=Limit(rule="days:10"),
            exits=(
                Exit(verb="consent", title=t("同意", "Consents"), to="decision", fields=(_OPINION,), when=t("同意", "Consent")),
                Exit(verb="object", title=t("不同意", "Does not consent"), to="objected", fields=(_OPINION,), when=t("不同意", "No consent")),
                Exit(verb="record-consent", title=t("登錄同意（書面答復）", "Record consent (by letter)"), to="decision", by=Party.OFFICE, roles=CLERKS, fields=(_OPINION,)),
                Exit(verb="record-objection", title=t("登錄不同意（書面答復）", "Record no consent (by letter)"), to="objected", by=Party.OFFICE, roles=CLERKS, fields=(_OPINION,)),
                WITHDRAW,
            ),
        ),
        Step(
            code="objected",
            title=t("移送機關不同意", "The agency does not consent"),
            roles=CLERKS,
            limit=Limit(rule="workdays:2"),
            exits=(
                Exit(verb="refuse", title=t("駁回", "Refuse"), to="refused", fields=(GROUND,), letter="refusal", tells=t("您的分期申請未獲准，理由見通知。", "Your request was refused; the letter says why.")),
                Exit(verb="ask-again", title=t("再徵詢移送機關", "Ask the agency again"), to="agency", letter="ask-agency"),
                WITHDRAW,
            ),
        ),
        Step(
            code="decision",
            title=t("核定", "Decision"),
            roles=DECIDERS,
            limit=Limit(rule="workdays:3"),
            law=(RULES_27, DIRECTIONS),
            checklist=(
                t("擔保是否足夠。", "Whether the security is enough."),
                t("每期金額申請人付得起。", "Whether the applicant can pay each instalment."),
            ),
            exits=(
                Exit(
                    verb="grant",
                    title=t("核准分期", "Grant"),
                    to="running",
                    fields=(GRANTED_PERIODS, FIRST_DUE),
                    effect="make_plan",
                    letter="instalment-granted",
                    tells=t("您的分期已核准，請依分期表按月繳納。", "Your instalments are granted. Pay each month as the table says."),
                    when=t("核准", "Granted"),
                    second_person=True,
                ),
                Exit(
                    verb="refuse", title=t("駁回", "Refuse"), to="refused", fields=(GROUND,), letter="refusal",
                    tells=t("您的分期申請未獲准，理由見通知。", "Your request was refused; the letter says why."),
                    when=t("不准", "Refused"),
                ),
                WITHDRAW,
            ),
        ),
        Step(
            code="running",
            title=t("按期繳納中", "Being paid"),
            party=Party.APPLICANT,
            pauses=True,  # the limit is for deciding; while it is paid nobody is late with an answer
            about=t("每期入帳後自動沖銷；全部繳清即結案。", "Each payment fills the plan by itself; when all is paid the matter ends."),
            exits=(
                Exit(
                    verb="paid-up", title=t("全部繳清", "Paid in full"), to="done", by=Party.OFFICE, roles=CLERKS,
                    condition="plan_is_paid", tells=t("分期款已全部繳清，謝謝您。", "All instalments are paid. Thank you."),
                ),
                Exit(
                    verb="missed", title=t("逾期未繳，通知補繳", "Late: tell the obligor"), to="late", by=Party.OFFICE, roles=CLERKS,
                    condition="plan_is_late", letter="instalment-late",
                    tells=t("有一期已逾期，請於期限內補繳，以免撤銷分期。", "An instalment is late. Pay within the term, or the plan may be revoked."),
                    when=t("有一期逾期", "One is late"),
                ),
            ),
        ),
        Step(
            code="late",
            title=t("逾期通知補繳", "Late, told to pay"),
            roles=CLERKS | DECIDERS,
            limit=Limit(rule="days:7"),
            law=(RULES_27,),
            exits=(
                Exit(verb="caught-up", title=t("已補繳", "Caught up"), to="running", condition="plan_is_not_late"),
                Exit(
                    verb="revoke", title=t("撤銷分期", "Revoke the plan"), to="revoked", roles=DECIDERS, fields=(GROUND,), effect="revoke_plan",
                    letter="instalment-revoked",
                    tells=t("分期已撤銷，請儘速繳清餘額。", "The plan is revoked. Please pay the rest soon."),
                ),
            ),
        ),
        end("done", Outcome.DONE, t("繳清結案", "Paid and closed")),
        end("refused", Outcome.REFUSED, t("駁回", "Refused")),
        end("revoked", Outcome.REFUSED, t("撤銷分期，續行執行", "Revoked; execution goes on")),
        LAPSED,
        WITHDRAWN,
    ),
    inventory=(33,),
)
# fmt: on

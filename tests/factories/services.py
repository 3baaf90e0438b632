"""A made-up service for tests: something is lent, with every shape a definition can have."""

from bianmin.catalogue.types import (
    Audience,
    Choice,
    Evidence,
    Exit,
    Field,
    FieldKind,
    FormPage,
    Limit,
    Outcome,
    Party,
    Question,
    Service,
    Situation,
    Step,
    Unit,
)
from bianmin.kit.texts import t
from bianmin.office.types import Role

DESK = frozenset({Role.FRONT_DESK})

LOAN = Service(
    code="test-loan",
    title=t("測試借用", "Test loan"),
    summary=t("借用輪椅與老花眼鏡。", "Borrow a wheelchair or reading glasses."),
    about=(t("在服務臺登記即可借用。", "Sign at the desk and take it."),),
    who=t("來分署辦事的人。", "Whoever comes to the office."),
    unit=Unit.SERVICE_CENTRE,
    audience=frozenset({Audience.EVERYBODY, Audience.CARE}),
    situations=frozenset({Situation.CANNOT_COME}),
    limit=Limit(rule="workdays:6", from_receipt=True, extension="days:15", cap="petition-cap"),
    fee=t("免費", "Free"),
    hours=t("上班時間", "Office hours"),
    basis=(t("分署便民服務要點", "The branch's service directions"),),
    evidence=(
        Evidence(code="card", title=t("身分證件", "An identity card")),
        Evidence(
            code="income", title=t("所得資料", "Proof of income"), waived=t("分署自行查詢。", "The office looks it up.")
        ),
    ),
    questions=(Question(t("可以借多久？", "For how long?"), t("到離開時。", "Until you leave.")),),
    form=(
        FormPage(
            code="what",
            title=t("借什麼", "What"),
            fields=(
                Field(
                    name="thing",
                    kind=FieldKind.CHOICE,
                    label=t("物品", "Thing"),
                    choices=(Choice("chair", t("輪椅", "Wheelchair")), Choice("glasses", t("眼鏡", "Glasses"))),
                ),
                Field(
                    name="strength",
                    kind=FieldKind.NUMBER,
                    label=t("度數", "Strength"),
                    shown_if=("thing", "glasses"),
                    required=False,
                ),
                Field(name="note", kind=FieldKind.LONG, label=t("備註", "Note"), required=False),
            ),
        ),
    ),
    steps=(
        Step(
            code="received",
            title=t("受理", "Received"),
            roles=DESK,
            limit=Limit(rule="workdays:1"),
            checklist=(t("核對證件。", "Look at the card."),),
            exits=(
                Exit(verb="lend", title=t("借出", "Lend"), to="lent", effect="lend"),
                Exit(verb="ask-supplement", title=t("請補證件", "Ask for the card"), to="supplement"),
                Exit(verb="refuse", title=t("婉拒", "Refuse"), to="refused", when=t("已全部借出", "All are out")),
                Exit(verb="withdraw", title=t("撤回", "Withdraw"), to="withdrawn", by=Party.APPLICANT),
            ),
        ),
        Step(
            code="supplement",
            title=t("等候補件", "Waiting for the card"),
            party=Party.APPLICANT,
            limit=Limit(rule="days:7"),
            pauses=True,
            exits=(
                Exit(verb="supplied", title=t("已補", "It has come"), to="received"),
                Exit(verb="withdraw", title=t("撤回", "Withdraw"), to="withdrawn"),
            ),
        ),
        Step(
            code="lent",
            title=t("借用中", "Out"),
            party=Party.APPLICANT,
            exits=(Exit(verb="return", title=t("歸還", "Return"), to="done", condition="is_whole"),),
        ),
        Step(code="done", title=t("已歸還", "Returned"), ends=Outcome.DONE),
        Step(code="refused", title=t("未借出", "Not lent"), ends=Outcome.REFUSED),
        Step(code="withdrawn", title=t("已撤回", "Withdrawn"), ends=Outcome.WITHDRAWN),
    ),
)

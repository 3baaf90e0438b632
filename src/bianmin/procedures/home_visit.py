"""愛心到府服務: the office comes to people who can hardly leave home."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import (
    Audience,
    Choice,
    Evidence,
    Exit,
    Field,
    FieldKind,
    Limit,
    Question,
    Service,
    Situation,
    Standing,
    Step,
    Unit,
)
from bianmin.kit.texts import t
from bianmin.procedures.parts import CARE_GROUP, CASES, DECIDERS, REFUSED, page
from bianmin.procedures.visits import EFFECTS, GIVE_UP, SERVERS, SLOT, decline, visit

# fmt: off
SERVICE = Service(
    code="home-visit",
    title=t("愛心到府服務", "Home visit"),
    summary=t("年長、身心障礙、孕婦或行動不便的人，可以請分署派員到府說明、收件或辦理分期。", "Where age, disability, pregnancy or illness keeps you at home, the office comes: to explain, take papers or agree on instalments."),
    about=(t("由執行官帶隊，當場可辦分期；不在現場收現金。", "An officer comes; instalments can be agreed on the spot. No cash is taken there."), t("到訪人員會出示識別證，有疑問請打通知書上的電話查證。", "Visitors show their cards; if in doubt call the number on your notice.")),
    who=t("義務人本人或家人。", "The obligor or the family."),
    unit=Unit.SECTIONS, audience=frozenset({Audience.CARE}), situations=frozenset({Situation.CANNOT_COME, Situation.IN_HARDSHIP}), standing=Standing.CASE,
    fee=t("免費", "Free"), place_kind="home_visit", basis=(t("本分署愛心到府服務實施計畫", "the branch's plan for home visits"),), limit=Limit(rule="workdays:3"),
    evidence=(Evidence(code="proof", title=t("身心障礙或行動不便的證明", "Proof of disability or illness"), waived=t("分署經衛政資料查驗，或到場時出示。", "Looked up, or shown when we come.")),),
    sheets=("home-visit",),
    questions=(Question(t("怎麼知道來的人是真的？", "How do I know they are genuine?"), t("到訪前會先打電話約定；可以打分署電話查證姓名。", "They call before they come; ring the office to check the name.")),),
    form=(page("who", t("您與需要", "You and what you need"), CASES, CARE_GROUP,
            Field(name="place", kind=FieldKind.ADDRESS, label=t("到訪地址", "Where to come"), is_secret=True),
            Field(name="wish", kind=FieldKind.CHOICE, label=t("要辦什麼", "What for"), choices=(Choice("explain", t("說明案件", "Explain the case")), Choice("papers", t("收受書件", "Take papers")), Choice("instalments", t("辦理分期", "Instalments")), Choice("other", t("其他", "Other"))))),
        page("when", t("時間", "When"), SLOT)),
    steps=(*visit(
        booked=t("已排定到訪", "Visit arranged"),
        checklist=(t("兩人同行，攜帶識別證。", "Two go together, with their cards."), t("發現生活困難，轉介協助。", "Hardship that is seen is referred.")),
        result=(
            Field(name="officer", kind=FieldKind.LINE, label=t("到訪人員", "Who went"), most=60),
            Field(name="result", kind=FieldKind.LONG, label=t("辦理情形", "What was done"), most=1000),
            Field(name="plan_asked", kind=FieldKind.YES, label=t("當場申請分期", "Instalments were asked for"), required=False),
            Field(name="hardship", kind=FieldKind.YES, label=t("需要轉介協助", "Help is needed"), required=False),
        ),
        before=(
            Step(
                code="received", title=t("審核並排定人員", "Checked, officer named"), roles=SERVERS | DECIDERS, limit=Limit(rule="workdays:3"),
                checklist=(t("符合服務對象。", "Belongs to those it is for."), t("地址在轄區內。", "The address lies in our district.")),
                exits=(
                    Exit(verb="arrange", title=t("排定到訪", "Arrange"), to="booked", fields=(Field(name="officer", kind=FieldKind.LINE, label=t("到訪人員", "Who goes"), most=60),), letter="visit-arranged", tells=t("已排定到訪，請備妥案件通知。", "A visit is arranged; please have your notice at hand.")),
                    decline(),
                    GIVE_UP,
                ),
            ),
        ),
    ), REFUSED),
    inventory=(24, 36),
)
# fmt: on

define(SERVICE, effects=EFFECTS)

"""個人資料權利: access to one's personal data (個人資料保護法 §§10, 13)."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import (
    Choice,
    Evidence,
    Exit,
    Field,
    FieldKind,
    Limit,
    Outcome,
    Service,
    Situation,
    Step,
    Unit,
)
from bianmin.kit.texts import t
from bianmin.office.types import Role
from bianmin.procedures.parts import (
    ASK_SUPPLEMENT,
    HEADS,
    LAPSED,
    REFUSED,
    WITHDRAW,
    WITHDRAWN,
    end,
    page,
    refuse,
    supplement,
)

KEEPERS = frozenset({Role.SECRETARIAT})

# fmt: off
SERVICE = Service(
    code="personal-data",
    title=t("查詢、閱覽自己的個人資料", "Access to your personal data"),
    summary=t("查詢分署保有您哪些個人資料，並可請求閱覽或製給複本。", "Learn which data the office keeps about you, read them or have a copy."),
    about=(t("先核對身分再提供，避免把您的資料給了別人。", "Your identity is checked first, so that nobody else is given your data."),),
    who=t("本人或受本人委任的人。", "You, or someone with your power of attorney."),
    unit=Unit.SECRETARIAT,
    situations=frozenset({Situation.WANTS_TO_LOOK}),
    limit=Limit(rule="personal-data", extension="personal-data-extension"),
    fee=t("查詢免費；複本依收費標準。", "Asking is free; copies by the fee table."),
    basis=(t("個人資料保護法第10條、第13條", "Personal Data Protection Act, articles 10 and 13"),),
    evidence=(Evidence(code="identity", title=t("身分證件", "Identity document"), note=t("臨櫃出示；線上申請領取時出示。", "Shown at the counter, or when you fetch the copy.")),),
    sheets=("personal-data",),
    form=(
        page(
            "what", t("要查什麼", "What you ask"),
            Field(name="identifier", kind=FieldKind.IDENTIFIER, label=t("身分證統一編號", "National number"), why=t("用來找出您的資料並核對身分。", "To find your data and check who you are.")),
            Field(name="which", kind=FieldKind.LONG, label=t("要查的資料", "Which data"), help=t("例如某件案件、某次來訪。", "Such as those of a case or a visit."), most=1000),
            Field(name="way", kind=FieldKind.CHOICE, label=t("方式", "How"), choices=(Choice("answer", t("書面答復", "A written answer")), Choice("read", t("到場閱覽", "Read them here")), Choice("copy", t("製給複本", "A copy")))),
        ),
    ),
    steps=(
        Step(
            code="received", title=t("核對身分並查找", "Identity checked, data looked for"), roles=KEEPERS, limit=Limit(rule="workdays:5"),
            checklist=(t("身分已核對。", "Identity is checked."), t("各系統與紙本都查過。", "Every register and paper was searched."), t("他人的資料已遮蔽。", "Other people's data are covered.")),
            exits=(
                Exit(verb="propose", title=t("簽擬提供", "Propose"), to="decision", fields=(Field(name="found", kind=FieldKind.LONG, label=t("查得的資料", "What was found"), most=2000, is_secret=True),)),
                ASK_SUPPLEMENT, WITHDRAW,
            ),
        ),
        supplement("received", roles=KEEPERS),
        Step(
            code="decision", title=t("核定", "Decision"), roles=HEADS, limit=Limit(rule="workdays:3"),
            law=(t("個人資料保護法第10條但書：得不提供的情形", "article 10, exceptions"),),
            exits=(
                Exit(verb="grant", title=t("准予提供", "Grant"), to="granted", letter="personal-data-granted", tells=t("已備妥您的個人資料，請依通知領取。", "Your data are ready; the letter says how to get them."), when=t("准", "Granted"), second_person=True),
                refuse(), WITHDRAW,
            ),
        ),
        end("granted", Outcome.GRANTED, t("已提供", "Given")),
        REFUSED, LAPSED, WITHDRAWN,
    ),
)
# fmt: on

define(SERVICE)

"""個人資料更正、補充、停止或刪除 (個人資料保護法 §§11, 13)."""

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
from bianmin.procedures.parts import (
    ASK_SUPPLEMENT,
    FILES,
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
from bianmin.procedures.personal_data import KEEPERS

# fmt: off
SERVICE = Service(
    code="personal-data-correction",
    title=t("更正、刪除自己的個人資料", "Correcting or deleting your personal data"),
    summary=t("分署保有的個人資料有錯、缺漏，或不該再使用時，可以請求更正、補充、停止使用或刪除。", "Where data about you are wrong, incomplete or no longer to be used, ask to have them mended, blocked or deleted."),
    about=(t("執行案件依法必須保存的紀錄不能刪除，會說明理由。", "Records of enforcement which the law keeps can't be deleted; you are told why."),),
    who=t("本人或受本人委任的人。", "You, or someone with your power of attorney."),
    unit=Unit.SECRETARIAT,
    situations=frozenset({Situation.DISAGREES}),
    limit=Limit(rule="personal-data-correction", extension="personal-data-correction-extension"),
    fee=t("免費", "Free"),
    basis=(t("個人資料保護法第11條、第13條", "Personal Data Protection Act, articles 11 and 13"),),
    evidence=(Evidence(code="proof", title=t("正確資料的證明", "Proof of what is right"), note=t("例如換發的身分證。", "Such as the new identity card.")), Evidence(code="register", title=t("戶籍謄本", "Household register"), waived=t("分署經戶役政電子閘門查驗，不用附。", "Checked electronically by the office: not needed."))),
    sheets=("personal-data-correction",),
    form=(
        page(
            "what", t("請求什麼", "What you ask"),
            Field(name="identifier", kind=FieldKind.IDENTIFIER, label=t("身分證統一編號", "National number"), why=t("用來找出您的資料並核對身分。", "To find your data and check who you are.")),
            Field(name="deed", kind=FieldKind.CHOICE, label=t("請求", "Request"), choices=(Choice("correct", t("更正或補充", "Correct or complete")), Choice("stop", t("停止處理利用", "Stop using")), Choice("delete", t("刪除", "Delete")))),
            Field(name="which", kind=FieldKind.LONG, label=t("哪一筆資料、應改成什麼", "Which data, and what is right"), most=1000, is_secret=True),
            FILES,
        ),
    ),
    steps=(
        Step(
            code="received", title=t("核對與查證", "Checked"), roles=KEEPERS, limit=Limit(rule="workdays:10"),
            checklist=(t("身分已核對。", "Identity is checked."), t("有爭議的資料先停止利用。", "Disputed data are not used meanwhile.")),
            exits=(
                Exit(verb="propose", title=t("簽擬意見", "Propose"), to="decision", fields=(Field(name="proposal", kind=FieldKind.LONG, label=t("擬辦", "Proposal"), most=1000),)),
                ASK_SUPPLEMENT, WITHDRAW,
            ),
        ),
        supplement("received", roles=KEEPERS),
        Step(
            code="decision", title=t("核定", "Decision"), roles=HEADS, limit=Limit(rule="workdays:3"),
            exits=(
                Exit(verb="grant", title=t("准予更正或刪除", "Grant"), to="carried-out", letter="correction-granted", tells=t("您的請求已核准，正在更正。", "Granted; it is being carried out."), when=t("准", "Granted"), second_person=True),
                refuse(), WITHDRAW,
            ),
        ),
        Step(
            code="carried-out", title=t("更正並通知收受者", "Carried out, receivers told"), roles=KEEPERS, limit=Limit(rule="workdays:5"),
            checklist=(t("曾提供資料的機關已通知更正。", "Authorities that were given the data are told."),),
            exits=(Exit(verb="done", title=t("完成", "Done"), to="granted", tells=t("您的資料已更正。", "Your data have been corrected.")),),
        ),
        end("granted", Outcome.GRANTED, t("已更正", "Corrected")),
        REFUSED, LAPSED, WITHDRAWN,
    ),
)
# fmt: on

define(SERVICE)

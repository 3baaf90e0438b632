"""二十四小時書狀受理、夜間收文: papers taken at night and on holidays, handed over by 09:00 of the next working day."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import (
    Channel,
    Choice,
    Exit,
    Field,
    FieldKind,
    Limit,
    Outcome,
    Service,
    Situation,
    Standing,
    Step,
    Unit,
)
from bianmin.kit.texts import t
from bianmin.office.types import Role
from bianmin.procedures.parts import end, page

KEEPERS = frozenset({Role.GUARD, Role.FRONT_DESK, Role.REGISTRY})
REGISTRY = frozenset({Role.REGISTRY})

# fmt: off
SERVICE = Service(
    code="night-filing",
    title=t("24小時書狀受理", "Papers taken day and night"),
    summary=t("夜間與假日也可以遞送書狀：警衛收件登記，次一上班日9時前送登記桌。", "Hand in papers at night and on holidays too: the guard registers them, and by 09:00 of the next working day the registry has them."),
    about=(t("收件當下給收據；收受日期以遞交時為準。", "You get a receipt at once; the day of receipt is when you hand it in."),),
    who=t("任何人。", "Anyone."),
    unit=Unit.REGISTRY, situations=frozenset({Situation.CANNOT_COME}), channels=(Channel.COUNTER, Channel.BOX), standing=Standing.NOBODY,
    hours=t("全年無休，24小時；上班時間在服務中心，其餘時間在警衛室。", "Day and night, all year: at the service centre in office hours, otherwise with the guard."),
    fee=t("免費", "Free"), limit=Limit(rule="night-mail"), basis=(t("本分署夜間及假日收文規定", "the branch's rules for mail at night"),), is_public=True,
    form=(page("item", t("文件", "The paper"),
        Field(name="sender", kind=FieldKind.LINE, label=t("遞送人", "Sender"), most=60),
        Field(name="kind", kind=FieldKind.CHOICE, label=t("種類", "Kind"), choices=(Choice("paper", t("書狀", "Paper for a case")), Choice("bid", t("投標文件（密封）", "Bid (sealed)")), Choice("official", t("公文", "Official letter")), Choice("parcel", t("其他", "Other")))),
        Field(name="received_time", kind=FieldKind.TIME, label=t("收受時間", "Time of receipt")),
        Field(name="note", kind=FieldKind.LINE, label=t("備註", "Note"), required=False, most=200)),),
    steps=(
        Step(
            code="received", title=t("警衛收件登記", "Registered by the guard"), roles=KEEPERS, limit=Limit(rule="night-mail"),
            checklist=(t("給收據。", "A receipt is given."), t("密封文件不拆。", "Sealed papers stay sealed.")),
            exits=(
                Exit(verb="take-over", title=t("登記桌點收", "Taken over by the registry"), to="handed-over", roles=REGISTRY, fields=(Field(name="register_no", kind=FieldKind.LINE, label=t("收文號", "Registry number"), most=30),), second_person=True),
                Exit(verb="void", title=t("登錄錯誤，註銷", "Entered by mistake"), to="void", roles=REGISTRY, fields=(Field(name="why", kind=FieldKind.LINE, label=t("原因", "Why"), most=200),), when=t("登錄錯誤", "A mistake")),
            ),
        ),
        end("handed-over", Outcome.DONE, t("已送登記桌", "With the registry")),
        end("void", Outcome.FILED, t("註銷", "Void")),
    ),
    inventory=(10, 11),
)
# fmt: on

define(SERVICE)

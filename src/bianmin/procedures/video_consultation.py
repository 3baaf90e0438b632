"""遠距視訊服務: consultation by video at a service point near home."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import Audience, Channel, Choice, Field, FieldKind, Service, Situation, Standing, Unit
from bianmin.kit.texts import t
from bianmin.procedures.parts import CASES, optional, page
from bianmin.procedures.visits import EFFECTS, SLOT, visit

# fmt: off
SERVICE = Service(
    code="video-consultation",
    title=t("遠距視訊諮詢", "Consultation by video"),
    summary=t("不必跑到分署：在鄉鎮公所等視訊據點，與承辦人面對面談。", "No long way: talk to the clerk face to face from a service point such as your township office."),
    about=(t("據點備有設備與協助人員；需要手語或通譯請在預約時註明。", "The point has the equipment and somebody to help; say if you need sign language or an interpreter."),),
    who=t("任何人。", "Anyone."),
    unit=Unit.SERVICE_CENTRE, audience=frozenset({Audience.CARE, Audience.SEVERAL_AGENCIES, Audience.LANGUAGES}), situations=frozenset({Situation.CANNOT_COME, Situation.GOT_A_NOTICE}), standing=Standing.CASE_OR_NAMED,
    channels=(Channel.ONLINE, Channel.TELEPHONE, Channel.COUNTER), fee=t("免費", "Free"), place_kind="video", basis=(t("本分署遠距視訊服務要點", "the branch's rules for video service"),),
    form=(page("talk", t("談什麼", "What about"), optional(CASES),
        Field(name="topic", kind=FieldKind.CHOICE, label=t("主題", "Topic"), choices=(Choice("case", t("案件情形", "My case")), Choice("instalment", t("分期", "Instalments")), Choice("auction", t("拍賣", "Auctions")), Choice("other", t("其他", "Other")))),
        Field(name="help_needed", kind=FieldKind.LINE, label=t("需要的協助", "Help you need"), required=False, most=200), SLOT),),
    steps=visit(booked=t("已預約視訊", "Video talk booked"), checklist=(t("據點已確認設備。", "The point has checked its equipment."),),
        result=(Field(name="minutes", kind=FieldKind.NUMBER, label=t("分鐘", "Minutes"), least=1, most=480), Field(name="result", kind=FieldKind.LONG, label=t("辦理情形", "What was done"), required=False, most=1000))),
    inventory=(19,),
)
# fmt: on

define(SERVICE, effects=EFFECTS)

"""手語與通譯服務: sign language and other interpreting, on site or by video."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import Audience, Channel, Choice, Field, FieldKind, Service, Situation, Standing, Unit
from bianmin.kit.texts import t
from bianmin.procedures.parts import CASES, optional, page
from bianmin.procedures.visits import EFFECTS, SLOT, visit

# fmt: off
SERVICE = Service(
    code="interpreting",
    title=t("手語與通譯", "Sign language and interpreting"),
    summary=t("聽語障者、新住民、原住民族朋友，可以預約手語翻譯員或通譯，現場或視訊都可以。", "Book a sign-language or other interpreter, here or by video."),
    about=(t("與縣市手語服務窗口合作；國語、閩南語、客語、原住民族語、手語及東南亞語言。", "Together with the county's sign-language window: Mandarin, Taiwanese, Hakka, indigenous languages, sign language and languages of South-East Asia."),),
    who=t("需要語言協助的人。", "Whoever needs help with language."),
    unit=Unit.SERVICE_CENTRE, audience=frozenset({Audience.LANGUAGES, Audience.CARE}), situations=frozenset({Situation.GOT_A_NOTICE, Situation.CANNOT_COME}), standing=Standing.NAMED,
    channels=(Channel.ONLINE, Channel.TELEPHONE, Channel.COUNTER, Channel.FAX), fee=t("免費", "Free"), place_kind="interpreter", basis=(t("身心障礙者權益保障法第61條", "People with Disabilities Rights Protection Act, article 61"),),
    form=(page("need", t("需要", "What you need"), optional(CASES),
        Field(name="language_needed", kind=FieldKind.CHOICE, label=t("語言", "Language"), choices=(Choice("sign", t("手語", "Sign language")), Choice("taiwanese", t("閩南語", "Taiwanese")), Choice("hakka", t("客語", "Hakka")), Choice("indigenous", t("原住民族語", "An indigenous language")), Choice("vietnamese", t("越南語", "Vietnamese")), Choice("indonesian", t("印尼語", "Indonesian")), Choice("thai", t("泰語", "Thai")), Choice("english", t("英語", "English")))),
        Field(name="mode", kind=FieldKind.CHOICE, label=t("方式", "How"), choices=(Choice("site", t("現場", "On site")), Choice("video", t("視訊", "By video")))), SLOT),),
    steps=visit(booked=t("已約定通譯", "Interpreter booked"), checklist=(t("通譯人員已確認時間。", "The interpreter has confirmed."),),
        result=(Field(name="interpreter", kind=FieldKind.LINE, label=t("通譯人員", "Interpreter"), most=60), Field(name="minutes", kind=FieldKind.NUMBER, label=t("分鐘", "Minutes"), least=1, most=480))),
    inventory=(17, 18),
)
# fmt: on

define(SERVICE, effects=EFFECTS)

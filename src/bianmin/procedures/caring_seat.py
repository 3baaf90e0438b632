"""愛心動產競標席: a seat in the caring auction room (the auction itself comes later)."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import Audience, Channel, Field, FieldKind, Service, Situation, Standing, Unit
from bianmin.kit.texts import t
from bianmin.procedures.parts import CARE_GROUP, page
from bianmin.procedures.visits import EFFECTS, SLOT, visit

# fmt: off
SERVICE = Service(
    code="caring-seat",
    title=t("愛心動產競標席", "Seat for assisted bidding"),
    summary=t("年長、孕婦、身心障礙或帶著幼兒的人，可以預約在愛心室以視訊參加動產拍賣。", "Elderly or pregnant bidders, those with a disability or with infants, bid by video from a quiet room."),
    about=(t("現場有專人協助出價；不必擠在拍賣現場。", "Somebody helps you bid; no crowd."),),
    who=t("需要協助的應買人。", "Bidders who need help."),
    unit=Unit.SECTIONS, audience=frozenset({Audience.CARE, Audience.BIDDERS}), situations=frozenset({Situation.BUYS_PROPERTY}), standing=Standing.NAMED,
    channels=(Channel.ONLINE, Channel.TELEPHONE, Channel.COUNTER), fee=t("免費", "Free"), place_kind="caring_auction", basis=(t("本分署愛心動產競標服務", "the branch's assisted bidding"),),
    form=(page("seat", t("席位", "The seat"), CARE_GROUP, Field(name="lots", kind=FieldKind.LINE, label=t("有意競標的標的", "Lots you may bid for"), required=False, most=200), SLOT),),
    steps=visit(booked=t("已預約席位", "Seat booked"), checklist=(t("視訊設備已測試。", "The video link was tested."), t("協助人員已排定。", "A helper is named."))),
    inventory=(110,),
)
# fmt: on

define(SERVICE, effects=EFFECTS)

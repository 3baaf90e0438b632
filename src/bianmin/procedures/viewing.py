"""不動產拍賣預約看屋: viewing a property before the auction."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import (
    Audience,
    Choice,
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
from bianmin.procedures.parts import CASES, CLERKS, REFUSED, page
from bianmin.procedures.visits import EFFECTS, GIVE_UP, SLOT, decline, visit

# fmt: off
SERVICE = Service(
    code="viewing",
    title=t("預約看屋", "Viewing a property"),
    summary=t("拍賣的不動產是空屋，或占有人同意時，可以預約看屋。", "Where the property is empty, or its holder agrees, you can view it before the auction."),
    about=(t("有人占有的房屋，分署先徵得占有人書面同意。", "Where somebody lives there the office first asks his written consent."),),
    who=t("有意投標的人。", "Whoever thinks of bidding."),
    unit=Unit.SECTIONS, audience=frozenset({Audience.BIDDERS}), situations=frozenset({Situation.BUYS_PROPERTY}), standing=Standing.NAMED,
    fee=t("免費", "Free"), place_kind="viewing", limit=Limit(rule="workdays:5"), basis=(t("強制執行法第81條", "Compulsory Enforcement Act, article 81"),), sheets=("viewing",),
    questions=(Question(t("可以自己進去看嗎？", "May I go in by myself?"), t("不可以，須由分署人員在場。", "No: somebody of the office is present.")),),
    form=(page("lot", t("要看的標的", "The lot"), CASES,
        Field(name="lot", kind=FieldKind.LINE, label=t("標別或地址", "Lot or address"), most=100),
        Field(name="persons", kind=FieldKind.NUMBER, label=t("看屋人數", "How many come"), least=1, most=10), SLOT),),
    steps=(*visit(
        booked=t("已排定看屋", "Viewing arranged"),
        result=(Field(name="came", kind=FieldKind.NUMBER, label=t("到場人數", "How many came"), least=0, most=50),),
        before=(
            Step(
                code="received", title=t("查明占有情形", "Occupancy looked up"), roles=CLERKS, limit=Limit(rule="workdays:3"),
                checklist=(t("空屋，或占有人已書面同意。", "Empty, or its holder has agreed in writing."),),
                exits=(
                    Exit(verb="arrange", title=t("排定看屋", "Arrange"), to="booked", letter="visit-arranged", tells=t("看屋時間已排定，請準時到現場。", "The viewing is arranged; please be there in time."), when=t("空屋或同意", "Empty, or agreed"),
                        fields=(Field(name="occupancy", kind=FieldKind.CHOICE, label=t("占有情形", "Occupancy"), choices=(Choice("empty", t("空屋", "Empty")), Choice("agreed", t("占有人書面同意", "The holder agreed in writing")))),)),
                    decline(), GIVE_UP,
                ),
            ),
        ),
    ), REFUSED),
    inventory=(39,),
)
# fmt: on

define(SERVICE, effects=EFFECTS)

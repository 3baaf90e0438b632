"""退還投標文件: return of bid papers."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import Audience, Channel, Choice, Field, FieldKind, Limit, Service, Situation, Unit
from bianmin.kit.texts import t
from bianmin.procedures.filings import filing
from bianmin.procedures.parts import CASES, page

# fmt: off
SERVICE = Service(
    code="return-bid-papers",
    title=t("退還投標文件", "Return of bid papers"),
    summary=t("未得標的人，可以申請退還投標時附的文件。", "Bidders who did not win ask for the papers they handed in."),
    about=(t("投標書留存分署，退還的是證明文件正本。", "The bid itself stays on file; originals of proofs are returned."),),
    who=t("投標人本人或受委任的人。", "The bidder, or someone with a power of attorney."),
    unit=Unit.SECTIONS, audience=frozenset({Audience.BIDDERS}), situations=frozenset({Situation.BUYS_PROPERTY}),
    channels=(Channel.ONLINE, Channel.COUNTER, Channel.LETTER), fee=t("免費", "Free"), limit=Limit(rule="workdays:3"),
    sheets=("return-bid-papers",),
    form=(page("papers", t("文件", "The papers"), CASES,
        Field(name="lot", kind=FieldKind.LINE, label=t("標別", "Lot"), most=60),
        Field(name="auction_on", kind=FieldKind.DATE, label=t("開標日期", "Day of the opening")),
        Field(name="papers", kind=FieldKind.LONG, label=t("要退還的文件", "Which papers"), most=500),
        Field(name="how", kind=FieldKind.CHOICE, label=t("領回方式", "How to return them"), choices=(Choice("fetch", t("到場領取", "I fetch them")), Choice("mail", t("掛號寄回", "By registered mail"))))),),
    steps=filing(
        checklist=(t("投標人未得標。", "The bidder did not win."), t("影本已留卷。", "Copies are kept on file.")),
        accepted=t("已退還", "Returned"), told=t("投標文件已備妥，請依您選的方式領回。", "Your papers are ready, to be returned as you chose."), rule="workdays:2"),
    inventory=(66,),
)
# fmt: on

define(SERVICE)

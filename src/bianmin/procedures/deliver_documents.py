"""聲請交出書據: ownership papers to be handed over (強制執行法 §101)."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import Audience, Channel, Field, FieldKind, Limit, Service, Situation, Unit
from bianmin.kit.texts import t
from bianmin.procedures.filings import filing
from bianmin.procedures.parts import CASES, FILES, page

# fmt: off
SERVICE = Service(
    code="deliver-documents",
    title=t("聲請交出書據", "Having ownership papers handed over"),
    summary=t("拍定人可以聲請命義務人交出不動產的書據；不交出時由分署公告無效另作證明書。", "A buyer may ask that the obligor hand over papers of the property; if not, the office declares them void and certifies anew."),
    about=(t("書據指所有權狀等證明文件。", "Papers means title deeds and the like."),),
    who=t("拍定人、承受人。", "The buyer, or the creditor who took it over."),
    unit=Unit.SECTIONS, audience=frozenset({Audience.BIDDERS}), situations=frozenset({Situation.BUYS_PROPERTY}),
    channels=(Channel.COUNTER, Channel.LETTER, Channel.ONLINE), fee=t("免費", "Free"), limit=Limit(rule="no-fixed-limit"),
    basis=(t("強制執行法第101條", "Compulsory Enforcement Act, article 101"),),
    sheets=("deliver-documents",),
    form=(page("papers", t("書據", "The papers"), CASES,
        Field(name="lot", kind=FieldKind.LINE, label=t("標別", "Lot"), most=60),
        Field(name="documents", kind=FieldKind.LONG, label=t("要交出的書據", "Which papers"), most=500), FILES),),
    steps=filing(
        checklist=(t("價金已繳清。", "The price is paid."), t("書據由義務人持有。", "The obligor holds the papers.")),
        law=(t("強制執行法第101條", "Compulsory Enforcement Act, article 101"),),
        accepted=t("命交出書據", "Hand-over ordered"), told=t("已命義務人交出書據。", "The obligor has been ordered to hand them over."), letter="filing-accepted", decided=True),
    inventory=(43,),
)
# fmt: on

define(SERVICE)

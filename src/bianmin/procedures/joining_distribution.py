"""聲明參與分配: joining the distribution of proceeds (強制執行法 §§32–34)."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import (
    Audience,
    Channel,
    Choice,
    Evidence,
    Field,
    FieldKind,
    Service,
    Situation,
    Standing,
    Unit,
)
from bianmin.kit.texts import t
from bianmin.procedures.filings import filing
from bianmin.procedures.parts import CASES, FILES, page

# fmt: off
SERVICE = Service(
    code="joining-distribution",
    title=t("聲明參與分配", "Joining a distribution"),
    summary=t("對同一義務人也有債權的人，可以聲明參與拍賣價金的分配。", "Somebody else the obligor owes may claim a share of what an auction brings."),
    about=(t("應在標的物拍賣、變賣終結或依法交債權人承受之日一日前提出；逾期只能就餘額受償。", "To be filed at least one day before the auction ends or the creditor takes over; later claims get only what is left."),),
    who=t("有執行名義的債權人，或依法有優先權、擔保物權的人。", "Creditors with an enforceable title, and holders of priority rights or securities."),
    unit=Unit.SECTIONS, audience=frozenset({Audience.EVERYBODY, Audience.AGENCIES}), situations=frozenset({Situation.IS_OWED}),
    channels=(Channel.ONLINE, Channel.COUNTER, Channel.LETTER), standing=Standing.NAMED, fee=t("免費", "Free"),
    basis=(t("行政執行法第26條準用強制執行法第32條至第34條", "Administrative Execution Act, article 26, with Compulsory Enforcement Act, articles 32–34"),),
    evidence=(Evidence(code="title", title=t("執行名義或權利證明", "Enforceable title or proof of the right")), Evidence(code="register", title=t("土地、建物登記謄本", "Land and building register"), waived=t("分署經地政電子閘門查詢，不用附。", "Looked up electronically by the office: not needed."))),
    sheets=("joining-distribution",),
    form=(page("claim", t("您的債權", "Your claim"), CASES,
        Field(name="title_of_claim", kind=FieldKind.CHOICE, label=t("依據", "On what ground"), choices=(Choice("title", t("執行名義", "Enforceable title")), Choice("priority", t("優先權", "Priority right")), Choice("mortgage", t("抵押權等擔保物權", "Mortgage or other security")), Choice("tax", t("稅捐", "Taxes")))),
        Field(name="amount", kind=FieldKind.MONEY, label=t("債權金額", "Amount of the claim"), least=1),
        Field(name="interest_from", kind=FieldKind.DATE, label=t("利息起算日", "Interest from"), required=False), FILES),),
    steps=filing(
        checklist=(t("在拍賣終結一日前提出。", "Filed at least one day before the auction ends."), t("執行名義為正本或有確定證明。", "The title is an original, or certified final."), t("金額與利息計算清楚。", "Amount and interest are clear.")),
        law=(t("強制執行法第32條、第34條", "Compulsory Enforcement Act, articles 32 and 34"),),
        accepted=t("列入分配", "Taken into the distribution"), told=t("您的債權已列入分配，分配表作成後會通知您。", "Your claim is taken in; you are told when the table of distribution is made."),
        letter="filing-accepted"),
    inventory=(85,),
)

# fmt: on

define(SERVICE)

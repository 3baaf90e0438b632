"""言詞聲明異議: an oral objection, taken down on the record (行政執行法 §9; 施行細則 §15)."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import Channel, Field, FieldKind, Limit, Service, Situation, Standing, Unit
from bianmin.kit.texts import t
from bianmin.procedures.objections import ARTICLE_9, STEPS, stop_execution
from bianmin.procedures.parts import CASES, page

# fmt: off
SERVICE = Service(
    code="oral-objection",
    title=t("言詞聲明異議", "Oral objection"),
    summary=t("不方便寫書狀的人，可以到場或在執行現場口頭聲明異議，由承辦人作成筆錄。", "Who can't write may object by word of mouth, here or on the spot; a record is made."),
    about=(t("筆錄當場朗讀或交閱，確認無誤後簽名；之後的程序與書面異議相同。", "The record is read out or shown, and signed; from then on it runs like a written objection."),),
    who=t("義務人或利害關係人。", "The obligor, or one with a legal interest."),
    unit=Unit.SECTIONS, situations=frozenset({Situation.DISAGREES}),
    channels=(Channel.COUNTER,), standing=Standing.CASE_OR_NAMED,
    fee=t("免費", "Free"), limit=Limit(rule="objection", basis=ARTICLE_9), basis=(ARTICLE_9, t("行政執行法施行細則第15條", "Enforcement Rules, article 15")),
    sheets=("oral-record",),
    form=(page("record", t("筆錄", "The record"), CASES,
        Field(name="record", kind=FieldKind.LONG, label=t("陳述內容", "What was said"), most=4000),
        Field(name="place", kind=FieldKind.LINE, label=t("地點", "Where"), most=100),
        Field(name="read_out", kind=FieldKind.YES, label=t("已朗讀或交閱，並經簽名", "Read out or shown, and signed"))),),
    steps=STEPS,
    inventory=(82,),
)
# fmt: on

define(SERVICE, effects={"stop_execution": stop_execution})

"""跨機關聯合服務窗口: one window for the tax office, the county, health and labour insurance and the motor vehicle office."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import (
    Audience,
    Channel,
    Choice,
    Exit,
    Field,
    FieldKind,
    Limit,
    Outcome,
    Party,
    Service,
    Situation,
    Standing,
    Step,
    Unit,
)
from bianmin.kit.texts import t
from bianmin.procedures.parts import CASES, WITHDRAW, WITHDRAWN, end, optional, page
from bianmin.procedures.visits import SERVERS

# fmt: off
SERVICE = Service(
    code="joint-window",
    title=t("跨機關聯合服務", "One window for several agencies"),
    summary=t("欠稅、健保費、勞保費、監理規費一次問清楚：分署收件，替您聯絡各機關。", "Tax, health and labour insurance, vehicle fees: ask once; the office takes it and contacts each agency for you."),
    about=(t("駐點機關當場辦，其他機關由分署轉送並追蹤到完成。", "Agencies present deal with it at once; others are contacted and followed until it is done."),),
    who=t("任何人。", "Anyone."),
    unit=Unit.SERVICE_CENTRE, audience=frozenset({Audience.SEVERAL_AGENCIES}), situations=frozenset({Situation.GOT_A_NOTICE, Situation.CANNOT_PAY_NOW}), standing=Standing.CASE_OR_NAMED,
    channels=(Channel.COUNTER, Channel.ONLINE, Channel.TELEPHONE), fee=t("免費", "Free"), limit=Limit(rule="workdays:6"), basis=(t("本分署跨機關聯合服務要點", "the branch's rules for the joint window"),),
    form=(page("matter", t("您的事", "Your matter"), optional(CASES),
        Field(name="agency", kind=FieldKind.CHOICES, label=t("涉及的機關", "Agencies"), choices=(Choice("tax", t("國稅局", "National Taxation Bureau")), Choice("county", t("縣市稅務局", "Local tax bureau")), Choice("health", t("健保署", "National Health Insurance")), Choice("labour", t("勞保局", "Labour Insurance")), Choice("motor", t("監理站", "Motor vehicle office")), Choice("immigration", t("移民署", "Immigration")), Choice("township", t("鄉鎮公所", "Township office")))),
        Field(name="wish", kind=FieldKind.LONG, label=t("要辦的事", "What you want done"), most=1000)),),
    steps=(
        Step(
            code="received", title=t("收件並聯絡機關", "Taken; agency contacted"), roles=SERVERS, limit=Limit(rule="workdays:1"),
            exits=(
                Exit(verb="done-here", title=t("駐點當場辦畢", "Done by the agency present"), to="done", when=t("駐點可辦", "Agency present"), fields=(Field(name="result", kind=FieldKind.LONG, label=t("辦理情形", "What was done"), most=1000),), tells=t("已辦理完成。", "It is done.")),
                Exit(verb="forward", title=t("轉送機關", "To the agency"), to="with-agency", letter="forwarding", when=t("需機關辦理", "The agency must do it"), tells=t("已轉送並持續追蹤。", "Passed on; we follow it up.")),
                WITHDRAW,
            ),
        ),
        Step(
            code="with-agency", title=t("機關辦理", "With the agency"), party=Party.OUTSIDE, limit=Limit(rule="workdays:5"),
            exits=(Exit(verb="answered", title=t("機關已完成", "The agency is done"), to="done", by=Party.OFFICE, roles=SERVERS, fields=(Field(name="result", kind=FieldKind.LONG, label=t("辦理情形", "What was done"), most=1000),), tells=t("機關已辦理完成。", "The agency has done it.")), WITHDRAW),
        ),
        end("done", Outcome.DONE, t("辦理完成", "Done")),
        WITHDRAWN,
    ),
    inventory=(15, 16),
)
# fmt: on

define(SERVICE)

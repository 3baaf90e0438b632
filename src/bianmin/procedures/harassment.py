"""性騷擾申訴: reports of sexual harassment, read by the personnel office alone (性騷擾防治法)."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import (
    Channel,
    Exit,
    Field,
    FieldKind,
    Limit,
    Openness,
    Outcome,
    Service,
    Situation,
    Standing,
    Step,
    Unit,
)
from bianmin.kit.texts import t
from bianmin.office.types import Role
from bianmin.procedures.parts import ASK_SUPPLEMENT, FILES, GROUND, LAPSED, WITHDRAW, WITHDRAWN, end, page, supplement

PERSONNEL = frozenset({Role.PERSONNEL})

# fmt: off
SERVICE = Service(
    code="harassment",
    title=t("性騷擾申訴", "Report of sexual harassment"),
    summary=t("在分署或執行職務時發生的性騷擾，可以申訴；由人事室專人保密處理。", "Report sexual harassment in the office or in its service; a person in the personnel office deals with it in confidence."),
    about=(t("受理後7日內組成調查小組，2個月內完成調查，必要時延長1個月。", "A panel is formed within seven days and ends its work within two months, one more if needed."), t("需要陪同、轉介諮商或法律協助，請告訴我們。", "Tell us if you want someone with you, counselling or legal help.")),
    who=t("被害人或其代理人。", "The person concerned, or an agent."),
    unit=Unit.PERSONNEL, situations=frozenset({Situation.HAS_AN_OPINION}), openness=Openness.UNIT,
    channels=(Channel.ONLINE, Channel.COUNTER, Channel.TELEPHONE, Channel.LETTER), standing=Standing.NAMED, fee=t("免費", "Free"),
    limit=Limit(rule="months:2", extension="months:1"), basis=(t("性騷擾防治法第7條、第14條、第15條", "Sexual Harassment Prevention Act, articles 7, 14 and 15"),), sheets=("harassment",),
    form=(page("event", t("發生什麼事", "What happened"),
        Field(name="happened_on", kind=FieldKind.DATE, label=t("日期", "Day"), most=0, is_secret=True),
        Field(name="place", kind=FieldKind.LINE, label=t("地點", "Place"), most=100, is_secret=True),
        Field(name="who", kind=FieldKind.LINE, label=t("行為人（如果知道）", "Who did it (if you know)"), required=False, most=100, is_secret=True),
        Field(name="text", kind=FieldKind.LONG, label=t("經過", "What happened"), most=4000, is_secret=True),
        Field(name="wants", kind=FieldKind.LONG, label=t("您希望的協助", "What would help you"), required=False, most=1000, is_secret=True), FILES),),
    steps=(
        Step(
            code="received", title=t("受理並採取有效措施", "Received; immediate measures"), roles=PERSONNEL, limit=Limit(rule="days:7"),
            checklist=(t("立即有效的糾正及補救措施。", "Immediate, effective measures."), t("雙方不再接觸。", "The two are kept apart."), t("告知可尋求的協助。", "Help that exists is named.")),
            exits=(
                Exit(verb="form-panel", title=t("組成調查小組", "Form the panel"), to="panel", letter="receipt", tells=t("已受理並組成調查小組。", "Your report is taken up and a panel formed.")),
                Exit(verb="decline", title=t("不予受理", "Not taken up"), to="declined", fields=(GROUND,), letter="refusal", tells=t("依法不予受理，理由見通知。", "It can't be taken up by law; the letter says why."), when=t("依法不受理", "Barred by law")),
                ASK_SUPPLEMENT, WITHDRAW,
            ),
        ),
        supplement("received", rule="days:14", roles=PERSONNEL),
        Step(
            code="panel", title=t("調查", "Inquiry"), roles=PERSONNEL, limit=Limit(rule="months:2", from_receipt=True, extension="months:1"),
            checklist=(t("小組女性人數不少於二分之一。", "At least half of the panel are women."), t("雙方都有陳述機會。", "Both are heard.")),
            exits=(
                Exit(verb="founded", title=t("成立", "Founded"), to="founded", fields=(GROUND,), letter="answer", tells=t("調查結果：成立。處理情形見通知。", "Finding: founded. The letter says what was done."), when=t("成立", "Founded"), second_person=True),
                Exit(verb="unfounded", title=t("不成立", "Unfounded"), to="unfounded", fields=(GROUND,), letter="answer", tells=t("調查結果：不成立；可於30日內向主管機關再申訴。", "Finding: unfounded. You may complain further within 30 days."), when=t("不成立", "Unfounded"), second_person=True),
                WITHDRAW,
            ),
        ),
        end("founded", Outcome.GRANTED, t("成立，懲處並防治", "Founded; measures taken")),
        end("unfounded", Outcome.REFUSED, t("不成立", "Unfounded")),
        end("declined", Outcome.FILED, t("不予受理", "Not taken up")),
        LAPSED, WITHDRAWN,
    ),
    inventory=(130,),
)
# fmt: on

define(SERVICE)

"""輿情回應: quick response to the media and public opinion."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import (
    Channel,
    Choice,
    Exit,
    Field,
    FieldKind,
    Limit,
    Outcome,
    Service,
    Standing,
    Step,
    Unit,
)
from bianmin.kit.texts import t
from bianmin.office.types import Role
from bianmin.procedures.parts import DECIDERS, FILES, GROUND, end, page

SPOKESPERSONS = frozenset({Role.SECRETARIAT, Role.OFFICER})

# fmt: off
SERVICE = Service(
    code="media-response",
    title=t("輿情與媒體快速回應", "Quick response to the media"),
    summary=t("媒體報導或網路輿情與事實不符時，由發言人查明並即時澄清。", "Where reports or public talk are wrong, the spokesperson finds the facts and sets them right at once."),
    about=(t("由分署登錄，不開放申請。", "Entered by the office; not offered to the public."),),
    who=t("分署同仁。", "Members of the office."),
    unit=Unit.SECRETARIAT, channels=(Channel.TELEPHONE, Channel.ONLINE), standing=Standing.NOBODY, is_public=False,
    limit=Limit(rule="workdays:1"), basis=(t("本分署新聞發布及輿情處理程序", "the branch's procedure for press and public opinion"),),
    form=(page("item", t("輿情", "The report"),
        Field(name="medium", kind=FieldKind.LINE, label=t("媒體或平台", "Medium"), most=60),
        Field(name="seen_at", kind=FieldKind.TIME, label=t("發現時間", "Seen at")),
        Field(name="link", kind=FieldKind.LINE, label=t("連結", "Link"), required=False, most=300),
        Field(name="tone", kind=FieldKind.CHOICE, label=t("性質", "Tone"), choices=(Choice("good", t("正面", "Good")), Choice("neutral", t("中性", "Neutral")), Choice("bad", t("負面或不實", "Bad or untrue")))),
        Field(name="gist", kind=FieldKind.LONG, label=t("摘要", "Gist"), most=1000), FILES),),
    steps=(
        Step(
            code="received", title=t("查明事實", "Facts found"), roles=SPOKESPERSONS, limit=Limit(rule="workdays:1"),
            exits=(
                Exit(verb="draft", title=t("擬回應稿", "Draft a response"), to="approval", fields=(Field(name="response", kind=FieldKind.LONG, label=t("回應稿", "Response"), most=2000),)),
                Exit(verb="watch", title=t("持續關注，不回應", "Watch, no response"), to="watched", fields=(GROUND,), when=t("不需回應", "None needed")),
            ),
        ),
        Step(
            code="approval", title=t("核定並發布", "Approved and given out"), roles=DECIDERS, limit=Limit(rule="workdays:1"),
            exits=(
                Exit(verb="publish", title=t("發布", "Give out"), to="published", fields=(Field(name="minutes", kind=FieldKind.NUMBER, label=t("回應所需分鐘", "Minutes it took"), least=0, most=100_000),)),
                Exit(verb="send-back", title=t("退回修改", "Send back"), to="received", fields=(GROUND,)),
            ),
        ),
        end("published", Outcome.ANSWERED, t("已回應", "Responded")),
        end("watched", Outcome.FILED, t("持續關注", "Watched")),
    ),
    inventory=(128,),
)
# fmt: on

define(SERVICE)

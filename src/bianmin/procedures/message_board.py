"""留言板: the message board, moderated and answered."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import (
    Channel,
    Choice,
    Done,
    Exit,
    Field,
    FieldKind,
    Limit,
    Matter,
    Outcome,
    Service,
    Situation,
    Standing,
    Step,
    Unit,
)
from bianmin.kit.texts import t
from bianmin.office.types import Actor, Role
from bianmin.procedures.parts import end, page

MODERATORS = frozenset({Role.SECRETARIAT, Role.FRONT_DESK})

# fmt: off
SERVICE = Service(
    code="message-board",
    title=t("留言板", "Message board"),
    summary=t("公開提問、留言；同仁審核後連同回復一起刊登。", "Ask or say something in public; it is posted with our reply once it was looked at."),
    about=(t("請不要寫個人資料與案號；涉及個案請用「書面陳述」或「民意信箱」。", "Leave out personal data and case numbers; for a case use a statement or the mailbox."),),
    who=t("任何人，可以用暱稱。", "Anyone; a nickname will do."),
    unit=Unit.SERVICE_CENTRE, situations=frozenset({Situation.HAS_AN_OPINION}), channels=(Channel.ONLINE, Channel.KIOSK), standing=Standing.NOBODY,
    fee=t("免費", "Free"), limit=Limit(rule="workdays:2"), basis=(t("本分署留言板管理規定", "the branch's rules for its board"),),
    form=(page("post", t("您的留言", "Your message"),
        Field(name="nickname", kind=FieldKind.LINE, label=t("暱稱", "Nickname"), most=30),
        Field(name="subject", kind=FieldKind.LINE, label=t("主題", "Subject"), most=80),
        Field(name="text", kind=FieldKind.LONG, label=t("內容", "Message"), most=1000)),),
    steps=(
        Step(
            code="received", title=t("審核", "Looked at"), roles=MODERATORS, limit=Limit(rule="workdays:2"),
            checklist=(t("沒有個人資料、案號、人身攻擊、廣告。", "No personal data, case number, attack or advertisement."),),
            exits=(
                Exit(verb="post", title=t("刊登並回復", "Post with a reply"), to="posted", fields=(Field(name="reply", kind=FieldKind.LONG, label=t("回復", "Reply"), most=1000),), effect="post", tells=t("您的留言已刊登。", "Your message is posted.")),
                Exit(
                    verb="decline", title=t("不刊登", "Not posted"), to="declined", when=t("不符規定", "Against the rules"), tells=t("您的留言未刊登。", "Your message was not posted."),
                    fields=(Field(name="decline_ground", kind=FieldKind.CHOICE, label=t("原因", "Why"), choices=(Choice("personal", t("含個人資料或個案", "Personal data or a case")), Choice("attack", t("人身攻擊", "An attack on a person")), Choice("advert", t("廣告", "Advertisement")), Choice("empty", t("無意義內容", "Nothing in it")))),),
                ),
            ),
        ),
        end("posted", Outcome.ANSWERED, t("已刊登", "Posted")),
        end("declined", Outcome.FILED, t("未刊登", "Not posted")),
    ),
    inventory=(117,),
)
# fmt: on


def post(matter: Matter, values: Mapping[str, Any], *, actor: Actor, on: date) -> Done:
    """Keep what is shown on the board: nickname, subject, message and reply, and nothing else of the sender."""
    shown = {name: str(matter.answers.get(name, "")) for name in ("nickname", "subject", "text")}
    return Done(
        note=t("刊登於留言板。", "Posted on the board."),
        facts={"board": {**shown, "reply": str(values["reply"]), "posted_on": on.isoformat()}},
    )


define(SERVICE, effects={"post": post})

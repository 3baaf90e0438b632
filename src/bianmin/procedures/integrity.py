"""廉政信箱: reports to the ethics office, sealed to it alone."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import (
    Channel,
    Exit,
    Field,
    FieldKind,
    Limit,
    Openness,
    Outcome,
    Question,
    Service,
    Situation,
    Standing,
    Step,
    Unit,
)
from bianmin.kit.texts import t
from bianmin.office.types import Role
from bianmin.procedures.parts import FILES, GROUND, end, page

ETHICS = frozenset({Role.ETHICS})

# fmt: off
SERVICE = Service(
    code="integrity",
    title=t("廉政信箱", "Integrity mailbox"),
    summary=t("檢舉貪瀆、請託關說或其他不法，只有政風室看得到。", "Report corruption, improper favours or other wrongs: the ethics office alone can read it."),
    about=(
        t("您寫的內容在送出時就加密，系統管理者與資料庫人員都無法閱讀；開啟需要兩位保管人同時在場。", "What you write is sealed as you send it: neither administrators nor the database's keepers can read it. Two holders together open it."),
        t("可以匿名。請記下編號與查詢碼，用來看答復、補充資料。", "You may stay anonymous. Keep the number and code to read the answer and add to it."),
    ),
    who=t("任何人。", "Anyone."),
    unit=Unit.ETHICS, situations=frozenset({Situation.HAS_AN_OPINION}), openness=Openness.SEALED,
    channels=(Channel.ONLINE,), standing=Standing.NOBODY, fee=t("免費", "Free"),
    limit=Limit(rule="no-fixed-limit"), basis=(t("政風機構人員設置管理條例第4條", "Act on the organisation of ethics units, article 4"),),
    questions=(Question(t("誰會知道是我檢舉的？", "Who learns that it was me?"), t("只有政風室承辦的保管人；檢舉人身分依法保密。", "The holders in the ethics office alone; the law keeps the reporter's name secret.")),),
    form=(page("report", t("檢舉內容", "Your report"),
        Field(name="subject", kind=FieldKind.LINE, label=t("主旨", "Subject"), most=100, is_secret=True),
        Field(name="text", kind=FieldKind.LONG, label=t("人、事、時、地、物", "Who, what, when, where"), most=4000, is_secret=True),
        Field(name="reach", kind=FieldKind.LINE, label=t("聯絡方式", "How to reach you"), required=False, most=100, is_secret=True), FILES),),
    steps=(
        Step(
            code="received", title=t("政風室收件", "Received by the ethics office"), roles=ETHICS, limit=Limit(rule="workdays:3"),
            checklist=(t("兩位保管人同時開啟。", "Opened by two holders together."), t("另以密件登錄。", "Registered as confidential.")),
            exits=(
                Exit(verb="look-into", title=t("立案查察", "Look into it"), to="examined", tells=t("已受理，查察中。", "It is being looked into.")),
                Exit(verb="forward", title=t("移送權責機關", "Forward"), to="forwarded", fields=(GROUND,), tells=t("已移送有權調查的機關。", "It was passed to the authority that may investigate."), when=t("非本室權責", "Not ours")),
                Exit(verb="file", title=t("登記存參", "File"), to="filed", fields=(GROUND,), when=t("無具體內容", "Nothing concrete")),
            ),
        ),
        Step(
            code="examined", title=t("查察", "Looked into"), roles=ETHICS, limit=Limit(rule="months:2"),
            exits=(
                Exit(verb="answer", title=t("結案答復", "Close and answer"), to="answered", fields=(Field(name="answer", kind=FieldKind.LONG, label=t("答復內容", "Answer"), most=2000, is_secret=True),), tells=t("您的檢舉已處理，請用查詢碼閱讀答復。", "Your report was dealt with; read the answer with your code.")),
                Exit(verb="forward", title=t("移送偵辦", "To the prosecutor"), to="forwarded", fields=(GROUND,), tells=t("已移送有權調查的機關。", "It was passed to the authority that may investigate."), when=t("涉有不法", "A crime may lie in it")),
            ),
        ),
        end("answered", Outcome.ANSWERED, t("已答復", "Answered")),
        end("forwarded", Outcome.FORWARDED, t("已移送", "Forwarded")),
        end("filed", Outcome.FILED, t("存參", "Filed")),
    ),
    inventory=(116,),
)
# fmt: on

define(SERVICE)

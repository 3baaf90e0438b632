"""政府資訊公開申請: access to government information (政府資訊公開法 §§9–16)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import (
    Choice,
    Done,
    Evidence,
    Exit,
    Field,
    FieldKind,
    Limit,
    Matter,
    Outcome,
    Party,
    Question,
    Service,
    Situation,
    Step,
    Unit,
)
from bianmin.kit.texts import t
from bianmin.office.types import Actor, Role
from bianmin.procedures.fees import COPIES, fee_of
from bianmin.procedures.parts import (
    ASK_SUPPLEMENT,
    GROUND,
    HEADS,
    LAPSED,
    REFUSED,
    WITHDRAW,
    WITHDRAWN,
    end,
    page,
    refuse,
    supplement,
)

SECRETARIAT = frozenset({Role.SECRETARIAT})

# fmt: off
SERVICE = Service(
    code="information",
    title=t("申請政府資訊", "Access to government information"),
    summary=t("想看或影印分署作成、取得的政府資訊，可以提出申請。", "Ask to read or copy information the office made or holds."),
    about=(
        t("主動公開的資訊在網站上就看得到，不用申請。其他資訊可以申請閱覽、抄錄或複製；依法應限制公開的部分會遮蔽或不提供。", "What the office publishes by itself is on the website. Other information can be read or copied on request; parts the law protects are covered or withheld."),
        t("資訊涉及他人權益時，分署會先問他的意見。", "Where it concerns somebody else, that person is asked first."),
    ),
    who=t("中華民國國民、依法設立的本國法人與團體；外國人依互惠原則。", "Citizens, and bodies founded under the law; foreigners where their country does the same."),
    unit=Unit.SECRETARIAT,
    situations=frozenset({Situation.WANTS_TO_LOOK}),
    limit=Limit(rule="information", extension="information-extension"),
    fee=t("閱覽免費；影印、複製依收費標準。", "Reading is free; copies by the fee table."),
    basis=(t("政府資訊公開法第9條至第16條", "Freedom of Government Information Law, articles 9–16"),),
    evidence=(
        Evidence(code="power", title=t("委任狀（由他人代為申請時）", "Power of attorney (where somebody applies for you)"), required=False),
        Evidence(code="identity", title=t("身分證影本", "Copy of the identity card"), waived=t("臨櫃出示、線上填寫即可，不用附影本。", "Shown at the counter or typed online: no copy.")),
    ),
    sheets=("information",),
    questions=(
        Question(t("多久會知道結果？", "When will I know?"), t("15日內；必要時可延長15日，會事先通知。", "Within 15 days; if needed 15 more, and you are told before.")),
    ),
    form=(
        page(
            "what", t("要什麼資訊", "What you ask for"),
            Field(name="subject", kind=FieldKind.LINE, label=t("資訊名稱或內容要旨", "Title, or what it is about"), most=200),
            Field(name="detail", kind=FieldKind.LONG, label=t("說明", "Details"), help=t("年份、文號或事件，越具體越好找。", "Year, letter number or event: the more exact, the faster."), required=False, most=2000),
            Field(name="purpose", kind=FieldKind.LINE, label=t("用途", "Purpose"), why=t("法律要求填寫。", "The law asks for it."), most=200),
            Field(
                name="way", kind=FieldKind.CHOICE, label=t("要怎麼提供", "How"),
                choices=(Choice("read", t("到場閱覽抄錄", "Read it here")), Choice("copy", t("影印本", "Paper copies")), Choice("file", t("電子檔", "Electronic files"))),
            ),
        ),
    ),
    steps=(
        Step(
            code="received", title=t("受理與分辦", "Received"), roles=SECRETARIAT, limit=Limit(rule="workdays:2"),
            checklist=(t("是本分署的資訊；不是的話移轉。", "It is this office's information; if not, it is passed on."), t("寫得夠具體。", "It is exact enough.")),
            exits=(
                Exit(verb="examine", title=t("交承辦單位審查", "Pass to the unit"), to="examined", tells=t("已受理，審查中。", "Your request is being examined.")),
                Exit(verb="forward", title=t("移轉其他機關", "Forward to another authority"), to="forwarded", fields=(GROUND,), letter="forwarding", tells=t("資訊不在本分署，已移轉並通知您。", "It is held elsewhere; it was forwarded and you are told where."), when=t("非本分署資訊", "Not ours")),
                ASK_SUPPLEMENT,
                WITHDRAW,
            ),
        ),
        supplement("received", rule="information-correction", roles=SECRETARIAT),
        Step(
            code="examined", title=t("審查", "Examined"), roles=SECRETARIAT, limit=Limit(rule="workdays:5"),
            law=(t("政府資訊公開法第18條：應限制公開的情形", "article 18: what is withheld"),),
            checklist=(t("逐項對照第18條。", "Each item of article 18 is gone through."), t("能遮蔽後提供的，遮蔽後提供。", "What can be given with parts covered is given.")),
            exits=(
                Exit(verb="ask-third-party", title=t("請第三人表示意見", "Ask a third party"), to="third-party", letter="third-party", when=t("涉及他人權益", "Concerns others"), tells=t("資訊涉及他人權益，已請他表示意見。", "It concerns somebody else, who has been asked.")),
                Exit(verb="propose", title=t("簽擬意見", "Propose"), to="decision", fields=(Field(name="proposal", kind=FieldKind.LONG, label=t("擬辦", "Proposal"), most=2000),)),
                WITHDRAW,
            ),
        ),
        Step(
            code="third-party", title=t("第三人表示意見", "Opinion of a third party"), party=Party.OUTSIDE, limit=Limit(rule="information-third-party"),
            exits=(
                Exit(verb="answered", title=t("已表示意見或逾期", "Answered, or the term is over"), to="examined", by=Party.OFFICE, roles=SECRETARIAT),
                WITHDRAW,
            ),
        ),
        Step(
            code="decision", title=t("核定", "Decision"), roles=HEADS, limit=Limit(rule="workdays:2"),
            exits=(
                Exit(verb="grant", title=t("准予提供", "Grant"), to="handed-over", fields=COPIES, effect="fee", letter="access-granted", tells=t("准予提供，請依通知繳費、領取或到場閱覽。", "Granted. See the letter for the fee and how to get it."), when=t("准", "Granted"), second_person=True),
                Exit(verb="grant-partly", title=t("部分提供", "Grant in part"), to="handed-over", fields=(GROUND, *COPIES), effect="fee", letter="access-partly", tells=t("部分准予提供，不提供的部分與理由見通知。", "Granted in part; the letter says what is withheld and why."), when=t("部分", "In part"), second_person=True),
                refuse(),
                WITHDRAW,
            ),
        ),
        Step(
            code="handed-over", title=t("提供資訊", "Handed over"), roles=SECRETARIAT, limit=Limit(rule="days:7"),
            exits=(
                Exit(verb="done", title=t("已提供", "Handed over"), to="granted", tells=t("資訊已提供完畢。", "You have been given the information.")),
                Exit(verb="not-fetched", title=t("逾期未領", "Not fetched"), to="lapsed"),
            ),
        ),
        end("granted", Outcome.GRANTED, t("已提供", "Granted")),
        end("forwarded", Outcome.FORWARDED, t("移轉其他機關", "Forwarded")),
        REFUSED, LAPSED, WITHDRAWN,
    ),
    inventory=(197,),
)
# fmt: on


def fee(matter: Matter, values: Mapping[str, Any], *, actor: Actor, on: date) -> Done:
    """Work out the fee by the table in force."""
    return fee_of(matter, values, on=on)


define(SERVICE, effects={"fee": fee})

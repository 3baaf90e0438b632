"""閱覽卷宗申請: inspection of the files of a running matter (行政程序法 §46)."""

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
    Service,
    Situation,
    Standing,
    Step,
    Unit,
)
from bianmin.kit.texts import t
from bianmin.office.types import Actor
from bianmin.procedures.fees import COPIES, fee_of
from bianmin.procedures.parts import (
    ASK_SUPPLEMENT,
    CASES,
    CLERKS,
    DECIDERS,
    LAPSED,
    REFUSED,
    WITHDRAW,
    WITHDRAWN,
    end,
    page,
    refuse,
    supplement,
)

# fmt: off
SERVICE = Service(
    code="file-inspection",
    title=t("閱覽卷宗", "Inspecting the file of your case"),
    summary=t("案件當事人或利害關係人，可以申請閱覽、抄寫、影印或攝影卷宗。", "Parties to a case, and those with a legal interest, may read, note, copy or photograph its file."),
    about=(
        t("以主張或維護法律上利益有必要的部分為限；擬稿、他人隱私、依法保密的部分不提供。", "As far as it is needed to claim or keep a legal interest; drafts, other people's privacy and secrets of law are left out."),
        t("准許後約定時間到分署閱卷，影印依收費標準。", "Once allowed, a time is agreed to come; copies by the fee table."),
    ),
    who=t("當事人、利害關係人，或受他們委任的人。", "A party, a person with a legal interest, or one with their power of attorney."),
    unit=Unit.SECTIONS,
    situations=frozenset({Situation.WANTS_TO_LOOK, Situation.DISAGREES}),
    standing=Standing.CASE_OR_NAMED,
    limit=Limit(rule="days:15", basis=t("行政程序法第46條、第51條；本分署自訂15日", "Administrative Procedure Act, articles 46 and 51; the branch's own 15 days")),
    fee=t("閱覽免費；影印依收費標準。", "Reading is free; copies by the fee table."),
    basis=(t("行政程序法第46條、第47條", "Administrative Procedure Act, articles 46 and 47"),),
    place_kind="reading",
    evidence=(
        Evidence(code="power", title=t("委任狀（由他人代為申請時）", "Power of attorney (where somebody applies for you)"), required=False),
        Evidence(code="interest", title=t("利害關係的證明", "Proof of a legal interest"), note=t("當事人本人不用附。", "Not from a party."), required=False, waived=t("當事人由分署自行核對。", "Parties are looked up by the office.")),
    ),
    sheets=("file-inspection", "power-of-attorney"),
    form=(
        page(
            "what", t("要看什麼", "What you want to see"), CASES,
            Field(name="parts", kind=FieldKind.LONG, label=t("要看的部分與理由", "Which parts, and why"), most=1000),
            Field(
                name="way", kind=FieldKind.CHOICES, label=t("方式", "How"),
                choices=(Choice("read", t("閱覽、抄寫", "Read and note")), Choice("copy", t("影印", "Copy")), Choice("photo", t("攝影", "Photograph"))),
            ),
            Field(
                name="as_who", kind=FieldKind.CHOICE, label=t("您的身分", "Who you are in the case"),
                choices=(Choice("party", t("當事人", "A party")), Choice("interested", t("利害關係人", "A person with a legal interest")), Choice("agent", t("代理人", "An agent"))),
            ),
        ),
    ),
    steps=(
        Step(
            code="received", title=t("審查", "Examined"), roles=CLERKS, limit=Limit(rule="workdays:5"),
            checklist=(t("確認身分或利害關係。", "Standing is checked."), t("抽出不得閱覽的部分。", "What may not be read is taken out.")),
            law=(t("行政程序法第46條第2項：得拒絕的情形", "article 46 II: what may be refused"),),
            exits=(
                Exit(verb="propose", title=t("簽擬意見", "Propose"), to="decision", fields=(Field(name="proposal", kind=FieldKind.LONG, label=t("擬辦", "Proposal"), most=1000),)),
                ASK_SUPPLEMENT, WITHDRAW,
            ),
        ),
        supplement("received"),
        Step(
            code="decision", title=t("核定", "Decision"), roles=DECIDERS, limit=Limit(rule="workdays:3"),
            exits=(
                Exit(verb="grant", title=t("准許閱覽", "Allow"), to="reading", letter="inspection-granted", tells=t("准許閱覽，請約定到場時間。", "Allowed. Please agree a time to come."), when=t("准", "Allowed")),
                refuse(), WITHDRAW,
            ),
        ),
        Step(
            code="reading", title=t("到場閱卷", "Inspection"), roles=CLERKS, limit=Limit(rule="months:1"),
            exits=(
                Exit(verb="done", title=t("閱畢", "Done"), to="granted", fields=COPIES, effect="fee", tells=t("閱卷完畢，謝謝您。", "Thank you for your visit.")),
                Exit(verb="not-come", title=t("逾期未到", "Did not come"), to="lapsed"),
            ),
        ),
        end("granted", Outcome.GRANTED, t("閱畢", "Inspected")),
        REFUSED, LAPSED, WITHDRAWN,
    ),
    inventory=(88,),
)
# fmt: on


def fee(matter: Matter, values: Mapping[str, Any], *, actor: Actor, on: date) -> Done:
    """Work out the fee for the copies made, by the table in force."""
    return fee_of(matter, values, on=on)


define(SERVICE, effects={"fee": fee})

"""檔案應用申請: reading, copying archives (檔案法 §§17–21)."""

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

ARCHIVISTS = frozenset({Role.SECRETARIAT, Role.REGISTRY})

# fmt: off
SERVICE = Service(
    code="archives",
    title=t("檔案應用申請", "Reading and copying archives"),
    summary=t("申請閱覽、抄錄或複製分署已歸檔的檔案。", "Ask to read, note from or copy files the office has archived."),
    about=(
        t("先在檔案目錄找到檔號，再填申請書；一次可以申請多筆。", "Find the file number in the catalogue of archives, then apply; several at once are possible."),
        t("准許後約定時間到檔案應用處所閱覽，費用依收費標準。", "Once allowed, a time in the reading room is agreed; fees follow the table."),
    ),
    who=t("任何人；檔案涉及個人隱私時，限當事人或有法律上利益的人。", "Anyone; where private matters are in them, the person concerned or one with a legal interest."),
    unit=Unit.SECRETARIAT,
    situations=frozenset({Situation.WANTS_TO_LOOK}),
    limit=Limit(rule="archives"),
    fee=t("依檔案閱覽抄錄複製收費標準。", "By the fee standard for reading and copying archives."),
    basis=(t("檔案法第17條至第21條", "Archives Act, articles 17–21"),),
    place_kind="reading",
    evidence=(
        Evidence(code="power", title=t("委任狀（由他人代為申請時）", "Power of attorney (where somebody applies for you)"), required=False),
        Evidence(code="interest", title=t("當事人或利害關係的說明", "What makes you concerned"), note=t("在表上寫明即可。", "A line in the form will do."), waived=t("案件當事人由分署自行核對。", "Parties to a case are looked up by the office.")),
    ),
    sheets=("archives", "archive-fees"),
    form=(
        page(
            "files", t("要看哪些檔案", "Which files"),
            Field(name="file_numbers", kind=FieldKind.LONG, label=t("檔號或案名", "File numbers or titles"), help=t("一行一筆。", "One a line."), most=2000),
            Field(
                name="way", kind=FieldKind.CHOICES, label=t("應用方式", "What you want to do"),
                choices=(Choice("read", t("閱覽、抄錄", "Read and note")), Choice("copy", t("複製", "Copy"))),
            ),
            Field(name="purpose", kind=FieldKind.LINE, label=t("目的", "Purpose"), most=200),
            Field(name="need_original", kind=FieldKind.YES, label=t("需要看原件", "The original is needed"), why=t("有複製品時以提供複製品為原則。", "Copies are given where there are any."), required=False),
        ),
    ),
    steps=(
        Step(
            code="received", title=t("受理", "Received"), roles=ARCHIVISTS, limit=Limit(rule="workdays:2"),
            checklist=(t("檔號存在。", "The file numbers exist."), t("申請書欄位齊全。", "The application is complete.")),
            exits=(
                Exit(verb="examine", title=t("調卷審查", "Fetch and examine"), to="examined", tells=t("已受理，審查中。", "Your request is being examined.")),
                ASK_SUPPLEMENT, WITHDRAW,
            ),
        ),
        supplement("received", rule="archives-supplement", roles=ARCHIVISTS),
        Step(
            code="examined", title=t("審查", "Examined"), roles=ARCHIVISTS, limit=Limit(rule="days:14"),
            law=(t("檔案法第18條：得拒絕的情形", "Archives Act, article 18: what may be refused"),),
            exits=(
                Exit(verb="propose", title=t("簽擬意見", "Propose"), to="decision", fields=(Field(name="proposal", kind=FieldKind.LONG, label=t("擬辦", "Proposal"), most=2000),)),
                WITHDRAW,
            ),
        ),
        Step(
            code="decision", title=t("核定", "Decision"), roles=HEADS, limit=Limit(rule="workdays:3"),
            exits=(
                Exit(verb="grant", title=t("准許", "Allow"), to="reading", letter="archives-granted", tells=t("准許應用，請約定到場時間。", "Allowed. Please agree a time to come."), when=t("准", "Allowed"), second_person=True),
                Exit(verb="grant-partly", title=t("部分准許", "Allow in part"), to="reading", fields=(GROUND,), letter="archives-partly", tells=t("部分准許，理由見通知。", "Allowed in part; the letter says why."), when=t("部分", "In part"), second_person=True),
                refuse(), WITHDRAW,
            ),
        ),
        Step(
            code="reading", title=t("到場應用", "In the reading room"), roles=ARCHIVISTS, limit=Limit(rule="months:2"),
            checklist=(t("核對身分。", "Identity is checked."), t("檔案點交、點還。", "Files are counted out and in."), t("有人在場陪同。", "Somebody is present.")),
            exits=(
                Exit(verb="done", title=t("應用完畢", "Done"), to="granted", fields=COPIES, effect="fee", tells=t("檔案應用完畢，謝謝您。", "Thank you for your visit.")),
                Exit(verb="not-come", title=t("逾期未到", "Did not come"), to="lapsed"),
            ),
        ),
        end("granted", Outcome.GRANTED, t("應用完畢", "Read or copied")),
        REFUSED, LAPSED, WITHDRAWN,
    ),
    inventory=(65, 89),
)
# fmt: on


def fee(matter: Matter, values: Mapping[str, Any], *, actor: Actor, on: date) -> Done:
    """Work out the fee for what was read and copied, by the table in force."""
    return fee_of(matter, values, on=on)


define(SERVICE, effects={"fee": fee})

"""Papers filed in a case (書狀)."""

from bianmin.catalogue.types import Unit
from bianmin.documents.rules.sheets.sheet import Face, Sheet, boxes, cases, line, page, words
from bianmin.kit.texts import Text, t

_NOTE = t(
    "可親送、郵寄、傳真或於網站線上提出；夜間與假日由警衛室收件。",
    "Hand it in, mail it, fax it or send it online; at night and on holidays the guard takes it.",
)


def _pleads(
    code: str, title: Text, *, service: str = "", who: Text | None = None, notes: tuple[Text, ...] = ()
) -> Sheet:
    return Sheet(
        code=code,
        title=title,
        unit=Unit.SECTIONS,
        face=Face.PLEADING,
        service=service or code,
        who=who or t("聲明人", "Declarant"),
        has_files=True,
        notes=(*notes, _NOTE),
    )


SHEETS: tuple[Sheet, ...] = (
    _pleads("statement", t("書面陳述表", "Written statement"), who=t("陳述人", "Person stating")),
    _pleads(
        "objection",
        t("聲明異議狀", "Objection"),
        who=t("異議人", "Objector"),
        notes=(
            t(
                "異議不當然停止執行（行政執行法第9條）。",
                "An objection doesn't stop execution by itself (Administrative Execution Act, article 9).",
            ),
        ),
    ),
    _pleads("taking-over", t("聲明承受狀", "Declaration of taking over"), who=t("承受人", "Person taking over")),
    _pleads(
        "joining-distribution",
        t("聲明參與分配狀", "Declaration of joining the distribution"),
        who=t("債權人", "Creditor"),
        notes=(
            t(
                "應於標的物拍賣、變賣終結之日一日前提出。",
                "It has to be filed at least one day before the auction or sale ends.",
            ),
        ),
    ),
    _pleads("wish-to-buy", t("聲明應買狀", "Declaration of buying"), who=t("應買人", "Buyer")),
    _pleads(
        "delivery-of-possession",
        t("申請點交不動產狀", "Application for delivery of a property"),
        who=t("拍定人（承受人）", "Buyer"),
    ),
    _pleads(
        "priority-purchase",
        t("行使優先承買權聲明狀", "Declaration on priority purchase"),
        who=t("優先承買權人", "Person with the right"),
        notes=(
            t(
                "應於接到通知後10日內表示，逾期視為放棄。",
                "Answer within ten days after the notice; silence means you waive it.",
            ),
        ),
    ),
    _pleads("garnishment-report", t("扣薪陳報狀", "Report on garnished wages"), who=t("第三人（雇主）", "Employer")),
    _pleads(
        "deliver-documents",
        t("聲請交出書據狀", "Application for the surrender of papers"),
        who=t("聲請人", "Applicant"),
    ),
    _pleads(
        "progress-reply",
        t("聲請查復案件進行情形狀", "Application for an answer on the course of a case"),
        who=t("聲請人", "Applicant"),
    ),
    Sheet(
        code="report",
        title=t("陳報狀", "Report to the office"),
        unit=Unit.SECTIONS,
        face=Face.PLEADING,
        who=t("陳報人", "Person reporting"),
        has_files=True,
        pages=(
            page(
                "report",
                t("陳報事項", "What is reported"),
                cases(),
                line("obligor", "義務人", "Obligor"),
                boxes(
                    "about",
                    "陳報事由",
                    "About",
                    (
                        ("property", "財產狀況", "Property"),
                        ("paid", "已繳納", "Paid"),
                        ("address", "住居所變更", "Change of address"),
                        ("third", "第三人債權情形", "A third party's debt"),
                        ("other", "其他", "Other"),
                    ),
                    many=True,
                ),
                words("text", "陳報內容", "The report"),
            ),
        ),
        notes=(_NOTE,),
    ),
    Sheet(
        code="oral-record",
        title=t("言詞聲明異議筆錄", "Record of an oral objection"),
        unit=Unit.SECTIONS,
        face=Face.RECORD,
        service="oral-objection",
        who=t("異議人", "Objector"),
        has_agent=False,
        declaration=t(
            "上開筆錄經朗讀或交閱，確認無誤後簽名。",
            "The record was read out or shown, found right, and signed.",
        ),
        signers=(t("異議人", "Objector"), t("通譯", "Interpreter"), t("記錄人", "Recorder"), t("執行人員", "Officer")),
    ),
)

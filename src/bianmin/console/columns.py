"""Titles of the transfer file's columns, for words about faults (formats: transfer file)."""

from bianmin.kit.texts import Text, t

TITLES: dict[str, Text] = {
    "agency_code": t("移送機關代碼", "agency code"),
    "agency_ref": t("移送案號", "agency reference"),
    "case_type": t("字別", "case type"),
    "title_no": t("執行名義文號", "title number"),
    "obligor_kind": t("義務人類別", "kind of obligor"),
    "obligor_id": t("義務人識別碼", "obligor's identifier"),
    "obligor_name": t("義務人姓名或名稱", "obligor's name"),
    "birth_date": t("出生日期", "date of birth"),
    "sex": t("性別", "sex"),
    "occupation": t("職業", "occupation"),
    "address": t("住居所或事務所地址", "address"),
    "postal_code": t("郵遞區號", "postal code"),
    "representative": t("代表人或管理人姓名", "representative"),
    "representative_id": t("代表人識別碼", "representative's identifier"),
    "cause": t("義務發生原因", "cause"),
    "obligation_date": t("義務發生日期", "date of the obligation"),
    "served_date": t("送達日期", "date of service"),
    "due_date": t("繳納期限屆滿日", "end of the term to pay"),
    "final_date": t("處分確定日", "day it became final"),
    "principal": t("本金", "principal"),
    "surcharge": t("滯納金", "surcharge"),
    "interest": t("利息", "interest"),
    "costs": t("預納執行必要費用", "prepaid costs"),
    "amount_due": t("應納金額", "amount due"),
    "attachments": t("附件", "attachments"),
}


def title_of(about: str) -> Text | str:
    """Return a column's title; a line number or case number stands as it is."""
    if about in TITLES:
        return TITLES[about]
    if about.isdecimal():
        return t("與第{n}行相同", "same as line {n}").fill(n=about)
    return about

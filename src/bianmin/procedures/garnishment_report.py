"""扣薪陳報: the employer reports on a garnishment of wages (強制執行法 §§115-1, 119)."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import Channel, Choice, Field, FieldKind, Limit, Service, Situation, Unit
from bianmin.kit.texts import t
from bianmin.procedures.filings import filing
from bianmin.procedures.parts import CASES, FILES, page

# fmt: off
SERVICE = Service(
    code="garnishment-report",
    title=t("扣薪陳報", "Employer's report on garnished wages"),
    summary=t("接到扣押薪資命令的雇主，陳報是否在職、每月可扣多少，或為何停止。", "Employers ordered to withhold wages report whether the person works there, how much a month, or why it ended."),
    about=(t("扣押以薪資三分之一為限，並應留下最低生活費1.2倍的數額。", "At most a third of the wages, and never below 1.2 times the minimum living cost."), t("不服扣押命令或在職情形不符，應於10日內聲明異議。", "Objections to the order are due within ten days.")),
    who=t("接到命令的雇主（第三人）。", "The employer named in the order."),
    unit=Unit.SECTIONS, situations=frozenset({Situation.EMPLOYER}),
    channels=(Channel.ONLINE, Channel.LETTER, Channel.FAX, Channel.COUNTER), fee=t("免費", "Free"), limit=Limit(rule="workdays:5"),
    basis=(t("強制執行法第115條之1、第119條、第122條", "Compulsory Enforcement Act, articles 115-1, 119 and 122"),),
    sheets=("garnishment-report",),
    form=(page("report", t("陳報內容", "Your report"), CASES,
        Field(name="order_number", kind=FieldKind.LINE, label=t("扣押命令文號", "Number of the order"), most=60),
        Field(name="employee", kind=FieldKind.LINE, label=t("員工姓名", "Employee"), most=60, is_secret=True),
        Field(name="standing", kind=FieldKind.CHOICE, label=t("情形", "Situation"), choices=(Choice("withheld", t("在職，自本月起扣", "Employed; withheld from this month")), Choice("waiting", t("在職，已有前案扣押，排序中", "Employed; earlier orders come first")), Choice("left", t("已離職", "Has left")), Choice("never", t("從未任職", "Never worked here")), Choice("low", t("薪資低於應留數額", "Wages below what must be left")))),
        Field(name="monthly", kind=FieldKind.MONEY, label=t("每月扣押金額", "Withheld a month"), least=0, required=False, shown_if=("standing", "withheld")),
        Field(name="since", kind=FieldKind.DATE, label=t("起扣或離職日期", "From, or left on"), required=False), FILES),),
    steps=filing(
        checklist=(t("扣押金額不超過三分之一。", "Not more than a third."), t("已離職者查明新雇主。", "Where the person left, the new employer is looked for.")),
        law=(t("強制執行法第115條之1、第122條", "Compulsory Enforcement Act, articles 115-1 and 122"),),
        accepted=t("登錄陳報", "Report registered"), told=t("陳報已登錄，謝謝您的協助。", "Your report is registered. Thank you."), rule="workdays:3"),
    inventory=(91,),
)
# fmt: on

define(SERVICE)

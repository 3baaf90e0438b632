"""代辦繼承登記: registration of an inheritance by proxy (未繼承登記不動產辦理強制執行聯繫辦法)."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import Channel, Evidence, Field, FieldKind, Limit, Service, Situation, Standing, Unit
from bianmin.kit.texts import t
from bianmin.procedures.filings import filing
from bianmin.procedures.parts import CASES, FILES, page

# fmt: off
SERVICE = Service(
    code="succession-registration",
    title=t("代辦不動產繼承登記", "Registering an inheritance by proxy"),
    summary=t("義務人繼承了不動產卻沒有登記時，移送機關或繼承人可以申請由分署通知地政機關代辦。", "Where an obligor inherited property without registering it, the agency or an heir asks that the land office registers it."),
    about=(t("登記的規費與罰鍰由申請人先行墊付，屬執行必要費用。", "Fees and fines of the registration are prepaid by the applicant, as costs of enforcement."),),
    who=t("移送機關、債權人、繼承人。", "The agency, a creditor, an heir."),
    unit=Unit.SECTIONS, situations=frozenset({Situation.INHERITED}),
    channels=(Channel.COUNTER, Channel.LETTER, Channel.ONLINE), standing=Standing.NAMED, fee=t("免費；登記規費由申請人墊付。", "Free; the land office's fees are prepaid."), limit=Limit(rule="no-fixed-limit"),
    basis=(t("行政執行法第26條準用強制執行法第11條", "Administrative Execution Act, article 26, with Compulsory Enforcement Act, article 11"),),
    evidence=(Evidence(code="family", title=t("繼承系統表", "Table of succession")), Evidence(code="households", title=t("戶籍謄本", "Household registers"), waived=t("分署經戶役政電子閘門查詢，不用附。", "Looked up electronically by the office: not needed.")), Evidence(code="land", title=t("土地、建物登記謄本", "Land and building register"), waived=t("分署經地政電子閘門查詢，不用附。", "Looked up electronically by the office: not needed."))),
    sheets=("succession-registration",),
    form=(page("property", t("不動產與繼承人", "Property and heirs"), CASES,
        Field(name="property", kind=FieldKind.LONG, label=t("地號、建號", "Land and building numbers"), most=500),
        Field(name="deceased", kind=FieldKind.LINE, label=t("被繼承人姓名", "Name of the deceased"), most=60, is_secret=True),
        Field(name="died_on", kind=FieldKind.DATE, label=t("死亡日期", "Day of death"), most=0),
        Field(name="heirs", kind=FieldKind.LONG, label=t("繼承人", "Heirs"), most=500, is_secret=True), FILES),),
    steps=filing(
        checklist=(t("義務人為繼承人且未拋棄繼承。", "The obligor is an heir and has not renounced."), t("遺產稅已繳或免稅。", "Estate tax is paid or not due."), t("費用已預納。", "Fees are prepaid.")),
        accepted=t("函請地政機關登記", "Land office asked"), told=t("已函請地政機關辦理繼承登記。", "The land office has been asked to register the inheritance."),
        values=(Field(name="land_office", kind=FieldKind.LINE, label=t("地政事務所", "Land office"), most=60),), letter="land-office", decided=True),
    inventory=(90,),
)
# fmt: on

define(SERVICE)

"""協助老舊車輛切結報廢: help with an affidavit to scrap an old vehicle."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import (
    Audience,
    Channel,
    Evidence,
    Exit,
    Field,
    FieldKind,
    Limit,
    Outcome,
    Party,
    Service,
    Situation,
    Standing,
    Step,
    Unit,
)
from bianmin.kit.texts import t
from bianmin.office.types import Role
from bianmin.procedures.parts import CASES, CLERKS, FILES, GROUND, WITHDRAW, WITHDRAWN, end, optional, page

HELPERS = CLERKS | frozenset({Role.FRONT_DESK})

# fmt: off
SERVICE = Service(
    code="vehicle-scrapping",
    title=t("協助老舊車輛切結報廢", "Scrapping an old vehicle by affidavit"),
    summary=t("車子早就不見或不能用，牌照稅、燃料費卻一直來：分署協助您向監理機關切結報廢。", "The vehicle is long gone but its taxes keep coming: the office helps you to declare it scrapped."),
    about=(t("填好切結書，由分署轉送監理機關，不用再跑一趟。", "Fill in the affidavit; the office passes it on, you need not go there."),),
    who=t("車主或其繼承人。", "The owner, or an heir."),
    unit=Unit.SERVICE_CENTRE, audience=frozenset({Audience.EVERYBODY, Audience.SEVERAL_AGENCIES, Audience.CARE}), situations=frozenset({Situation.GOT_A_NOTICE, Situation.INHERITED}),
    channels=(Channel.ONLINE, Channel.COUNTER, Channel.TELEPHONE, Channel.LETTER), standing=Standing.NAMED, fee=t("免費", "Free"),
    limit=Limit(rule="workdays:5"), basis=(t("道路交通安全規則第30條之1", "Road Traffic Safety Rules, article 30-1"),),
    evidence=(Evidence(code="plate", title=t("號牌、行照", "Plate and registration card"), note=t("遺失的話，切結書上註明即可。", "If lost, say so in the affidavit."), required=False), Evidence(code="debts", title=t("欠費明細", "List of what is owed"), waived=t("分署向監理機關查詢，不用附。", "Asked of the motor vehicle office: not needed."))),
    sheets=("scrapping-affidavit",),
    form=(page("vehicle", t("車輛", "The vehicle"), optional(CASES),
        Field(name="plate", kind=FieldKind.LINE, label=t("車牌號碼", "Plate"), most=12),
        Field(name="kind", kind=FieldKind.LINE, label=t("車種、廠牌", "Kind and make"), required=False, most=60),
        Field(name="gone_since", kind=FieldKind.DATE, label=t("何時起失蹤或不能使用", "Gone or unusable since"), required=False, most=0),
        Field(name="what_happened", kind=FieldKind.LONG, label=t("經過", "What happened"), most=1000), FILES),),
    steps=(
        Step(
            code="received", title=t("檢視並轉送", "Checked and passed on"), roles=HELPERS, limit=Limit(rule="workdays:3"),
            checklist=(t("切結書已簽名。", "The affidavit is signed."), t("車籍與車主相符。", "The register names this owner.")),
            exits=(
                Exit(verb="pass-on", title=t("轉送監理機關", "To the motor vehicle office"), to="with-agency", letter="scrapping-forward", tells=t("已轉送監理機關辦理。", "It is with the motor vehicle office.")),
                Exit(verb="decline", title=t("不能協助", "Can't help"), to="declined", fields=(GROUND,), tells=t("這輛車不符切結報廢的規定，說明如下。", "The rules don't allow it for this vehicle; here is why."), when=t("不符規定", "Against the rules")),
                WITHDRAW,
            ),
        ),
        Step(
            code="with-agency", title=t("監理機關辦理", "With the motor vehicle office"), party=Party.OUTSIDE, limit=Limit(rule="months:1"),
            exits=(
                Exit(verb="accepted", title=t("已報廢", "Scrapped"), to="scrapped", by=Party.OFFICE, roles=HELPERS, fields=(Field(name="accepted_on", kind=FieldKind.DATE, label=t("報廢日期", "Scrapped on"), most=0),), tells=t("車輛已完成報廢。", "Your vehicle is scrapped.")),
                Exit(verb="rejected", title=t("退件", "Sent back"), to="declined", by=Party.OFFICE, roles=HELPERS, fields=(GROUND,), tells=t("監理機關退件，理由如下。", "The motor vehicle office sent it back; here is why."), when=t("退件", "Sent back")),
            ),
        ),
        end("scrapped", Outcome.DONE, t("已報廢", "Scrapped")),
        end("declined", Outcome.REFUSED, t("未能辦理", "Not possible")),
        WITHDRAWN,
    ),
    inventory=(30,),
)
# fmt: on

define(SERVICE)

"""政府機關詢答: an inquiry of another authority."""

from bianmin.catalogue.ports import define
from bianmin.catalogue.types import Audience, Channel, Field, FieldKind, Service, Standing, Unit
from bianmin.kit.texts import t
from bianmin.procedures.parts import FILES, page
from bianmin.procedures.petitions import LIMIT, STEPS

# fmt: off
SERVICE = Service(
    code="agency-inquiry",
    title=t("其他機關詢答", "Inquiry of another authority"),
    summary=t("其他機關、民意代表來函或來電詢問的事項，編號、分辦、限期答復。", "Questions of other authorities and representatives: numbered, assigned and answered in time."),
    about=(t("由收文登錄，不在網站開放申請。", "Entered by the registry; not offered on the website."),),
    who=t("政府機關、民意代表。", "Authorities, elected representatives."),
    unit=Unit.SECRETARIAT, audience=frozenset({Audience.AGENCIES}), channels=(Channel.AGENCY, Channel.LETTER, Channel.TELEPHONE), standing=Standing.NAMED,
    limit=LIMIT, basis=(t("行政程序法第19條", "Administrative Procedure Act, article 19"),), is_public=False,
    form=(page("inquiry", t("詢問", "The inquiry"),
        Field(name="authority", kind=FieldKind.LINE, label=t("機關", "Authority"), most=100),
        Field(name="their_number", kind=FieldKind.LINE, label=t("來文字號", "Its letter's number"), required=False, most=60),
        Field(name="question", kind=FieldKind.LONG, label=t("詢問內容", "What is asked"), most=4000), FILES),),
    steps=STEPS, inventory=(126,),
)
# fmt: on

define(SERVICE)

"""Case status for the agency that transferred it; another agency's case is not found."""

from django.http import HttpRequest
from ninja import Query, Router

from bianmin.api.auth import owner
from bianmin.api.schemas import Bilingual, CaseOut, PartsOut, SectionOut
from bianmin.cases import queries as cases
from bianmin.kit.errors import NotFound
from bianmin.kit.texts import Text, t
from bianmin.payments import queries as payments

router = Router(tags=["cases"])
UNKNOWN = t("查無此案件，或非貴機關移送。", "No such case among those your agency transferred.")


def both(text: Text) -> Bilingual:
    """Show a text in both languages."""
    return Bilingual(zh=text.zh, en=text.en)


def case_out(case_id: int, agency_id: int) -> CaseOut:
    """Return a case of this agency."""
    case = cases.case_view(case_id)
    if case.agency_id != agency_id:
        raise NotFound(UNKNOWN)
    money = payments.sums(case_id)
    return CaseOut(
        number=case.number,
        agency_ref=case.agency_ref,
        status=case.status,  # type: ignore[arg-type]  # the literal is checked by the schema
        status_name=both(case.status_name),
        received_on=case.received_on,
        ended_on=case.ended_on,
        ended_why=case.ended_why,
        limit_on=case.limit_on,
        section=SectionOut(
            code=case.section_code,
            name=both(case.section_name),
            officer=case.section_officer,
            telephone=case.section_telephone,
            extension=case.section_extension,
        ),
        due=PartsOut(
            principal=case.principal,
            surcharge=case.surcharge,
            interest=case.interest,
            costs=case.costs,
            total=case.amount_due,
        ),
        adjustments=money.adjusted,
        paid=money.paid,
        balance=money.balance,
    )


@router.get("/cases/{number}", response=CaseOut, summary="A case by its number", url_name="api-case")
def by_number(request: HttpRequest, number: str) -> CaseOut:
    """Return the case with this number, if your agency transferred it."""
    info = owner(request, "cases")
    return case_out(cases.by_number(number), info.agency_id)


@router.get("/cases", response=CaseOut, summary="A case by your reference", url_name="api-case-by-ref")
def by_reference(request: HttpRequest, agency_ref: Query[str]) -> CaseOut:
    """Return the case you transferred under this reference."""
    info = owner(request, "cases")
    case_id = cases.by_agency_ref(info.agency_id, agency_ref)
    if case_id is None:
        raise NotFound(UNKNOWN)
    return case_out(case_id, info.agency_id)

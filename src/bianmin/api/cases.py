"""Case status for the agency that transferred it; another agency's case is not found."""

import json

from django.http import HttpRequest, HttpResponse
from ninja import Query, Router
from ninja.errors import AuthenticationError

from bianmin.api.auth import AgencyToken, bearer, owner, reaching
from bianmin.api.schemas import CaseOut
from bianmin.cases import queries as cases
from bianmin.cases.errors import UnknownCase
from bianmin.cases.types import STATUS_NAMES
from bianmin.kit.texts import Text, t
from bianmin.payments import actions as payments
from bianmin.payments.types import AgencyCase

router = Router(tags=["cases"])
UNKNOWN = t("查無此案件，或非貴機關移送。", "No such case among those your agency transferred.")


def both(text: Text) -> dict[str, str]:
    """Show a text in both languages."""
    return {"zh": text.zh, "en": text.en}


def shown(case: AgencyCase) -> HttpResponse:
    """Answer with a case, in the shape of ``CaseOut``.

    Written out rather than put through the schema, which took longer than all else together; a test holds
    every answer against the schema.
    """
    body = {
        "number": case.number,
        "agency_ref": case.agency_ref,
        "status": case.status,
        "status_name": both(STATUS_NAMES[case.status]),
        "received_on": case.received_on.isoformat(),
        "ended_on": case.ended_on and case.ended_on.isoformat(),
        "ended_why": case.ended_why,
        "limit_on": case.limit_on.isoformat(),
        "section": {
            "code": case.section_code,
            "name": both(case.section_name),
            "officer": case.section_officer,
            "telephone": case.section_telephone,
            "extension": case.section_extension,
        },
        "due": {
            "principal": case.due.principal,
            "surcharge": case.due.surcharge,
            "interest": case.due.interest,
            "costs": case.due.costs,
            "total": case.amount_due,
        },
        "adjustments": case.adjusted,
        "paid": case.paid,
        "balance": case.balance,
    }
    return HttpResponse(json.dumps(body, ensure_ascii=False), content_type="application/json; charset=utf-8")


def looked_up(token: str, number: str) -> HttpResponse:
    """Answer with a case of the token's agency; the look is noted."""
    info, case = payments.look_as_agency(token, number)
    if info is None:
        raise AuthenticationError
    reaching(info, "cases")
    if case is None:
        raise UnknownCase(UNKNOWN)
    return shown(case)


@router.get(
    "/cases/{number}",
    response=CaseOut,
    auth=AgencyToken(later=True),
    summary="A case by its number",
    url_name="api-case",
)
def by_number(request: HttpRequest, number: str) -> HttpResponse:
    """Return the case with this number, if your agency transferred it."""
    token: str = request.auth  # type: ignore[attr-defined]  # put there by AgencyToken
    try:
        written = cases.whole_number(number)
    except UnknownCase:  # no such number: the uniform answer follows
        written = ""
    return looked_up(token, written)


@router.get("/cases", response=CaseOut, summary="A case by your reference", url_name="api-case-by-ref")
def by_reference(request: HttpRequest, agency_ref: Query[str]) -> HttpResponse:
    """Return the case you transferred under this reference."""
    info = owner(request, "cases")
    case_id = cases.by_agency_ref(info.agency_id, agency_ref)
    if case_id is None:
        raise UnknownCase(UNKNOWN)
    return looked_up(bearer(request), cases.case_view(case_id).number)

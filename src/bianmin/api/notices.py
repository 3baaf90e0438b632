"""What an agency tells of its own cases: paid there, reduced, withdrawn."""

from typing import Annotated

from django.http import HttpRequest
from ninja import Header, Router

from bianmin.api.auth import owner
from bianmin.api.cases import UNKNOWN
from bianmin.api.schemas import NoticeIn, NoticeOut
from bianmin.cases import queries as cases
from bianmin.jobs.reactions import run_all
from bianmin.kit.errors import NotFound, Unusable
from bianmin.kit.texts import t
from bianmin.payments import actions as payments
from bianmin.payments import queries as money

router = Router(tags=["agency notices"])


@router.post("/agency-notices", response=NoticeOut, summary="Tell what happened to your case", url_name="api-notice")
def tell(
    request: HttpRequest,
    body: NoticeIn,
    idempotency_key: Annotated[str, Header(alias="Idempotency-Key", min_length=1, max_length=60)],
) -> NoticeOut:
    """Record a notice once for each ``Idempotency-Key``; sent again it changes nothing and answers the same."""
    info = owner(request, "notices")
    case_id = cases.by_number(body.case_number)
    if cases.case_view(case_id).agency_id != info.agency_id:
        raise NotFound(UNKNOWN)
    if body.kind != "withdrawn" and body.amount is None:
        raise Unusable(t("請填金額(amount)。", "Say the amount (amount)."))
    payments.take_agency_notice(
        case_id,
        actor=info.actor(),
        kind=body.kind,
        amount=body.amount,
        on=body.on,
        reason=body.reason,
        key=f"api:{info.agency_code}:{idempotency_key}",
    )
    run_all()
    view = cases.case_view(case_id)
    return NoticeOut(case_number=view.number, balance=money.receivable(case_id).balance, status=view.status)

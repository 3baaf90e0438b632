"""What waits for an agency's answer: whether it consents to instalments, for example. Only about its own cases."""

from typing import Any

from django.http import HttpRequest
from ninja import Router

from bianmin.api.auth import owner
from bianmin.api.cases import both
from bianmin.api.schemas import Bilingual, RequestAnswerIn, RequestAnswerOut, RequestOut
from bianmin.cases import queries as cases
from bianmin.catalogue.types import Choice, Field
from bianmin.kit.errors import NotFound
from bianmin.kit.texts import t
from bianmin.office import actions as office
from bianmin.office.types import Actor, ApiTokenInfo
from bianmin.requests import actions as requests
from bianmin.requests import queries
from bianmin.requests.errors import UnknownRequest
from bianmin.requests.queries import AgencyMatter

router = Router(tags=["requests"])
UNKNOWN = t("查無此申請，或不在等候貴機關答復。", "No such request among those that wait for your agency.")


def actor_of(info: ApiTokenInfo) -> Actor:
    """Return the agency that came with a token."""
    return Actor.agency(info.name, info.agency_id)


def choice(one: Choice) -> dict[str, Any]:
    """Show an answer that can be chosen."""
    return {"code": one.code, "title": both(one.title)}


def asked(one: Field) -> dict[str, Any]:
    """Show what must be said with an answer."""
    return {
        "name": one.name,
        "kind": one.kind.value,
        "label": both(one.label),
        "required": one.required,
        "choices": [choice(each) for each in one.choices],
    }


def shown(matter: AgencyMatter) -> dict[str, Any]:
    """Show a request that waits."""
    return {
        "number": matter.number,
        "service": matter.service,
        "title": both(matter.title),
        "step": both(matter.step_title),
        "applicant": matter.applicant,
        "cases": [one.number for one in cases.rows(matter.case_ids)],
        "asked_on": matter.asked_on,
        "due_on": matter.due_on,
        "said": [
            {"name": name, "label": both(label), "answer": both(answer)} for name, label, answer in matter.answers
        ],
        "answers": [
            {"verb": way.verb, "title": both(way.title), "fields": [asked(one) for one in way.fields]}
            for way in matter.exits
        ],
    }


@router.get(
    "/requests/", response=list[RequestOut], summary="Requests that wait for your answer", url_name="api-requests"
)
def waiting(request: HttpRequest) -> list[dict[str, Any]]:
    """Return the requests about your cases on which the branch asks your opinion, the nearest day first."""
    info = owner(request, "requests")
    found = queries.waiting_for_agency(actor=actor_of(info))
    office.note_look(actor_of(info), "requests", str(info.agency_id), "list")
    return [shown(one) for one in found]


@router.post(
    "/requests/{number}/answer",
    response=RequestAnswerOut,
    summary="Answer a request that waits for you",
    url_name="api-request-answer",
)
def answer(request: HttpRequest, number: str, given: RequestAnswerIn) -> dict[str, Any]:
    """Give one of the answers that ``GET /requests/`` names for it, with its fields. It can be given once."""
    actor = actor_of(owner(request, "requests"))
    try:
        request_id = queries.by_number(number)
        matter = queries.agency_matter(request_id, actor=actor)
    except UnknownRequest:
        raise NotFound(UNKNOWN) from None
    requests.answer_as_agency(request_id, given.verb, given.values, actor=actor)
    return {"number": matter.number, "verb": given.verb, "step": _step_after(matter, given.verb)}


def _step_after(matter: AgencyMatter, verb: str) -> Bilingual:
    service = queries.service_of(matter.id)
    way = next(one for one in matter.exits if one.verb == verb)
    return Bilingual(**both(service.step(way.to).title))

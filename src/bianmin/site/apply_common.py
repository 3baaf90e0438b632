"""What the pages of an application share: which service, the trap for machines, counted tries, the frame."""

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.template.response import TemplateResponse

from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.errors import UnknownService
from bianmin.catalogue.types import Channel, Openness, Service
from bianmin.kit.clock import today
from bianmin.kit.texts import Text, t
from bianmin.office.types import Actor
from bianmin.pages import actions as pages
from bianmin.pages.queries import network_of
from bianmin.requests import queries as requests
from bianmin.requests.errors import NoSealKey
from bianmin.site.apply_draft import Held
from bianmin.site.apply_steps import Step, before
from bianmin.site.frame import root_of

TRAP = "website"
"""A field nobody sees; machines fill it in."""
TRAPPED = t("請把「網站」那一欄清空後再送一次。", "Please leave the field “website” empty and send it again.")
HASTY = t(
    "送出得太快了。請把內容看一遍，過幾秒再按一次「送出」。",
    "That was very quick. Look through it once more and press “Send” again in a few seconds.",
)
GONE = t(
    "這份申請已經送出、放棄，或超過保存期限；沒有送出的內容可以用暫存代碼取回。",
    "This application was sent, given up or kept long enough. What was saved comes back with its code.",
)


def service_of(code: str) -> Service:
    """Return a public service as it holds today; 404 for every other."""
    try:
        found = catalogue.service(code, today())
    except UnknownService as unknown:
        raise Http404 from unknown
    if not found.is_public:
        raise Http404
    return found


def is_online(service: Service) -> bool:
    """Say whether a service is asked for online."""
    return Channel.ONLINE in service.channels


def is_sealed(service: Service) -> bool:
    """Say whether what is written is sealed to the unit."""
    return service.openness is Openness.SEALED


def why_closed(service: Service) -> Text | None:
    """Return why nothing can be taken now: a sealed service whose unit has no key."""
    if not is_sealed(service):
        return None
    has_key = any(one.is_current and one.unit is service.unit for one in requests.seal_keys())
    return None if has_key else NoSealKey().text


def address(service: str, slug: str = "") -> str:
    """Return the address of an application's page."""
    return f"{root_of()}services/{service}/apply/{slug + '/' if slug else ''}"


def posted(request: HttpRequest) -> QueryDict | None:
    """Return what was sent, empty or not; None where nothing was."""
    return request.POST if request.method == "POST" else None


def is_trapped(request: HttpRequest) -> bool:
    """Say whether the field nobody sees was filled in."""
    return bool(request.POST.get(TRAP, "").strip())


def count(request: HttpRequest, scope: str) -> None:
    """Count a try of this network; ``TooManyTries`` where it is one too many."""
    pages.allow(scope, network_of(request.META.get("REMOTE_ADDR", "")), actor=Actor.citizen())


def show(
    request: HttpRequest,
    template: str,
    found: Held,
    steps: list[Step],
    step: Step,
    *,
    status: int = 200,
    **context: object,
) -> HttpResponse:
    """Answer with a page of an application; it is never kept on the way."""
    back = before(steps, step.slug)
    place = next(number for number, one in enumerate(steps, 1) if one.slug == step.slug)
    answer = TemplateResponse(
        request,
        f"site/apply/{template}.html",
        {
            "title": step.title,
            "service": found.service,
            "step": step,
            "place": place,
            "places": len(steps),
            "back": address(found.service.code, back.slug) if back else address(found.service.code),
            "expires": found.view.expires_on,
            "sealed": is_sealed(found.service),
            "trap": TRAP,
            **context,
        },
        status=status,
    )
    return private(answer)


def private(answer: HttpResponse) -> HttpResponse:
    """Forbid everybody on the way to keep an answer, and its address to be told to others."""
    answer.headers["Cache-Control"] = "no-store, private"
    answer.headers["Referrer-Policy"] = "same-origin"
    return answer

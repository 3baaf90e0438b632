"""Walking through an application as people do, page by page. Names and numbers are generated."""

from io import BytesIO
from typing import Any

from django.test import Client
from PIL import Image

from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.ports import procedures
from bianmin.catalogue.types import Channel, FieldKind, Openness, Service, Unit
from bianmin.kit.clock import today
from bianmin.office.types import Actor, Role
from bianmin.requests import actions as requests
from bianmin.requests import queries
from bianmin.site.apply_steps import Kind
from tests.factories import applications, site


def online() -> list[str]:
    return [
        one.service.code for one in procedures() if one.service.is_public and Channel.ONLINE in one.service.channels
    ]


def address(code: str, slug: str = "", root: str = "/") -> str:
    return f"{root}services/{code}/apply/{slug + '/' if slug else ''}"


def begin(visitor: Client, code: str, root: str = "/") -> str:
    """Begin an application; return the address of its first page."""
    answer = visitor.post(address(code, root=root))
    assert answer.status_code == 302, answer.content.decode()[:3000]
    assert "no-store" in answer.headers["Cache-Control"]
    return str(answer.headers["Location"])


def service_of(code: str) -> Service:
    return catalogue.service(code, today())


def make_ready(service: Service) -> str:
    """Make what a service needs to be asked for; return the slot to choose, where it asks for one."""
    if service.openness is Openness.SEALED and not any(one.is_current for one in queries.seal_keys()):
        make_key()
    needs_slot = any(one.kind is FieldKind.SLOT for one in service.fields())
    return applications.a_slot_of(service) if needs_slot else ""


def make_key() -> None:
    """Give the ethics office its key."""
    actor = Actor("測試政風", None, frozenset({Role.ETHICS}))
    one, two = "十二個字以上的密語甲甲甲", "十二個字以上的密語乙乙乙"
    requests.make_seal_key(Unit.ETHICS, "測試甲", one, "測試乙", two, actor=actor)


def fill(visitor: Client, case: site.Found | None, slot: str, at: str) -> str:
    """Walk through every page of an application; return the address of the last look."""
    seen = set()
    while not at.endswith("/review/"):
        assert at not in seen, f"{at} leads back to itself"
        seen.add(at)
        shown = visitor.get(at)
        assert shown.status_code == 200, (at, shown.headers)
        step = shown.context_data["step"]  # type: ignore[index]  # the stubs let a context be None
        answer = visitor.post(at, typed(step, case, slot))
        assert answer.status_code == 302, (at, errors_of(answer))
        at = answer.headers["Location"]
    return at


def typed(step: Any, case: site.Found | None, slot: str) -> dict[str, Any]:
    if step.kind is Kind.CASE:
        return {"number": case.number, "identifier": case.identifier} if case else {}
    if step.kind is Kind.CONTACT:
        who = applications.WHO
        return {"applicant_name": who.name, "applicant_mail": who.mail, "applicant_telephone": who.telephone}
    if step.kind is Kind.SLOT:
        return {step.fields[0].name: slot, "place": slot.partition("@")[0]}
    numbers = (case.number,) if case else ()
    return dict(applications.typed_for(step.fields, on=today(), case_numbers=numbers))


def errors_of(answer: Any) -> Any:
    context = getattr(answer, "context_data", None) or {}
    form = context.get("form")
    return form.errors if form is not None else [str(one) for one in context.get("problems", ())]


def first_page(visitor: Client, code: str, case: site.Found | None = None, *, to: str = "") -> str:
    """Begin an application and go on to a page; return its address."""
    at = begin(visitor, code)
    while to and not at.endswith(f"/{to}/"):
        step = visitor.get(at).context_data["step"]  # type: ignore[index]  # the stubs let a context be None
        at = visitor.post(at, typed(step, case, "")).headers["Location"]
    return at


def words(answer: Any) -> str:
    return str(answer.content.decode())


def picture() -> bytes:
    made = BytesIO()
    Image.new("RGB", (20, 20), "white").save(made, "PNG")
    return made.getvalue()

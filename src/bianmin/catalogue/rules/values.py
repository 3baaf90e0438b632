"""What can be changed of a service, as a flat mapping of paths to JSON values.

Texts are ``{"zh": …, "en": …}``, limits the fields of ``Limit``; ``{}`` stands for none. The paths:

=====================================================  ==========================================
``title summary who hours fee``                        texts; ``hours`` and ``fee`` may be none
``about basis``                                        lists of texts
``audience situations channels``                       lists of codes
``is_public``                                          true or false
``limit``                                              a limit or none
``questions``                                          a list of ``{"question": …, "answer": …}``
``evidence.CODE.title|note|waived|required``           a paper wanted, or waived
``step.CODE.title|about|checklist|roles|limit``        a step
``exit.STEP.VERB.title|tells``                         what a way out is called, and what is told
``page.CODE.title|lead|order``                         a page of the form; ``order`` of its fields
``field.NAME.label|help|why|required|hidden``          a field of the form
=====================================================  ==========================================
"""

from collections.abc import Iterator
from typing import Any

from bianmin.catalogue.types import Evidence, Exit, Field, FormPage, Limit, Service, Step
from bianmin.kit.texts import Text

Values = dict[str, Any]


def values(service: Service, original: Service) -> Values:
    """Return what stands at every path that can be changed; ``original`` names the fields that are hidden."""
    return dict(_values(service, original))


def _values(service: Service, original: Service) -> Iterator[tuple[str, Any]]:
    yield "title", of_text(service.title)
    yield "summary", of_text(service.summary)
    yield "about", [of_text(text) for text in service.about]
    yield "who", of_text(service.who)
    yield "hours", of_text(service.hours)
    yield "fee", of_text(service.fee)
    yield "basis", [of_text(text) for text in service.basis]
    yield "limit", of_limit(service.limit)
    yield "audience", sorted(service.audience)
    yield "situations", sorted(service.situations)
    yield "channels", [str(channel) for channel in service.channels]
    yield "is_public", service.is_public
    yield (
        "questions",
        [{"question": of_text(one.question), "answer": of_text(one.answer)} for one in service.questions],
    )
    for paper in service.evidence:
        yield from _of_evidence(paper)
    for step in service.steps:
        yield from _of_step(step)
        for way in step.exits:
            yield from _of_exit(step, way)
    shown = {field.name: field for field in service.fields()}
    for page in service.form:
        yield from _of_page(page)
    for field in original.fields():
        yield from _of_field(shown.get(field.name, field), hidden=field.name not in shown)


def _of_evidence(paper: Evidence) -> Iterator[tuple[str, Any]]:
    path = f"evidence.{paper.code}"
    yield f"{path}.title", of_text(paper.title)
    yield f"{path}.note", of_text(paper.note)
    yield f"{path}.waived", of_text(paper.waived)
    yield f"{path}.required", paper.required


def _of_step(step: Step) -> Iterator[tuple[str, Any]]:
    path = f"step.{step.code}"
    yield f"{path}.title", of_text(step.title)
    yield f"{path}.about", of_text(step.about)
    yield f"{path}.checklist", [of_text(text) for text in step.checklist]
    yield f"{path}.roles", sorted(step.roles)
    yield f"{path}.limit", of_limit(step.limit)


def _of_exit(step: Step, way: Exit) -> Iterator[tuple[str, Any]]:
    path = f"exit.{step.code}.{way.verb}"
    yield f"{path}.title", of_text(way.title)
    yield f"{path}.tells", of_text(way.tells)


def _of_page(page: FormPage) -> Iterator[tuple[str, Any]]:
    path = f"page.{page.code}"
    yield f"{path}.title", of_text(page.title)
    yield f"{path}.lead", of_text(page.lead)
    yield f"{path}.order", [field.name for field in page.fields]


def _of_field(field: Field, *, hidden: bool) -> Iterator[tuple[str, Any]]:
    path = f"field.{field.name}"
    yield f"{path}.label", of_text(field.label)
    yield f"{path}.help", of_text(field.help)
    yield f"{path}.why", of_text(field.why)
    yield f"{path}.required", field.required
    yield f"{path}.hidden", hidden


def of_text(text: Text | None) -> dict[str, str]:
    """Write a text as JSON; none is ``{}``."""
    return {} if text is None else {"zh": text.zh, "en": text.en}


def of_limit(limit: Limit | None) -> dict[str, Any]:
    """Write a limit as JSON; none is ``{}``."""
    if limit is None:
        return {}
    return {
        "rule": limit.rule,
        "from_receipt": limit.from_receipt,
        "extension": limit.extension,
        "cap": limit.cap,
        "basis": of_text(limit.basis),
        "warn_days": limit.warn_days,
    }

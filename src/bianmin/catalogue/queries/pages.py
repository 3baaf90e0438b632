"""What a service's page and the table of time limits show."""

from datetime import date

from django.utils.safestring import mark_safe
from django.utils.translation import get_language

from bianmin.catalogue.queries.charts import chart, stations
from bianmin.catalogue.queries.services import services
from bianmin.catalogue.rules import limits
from bianmin.catalogue.rules import linked_data as linked
from bianmin.catalogue.rules.finding import related
from bianmin.catalogue.types import CHANNELS, UNITS, Limit, LimitRow, Service
from bianmin.kit.texts import Text
from bianmin.office import queries as office


def page(found: Service, on: date) -> dict[str, object]:
    """Return what the template ``catalogue/service_body.html`` shows of a service, in the active language.

    The face adds ``root`` (where its addresses begin) and, where there are any, ``apply_at`` and ``sheets``.
    """
    language = "en" if (get_language() or "").startswith("en") else "zh"
    return {
        "service": found,
        "unit": UNITS[found.unit],
        "channels": [CHANNELS[one] for one in found.channels],
        "limit": found.limit and limits.length(found.limit.rule),
        "limit_in_full": found.limit and limits.whole(found.limit),
        "limit_basis": found.limit and limits.basis(found.limit),
        "bring": [one for one in found.evidence if one.waived is None and one.required],
        "bring_if": [one for one in found.evidence if one.waived is None and not one.required],
        "waived": [one for one in found.evidence if one.waived is not None],
        "chart_wide": mark_safe(chart(found, language)),  # noqa: S308  (drawn by us; its words are escaped)
        "chart_narrow": mark_safe(chart(found, language, narrow=True)),  # noqa: S308  (our own SVG; its texts are escaped where it is drawn)
        "stations": stations(found),
        "related": related(found, services(on, public=True)),
        "places": office.sites(),
    }


def limit_rows(found: Service) -> tuple[LimitRow, ...]:
    """Return the limits of a service: its own first, then those of its steps."""
    own = () if found.limit is None else (_row(None, found.limit),)
    return (*own, *(_row(step.title, step.limit) for step in found.steps if step.limit is not None))


def limit_table(on: date) -> tuple[tuple[Service, tuple[LimitRow, ...]], ...]:
    """Return the table of time limits (處理時限表) of all public services, unit by unit."""
    units = list(UNITS)
    found = sorted(services(on, public=True), key=lambda service: (units.index(service.unit), service.code))
    return tuple((service, limit_rows(service)) for service in found)


def linked_data(on: date, base: str) -> dict[str, object]:
    """Return the public services as JSON-LD (CPSV-AP); ``base`` is where the site's addresses begin."""
    return linked.linked_data(services(on, public=True), office.branch(), base)


def _row(title: Text | None, limit: Limit) -> LimitRow:
    return LimitRow(
        title, limits.length(limit.rule), limits.whole(limit, of_step=title is not None), limits.basis(limit)
    )

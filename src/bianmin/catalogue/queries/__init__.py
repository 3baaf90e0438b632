"""What the catalogue knows: definitions with the version in force, how they came to be, and how they are shown."""

from bianmin.catalogue.queries.charts import chart, chart_size, stations
from bianmin.catalogue.queries.history import changeable, compare, history, path_names, preview
from bianmin.catalogue.queries.pages import limit_rows, limit_table, linked_data, page
from bianmin.catalogue.queries.services import (
    newest,
    service,
    service_at,
    services,
    services_at,
    version_of,
    versions_on,
)
from bianmin.catalogue.rules.finding import by_audience, by_name, by_situation, by_unit, related, search
from bianmin.catalogue.rules.likeness import alike
from bianmin.catalogue.rules.limits import basis as basis_of_limit
from bianmin.catalogue.rules.limits import length as length_of
from bianmin.catalogue.rules.limits import whole as limit_in_full
from bianmin.catalogue.rules.paths import paths
from bianmin.catalogue.rules.soundness import wrong

__all__ = [
    "alike",
    "basis_of_limit",
    "by_audience",
    "by_name",
    "by_situation",
    "by_unit",
    "changeable",
    "chart",
    "chart_size",
    "compare",
    "history",
    "length_of",
    "limit_in_full",
    "limit_rows",
    "limit_table",
    "linked_data",
    "newest",
    "page",
    "path_names",
    "paths",
    "preview",
    "related",
    "search",
    "service",
    "service_at",
    "services",
    "services_at",
    "stations",
    "version_of",
    "versions_on",
    "wrong",
]

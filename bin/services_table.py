"""Print docs/reference/services.md: every service defined, from the definitions themselves."""

import os

os.environ["DJANGO_SETTINGS_MODULE"] = "bianmin.config.lean"

import django

django.setup()

from bianmin.catalogue.ports import procedures  # noqa: E402  (Django is set up first)
from bianmin.catalogue.rules.paths import paths  # noqa: E402  (Django is set up first)

HEAD = """# Services

Every public service that is defined (`src/bianmin/procedures`), as `bin/services_table.py` prints it from the
definitions; a test keeps this page true. *Ways* is the number of ways through its chart; a test walks them. *Acts on*
names what its outcomes change in other nouns. Where two services run alike, the reason stands in the last column.

| code | service | unit | limit | steps | ways | acts on | sheets | inventory | why apart |
|---|---|---|---|---|---|---|---|---|---|
"""


def rows() -> str:
    """Return the table's rows."""
    lines = []
    for one in procedures():
        service = one.service
        limit = service.limit.rule if service.limit else "by step"
        acts = ", ".join(sorted(one.effects)) or "—"
        cells = (
            f"`{service.code}`",
            f"{service.title.zh} {service.title.en}" + ("" if service.is_public else " (not public)"),
            service.unit.value,
            limit,
            str(sum(1 for step in service.steps if not step.ends)),
            str(len(paths(service))),
            acts,
            ", ".join(service.sheets) or "—",
            ", ".join(map(str, service.inventory)) or "—",
            service.alike.en if service.alike else "—",
        )
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def page() -> str:
    """Return the whole page."""
    return HEAD + rows()


if __name__ == "__main__":
    print(page(), end="")

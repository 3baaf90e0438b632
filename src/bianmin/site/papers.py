"""Forms to fetch (申辦表單專區): listed by unit and by service, searched, editable and fixed, in both languages."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.template.defaultfilters import filesizeformat
from django.template.response import TemplateResponse
from django.views.decorators.http import require_http_methods

from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.types import UNITS, Unit
from bianmin.documents import actions
from bianmin.documents import queries as documents
from bianmin.documents.errors import NoSuchForm
from bianmin.documents.types import FormInfo
from bianmin.kit.clock import today
from bianmin.kit.texts import Text, t
from bianmin.office.types import Actor
from bianmin.site.frame import in_english, root_of

MAX_QUERY = 80
MADE_AT_ONCE = 30
TYPES = {"odt": "application/vnd.oasis.opendocument.text", "pdf": "application/pdf"}
_WAYS = {"unit": t("承辦單位", "By unit"), "service": t("服務", "By service")}
_NO_SERVICE = t("其他書表", "Other forms")
#: What each kind of file is called where it is fetched.
_NAMES = {
    "odt": t("ODT（可編輯）", "ODT, to edit, Chinese first"),
    "pdf": t("PDF（可列印）", "PDF, to print, Chinese first"),
    "en.odt": t("英文版ODT", "ODT, to edit"),
    "en.pdf": t("英文版PDF", "PDF, to print"),
}


@dataclass(frozen=True, slots=True)
class File:
    """A file of a form: its address, what it is called, how large it is (empty where not known yet)."""

    address: str
    name: Text
    size: str


@dataclass(frozen=True, slots=True)
class Row:
    """A form in the list."""

    form: FormInfo
    services: tuple[tuple[str, Text], ...]
    files: tuple[File, ...]
    fetched: int


@dataclass(frozen=True, slots=True)
class Group:
    """Forms under one heading."""

    code: str
    title: Text
    rows: tuple[Row, ...]


@require_http_methods(["GET", "HEAD"])
def browse(request: HttpRequest) -> HttpResponse:
    """Show every form, grouped one way, or those a search finds."""
    query = request.GET.get("q", "").replace("\0", "").strip()[:MAX_QUERY]
    way = request.GET.get("by", "")
    way = way if way in _WAYS else "unit"
    rows = _rows()
    found = [row for row in rows if _matches(row, query)]
    tabs = [(title, f"{root_of()}forms/?by={code}", code == way and not query, None) for code, title in _WAYS.items()]
    context = {
        "title": t("書表下載", "Forms"),
        "summary": t("各項申請書、書狀與書表，可下載填寫。", "Every form, to fill in on paper or to edit."),
        "query": query,
        "hits": found,
        "groups": [] if query else _by_unit(rows) if way == "unit" else _by_service(rows),
        "tabs": tabs,
        "total": len(rows),
    }
    return TemplateResponse(request, "site/forms.html", context)


@require_http_methods(["GET", "HEAD"])
def fetch(request: HttpRequest, code: str, kind: str) -> HttpResponse:
    """Hand out a blank form and count it. Under /en/ a plain ending gives the form with English first."""
    wanted = f"en.{kind}" if in_english() and not kind.startswith("en.") else kind
    on = today()
    try:
        info, content = documents.form(code), documents.blank_form(code, wanted, on)
    except NoSuchForm as unknown:
        raise Http404 from unknown
    if request.method == "GET":
        actions.count_download(code, wanted, actor=Actor.citizen(), on=on)
    ending = wanted.rpartition(".")[2]
    disposition = "inline" if ending == "pdf" else "attachment"
    return HttpResponse(
        content,
        content_type=TYPES[ending],
        headers={
            "Content-Disposition": f'{disposition}; filename="{code}.{wanted}"',
            "Last-Modified": f"{info.edition:%a, %d %b %Y} 00:00:00 GMT",
        },
    )


def _rows() -> list[Row]:
    on = today()
    titles = {one.code: one.title for one in catalogue.services(on, public=True)}
    sizes, fetched = documents.form_sizes(on, make=MADE_AT_ONCE), documents.form_downloads(on)
    return [
        Row(
            form,
            tuple((code, titles[code]) for code in form.services if code in titles),
            tuple(_file(form.code, kind, sizes[form.code].get(kind)) for kind in documents.KINDS),
            fetched.get(form.code, 0),
        )
        for form in documents.forms()
    ]


def _file(code: str, kind: str, size: int | None) -> File:
    return File(f"/forms/{code}.{kind}", _NAMES[kind], filesizeformat(size) if size else "")


def _matches(row: Row, query: str) -> bool:
    said = " ".join(
        [row.form.code, row.form.title.zh, row.form.title.en, *(f"{one.zh} {one.en}" for _, one in row.services)]
    ).lower()
    return all(word in said for word in query.lower().split())


def _by_unit(rows: Sequence[Row]) -> list[Group]:
    groups = [Group(unit.value, UNITS[unit], tuple(row for row in rows if row.form.unit is unit)) for unit in Unit]
    return [group for group in groups if group.rows]


def _by_service(rows: Sequence[Row]) -> list[Group]:
    """Return forms under the services that name them; one that several name stands under each."""
    titles = {code: title for row in rows for code, title in row.services}
    groups = [
        Group(code, title, tuple(row for row in rows if code in {one for one, _ in row.services}))
        for code, title in sorted(titles.items(), key=lambda one: one[1].en if in_english() else one[1].zh)
    ]
    rest = tuple(row for row in rows if not row.services)
    return [*groups, *([Group("other", _NO_SERVICE, rest)] if rest else [])]

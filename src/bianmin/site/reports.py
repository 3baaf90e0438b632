"""Published reports: the list, one as a page, its files, its figures with their definitions; the list as open data."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_http_methods

from bianmin.kit import files
from bianmin.kit.texts import t
from bianmin.reports import queries as reports
from bianmin.reports import rendering
from bianmin.reports.types import ReportInfo
from bianmin.site.frame import root_of

KINDS = {
    "odt": ("application/vnd.oasis.opendocument.text", "attachment"),
    "pdf": ("application/pdf", "inline"),
    "json": ("application/json", "inline"),
}
TITLE = t("成果報告", "Reports")


@require_http_methods(["GET", "HEAD"])
def browse(request: HttpRequest) -> HttpResponse:
    """Show every published report with its files."""
    context = {
        "title": TITLE,
        "summary": t(
            "本分署公布的服務成果報告，每個數字都說明怎麼算。",
            "This branch's reports; every number says how it is counted.",
        ),
        "rows": reports.published(),
        "root": root_of(),
    }
    return TemplateResponse(request, "site/reports.html", context)


@require_http_methods(["GET", "HEAD"])
def report(request: HttpRequest, report_id: int) -> HttpResponse:
    """Show one published report as a page: its numbers lead to what they mean."""
    one = _published(report_id)
    tree = reports.report_tree(one.id)
    photos = {photo.sha256: photo.id for part in reports.sections(one.id) for photo in part.photos}
    body = rendering.report_html(
        tree.blocks,
        figure=lambda code: f"{root_of()}reports/figures/{code}/?period={one.period}",
        picture=lambda picture: f"/reports/{one.id}/photos/{photos.get(picture.path.rpartition('/')[2], 0)}/",
    )
    context = {
        "title": tree.title,
        "summary": "，".join(tree.front),
        "one": one,
        "front": tree.front,
        "body": body,
        "root": root_of(),
    }
    return TemplateResponse(request, "site/report.html", context)


@require_http_methods(["GET", "HEAD"])
def fetch(_request: HttpRequest, report_id: int, kind: str) -> HttpResponse:
    """Hand out a published report's ODT, PDF or data file, as it was frozen."""
    one = _published(report_id)
    file_id = {"odt": one.odt_id, "pdf": one.pdf_id, "json": one.data_id}.get(kind)
    if file_id is None:
        raise Http404
    content_type, disposition = KINDS[kind]
    name = f"{one.outline}-{one.period}-{one.edition}.{kind}"
    with files.open_stored(file_id) as file:
        content = file.read()
    headers = {"Content-Disposition": f'{disposition}; filename="{name}"'}
    return HttpResponse(content, content_type=content_type, headers=headers)


@require_http_methods(["GET", "HEAD"])
def photo(_request: HttpRequest, report_id: int, photo_id: int) -> HttpResponse:
    """Hand out a photograph of a published report."""
    for part in reports.sections(_published(report_id).id):
        for one in part.photos:
            if one.id == photo_id:
                with files.open_stored(one.file_id) as file:
                    return HttpResponse(file.read(), content_type=one.kind)
    raise Http404


@require_http_methods(["GET", "HEAD"])
def figure(request: HttpRequest, code: str) -> HttpResponse:
    """Show what a figure means, and its values in the reports that are published; records are for the staff alone."""
    found = reports.figures().get(code)
    if found is None:
        raise Http404
    context = {
        "title": found.title,
        "summary": found.definition,
        "figure": found,
        "values": reports.published_values(code),
        "period": request.GET.get("period", "").replace("\0", "")[:40],
        "root": root_of(),
    }
    return TemplateResponse(request, "site/report_figure.html", context)


@require_http_methods(["GET", "HEAD"])
def data_sets(_request: HttpRequest) -> HttpResponse:
    """List the data files of the published reports, for whoever uses open data."""
    base = settings.BASE_URL.rstrip("/")
    found = [
        {
            "title": one.title,
            "period": one.period,
            "edition": one.edition,
            "issued": one.published_at.date().isoformat() if one.published_at else None,
            "landingPage": f"{base}/reports/{one.id}/",
            "distribution": [
                {"format": kind.upper(), "mediaType": KINDS[kind][0], "downloadURL": f"{base}/reports/{one.id}/{kind}/"}
                for kind, file_id in (("json", one.data_id), ("odt", one.odt_id), ("pdf", one.pdf_id))
                if file_id is not None
            ],
        }
        for one in reports.published()
    ]
    return JsonResponse({"dataset": found}, json_dumps_params={"ensure_ascii": False})


def _published(report_id: int) -> ReportInfo:
    found = next((one for one in reports.published() if one.id == report_id), None)
    if found is None:
        raise Http404
    return found

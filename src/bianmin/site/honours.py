"""The honour roll (榮譽榜) and the knowledge staff shares with citizens (知識分享專區)."""

from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_http_methods

from bianmin.kit.clock import today
from bianmin.kit.texts import Text, t
from bianmin.reviews import queries as reviews
from bianmin.reviews.types import HonourInfo
from bianmin.reviews.types.words import ARTICLES


def period(one: HonourInfo) -> Text:
    """Write the period of an entry: a month, a half-year, a year, or its days."""
    year, first, last = one.first.year - 1911, one.first, one.last
    span = (first.month, first.day, last.month, last.day)
    if span == (1, 1, 12, 31):
        return t("{y}年", "{e}").fill(y=year, e=first.year)
    if span == (1, 1, 6, 30):
        return t("{y}年上半年", "First half of {e}").fill(y=year, e=first.year)
    if span == (7, 1, 12, 31):
        return t("{y}年下半年", "Second half of {e}").fill(y=year, e=first.year)
    if first.day == 1 and (first.year, first.month) == (last.year, last.month):
        return t("{y}年{m}月", "{e}-{k}").fill(y=year, e=first.year, m=first.month, k=f"{first.month:02d}")
    return t("{y}年{m}月{d}日至{z}年{n}月{k}日", "{a} to {b}").fill(
        y=year, m=first.month, d=first.day, z=last.year - 1911, n=last.month, k=last.day, a=first, b=last
    )


@require_http_methods(["GET", "HEAD"])
def honours(request: HttpRequest) -> HttpResponse:
    """Show whom the office praises: by category, the newest period first; printed it hangs on the notice board."""
    context = {
        "title": t("榮譽榜", "Honour roll"),
        "summary": t("服務優良的同仁與單位。", "Colleagues and sections praised for their service."),
        "roll": [
            (title, [(period(one), one) for one in entries], any(one.words.zh for one in entries))
            for title, entries in reviews.honour_roll(today())
        ],
    }
    return TemplateResponse(request, "site/honours.html", context)


@require_http_methods(["GET", "HEAD"])
def knowledge(request: HttpRequest, article_id: int | None = None) -> HttpResponse:
    """Show the documents staff shares with citizens, or one of them."""
    found = reviews.articles(public=True)
    context = {
        "title": t("知識分享專區", "Shared knowledge"),
        "summary": t("同仁的執行經驗、法令心得與作業流程。", "What colleagues learned: experience, laws, procedures."),
        "kinds": ARTICLES,
        "articles": found,
    }
    if article_id is not None:
        one = next((row for row in found if row.id == article_id), None)
        if one is None:
            raise Http404
        context |= {"one": one, "title": one.title}
    return TemplateResponse(request, "site/knowledge.html", context)

"""Pages for what went wrong, in both languages."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation

from bianmin.kit.errors import Refusal
from bianmin.kit.texts import Text, t
from bianmin.site.frame import frame


@dataclass(frozen=True, slots=True)
class Trouble:
    """What to say for a status."""

    title: Text
    text: Text


TROUBLES: dict[int, Trouble] = {
    400: Trouble(
        t("這個請求看不懂", "This request can't be read"),
        t("請回到首頁重新操作。", "Please begin again from the home page."),
    ),
    403: Trouble(
        t("這裡不能進去", "You can't go in here"),
        t(
            "這一頁需要權限，或表單閒置太久已經失效。請回上一頁重新整理後再送一次。",
            "This page needs a permission, or the form was left too long. Go back, reload the page and send it again.",
        ),
    ),
    404: Trouble(
        t("找不到這一頁", "This page isn't here"),
        t(
            "網址可能打錯，或內容已經移走。可以用上方的搜尋，或從下面開始。",
            "The address may be mistyped, or the page has moved. Use the search above, or start below.",
        ),
    ),
    429: Trouble(
        t("請稍候再試", "Please wait a little"),
        t("查詢次數太多。請稍候再試，或打電話給我們。", "Too many tries. Please wait, or telephone us."),
    ),
    500: Trouble(
        t("系統出了一點問題", "Something went wrong on our side"),
        t(
            "不是您的操作有誤。您沒有被重複扣款，也沒有資料遺失。請過幾分鐘再試，急件請打電話。",
            "You did nothing wrong; nothing was charged twice and nothing was lost. Please try again in a few "
            "minutes, or telephone us if it is urgent.",
        ),
    ),
}


def page(
    request: HttpRequest,
    status: int,
    text: Text | None = None,
    *,
    back: tuple[Text, str] | None = None,
    language: str = "",
) -> HttpResponse:
    """Answer with the page of a status, in the language of the address where none is given; ``back`` is a way back."""
    trouble = TROUBLES.get(status, TROUBLES[400])
    language = language or ("en" if request.path.startswith("/en/") else "zh-hant")
    with translation.override(language):
        said = text or trouble.text
        context = {
            "title": trouble.title,
            "text": said,
            "status": status,
            "back": back,
            "site": frame(request, str(trouble.title), str(said)),
        }
        return render(request, "site/error.html", context, status=status)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001  (Django's form)
    """Answer 400."""
    return page(request, 400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer 403, with the refusal's own words where there are some."""
    return page(request, 403, exception.text if isinstance(exception, Refusal) else None)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001  (Django's signature of an error page)
    """Answer 404."""
    return page(request, 404)


def too_many(request: HttpRequest) -> HttpResponse:
    """Answer 429: too many tries at the log-in."""
    return page(request, 429)


def broken(request: HttpRequest) -> HttpResponse:
    """Answer 500 without touching the database, which may be what is broken."""
    language = "en" if request.path.startswith("/en/") else "zh-hant"
    with translation.override(language):
        return render(request, "site/broken.html", {"trouble": TROUBLES[500]}, status=500)


def csrf(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001  (Django's signature of an error page)
    """Answer a form without its token: most often one that was left open too long."""
    return page(request, 403)

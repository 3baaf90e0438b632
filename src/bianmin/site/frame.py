"""What stands round every public page: menu, footer, languages, metadata."""

from dataclasses import dataclass, field
from datetime import date, datetime

from django.conf import settings
from django.http import HttpRequest
from django.urls import translate_url
from django.utils.translation import get_language

from bianmin.kit.clock import taipei_date, today
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import BranchInfo
from bianmin.pages import queries as pages
from bianmin.pages.types import MenuItem

COMPUTED = "I11"  # the default code of Category.Service for pages that are computed


@dataclass(frozen=True, slots=True)
class Entry:
    """One of the six things people come for."""

    title: Text
    text: Text
    path: str
    sign: str


SIX: tuple[Entry, ...] = (
    Entry(
        t("查我的案件", "Find my case"),
        t("今天欠多少、為什麼、怎麼繳", "What is owed today, why, how to pay"),
        "find/",
        "find",
    ),
    Entry(t("繳款", "Pay"), t("超商、轉帳、臨櫃、郵寄", "Store, transfer, counter, mail"), "how-to-pay/", "pay"),
    Entry(t("申請", "Apply"), t("分期、改期、到府", "Instalments, another date, home visit"), "services/", "apply"),
    Entry(t("拍賣", "Auctions"), t("公告、投標、保證金", "Notices, bids, deposits"), "auctions/", "auction"),
    Entry(t("書表", "Forms"), t("有哪些、怎麼拿", "Which there are, how to get them"), "forms/", "forms"),
    Entry(
        t("聯絡與時間", "Contact and hours"),
        t("地址、電話、開放時段", "Address, telephone, hours"),
        "contact/",
        "contact",
    ),
)

FOOTER: tuple[tuple[Text, tuple[tuple[Text, str], ...]], ...] = (
    (
        t("繳款與案件", "Payments and cases"),
        (
            (t("查我的案件", "Find my case"), "find/"),
            (t("繳款方式", "How to pay"), "how-to-pay/"),
            (t("回傳繳款收據", "Send us a receipt"), "receipt/"),
            (t("看懂通知書", "Your payment notice"), "notice/"),
        ),
    ),
    (
        t("申請與權利", "Applications and rights"),
        (
            (t("申辦服務", "Services"), "services/"),
            (t("巡迴服務", "Tours"), "tours/"),
            (t("申辦進度查詢", "Follow a request"), "progress/"),
            (t("處理時限表", "Time limits"), "services/time-limits/"),
            (t("聲明異議", "Objecting"), "objection/"),
            (t("拍賣", "Auctions"), "auctions/"),
            (t("書表", "Forms"), "forms/"),
        ),
    ),
    (
        t("認識我們", "About us"),
        (
            (t("關於本分署", "About this branch"), "about/"),
            (t("聯絡與時間", "Contact and hours"), "contact/"),
            (t("電子公布欄", "Bulletin"), "news/"),
            (t("榮譽榜", "Honour roll"), "honours/"),
            (t("成果報告", "Reports"), "reports/"),
            (t("知識分享專區", "Shared knowledge"), "knowledge/"),
            (t("政府資訊公開", "Public information"), "public-information/"),
            (t("設施與飲用水檢驗", "Facilities, water tests"), "facilities/"),
            (t("內部控制聲明書", "Internal control"), "internal-control/"),
        ),
    ),
    (
        t("幫您弄清楚", "Help"),
        (
            (t("常見問題", "Questions"), "faq/"),
            (t("留言板", "Message board"), "message-board/"),
            (t("滿意度問卷與民調", "Surveys and polls"), "survey/"),
            (t("防詐騙", "Against fraud"), "anti-fraud/"),
            (t("無障礙說明", "Accessibility"), "accessibility/"),
            (t("網站導覽", "Site map"), "sitemap/"),
        ),
    ),
)

POLICIES: tuple[tuple[Text, str], ...] = (
    (t("隱私權保護政策", "Privacy policy"), "privacy/"),
    (t("資訊安全政策", "Information security"), "security/"),
    (t("政府網站資料開放宣告", "Open data declaration"), "open-data/"),
)


@dataclass(frozen=True, slots=True)
class Language:
    """A link to this page in another language."""

    code: str
    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Frame:
    """Everything the base page needs."""

    branch: BranchInfo
    root: str
    path: str
    menu: tuple[MenuItem, ...]
    other: Language
    today: date
    published: date | None
    updated: date
    metadata: tuple[tuple[str, str], ...] = field(default=())


def root_of(language: str | None = None) -> str:
    """Return where a language's addresses begin."""
    return "/en/" if (language or get_language() or "").startswith("en") else "/"


def in_english() -> bool:
    """Say whether the page is read in English."""
    return (get_language() or "").startswith("en")


def frame(request: HttpRequest, title: str, summary: str, page: object | None = None) -> Frame:
    """Build the frame of a page. ``page`` is the Wagtail page, None where the page is computed."""
    language = "en" if in_english() else "zh-hant"
    root = root_of(language)
    branch = office.branch()
    other = "zh-hant" if language == "en" else "en"
    published = getattr(page, "first_published_at", None) or pages.opened_on(language)
    changed = getattr(page, "last_published_at", None)
    first = taipei_date(published) if isinstance(published, datetime) else None
    last = taipei_date(changed) if isinstance(changed, datetime) else today()
    menu = (MenuItem(str(SIX[0].title), f"{root}find/", ""), *pages.menu(language))
    return Frame(
        branch=branch,
        root=root,
        path=request.path,
        menu=menu,
        other=Language(
            "en" if other == "en" else "zh-Hant",
            "English" if other == "en" else "中文",
            _elsewhere(request, page, other),
        ),
        today=today(),
        published=first,
        updated=last,
        metadata=tuple(_metadata(request, branch, (title, summary), first, page)),
    )


def _elsewhere(request: HttpRequest, page: object | None, language: str) -> str:
    """Return this page's address in another language, or that language's home where it isn't translated."""
    if page is not None:
        translated = page.get_translations().filter(locale__language_code=language).live().first()  # type: ignore[attr-defined]  # Wagtail's manager has no types
        return str(translated.url) if translated else root_of(language)
    if request.resolver_match is None:
        return root_of(language)
    return str(translate_url(request.path, language))


def _metadata(
    request: HttpRequest, branch: BranchInfo, words: tuple[str, str], published: date | None, page: object | None
) -> list[tuple[str, str]]:
    """Return the elements of 行政機關電子資料流通詮釋資料及分類檢索規範 in its order."""
    name = str(branch.name)
    title, summary = words
    day = (published or today()).isoformat()
    return [
        ("DC.Title", title),
        ("DC.Creator", name),
        ("DC.Subject", title),
        ("DC.Description", summary or title),
        ("DC.Contributor", name),
        ("DC.Type", "Text"),
        ("DC.Format", "text/html"),
        ("DC.Source", name),
        ("DC.Language", "en" if in_english() else "zh-Hant"),
        ("DC.coverage.t.max", ""),
        ("DC.coverage.t.min", day),
        ("DC.Publisher", name),
        ("DC.Date", day),
        ("DC.Identifier", "" if page is None else f"{settings.BASE_URL}{request.path}"),
        ("DC.Relation", ""),
        ("DC.Rights", f"{name}, {settings.BASE_URL}{root_of()}open-data/"),
        ("Category.Theme", str(getattr(page, "theme", "210"))),
        ("Category.Cake", str(getattr(page, "cake", "160"))),
        ("Category.Service", str(getattr(page, "service", COMPUTED))),
    ]

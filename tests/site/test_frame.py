"""What stands round every page, in both languages."""

import re

import pytest
from django.test import Client

from bianmin.kit.clock import TAIPEI
from bianmin.site import frame

pytestmark = pytest.mark.django_db
PAGES = [
    "", "how-to-pay/", "apply/", "auctions/", "forms/", "contact/", "notice/", "anti-fraud/", "objection/", "about/",
    "faq/", "news/", "news/beware-of-fraud/", "privacy/", "security/", "open-data/", "find/", "receipt/", "search/",
    "search/?q=x", "sitemap/",
]  # fmt: skip


@pytest.mark.parametrize("root", ["/", "/en/"])
@pytest.mark.parametrize("path", PAGES)
def test_every_page_has_the_frame(visitor: Client, root: str, path: str) -> None:
    answer = visitor.get(root + path)
    page = answer.content.decode()
    assert answer.status_code == 200
    assert f'<html lang="{"en" if root == "/en/" else "zh-Hant"}"' in page
    for key in "uczs":
        assert f'accesskey="{key}"' in page
    assert page.count(">:::</a>") == 3
    assert page.count("<h1") == 1
    assert ("跳到主要內容區塊" if root == "/" else "Skip to the main content") in page
    for name in ("DC.Title", "DC.Date", "DC.Language", "Category.Theme", "Category.Cake", "Category.Service"):
        assert f'<meta name="{name}"' in page
    for link in ("privacy/", "security/", "open-data/", "sitemap/"):
        assert f'href="{root}{link}"' in page
    assert "script>" not in page.replace("defer></script>", "")
    assert not re.search(r' on[a-z]+="| style="', page)


def test_the_policy_forbids_what_pages_do_not_need(visitor: Client) -> None:
    policy = visitor.get("/").headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_links_inside_the_pages_lead_somewhere(visitor: Client) -> None:
    links = {
        link.split("#")[0]
        for root in ("/", "/en/")
        for path in PAGES
        for link in re.findall(r'href="(/[^"]*)"', visitor.get(root + path).content.decode())
        if not link.startswith("/static/")
    }
    broken = [link for link in sorted(links) if visitor.get(link).status_code not in {200, 302}]
    assert broken == []


def test_the_six_things_come_before_the_news(visitor: Client) -> None:
    page = visitor.get("/").content.decode()
    places = [page.index(f"<strong>{entry.title.zh}</strong>") for entry in frame.SIX]
    assert places == sorted(places)
    assert places[-1] < page.index("今天的時段") < page.index('id="news-title"')


def test_pages_lead_to_themselves_in_the_other_language(visitor: Client) -> None:
    assert 'href="/en/how-to-pay/" lang="en"' in visitor.get("/how-to-pay/").content.decode()
    assert 'href="/find/" lang="zh-Hant"' in visitor.get("/en/find/").content.decode()


def test_openings_are_counted(visitor: Client) -> None:
    counts = [
        int(re.findall(r'點閱次數：<span class="number">([\d,]+)', visitor.get("/faq/").content.decode())[0])
        for _ in range(3)
    ]
    assert counts == [counts[0], counts[0] + 1, counts[0] + 2]


@pytest.mark.parametrize("word", ["繳", "分期", "薪", "165", "聲明異議"])
def test_the_search_finds_words_of_one_and_two_characters(visitor: Client, word: str) -> None:
    page = visitor.get("/search/", {"q": word}).content.decode()
    assert f"<mark>{word}</mark>" in page or page.count("<li><a") > 0
    assert "沒有找到" not in page


def test_a_search_for_nothing_says_what_to_do(visitor: Client) -> None:
    assert "換個短一點的詞" in visitor.get("/search/", {"q": "龘龘"}).content.decode()


def test_what_is_searched_for_is_never_markup(visitor: Client) -> None:
    page = visitor.get("/search/", {"q": '"><script>alert(1)</script>'}).content.decode()
    assert "<script>alert" not in page


@pytest.mark.parametrize(
    ("path", "words"), [("/nowhere/", "找不到這一頁"), ("/en/nowhere/", "This page isn&#x27;t here")]
)
def test_a_page_that_is_not_there_says_so_in_the_language_of_the_address(
    visitor: Client, path: str, words: str
) -> None:
    answer = visitor.get(path)
    assert answer.status_code == 404
    assert words in answer.content.decode()


def test_a_form_without_its_token_is_explained(branch: str) -> None:
    strict = Client(enforce_csrf_checks=True)
    answer = strict.post("/en/find/", {"number": "115健執1", "identifier": "A123456789"})
    assert answer.status_code == 403
    assert "reload the page" in answer.content.decode()


def test_a_fault_of_ours_is_owned_up_to(branch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("bianmin.pages.queries.search", fails)
    browser = Client(raise_request_exception=False)
    answer = browser.get("/en/search/", {"q": "x"})
    assert answer.status_code == 500
    assert "nothing was lost" in answer.content.decode()


def test_strangers_do_not_come_into_the_editors_pages(visitor: Client) -> None:
    answer = visitor.get("/cms/")
    assert answer.status_code == 302
    assert "login" in answer.headers["Location"]


def test_the_windows_of_a_day_off_are_those_of_the_next_working_day(branch: str) -> None:
    from datetime import datetime  # noqa: PLC0415  (only this needs it)

    from bianmin.site.opening import opening  # noqa: PLC0415  (only this needs it)

    saturday = opening(datetime(2026, 11, 21, 10, 0, tzinfo=TAIPEI))
    assert not saturday.is_working
    assert saturday.next_day.isoformat() == "2026-11-23"
    monday = opening(datetime(2026, 11, 23, 7, 30, tzinfo=TAIPEI))
    assert [window.state for window in monday.windows] == ["now", "later", "later", "later"]
    noon = opening(datetime(2026, 11, 23, 12, 30, tzinfo=TAIPEI))
    assert [window.state for window in noon.windows] == ["over", "now", "now", "later"]

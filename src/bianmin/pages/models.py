"""Tables of the public pages: what editors write, what can be searched, and two small counters."""

from typing import Any, ClassVar

from django.db import models
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from bianmin.pages.blocks import BODY, QuestionBlock


class OfficePage(Page):  # type: ignore[misc]  # the library's class has no types
    """What every page of the office has: a summary and the codes of the government's metadata scheme.

    行政機關電子資料流通詮釋資料及分類檢索規範 asks for them; the codes are typed, since their lists change.
    """

    menu_title = models.CharField("選單名稱 Menu title", max_length=30, blank=True, default="")
    summary = models.CharField("摘要 Summary", max_length=300, blank=True, default="")
    theme = models.CharField("Category.Theme", max_length=20, blank=True, default="210")
    cake = models.CharField("Category.Cake", max_length=20, blank=True, default="160")
    service = models.CharField("Category.Service", max_length=20, blank=True, default="I11")

    promote_panels = [
        *Page.promote_panels,
        FieldPanel("menu_title"),
        MultiFieldPanel([FieldPanel("theme"), FieldPanel("cake"), FieldPanel("service")], heading="分類檢索 Metadata"),
    ]

    class Meta:
        abstract = True


class HomePage(OfficePage):
    """The first page: what people come for stands before anything an editor adds."""

    welcome = models.CharField("引言 Welcome", max_length=200, blank=True, default="")
    body = StreamField(BODY, blank=True, verbose_name="補充內容 Body")
    badge = models.ForeignKey(
        "wagtailimages.Image",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="無障礙標章 Accessibility badge",
        help_text="取得標章後上傳原圖（88×31），會放在首頁最下方。",
    )
    badge_address = models.URLField("標章查證網址 Address that confirms it", max_length=300, blank=True, default="")

    template = "site/home.html"
    content_panels = [*Page.content_panels, FieldPanel("welcome"), FieldPanel("summary"), FieldPanel("body")]
    promote_panels = [
        *OfficePage.promote_panels,
        MultiFieldPanel([FieldPanel("badge"), FieldPanel("badge_address")], heading="無障礙標章 Accessibility badge"),
    ]

    class Meta:
        db_table = "pages_home"
        verbose_name = "首頁 Home"


class ContentPage(OfficePage):
    """A page of plain content."""

    body = StreamField(BODY, blank=True, verbose_name="內容 Body")

    template = "site/content.html"
    content_panels = [*Page.content_panels, FieldPanel("summary"), FieldPanel("body")]

    class Meta:
        db_table = "pages_content"
        verbose_name = "內容頁 Content page"


class NewsIndexPage(OfficePage):
    """The bulletin (電子公布欄)."""

    template = "site/news_index.html"
    content_panels = [*Page.content_panels, FieldPanel("summary")]
    subpage_types: ClassVar[list[str]] = ["pages.NewsPage"]

    class Meta:
        db_table = "pages_news_index"
        verbose_name = "公布欄 Bulletin"

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:  # noqa: ANN401  (Wagtail's signature)
        """Add the items that are posted today, newest first."""
        from bianmin.kit.clock import today  # noqa: PLC0415  (the clock belongs to the request, not to the table)

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        items = NewsPage.objects.live().child_of(self).filter(posted_on__lte=today())
        context["items"] = items.filter(models.Q(until=None) | models.Q(until__gte=today())).order_by(
            "-posted_on", "-id"
        )
        return context


class NewsPage(OfficePage):
    """An item of the bulletin, posted from a day until a day where one is set."""

    posted_on = models.DateField("張貼日期 Posted on")
    until = models.DateField("張貼至 Until", null=True, blank=True)
    body = StreamField(BODY, blank=True, verbose_name="內容 Body")

    template = "site/news.html"
    content_panels = [
        *Page.content_panels,
        FieldPanel("posted_on"),
        FieldPanel("until"),
        FieldPanel("summary"),
        FieldPanel("body"),
    ]
    parent_page_types: ClassVar[list[str]] = ["pages.NewsIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        db_table = "pages_news"
        verbose_name = "公告 Bulletin item"


class FaqPage(OfficePage):
    """Questions and answers."""

    questions = StreamField([("question", QuestionBlock())], blank=True, verbose_name="問答 Questions")

    template = "site/faq.html"
    content_panels = [*Page.content_panels, FieldPanel("summary"), FieldPanel("questions")]

    class Meta:
        db_table = "pages_faq"
        verbose_name = "常見問題 FAQ"


class PageText(models.Model):
    """The folded words of a live page, so that a search finds every word, one character long ones too."""

    page = models.OneToOneField("wagtailcore.Page", on_delete=models.CASCADE, primary_key=True, related_name="+")
    language = models.CharField(max_length=10)
    title = models.TextField()
    words = models.TextField()

    class Meta:
        db_table = "pages_text"


class Visit(models.Model):
    """How often a page was opened (點閱次數); nothing about who opened it."""

    path = models.CharField(max_length=255, primary_key=True)
    total = models.BigIntegerField(default=0)

    class Meta:
        db_table = "pages_visit"


class Attempt(models.Model):
    """Tries at something that is limited, counted by window.

    ``key`` is a keyed hash that changes every day: it says "the same one again", never who. Rows older
    than two days are deleted.
    """

    scope = models.CharField(max_length=30)
    key = models.BinaryField(max_length=32)
    window = models.DateTimeField()
    tries = models.IntegerField(default=0)

    class Meta:
        db_table = "pages_attempt"
        constraints = [models.UniqueConstraint(fields=["scope", "key", "window"], name="pages_attempt_once")]
        indexes = [models.Index(fields=["window"], name="pages_attempt_window")]

"""The few plain blocks an editor builds a page from; how each looks is the public site's business."""

from wagtail import blocks

_INLINE = ["bold", "link", "ol", "ul", "document-link"]


class TableBlock(blocks.StructBlock):  # type: ignore[misc]  # the library's class has no types
    """A table typed as lines: cells are parted by ``|``, the first line is the head."""

    caption = blocks.CharBlock(label="表格標題 Caption")
    rows = blocks.TextBlock(label="表格內容 Rows", help_text="一列一行，欄與欄之間用 | 分開；第一行是欄名。")

    class Meta:
        icon = "table"
        label = "表格 Table"
        template = "site/blocks/table.html"


class CalloutBlock(blocks.StructBlock):  # type: ignore[misc]  # the library's class has no types
    """Something to be seen first: a note, a caution, or a warning against fraud."""

    kind = blocks.ChoiceBlock(
        choices=[("note", "說明 Note"), ("good", "好消息 Good"), ("caution", "注意 Caution"), ("stop", "警告 Warning")],
        default="note",
        label="種類 Kind",
    )
    title = blocks.CharBlock(label="標題 Title")
    text = blocks.RichTextBlock(features=_INLINE, label="內容 Text")

    class Meta:
        icon = "warning"
        label = "提醒 Callout"
        template = "site/blocks/callout.html"


class LinkBlock(blocks.StructBlock):  # type: ignore[misc]  # the library's class has no types
    """One link with what is found behind it."""

    title = blocks.CharBlock(label="名稱 Title")
    address = blocks.CharBlock(label="網址 Address", help_text="站內寫 /contact/，站外寫完整網址。")
    text = blocks.CharBlock(required=False, label="說明 Description")


class QuestionBlock(blocks.StructBlock):  # type: ignore[misc]  # the library's class has no types
    """A question people really ask, and its answer."""

    question = blocks.CharBlock(label="問題 Question")
    answer = blocks.RichTextBlock(features=_INLINE, label="回答 Answer")

    class Meta:
        icon = "help"
        label = "問答 Question"
        template = "site/blocks/question.html"


LIVE_PARTS = [
    ("hours", "開放時間（依設定）Opening hours"),
    ("contact", "機關聯絡資料 Contact"),
    ("sections", "各股電話 Sections' telephones"),
    ("caps", "超商繳款上限 Store limits"),
    ("main-action", "「查我的案件」按鈕 Button to find a case"),
]

BODY = [
    (
        "heading",
        blocks.CharBlock(
            form_classname="title", icon="title", label="小標題 Heading", template="site/blocks/heading.html"
        ),
    ),
    (
        "text",
        blocks.RichTextBlock(
            features=[*_INLINE, "h3"], icon="pilcrow", label="文字 Text", template="site/blocks/text.html"
        ),
    ),
    (
        "steps",
        blocks.ListBlock(
            blocks.RichTextBlock(features=_INLINE),
            icon="list-ol",
            label="步驟 Steps",
            template="site/blocks/steps.html",
        ),
    ),
    ("table", TableBlock()),
    ("callout", CalloutBlock()),
    ("links", blocks.ListBlock(LinkBlock(), icon="link", label="連結 Links", template="site/blocks/links.html")),
    (
        "live",
        blocks.ChoiceBlock(
            choices=LIVE_PARTS, icon="time", label="系統自動帶入 From the records", template="site/blocks/live.html"
        ),
    ),
]

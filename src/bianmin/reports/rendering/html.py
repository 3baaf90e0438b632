"""A report's blocks as HTML for pages: numbers lead to their figures' pages, tables can be read on a telephone."""

from collections.abc import Callable, Sequence

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from bianmin.reports.rules.numbering import numeral
from bianmin.reports.rules.tree import Block, Chart, Heading, Line, Number, Paragraph, Picture, Table, spans

Address = Callable[[str], str]
"""Where a figure's page lies, by its code."""
PictureAddress = Callable[[Picture], str]


def report_html(blocks: Sequence[Block], *, figure: Address, picture: PictureAddress, above: int = 1) -> SafeString:
    """Return blocks as HTML. ``above`` is the level of the page's own heading; the report's headings follow it."""
    out: list[SafeString] = []
    points: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Paragraph) and block.level:
            points.append(block)
            continue
        if points:
            out.append(_points(points, figure))
            points = []
        out.append(_block(block, figure, picture, above))
    if points:
        out.append(_points(points, figure))
    return mark_safe("\n".join(out))  # noqa: S308  (every part is escaped where it is made)


def _block(block: Block, figure: Address, picture: PictureAddress, above: int) -> SafeString:
    if isinstance(block, Heading):
        tag = f"h{min(above + block.depth, 6)}"
        number = numeral(block.level, block.number)
        return format_html('<{0} id="{1}">{2}{3}</{0}>', mark_safe(tag), block.anchor, number, block.text)  # noqa: S308  (h2 to h6)
    if isinstance(block, Paragraph):
        return format_html("<p>{}</p>", _line(block.line, figure))
    if isinstance(block, Picture):
        caption = format_html("<figcaption>{}</figcaption>", block.caption) if block.caption else ""
        return format_html(
            '<figure><img src="{}" alt="{}" width="{}" height="{}" loading="lazy">{}</figure>',
            picture(block), block.alt or block.caption, block.width, block.height, caption,
        )  # fmt: skip
    if isinstance(block, Chart):
        drawing = mark_safe(block.svg)  # noqa: S308  (drawn by rules/drawing, its words escaped there)
        return format_html(
            '<figure class="report-chart">{}<figcaption>{}</figcaption></figure>{}',
            drawing, block.says, _table(block.table, figure),
        )  # fmt: skip
    return _table(block, figure)


def _points(points: Sequence[Paragraph], figure: Address) -> SafeString:
    """Nest points by their levels; each says its own number, as on paper."""
    out: list[SafeString] = []
    at = 0
    while at < len(points):
        level, items = points[at].level, []
        while at < len(points) and points[at].level >= level:
            one = points[at]
            end = at + 1
            while end < len(points) and points[end].level > level:
                end += 1
            below = _points(points[at + 1 : end], figure) if end > at + 1 else ""
            number = numeral(one.level, one.number)
            items.append((number, _line(one.line, figure), below))
            at = end
        rows = format_html_join("", '<li><span class="report-number">{}</span>{}{}</li>', items)
        out.append(format_html('<ol class="report-points">{}</ol>', rows))
    return mark_safe("".join(out))  # noqa: S308  (every part is escaped where it is made)


def _table(table: Table, figure: Address) -> SafeString:
    heads = format_html_join("", '<th scope="col">{}</th>', ((one,) for one in table.heads))
    rows = format_html_join("", "<tr>{}</tr>", ((_row(table, row, figure),) for row in range(len(table.rows))))
    caption = format_html("<caption>{}</caption>", table.caption) if table.caption else ""
    return format_html(
        '<div class="table-wide" tabindex="0" role="group" aria-label="{}"><table class="table">{}'
        "<thead><tr>{}</tr></thead><tbody>{}</tbody></table></div>",
        table.caption or "統計表", caption, heads, rows,
    )  # fmt: skip


def _row(table: Table, row: int, figure: Address) -> SafeString:
    cells = []
    for column, cell in enumerate(table.rows[row]):
        size = spans(table.rows, row, column)
        if not size:
            continue
        over = format_html(' rowspan="{}"', size) if size > 1 else ""
        shape = mark_safe(' class="number"') if column in table.figures else ""
        cells.append((over, shape, _line(cell or (), figure)))
    return format_html_join("", "<td{}{}>{}</td>", cells)


def _line(line: Line, figure: Address) -> SafeString:
    return format_html_join("", "{}", ((_inline(one, figure),) for one in line))


def _inline(one: object, figure: Address) -> SafeString | str:
    if isinstance(one, Number):
        return format_html('<a class="report-figure" href="{}">{}</a>', figure(one.code), one.text)
    return str(getattr(one, "text", ""))

"""Whether a page is valid: a strict HTML parser's errors, and ties (ids, labels, descriptions) that lead nowhere."""

from collections import Counter

from lxml import html
from tinyhtml5.parser import HTMLParser

TIES = ("for", "aria-labelledby", "aria-describedby", "aria-controls")


def faults(page: str) -> list[str]:
    """Return what is wrong with a page; nothing where it is valid."""
    found = parser_errors(page)
    tree = html.document_fromstring(page)
    ids = Counter(str(one) for one in tree.xpath("//@id"))
    found += [f"id twice: {one}" for one, times in ids.items() if times > 1]
    for tie in TIES:
        for value in tree.xpath(f"//@{tie}"):
            found += [f"{tie} leads nowhere: {one}" for one in str(value).split() if one not in ids]
    found += [
        f"link leads nowhere: {one}" for one in tree.xpath("//a[starts-with(@href, '#')]/@href") if one[1:] not in ids
    ]
    found += ["inline script" for one in tree.xpath("//script[not(@src)]") if one.get("type") != "application/json"]
    found += ["inline style" for _ in tree.xpath("//style | //*[@style]")]
    found += [f"on… attribute: {one.tag}" for one in tree.xpath("//*[@onclick or @onchange or @onsubmit]")]
    if len(tree.xpath("//h1")) != 1:
        found.append(f"{len(tree.xpath('//h1'))} headings of the first level")
    return found


def parser_errors(page: str) -> list[str]:
    """Return the errors of HTML's own parsing rules."""
    parser = HTMLParser()
    parser.parse(page)
    return [str(error) for error in parser.errors]

"""Names are clear text and found by bigrams: exact recall for two characters and more, in any place of the name."""

from bianmin.kit.identifiers import fold

_VARIANTS = str.maketrans("台", "臺")


def folded(name: str) -> str:
    """Return a name as it is compared: no spaces, one width, capitals, 臺 for 台."""
    return "".join(fold(name).upper().translate(_VARIANTS).split())


def grams(name: str) -> list[str]:
    """Return the bigrams a name is indexed under, closed with its last character: 王小明 → 王小, 小明, 明."""
    text = folded(name)
    return list(dict.fromkeys(text[place : place + 2] for place in range(len(text))))


def query_grams(query: str) -> list[str]:
    """Return the bigrams that a name containing the query must all have.

    One character finds only names that end in it: the index has no single characters, because a
    surname alone would bring a tenth of all obligors.
    """
    text = folded(query)
    if len(text) < 2:  # noqa: PLR2004  (a bigram needs two characters)
        return [text] if text else []
    return list(dict.fromkeys(text[place : place + 2] for place in range(len(text) - 1)))


def contains(name: str, query: str) -> bool:
    """Tell whether a name really contains the query; bigrams alone may lie apart from each other."""
    return folded(query) in folded(name)

"""From headings and their texts to the content tree: one order of numbers over both."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from bianmin.reports.rules.numbering import DEEPEST
from bianmin.reports.rules.tree import Block, Heading, Paragraph, Picture
from bianmin.reports.rules.writing import Filling, write


@dataclass(frozen=True, slots=True)
class Part:
    """A heading in its place with its text; ``photos`` are its photographs by their places."""

    code: str
    title: str
    depth: int
    level: int
    text: str = ""
    photos: Mapping[int, Picture] = field(default_factory=dict)


def compose(parts: Iterable[Part], filling: Filling) -> tuple[Block, ...]:
    """Return the blocks of a report. Photographs a text doesn't place stand at its section's end."""
    blocks: list[Block] = []
    for part in parts:
        blocks.append(Heading(part.depth, part.level, 0, part.title, f"s-{part.code.replace('.', '-')}"))
        written = write(part.text, part.level, replace(filling, photos=part.photos))
        blocks += written
        placed = {id(one) for one in written if isinstance(one, Picture)}
        blocks += [photo for _, photo in sorted(part.photos.items()) if id(photo) not in placed]
    return numbered(blocks)


def numbered(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Number headings and points in one order: each level counts on until a higher one comes."""
    counts = [0] * (DEEPEST + 2)
    found: list[Block] = []
    for block in blocks:
        level = min(block.level, DEEPEST) if isinstance(block, Heading | Paragraph) else 0
        if isinstance(block, Heading | Paragraph) and level:
            counts[level] += 1
            counts[level + 1 :] = [0] * len(counts[level + 1 :])
            found.append(replace(block, level=level, number=counts[level]))
        else:
            found.append(block)
    return tuple(found)

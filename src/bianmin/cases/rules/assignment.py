"""Which section (股) gets an obligor's cases.

An obligor with an open case stays with its section. The others come in the order of their first
line, each with all his lines, and go to the section with the lightest load of open cases; ties go
by the sections' order. One heap step an obligor gives exactly what asking for the lightest section
each time gives, at a cost that doesn't grow with the number of sections.
"""

from array import array
from collections.abc import Iterable, Sequence
from heapq import heapify, heapreplace


def spread(loads: Sequence[int], sizes: Iterable[int]) -> Sequence[int]:
    """Return for each group (an obligor's lines) the place of its section in ``loads``.

    ``loads`` are open cases in the order of the sections, known obligors' new lines included;
    ``sizes`` the numbers of lines of the groups in order. Without a section there is no answer:
    ValueError.
    """
    heap = [(load, place) for place, load in enumerate(loads)]
    if not heap:
        raise ValueError("no section takes cases")
    heapify(heap)
    places = array("H")
    for size in sizes:
        load, place = heap[0]
        places.append(place)
        heapreplace(heap, (load + size, place))
    return places

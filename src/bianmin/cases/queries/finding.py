"""Finding a case by what somebody has at hand: its number, an identifier, the agency's reference, a name."""

import hmac
from collections.abc import Collection
from typing import Any

from django.db import connection

from bianmin.cases.errors import BadPageKey, UnknownCase
from bianmin.cases.queries.reading import rows
from bianmin.cases.rules import numbers
from bianmin.cases.types import CasePage
from bianmin.kit.identifiers import fold, fold_identifier, valid
from bianmin.kit.names import contains, query_grams
from bianmin.kit.secrets import keyring

MOST_OBLIGORS = 300
"""More people than this with a name: the search says so (``broad``) and shows those of the first ones."""
_KINDS = ("P", "L", "F")


def by_number(number: str) -> int:
    """Return the id of the case with this number, in its usual or its machine form; UnknownCase where none is."""
    parts = numbers.read(number[:60])
    if parts is None or parts.year is None:
        raise UnknownCase(number=number[:60])
    with connection.cursor() as cursor:
        if parts.word is not None:
            written = numbers.write(parts.year, parts.word, parts.serial)
            cursor.execute("select id from cases_case where number = %s", [written])
        else:
            cursor.execute(
                "select id from cases_case where serial = %s and year = %s limit 2", [parts.serial, parts.year]
            )
        found = cursor.fetchall()
    if len(found) != 1:
        raise UnknownCase(number=number[:60])
    return int(found[0][0])


def whole_number(number: str) -> str:
    """Return a case number as it is written in full; only its machine form, which lacks the word, is looked up."""
    parts = numbers.read(number[:60])
    if parts is None or parts.year is None:
        raise UnknownCase(number=number[:60])
    if parts.word is not None:
        return numbers.write(parts.year, parts.word, parts.serial)
    with connection.cursor() as cursor:
        cursor.execute("select number from cases_case where id = %s", [by_number(number)])
        return str(cursor.fetchone()[0])


def numbers_of(given: Collection[str]) -> dict[str, str]:
    """Return for each of these numbers, in any writing of a whole one, the number of the case there is."""
    written = {}
    for one in given:
        parts = numbers.read(one[:60])
        if parts is not None and parts.year is not None and parts.word is not None:
            written[one] = numbers.write(parts.year, parts.word, parts.serial)
    with connection.cursor() as cursor:
        cursor.execute("select number from cases_case where number = any(%s)", [list(set(written.values()))])
        there = {row[0] for row in cursor.fetchall()}
    return {one: number for one, number in written.items() if number in there}


def by_agency_ref(agency_id: int, agency_ref: str) -> int | None:
    """Return the id of an agency's case by its reference."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select id from cases_case where agency_id = %s and agency_ref = %s", [agency_id, fold(agency_ref)]
        )
        found = cursor.fetchone()
    return int(found[0]) if found else None


def find_for_citizen(number: str, identifier: str) -> int | None:
    """Return the case with this number whose obligor has this identifier; None for anything else.

    What is wrong is never told, and the same work is done whether the number or the identifier is.
    """
    hashes = dict(keyring().hashes(fold_identifier(identifier[:40])))
    try:
        case_id = by_number(number)
    except UnknownCase:  # finds nothing, in the same time
        case_id = 0
    with connection.cursor() as cursor:
        cursor.execute(
            "select o.id_hash, o.key_version from cases_case c join cases_obligor o on o.id = c.obligor_id "
            "where c.id = %s",
            [case_id],
        )
        found = cursor.fetchone()
    stored, version = (bytes(found[0]), found[1]) if found else (bytes(32), 0)
    return case_id if hmac.compare_digest(stored, hashes.get(version, b"")) else None


def search(text: str, *, section_id: int | None = None, after: str = "", size: int = 50) -> CasePage:
    """Find cases by number (whole, serial alone, machine form), identifier, agency reference or name.

    Newest first; ``section_id`` keeps to one section. The caller notes the look.
    """
    words = text.strip()[:100]
    if not words:
        return CasePage([], "", "", "received")
    if after and not after.isdecimal():
        raise BadPageKey
    with connection.cursor() as cursor:
        case_ids = _by_number_parts(cursor, words) + _by_reference(cursor, words)
        obligors = _by_identifier(cursor, words)
        broad = False
        if not case_ids and not obligors:
            obligors, broad = _by_name(cursor, words)
        cursor.execute(
            _PAGE,
            {
                "ids": case_ids,
                "obligors": obligors,
                "section": section_id,
                "after": int(after) if after else None,
                "size": size + 1,
            },
        )
        found = [row[0] for row in cursor.fetchall()]
    page = found[:size]
    following = str(page[-1]) if len(found) > size else ""
    return CasePage(rows(page), following, "", "received", broad=broad)


_PAGE = """
select id from (
  select c.id, c.section_id from cases_case c where c.id = any(%(ids)s)
  union
  select c.id, c.section_id from unnest(%(obligors)s::bigint[]) as o(id)
  cross join lateral (
    select id, section_id from cases_case where obligor_id = o.id
      and (%(after)s::bigint is null or id < %(after)s::bigint)
    order by obligor_id desc, id desc limit %(size)s
  ) c
) n
where (%(section)s::bigint is null or section_id = %(section)s::bigint)
  and (%(after)s::bigint is null or id < %(after)s::bigint)
order by id desc limit %(size)s
"""


def _by_number_parts(cursor: Any, words: str) -> list[int]:  # noqa: ANN401  (a database cursor)
    parts = numbers.read(words)
    if parts is None:
        return []
    cursor.execute(
        """select id from cases_case where serial = %s and (%s::int is null or year = %s::int)
        and (%s::text is null or word = %s::text) order by id desc limit %s""",
        [parts.serial, parts.year, parts.year, parts.word, parts.word, MOST_OBLIGORS],
    )
    return [row[0] for row in cursor.fetchall()]


def _by_reference(cursor: Any, words: str) -> list[int]:  # noqa: ANN401  (a database cursor)
    cursor.execute(
        """select c.id from office_agency g
        cross join lateral (select id from cases_case where agency_id = g.id and agency_ref = %s) c""",
        [fold(words)],
    )
    return [row[0] for row in cursor.fetchall()]


def _by_identifier(cursor: Any, words: str) -> list[int]:  # noqa: ANN401  (a database cursor)
    identifier = fold_identifier(words)
    if not any(valid(kind, identifier) for kind in _KINDS):
        return []
    hashes = [hashed for _, hashed in keyring().hashes(identifier)]
    cursor.execute("select id from cases_obligor where id_hash = any(%s)", [hashes])
    return [row[0] for row in cursor.fetchall()]


def _by_name(cursor: Any, words: str) -> tuple[list[int], bool]:  # noqa: ANN401  (a database cursor)
    """Return obligors with a name that contains the words, and whether there are more than are looked at."""
    grams = query_grams(words)
    if not grams:
        return [], False
    cursor.execute(
        "select id, name from cases_obligor where name_grams @> %s::text[] limit %s", [grams, MOST_OBLIGORS + 1]
    )
    found = cursor.fetchall()
    sure = [obligor for obligor, name in found[:MOST_OBLIGORS] if contains(name, words)]
    rest = [obligor for obligor, name in found[:MOST_OBLIGORS] if not contains(name, words)]
    if rest:
        # Bigrams that lie apart, or a name that only one of his cases bears.
        cursor.execute("select distinct obligor_id, obligor_name from cases_case where obligor_id = any(%s)", [rest])
        sure += {obligor for obligor, name in cursor.fetchall() if contains(name, words)}
    return sure, len(found) > MOST_OBLIGORS

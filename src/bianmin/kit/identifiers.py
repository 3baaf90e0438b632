"""Identifiers of persons and organisations: folding, checking, masking.

Kinds are those of the transfer file: ``P`` a natural person with a national or resident number,
``L`` an organisation with a business number, ``F`` a person without a national number.
"""

import re

#: Full-width digits and letters to ordinary ones; punctuation is left alone, it may be part of a reference.
_FOLD = {
    full: full - 0xFEE0
    for first, last in ((0xFF10, 0xFF19), (0xFF21, 0xFF3A), (0xFF41, 0xFF5A))
    for full in range(first, last + 1)
}
_BLANKS = " \u3000"

#: The two digits a letter of a national number stands for.
LETTERS = dict(  # noqa: C408  (read as the law's table)
    A=10, B=11, C=12, D=13, E=14, F=15, G=16, H=17, I=34, J=18, K=19, L=20, M=21,
    N=22, O=35, P=23, Q=24, R=25, S=26, T=27, U=28, V=29, W=32, X=30, Y=31, Z=33,
)  # fmt: skip
_FIRST = {letter: code // 10 + code % 10 * 9 for letter, code in LETTERS.items()}
_SECOND = {digit: int(digit) * 8 for digit in "1289"} | {letter: LETTERS[letter] % 10 * 8 for letter in "ABCD"}
_PERSON = re.compile(r"[A-Z][1289A-D][0-9]{8}").fullmatch
_FOREIGN = re.compile(r"[A-Z0-9]{6,20}").fullmatch
_BUSINESS = re.compile(r"[0-9]{8}").fullmatch

#: Weights of the business number; the digits of each product are added.
_BUSINESS_WEIGHTS = (1, 2, 1, 2, 1, 2, 4, 1)
_BUSINESS_SUMS = tuple(
    tuple(sum(divmod(digit * weight, 10)) for digit in range(10)) for weight in _BUSINESS_WEIGHTS
)  # fmt: skip


def fold(text: str) -> str:
    """Return a code, reference, date or amount with full-width digits and letters folded and blanks trimmed."""
    return (text if text.isascii() else text.translate(_FOLD)).strip(_BLANKS)


def fold_identifier(text: str) -> str:
    """Return an identifier as it is compared and hashed: folded, in capitals."""
    return fold(text).upper()


def is_person_id(text: str) -> bool:
    """Tell whether a national number, or a resident number of either style, has its form and checksum."""
    number = fold_identifier(text)
    if not _PERSON(number):
        return False
    digits = number[2:]
    total = _FIRST[number[0]] + _SECOND[number[1]] + int(digits[7])
    total += sum(int(digit) * weight for digit, weight in zip(digits, (7, 6, 5, 4, 3, 2, 1), strict=False))
    return total % 10 == 0


def is_business_number(text: str) -> bool:
    """Tell whether a business number is valid under the rule in force since 2023-04-01 (sum divisible by 5).

    Where the seventh digit is 7, its product may count one more.
    """
    number = fold_identifier(text)
    if not _BUSINESS(number):
        return False
    total = sum(sums[ord(digit) - 48] for sums, digit in zip(_BUSINESS_SUMS, number, strict=True))
    return total % 5 == 0 or (number[6] == "7" and (total + 1) % 5 == 0)


def is_foreign_id(text: str) -> bool:
    """Tell whether a passport or tax number of a person without a national number has 6-20 letters and digits."""
    return bool(_FOREIGN(fold_identifier(text)))


_CHECKS = {"P": is_person_id, "L": is_business_number, "F": is_foreign_id}


def valid(kind: str, text: str) -> bool:
    """Tell whether an identifier is valid for the kind of obligor: ``P``, ``L`` or ``F``."""
    check = _CHECKS.get(kind)
    return check is not None and check(text)


def mask(text: str) -> str:
    """Return an identifier with its middle hidden, so that its owner knows it and nobody else learns it."""
    number = fold_identifier(text)
    head, tail = (2, 3) if len(number) >= 8 else (1, 1)  # noqa: PLR2004  (long numbers show more of themselves)
    return number[:head] + "*" * max(len(number) - head - tail, 0) + number[-tail:] if len(number) > head else "*"

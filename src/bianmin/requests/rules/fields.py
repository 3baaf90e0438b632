"""What is typed into fields: checked by kind, kept as JSON, read back as Python's own values."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, time, timedelta
from typing import Any

from bianmin.catalogue.types import Field, FieldKind
from bianmin.kit import roc
from bianmin.kit.identifiers import fold, fold_identifier, valid
from bianmin.kit.texts import Text, t
from bianmin.requests.errors import FieldsWrong

LINE, LONG = 200, 4000
_MOST_LIST = 50
_MONEY = 1_000_000_000_000
_TELEPHONE = re.compile(r"\+?[0-9][0-9 #*()-]{5,28}[0-9]")
_MAIL = re.compile(r"[^@\s<>\"',;:()\[\]\\]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}")
_NATIONAL, _BUSINESS = re.compile(r"[A-Z][1289A-D][0-9]{8}"), re.compile(r"[0-9]{8}")
"""What has the form of these is one, or mistyped; it is no passport."""
_YES = {"1", "on", "true", "yes", "y", "是"}
_NO = {"", "0", "off", "false", "no", "n", "否"}

NEEDED = t("請填寫。", "This is needed.")
TOO_LONG = t("請勿超過{most}字。", "At most {most} characters, please.")


class _Wrong(Exception):  # noqa: N818  (named for what it says)
    def __init__(self, why: Text) -> None:
        self.why = why


def asked(fields: Iterable[Field], values: Mapping[str, Any]) -> list[Field]:
    """Return the fields that are asked, given the other answers."""
    return [one for one in fields if one.shown_if is None or _holds(values.get(one.shown_if[0]), one.shown_if[1])]


def _holds(answer: Any, wanted: str) -> bool:  # noqa: ANN401  (an answer of any kind)
    if isinstance(answer, list | tuple | set | frozenset):
        return wanted in {str(one) for one in answer}
    if isinstance(answer, bool) or wanted in {"yes", "no"}:
        said = answer if isinstance(answer, bool) else str(answer).strip().lower() in _YES
        return said is (wanted.lower() in _YES)
    return str(answer or "").strip() == wanted


def clean(
    fields: Iterable[Field], given: Mapping[str, Any], *, on: date, files: Mapping[str, int] | None = None
) -> dict[str, Any]:
    """Return the answers as they are kept; refuse (``FieldsWrong``) with every field that needs another answer.

    ``files``: how many files came for each field. What isn't asked is left out.
    """
    kept: dict[str, Any] = {}
    problems: dict[str, Text] = {}
    wanted = list(fields)
    for field in asked(wanted, given):
        if field.kind is FieldKind.FILES:
            problem = _files(field, (files or {}).get(field.name, 0))
            if problem is not None:
                problems[field.name] = _named(field, problem)
            continue
        try:
            value = _one(field, given.get(field.name), on)
        except _Wrong as wrong:
            problems[field.name] = _named(field, wrong.why)
        else:
            if value is not None:
                kept[field.name] = value
    if problems:
        raise FieldsWrong(problems)
    return kept


def _named(field: Field, why: Text) -> Text:
    return t("「{label}」{why}", "“{label}”: {why}").fill(label=field.label, why=why)


def _files(field: Field, count: int) -> Text | None:
    if field.required and not count:
        return t("請附上檔案。", "Attach a file.")
    if field.most is not None and count > field.most:
        return t("最多{most}個檔案。", "At most {most} files.").fill(most=field.most)
    return None


def _one(field: Field, given: Any, on: date) -> Any:  # noqa: ANN401  (an answer, of the kind its field says)
    if field.kind is FieldKind.YES:
        return _yes(field, given)
    if given is None or (isinstance(given, str) and not given.strip()) or (isinstance(given, list) and not given):
        if field.required:
            raise _Wrong(NEEDED)
        return None
    return _KINDS[field.kind](field, given, on)


def _yes(field: Field, given: Any) -> bool:  # noqa: ANN401  (an answer, of the kind its field says)
    said = given if isinstance(given, bool) else str(given or "").strip().lower() in _YES
    if not isinstance(given, bool) and str(given or "").strip().lower() not in _YES | _NO:
        raise _Wrong(t("請選擇是或否。", "Choose yes or no."))
    if field.required and not said:
        raise _Wrong(t("請勾選後才能繼續。", "Tick this to go on."))
    return said


def _text(given: Any, most: int, *, lines: bool = False) -> str:  # noqa: ANN401  (an answer, of the kind its field says)
    text = str(given).replace("\r\n", "\n").replace("\r", "\n").strip()
    if not lines:
        text = " ".join(text.split())
    text = "".join(sign for sign in text if sign.isprintable() or sign in {"\n", "\t"})
    if len(text) > most:
        raise _Wrong(TOO_LONG.fill(most=most))
    if not text:
        raise _Wrong(NEEDED)
    return text


def _line(field: Field, given: Any, on: date) -> str:  # noqa: ANN401, ARG001  (an answer of its field's kind; all readers share one shape)
    return _text(given, field.most or LINE)


def _long(field: Field, given: Any, on: date) -> str:  # noqa: ANN401, ARG001  (an answer of its field's kind; all readers share one shape)
    return _text(given, field.most or LONG, lines=True)


def _number(field: Field, given: Any, on: date) -> int:  # noqa: ANN401, ARG001  (an answer of its field's kind; all readers share one shape)
    text = fold(str(given)).replace(",", "").strip()
    if isinstance(given, bool) or not re.fullmatch(r"-?[0-9]{1,15}", text):
        raise _Wrong(t("請填整數。", "Write a whole number."))
    number = int(text)
    least = field.least if field.least is not None else (0 if field.kind is FieldKind.MONEY else None)
    most = field.most if field.most is not None else _MONEY
    if (least is not None and number < least) or number > most:
        raise _Wrong(
            t("請填{least}至{most}之間的數。", "Between {least} and {most}, please.").fill(least=least, most=most)
        )
    return number


def _date(field: Field, given: Any, on: date) -> str:  # noqa: ANN401  (an answer, of the kind its field says)
    day = given if isinstance(given, date) else _day(str(given).strip())
    if day is None:
        raise _Wrong(t("請填日期，例如115/08/31。", "Write a date, such as 2026-08-31."))
    earliest = on + timedelta(days=field.least) if field.least is not None else None
    latest = on + timedelta(days=field.most) if field.most is not None else None
    if earliest is not None and day < earliest:
        raise _Wrong(
            t("不得早於{day}。", "Not before {day_en}.").fill(day=roc.plain(earliest), day_en=roc.english(earliest))
        )
    if latest is not None and day > latest:
        raise _Wrong(
            t("不得晚於{day}。", "Not after {day_en}.").fill(day=roc.plain(latest), day_en=roc.english(latest))
        )
    return day.isoformat()


def _day(text: str) -> date | None:
    """Read a date of either calendar: four digits of a year are the common era's, fewer the Republic's."""
    if not re.fullmatch(r"[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}", fold(text)):
        return roc.parse(text)
    try:
        return date(*(int(part) for part in re.split(r"[-/]", fold(text))))
    except ValueError:  # None: told at its field
        return None


def _time(field: Field, given: Any, on: date) -> str:  # noqa: ANN401, ARG001  (an answer of its field's kind; all readers share one shape)
    text = given.strftime("%H:%M") if isinstance(given, time) else fold(str(given)).replace("：", ":").strip()
    found = re.fullmatch(r"([01]?[0-9]|2[0-3]):([0-5][0-9])", text)
    if found is None:
        raise _Wrong(t("請填時間，例如14:30。", "Write a time, such as 14:30."))
    return f"{int(found[1]):02d}:{found[2]}"


def _choice(field: Field, given: Any, on: date) -> str:  # noqa: ANN401, ARG001  (an answer of its field's kind; all readers share one shape)
    code = str(given).strip()
    if code not in {one.code for one in field.choices}:
        raise _Wrong(t("請從選項中選擇。", "Choose one of the answers."))
    return code


def _several(given: Any) -> list[str]:  # noqa: ANN401  (an answer, of the kind its field says)
    if isinstance(given, str):
        given = re.split(r"[\n,，、;；]+", given)
    return list(dict.fromkeys(str(one).strip() for one in given if str(one).strip()))


def _choices(field: Field, given: Any, on: date) -> list[str]:  # noqa: ANN401  (an answer, of the kind its field says)
    codes = _several(given)
    if field.required and not codes:
        raise _Wrong(NEEDED)
    return [_choice(field, code, on) for code in codes]


def _cases(field: Field, given: Any, on: date) -> list[str]:  # noqa: ANN401, ARG001  (an answer of its field's kind; all readers share one shape)
    numbers = _several(given)
    if len(numbers) > (field.most or _MOST_LIST):
        raise _Wrong(t("案號太多。", "Too many case numbers."))
    return [_text(one, 60) for one in numbers]


def _identifier(field: Field, given: Any, on: date) -> str:  # noqa: ANN401, ARG001  (an answer of its field's kind; all readers share one shape)
    number = fold_identifier(str(given))
    kinds = "P" if _NATIONAL.fullmatch(number) else "L" if _BUSINESS.fullmatch(number) else "F"
    if not valid(kinds, number):
        raise _Wrong(t("號碼格式或檢查碼不正確，請再核對。", "The number's form or check digit is wrong; look again."))
    return number


def _telephone(field: Field, given: Any, on: date) -> str:  # noqa: ANN401, ARG001  (an answer of its field's kind; all readers share one shape)
    text = fold(str(given)).strip()
    if not _TELEPHONE.fullmatch(text):
        raise _Wrong(t("請填電話號碼，例如03-1234567轉12可寫成03-1234567#12。", "Write a telephone number."))
    return text


def _mail(field: Field, given: Any, on: date) -> str:  # noqa: ANN401, ARG001  (an answer of its field's kind; all readers share one shape)
    text = fold(str(given)).strip()
    if not _MAIL.fullmatch(text):
        raise _Wrong(t("電子郵件地址不正確。", "The mail address isn't right."))
    return text


_KINDS: dict[FieldKind, Callable[[Field, Any, date], Any]] = {
    FieldKind.LINE: _line,
    FieldKind.LONG: _long,
    FieldKind.NUMBER: _number,
    FieldKind.MONEY: _number,
    FieldKind.DATE: _date,
    FieldKind.TIME: _time,
    FieldKind.CHOICE: _choice,
    FieldKind.CHOICES: _choices,
    FieldKind.CASES: _cases,
    FieldKind.IDENTIFIER: _identifier,
    FieldKind.TELEPHONE: _telephone,
    FieldKind.MAIL: _mail,
    FieldKind.ADDRESS: _line,
    FieldKind.SLOT: _line,
}

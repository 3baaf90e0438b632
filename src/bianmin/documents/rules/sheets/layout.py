"""A form as data for page and editable file: every label in both languages, the first one large; blank or filled."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any

from bianmin.catalogue.types import Evidence, Field, FieldKind, FormPage
from bianmin.documents.rules.sheets.sheet import Face, Sheet
from bianmin.kit import roc
from bianmin.kit.texts import Text, t

ON, OFF = "■", "□"
LONG_MM, LINE_MM = 30, 9
PERSON: tuple[tuple[str, Text], ...] = (
    ("applicant", t("姓名或名稱", "Name")),
    ("identifier", t("身分證統一編號（統一編號）", "National or company number")),
    ("telephone", t("電話", "Telephone")),
    ("mail", t("電子郵件", "E-mail")),
    ("address", t("地址", "Address")),
)
AGENT: tuple[tuple[str, Text], ...] = (
    ("agent_name", t("代理人姓名（附委任狀）", "Agent, with power of attorney")),
    ("agent_telephone", t("代理人電話、地址", "Agent's telephone, address")),
)
OFFICE: tuple[tuple[str, Text], ...] = (
    ("number", t("申請案號", "Number")),
    ("received_on", t("收件日期", "Received on")),
    ("taken_by", t("收件人", "Taken by")),
    ("checked", t("審核", "Checked")),
)
SAID = {
    "attachments": t("附件", "Attachments"),
    "not_needed": t("免附", "Not needed"),
    "notes": t("注意事項", "Notes"),
    "office": t("以下由分署填寫", "For the office"),
    "to": t("此致", "To"),
    "sign": t("（簽名或蓋章）", "(signature or seal)"),
    "blank_day": t("中華民國　　　年　　　月　　　日", "Date: ____ / ____ / ________"),
    "yes": t("是", "Yes"),
    "no": t("否", "No"),
    "other": t("其他：", "Other: "),
    "edition": t("版本", "Edition"),
    "limit": t("辦理期限", "Time limit"),
    "fee": t("費用", "Fee"),
}
_BLANK: dict[FieldKind, Text] = {
    FieldKind.MONEY: t("新臺幣　　　　　　　　　元", "NT$"),
    FieldKind.DATE: t("民國　　　年　　　月　　　日", "____ / ____ / ________"),
    FieldKind.TIME: t("　　　時　　　分", "____ : ____"),
    FieldKind.SLOT: t("民國　　　年　　　月　　　日　　　時", "____ / ____ / ________  ____ : ____"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What a form is laid out from besides its own definition: the service's form, the office, a request's values."""

    office: Text
    language: str
    """``zh-hant`` or ``en``: which of the two stands first and large."""
    pages: tuple[FormPage, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    limit: Text | None = None
    fee: Text | None = None
    table: tuple[tuple[Text, ...], ...] = ()
    values: Mapping[str, Any] = field(default_factory=dict)
    is_sample: bool = False

    @property
    def english(self) -> bool:
        """Tell whether English stands first."""
        return self.language.startswith("en")

    def say(self, text: Text) -> str:
        """Return a text in the first language."""
        return text.en if self.english else text.zh

    def also(self, text: Text) -> str:
        """Return a text in the second language; empty where it is the same."""
        if text.zh == text.en:
            return ""
        return text.zh if self.english else text.en


def fields_of(sheet: Sheet, given: Given) -> list[Field]:
    """Return every field a form asks, the service's and its own, in order."""
    return [one for page in (*given.pages, *sheet.pages) for one in page.fields if one.kind is not FieldKind.FILES]


def laid_out(sheet: Sheet, given: Given) -> dict[str, Any]:
    """Return everything a form prints."""
    say, also = given.say, given.also
    pages = (*given.pages, *sheet.pages)
    signs = sheet.face is not Face.TABLE and (sheet.has_person or bool(sheet.signers))
    return {
        "lang": "en" if given.english else "zh",
        "title": say(sheet.title),
        "also": also(sheet.title),
        "office": say(given.office),
        "is_sample": given.is_sample,
        "edition": f"{say(SAID['edition'])} {_day(sheet.edition, given)}　{sheet.code}",
        "date": [sheet.edition.year, sheet.edition.month, sheet.edition.day],
        "parts": [
            *((_person(sheet, given),) if sheet.has_person else ()),
            *(_part(page, given) for page in pages),
        ],
        "table": [[say(cell) for cell in row] for row in given.table],
        "attachments": _attachments(sheet, given),
        "notes": [[say(SAID["notes"]), also(SAID["notes"])], [_both(one, given) for one in _notes(sheet, given)]],
        "declaration": _both(sheet.declaration, given) if sheet.declaration else [],
        "to": [say(SAID["to"]), say(given.office)] if sheet.face in {Face.APPLICATION, Face.PLEADING} else [],
        "signers": _signers(sheet, given) if signs else [],
        "sign_on": _signed_on(given) if signs else "",
        "box": [_both(SAID["office"], given), _lines(OFFICE, given)] if sheet.face is Face.APPLICATION else [],
    }


def _person(sheet: Sheet, given: Given) -> dict[str, Any]:
    lines = (*PERSON, *(AGENT if sheet.has_agent else ()))
    return {
        "title": given.say(sheet.who),
        "also": given.also(sheet.who),
        "lead": "",
        "rows": _lines(lines, given),
    }


def _both(text: Text, given: Given) -> list[str]:
    return [given.say(text), given.also(text)]


def _notes(sheet: Sheet, given: Given) -> list[Text]:
    added = [
        Text(f"{SAID[name].zh}：{value.zh}", f"{SAID[name].en}: {value.en}")
        for name, value in (("limit", given.limit), ("fee", given.fee))
        if value is not None
    ]
    return [*sheet.notes, *added]


def _signers(sheet: Sheet, given: Given) -> list[list[str]]:
    names = sheet.signers or (sheet.who,)
    return [[given.say(one), given.also(one), given.say(SAID["sign"])] for one in names]


def _signed_on(given: Given) -> str:
    on = given.values.get("received_on")
    if not isinstance(on, date):
        return given.say(SAID["blank_day"])
    return roc.english(on) if given.english else roc.long(on)


def _attachments(sheet: Sheet, given: Given) -> list[Any]:
    def row(mark: str, title: Text, note: Text | None) -> list[str]:
        return [f"{mark}{given.say(title)}", given.also(title), given.say(note) if note else ""]

    free = f"{given.say(SAID['not_needed'])}{': ' if given.english else '：'}"
    rows = [
        *(row(f"{OFF} ", one.title, one.note) for one in given.evidence if one.waived is None),
        *(row(f"{OFF} ", one, None) for one in sheet.attachments),
        *(row(free, one.title, one.waived) for one in given.evidence if one.waived is not None),
    ]
    if sheet.has_files:
        rows.append([f"{OFF} {given.say(SAID['other'])}", "", ""])
    return [[given.say(SAID["attachments"]), given.also(SAID["attachments"])], rows] if rows else []


def _lines(lines: Sequence[tuple[str, Text]], given: Given) -> list[dict[str, Any]]:
    return [
        {
            "label": given.say(label),
            "also": given.also(label),
            "help": "",
            "value": _plain(given.values.get(name), given),
            "choices": [],
            "high": LINE_MM,
        }
        for name, label in lines
    ]


def _part(page: FormPage, given: Given) -> dict[str, Any]:
    return {
        "title": given.say(page.title),
        "also": given.also(page.title),
        "lead": given.say(page.lead) if page.lead else "",
        "rows": [_row(one, given) for one in page.fields if one.kind is not FieldKind.FILES],
    }


def _row(asked: Field, given: Given) -> dict[str, Any]:
    return {
        "label": given.say(asked.label),
        "also": given.also(asked.label),
        "help": given.say(asked.help) if asked.help else "",
        "value": _value(asked, given.values.get(asked.name), given),
        "choices": _boxes(asked, given.values.get(asked.name), given),
        "high": LONG_MM if asked.kind is FieldKind.LONG else LINE_MM,
    }


def _boxes(asked: Field, value: Any, given: Given) -> list[str]:  # noqa: ANN401  (any answer)
    """Return the boxes to tick, those of the answer ticked; none where something is to be written."""
    if asked.kind is FieldKind.YES:
        ticked = [(ON if value is True else OFF, SAID["yes"]), (ON if value is False else OFF, SAID["no"])]
    elif asked.kind in {FieldKind.CHOICE, FieldKind.CHOICES}:
        chosen = {value} if isinstance(value, str) else set(value or ())
        ticked = [(ON if one.code in chosen else OFF, one.title) for one in asked.choices]
    else:
        return []
    return [f"{mark} {given.say(title)} {given.also(title)}".rstrip() for mark, title in ticked]


def _value(asked: Field, value: Any, given: Given) -> str:  # noqa: ANN401  (any answer)
    if asked.kind in {FieldKind.CHOICE, FieldKind.CHOICES, FieldKind.YES}:
        return ""
    if value in (None, "", []):
        blank = _BLANK.get(asked.kind)
        return given.say(blank) if blank else ""
    if asked.kind is FieldKind.MONEY:
        return f"NT$ {int(value):,}" if given.english else f"新臺幣{int(value):,}元"
    return _plain(value, given)


def _plain(value: Any, given: Given) -> str:  # noqa: ANN401  (any answer)
    match value:
        case Text():
            return given.say(value)
        case date():
            return _day(value, given)
        case time():
            return f"{value:%H:%M}"
        case list() | tuple():
            return (", " if given.english else "、").join(str(one) for one in value)
        case int():
            return f"{value:,}"
    return str(value or "")


def _day(on: date, given: Given) -> str:
    return on.isoformat() if given.english else roc.plain(on)

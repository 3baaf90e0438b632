"""The printed forms: blank, or filled from a request; how often they were fetched."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Sum

from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.ports import procedures
from bianmin.catalogue.types import Service
from bianmin.documents.errors import NoSuchForm
from bianmin.documents.models import FormDownload
from bianmin.documents.printing import forms as paper
from bianmin.documents.printing import kept
from bianmin.documents.rules.sheets import SHEETS
from bianmin.documents.rules.sheets.layout import Given, laid_out
from bianmin.documents.rules.sheets.sheet import Sheet
from bianmin.documents.types import FormInfo
from bianmin.kit.clock import today
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import BranchInfo

CHINESE, ENGLISH = "zh-hant", "en"
#: Kinds of file a blank form is had as: (format, which language stands first).
KINDS: dict[str, tuple[str, str]] = {
    "odt": ("odt", CHINESE),
    "pdf": ("pdf", CHINESE),
    "en.odt": ("odt", ENGLISH),
    "en.pdf": ("pdf", ENGLISH),
}
_FEES = (
    (t("影印（黑白）", "Copy, black"), t("A4，每頁", "A4, a page"), "fee_copy_a4"),
    (t("影印（黑白）", "Copy, black"), t("A3，每頁", "A3, a page"), "fee_copy_a3"),
    (t("影印（彩色）", "Copy, colour"), t("A4，每頁", "A4, a page"), "fee_copy_colour"),
    (t("閱覽、抄錄", "Reading, noting"), t("每二小時", "two hours"), "fee_reading"),
)

_MAKERS: dict[str, Callable[[Mapping[str, Any]], bytes]] = {"odt": paper.form_odt, "pdf": paper.form_pdf}


@dataclass(frozen=True, slots=True)
class _Ground:
    """What many forms are laid out from, read once."""

    branch: BranchInfo
    services: Mapping[str, Service]


def forms() -> list[FormInfo]:
    """Return every printed form, as they are defined: applications, papers for a case, others."""
    return [_info(one) for one in SHEETS.values()]


def form(code: str) -> FormInfo:
    """Return a form; refuse (``NoSuchForm``) a code nobody defined."""
    return _info(_sheet(code))


def form_pdf(
    code: str, values: Mapping[str, Any] | None = None, language: str = CHINESE, on: date | None = None
) -> bytes:
    """Return a form as a tagged PDF, blank or filled.

    ``values``: answers by field name as they are kept or decoded; and applicant, identifier, telephone, mail,
    address, number, received_on, taken_by. ``language``: which stands first, the other in small beside it.
    """
    return paper.form_pdf(_data(_sheet(code), values or {}, language, on or today()))


def form_odt(
    code: str, values: Mapping[str, Any] | None = None, language: str = CHINESE, on: date | None = None
) -> bytes:
    """Return a form as an editable ODT (CNS 15251), blank or filled; see ``form_pdf``."""
    return paper.form_odt(_data(_sheet(code), values or {}, language, on or today()))


def blank_form(code: str, kind: str, on: date | None = None) -> bytes:
    """Return a blank form as one of ``KINDS``; made once for each edition and kept under the branch's home."""
    if kind not in KINDS:
        raise NoSuchForm
    form_kind, language = KINDS[kind]
    return kept.paper(_data(_sheet(code), {}, language, on or today()), form_kind, _MAKERS[form_kind])


def form_sizes(on: date | None = None, *, make: int = 0) -> dict[str, dict[str, int]]:
    """Return how many bytes each kind of file of each form has; those not made yet lack, but for ``make`` of them.

    A new edition's files are made little by little as the list is looked at, so that nobody waits long.
    """
    day = on or today()
    ground = _Ground(office.branch(), {one.code: one for one in catalogue.services(day)})
    found: dict[str, dict[str, int]] = {}
    for sheet in SHEETS.values():
        sizes = found.setdefault(sheet.code, {})
        for kind, (form_kind, language) in KINDS.items():
            data = _data(sheet, {}, language, day, ground)
            size = kept.size(data, form_kind)
            if size is None and make > 0:
                make -= 1
                size = len(kept.paper(data, form_kind, _MAKERS[form_kind]))
            if size is not None:
                sizes[kind] = size
    return found


def form_downloads(month: date) -> dict[str, int]:
    """Return how often each form was fetched in the month of a day, all kinds of file together."""
    rows = FormDownload.objects.filter(month=month.replace(day=1)).values_list("code").annotate(n=Sum("count"))
    return {code: int(count) for code, count in rows}


def _sheet(code: str) -> Sheet:
    found = SHEETS.get(code)
    if found is None:
        raise NoSuchForm
    return found


def _info(sheet: Sheet) -> FormInfo:
    named = tuple(one.service.code for one in procedures() if sheet.code in one.service.sheets)
    own = (sheet.service,) if sheet.service and sheet.service not in named else ()
    return FormInfo(sheet.code, sheet.title, sheet.unit, sheet.edition, (*own, *named))


def _data(
    sheet: Sheet, values: Mapping[str, Any], language: str, on: date, ground: _Ground | None = None
) -> dict[str, Any]:
    branch = ground.branch if ground else office.branch()
    services = ground.services if ground else {}
    service = (services.get(sheet.service) or catalogue.service(sheet.service, on)) if sheet.service else None
    given = Given(
        office=branch.name,
        language=language,
        pages=service.form if service else (),
        evidence=service.evidence if service else (),
        limit=_limit(service),
        fee=service.fee if service else None,
        table=_fees(on) if sheet.table == "fees" else (),
        values=values,
        is_sample=branch.is_sample,
    )
    return laid_out(sheet, given)


def _limit(service: Service | None) -> Text | None:
    return catalogue.limit_in_full(service.limit) if service is not None and service.limit is not None else None


def _fees(on: date) -> tuple[tuple[Text, ...], ...]:
    """Return the fee standard as the dated settings have it on a day."""
    heads = (t("項目", "Item"), t("單位", "Unit"), t("金額（新臺幣元）", "NT$"))
    rows = []
    for item, unit, key in _FEES:
        price = f"{office.setting(key, on):,}"
        rows.append((item, unit, Text(price, price)))
    return (heads, *rows)

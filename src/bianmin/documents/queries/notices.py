"""Notices as they were issued, and the facts their papers print."""

import hmac
from collections.abc import Iterator
from datetime import date
from typing import Any

from django.conf import settings
from django.db import connection

from bianmin.documents.errors import NoSuchNotice
from bianmin.documents.models import Delivery, Notice
from bianmin.documents.printing import notices as paper
from bianmin.documents.rules.numbering import CODE_LENGTH, read_access_code
from bianmin.documents.types import (
    DeliveryKind,
    DeliveryView,
    NoticeFacts,
    NoticeView,
    OfficeFacts,
)
from bianmin.kit.texts import Text
from bianmin.office import queries as office
from bianmin.office.types import AgencyInfo, SectionInfo

_AT_ONCE = 2000  # rows read at a time

_FACTS = """
select n.id, n.position, n.number, n.section_id, n.agency_id, n.issued_on, n.deadline, n.addressee, n.address,
       n.postal_code, n.principal, n.surcharge, n.interest, n.costs, n.adjusted, n.paid, n.balance, n.segments,
       n.cap, n.virtual_account, n.access_code, c.number, c.agency_ref, c.cause, c.title_no, o.kind, r.pay_code
from documents_notice n
join cases_case c on c.id = n.case_id
join cases_obligor o on o.id = c.obligor_id
join payments_receivable r on r.case_id = n.case_id
"""


def notices(case_id: int) -> list[NoticeView]:
    """Return a case's notices, newest first, with their deliveries in order."""
    return [_view(row) for row in _with_deliveries().filter(case_id=case_id).order_by("-issued_on", "-id")]


def notice(notice_id: int) -> NoticeView:
    """Return a notice."""
    row = _with_deliveries().filter(pk=notice_id).first()
    if row is None:
        raise NoSuchNotice
    return _view(row)


def notice_by_number(number: str) -> NoticeView:
    """Return the notice with this number."""
    row = _with_deliveries().filter(number=number.strip()[:30]).first()
    if row is None:
        raise NoSuchNotice
    return _view(row)


def access_code_matches(case_id: int, code: str) -> bool:
    """Say whether the code is one printed on a notice of this case (spaces, hyphens and letter case don't count)."""
    typed = read_access_code(code[:60])
    known = Notice.objects.filter(case_id=case_id).values_list("access_code", flat=True)
    # Every code is compared, in constant time, so that the answer's delay tells nothing.
    matches = [hmac.compare_digest(typed, one) for one in known]
    return len(typed) == CODE_LENGTH and any(matches)


def notice_pdf(notice_id: int) -> bytes:
    """Return a notice as it was issued, as a tagged PDF (PDF/UA-1, PDF/A-2a)."""
    with connection.cursor() as cursor:
        cursor.execute(f"{_FACTS} where n.id = %s", [notice_id])
        row = cursor.fetchone()
    if row is None:
        raise NoSuchNotice
    facts = _facts(row, _sections(), _agencies())
    return paper.notice_pdf(facts, office_facts(facts.issued_on))


def first_of_run(run_id: int) -> int:
    """Return the id of a run's first notice."""
    found = Notice.objects.filter(run_id=run_id).order_by("position").values_list("id", flat=True).first()
    if found is None:
        raise NoSuchNotice
    return found


def facts_of_run(run_id: int) -> Iterator[NoticeFacts]:
    """Yield what each notice of a run prints, in order, reading some thousands at a time."""
    sections, agencies, last = _sections(), _agencies(), 0
    while True:
        with connection.cursor() as cursor:
            cursor.execute(
                f"{_FACTS} where n.run_id = %s and n.position > %s order by n.position limit %s",
                [run_id, last, _AT_ONCE],
            )
            rows = cursor.fetchall()
        if not rows:
            return
        last = rows[-1][1]
        for row in rows:
            yield _facts(row, sections, agencies)


def office_facts(on: date) -> OfficeFacts:
    """Return what all notices of a day say about the office and the ways to pay."""
    branch = office.branch()
    scheme = office.account_scheme(on)
    return OfficeFacts(
        name=branch.name.zh,
        name_en=branch.name.en,
        postal_code=branch.postal_code,
        address=branch.address.zh,
        address_en=branch.address.en,
        telephone=branch.telephone,
        complaint_telephone=branch.complaint_telephone,
        mailbox=branch.mailbox,
        web_address=branch.web_address,
        pay_base=settings.BASE_URL,
        bank_code=scheme.bank_code,
        bank_name=scheme.bank_name.zh,
        bank_name_en=scheme.bank_name.en,
        counter_hours=_window(on, "counter_hours"),
        early_hours=_window(on, "early_window"),
        is_sample=branch.is_sample,
    )


def delivery_view(row: Delivery) -> DeliveryView:
    """Return a step of delivery as others see it."""
    return DeliveryView(
        kind=DeliveryKind(row.kind),
        on=row.on_date,
        effective_on=row.effective_on,
        explanation=Text(row.why_zh, row.why_en) if row.why_zh else None,
        note=row.note,
        who=row.who,
        at=row.at,
    )


def _window(on: date, key: str) -> Text:
    first, last = office.setting(key, on)
    return Text(f"週一至週五{first}–{last}", f"Mon–Fri {first}–{last}")


def _with_deliveries() -> Any:  # noqa: ANN401  (a queryset with related rows)
    return Notice.objects.select_related("case").prefetch_related("deliveries")


def _sections() -> dict[int, SectionInfo]:
    return {section.id: section for section in office.sections()}


def _agencies() -> dict[int, AgencyInfo]:
    return {agency.id: agency for agency in office.agencies()}


def _facts(row: tuple[Any, ...], sections: dict[int, SectionInfo], agencies: dict[int, AgencyInfo]) -> NoticeFacts:
    (
        _, _, number, section_id, agency_id, issued_on, deadline, addressee, address, postal_code, principal, surcharge,
        interest, costs, adjusted, paid, balance, segments, cap, account, access, case_number, agency_ref, cause,
        title_no, kind, pay_code,
    ) = row  # fmt: skip
    section, agency = sections[section_id], agencies[agency_id]
    return NoticeFacts(
        number=number,
        case_number=case_number,
        agency=agency.name.zh,
        agency_en=agency.name.en,
        agency_ref=agency_ref,
        cause=cause,
        title_no=title_no,
        obligor=addressee,
        kind=kind,
        address=address,
        postal_code=postal_code,
        section=section.name.zh,
        section_en=section.name.en,
        officer=section.officer,
        telephone=section.telephone,
        extension=section.extension,
        principal=principal,
        surcharge=surcharge,
        interest=interest,
        costs=costs,
        adjusted=adjusted,
        paid=paid,
        balance=balance,
        segments=(segments[0], segments[1], segments[2]) if segments else None,
        cap=cap,
        virtual_account=account,
        pay_code=pay_code,
        access_code=access,
        issued_on=issued_on,
        deadline=deadline,
    )


def _view(row: Notice) -> NoticeView:
    deliveries = sorted(row.deliveries.all(), key=lambda one: (one.on_date, one.pk))
    return NoticeView(
        id=row.pk,
        number=row.number,
        run_id=row.run_id,
        case_id=row.case_id,
        case_number=row.case.number,
        issued_on=row.issued_on,
        deadline=row.deadline,
        balance=row.balance,
        segments=(row.segments[0], row.segments[1], row.segments[2]) if row.segments else None,
        virtual_account=row.virtual_account,
        access_code=row.access_code,
        deliveries=tuple(delivery_view(one) for one in deliveries),
    )

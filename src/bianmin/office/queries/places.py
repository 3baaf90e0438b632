"""The branch, its sites and sections, the agencies and their type words, the account schemes."""

from datetime import date

from django.db.models import Q

from bianmin.kit.errors import NotFound
from bianmin.kit.texts import Text, t
from bianmin.kit.virtual_accounts import Scheme
from bianmin.office import models
from bianmin.office.errors import NoBranch
from bianmin.office.types import AccountSchemeInfo, AgencyInfo, BranchInfo, CaseTypeInfo, SectionInfo


def branch() -> BranchInfo:
    """Return the one branch of this database."""
    row = models.Branch.objects.order_by("id").first()
    if row is None:
        raise NoBranch
    return BranchInfo(
        code=row.code,
        name=Text(row.name_zh, row.name_en),
        address=Text(row.address_zh, row.address_en),
        postal_code=row.postal_code,
        telephone=row.telephone,
        complaint_telephone=row.complaint_telephone,
        mailbox=row.mailbox,
        web_address=row.web_address,
        is_sample=row.is_sample,
    )


def sections(*, takes_cases: bool | None = None) -> list[SectionInfo]:
    """Return the sections in their order; only those that take cases, or don't, where asked."""
    rows = models.Section.objects.order_by("position")
    if takes_cases is not None:
        rows = rows.filter(takes_cases=takes_cases)
    return [_section(row) for row in rows]


def section(code: str) -> SectionInfo:
    """Return the section with this code (甲 …)."""
    row = models.Section.objects.filter(code=code).first()
    if row is None:
        raise NotFound(t("沒有「{code}」股。", "There is no section “{code}”."), code=code)
    return _section(row)


def agencies(*, active: bool | None = None) -> list[AgencyInfo]:
    """Return the transferring agencies by code."""
    rows = models.Agency.objects.order_by("code")
    if active is not None:
        rows = rows.filter(is_active=active)
    return [_agency(row) for row in rows]


def agency(code: str) -> AgencyInfo:
    """Return the agency with this code."""
    row = models.Agency.objects.filter(code=code).first()
    if row is None:
        raise NotFound(t("沒有代碼為 {code} 的移送機關。", "There is no agency with the code {code}."), code=code)
    return _agency(row)


def case_types() -> list[CaseTypeInfo]:
    """Return the type words (字別)."""
    return [_case_type(row) for row in models.CaseType.objects.order_by("id")]


def case_type(word: str) -> CaseTypeInfo:
    """Return a type word."""
    row = models.CaseType.objects.filter(word=word).first()
    if row is None:
        raise NotFound(t("沒有「{word}」這個字別。", "There is no type word “{word}”."), word=word)
    return _case_type(row)


def account_scheme(on: date) -> AccountSchemeInfo:
    """Return the virtual-account scheme in force on a day (the newest)."""
    row = (
        models.AccountScheme.objects.filter(Q(valid_to=None) | Q(valid_to__gte=on), valid_from__lte=on)
        .order_by("-valid_from", "-id")
        .first()
    )
    if row is None:
        raise NotFound(t("當日沒有生效的虛擬帳號編碼。", "No virtual-account scheme is in force on that day."))
    return _scheme(row)


def account_schemes() -> list[AccountSchemeInfo]:
    """Return every account scheme, past ones too: money still comes in under them."""
    return [_scheme(row) for row in models.AccountScheme.objects.order_by("-valid_from", "-id")]


def _section(row: models.Section) -> SectionInfo:
    return SectionInfo(
        id=row.pk,
        code=row.code,
        name=Text(row.name_zh, row.name_en),
        position=row.position,
        officer=row.officer,
        telephone=row.telephone,
        extension=row.extension,
        site_id=row.site_id,
        takes_cases=row.takes_cases,
    )


def _agency(row: models.Agency) -> AgencyInfo:
    return AgencyInfo(
        id=row.pk,
        code=row.code,
        name=Text(row.name_zh, row.name_en),
        kind=row.kind,
        bank_code=row.bank_code,
        bank_account=row.bank_account,
        telephone=row.telephone,
        is_active=row.is_active,
    )


def _case_type(row: models.CaseType) -> CaseTypeInfo:
    return CaseTypeInfo(row.pk, row.word, Text(row.name_zh, row.name_en), row.limitation)


def _scheme(row: models.AccountScheme) -> AccountSchemeInfo:
    return AccountSchemeInfo(
        id=row.pk,
        code=row.code,
        bank_code=row.bank_code,
        bank_name=Text(row.bank_name_zh, row.bank_name_en),
        company_id=row.company_id,
        scheme=Scheme.from_row(row.company_id, row.spec),
        valid_from=row.valid_from,
        valid_to=row.valid_to,
    )

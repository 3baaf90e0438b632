"""Keeping the branch's own data: sites, sections, agencies, type words, account schemes."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Max

from bianmin.kit.texts import Text, t
from bianmin.kit.virtual_accounts import Scheme
from bianmin.office import models
from bianmin.office.errors import NotPossible
from bianmin.office.rules import require
from bianmin.office.types import Actor, Permission

AGENCY_KINDS = ("tax", "labour", "health", "road", "other")


@transaction.atomic
def save_branch(
    *,
    actor: Actor,
    code: str,
    name: Text,
    address: Text,
    postal_code: str,
    telephone: str,
    complaint_telephone: str,
    mailbox: str,
    web_address: str,
) -> None:
    """Write the branch as it is printed on papers; there is one a database."""
    require(actor, Permission.MANAGE_SECTIONS)
    row = models.Branch.objects.select_for_update().order_by("id").first() or models.Branch()
    row.code, row.postal_code, row.telephone = code, postal_code, telephone
    row.name_zh, row.name_en = name.zh, name.en
    row.address_zh, row.address_en = address.zh, address.en
    row.complaint_telephone, row.mailbox, row.web_address = complaint_telephone, mailbox, web_address
    row.save()


def mark_sample(*, actor: Actor, is_sample: bool = True) -> None:
    """Mark the whole branch as generated sample data; every page and paper then says so."""
    require(actor, Permission.MANAGE_SECTIONS)
    models.Branch.objects.update(is_sample=is_sample)


@transaction.atomic
def save_section(
    code: str,
    *,
    actor: Actor,
    name: Text,
    officer: str,
    telephone: str,
    extension: str,
    takes_cases: bool = True,
    site_code: str = "",
) -> int:
    """Write a section; a new one comes last in the order, an old one keeps its place."""
    require(actor, Permission.MANAGE_SECTIONS)
    if not site_code:  # an old section stays where it is, a new one comes to the main building
        site_code = models.Section.objects.filter(code=code).values_list("site__code", flat=True).first() or ""
    site = (
        models.Site.objects.filter(code=site_code).first()
        if site_code
        else models.Site.objects.order_by("position", "id").first()
    )
    if site is None:
        raise NotPossible(t("請先建立辦公處所。", "Add a site first."))
    last = models.Section.objects.aggregate(last=Max("position"))["last"] or 0
    given = {
        "name_zh": name.zh,
        "name_en": name.en,
        "officer": officer,
        "telephone": telephone,
        "extension": extension,
        "takes_cases": takes_cases,
        "site": site,
    }
    row, _ = models.Section.objects.update_or_create(
        code=code, defaults=given, create_defaults={**given, "position": last + 1}
    )
    return row.pk


def save_agency(
    code: str,
    *,
    actor: Actor,
    name: Text,
    kind: str,
    bank_code: str,
    bank_account: str,
    telephone: str = "",
    is_active: bool = True,
) -> int:
    """Write a transferring agency; its code is part of its cases' identity and never changes."""
    require(actor, Permission.MANAGE_AGENCIES)
    if kind not in AGENCY_KINDS:
        raise NotPossible(t("機關類別不正確。", "The agency's kind is wrong."))
    if not (bank_code.isdecimal() and bank_account.isdecimal()):
        raise NotPossible(t("銀行代碼與帳號只能是數字。", "Bank and account are digits only."))
    row, _ = models.Agency.objects.update_or_create(
        code=code,
        defaults={
            "name_zh": name.zh,
            "name_en": name.en,
            "kind": kind,
            "bank_code": bank_code,
            "bank_account": bank_account,
            "telephone": telephone,
            "is_active": is_active,
        },
    )
    return row.pk


def save_case_type(word: str, *, actor: Actor, name: Text, limitation: str = "general") -> int:
    """Write a type word (字別) with the limitation that runs for it."""
    require(actor, Permission.MANAGE_AGENCIES)
    if limitation not in ("general", "tax"):
        raise NotPossible(t("執行期間類別不正確。", "The kind of limitation is wrong."))
    row, _ = models.CaseType.objects.update_or_create(
        word=word, defaults={"name_zh": name.zh, "name_en": name.en, "limitation": limitation}
    )
    return row.pk


def add_account_scheme(
    code: str,
    *,
    actor: Actor,
    bank_code: str,
    bank_name: Text,
    company_id: str,
    spec: Mapping[str, Any],
    valid_from: date,
    valid_to: date | None = None,
) -> int:
    """Add a virtual-account scheme from a day on; one that can't make accounts is refused."""
    require(actor, Permission.MANAGE_AGENCIES)
    Scheme.from_row(company_id, spec)
    try:
        with transaction.atomic():
            row = models.AccountScheme.objects.create(
                code=code,
                bank_code=bank_code,
                bank_name_zh=bank_name.zh,
                bank_name_en=bank_name.en,
                company_id=company_id,
                spec=dict(spec),
                valid_from=valid_from,
                valid_to=valid_to,
            )
    except IntegrityError as problem:
        raise NotPossible(t("代碼「{code}」已有人使用。", "The code “{code}” is taken."), code=code) from problem
    return row.pk

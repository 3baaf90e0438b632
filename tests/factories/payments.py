"""Cases that owe, and files that pay them. Names and numbers are generated; none is a real person's."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from hashlib import sha256
from itertools import count
from pathlib import Path

from django.db import connection, transaction
from django.db.models import F

from bianmin.cases.models import Batch, Case, Obligor
from bianmin.kit.names import grams
from bianmin.office.models import AccountScheme, Agency, CaseType, Section, Site, SitePeriod
from bianmin.office.types import Actor, Role
from bianmin.payments import actions
from bianmin.payments.models import Receivable, Reference
from bianmin.payments.types import CollectResult, Layout, Parts

DAY = date(2026, 9, 1)
NOW = datetime(2026, 9, 1, 3, 0, tzinfo=UTC)
SYSTEM = Actor.system("test")
ACCOUNTS = Actor(name="accounts", roles=frozenset({Role.ACCOUNTS}))
CITIZEN = Actor.citizen()
_serial = count(1)


def an_agency(code: str = "NHI") -> Agency:
    """Return a transferring agency with an account of its own."""
    return Agency.objects.get_or_create(
        code=code,
        defaults={
            "name_zh": f"測試機關{code}",
            "name_en": f"Test agency {code}",
            "kind": "health",
            "bank_code": "0040000",
            "bank_account": "000000012345",
        },
    )[0]


def an_office() -> None:
    """Make the least a branch needs to take in cases and money."""
    site, made = Site.objects.get_or_create(code="main", defaults={"position": 0})
    if made:
        SitePeriod.objects.create(
            site=site,
            valid_from=date(2000, 1, 1),
            made_at=datetime(2000, 1, 1, tzinfo=UTC),
            name_zh="本署",
            name_en="Main",
            address_zh="無",
            address_en="none",
            telephone="0",
        )
    if not Section.objects.exists():
        Section.objects.create(
            code="甲",
            name_zh="甲股",
            name_en="Section A",
            position=1,
            officer="測試員",
            telephone="0",
            extension="1",
            site=site,
        )
    CaseType.objects.get_or_create(word="健執", defaults={"name_zh": "健保", "name_en": "Health insurance"})
    if not AccountScheme.objects.exists():
        AccountScheme.objects.create(
            code="test",
            bank_code="808",
            bank_name_zh="測試銀行",
            bank_name_en="Test bank",
            company_id="99123",
            spec={"serial_digits": 9, "checks": [{"weights": "654321987654321", "amount_weights": "87654321"}]},
            valid_from=date(2020, 1, 1),
        )


def some_cases(debts: Iterable[Parts | int], *, agency: str = "NHI", status: str = "open") -> list[int]:
    """Take in a batch of one case a debt through the receivable book; return the cases' ids."""
    an_office()
    owner = an_agency(agency)
    section = Section.objects.order_by("position")[0]
    parts = [debt if isinstance(debt, Parts) else Parts(principal=debt) for debt in debts]
    with transaction.atomic():
        batch = Batch.objects.create(
            sha256=sha256(str(next(_serial)).encode() + str(datetime.now(UTC)).encode()).hexdigest(),
            file_name="test.csv",
            encoding="utf-8",
            source="command",
            taken_by="test",
            received_on=DAY,
            taken_at=NOW,
            received=len(parts),
            accepted=len(parts),
            refused=0,
        )
        ids = [
            _a_case(batch, owner, section, line_no=line_no, debt=debt, status=status)
            for line_no, debt in enumerate(parts, 2)
        ]
        with connection.cursor() as cursor:
            actions.Receivables().open_batch(cursor, batch.pk, DAY)
    return ids


def _a_case(batch: Batch, agency: Agency, section: Section, *, line_no: int, debt: Parts, status: str) -> int:
    serial = next(_serial) + (Case.objects.order_by("-serial").values_list("serial", flat=True).first() or 0)
    name = f"測試{serial}"
    obligor = Obligor.objects.create(
        kind="P",
        id_hash=sha256(str(serial).encode()).digest(),
        key_version=1,
        id_cipher=b"",
        name=name,
        name_grams=grams(name),
    )
    case = Case.objects.create(
        number=f"115年度健執字第{serial:08d}號",
        year=115,
        word="健執",
        serial=serial,
        batch=batch,
        line_no=line_no,
        agency=agency,
        agency_ref=f"T{serial:08d}",
        obligor=obligor,
        obligor_name=name,
        section=section,
        status=status,
        ended_on=None if status in ("open", "suspended") else DAY,
        received_on=DAY,
        title_no="測試字第1號",
        cause="測試",
        obligation_date=DAY,
        served_date=DAY,
        due_date=DAY,
        final_date=DAY,
        address="測試市測試路1號",
        principal=debt.principal,
        surcharge=debt.surcharge,
        interest=debt.interest,
        costs=debt.costs,
        amount_due=debt.total,
        limit_on=date(2031, 9, 1),
    )
    return int(case.pk)


def number_of(case_id: int) -> str:
    """Return a case's number."""
    return str(Case.objects.values_list("number", flat=True).get(pk=case_id))


def reference_of(case_id: int, kind: str = "write_off") -> str:
    """Return a number under which money for a case comes in."""
    return str(Reference.objects.values_list("value", flat=True).get(case_id=case_id, kind=kind))


def owed(case_id: int) -> int:
    """Return what a case owes today."""
    return int(Receivable.objects.values_list("balance", flat=True).get(case_id=case_id))


def store_line(
    reference: str, amount: int, *, paid: str = "20260901", debited: str = "20260903", more: str = ""
) -> str:
    """Return a line of the stores' settlement file."""
    return f"{debited}{paid}{reference:>16}{amount:09d}0930{'TFM':<8}{'20760100002047':<14}{more}"


def account_file(rows: Iterable[tuple[str, str, int]]) -> str:
    """Return a virtual-account file of (transaction, account, amount)."""
    lines = [f"{key},{account},{amount},2026-09-01T10:00:00,測試" for key, account, amount in rows]
    return "\n".join(["bank_txn_id,account,amount,paid_at,payer", *lines]) + "\n"


def collect(folder: Path, content: str | bytes | Sequence[str], layout: Layout | str = Layout.STORE) -> CollectResult:
    """Write a file and take it in."""
    if not isinstance(content, str | bytes):
        content = "".join(f"{line}\n" for line in content)
    path = folder / f"{next(_serial)}.dat"
    path.write_bytes(
        content if isinstance(content, bytes) else content.encode("cp950" if layout == "store" else "utf-8")
    )
    return actions.collect(path, layout=layout, actor=SYSTEM, file_name=path.name, on=DAY, now=NOW)


def name_of(case_id: int) -> str:
    """Return the name of a case's obligor."""
    return str(Case.objects.values_list("obligor_name", flat=True).get(pk=case_id))


def batch_of(case_id: int) -> int:
    """Return the batch a case came in with."""
    return int(Case.objects.values_list("batch_id", flat=True).get(pk=case_id))


def break_receivable(case_id: int) -> None:
    """Damage a case's balance as no action would."""
    Receivable.objects.filter(case_id=case_id).update(paid=1, balance=F("balance") - 1, principal=F("principal") - 1)

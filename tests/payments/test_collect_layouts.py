"""The CSV, camt.053 and MT940 layouts: what is a line, what is bad, what makes a line the same."""

from pathlib import Path

import pytest

from bianmin.payments.errors import UnusableFile
from bianmin.payments.models import CollectionFile, CollectionLine, Payment
from bianmin.payments.types import CollectResult
from tests.factories import payments as make

pytestmark = pytest.mark.django_db
CARD = "auth_code,terminal,card_last4,amount,paid_at,case_number,scheme,foreign\n"
NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"


def counts(result: CollectResult) -> dict[str, int]:
    """Return the counts that are not 0."""
    names = ("lines", "matched", "over", "under", "suspense", "repeats", "bad")
    return {name: getattr(result, name) for name in names if getattr(result, name)}


def camt(*entries: str) -> str:
    """Return a statement with these entries."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><Document xmlns="{NAMESPACE}"><BkToCstmrStmt><Stmt>'
        f"<Id>S1</Id>{''.join(entries)}</Stmt></BkToCstmrStmt></Document>"
    )


def detail(reference: str, amount: str = "", key: str = "") -> str:
    """Return a TxDtls."""
    refs = f"<Refs><AcctSvcrRef>{key}</AcctSvcrRef></Refs>" if key else ""
    money = f'<Amt Ccy="TWD">{amount}</Amt>' if amount else ""
    about = f"<RmtInf><Strd><CdtrRefInf><Ref>{reference}</Ref></CdtrRefInf></Strd></RmtInf>" if reference else ""
    return f"<TxDtls>{refs}{money}{about}</TxDtls>"


def entry(key: str, amount: str, details: str, *, side: str = "CRDT", state: str = "<Cd>BOOK</Cd>") -> str:
    """Return an entry of a statement."""
    return (
        f'<Ntry><Amt Ccy="TWD">{amount}</Amt><CdtDbtInd>{side}</CdtDbtInd><Sts>{state}</Sts>'
        f"<BookgDt><Dt>2026-09-01</Dt></BookgDt><AcctSvcrRef>{key}</AcctSvcrRef><NtryDtls>{details}</NtryDtls></Ntry>"
    )


def mt940(*movements: str) -> str:
    """Return a statement with these movements."""
    return "\n".join([":20:S1", ":25:123456", ":28C:1", ":60F:C260901TWD0,", *movements, ":62F:C260901TWD0,", "-"])


def test_virtual_accounts_pay_their_cases_and_the_transaction_is_the_identity(tmp_path: Path) -> None:
    first, second = make.some_cases([1_000, 2_000])
    account = make.reference_of(first, "virtual_account")
    other = make.reference_of(second, "virtual_account")
    result = make.collect(
        tmp_path,
        make.account_file([("t1", account, 1_000), ("t1", account, 1_000), ("t2", other, 500), ("t3", "123", 9)]),
        "virtual-account",
    )
    assert counts(result) == {"lines": 4, "matched": 1, "repeats": 1, "under": 1, "suspense": 1}
    assert set(Payment.objects.values_list("channel", flat=True)) == {"virtual_account"}
    assert CollectionLine.objects.filter(payer="測試").count() == 4


@pytest.mark.parametrize(
    "row",
    [
        ",{account},1000,2026-09-01,x",
        "t1,{account},1000.00,2026-09-01,x",
        't1,{account},"1,000",2026-09-01,x',
        "t1,{account},-5,2026-09-01,x",
        "t1,{account},0,2026-09-01,x",
        "t1,{account},,2026-09-01,x",
        "t1,{account},1000,2026-02-30,x",
        "t1,{account},1000,,x",
        "t1,{account},1000,2026-09-01",
        "t1,{account},1000,2026-09-01,x,y",
        't1,"{account}\x07",1000,2026-09-01,x',
        ",,,,",
    ],
)
def test_an_unreadable_account_line_is_bad_and_kept_as_it_came(tmp_path: Path, row: str) -> None:
    (case,) = make.some_cases([1_000])
    text = row.format(account=make.reference_of(case, "virtual_account"))
    result = make.collect(tmp_path, "bank_txn_id,account,amount,paid_at,payer\n" + text + "\n", "virtual-account")
    assert counts(result) == {"lines": 1, "bad": 1}
    assert CollectionLine.objects.get().raw == text
    assert make.owed(case) == 1_000


def test_columns_may_stand_in_another_order_and_full_width_numbers_are_folded(tmp_path: Path) -> None:
    (case,) = make.some_cases([1_000])
    account = make.reference_of(case, "virtual_account").translate({ord("9"): "9"})
    content = f"\ufeffpayer,account,amount,paid_at,bank_txn_id\r\n測試,{account},1000,2026-09-01T10:00:00Z,t1\r\n\r\n"
    assert counts(make.collect(tmp_path, content, "virtual-account")) == {"lines": 1, "matched": 1}


def test_a_card_payment_is_the_same_by_terminal_code_and_moment(tmp_path: Path) -> None:
    (case,) = make.some_cases([1_000])
    number = make.number_of(case)
    rows = [
        f"A1,T1,1234,400,2026-09-01T10:00:00+08:00,{number},visa,false",
        f"A1,T1,1234,400,2026-09-01T02:00:00Z,{number},visa,false",
        f"A1,T2,1234,400,2026-09-01T10:00:00+08:00,{number},jcb,true",
        f",T2,1234,400,2026-09-01T10:00:00+08:00,{number},jcb,true",
        "A9,T2,1234,400,2026-09-01T10:00:00+08:00,115年度健執字第99999999號,jcb,true",
    ]
    result = make.collect(tmp_path, CARD + "\n".join(rows) + "\n", "card")
    assert counts(result) == {"lines": 5, "under": 2, "repeats": 1, "bad": 1, "suspense": 1}
    assert list(Payment.objects.order_by("id").values_list("method", flat=True)) == ["card", "foreign_card"]


def test_only_booked_credits_of_a_statement_are_lines(tmp_path: Path) -> None:
    (case,) = make.some_cases([1_000])
    one = detail(make.reference_of(case))
    content = camt(
        entry("E1", "400.00", one),
        entry("E2", "100", one, side="DBIT"),
        entry("E3", "100", one, state="PDNG"),
        entry("E4", "100.5", one),
        entry("E5", "300", one, state="BOOK"),
        entry("E1", "400.00", one),
        entry("E6", "70", ""),
    )
    result = make.collect(tmp_path, content, "camt053")
    assert counts(result) == {"lines": 5, "under": 2, "bad": 1, "repeats": 1, "suspense": 1}
    assert (result.amount_matched, result.amount_suspense) == (700, 70)
    assert set(Payment.objects.values_list("channel", flat=True)) == {"bank"}


def test_a_bulk_entry_is_a_line_for_each_payer_and_again_a_repeat_for_each(tmp_path: Path) -> None:
    first, second = make.some_cases([1_000, 1_000])
    details = detail(make.reference_of(first), "300") + detail(make.reference_of(second, "virtual_account"), "300")
    content = camt(entry("B1", "600", details))
    assert counts(make.collect(tmp_path, content, "camt053")) == {"lines": 2, "under": 2}
    assert counts(make.collect(tmp_path, content, "camt053")) == {"lines": 2, "repeats": 2}
    found = CollectionLine.objects.exclude(identity=None).order_by("line_no").values_list("identity", flat=True)
    assert list(found) == ["camt:B1", "camt:B1#2"]


def test_a_bulk_entry_whose_payers_do_not_add_up_is_not_believed(tmp_path: Path) -> None:
    (case,) = make.some_cases([1_000])
    details = detail(make.reference_of(case), "300") + detail("", "200")
    assert counts(make.collect(tmp_path, camt(entry("B1", "600", details)), "camt053")) == {"lines": 2, "bad": 2}


def test_mt940_credits_are_lines_and_debits_are_not(tmp_path: Path) -> None:
    (case,) = make.some_cases([1_000])
    reference = make.reference_of(case, "virtual_account")
    content = mt940(
        ":61:2609010901C400,NTRFNONREF//BANK1",
        f":86:{reference}",
        ":61:260901D50,NCHGNONREF//BANK2",
        ":86:FEE",
        ":61:260901C300,00NTRFCUST9",
        f":86:{reference}",
        ":61:260901RC20,NTRFX//BANK3",
        ":61:260901C10,5NTRFX//BANK4",
        f":86:{reference}",
        ":61:2609010901C400,NTRFNONREF//BANK1",
        f":86:{reference}",
        ":61:260901C60,NTRFX//BANK5",
    )
    result = make.collect(tmp_path, content, "mt940")
    assert counts(result) == {"lines": 5, "under": 2, "bad": 1, "repeats": 1, "suspense": 1}
    assert (result.amount_matched, result.amount_suspense) == (700, 60)


def test_payment_through_one_channel_lowers_what_the_others_ask(tmp_path: Path) -> None:
    (case,) = make.some_cases([1_000])
    make.collect(tmp_path, [make.store_line(make.reference_of(case), 600)])
    account = make.reference_of(case, "virtual_account")
    result = make.collect(tmp_path, make.account_file([("t1", account, 1_000)]), "virtual-account")
    assert counts(result) == {"lines": 1, "over": 1}
    assert (result.amount_matched, result.amount_suspense) == (400, 600)


ACCOUNT_HEADER = "bank_txn_id,account,amount,paid_at,payer\n"


@pytest.mark.parametrize(
    ("layout", "content"),
    [
        ("store", b""),
        ("store", b"%PDF-1.7 ..."),
        ("store", b"PK\x03\x04 ..."),
        ("store", ("x" * 66 + "\n").encode() * 3),
        ("store", ACCOUNT_HEADER.encode()),
        ("store", ("agency_code,agency_ref,case_type,title_no,obligor_kind,obligor_id,obligor_name\n" * 3).encode()),
        ("store", b"2026090320260901" + b"\x00" * 60),
        ("virtual-account", b""),
        ("virtual-account", b"\xef\xbb\xbf"),
        ("virtual-account", b"bank_txn_id,account,amount,paid_at\nt,1,1,2026-09-01\n"),
        ("virtual-account", b"bank_txn_id,account,amount,paid_at,payer,more\n"),
        ("virtual-account", b"bank_txn_id,account,amount,amount,paid_at,payer\n"),
        ("virtual-account", CARD.encode()),
        ("virtual-account", ACCOUNT_HEADER.encode() + "t,1,1,2026-09-01,測試\n".encode("cp950")),
        ("virtual-account", ACCOUNT_HEADER.encode() + b't,1,1,2026-09-01,"open\nand on\n'),
        ("virtual-account", ACCOUNT_HEADER.encode("utf-16")),
        ("card", ACCOUNT_HEADER.encode()),
        ("camt053", b""),
        ("camt053", b"not xml"),
        ("camt053", camt(entry("E1", "5", "")).encode()[:-20]),
        ("camt053", b"<Document><Other/></Document>"),
        ("camt053", b'<!DOCTYPE a [<!ENTITY x "y">]><Document><BkToCstmrStmt/></Document>'),
        ("camt053", b'<!DOCTYPE a SYSTEM "http://127.0.0.1/x"><Document><BkToCstmrStmt/></Document>'),
        ("mt940", b""),
        ("mt940", b"hello\n"),
        ("mt940", ACCOUNT_HEADER.encode()),
    ],
)
def test_an_unusable_file_gets_one_sentence_and_changes_nothing(tmp_path: Path, layout: str, content: bytes) -> None:
    with pytest.raises(UnusableFile) as refusal:
        make.collect(tmp_path, content, layout)
    assert refusal.value.text.zh.endswith("。") or "：" in refusal.value.text.zh
    assert refusal.value.text.en
    assert not CollectionFile.objects.exists()
    assert not CollectionLine.objects.exists()


@pytest.mark.parametrize(
    ("layout", "content"),
    [("virtual-account", ACCOUNT_HEADER), ("card", CARD), ("camt053", camt()), ("mt940", mt940())],
)
def test_a_file_without_lines_is_a_file_of_none(tmp_path: Path, layout: str, content: str) -> None:
    assert counts(make.collect(tmp_path, content, layout)) == {}
    assert CollectionFile.objects.get().lines == 0

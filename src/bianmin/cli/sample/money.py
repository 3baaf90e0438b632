"""Generated collection files: what stores, banks and card terminals report, with the slips people make."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

STORES = ("TFM     ", "7111111 ", "HILIFE  ", "OKMART  ")


@dataclass(frozen=True, slots=True)
class Debt:
    """A case as payers know it: what is owed, and the numbers on the notice."""

    case_id: int
    number: str
    balance: int
    write_off: str
    account: str
    payer: str


@dataclass(frozen=True, slots=True)
class Paid:
    """One paying: how much, when."""

    debt: Debt
    amount: int
    at: datetime


def store_lines(random: Random, payments: Sequence[Paid]) -> list[str]:
    """Return settlement records of convenience stores; now and then one with a number nobody knows."""
    lines = []
    for paid in payments:
        reference = paid.debt.write_off
        if random.random() < 0.004:
            reference = reference[:-3] + "999"
        debit = paid.at + timedelta(days=1)
        due = f"{paid.at + timedelta(days=20):%m%d}"
        agent = random.choice(STORES)
        lines.append(f"{debit:%Y%m%d}{paid.at:%Y%m%d}{reference:>16}{paid.amount:09d}{due}{agent}20760100002047")
    return lines


def write_store(path: Path, random: Random, payments: Sequence[Paid]) -> None:
    """Write a store settlement file; a line is sometimes sent twice, as happens."""
    lines = store_lines(random, payments)
    path.write_text("".join(f"{line}\r\n" for line in lines), encoding="ascii", newline="")


def write_virtual(path: Path, random: Random, payments: Sequence[Paid], prefix: str) -> None:
    """Write a bank's report of transfers to virtual accounts."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("bank_txn_id", "account", "amount", "paid_at", "payer"))
        for i, paid in enumerate(payments):
            account = "" if random.random() < 0.003 else paid.debt.account
            writer.writerow((f"{prefix}{i:06d}", account, paid.amount, f"{paid.at.isoformat()}", paid.debt.payer))


def write_card(path: Path, random: Random, payments: Sequence[Paid]) -> None:
    """Write the acquirer's report of card payments."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(
            ("auth_code", "terminal", "card_last4", "amount", "paid_at", "case_number", "scheme", "foreign")
        )
        for paid in payments:
            scheme = random.choice(("VISA", "MASTERCARD", "JCB"))
            foreign = "Y" if random.random() < 0.03 else "N"
            writer.writerow((
                f"{random.randrange(10**6):06d}", f"T{random.randrange(1, 9):03d}", f"{random.randrange(10**4):04d}",
                paid.amount, paid.at.isoformat(), paid.debt.number, scheme, foreign,
            ))  # fmt: skip


def write_camt(path: Path, payments: Sequence[Paid], prefix: str) -> None:
    """Write a bank statement (camt.053) of transfers with the write-off number as structured reference."""
    entries = "".join(
        f'<Ntry><Amt Ccy="TWD">{paid.amount}.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>'
        f"<BookgDt><Dt>{paid.at:%Y-%m-%d}</Dt></BookgDt><ValDt><Dt>{paid.at:%Y-%m-%d}</Dt></ValDt>"
        f"<AcctSvcrRef>{prefix}{i:05d}</AcctSvcrRef><NtryDtls><TxDtls><RmtInf><Strd><CdtrRefInf>"
        f"<Ref>{paid.debt.write_off}</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls></Ntry>"
        for i, paid in enumerate(payments)
    )
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>'
        f"<Stmt><Id>{prefix}</Id>{entries}</Stmt></BkToCstmrStmt></Document>",
        encoding="utf-8",
    )


def write_mt940(path: Path, payments: Sequence[Paid], prefix: str) -> None:
    """Write a bank statement (MT940) of transfers with the write-off number as narrative."""
    lines = [f":20:{prefix}", ":25:BIANMIN/0001", ":28C:1/1", ":60F:C250101TWD0,"]
    for i, paid in enumerate(payments):
        lines.append(f":61:{paid.at:%y%m%d}C{paid.amount},NTRFNONREF//{prefix}{i:04d}")
        lines.append(f":86:{paid.debt.write_off}")
    lines += [":62F:C250131TWD0,", "-"]
    path.write_text("".join(f"{line}\r\n" for line in lines), encoding="ascii", newline="")


def write(layout: str, path: Path, random: Random, payments: Sequence[Paid], stamp: str) -> None:
    """Write a collection file of a layout."""
    match layout:
        case "store":
            write_store(path, random, payments)
        case "virtual-account":
            write_virtual(path, random, payments, f"VA{stamp}")
        case "card":
            write_card(path, random, payments)
        case "camt053":
            write_camt(path, payments, f"CA{stamp}")
        case "mt940":
            write_mt940(path, payments, f"M{stamp}")

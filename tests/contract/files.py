"""Files as agencies, stores and banks write them, made from the contract alone. Names and numbers are generated."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from itertools import count

COLUMNS = {
    "agency_code": "移送機關代碼", "agency_ref": "移送案號", "case_type": "字別", "title_no": "執行名義文號",
    "obligor_kind": "義務人類別", "obligor_id": "義務人識別碼", "obligor_name": "義務人姓名或名稱",
    "birth_date": "出生日期", "sex": "性別", "occupation": "職業", "address": "住居所或事務所地址",
    "postal_code": "郵遞區號", "representative": "代表人或管理人姓名", "representative_id": "代表人識別碼",
    "cause": "義務發生原因", "obligation_date": "義務發生日期", "served_date": "送達日期",
    "due_date": "繳納期限屆滿日", "final_date": "處分確定日", "principal": "本金", "surcharge": "滯納金",
    "interest": "利息", "costs": "預納執行必要費用", "amount_due": "應納金額", "attachments": "附件",
}  # fmt: skip
OPTIONAL = ("sex", "occupation", "postal_code", "representative_id", "attachments")
AMOUNTS = ("principal", "surcharge", "interest", "costs")
_serials = count(1)
_WEIGHTS = (1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1)


def person_id(serial: int) -> str:
    """Return a national number of the letter A (10) whose sum holds."""
    for check in range(10):
        digits = [1, 0, 1, *map(int, f"{serial:07d}"), check]
        if sum(digit * weight for digit, weight in zip(digits, _WEIGHTS, strict=True)) % 10 == 0:
            return f"A1{serial:07d}{check}"
    raise AssertionError


def line(**changes: str) -> dict[str, str]:
    """Return a good line of a person of its own; where an amount changes, the sum follows unless it is given."""
    serial = next(_serials)
    made = dict.fromkeys(COLUMNS, "") | {
        "agency_code": "A01", "agency_ref": f"R-{serial}", "case_type": "健執", "title_no": f"甲字第{serial}號",
        "obligor_kind": "P", "obligor_id": person_id(serial), "obligor_name": f"樣本{serial}", "birth_date": "0700101",
        "address": "樣本市樣本路1號", "cause": "健保費", "obligation_date": "1130101", "served_date": "1130201",
        "due_date": "1130301", "final_date": "1130401", "principal": "1000", "surcharge": "100", "interest": "10",
        "costs": "1",
    } | changes  # fmt: skip
    if "amount_due" not in changes:
        amounts = [made[name] for name in AMOUNTS]
        made["amount_due"] = str(sum(map(int, amounts))) if all(a.isascii() and a.isdigit() for a in amounts) else "1"
    return made


def organisation(**changes: str) -> dict[str, str]:
    """Return a good line of an organisation."""
    return line(
        **{"obligor_kind": "L", "obligor_id": "04595252", "birth_date": "", "representative": "樣本代表"} | changes
    )


def transfer(
    lines: Iterable[Mapping[str, str] | Sequence[str]],
    *,
    header: Sequence[str] = tuple(COLUMNS),
    titles: bool = False,
    end: str = "\r\n",
) -> str:
    """Write a transfer file; a line given as a sequence stands as it is."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator=end)
    writer.writerow([COLUMNS[name] for name in header] if titles else header)
    for one in lines:
        writer.writerow([one[name] for name in header] if isinstance(one, Mapping) else one)
    return text.getvalue()


def feedback(content: bytes) -> list[dict[str, str]]:
    """Read a feedback file."""
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def store_line(write_off: str, amount: int | str, *, debited: str = "20260902", paid: str = "20260901",
               rest: str = "") -> str:  # fmt: skip
    """Write a line of the stores' file: 67 characters and whatever follows."""
    figure = amount if isinstance(amount, str) else f"{amount:09d}"
    return f"{debited}{paid}{write_off:>16}{figure}0930TFM     20760100002047{rest}"


def sheet(header: str, *rows: Sequence[object]) -> str:
    """Write a CSV file with this header."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(header.split(","))
    writer.writerows(rows)
    return text.getvalue()


ACCOUNTS = "bank_txn_id,account,amount,paid_at,payer"
CARDS = "auth_code,terminal,card_last4,amount,paid_at,case_number,scheme,foreign"


def camt_detail(reference: str, amount: str) -> str:
    """Write one TxDtls."""
    return (
        f'<TxDtls><AmtDtls><TxAmt><Amt Ccy="TWD">{amount}</Amt></TxAmt></AmtDtls><RmtInf><Strd><CdtrRefInf>'
        f"<Ref>{reference}</Ref></CdtrRefInf></Strd></RmtInf></TxDtls>"
    )


def camt_entry(key: str, amount: str, details: str, *, side: str = "CRDT", status: str = "<Cd>BOOK</Cd>") -> str:
    """Write one Ntry."""
    return (
        f'<Ntry><Amt Ccy="TWD">{amount}</Amt><CdtDbtInd>{side}</CdtDbtInd><Sts>{status}</Sts>'
        f"<BookgDt><Dt>2026-09-03</Dt></BookgDt><AcctSvcrRef>{key}</AcctSvcrRef><NtryDtls>{details}</NtryDtls></Ntry>"
    )


def camt(*entries: str) -> str:
    """Write a statement."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">'
        f"<BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr><Stmt><Id>1</Id>{''.join(entries)}</Stmt></BkToCstmrStmt>"
        "</Document>"
    )


def mt940(*movements: str) -> str:
    """Write a statement of ``:61:`` and ``:86:`` fields."""
    body = "\r\n".join(movements)
    return f":20:STMT\r\n:25:0041234567\r\n:28C:1/1\r\n:60F:C260901TWD0,\r\n{body}\r\n:62F:C260901TWD0,\r\n-\r\n"

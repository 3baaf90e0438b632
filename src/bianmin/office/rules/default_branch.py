"""The branch a fresh database begins with: plausible, invented, and changed by the administrator afterwards.

No such branch exists; names of agencies are the kinds that every county has. Banks' codes are real
ones, accounts are made up.
"""

from datetime import date
from typing import Any

from bianmin.kit.virtual_accounts import KNOWN

BEGINNING = date(2000, 1, 1)

BRANCH = {
    "code": "BM",
    "name_zh": "法務部行政執行署便民分署",
    "name_en": "Bianmin Branch, Administrative Enforcement Agency, Ministry of Justice",
    "address_zh": "便民市和平區公園路1段100號",
    "address_en": "No. 100, Sec. 1, Gongyuan Rd., Heping Dist., Bianmin City",
    "postal_code": "999001",
    "telephone": "(09)555-0100",
    "complaint_telephone": "0800-555-010",
    "mailbox": "service@bianmin.example",
    "web_address": "https://www.bianmin.example",
}

#: (code, what it is like), the main building first
SITES: tuple[tuple[str, dict[str, Any]], ...] = (
    (
        "main",
        {
            "name_zh": "本部",
            "name_en": "Main building",
            "address_zh": BRANCH["address_zh"],
            "address_en": BRANCH["address_en"],
            "floor_zh": "1樓為民服務中心",
            "floor_en": "Public service centre, 1st floor",
            "telephone": BRANCH["telephone"],
        },
    ),
)

#: (code, English name, officer, extension); in the order that decides ties in assignment.
SECTIONS: tuple[tuple[str, str, str, str], ...] = (
    ("甲", "Section Jia (1)", "安執行官", "201"),
    ("乙", "Section Yi (2)", "平執行官", "202"),
    ("丙", "Section Bing (3)", "康執行官", "203"),
    ("丁", "Section Ding (4)", "寧執行官", "204"),
    ("戊", "Section Wu (5)", "和執行官", "205"),
    ("己", "Section Ji (6)", "樂執行官", "206"),
    ("庚", "Section Geng (7)", "明執行官", "207"),
    ("辛", "Section Xin (8)", "信執行官", "208"),
    ("壬", "Section Ren (9)", "成執行官", "209"),
    ("癸", "Section Gui (10)", "方執行官", "210"),
)

#: (code, Chinese name, English name, kind, bank, account)
AGENCIES: tuple[tuple[str, str, str, str, str, str], ...] = (
    ("A01", "財政部便民國稅局", "National Taxation Bureau of Bianmin", "tax", "0040012", "012000100018"),
    ("A02", "便民市政府地方稅務局", "Bianmin City Local Tax Bureau", "tax", "0050023", "023000200026"),
    ("A03", "財政部關務署便民關", "Bianmin Customs", "tax", "0040012", "012000300034"),
    ("B01", "勞動部勞工保險局", "Bureau of Labor Insurance", "labour", "0050045", "045000100042"),
    ("B02", "便民市政府勞工局", "Bianmin City Labor Affairs Bureau", "labour", "0060056", "056000200050"),
    (
        "C01",
        "衛生福利部中央健康保險署",
        "National Health Insurance Administration",
        "health",
        "0040067",
        "067000100068",
    ),
    ("C02", "便民市政府衛生局", "Bianmin City Public Health Bureau", "health", "0060056", "056000300076"),
    (
        "D01",
        "交通部公路局便民區監理所",
        "Bianmin Motor Vehicles Office, Highway Bureau",
        "road",
        "0040078",
        "078000100084",
    ),
    ("D02", "便民市交通事件裁決所", "Bianmin City Traffic Adjudication Office", "road", "0060056", "056000400092"),
    ("E01", "便民市政府環境保護局", "Bianmin City Environmental Protection Bureau", "other", "0060056", "056000500109"),
    ("E02", "便民市政府都市發展局", "Bianmin City Urban Development Bureau", "other", "0060056", "056000600117"),
    ("E03", "便民市政府警察局", "Bianmin City Police Department", "other", "0060056", "056000700125"),
)

#: (word, Chinese name, English name, limitation)
CASE_TYPES: tuple[tuple[str, str, str, str], ...] = (
    ("健執", "全民健康保險費", "National health insurance premiums", "general"),
    ("勞費執", "勞工保險費", "Labour insurance premiums", "general"),
    ("綜所稅執", "綜合所得稅", "Individual income tax", "tax"),
    ("營所稅執", "營利事業所得稅", "Profit-seeking enterprise income tax", "tax"),
    ("營稅執", "營業稅", "Business tax", "tax"),
    ("牌稅執", "使用牌照稅", "Vehicle licence tax", "tax"),
    ("地稅執", "地價稅", "Land value tax", "tax"),
    ("房稅執", "房屋稅", "House tax", "tax"),
    ("贈稅執", "贈與稅", "Gift tax", "tax"),
    ("遺稅執", "遺產稅", "Estate tax", "tax"),
    ("娛稅執", "娛樂稅", "Amusement tax", "tax"),
    ("關稅執", "關稅", "Customs duty", "tax"),
    ("罰執", "罰鍰", "Administrative fines", "general"),
    ("道罰執", "道路交通罰鍰", "Road traffic fines", "general"),
    ("環罰執", "環保罰鍰", "Environmental fines", "general"),
    ("藥事罰執", "藥事罰鍰", "Pharmaceutical fines", "general"),
    ("公寓罰執", "公寓大廈罰鍰", "Apartment building fines", "general"),
    ("平罰執", "性別平等罰鍰", "Gender equality fines", "general"),
    ("費執", "規費及其他費用", "Fees and other charges", "general"),
    ("燃費執", "汽車燃料使用費", "Motor fuel charges", "general"),
    ("助執", "其他分署囑託執行", "Entrusted by another branch", "general"),
)

#: (code, bank, Chinese name, English name, company id, spec, from)
SCHEMES: tuple[tuple[str, str, str, str, str, dict[str, Any], date], ...] = (
    ("esun-single-99123", "808", "玉山銀行", "E.SUN Bank", "99123", KNOWN["esun-single"], BEGINNING),
)

_TAX_DAY, _LABOUR_DAY = date(2020, 9, 16), date(2021, 2, 1)
_TAX_BASIS = "稅款便利商店繳納限額調整"
_LABOUR_BASIS = "勞工保險費便利商店繳納限額調整"
_RAISED_ON = {"tax": (_TAX_DAY, _TAX_BASIS), "labour": (_LABOUR_DAY, _LABOUR_BASIS)}
_ITEM_CODES = {"tax": "6A1", "labour": "6B1", "health": "6C1", "road": "6D1", "other": "6E1"}
CAP_BEFORE, CAP_SINCE = 20_000, 30_000


def settings() -> list[tuple[str, str, Any, date, str]]:
    """Return (key, scope, value, valid from, basis) of the settings a fresh branch begins with.

    The cap of store payments was below 20,000 and rose to 30,000: for taxes on 2020-09-16, for labour
    insurance on 2021-02-01; agencies of other kinds follow the later day.
    """
    rows: list[tuple[str, str, Any, date, str]] = [
        ("store_cap", "", CAP_BEFORE, BEGINNING, ""),
        ("store_cap", "", CAP_SINCE, _LABOUR_DAY, _LABOUR_BASIS),
        ("store_item_code", "", "6E1", BEGINNING, ""),
        ("store_date_digits", "", "yymm", BEGINNING, ""),
        ("major_debtor_threshold", "", 10_000_000, BEGINNING, ""),
        ("notice_deadline_days", "", 30, BEGINNING, ""),
        ("staff_totp_required", "", True, BEGINNING, ""),
        ("allocation_order", "", ["costs", "interest", "surcharge", "principal"], BEGINNING, "民法第323條"),
    ]
    for code, _zh, _en, kind, _bank, _account in AGENCIES:
        rows.append(("store_item_code", code, _ITEM_CODES[kind], BEGINNING, ""))
        if kind in _RAISED_ON:
            raised, basis = _RAISED_ON[kind]
            rows.append(("store_cap", code, CAP_BEFORE, BEGINNING, ""))
            rows.append(("store_cap", code, CAP_SINCE, raised, basis))
    return rows


def section_name(code: str) -> str:
    """Return a section's Chinese name: 甲股."""
    return f"{code}股"

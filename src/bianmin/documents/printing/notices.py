"""One payment notice as a tagged PDF; the template's fields and words are shared with the print file."""

from dataclasses import asdict
from functools import lru_cache
from typing import Any

import zxingcpp

from bianmin.documents.printing import fonts, typesetting
from bianmin.documents.rules import fitting, wording
from bianmin.documents.rules.fitting import Field
from bianmin.documents.types import NoticeFacts, OfficeFacts

TEMPLATE = "notice.typ"
PAGES = 2


def notice_pdf(facts: NoticeFacts, office: OfficeFacts) -> bytes:
    """Return one notice as PDF/UA-1 and PDF/A-2a, with its title, language and what each code says."""
    places = places_of(office, slips=facts.segments is not None)
    alphabet = typesetting.alphabet()
    values = {
        name: asdict(fitting.fit(text, places[name], alphabet))
        for name, text in wording.notice_fields(facts, office).items()
    }
    side, bits = qr_bits(wording.pay_address(office.pay_base, facts.pay_code))
    data = frame(office, slips=facts.segments is not None) | {
        "title": wording.title(facts, office),
        "date": [facts.issued_on.year, facts.issued_on.month, facts.issued_on.day],
        "fields": values,
        "qr": {"side": side, "bits": list(bits)},
        "alts": wording.alternatives(facts, office),
    }
    return typesetting.compiled(TEMPLATE, data)


def frame(office: OfficeFacts, *, slips: bool) -> dict[str, Any]:
    """Return the template's data without any one notice: only what all notices of the run share."""
    return {
        "title": f"{office.name}傳繳通知書",
        "date": [2000, 1, 1],
        "office": {
            "name": office.name,
            "name_en": office.name_en,
            "postal_code": office.postal_code,
            "address": office.address,
            "telephone": office.telephone,
            "complaint_telephone": office.complaint_telephone,
            "mailbox": office.mailbox,
            "web_address": office.web_address,
            "is_sample": office.is_sample,
        },
        "slips": slips,
        "fields": {},
        "qr": None,
        "alts": {"qr": ""},
        "ways": wording.ways(office, slips=slips),
        "rights": wording.rights(office),
        "english": wording.english(office, slips=slips),
    }


def places_of(office: OfficeFacts, *, slips: bool) -> dict[str, Field]:
    """Return where the fields stand, with or without store barcodes."""
    return _places(fonts.faces(), office, slips)


@lru_cache(maxsize=16)
def _places(_faces: fonts.Faces, office: OfficeFacts, slips: bool) -> dict[str, Field]:  # noqa: FBT001  (with or without slips: one switch, called in one place)
    return typesetting.fields(TEMPLATE, frame(office, slips=slips))


def qr_bits(address: str) -> tuple[int, bytes]:
    """Return a QR code's side and its modules as bytes (0 black, 255 white), without the quiet zone."""
    code = zxingcpp.create_barcode(address, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image: Any = code.to_image(scale=1, add_quiet_zones=False)
    return int(image.shape[0]), bytes(image)

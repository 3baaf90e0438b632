"""Who applies: what a service wants to know of him, checked, and by what he is found again."""

import re
from dataclasses import replace
from datetime import date

from bianmin.catalogue.types import Field, FieldKind, Service, Standing
from bianmin.kit.identifiers import fold, fold_identifier
from bianmin.kit.texts import Text, t
from bianmin.requests.errors import FieldsWrong
from bianmin.requests.rules.fields import clean
from bianmin.requests.types import Applicant

LANGUAGES = ("zh-hant", "en")
_TITLES = {
    "name": (FieldKind.LINE, t("姓名或名稱", "Name"), 100),
    "identifier": (FieldKind.IDENTIFIER, t("身分證統一編號或統一編號", "Identifier"), None),
    "telephone": (FieldKind.TELEPHONE, t("電話", "Telephone"), None),
    "mail": (FieldKind.MAIL, t("電子郵件", "Mail"), None),
    "address": (FieldKind.ADDRESS, t("地址", "Address"), 200),
}


def fields(*, required: frozenset[str] = frozenset()) -> tuple[Field, ...]:
    """Return what is asked of an applicant as fields, under ``applicant.`` and their names."""
    return tuple(
        Field(name=f"applicant.{name}", kind=kind, label=label, required=name in required, most=most)
        for name, (kind, label, most) in _TITLES.items()
    )


def needed(service: Service, *, has_cases: bool) -> frozenset[str]:
    """Return what an applicant must show of himself, besides a way to reach him."""
    if service.standing is Standing.CASE or (service.standing is Standing.CASE_OR_NAMED and has_cases):
        return frozenset({"name"})
    return frozenset({"name"}) if service.standing is not Standing.NOBODY else frozenset()


def cleaned(service: Service, who: Applicant, *, on: date, has_cases: bool = False) -> Applicant:
    """Return the applicant with his particulars in one form; refuse (``FieldsWrong``) what is wrong or lacking."""
    wanted = needed(service, has_cases=has_cases)
    given = {f"applicant.{name}": getattr(who, name) for name in _TITLES}
    said = clean(fields(required=wanted), given, on=on)
    made = replace(
        who,
        language=who.language if who.language in LANGUAGES else LANGUAGES[0],
        **{name: str(said.get(f"applicant.{name}", "")) for name in _TITLES},
    )
    if wanted and not (made.telephone or made.mail or made.address):
        raise FieldsWrong({"applicant.telephone": REACH})
    return made


REACH: Text = t(
    "請至少留下電話、電子郵件或地址其中一項，以便聯絡。",
    "Leave a telephone number, a mail address or an address, so that we can reach you.",
)


def contacts(who: Applicant) -> dict[str, str]:
    """Return by what an applicant is found, each in one form."""
    made = {
        "identifier": fold_identifier(who.identifier),
        "telephone": telephone(who.telephone),
        "mail": who.mail.lower(),
    }
    return {kind: f"{kind}:{text}" for kind, text in made.items() if text}


def telephone(text: str) -> str:
    """Return a telephone number as it is compared: digits alone, at home."""
    digits = re.sub(r"[^0-9+]", "", fold(text).split("#", maxsplit=1)[0])
    return "0" + digits.removeprefix("+886").removeprefix("0") if digits else ""

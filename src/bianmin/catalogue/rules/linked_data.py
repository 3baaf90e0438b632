"""The catalogue as linked data: Core Public Service Vocabulary Application Profile (CPSV-AP) 3.2.0, as JSON-LD.

Every text in both languages. A processing time is written where it is a length of calendar time; one in
working days, which xsd:duration can't say, stands in the description of the service's rule.
"""

from collections.abc import Iterable
from typing import Any

from bianmin.catalogue.rules import limits
from bianmin.catalogue.types import AUDIENCES, CHANNELS, OUTCOMES, SITUATIONS, UNITS, Service
from bianmin.kit.period_rules import UnknownRule, rule_named
from bianmin.kit.texts import Text, t
from bianmin.office.types import BranchInfo

PROFILE = "http://data.europa.eu/r5r/"
VERSION = "3.2.0"
_CONTEXT: dict[str, Any] = {
    "cpsv": "http://purl.org/vocab/cpsv#",
    "cv": "http://data.europa.eu/m8g/",
    "dct": "http://purl.org/dc/terms/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "eli": "http://data.europa.eu/eli/ontology#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_UNITS = {"days": "D", "penal": "D", "months": "M"}
_FREE = t("免費", "Free")


def linked_data(services: Iterable[Service], branch: BranchInfo, base: str) -> dict[str, Any]:
    """Return a JSON-LD document; ``base`` is where the site's addresses begin, such as https://…/."""
    office = f"{base}about/#branch"
    found = tuple(services)
    return {
        "@context": _CONTEXT,
        "@graph": [
            {
                "@id": f"{base}services.jsonld",
                "@type": "dcat:Catalog",
                "dct:title": _both(t("申辦服務", "Services")),
                "dct:description": _both(t("本分署的公共服務目錄", "The public services of this branch")),
                "dct:publisher": {"@id": office},
                "dct:conformsTo": {"@id": PROFILE, "dct:title": f"CPSV-AP {VERSION}"},
                "dct:hasPart": [{"@id": _address(one, base)} for one in found],
            },
            {
                "@id": office,
                "@type": "cv:PublicOrganisation",
                "dct:identifier": branch.code,
                "skos:prefLabel": _both(branch.name),
                "dct:title": _both(branch.name),
            },
            *(_service(one, office, base) for one in found),
        ],
    }


def _service(service: Service, office: str, base: str) -> dict[str, Any]:
    here = _address(service, base)
    node: dict[str, Any] = {
        "@id": here,
        "@type": "cpsv:PublicService",
        "dct:identifier": service.code,
        "dct:title": _both(service.title),
        "dct:description": _both(service.summary),
        "dct:language": ["zh-Hant", "en"],
        "dcat:landingPage": [{"@id": here}, {"@id": f"{base}en/services/{service.code}/"}],
        "dcat:keyword": [part for one in sorted(service.audience) for part in _both(AUDIENCES[one])],
        "cv:hasCompetentAuthority": {"@id": office},
        "cv:ownedBy": {"@id": office},
        "cv:thematicArea": _concept(f"{base}services/?by=unit#{service.unit}", UNITS[service.unit]),
        "cv:isGroupedBy": [
            _typed("cv:Event", f"{base}services/#{one}", one, SITUATIONS[one]) for one in sorted(service.situations)
        ],
        "cpsv:hasInput": [
            _typed("cv:Evidence", f"{here}#evidence-{one.code}", one.code, one.title, one.note)
            for one in service.evidence
            if one.waived is None
        ],
        "cv:hasChannel": [
            _typed("cv:Channel", f"{here}#channel-{one}", one, CHANNELS[one]) for one in service.channels
        ],
        "cv:hasCost": _typed("cv:Cost", f"{here}#cost", f"{service.code}-cost", service.fee or _FREE),
        "cv:hasLegalResource": [
            {"@id": f"{here}#law-{place}", "@type": "eli:LegalResource", "dct:title": _both(law)}
            for place, law in enumerate(service.basis, 1)
        ],
        "cpsv:produces": [
            _typed("cv:Output", f"{here}#outcome-{one}", f"{service.code}-{one}", OUTCOMES[one])
            for one in dict.fromkeys(step.ends for step in service.steps if step.ends is not None)
        ],
    }
    if service.limit is not None:
        rule = f"{service.code}-limit"
        said = limits.whole(service.limit)
        node["cpsv:follows"] = _typed("cpsv:Rule", f"{here}#limit", rule, t("辦理期限", "Time limit"), said)
        duration = _duration(service.limit.rule)
        if duration:
            node["cv:processingTime"] = {"@value": duration, "@type": "xsd:duration"}
    return {key: value for key, value in node.items() if value != []}


def _duration(rule: str) -> str:
    try:
        named = rule_named(rule)
    except UnknownRule:  # told by soundness
        return ""
    return f"P{named.number}{_UNITS[named.unit]}" if named.unit in _UNITS else ""


def _typed(kind: str, address: str, code: str, title: Text, more: Text | None = None) -> dict[str, Any]:
    node = {"@id": address, "@type": kind, "dct:identifier": str(code), "dct:title": _both(title)}
    return node if more is None else {**node, "dct:description": _both(more)}


def _concept(address: str, label: Text) -> dict[str, Any]:
    return {"@id": address, "@type": "skos:Concept", "skos:prefLabel": _both(label)}


def _both(text: Text) -> list[dict[str, str]]:
    return [{"@value": text.zh, "@language": "zh-Hant"}, {"@value": text.en, "@language": "en"}]


def _address(service: Service, base: str) -> str:
    return f"{base}services/{service.code}/"

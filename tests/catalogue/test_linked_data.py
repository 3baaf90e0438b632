"""The catalogue as linked data, read by an independent parser."""

import json
import warnings
from dataclasses import replace

import pytest
from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCAT, DCTERMS, RDF, XSD

from bianmin.catalogue.rules.linked_data import linked_data
from bianmin.catalogue.types import Limit, Service
from bianmin.kit.texts import t
from bianmin.office.types import BranchInfo
from tests.factories.services import LOAN

CPSV, CV = Namespace("http://purl.org/vocab/cpsv#"), Namespace("http://data.europa.eu/m8g/")
BASE = "https://branch.example/"
HERE = URIRef(f"{BASE}services/test-loan/")
BRANCH = BranchInfo(
    "T",
    t("測試分署", "Test Branch"),
    t("測試路1號", "1 Test Road"),
    "999",
    "0",
    "0",
    "a@branch.example",
    BASE,
    is_sample=True,
)


def read(service: Service) -> Graph:
    """Read the catalogue of one service."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the parser uses a class of its own that it deprecates
        return Graph().parse(data=json.dumps(linked_data([service], BRANCH, BASE)), format="json-ld")


@pytest.fixture(scope="module")
def graph() -> Graph:
    """The catalogue of one service, read."""
    return read(LOAN)


def test_what_the_profile_asks_of_a_service_is_there_in_both_languages(graph: Graph) -> None:
    assert (HERE, RDF.type, CPSV.PublicService) in graph
    assert (HERE, DCTERMS.identifier, Literal("test-loan")) in graph
    for wanted in (DCTERMS.title, DCTERMS.description):
        assert {getattr(value, "language", None) for value in graph.objects(HERE, wanted)} == {"zh-Hant", "en"}
    (authority,) = graph.objects(HERE, CV.hasCompetentAuthority)
    assert (authority, RDF.type, CV.PublicOrganisation) in graph


def test_papers_channels_cost_law_outcomes_and_life_event_are_things_of_their_own(graph: Graph) -> None:
    for link, kind, count in (
        (CPSV.hasInput, CV.Evidence, 1),
        (CV.hasChannel, CV.Channel, 5),
        (CV.hasCost, CV.Cost, 1),
        (CPSV.produces, CV.Output, 3),
        (CV.isGroupedBy, CV.Event, 1),
        (CPSV.follows, CPSV.Rule, 1),
    ):
        found = list(graph.objects(HERE, link))
        assert len(found) == count, link
        assert all((one, RDF.type, kind) in graph for one in found)
        assert all(list(graph.objects(one, DCTERMS.title)) for one in found)


def test_a_paper_that_is_waived_is_no_input(graph: Graph) -> None:
    assert {str(one) for one in graph.objects(HERE, CPSV.hasInput)} == {f"{HERE}#evidence-card"}


def test_working_days_are_no_duration_and_days_are(graph: Graph) -> None:
    assert not list(graph.objects(HERE, CV.processingTime))
    other = read(replace(LOAN, limit=Limit(rule="no-fixed-limit")))
    (duration,) = other.objects(HERE, CV.processingTime)
    assert isinstance(duration, Literal)
    assert (str(duration), duration.datatype) == ("P2M", XSD.duration)


def test_the_catalogue_names_its_profile_and_its_parts(graph: Graph) -> None:
    (catalogue,) = graph.subjects(RDF.type, DCAT.Catalog)
    assert list(graph.objects(catalogue, DCTERMS.hasPart)) == [HERE]
    (profile,) = graph.objects(catalogue, DCTERMS.conformsTo)
    assert list(graph.objects(profile, DCTERMS.title)) == [Literal("CPSV-AP 3.2.0")]

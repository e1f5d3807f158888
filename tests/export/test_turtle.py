from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import pyoxigraph as ox
import pytest
import rdflib
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kgraph.errors import ConfigurationError, ExportError
from kgraph.export import write_turtle
from kgraph.graph import Graph, build_graph, claims, figures, sample
from kgraph.model import Linked, canonical_decimal
from kgraph.ontology import DEFAULT_BASE, PREFIXES, Status, expand
from tests.export.synthetic import Sizes, make_linked

XSD = PREFIXES["xsd"]
DECIMAL = ox.NamedNode(XSD + "decimal")


@pytest.fixture(scope="module")
def turtle(large: Graph, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("turtle") / "graph.ttl"
    write_turtle(large, path)
    return path


class Row(NamedTuple):
    """A triple without blank nodes and triple terms, which the contract rules out."""

    subject: str
    predicate: str
    object: ox.NamedNode | ox.Literal


def rows_of(quads: Iterable[ox.Quad]) -> list[Row]:
    rows = []
    for quad in quads:
        assert isinstance(quad.subject, ox.NamedNode)
        assert isinstance(quad.object, ox.NamedNode | ox.Literal)
        rows.append(Row(quad.subject.value, quad.predicate.value, quad.object))
    return rows


@pytest.fixture(scope="module")
def parsed(turtle: Path) -> list[Row]:
    return rows_of(ox.parse(path=str(turtle), format=ox.RdfFormat.TURTLE))


def write_and_load(linked: Linked, path: Path) -> ox.Store:
    write_turtle(build_graph(linked), path)
    store = ox.Store()
    store.load(path=str(path), format=ox.RdfFormat.TURTLE)
    return store


def ask(store: ox.Store, pattern: str) -> bool:
    heads = " ".join(f"PREFIX {name}: <{iri}>" for name, iri in PREFIXES.items())
    return bool(store.query(f"{heads} PREFIX id: <{DEFAULT_BASE}> ASK {{ {pattern} }}"))


def test_loading_twice_changes_nothing(turtle: Path, parsed: list[Row]) -> None:
    store = ox.Store()
    store.load(path=str(turtle), format=ox.RdfFormat.TURTLE)
    once = len(store)
    store.load(path=str(turtle), format=ox.RdfFormat.TURTLE)
    assert len(store) == once == len(set(parsed))


def test_no_triple_is_written_twice_and_there_are_no_blank_nodes(parsed: list[Row]) -> None:
    assert len(parsed) == len(set(parsed))


def test_a_second_parser_reads_the_same_triples(turtle: Path, parsed: list[Row]) -> None:
    graph = rdflib.Graph().parse(turtle, format="turtle")
    ours = {(q.subject, q.predicate, q.object.value) for q in parsed}
    theirs = {(str(s), str(p), str(o)) for s, p, o in graph}
    assert theirs == ours


def test_the_file_is_plain_utf_8_with_line_feeds(turtle: Path) -> None:
    raw = turtle.read_bytes()
    assert raw.startswith(b"@prefix ")
    assert b"\r" not in raw
    assert raw.decode("utf-8").endswith(" .\n")


def test_subjects_stand_together_in_sorted_sections(parsed: list[Row]) -> None:
    order = list(dict.fromkeys(q.subject.removeprefix(DEFAULT_BASE) for q in parsed))
    runs = [
        a for a, b in zip(parsed, [None, *parsed], strict=False) if not b or a.subject != b.subject
    ]
    assert len(runs) == len(order)
    sections: defaultdict[str, list[str]] = defaultdict(list)
    for identifier in order:
        section = identifier.partition("/")[0] + ("#" if "#char" in identifier else "")
        kind = section if section in {"article", "article#", "figure", "claim"} else "entity"
        sections[kind].append(identifier)
    assert list(sections) == ["article", "entity", "figure", "claim", "article#"]
    for kind in ("article", "entity", "figure", "claim"):
        assert sections[kind] == sorted(sections[kind])


def test_decimals_and_dates_are_canonical(parsed: list[Row]) -> None:
    literals = [q.object for q in parsed if isinstance(q.object, ox.Literal)]
    decimals = [x.value for x in literals if x.datatype == DECIMAL]
    assert {"0.94", "7000000000", "1000", "0.5"} <= set(decimals)
    assert not [d for d in decimals if "E" in d or ("." in d and d.endswith("0"))]
    used = {x.datatype.value.removeprefix(XSD) for x in literals}
    assert used == {"string", "decimal", "date", "nonNegativeInteger"}


def test_direct_triples_are_those_of_asserted_claims_and_no_others(
    large: Graph, parsed: list[Row]
) -> None:
    wanted = {
        (claim.subject, claim.predicate.value, claim.object)
        for claim in claims(large, status=Status.ASSERTED)
    }
    names = {claim.predicate.value for claim in claims(large)}
    found = {
        tuple(
            iri.removeprefix(base)
            for iri, base in zip(
                (q.subject, q.predicate, q.object.value),
                (DEFAULT_BASE, PREFIXES["kg"], DEFAULT_BASE),
                strict=True,
            )
        )
        for q in parsed
        if q.predicate.removeprefix(PREFIXES["kg"]) in names
    }
    assert found == wanted
    assert {claim.status for claim in claims(large)} == set(Status)


def test_offsets_cut_out_the_exact_words(large: Graph, parsed: list[Row]) -> None:
    texts = {f"{DEFAULT_BASE}article/{a.id}": a.text for a in large.graph["articles"]}
    nif = PREFIXES["nif"]
    passages: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for quad in parsed:
        if quad.predicate.startswith(nif):
            passages[quad.subject][quad.predicate.removeprefix(nif)] = quad.object.value
    assert passages
    for iri, values in passages.items():
        start, end = int(values["beginIndex"]), int(values["endIndex"])
        assert texts[values["referenceContext"]][start:end] == values["anchorOf"]
        assert iri == f"{values['referenceContext']}#char={start},{end}"


def test_every_claim_and_figure_is_there_with_its_confidence(
    large: Graph, parsed: list[Row]
) -> None:
    found = {
        q.subject.removeprefix(DEFAULT_BASE): q.object.value
        for q in parsed
        if q.predicate == expand("kg:confidence")
    }
    wanted = {c.id: canonical_decimal(c.confidence) for c in claims(large)}
    wanted |= {f.id: canonical_decimal(f.figure.confidence) for f in figures(large)}
    assert found == wanted


@pytest.mark.parametrize(
    "pattern",
    [
        "id:country\\/KZ a kg:Country, schema:Country ; kg:countryCode 'KZ'",
        "id:country\\/KZ skos:altLabel 'Kazakh' ; rdfs:label 'Kazakhstan'",
        "id:country\\/KZ schema:sameAs <http://www.wikidata.org/entity/Q232>",
        "id:person\\/aliya-serikova a kg:Person, kg:Leader, schema:Person",
        "?c rdf:predicate kg:holdsPosition ; kg:role 'president' ; kg:evidence ?e, ?f . "
        "FILTER(?e != ?f)",
        "?c rdf:predicate kg:connects ; kg:status kg:planned ; kg:time '2031' ; "
        "kg:notBefore '2031-01-01'^^xsd:date ; kg:notAfter '2031-12-31'^^xsd:date",
        "?f a kg:Figure, schema:MonetaryAmount ; schema:value 2500000000.0 ; "
        "schema:currency 'USD' ; kg:unit 'USD' ; kg:approximation 'about' ; kg:measure 'cost'",
        "?p kg:hasFigure ?f . ?c rdf:subject ?p ; rdf:object ?f ; a kg:Claim, rdf:Statement",
        "?a a schema:NewsArticle, prov:Entity ; kg:sourcePath 'rail.md' ; "
        "schema:datePublished '2027-05-03'^^xsd:date ; schema:publisher 'The Steppe Courier' ; "
        "schema:url <https://courier.example/rail> ; schema:mentions id:project\\/steppe-railway",
    ],
)
def test_the_sample_can_be_asked(tmp_path: Path, pattern: str) -> None:
    assert ask(write_and_load(sample(), tmp_path / "g.ttl"), pattern)


def test_a_figure_tells_its_unit_code_base_and_the_figures_it_belongs_with(tmp_path: Path) -> None:
    linked = sample()
    [node] = linked.figures
    other = node.model_copy(update={"id": "figure/before"})
    details = {"ucum": "t", "base": "from 2024", "per": "barrel", "changed_from": other.id}
    told = node.model_copy(update={"figure": node.figure.model_copy(update=details)})
    store = write_and_load(linked.model_copy(update={"figures": (told, other)}), tmp_path / "g.ttl")
    assert ask(
        store,
        "id:figure\\/steppe-railway-cost kg:ucum 't' ; kg:changeBase 'from 2024' ; "
        "kg:per 'barrel' ; kg:changedFrom id:figure\\/before",
    )
    assert not ask(store, "id:figure\\/before kg:ucum|kg:changeBase|kg:per|kg:changedFrom ?any")


@pytest.mark.parametrize(
    "pattern",
    [
        "id:project\\/steppe-railway kg:connects id:country\\/UZ",
        "id:country\\/KZ a kg:Leader",
        "id:agreement\\/transit-accord a ?c . FILTER(STRSTARTS(STR(?c), 'https://schema.org/'))",
        "?a schema:mentions ?f . ?f a kg:Figure",
    ],
)
def test_what_nobody_asserts_is_not_there(tmp_path: Path, pattern: str) -> None:
    assert not ask(write_and_load(sample(), tmp_path / "g.ttl"), pattern)


def test_things_live_below_the_base_iri(tmp_path: Path) -> None:
    write_turtle(build_graph(sample()), tmp_path / "g.ttl", base_iri="https://data.example/kg/")
    text = (tmp_path / "g.ttl").read_text(encoding="utf-8")
    assert DEFAULT_BASE not in text
    assert "<https://data.example/kg/country/KZ>" in text


def test_a_wrong_base_or_folder_is_refused(small: Graph, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError):
        write_turtle(small, tmp_path / "g.ttl", base_iri="https://data.example/kg")
    (tmp_path / "file").touch()
    with pytest.raises(ExportError):
        write_turtle(small, tmp_path / "file" / "g.ttl")


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(name=st.text(min_size=1), address=st.text(), identifier=st.text(min_size=1, max_size=8))
@example(name='"""\\\x00\x07\r\n\u2028🚂]]>', address='a b|"<>{}^`\\', identifier="a b|<>#?%\x00é")
def test_no_text_breaks_the_file(tmp_path: Path, name: str, address: str, identifier: str) -> None:
    linked = sample()
    node = linked.nodes[0].model_copy(update={"name": name, "aliases": (name + "x",)})
    odd = linked.nodes[-1].model_copy(update={"id": f"zz/{identifier}"})
    article = linked.articles[0].model_copy(
        update={"url": f"https://news.example/{address}", "title": name, "path": name}
    )
    changed = linked.model_copy(
        update={
            "nodes": (node, *linked.nodes[1:], odd),
            "articles": (article, *linked.articles[1:]),
        }
    )
    store = write_and_load(changed, tmp_path / "g.ttl")
    labels = {
        row.object.value
        for row in rows_of(store)
        if row.predicate in {expand("skos:prefLabel"), expand("schema:headline")}
    }
    assert name in labels
    assert len(rdflib.Graph().parse(tmp_path / "g.ttl", format="turtle")) == len(store)


def test_the_size_of_the_graph_does_not_change_the_shape_of_the_file(tmp_path: Path) -> None:
    nothing = Linked(articles=(), nodes=(), figures=(), claims=())
    assert len(write_and_load(nothing, tmp_path / "empty.ttl")) == 0
    many = make_linked(5, sizes=Sizes(articles=40, entities=200, figures=100, claims=400))
    assert len(write_and_load(many, tmp_path / "many.ttl")) > 5000

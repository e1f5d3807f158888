"""The seeds, built as a user builds them: quality against their gold, offsets, merging, shapes.

The thresholds are floors below what is reached (CHANGELOG.md has the measured scores), so that a
change that costs quality fails here.
"""

from collections import defaultdict
from pathlib import Path

import pyoxigraph as ox
import pyshacl
import pytest
import rdflib

from kgraph.evaluate import Report, evaluate
from kgraph.pipeline import build
from kgraph.read import read_sources
from kgraph.report import BuildOptions, BuildReport

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT / "tests" / "gold"
KG = "https://w3id.org/kgraph/ns#"
PREFIXES = f"""
PREFIX kg: <{KG}>
PREFIX id: <https://w3id.org/kgraph/id/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
"""


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("exports")


@pytest.fixture(scope="module")
def built(out: Path) -> BuildReport:
    return build(BuildOptions(sources=(ROOT / "seeds",), out=out, workers=1))


@pytest.fixture(scope="module")
def store(built: BuildReport, out: Path) -> ox.Store:
    loaded = ox.Store()
    loaded.bulk_load(path=str(out / "graph.ttl"), format=ox.RdfFormat.TURTLE)
    return loaded


@pytest.fixture(scope="module")
def report(built: BuildReport, out: Path) -> Report:
    return evaluate(out / "graph.ttl", GOLD)


def rows(store: ox.Store, query: str) -> list[tuple[str, ...]]:
    solutions = store.query(PREFIXES + query)
    assert isinstance(solutions, ox.QuerySolutions)
    names = [variable.value for variable in solutions.variables]
    return sorted(tuple(s[name].value for name in names) for s in solutions)


def test_all_articles_are_read(built: BuildReport) -> None:
    assert (built.articles, built.skipped) == (5, ())


@pytest.mark.parametrize(
    ("total", "floor"), [("ENTITIES", 0.82), ("FIGURES", 0.88), ("RELATIONS", 0.40)]
)
def test_f1_against_the_gold(report: Report, total: str, floor: float) -> None:
    assert report.tallies[total].f1 >= floor


@pytest.mark.parametrize(
    ("share", "floor"),
    [
        ("figure subject right", 0.60),
        ("figure approximation right", 0.90),
        ("relation status right", 0.85),
        ("leader flag right", 0.90),
    ],
)
def test_qualifiers_against_the_gold(report: Report, share: str, floor: float) -> None:
    assert report.shares[share].value >= floor


def test_every_anchor_is_the_cut_from_its_file(store: ox.Store) -> None:
    texts = {
        article.path: article.text
        for article in read_sources([ROOT / "seeds"])
        if hasattr(article, "text")
    }
    found = rows(
        store,
        """SELECT ?path ?begin ?end ?anchor WHERE {
          ?evidence nif:referenceContext/kg:sourcePath ?path ; nif:beginIndex ?begin ;
            nif:endIndex ?end ; nif:anchorOf ?anchor }""",
    )
    assert len(found) > 60
    for path, begin, end, anchor in found:
        assert texts[path][int(begin) : int(end)] == anchor
        assert (ROOT / "seeds" / path).read_text(encoding="utf-8")[int(begin) : int(end)] == anchor


def test_the_graph_conforms_to_its_shapes(built: BuildReport, out: Path) -> None:
    data = rdflib.Graph().parse(out / "graph.ttl")
    shapes = rdflib.Graph().parse(ROOT / "schemas" / "shapes.ttl")
    conforms, _, words = pyshacl.validate(data, shacl_graph=shapes)
    assert conforms, words


@pytest.mark.parametrize(
    ("label", "articles"),
    [
        ("Kazakhstan", 5),
        ("China", 5),
        ("Pakistan", 3),
        ("Kassym-Jomart Tokayev", 5),
        ("Olzhas Bektenov", 2),
        ("European Union", 2),
        ("Abraham Accords", 2),
        ("Central Asia", 5),
        ("Arabian Sea", 3),
    ],
)
def test_one_thing_is_one_node_across_articles(store: ox.Store, label: str, articles: int) -> None:
    found = rows(
        store,
        f"""SELECT ?node ?article WHERE {{ ?article schema:mentions ?node .
          ?node skos:prefLabel|skos:altLabel "{label}" }}""",
    )
    by_node = defaultdict(set)
    for node, article in found:
        by_node[node].add(article)
    assert [len(seen) for seen in by_node.values()] == [articles]


def test_a_government_and_its_city_are_two(store: ox.Store) -> None:
    found = rows(
        store,
        """SELECT DISTINCT ?type WHERE { ?node a ?type ; skos:altLabel|skos:prefLabel "Astana" .
          FILTER(?type IN (kg:Country, kg:Place)) }""",
    )
    assert found == [(f"{KG}Country",), (f"{KG}Place",)]


def test_what_is_only_planned_has_no_direct_triple(store: ox.Store) -> None:
    pairs = """SELECT ?s ?p ?o WHERE {{ ?claim a kg:Claim ; rdf:subject ?s ; rdf:predicate ?p ;
      rdf:object ?o ; kg:status {status} . {filter} }}"""
    unsaid = """FILTER NOT EXISTS { ?x rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ;
      kg:status kg:asserted } ?s ?p ?o"""
    for status in ("kg:planned", "kg:proposed", "kg:conditional", "kg:denied"):
        assert rows(store, pairs.format(status=status, filter=unsaid)) == []
    missing = "FILTER NOT EXISTS { ?s ?p ?o }"
    assert rows(store, pairs.format(status="kg:asserted", filter=missing)) == []


def readme_block(language: str) -> str:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    return readme.split(f"```{language}\n", 1)[1].split("```", 1)[0]


def test_the_question_of_the_readme_has_answers(store: ox.Store) -> None:
    solutions = store.query(readme_block("sparql"))
    assert isinstance(solutions, ox.QuerySolutions)
    assert len(list(solutions)) > 3


def test_the_library_example_of_the_readme_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    exec(readme_block("python"), {})
    assert " | " in capsys.readouterr().out

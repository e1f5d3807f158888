"""Own sentences for the rules of `connects`."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc, Span

from kgraph.annotate.groups import ENTITIES, MENTIONS, REFERENCES, Referent
from kgraph.extract.reading import Reading
from kgraph.extract.relations.connects import RULES
from kgraph.extract.relations.route_ends import ends_after
from kgraph.ontology import EntityType

Pairs = Callable[[object, str], set[tuple[str, str]]]
Read = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "The ⟦Project:Savanna Railway⟧ will link ⟦Place:Bo⟧ with ⟦Place:Kenema⟧.",
            {("Savanna Railway", "Bo"), ("Savanna Railway", "Kenema")},
        ),
        (
            "The ⟦Project:Coral Cable⟧ runs from ⟦Place:Suva⟧ via ⟦Place:Apia⟧ to "
            "⟦Place:Pago Pago⟧.",
            {("Coral Cable", "Suva"), ("Coral Cable", "Apia"), ("Coral Cable", "Pago Pago")},
        ),
        (
            "A ⟦Project:freight service⟧ between ⟦Place:Izmir⟧ and ⟦Place:Trieste⟧ starts in May.",
            {("freight service", "Izmir"), ("freight service", "Trieste")},
        ),
        (
            "They signed for the ⟦Project:Delta Line⟧, a railway of 90 kilometres that will run "
            "from ⟦Place:Tanga⟧ to ⟦Place:Moshi⟧.",
            {("Delta Line", "Tanga"), ("Delta Line", "Moshi")},
        ),
        (
            "A ⟦Project:pipeline⟧ through ⟦Country:Niger⟧ to ⟦Country:Algeria⟧ is on hold.",
            {("pipeline", "Niger"), ("pipeline", "Algeria")},
        ),
        (
            "The ⟦Project:gas pipeline⟧ ends at ⟦Place:Bari⟧.",
            {("gas pipeline", "Bari")},
        ),
        (
            "The ⟦Project:Andes Road⟧ crosses ⟦Country:Bolivia⟧.",
            {("Andes Road", "Bolivia")},
        ),
        (
            "The ⟦Project:power line⟧ will carry electricity from ⟦Country:Ghana⟧ to "
            "⟦Country:Togo⟧.",
            {("power line", "Ghana"), ("power line", "Togo")},
        ),
        (
            "The ⟦Project:Rift Railway⟧ leads to the ⟦Country:Kenyan⟧ port of ⟦Place:Lamu⟧.",
            {("Rift Railway", "Lamu")},
        ),
    ],
)
def test_ends(pairs: Pairs, markup: str, expected: set[tuple[str, str]]) -> None:
    assert pairs(RULES, markup) == expected


@pytest.mark.parametrize(
    "markup",
    [
        # A plant is no route.
        "The ⟦Project:Alto smelter⟧ will move from ⟦Place:Bo⟧ to ⟦Place:Kenema⟧.",
        # A lender comes from somewhere.
        "A bank from ⟦Country:Qatar⟧ pays for the ⟦Project:Savanna Railway⟧.",
        # Builders come from somewhere, too.
        "The ⟦Project:Savanna Railway⟧ is being built by engineers from ⟦Country:Spain⟧.",
        "⟦Person:Ana Ruiz⟧ discussed the ⟦Project:Rift Railway⟧ in ⟦Place:Lima⟧.",
    ],
)
def test_no_ends(pairs: Pairs, markup: str) -> None:
    assert pairs(RULES, markup) == set()


def test_ends_in_a_name(read: Read) -> None:
    doc = read("They inspected the Bo–Kenema railway on Friday.").doc
    names = _connected(doc, {"Bo": "Bo", "Kenema": "Kenema"}, "Bo–Kenema railway")
    assert names == {"Bo", "Kenema"}


def test_a_site_in_a_name_is_no_end(read: Read) -> None:
    doc = read("They inspected the smelter near Kenema on Friday.").doc
    assert _connected(doc, {"Kenema": "Kenema"}, "smelter near Kenema") == set()


def _connected(doc: Doc, places: dict[str, str], project: str) -> set[str]:
    """What a project is connected to when its name holds the names of places."""
    spans: list[Span] = []
    referents: list[Referent] = []
    kinds = {project: EntityType.PROJECT, **dict.fromkeys(places, EntityType.PLACE)}
    for number, (name, kind) in enumerate(kinds.items()):
        start = doc.text.index(name)
        span = doc.char_span(start, start + len(name), kind, span_id=f"e{number}")
        assert span is not None, name
        spans.append(span)
        referents.append(Referent(f"e{number}", kind.value, name))
    doc.spans[MENTIONS], doc.spans[REFERENCES] = spans, []
    doc.user_data[ENTITIES] = [tuple(referent) for referent in referents]
    reading = Reading(doc)
    return {c.object.referent.name for rule in RULES for c in rule(reading)}


def test_ends_are_read_in_the_clause_only(read: Read) -> None:
    reading = read(
        "The road runs from ⟦Place:Bo⟧ to ⟦Place:Kenema⟧. Trucks wait in ⟦Place:Makeni⟧."
    )
    verb = next(t for t in reading.doc if t.lower_ == "runs")
    names = [f.referent.name for f in ends_after(reading, verb, direct=False)]
    assert names == ["Bo", "Kenema"]


@pytest.mark.parametrize(
    ("markup", "pair"),
    [
        (
            "The ⟦Project:trans-⟨Place:Caspian⟩ transport route⟧ is in use.",
            ("trans-Caspian transport route", "Caspian"),
        ),
    ],
)
def test_what_is_crossed_is_no_end(pairs: Pairs, markup: str, pair: tuple[str, str]) -> None:
    assert pair not in pairs(RULES, markup)

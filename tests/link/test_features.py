"""Signs of pairs: what is compared, what speaks for one thing, what forbids it."""

import pytest

from kgraph.link import link
from kgraph.model import Extraction
from kgraph.ontology import EntityType, Predicate
from tests.link.records import article, claim, country, entity, holder

T = EntityType
P = Predicate


def _one(kind: EntityType, *names: str) -> int:
    """Number of nodes that articles with these names make."""
    told = [article(f"a{n}", [entity(1, kind, name)]) for n, name in enumerate(names)]
    return len(link(told).nodes)


@pytest.mark.parametrize(
    ("kind", "left", "right"),
    [
        (T.ORGANIZATION, "The Harbour Post", "Harbour Post"),
        (T.ORGANIZATION, "Altin News Agency", "Altin"),
        (T.ORGANIZATION, "Delta Centre for Defence", "Delta Center for Defense"),
        (T.ORGANIZATION, "Kazakh Energy Ministry", "Ministry of Energy of Kazakhstan"),
        (T.ORGANIZATION, "Forum of Lake and River States", "FLRS"),
        (T.PLACE, "city of Aktas", "Aktas"),
        (T.PROJECT, "proposed Lakeshore Railway", "Lakeshore Railway"),
        (T.PROJECT, "trans-lake international road route", "Trans-Lake International Road Route"),
        (T.EVENT, "third River Trade Forum", "3rd River Trade Forum"),
        (T.EVENT, "upcoming Lake Games 2031", "2031 Lake Games"),
        (T.PERSON, "Foreign Minister Ama Mensah", "Ama Mensah"),
        (T.PERSON, "Recep Demir", "Recep Ali Demir"),
        (T.PERSON, "Kasymzhomart Bekov", "Qasym-Jomart Bekov"),
    ],
)
def test_one_thing(kind: EntityType, left: str, right: str) -> None:
    assert _one(kind, left, right) == 1


@pytest.mark.parametrize(
    ("kind", "left", "right"),
    [
        (T.ORGANIZATION, "Energy Ministry", "Energy Ministry"),
        (T.ORGANIZATION, "Kazakh Energy Ministry", "Uzbek Energy Ministry"),
        (T.ORGANIZATION, "Steppe Group", "Steppe Holding"),
        (T.ORGANIZATION, "Union of Solar Producers", "USP"),
        (T.EVENT, "third River Trade Forum", "fourth River Trade Forum"),
        (T.EVENT, "2029 Lake Games", "2031 Lake Games"),
        (T.AGREEMENT, "37 agreements", "60 agreements"),
        (T.AGREEMENT, "Strategic Partnership Agreement", "Strategic Partnership Agreement"),
        (T.PERSON, "Ama Mensah", "Abena Mensah"),
        (T.PERSON, "A. Mensah", "Kofi Mensah"),
        (T.PERSON, "A. Mensah", "Ama Mensah"),
        (T.PERSON, "Amir Karimov", "Amira Karimova"),
    ],
)
def test_two_things(kind: EntityType, left: str, right: str) -> None:
    assert _one(kind, left, right) == 2


def test_initials_need_an_office_in_common() -> None:
    told = [holder("a", "Ama Mensah", of="GH"), holder("b", "A. Mensah", of="GH")]
    assert len([n for n in link(told).nodes if n.type is T.PERSON]) == 1


def test_a_family_name_between_two_bearers_joins_neither() -> None:
    told = [
        holder("a", "Ama Mensah", of="GH"),
        holder("b", "Kofi Mensah", of="GH"),
        holder("c", "Mensah", of="GH"),
    ]
    linked = link(told)
    assert len([n for n in linked.nodes if n.type is T.PERSON]) == 3
    signs = {sign for d in linked.decisions for sign, _ in d.features}
    assert "fits two things equally well" in signs


def test_a_leader_is_known_by_family_name_and_office() -> None:
    told = [holder("a", "Tokayev", of="KZ", kind="president"), holder("b", "K.-J. Tokayev")]
    (node,) = [n for n in link(told[:1]).nodes if n.type is T.PERSON]
    assert node.id == "person/kassym-jomart-tokayev"
    assert node.wikidata is not None


def _place(source: str, state: str) -> Extraction:
    ends = [entity(1, T.PLACE, "Karasu"), country(2, state, state)]
    return article(source, ends, [claim(1, 1, P.LOCATED_IN, 2, source=source)])


def test_places_of_one_name_in_two_states_stay_two() -> None:
    linked = link([_place("a", "KZ"), _place("b", "KG"), _place("c", "KZ")])
    assert sorted(len(n.members) for n in linked.nodes if n.type is T.PLACE) == [1, 2]


def _route(source: str, name: str, *, told: bool) -> Extraction:
    states = [country(n, code, code) for n, code in enumerate(("OM", "IR", "IN"), start=2)]
    claims = [claim(n, 1, P.CONNECTS, n, source=source) for n in (2, 3, 4)] if told else []
    return article(source, [entity(1, T.PROJECT, name), *states], claims)


def test_states_named_beside_a_route_stand_for_its_ends() -> None:
    told = [_route("a", "rail corridor", told=True), _route("b", "rail link", told=False)]
    assert len([n for n in link(told).nodes if n.type is T.PROJECT]) == 1
    other = [told[0], _route("b", "gas pipeline", told=False)]
    assert len([n for n in link(other).nodes if n.type is T.PROJECT]) == 2


def test_an_agreement_of_plain_words_needs_its_parties_and_year() -> None:
    def signed(source: str, states: str, year: str) -> Extraction:
        parties = [country(n, c, c) for n, c in enumerate(states.split(), start=2)]
        claims = [claim(n, n, P.PARTY_TO, 1, source=source, time=year) for n in (2, 3)]
        name = "Strategic Partnership Agreement"
        return article(source, [entity(1, T.AGREEMENT, name), *parties], claims)

    told = [
        signed("a", "OM IN", "2025"),
        signed("b", "OM IN", "2025"),
        signed("c", "OM IR", "2025"),
    ]
    linked = link(told)
    assert sorted(len(n.members) for n in linked.nodes if n.type is T.AGREEMENT) == [1, 2]

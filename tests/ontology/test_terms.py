import pytest

from kgraph.ontology import (
    CLASSES,
    FIGURE,
    PREDICATES,
    PREFIXES,
    PROPERTIES,
    STATUSES,
    EntityType,
    Predicate,
    Status,
    expand,
)
from kgraph.ontology.terms import label


def test_every_type_predicate_and_status_is_a_term() -> None:
    assert {*EntityType, FIGURE, "Leader", "Claim"} <= set(CLASSES)
    assert set(Predicate) <= set(PROPERTIES)
    assert set(STATUSES) == set(Status)


def test_names_of_classes_and_properties_stay_apart() -> None:
    names = [*CLASSES, *PROPERTIES, *STATUSES]
    assert len(set(names)) == len(names)


def test_meanings_are_whole_sentences() -> None:
    comments = [
        *(term.comment for term in CLASSES.values()),
        *(term.comment for term in PROPERTIES.values()),
        *STATUSES.values(),
    ]
    # A comment may begin with the name of a standard, such as ISO, but never in lower case.
    assert not [c for c in comments if not c.endswith(".") or not c[0].isupper()]
    assert len(set(comments)) == len(comments)


def test_other_terms_exist_or_belong_to_known_vocabularies() -> None:
    named = {curie for term in CLASSES.values() for curie in (*term.parents, term.match) if curie}
    for term in PROPERTIES.values():
        named |= {*term.domains, *term.ranges}
    for curie in named:
        prefix, _, name = curie.partition(":")
        assert prefix in PREFIXES
        assert prefix != "kg" or name in CLASSES


@pytest.mark.parametrize("predicate", list(Predicate))
def test_predicates_join_in_rdf_what_they_join_in_the_table(predicate: Predicate) -> None:
    rule, term = PREDICATES[predicate], PROPERTIES[predicate]
    if predicate is Predicate.HAS_FIGURE:
        assert (term.domains, term.ranges) == (("kg:Entity",), ("kg:Figure",))
        return
    assert set(term.domains) == {f"kg:{type_}" for type_ in rule.subjects}
    assert set(term.ranges) == {f"kg:{type_}" for type_ in rule.objects}
    assert term.symmetric == rule.symmetric


def test_prefixed_names_are_expanded() -> None:
    assert expand("xsd:date") == "http://www.w3.org/2001/XMLSchema#date"
    with pytest.raises(KeyError):
        expand("foaf:name")


def test_labels_are_words() -> None:
    assert label("partyTo") == "party to"
    assert label("Figure") == "figure"

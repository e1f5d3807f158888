from kgraph.graph import sample
from kgraph.ontology import PREDICATES, Predicate, allows


def test_the_sample_keeps_the_rules_of_the_vocabulary() -> None:
    types = {node.id: node.type for node in sample().nodes}
    for claim in sample().claims:
        if claim.predicate is Predicate.HAS_FIGURE:
            assert types[claim.subject] in PREDICATES[claim.predicate].subjects
        else:
            assert allows(claim.predicate, types[claim.subject], types[claim.object])


def test_mentions_and_members_fit() -> None:
    linked = sample()
    articles = {article.id for article in linked.articles}
    for node in linked.nodes:
        assert {member.article for member in node.members} <= articles
        assert node.mentions >= len(node.members)

"""Which country or body belongs to which body: `memberOf`.

In: a `Reading`. Out: candidates from verbs ("joined", "belongs to", "left"), from "member" and
"membership" with their owner, and from lists ("whose members are A, B and C"). Consortia that build
something are left to `implements`; treaties are left to `partyTo`.
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading, Types
from kgraph.extract.relations.actors import next_tokens, phrase_after
from kgraph.extract.relations.candidate import Candidate, Rule, make
from kgraph.extract.relations.clauses import coordinated, is_passive, read_clause
from kgraph.extract.relations.membership_phrases import (
    find_acting_within,
    find_listed_members,
    find_roles_within,
)
from kgraph.ontology import EntityType, Predicate, Status

STATES: Types = frozenset({EntityType.COUNTRY})
BODIES: Types = frozenset({EntityType.ORGANIZATION})
MEMBERS: Types = STATES | BODIES

JOINING: dict[str, tuple[str, Status | None]] = {
    "join": ("", None),
    "rejoin": ("", None),
    "enter": ("", None),
    "co-found": ("", None),
    "cofound": ("", None),
    "belong": ("to", None),
    "accede": ("to", None),
    "admit": ("to into", None),
    "readmit": ("to into", None),
    "accept": ("into", None),
    "apply": ("to", Status.PROPOSED),
    "quit": ("", Status.DENIED),
    "leave": ("", Status.DENIED),
    "exit": ("", Status.DENIED),
    "withdraw": ("from", Status.DENIED),
    "walk": ("of from", Status.DENIED),
    "pull": ("of from", Status.DENIED),
    "drop": ("of", Status.DENIED),
    "suspend": ("from", Status.DENIED),
    "expel": ("from", Status.DENIED),
    "sit": ("on", None),
    "be": ("in", None),
}
"""Verb → the prepositions its body follows ("" for an object), and the status that it settles:
"Mali left the bloc" denies the membership, "Laos applied to the bloc" proposes it."""
MEMBERSHIP = frozenset({"membership", "accession", "admission", "candidacy", "entry"})
"""Serbia's membership of the Union; Laos's accession to the WTO."""
_BIDS = frozenset({"bid", "application", "candidacy", "request", "hope", "campaign"}) | frozenset(
    "talk negotiation path prospect aspiration ambition discuss negotiate goal candidate".split()
)

_WELL_KNOWN = frozenset(
    """
    EU|European Union|NATO|World Trade Organization|WTO|BRICS|ASEAN|Mercosur|OPEC|African Union
    """.strip().split("|")
)
"""Bodies of which a text may speak of "membership" without naming a member first."""


def find_joining(reading: Reading) -> Iterator[Candidate]:
    """Verbs: "Chad joined the bank", "which belongs to the union", "Mali quit the bloc"."""
    for verb in reading.tokens(frozenset(JOINING), "VERB", "AUX"):
        lemma = verb.lemma_.lower()
        if lemma == "be" and verb.tag_ != "VBN":
            continue
        prepositions, status = JOINING[lemma]
        bodies = _bodies(reading, verb, prepositions)
        if not bodies:
            continue
        passive = is_passive(verb) or lemma in {"suspend", "expel"}
        clause = read_clause(reading, verb, STATES, STATES)
        members = clause.targets if passive and clause.targets else clause.doers
        yield from make(
            Predicate.MEMBER_OF,
            members or _nearest_states(reading, verb),
            bodies,
            trigger=verb.i,
            rule="memberOf/verb",
            confidence=0.95,
            status=status,
        )


def _bodies(reading: Reading, verb: Token, prepositions: str) -> list[Filler]:
    """The body behind a verb: its object, or the object of one of its prepositions."""
    if not prepositions:
        return phrase_after(reading, verb.i + 1, BODIES, length=8, commas=False)
    wanted = prepositions.split()
    for token in next_tokens(verb, 6):
        if token.lower_ in wanted:
            start = token.i + 1
            return phrase_after(reading, start, BODIES, length=9, commas=False)
        if token.text in {",", ";"}:
            return []
    return []


def _nearest_states(reading: Reading, token: Token) -> list[Filler]:
    """The countries named last before a token in its sentence: "Chad's bid to join the bank"."""
    found = [f for f in reading.in_sentence(token.sent, STATES) if f.end <= token.i]
    return coordinated(reading, [found[-1]], STATES) if found else []


def find_members(reading: Reading) -> Iterator[Candidate]:
    """The noun: "Chad is a member of the bank", "As a member of the council, the firm …"."""
    for noun in reading.tokens(frozenset({"member"}), "NOUN", "ADJ", "PROPN"):
        bodies = _of_body(reading, noun, frozenset({"of", "in"}))
        if not bodies and _is_predicate(noun):
            bodies = _last_bloc(reading, noun)
        if not bodies:
            continue
        yield from make(
            Predicate.MEMBER_OF,
            _holders(reading, noun),
            bodies,
            trigger=noun.i,
            rule="memberOf/member",
            confidence=0.95,
        )


def _is_predicate(noun: Token) -> bool:
    """A member of a body named before: "Gambia, a member since 1974", "We are a full member"."""
    return noun.dep_ in {"attr", "appos"} and noun.tag_ == "NN"


def _holders(reading: Reading, noun: Token) -> Sequence[Filler]:
    """Whom "member" is said of: the subject, what it stands beside, or who is named before it."""
    head = noun.head
    if head.lower_ == "as":
        before = [
            f for f in reading.in_sentence(noun.sent, MEMBERS) if head.i - 2 < f.end <= head.i
        ]
        if before:
            return coordinated(reading, [before[-1]], MEMBERS)
    if noun.dep_ == "appos":
        beside = reading.resolve(head, MEMBERS)
        if beside:
            return beside
    for ancestor in noun.ancestors:
        if ancestor.pos_ in {"VERB", "AUX"}:
            clause = read_clause(reading, ancestor, MEMBERS, MEMBERS)
            members = clause.targets if is_passive(ancestor) else clause.doers
            if members:
                return members
            break
    found = [f for f in reading.in_sentence(noun.sent, MEMBERS) if f.end <= noun.i]
    return coordinated(reading, [found[-1]], MEMBERS) if found else []


def _of_body(reading: Reading, noun: Token, prepositions: frozenset[str]) -> list[Filler]:
    for token in next_tokens(noun, 3):
        if token.lower_ in prepositions:
            return phrase_after(reading, token.i + 1, BODIES, length=9, commas=False)
        if token.pos_ == "VERB" or token.text in {",", "."}:
            return []
    return []


def find_memberships(reading: Reading) -> Iterator[Candidate]:
    """Nouns of belonging: "Serbia's bid for membership of the Union", "Chad's accession to it"."""
    for noun in reading.tokens(MEMBERSHIP, "NOUN"):
        bodies = _of_body(reading, noun, frozenset({"of", "in", "to", "on", "with"}))
        bodies = bodies or _body_before(reading, noun)
        if noun.lemma_.lower() in {"membership", "candidacy"} and not bodies:
            bodies = _last_bloc(reading, noun)
        if not bodies:
            continue
        bid = any(t.lemma_.lower() in _BIDS for t in noun.sent if t.i <= noun.i)
        members = [f for c in noun.children if c.dep_ == "poss" for f in reading.resolve(c, STATES)]
        members = members or [
            f for t in reading.preps(noun).get("of", []) for f in reading.resolve(t, STATES)
        ]
        yield from make(
            Predicate.MEMBER_OF,
            members or _nearest_states(reading, noun) or _nearest_after(reading, noun),
            bodies,
            trigger=noun.i,
            rule="memberOf/membership",
            confidence=0.75,
            status=Status.PROPOSED if bid else None,
        )


def _body_before(reading: Reading, noun: Token) -> list[Filler]:
    """The body in "EU membership" and "its full BRICS membership"."""
    found = [f for f in reading.in_sentence(noun.sent, BODIES) if 0 <= noun.i - f.end <= 1]
    return found[-1:]


def _last_bloc(reading: Reading, noun: Token) -> list[Filler]:
    """The body whose members have been spoken of, where "membership" stands alone."""
    blocs = {
        candidate.object.referent.id
        for rule in (find_listed_members, find_joining)
        for candidate in rule(reading)
    }
    blocs |= {f.referent.id for f in reading.fillers if f.referent.name in _WELL_KNOWN}
    found = [f for f in reading.fillers if f.referent.id in blocs and f.start < noun.i]
    return found[-1:]


def _nearest_after(reading: Reading, noun: Token) -> list[Filler]:
    found = [f for f in reading.in_sentence(noun.sent, STATES) if f.start > noun.i]
    return found[:1]


RULES: list[Rule] = [
    find_listed_members,
    find_acting_within,
    find_roles_within,
    find_joining,
    find_members,
    find_memberships,
]

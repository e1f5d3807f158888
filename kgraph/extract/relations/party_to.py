"""Who signs, joins or is bound by an agreement: `partyTo`.

In: a `Reading`. Out: candidates from verbs of signing and joining, from nouns ("a pact between A
and B", "A's contract with B"), and for documents listed under a package the parties of the package.
Witnesses and brokers are left out; loans are left to `finances`.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading, Types
from kgraph.extract.relations.actors import next_tokens, phrase_after
from kgraph.extract.relations.candidate import Candidate, Rule, make
from kgraph.extract.relations.clauses import fillers_at, is_passive, read_clause
from kgraph.extract.relations.neighbours import is_origin
from kgraph.extract.relations.surface import surface_of
from kgraph.ontology import EntityType, Predicate, Status

AGREEMENTS: Types = frozenset({EntityType.AGREEMENT})
STATES_AND_BODIES: Types = frozenset({EntityType.COUNTRY, EntityType.ORGANIZATION})
PARTIES: Types = STATES_AND_BODIES | {EntityType.PERSON}

SIGNING = frozenset(
    """
    sign initial conclude ratify exchange ink seal strike reach finalise finalize clinch renew
    extend cosign co-sign countersign negotiate adopt accept endorse approve agree land win
    secure join rejoin enter complete
    """.split()
)
"""A and B signed a pact; the pact was ratified by A; A joined the convention."""
WITH_PREPOSITION: dict[str, tuple[frozenset[str], Status | None]] = {
    "accede": (frozenset({"to"}), None),
    "apply": (frozenset({"to"}), Status.PROPOSED),
    "agree": (frozenset({"on", "to"}), None),
    "enter": (frozenset({"into"}), None),
    "put": (frozenset({"to", "under", "on"}), None),
    "affix": (frozenset({"to"}), None),
    "append": (frozenset({"to"}), None),
    "withdraw": (frozenset({"from"}), Status.DENIED),
    "pull": (frozenset({"of", "from"}), Status.DENIED),
    "walk": (frozenset({"from", "of"}), Status.DENIED),
    "subscribe": (frozenset({"to"}), None),
}
"""A acceded to the treaty; A put its name to the pact; A withdrew from the accord."""
LEAVING = frozenset({"quit", "leave", "exit", "scrap", "tear", "renounce", "abandon", "denounce"})
"""A quit the treaty: the relation is denied."""
SIGNATURES = frozenset({"name", "names", "signature", "signatures", "pen", "initials"})
"""What one puts to a document; "put €5m to" is something else."""
PARTY_NOUNS = frozenset({"party", "signatory", "participant", "member"})
"""A is a party to the convention."""
_CONFIDENCE = {
    "verb": 0.95,
    "relative": 0.95,
    "preposition": 0.95,
    "between": 0.95,
    "with": 0.95,
    "inside": 0.95,
    "party": 0.9,
    "listed": 0.65,
}
_JOINT = frozenset({"with"})
_LISTING = frozenset({"among", "including", "include", "included", "comprise", "notably"})
"""Words that open the list of what a package holds."""
_BETWEEN = frozenset({"between"})


def find_signing(reading: Reading) -> Iterator[Candidate]:
    """Verbs of signing and joining: "A and B signed a pact", "a pact signed by A with B"."""
    for verb in reading.tokens(SIGNING | LEAVING, "VERB"):
        clause = read_clause(reading, verb, PARTIES, AGREEMENTS)
        agreements = list(clause.targets) or _relative_agreement(reading, verb)
        if not agreements:
            continue
        parties = [*clause.doers, *_partners(reading, verb, agreements)]
        if is_passive(verb):
            parties += _on_behalf(reading, verb)
        status = Status.DENIED if verb.lemma_.lower() in LEAVING else None
        yield from _parties(parties, agreements, verb, "verb", status=status)


def _relative_agreement(reading: Reading, verb: Token) -> list[Filler]:
    """The agreement before a relative clause: "a contract the two signed in 2013"."""
    if verb.dep_ not in {"relcl", "acl"}:
        return []
    return reading.resolve(verb.head, AGREEMENTS)


def _partners(reading: Reading, verb: Token, agreements: list[Filler]) -> list[Filler]:
    """The other side: "signed a contract on Monday with B"."""
    start = max([verb.i, *(f.end - 1 for f in agreements if f.start < verb.i + 20)])
    found: list[Filler] = []
    for origin in sorted({verb.i, start}):
        for token in next_tokens(reading.words[origin], 9):
            if token.lower_ in _JOINT and not reading.covering(token):
                found += phrase_after(reading, token.i + 1, STATES_AND_BODIES, length=8)
                break
            if token.text in {";", ",", "."} or token.tag_ in {"VBD", "VBZ", "VBP", "MD"}:
                break
    return found


def _on_behalf(reading: Reading, verb: Token) -> list[Filler]:
    """The state for which somebody signs: "concluded on behalf of Oman by Minister X"."""
    for token in next_tokens(verb, 4):
        if token.lower_ == "behalf" and token.nbor(1).lower_ == "of":
            return phrase_after(reading, token.i + 2, STATES_AND_BODIES, length=5)
    return []


RELATIVE = re.compile(
    r"(?P<agreement>⟨[Aa]\d+⟩),? (?:(?:that|which) )?"
    r"(?P<parties>(?:the )?⟨[CcOo]\d+⟩"
    r"(?:(?:, | and |, and )(?:the )?(?:⟨C\d+⟩['’]s )?⟨[CcOo]\d+⟩)*)"
    r"(?: (?:had|have|has|both|already|jointly|actually|finally))*"
    r" (?P<verb>signed|concluded|initialled|initialed|ratified|joined|struck|reached|exchanged)"
)
"""The pact that A, B and C signed; a contract the two signed in 2013."""


_ORIGIN = re.compile(r"⟨C\d+⟩['’]s (?=⟨)")
"""Where a party is from: "India's" in "the board and India's Nandi Power signed"."""


def find_relative(reading: Reading) -> Iterator[Candidate]:
    """Relative clauses, where the parser loses the head: "the pact that A, B and C signed"."""
    surface = surface_of(reading)
    for match in surface.find(RELATIVE):
        yield from _parties(
            list(surface.fillers(_ORIGIN.sub("", match.group("parties")))),
            list(surface.fillers(match.group("agreement"))),
            reading.words[surface.token(match.start("verb"))],
            "relative",
        )


def find_joining(reading: Reading) -> Iterator[Candidate]:
    """Verbs with a preposition: "A acceded to the treaty", "A put its signature to the pact"."""
    for verb in reading.tokens(frozenset(WITH_PREPOSITION), "VERB"):
        lemma = verb.lemma_.lower()
        prepositions, status = WITH_PREPOSITION[lemma]
        if lemma == "put" and not any(t.lower_ in SIGNATURES for t in next_tokens(verb, 5)):
            continue
        agreements = _agreements_behind(reading, verb, prepositions)
        if lemma in {"accede", "put"} and not agreements:
            agreements = _to_which(reading, verb)
        clause = read_clause(reading, verb, PARTIES, frozenset())
        yield from _parties(list(clause.doers), agreements, verb, "preposition", status=status)


def _agreements_behind(reading: Reading, verb: Token, prepositions: frozenset[str]) -> list[Filler]:
    for token in next_tokens(verb, 9):
        if token.lower_ in prepositions and not reading.covering(token):
            found = phrase_after(reading, token.i + 1, AGREEMENTS, length=7)
            if found:
                return found
        if token.text in {",", ";"}:
            return []
    return []


def _to_which(reading: Reading, verb: Token) -> list[Filler]:
    """The agreement before "to which": "the treaty, to which A intends to accede"."""
    words = reading.words
    for index in range(verb.i - 1, max(reading.sentence_start(verb), verb.i - 12), -1):
        if words[index].lower_ == "which" and words[index - 1].lower_ == "to":
            for before in range(index - 2, max(reading.sentence_start(verb), index - 5), -1):
                found = fillers_at(reading, before, AGREEMENTS)
                if found:
                    return found
    return []


def find_between(reading: Reading) -> Iterator[Candidate]:
    """Nouns: "a pact between A and B", "A's supply contract with B"."""
    words = reading.words
    for agreement in reading.fillers:
        if agreement.type is not EntityType.AGREEMENT:
            continue
        trigger = words[agreement.end - 1]
        inside = _named_inside(reading, agreement)
        if inside:
            owners = _owners_before(reading, agreement)
            yield from _parties([*inside, *owners], [agreement], trigger, "inside")
        for token in next_tokens(trigger, 7):
            if token.lower_ in _BETWEEN and not reading.covering(token):
                parties = phrase_after(reading, token.i + 1, STATES_AND_BODIES, length=8)
                yield from _parties(parties, [agreement], trigger, "between")
            if token.lower_ in _JOINT and token.i <= agreement.end + 1:
                partners = phrase_after(reading, token.i + 1, STATES_AND_BODIES, length=8)
                owners = _owners_before(reading, agreement)
                yield from _parties([*partners, *owners], [agreement], trigger, "with")
            if token.text in {",", ";"} or token.tag_ in {"VBD", "VBZ", "VBP", "MD"}:
                break


def _named_inside(reading: Reading, agreement: Filler) -> list[Filler]:
    """The sides that a name holds: "the trade pact between Chad and Mali", "a deal with Oman"."""
    words = reading.words
    for index in range(agreement.start, agreement.end):
        if words[index].lower_ in _BETWEEN | _JOINT:
            nested = [
                f
                for f in reading.fillers
                if f.type in STATES_AND_BODIES and index < f.start and f.end <= agreement.end
            ]
            return [f for f in nested if not is_origin(reading, f)]
    return []


def _owners_before(reading: Reading, agreement: Filler) -> list[Filler]:
    """Whose agreement it is: "Serbia's contract", "its contract"."""
    words = reading.words
    for index in range(agreement.start - 1, max(-1, agreement.start - 4), -1):
        found = fillers_at(reading, index, STATES_AND_BODIES)
        if found:
            owned = words[found[0].end].tag_ == "POS" or words[found[0].start].tag_ == "PRP$"
            return found if owned else []
    return []


def find_party_nouns(reading: Reading) -> Iterator[Candidate]:
    """Nouns of belonging: "A is a party to the convention", "a signatory of the accord"."""
    for noun in reading.tokens(PARTY_NOUNS, "NOUN"):
        agreements = _agreements_behind(reading, noun, frozenset({"to", "of"}))
        if not agreements or agreements[0].start > noun.i + 6:
            continue
        members: list[Filler] = []
        for ancestor in noun.ancestors:
            if ancestor.pos_ in {"VERB", "AUX"}:
                members = list(read_clause(reading, ancestor, PARTIES, frozenset()).doers)
                break
        yield from _parties(members, agreements, noun, "party")


def find_listed(reading: Reading) -> Iterator[Candidate]:
    """Packages: what is listed under documents that two sides signed has their parties."""
    for package in find_signing(reading):
        words = reading.words
        if package.subject.type is EntityType.PERSON:
            continue
        for item in _items(reading, package.object):
            if any(t.lower_ in {"between", "by"} for t in next_tokens(words[item.end - 1], 5)):
                continue
            yield from _parties([package.subject], [item], words[package.trigger], "listed")


def _items(reading: Reading, package: Filler) -> list[Filler]:
    """Agreements that follow "among them" or "including" in this sentence or the next."""
    words = reading.words
    sentence = words[package.start].sent
    following = words[min(sentence.end, len(words) - 1)].sent
    for token in words[package.end : following.end]:
        if token.lower_ in _LISTING:
            return [
                f
                for f in reading.in_sentence(token.sent, AGREEMENTS)
                if f.start > token.i and f.referent.id != package.referent.id and f.named
            ]
    return []


def _parties(
    parties: list[Filler],
    agreements: list[Filler],
    trigger: Token,
    rule: str,
    *,
    status: Status | None = None,
) -> Iterator[Candidate]:
    yield from make(
        Predicate.PARTY_TO,
        parties,
        agreements,
        trigger=trigger.i,
        rule=f"partyTo/{rule}",
        confidence=_CONFIDENCE[rule],
        status=status,
    )


RULES: list[Rule] = [
    find_signing,
    find_relative,
    find_joining,
    find_between,
    find_party_nouns,
    find_listed,
]

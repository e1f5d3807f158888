"""Who puts money into what: `finances`.

In: a `Reading`. Out: candidates from verbs of funding, lending and paying. Shares are left to
`kgraph.extract.relations.ownership`, money in noun phrases ("a loan from Oman") to
`kgraph.extract.relations.money_phrases`, builders to `kgraph.extract.relations.implements`.
"""

from collections import Counter
from collections.abc import Iterator

from spacy.tokens import Span, Token

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations import money_phrases, ownership
from kgraph.extract.relations.candidate import Candidate, Rule
from kgraph.extract.relations.clauses import after, is_passive, read_clause
from kgraph.extract.relations.financing import (
    BACK,
    GIVERS,
    TAKERS,
    VENTURES,
    WORKS,
    finance,
    related_by_which,
)
from kgraph.extract.relations.money import (
    BILLS,
    DATIVE,
    FUNDING,
    GIVING,
    LENDERS,
    MONEY_NOUNS,
    PAYING,
    RECEIVING,
    SOURCING,
    WEIGHING,
    has_money,
    has_share,
)
from kgraph.extract.relations.neighbours import introduced, last_named, word_near
from kgraph.ontology import EntityType

_FOR = frozenset({"for", "to", "towards", "toward", "into", "behind", "in", "on", "of"})
_REFUSING = frozenset({"decline", "pull", "withdraw", "walk", "refuse"})


def find_funding(reading: Reading) -> Iterator[Candidate]:
    """Verbs of funding: "the bank will finance the dam", "a line funded by Oman"."""
    for token in reading.tokens(FUNDING, "VERB"):
        clause = read_clause(reading, token, GIVERS, TAKERS)
        yield from finance(clause.doers, clause.targets, token, "fund")


def find_giving(reading: Reading) -> Iterator[Candidate]:
    """Verbs of giving, with money: "Oman lent Chad $9 million for the road"."""
    for token in reading.tokens(frozenset(GIVING), "VERB"):
        lemma = token.lemma_.lower()
        clause = read_clause(reading, token, GIVERS, TAKERS)
        if not clause.doers:
            continue
        passive = clause.arguments.passive
        near = _clause_part(reading, token, passive=passive)
        takers = _getters(reading, token)
        if takers:
            sure = lemma in {"lend", "invest", "donate"} and not clause.arguments.objects
            said = sure or has_money(near)
            kept = [t for t in takers if said or has_money(_up_to(reading, token, t))]
            yield from finance(clause.doers, kept, token, "give")
        elif (has_money(near) or has_share(near)) and not _elsewhere(reading, token):
            works = last_named(reading, token, WORKS, sentences=BACK)
            yield from finance(clause.doers, works, token, "give-implicit")


def _getters(reading: Reading, verb: Token) -> list[Filler]:
    """Who or what gets it: "lent *Chad* 9 million *for the road*", "… *to pave the road*"."""
    lemma = verb.lemma_.lower()
    takers = introduced(reading, verb, GIVING[lemma], TAKERS)
    if lemma in DATIVE:
        takers = [*_dative(reading, verb), *takers]
    purpose = _purpose(reading, verb) if lemma != "spend" else []
    return [*takers, *(f for f in purpose if f not in takers)]


def _up_to(reading: Reading, verb: Token, taker: Filler) -> Span:
    return reading.doc[verb.i : max(taker.end, verb.i)]


def _elsewhere(reading: Reading, verb: Token) -> bool:
    """Whether the money is for what no mention covers: "set aside 9 million for mills"."""
    if verb.lemma_ in {"send", "spend"}:
        return True
    for token in reading.words[verb.i + 1 : min(reading.sentence_end(verb), verb.i + 12)]:
        if token.lower_ in {"for", "into", "towards"}:
            return word_near(token, 1) not in {"the", "it", "this", "that"}
        if token.text in {",", ";"}:
            return False
    return False


def _clause_part(reading: Reading, verb: Token, *, passive: bool) -> Span:
    """Where the amount stands: behind the verb, in a passive before it."""
    if passive:
        return reading.doc[max(reading.sentence_start(verb), verb.i - 12) : verb.i]
    end = verb.i + 1
    while end < min(reading.sentence_end(verb), verb.i + 9) and reading.words[end].text not in {
        ";",
        ",",
        "and",
    }:
        end += 1
    return reading.doc[verb.i : end]


def _dative(reading: Reading, verb: Token) -> list[Filler]:
    """Who gets it, right after the verb: "lent *Chad* $9 million"."""
    found = after(reading, verb, TAKERS)
    close = found and found[0].start - verb.i <= 4
    return found if close and not has_money(reading.doc[verb.i + 1 : found[0].start]) else []


def _purpose(reading: Reading, verb: Token) -> list[Filler]:
    """What the money is to build: "is lending 90 million *to pave the road*"."""
    for token in reading.words[verb.i + 1 : min(reading.sentence_end(verb), verb.i + 20)]:
        if token.tag_ == "VB" and word_near(token, -1) == "to":
            return after(reading, token, WORKS)
    return []


def find_money_objects(reading: Reading) -> Iterator[Candidate]:
    """Any verb with a money noun: "is weighing a loan to the firm", "froze its grant"."""
    for token in reading.words:
        if token.pos_ != "VERB" or token.lemma_.lower() in RECEIVING | GIVING.keys():
            continue
        noun = _money_noun(reading, token)
        weighed = noun is None and token.lemma_.lower() in WEIGHING
        if weighed and has_money(_clause_part(reading, token, passive=False)):
            noun = token
        if noun is None:
            continue
        clause = read_clause(reading, token, GIVERS, frozenset())
        takers = introduced(reading, noun, _FOR, TAKERS)
        takers = takers or last_named(reading, token, WORKS, sentences=BACK)
        givers = [g for g in clause.doers if g not in takers]
        yield from finance(givers, takers, token, "money-object")


def _money_noun(reading: Reading, verb: Token) -> Token | None:
    for token in reading.words[verb.i + 1 : min(reading.sentence_end(verb), verb.i + 9)]:
        if token.lemma_.lower() in MONEY_NOUNS and not reading.covering(token):
            paper = word_near(token, 1) in {"agreement", "agreements", "deal", "contract", "pact"}
            return None if paper else token
        if token.text in {",", ";", "."} or (token.pos_ == "VERB" and token.tag_ != "VBN"):
            return None
        if token.lower_ in {"if", "after", "before", "with", "without"}:
            return None
    return None


def find_leaving(reading: Reading) -> Iterator[Candidate]:
    """Lenders who stay away: "The Gulf Fund has pulled out", "the bank declined to take part"."""
    for token in reading.tokens(_REFUSING, "VERB"):
        if token.lemma_ in {"pull", "walk"} and word_near(token, 1) not in {"out", "away"}:
            continue
        clause = read_clause(reading, token, GIVERS, WORKS)
        lenders = [d for d in clause.doers if LENDERS & set(d.referent.name.split())]
        works = clause.targets or introduced(reading, token, frozenset({"of", "from"}), WORKS)
        works = works or last_named(reading, token, WORKS, sentences=BACK)
        yield from finance(lenders, works, token, "leave")


def find_paying(reading: Reading) -> Iterator[Candidate]:
    """Bills: "Oman is paying for the road", "will cover half the cost of the dam"."""
    for token in reading.tokens(PAYING, "VERB"):
        words = {t.lower_ for t in reading.words[token.i + 1 : token.i + 12]}
        paid_for = token.lemma_ == "pay" and ("for" in words or word_near(token, 1) in {".", ","})
        paid_for = paid_for or (token.lemma_ == "pay" and bool(related_by_which(reading, token)))
        if is_passive(token):
            words |= {
                t.lower_
                for t in reading.words[max(reading.sentence_start(token), token.i - 20) : token.i]
            }
        if not paid_for and not words & BILLS:
            continue
        clause = read_clause(reading, token, GIVERS, frozenset())
        takers = introduced(reading, token, frozenset({"for", "of"}), VENTURES)
        takers = takers or related_by_which(reading, token)
        takers = takers or last_named(reading, token, WORKS, sentences=BACK)
        yield from finance(clause.doers, takers, token, "pay-for")


def find_sources(reading: Reading) -> Iterator[Candidate]:
    """Where money is from: "Chad owes Oman $9 million", "half is to come from the bank"."""
    for token in reading.tokens(SOURCING, "VERB"):
        lemma = token.lemma_.lower()
        near = reading.doc[
            max(reading.sentence_start(token), token.i - 14) : min(
                reading.sentence_end(token), token.i + 14
            )
        ]
        if lemma not in {"owe", "borrow"} and not has_money(near):
            continue
        clause = read_clause(reading, token, TAKERS, GIVERS)
        if lemma in {"owe", "ask", "request"}:
            givers = list(clause.targets)
        else:
            givers = introduced(reading, token, frozenset({"from"}), GIVERS)
        takers = introduced(reading, token, frozenset({"for", "towards", "to"}), TAKERS)
        if lemma in {"ask", "request"} and " for " not in near.text:
            continue
        if lemma in {"attract", "draw", "seek", "court"}:
            givers = givers if _of_money(reading, token) else []
        if lemma == "come":
            takers = takers or last_named(reading, token, WORKS, sentences=BACK)
        elif lemma not in {"ask", "request"} or not takers:
            takers = [*takers, *clause.doers]
        yield from finance(givers, takers, token, "source")


def _of_money(reading: Reading, verb: Token) -> bool:
    """Whether money is what is attracted: "attracts *investment* and skills from Oman"."""
    for token in reading.words[verb.i + 1 : min(reading.sentence_end(verb), verb.i + 8)]:
        if token.lower_ == "from":
            return False
        if has_money(reading.doc[token.i : token.i + 1]):
            return True
    return False


def find_state_budget(reading: Reading) -> Iterator[Candidate]:
    """Authorities without a name pay for their state: "Authorities set aside 9 million for it"."""
    for noun in reading.tokens(AUTHORITIES, "NOUN"):
        verb = noun.head
        if noun.dep_ != "nsubj" or verb.lemma_.lower() not in GIVING.keys() | FUNDING:
            continue
        if reading.resolve(noun, GIVERS) or reading.covering(noun):
            continue
        if not has_money(_clause_part(reading, verb, passive=False)):
            continue
        works = [*introduced(reading, verb, _FOR, WORKS), *_purpose(reading, verb)]
        yield from finance(_home(reading, noun), works, verb, "budget")


AUTHORITIES = frozenset({"authority", "government", "cabinet", "parliament", "official"})


def _home(reading: Reading, token: Token) -> list[Filler]:
    """The state that a digest item or report is about: the one it names most often."""
    item = reading.offsets.item(token.idx)
    named = [
        f
        for f in reading.fillers
        if f.type is EntityType.COUNTRY
        and f.named
        and reading.offsets.item(reading.words[f.start].idx) == item
        and len(reading.covering_at(f.start)) == 1
    ]
    counts = Counter(f.referent.id for f in named)
    best = max(named, key=lambda f: (counts[f.referent.id], -f.start), default=None)
    return [best] if best is not None else []


RULES: list[Rule] = [
    find_state_budget,
    find_funding,
    find_giving,
    find_money_objects,
    find_paying,
    find_sources,
    find_leaving,
    *ownership.RULES,
    *money_phrases.RULES,
]

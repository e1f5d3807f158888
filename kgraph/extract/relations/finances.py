"""Who puts money into what: `finances`.

In: a `Reading`. Out: candidates from verbs of funding, lending, paying and buying into, from money
nouns ("a loan from X for Y") and from ownership. Which words speak of money is kept in
`kgraph.extract.relations.money`; builders are left to `kgraph.extract.relations.implements`.
"""

import re
from collections.abc import Iterable, Iterator

from spacy.tokens import Span, Token

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.candidate import Candidate, Rule, make
from kgraph.extract.relations.clauses import (
    after,
    coordinated,
    introduced,
    is_passive,
    last_named,
    read_clause,
    word_near,
)
from kgraph.extract.relations.money import (
    FUNDING,
    GIVING,
    LENDERS,
    MONEY_NOUNS,
    OWNING,
    RECEIVING,
    WEIGHING,
    has_money,
    has_share,
)
from kgraph.extract.relations.surface import Surface
from kgraph.ontology import EntityType, Predicate

GIVERS = frozenset({EntityType.COUNTRY, EntityType.ORGANIZATION})
TAKERS = GIVERS | {EntityType.PROJECT}
VENTURES = frozenset({EntityType.PROJECT, EntityType.ORGANIZATION})
FIRMS = frozenset({EntityType.ORGANIZATION})
FIRM_NOUNS = frozenset("venture company firm group business operator lender bank shares".split())
WORK_NOUNS = frozenset("project mine plant field line scheme terminal port refinery works".split())
"""Bare nouns for what is owned: 20% of the *venture*, a third of the *mine*."""
_BACK = 5
"""Sentences back to a project that is left out."""
SOURCING = frozenset("owe borrow receive secure obtain come raise ask request".split())
"""Verbs that name who gives behind "from" or as object: *borrowed* from the bank."""
WORKS = frozenset({EntityType.PROJECT})
_FOR = frozenset({"for", "to", "towards", "toward", "into", "behind", "in", "on"})
_OF = frozenset({"of", "in", "into", "on"})


def find_funding(reading: Reading) -> Iterator[Candidate]:
    """Verbs of funding: "the bank will finance the dam", "a line funded by Oman"."""
    for token in reading.tokens(FUNDING, "VERB"):
        clause = read_clause(reading, token, GIVERS, TAKERS)
        yield from _finance(clause.doers, clause.targets, token, "fund", 0.85)


def find_giving(reading: Reading) -> Iterator[Candidate]:
    """Verbs of giving, with money: "Oman lent Chad $9 million for the road"."""
    for token in reading.tokens(frozenset(GIVING), "VERB", "ADJ"):
        lemma = token.lemma_.lower()
        clause = read_clause(reading, token, GIVERS, TAKERS)
        if not clause.doers:
            continue
        takers = introduced(reading, token, GIVING[lemma], TAKERS)
        if lemma in {"lend", "give", "grant", "offer", "pay", "promise", "loan", "send"}:
            takers = [*_dative(reading, token), *takers]
        purpose = _purpose(reading, token)
        takers += [f for f in purpose if f not in takers and lemma != "spend"]
        near = _clause_part(reading, token, passive=clause.arguments.passive)
        if lemma in {"send", "spend"} and not takers:
            continue
        if not takers and (has_money(near) or has_share(near)) and not _elsewhere(reading, token):
            works = last_named(reading, token, WORKS, sentences=_BACK)
            yield from _finance(clause.doers, works, token, "give-implicit", 0.6)
        sure = lemma in {"lend", "invest", "donate"} and not clause.arguments.objects
        kept = [
            t
            for t in takers
            if sure or has_money(near) or has_money(reading.doc[token.i : max(t.end, token.i)])
        ]
        yield from _finance(clause.doers, kept, token, "give", 0.8)


def _elsewhere(reading: Reading, verb: Token) -> bool:
    """Whether the money is for something that no mention covers: "set aside 9 million for mills"."""
    for token in reading.doc[verb.i + 1 : min(verb.sent.end, verb.i + 12)]:
        if token.lower_ in {"for", "into", "towards"}:
            return word_near(token, 1) not in {"the", "it", "this", "that"}
        if token.text in {",", ";"}:
            return False
    return False


def _clause_part(reading: Reading, verb: Token, *, passive: bool) -> Span:
    """Where the amount stands: behind the verb, in a passive before it."""
    if passive:
        return reading.doc[max(verb.sent.start, verb.i - 12) : verb.i]
    end = verb.i + 1
    while end < min(verb.sent.end, verb.i + 9) and reading.doc[end].text not in {";", ",", "and"}:
        end += 1
    return reading.doc[verb.i : end]


def _dative(reading: Reading, verb: Token) -> list[Filler]:
    """Who gets it, right after the verb: "lent *Chad* $9 million"."""
    found = after(reading, verb, TAKERS)
    close = found and found[0].start - verb.i <= 4
    return found if close and not has_money(reading.doc[verb.i + 1 : found[0].start]) else []


def _purpose(reading: Reading, verb: Token) -> list[Filler]:
    """What the money is to build: "is lending 90 million *to pave the road*"."""
    for token in reading.doc[verb.i + 1 : min(verb.sent.end, verb.i + 20)]:
        if token.tag_ == "VB" and word_near(token, -1) == "to":
            return after(reading, token, WORKS)
    return []


def find_money_objects(reading: Reading) -> Iterator[Candidate]:
    """Any verb with a money noun: "is weighing a loan to the firm", "froze its grant for the dam"."""
    for token in reading.doc:
        if token.pos_ != "VERB" or token.lemma_.lower() in RECEIVING | GIVING.keys():
            continue
        noun = _money_noun(reading, token)
        if noun is None and token.lemma_.lower() in WEIGHING:
            noun = token if has_money(_clause_part(reading, token, passive=False)) else None
        if noun is None:
            continue
        clause = read_clause(reading, token, GIVERS, frozenset())
        takers = introduced(reading, noun, _FOR | {"of"}, TAKERS)
        takers = takers or last_named(reading, token, WORKS, sentences=_BACK)
        givers = [g for g in clause.doers if g not in takers]
        yield from _finance(givers, takers, token, "money-object", 0.7)


def _money_noun(reading: Reading, verb: Token) -> Token | None:
    for token in reading.doc[verb.i + 1 : min(verb.sent.end, verb.i + 9)]:
        if token.lemma_.lower() in MONEY_NOUNS and not reading.covering(token):
            paper = word_near(token, 1) in {"agreement", "agreements", "deal", "contract", "pact"}
            return None if paper else token
        if token.pos_ == "VERB" and token.tag_ != "VBN" or token.text in {",", ";", "."}:
            return None
        if token.lower_ in {"if", "after", "before", "with", "without"}:
            return None
    return None


def find_owning(reading: Reading) -> Iterator[Candidate]:
    """Shares: "Volt holds 20% of the venture", "in which Oman has a stake", "bought into the mine"."""
    for token in reading.tokens(OWNING, "VERB"):
        clause = read_clause(reading, token, GIVERS, VENTURES)
        window = reading.doc[token.i : min(token.sent.end, token.i + 14)]
        into = word_near(token, 1) == "into"
        stake = re.search(r"stake|shareholding|shares\b", window.text)
        if token.lemma_ in {"have", "get"} and not stake:
            continue
        if token.lemma_ == "pay" and not (has_share(window) and " for " in window.text):
            continue
        if into or has_share(window):
            owned = introduced(reading, token, _OF, VENTURES) or _which(reading, token)
            owned = owned or _share_of(reading, token)
        else:
            whole = token.lemma_.lower() in {"own", "acquire", "buy", "purchase"}
            owned = list(clause.targets) if whole else []
        owned = [o for o in owned if o.referent.id not in {d.referent.id for d in clause.doers}]
        yield from _finance(clause.doers, owned, token, "own", 0.75)
        yield from _finance(_sharers(reading, token, owned), owned, token, "own-rest", 0.7)


def _share_of(reading: Reading, verb: Token) -> list[Filler]:
    """What a share without a named whole is of: "keeps a quarter", "20% of the company"."""
    for token in reading.doc[verb.i + 1 : min(verb.sent.end, verb.i + 9)]:
        if token.lower_ in {"of", "in"}:
            words = {word_near(token, n) for n in (1, 2, 3)}
            if words & FIRM_NOUNS:
                return last_named(reading, verb, FIRMS, sentences=3)
            if not words & WORK_NOUNS:
                return []
    works = last_named(reading, verb, WORKS, sentences=3)
    return works or last_named(reading, verb, VENTURES, sentences=3)


def _sharers(reading: Reading, verb: Token, owned: list[Filler]) -> list[Filler]:
    """Who has the rest: "… and Oman and Chad 24.5 percent each", "Volt the remainder"."""
    found: list[Filler] = []
    for filler in reading.fillers if owned else ():
        if verb.i < filler.start < verb.sent.end and filler.type in GIVERS and filler not in owned:
            tail = reading.doc[filler.end : min(verb.sent.end, filler.end + 3)]
            if _REST.match(tail.text):
                found += coordinated(reading, [filler], GIVERS)
    return found


_REST = re.compile(r"(?:take |takes |hold |holds |with )?(?:[\d.]+|the (?:rest|remainder|other)|a (?:third|half|quarter))\b")


def find_selling(reading: Reading) -> Iterator[Candidate]:
    """Sales of shares: "sold 35% of the mine to Volt"."""
    for token in reading.tokens(frozenset({"sell", "offload", "cede"}), "VERB"):
        window = reading.doc[token.i : min(token.sent.end, token.i + 8)]
        if has_share(window):
            buyers = introduced(reading, token, frozenset({"to"}), GIVERS)
            owned = introduced(reading, token, frozenset({"of", "in"}), VENTURES)
            yield from _finance(buyers, owned, token, "sell", 0.75)
    for token in reading.tokens(frozenset({"sale", "disposal"}), "NOUN"):
        if has_share(reading.doc[token.i : min(token.sent.end, token.i + 10)]):
            buyers = introduced(reading, token, frozenset({"to"}), GIVERS)
            owned = introduced(reading, token, frozenset({"of", "in"}), VENTURES)
            owned = owned or last_named(reading, token, WORKS, sentences=3)
            yield from _finance(buyers, owned, token, "sell", 0.75)


def find_leaving(reading: Reading) -> Iterator[Candidate]:
    """Lenders who stay away: "The Gulf Fund has pulled out", "the bank declined to take part"."""
    for token in reading.tokens(frozenset({"decline", "pull", "withdraw", "walk", "refuse"}), "VERB"):
        if token.lemma_ in {"pull", "walk"} and word_near(token, 1) not in {"out", "away"}:
            continue
        clause = read_clause(reading, token, GIVERS, WORKS)
        lenders = [d for d in clause.doers if LENDERS & set(d.referent.name.split())]
        works = clause.targets or introduced(reading, token, frozenset({"of", "from"}), WORKS)
        works = works or last_named(reading, token, WORKS, sentences=_BACK)
        yield from _finance(lenders, works, token, "leave", 0.7)


def _which(reading: Reading, verb: Token) -> list[Filler]:
    """What "in which" is about: "a venture in which Oman holds a third"."""
    for token in reading.doc[max(verb.sent.start + 1, verb.i - 12) : verb.i]:
        if token.lower_ in {"which", "whose"}:
            works = last_named(reading, token, WORKS, sentences=1)
            return works or last_named(reading, token, VENTURES, sentences=1)
    return []


def find_paying(reading: Reading) -> Iterator[Candidate]:
    """Bills: "Oman is paying for the road", "will cover half the cost of the dam"."""
    for token in reading.tokens(frozenset("pay cover foot bear shoulder meet".split()), "VERB"):
        words = {t.lower_ for t in reading.doc[token.i + 1 : token.i + 12]}
        paid_for = token.lemma_ == "pay" and ("for" in words or word_near(token, 1) in {".", ","})
        paid_for = paid_for or (token.lemma_ == "pay" and bool(_which(reading, token)))
        if is_passive(token):
            words |= {t.lower_ for t in reading.doc[max(token.sent.start, token.i - 20) : token.i]}
        if not paid_for and not words & {"cost", "costs", "bill", "tab", "expense", "expenses"}:
            continue
        clause = read_clause(reading, token, GIVERS, frozenset())
        takers = introduced(reading, token, frozenset({"for", "of"}), VENTURES)
        takers = takers or _which(reading, token)
        takers = takers or last_named(reading, token, WORKS, sentences=_BACK)
        yield from _finance(clause.doers, takers, token, "pay-for", 0.7)


def find_sources(reading: Reading) -> Iterator[Candidate]:
    """Where money is from: "Chad owes Oman $9 million", "half is to come from the bank"."""
    for token in reading.tokens(SOURCING, "VERB"):
        lemma = token.lemma_.lower()
        near = reading.doc[max(token.sent.start, token.i - 14) : min(token.sent.end, token.i + 14)]
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
        if lemma == "come":
            takers = takers or last_named(reading, token, WORKS, sentences=_BACK)
        elif lemma not in {"ask", "request"} or not takers:
            takers = [*takers, *clause.doers]
        yield from _finance(givers, takers, token, "source", 0.7)


_GIVER = r"(?P<giver>⟨[CcOo]\d+⟩)"
_TAKER = r"(?P<taker>⟨[CcOoJjAa]\d+⟩)"
_VENTURE = r"(?P<taker>⟨[OoJj]\d+⟩)"
_MONEY = (
    r"\b(?P<verb>loans?|credits?|grants?|funding|financing|investments?|money|aid|credit line|"
    r"contribution|donation|subsid(?:y|ies)|tranche|funds|assistance)\b"
)
_GAP = r"[^.;:\n⟨⟩]"
NAMED: tuple[tuple[str, re.Pattern[str], float], ...] = (
    # a loan from Oman for the dam; funding by the bank for the line
    ("loan-from", re.compile(rf"{_MONEY}{_GAP}{{0,40}}? (?:from|by)(?: the| state-run| state)? {_GIVER}{_GAP}{{0,30}}? (?:for|to|towards|into)(?: the)? {_GAP}{{0,30}}?{_TAKER}"), 0.8),
    # using a loan from Oman
    ("loan-alone", re.compile(rf"{_MONEY}{_GAP}{{0,12}}? (?:from|by)(?: the| state-run| state)? {_GIVER}(?! (?:for|to|towards|into))"), 0.6),
    # a loan for the dam from Oman
    ("loan-for", re.compile(rf"{_MONEY}{_GAP}{{0,30}}? (?:for|to|towards|into|in)(?: the)? {_GAP}{{0,25}}?{_TAKER}{_GAP}{{0,15}}? from(?: the)? {_GIVER}"), 0.8),
    # Oman's loan to Chad; World Bank funding for the road
    ("loan-of", re.compile(rf"{_GIVER}(?:['’]s?)? {_GAP}{{0,30}}?{_MONEY}{_GAP}{{0,25}}? (?:for|to|towards|into|in)(?: the)? {_GAP}{{0,20}}?{_TAKER}"), 0.7),
    # the dam, financed by Oman; Oman-funded
    ("funded-by", re.compile(rf"{_VENTURE}[^.;\n⟨⟩]{{0,40}}? (?P<verb>financed|funded|co-financed|co-funded|owned|majority-owned|bankrolled|backed|sponsored|controlled|part-owned)(?: [a-z]+)? by (?:the )?(?:⟨C\d+⟩(?:['’]s)? )?{_GIVER}"), 0.8),
    ("giver-funded", re.compile(rf"{_GIVER}-(?P<verb>financed|funded|backed|owned|controlled|sponsored) (?:[a-z-]+ )?{_VENTURE}"), 0.85),
    # Volt, owner of the mine; a shareholder in the mine
    ("owner-of", re.compile(rf"{_GIVER},? (?:[a-z-]+ ){{0,5}}(?P<verb>owner|co-owner|shareholder|investor|backer|financier|sponsor|funder)s? (?:of|in)(?: [0-9.]+ ?(?:%|percent|per cent) of)?(?: the)? {_VENTURE}"), 0.8),
    # the mine's owner, Volt
    ("whose-owner", re.compile(rf"{_VENTURE}(?:['’]s?) (?:[a-z-]+ ){{0,3}}(?P<verb>owner|co-owner|shareholder|parent|backer|investor)s?(?: company)?,? {_GIVER}"), 0.8),
    # X, a subsidiary of Volt
    ("subsidiary", re.compile(rf"{_VENTURE}, (?:[a-z-]+ ){{0,4}}(?P<verb>subsidiary|unit|arm|affiliate) of (?:the )?(?:⟨C\d+⟩(?:['’]s)? )?{_GIVER}"), 0.8),
    # Volt's 40% stake in the mine
    ("stake-of", re.compile(rf"{_GIVER}(?:['’]s?)? {_GAP}{{0,40}}?(?P<verb>stake|share|interest|shareholding) {_GAP}{{0,25}}?in (?:the )?{_VENTURE}"), 0.7),
)


def find_named(reading: Reading) -> Iterator[Candidate]:
    """Money and ownership in noun phrases: "a loan from Oman for the dam", "the mine's owner, Volt"."""
    surface = Surface(reading, posts=False)
    for name, pattern, confidence in NAMED:
        for match in surface.find(pattern):
            trigger = reading.doc[surface.token(match.start("verb"))]
            yield from _finance(
                surface.fillers(match.group("giver")),
                surface.fillers(match.groupdict().get("taker"))
                or last_named(reading, trigger, WORKS, sentences=2),
                trigger,
                name,
                confidence,
            )


def _finance(
    givers: Iterable[Filler],
    takers: Iterable[Filler],
    trigger: Token,
    rule: str,
    confidence: float,
) -> Iterator[Candidate]:
    taking = list(takers)
    ids = {f.referent.id for f in taking}
    giving = [g for g in givers if g.referent.id not in ids]
    yield from make(
        Predicate.FINANCES,
        giving,
        taking,
        trigger=trigger.i,
        rule=f"finances/{rule}",
        confidence=confidence,
    )


RULES: list[Rule] = [
    find_funding,
    find_giving,
    find_money_objects,
    find_owning,
    find_paying,
    find_sources,
    find_selling,
    find_leaving,
    find_named,
]

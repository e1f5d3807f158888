"""Shares in projects and companies: `finances`.

In: a `Reading`. Out: candidates from verbs of owning, buying and selling. Owners in noun phrases
("the mine's owner, Volt") are left to `kgraph.extract.relations.money_phrases`.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Span, Token

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.candidate import Candidate, Rule
from kgraph.extract.relations.clauses import read_clause
from kgraph.extract.relations.financing import (
    FIRMS,
    GIVERS,
    VENTURES,
    WORKS,
    finance,
    related_by_which,
)
from kgraph.extract.relations.money import OWNING, has_share
from kgraph.extract.relations.neighbours import coordinated, introduced, last_named, word_near

FIRM_NOUNS = frozenset("venture company firm group business operator lender bank shares".split())
WORK_NOUNS = frozenset("project mine plant field line scheme terminal port refinery works".split())
"""Bare nouns for what is owned: 20% of the *venture*, a third of the *mine*."""
SELLING = frozenset({"sell", "offload", "cede"})
_WHOLE = frozenset({"own", "acquire", "buy", "purchase"})
"""Verbs whose object is owned as a whole: *acquired* the refinery."""
_OF = frozenset({"of", "in", "into", "on"})
_STAKE = re.compile(r"stake|shareholding|shares\b")
_REST = re.compile(
    r"(?:takes? |holds? |with )?(?:[\d.]+|the (?:rest|remainder|other)|a (?:third|half|quarter))\b"
)
"""What follows who has the rest: "Volt *the remainder*", "Oman *24.5* percent"."""


def find_owning(reading: Reading) -> Iterator[Candidate]:
    """Shares: "Volt holds 20% of the venture", "Oman bought into the mine"."""
    for token in reading.tokens(OWNING, "VERB"):
        clause = read_clause(reading, token, GIVERS, VENTURES)
        window = reading.doc[token.i : min(token.sent.end, token.i + 14)]
        into = word_near(token, 1) == "into"
        if not _is_of_shares(token, window):
            continue
        if into or has_share(window):
            owned = introduced(reading, token, _OF, VENTURES) or related_by_which(reading, token)
            owned = owned or _share_of(reading, token)
        else:
            owned = list(clause.targets) if token.lemma_.lower() in _WHOLE else []
        owned = [o for o in owned if o.referent.id not in {d.referent.id for d in clause.doers}]
        yield from finance(clause.doers, owned, token, "own")
        yield from finance(_sharers(reading, token, owned), owned, token, "own-rest")


def _is_of_shares(verb: Token, window: Span) -> bool:
    """Of shares is "has a stake in", "pays 9 million for 49 percent"; not "has" alone."""
    if verb.lemma_ == "have":
        return _STAKE.search(window.text) is not None
    return verb.lemma_ != "pay" or (has_share(window) and " for " in window.text)


def _share_of(reading: Reading, verb: Token) -> list[Filler]:
    """What a share is of that names no whole: "keeps a quarter", "20% of the company"."""
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


def find_selling(reading: Reading) -> Iterator[Candidate]:
    """Sales of shares: "sold 35% of the mine to Volt"."""
    for token in reading.tokens(SELLING, "VERB"):
        window = reading.doc[token.i : min(token.sent.end, token.i + 8)]
        if has_share(window):
            buyers = introduced(reading, token, frozenset({"to"}), GIVERS)
            owned = introduced(reading, token, frozenset({"of", "in"}), VENTURES)
            yield from finance(buyers, owned, token, "sell")
    for token in reading.tokens(frozenset({"sale", "disposal"}), "NOUN"):
        if has_share(reading.doc[token.i : min(token.sent.end, token.i + 10)]):
            buyers = introduced(reading, token, frozenset({"to"}), GIVERS)
            owned = introduced(reading, token, frozenset({"of", "in"}), VENTURES)
            owned = owned or last_named(reading, token, WORKS, sentences=3)
            yield from finance(buyers, owned, token, "sell")


RULES: list[Rule] = [find_owning, find_selling]

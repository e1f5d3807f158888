"""Who sells or ships goods where: `exportsTo`.

In: a `Reading`. Out: candidates from verbs of selling ("sells Chad power", "wheat was shipped to
Iran"), verbs of buying, read in reverse, and nouns ("Chad's gum exports to France", "the main buyer
of Bolivian gas"). Trade relations without a direction are left to `cooperates_with`.
"""

import re
from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations import export_phrases
from kgraph.extract.relations.candidate import Candidate, Rule
from kgraph.extract.relations.clauses import read_clause
from kgraph.extract.relations.goods import AMOUNT, GOODS
from kgraph.extract.relations.money import has_money, has_share
from kgraph.extract.relations.neighbours import fillers_at, in_mention, introduced
from kgraph.extract.relations.trade import BUYERS, SELLERS, export
from kgraph.ontology import EntityType

SELLING = frozenset("sell export ship supply reexport re-export".split())
"""Verbs of trade whatever the object: *ships* to Rotterdam."""
SENDING = frozenset("send deliver pump provide pass dispatch transfer resume begin start".split())
"""Verbs of trade where goods are their object: *sends* palm oil to Chad."""
BUYING = frozenset("buy import purchase source get receive take obtain order procure".split())
"""Verbs read in reverse: Serbia *buys* its gas from Russia."""
_TO = frozenset({"to", "for"})
_GOODS = re.compile(rf"\b(?:{GOODS}|{AMOUNT})\b")
_NO_GOODS = re.compile(
    r"\b(?:stakes?|shares?|bonds?|tickets|shareholding|company|firm|bank|delegation|troops|athletes|"
    r"assets?|operations|subsidiary|unit|letter|message|envoy|archers|team|support|loan|assistance|credit|signal|business)\b"
)
_REACH = 22


def find_selling(reading: Reading) -> Iterator[Candidate]:
    """Verbs of selling: "Chad sells gum to France", "Volt will ship Oman 9 turbines"."""
    for verb in reading.tokens(SELLING | SENDING, "VERB"):
        if not _sells_goods(reading, verb):
            continue
        buyers = _given(reading, verb) + introduced(reading, verb, _TO, BUYERS)
        if not buyers:
            continue
        sellers = _sellers(reading, verb)
        yield from export(sellers, buyers, verb, "sell")


def _sells_goods(reading: Reading, verb: Token) -> bool:
    start = max(verb.sent.start, verb.i - 12)
    window = reading.doc[start : min(verb.sent.end, verb.i + _REACH)].text
    after = reading.doc[verb.i : min(verb.sent.end, verb.i + 12)]
    if _NO_GOODS.search(after.text) or (has_share(after) and not _GOODS.search(after.text)):
        return False
    to = next((t.i for t in after if t.lower_ in _TO), after.end)
    near = reading.doc[verb.i : min(to, verb.i + 8)]
    if verb.lemma_.lower() in SENDING and has_money(near) and not _GOODS.search(near.text):
        return False
    return verb.lemma_.lower() in SELLING or _GOODS.search(window) is not None


def _sellers(reading: Reading, verb: Token) -> list[Filler]:
    clause = read_clause(reading, verb, SELLERS, frozenset())
    if clause.doers:
        return [d for d in clause.doers if d.type in SELLERS]
    return _origins(reading, verb.sent.start, verb.i)[-1:] if clause.arguments.passive else []


def _origins(reading: Reading, start: int, end: int) -> list[Filler]:
    """Countries whose goods are named: "*Kazakh* wheat", "the *Bolivian* natural gas"."""
    found = []
    for filler in reading.fillers:
        if filler.type is EntityType.COUNTRY and start <= filler.start and filler.end <= end:
            tail = reading.doc[filler.end : min(end, filler.end + 4)].text
            if _OF_ORIGIN.match(tail):
                found.append(filler)
    return found


_OF_ORIGIN = re.compile(rf"(?:['’]s? )?(?:[a-z-]+ ){{0,2}}?(?:{GOODS}|exports?|output)\b")


def _given(reading: Reading, verb: Token) -> list[Filler]:
    """Who is sold to without "to": "sells *Turkey* power", "supplies *Pakistan* with beans"."""
    doc = reading.doc
    for index in range(verb.i + 1, min(len(doc), verb.i + 4)):
        found = fillers_at(reading, index, BUYERS)
        if found:
            tail = doc[found[0].end : found[0].end + 3].text
            if doc[index].tag_ == "JJ" and _OF_ORIGIN.match(tail):
                return []
            if doc[found[0].end].tag_ == "POS":
                return []
            return found
        if doc[index].pos_ not in {"DET", "PRON", "ADJ"} and not in_mention(reading, index):
            return []
    return []


def find_buying(reading: Reading) -> Iterator[Candidate]:
    """Verbs of buying: "Serbia buys gas from Russia", "Japan bought 9 tonnes of Kyrgyz honey"."""
    for verb in reading.tokens(BUYING, "VERB"):
        window = reading.doc[verb.i : min(verb.sent.end, verb.i + _REACH)]
        if not _GOODS.search(window.text) or _NO_GOODS.search(window[:8].text):
            continue
        sellers = introduced(reading, verb, frozenset({"from"}), SELLERS)
        sellers = sellers or _origins(reading, verb.i, window.end)
        if sellers:
            buyers = read_clause(reading, verb, BUYERS, frozenset()).doers
            yield from export(sellers, _only(buyers), verb, "buy")


def _only(buyers: Iterable[Filler]) -> list[Filler]:
    return [b for b in buyers if b.type in BUYERS]


RULES: list[Rule] = [find_selling, find_buying, *export_phrases.RULES]

"""What an article tells about each thing around its mentions.

In: a doc with clustered mentions. Out: `Profile` records: nouns that introduce a thing ("the
*lender* Omrani"), the country or body that a person belongs to, gender by title. Using them is left
to `features`, `plurals` and `speakers`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from spacy.tokens import Doc, Span, Token

from kgraph.annotate.coreference.gender import given_name_gender
from kgraph.annotate.coreference.nouns import KINDS, classes_of, senses
from kgraph.annotate.coreference.patterns import FEMALE_TITLES, MALE_TITLES
from kgraph.annotate.groups import MENTIONS, Referent, referents_of
from kgraph.knowledge.countries import by_code, capital_of
from kgraph.knowledge.load import load_organizations, load_outlets, load_places
from kgraph.knowledge.names import fold
from kgraph.ontology import EntityType

_REACH = 9
"""Most words of an apposition that are read."""
_HOMES = frozenset({EntityType.COUNTRY.value, EntityType.ORGANIZATION.value})
_ARRIVALS = frozenset("arrive come fly land pay tour travel visit".split())
_WELCOMES = frozenset("greet host receive welcome meet".split())
_STOPS = frozenset({"VERB", "AUX", "PRON", "SCONJ"})


@dataclass(slots=True)
class Profile:
    """What is known of one thing.

    Attributes:
        words: folded words of its names.
        nouns: lower-case nouns that stand beside its names.
        beside: all lower-case content words that stand beside its names.
        owners: indices of possessives beside them: "*its* premier, Xu".
        visits: arrives or is received somewhere.
        homes: ids of the countries and bodies that stand beside them, nearest first.
        classes: classes of `nouns.CLASSES`.
        feminine: gender by title, or None.
        seems_feminine: gender by given name, or None.
        capital: code of the country that a place is the capital of, or "".
    """

    words: frozenset[str]
    nouns: set[str] = field(default_factory=set)
    beside: set[str] = field(default_factory=set)
    owners: list[int] = field(default_factory=list)
    visits: bool = False
    homes: list[str] = field(default_factory=list)
    classes: frozenset[str] = frozenset()
    feminine: bool | None = None
    seems_feminine: bool | None = None
    capital: str = ""


def profiles(doc: Doc) -> dict[str, Profile]:
    """Read what stands around each mention.

    Returns:
        Profiles by id of the referent.
    """
    found = {r.id: Profile(_name_words(r)) for r in referents_of(doc)}
    owners = _token_ids(doc)
    for span in doc.spans.get(MENTIONS, []):
        if span.id_ in found:
            _read(found[span.id_], span, owners)
    for referent in referents_of(doc):
        profile = found[referent.id]
        words = set(profile.words) | profile.nouns
        profile.classes = classes_of(referent.entity_type, sorted(words))
        known = "city" if referent.key.startswith("geonames-") else _kinds().get(referent.key)
        if known is not None:
            profile.classes |= {known}
        if referent.entity_type is EntityType.PERSON:
            profile.seems_feminine = given_name_gender(referent.name)
        if referent.entity_type is EntityType.PLACE:
            country = capital_of(referent.name)
            profile.capital = country.code if country else ""
            profile.classes |= {"city"} if country else set()
    return found


@cache
def _kinds() -> dict[str, str]:
    """Classes of the bodies and places that the knowledge files list, by key."""
    rows = (*load_organizations(), *load_outlets(), *load_places())
    return {row.key: KINDS[row.kind] for row in rows if row.kind in KINDS}


def _name_words(referent: Referent) -> frozenset[str]:
    words = {w for form in (referent.name, *referent.aliases) for w in fold(form).split()}
    country = by_code(referent.code) if referent.code else None
    if country is not None:
        words.update(fold(country.official).split())
    return frozenset(words)


def _token_ids(doc: Doc) -> dict[int, list[tuple[str, str]]]:
    """Which countries and bodies cover a token, as (id, type)."""
    found: dict[int, list[tuple[str, str]]] = {}
    for span in doc.spans.get(MENTIONS, []):
        for i in range(span.start, span.end):
            found.setdefault(i, []).append((span.id_, span.label_))
    return found


def _read(profile: Profile, span: Span, owners: dict[int, list[tuple[str, str]]]) -> None:
    person = span.label_ == EntityType.PERSON.value
    for token in (*_before(span), *_after(span)):
        word = token.lower_
        if word in FEMALE_TITLES:
            profile.feminine = True
        elif word in MALE_TITLES:
            profile.feminine = False
        covering = owners.get(token.i, [])
        if token.tag_ == "PRP$":
            profile.owners.append(token.i)
        if not covering and token.pos_ in {"NOUN", "PROPN", "ADJ"}:
            profile.beside.add(word)
        if not covering and (senses(word) or token.pos_ == "NOUN"):
            profile.nouns.add(_post(token))
        for ident, kind in covering:
            if kind in _HOMES and ident != span.id_ and ident not in profile.homes:
                profile.homes.append(ident)
    if person and profile.feminine is None and span[0].lower_ in FEMALE_TITLES | MALE_TITLES:
        profile.feminine = span[0].lower_ in FEMALE_TITLES
    head = span.root.head
    if span.root.dep_ == "nsubj":
        profile.visits = profile.visits or head.lemma_ in _ARRIVALS
        if head.lemma_ == "be":
            profile.nouns.update(c.lower_ for c in head.children if c.dep_ == "attr")
    elif span.root.dep_ in {"dobj", "nsubjpass"}:
        profile.visits = profile.visits or head.lemma_ in _WELCOMES
    for child in span.root.children:
        if child.dep_ == "relcl":
            profile.visits = profile.visits or child.lemma_ in _ARRIVALS


def _post(token: Token) -> str:
    """The noun; a prime minister counts as premier, not as minister."""
    if token.lower_ == "minister" and token.i and token.nbor(-1).lower_ == "prime":
        return "premier"
    return token.lemma_.lower() if token.tag_ == "NNS" else token.lower_


def _before(span: Span) -> Iterator[Token]:
    """The title or apposition before a name, the nearest word first: "the Omani minister, *X*"."""
    doc, commas = span.doc, 0
    for i in range(span.start - 1, max(-1, span.start - 1 - _REACH), -1):
        token = doc[i]
        if token.pos_ in _STOPS and token.tag_ not in {"PRP$", "VBN", "VBG"}:
            return
        if token.is_space or token.text in {".", ";", ":", "(", ")", '"', "“", "”", "—", "–"}:
            return
        if token.text == ",":
            commas += 1
            if commas > 1 or i != span.start - 1:
                return
        if token.lower_ == "and" or (token.pos_ == "ADP" and token.lower_ not in {"of", "for"}):
            return
        yield token


def _after(span: Span) -> Iterator[Token]:
    """The apposition after a name: "X, *minister of trade of Oman*,", "X of *Oman*"."""
    doc, i = span.doc, span.end
    if i >= len(doc):
        return
    if doc[i].lower_ == "of":
        yield from (t for t in doc[i + 1 : i + 4] if t.pos_ in {"PROPN", "DET"})
        return
    opening = doc[i].text
    if opening not in {",", "("} or i + 1 >= len(doc):
        return
    if opening == "," and doc[i + 1].pos_ not in {"DET", "NOUN", "PROPN", "ADJ", "NUM"}:
        return
    stretch = []
    for token in doc[i + 1 : i + 1 + _REACH]:
        if token.pos_ in _STOPS or token.text in {",", ")", ";", "."} or token.is_space:
            break
        stretch.append(token)
    if any(t.pos_ == "NOUN" or senses(t.lower_) for t in stretch) or opening == "(":
        yield from stretch

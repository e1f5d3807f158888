"""Chooses between overlapping mentions, and writes the final ones.

In: the groups of countries, persons, organisations, places, projects, agreements and events. Out:
`doc.spans["kgraph_mentions"]`. A proper name swallows the names inside it ("Bank of Finland"); a
description keeps them ("the Baku–Tbilisi railway", "agreement with Finland"), as the annotation
guide wants. Giving the mentions their entities is left to `kgraph.annotate.cluster`.
"""

from spacy.language import Language
from spacy.tokens import Doc, Span

from kgraph.annotate.agreement.component import GROUP as AGREEMENTS
from kgraph.annotate.cluster.acronyms import defines, definitions
from kgraph.annotate.country.component import GROUP as COUNTRIES
from kgraph.annotate.event.component import GROUP as EVENTS
from kgraph.annotate.groups import FIGURES, MENTIONS
from kgraph.annotate.known.component import known
from kgraph.annotate.organization.component import GROUP as ORGANIZATIONS
from kgraph.annotate.organization.patterns import BODY_HEADS
from kgraph.annotate.person.component import GROUP as PERSONS
from kgraph.annotate.place.component import GROUP as PLACES
from kgraph.annotate.project.component import GROUP as PROJECTS
from kgraph.knowledge.surfaces import Sense
from kgraph.ontology import EntityType

NAMED = (ORGANIZATIONS, PERSONS, PLACES)
DESCRIPTIVE = (AGREEMENTS, EVENTS, PROJECTS)
_DASHES = frozenset({"-", "–", "—", "‑", "/"})


def resolve(doc: Doc) -> list[Span]:
    """Choose the mentions of a doc.

    Returns:
        Mentions in text order; where two share a start, the longer first.
    """
    described = _described(doc)
    abbreviated = _abbreviated(doc, described)
    described += abbreviated
    counted = {t.i for figure in doc.spans.get(FIGURES, []) for t in figure}
    names = [
        s
        for s in _names(doc)
        if not any(_loses_to(s, d) for d in described) and not any(t.i in counted for t in s)
    ]
    names, described = _retype_apposed(names, described)
    described = [
        d for d in described if not any((n.kb_id_ or _is_firm(n)) and _same(n, d) for n in names)
    ]
    names = _without_lone_adjectives(doc, names)
    names = [_as_end_of_route(n, described) for n in names]
    names, described = _named_by_front(names, described)
    bodies = [s for s in names if s.label_ != EntityType.PLACE.value or len(s) > 1]
    described = [d for d in described if not any(_swallows(n, d) for n in names)]
    proper = [d[: _tail_start(d)] for d in described if _is_proper(d)]
    countries = [
        s
        for s in doc.spans.get(COUNTRIES, [])
        if _is_joined(s) or not any(_swallows(outer, s) for outer in (*bodies, *proper))
    ]
    taken = {(s.start, s.end) for s in countries}
    names = [
        s
        for s in names
        if (s.start, s.end) not in taken
        and not any(_swallows(d, s) and not _is_nested_name(s) for d in described)
        and (_is_end_of_route(s) or not any(_swallows(outer, s) for outer in proper))
    ]
    chosen = {(s.start, s.end): s for s in (*names, *described, *countries)}
    return sorted(chosen.values(), key=lambda s: (s.start, -s.end))


def _names(doc: Doc) -> list[Span]:
    """Persons, organisations and places, in text order."""
    spans: list[Span] = [s for group in NAMED for s in doc.spans.get(group, [])]
    return sorted(spans, key=lambda s: (s.start, -s.end))


def _described(doc: Doc) -> list[Span]:
    """Projects, agreements and events without those inside a longer one of the same head."""
    spans: list[Span] = [s for group in DESCRIPTIVE for s in doc.spans.get(group, [])]
    spans.sort(key=lambda s: (s.start, -s.end))
    kept: list[Span] = []
    for span in spans:
        if not any(k.start <= span.start and k.end >= span.end for k in kept):
            kept.append(span)
    return kept


def _abbreviated(doc: Doc, described: list[Span]) -> list[Span]:
    """Acronyms that the text defines for a project, agreement or event: "Gulf Ring (GR)"."""
    ends = {d.end: d for d in described}
    shorts = {
        short: ends[at].label
        for at, short in definitions(doc)
        if at in ends and defines(ends[at].text, short)
    }
    return [
        Span(doc, s.start, s.end, label=shorts[s.text]) for s in _names(doc) if s.text in shorts
    ]


def _is_proper(span: Span) -> bool:
    """Whether a description is a capitalised name ("Lobito Corridor Summit"), its tail aside."""
    base = span[: _tail_start(span)]
    words = [t for t in base if t.is_alpha and t.pos_ not in {"ADP", "DET", "CCONJ"}]
    return sum(t.text[:1].isupper() for t in words) >= max(2, len(words))


_TAILS = frozenset("in at near from between to across on with for under over".split())


def _tail_start(span: Span) -> int:
    for index, token in enumerate(span):
        if index and token.lower_ in _TAILS:
            return index
    return len(span)


def _is_joined(span: Span) -> bool:
    """Part of a chain of names: "China–Kyrgyzstan–Uzbekistan railway"."""
    doc = span.doc
    before = doc[span.start - 1].text if span.start else ""
    after = doc[span.end].text if span.end < len(doc) else ""
    return before in _DASHES or after in _DASHES


def _is_nested_name(span: Span) -> bool:
    """Names worth marking inside a description: known bodies, places and persons."""
    return span.label_ != EntityType.ORGANIZATION.value or span.kb_id_ != ""


def _named_by_front(names: list[Span], described: list[Span]) -> tuple[list[Span], list[Span]]:
    """ "Etango West" in "the Etango West mine" is the mine, here and where it stands alone.

    Known places stay places ("Kassala ring road"), and so do the ends of routes.
    """
    fronts: dict[str, Span] = {}
    for d in described:
        for n in names:
            if (
                n.start == d.start
                and len(n) < _tail_start(d)
                and not n.kb_id_
                and not _is_joined(n)
            ):
                fronts[n.text] = d
    alone = [
        Span(n.doc, n.start, n.end, label=fronts[n.text].label)
        for n in names
        if n.text in fronts and not any(_swallows(d, n) for d in described)
    ]
    return [n for n in names if n.text not in fronts], described + alone


def _as_end_of_route(name: Span, described: list[Span]) -> Span:
    """Names joined by dashes inside a project are places: "the *Bakal*–*Oryol* line"."""
    inside = any(_swallows(d, name) and d.label_ == EntityType.PROJECT.value for d in described)
    if inside and _is_joined(name) and not name.kb_id_:
        return Span(name.doc, name.start, name.end, label=EntityType.PLACE.value)
    return name


def _is_end_of_route(span: Span) -> bool:
    return _is_joined(span) and span.kb_id_ != "" and span.label_ == EntityType.PLACE.value


def _is_firm(name: Span) -> bool:
    """ "Longhe Turbine won": projects take an article ("the Lobito Corridor"), firms do not."""
    if name.label_ != EntityType.ORGANIZATION.value or name.start == 0:
        return False
    before = name.doc[name.start - 1]
    bare = before.pos_ not in {"DET", "PRON", "NUM", "ADJ", "NOUN"} and before.tag_ != "POS"
    return bare and name.root.dep_ in {"nsubj", "agent", "conj"} and name.text.istitle()


def _same(left: Span, right: Span) -> bool:
    return left.start == right.start and left.end == right.end


def _retype_apposed(names: list[Span], described: list[Span]) -> tuple[list[Span], list[Span]]:
    """ "Llano Blanco, a solar farm near …": the name is the project, what follows describes it."""
    unknown = {n.end: n for n in names if not n.kb_id_}
    things = {end: n for end, n in unknown.items() if n.label_ != EntityType.PERSON.value}
    told = {d.end: d for d in described if _is_proper(d)}
    renamed: dict[int, Span] = {}
    kept: list[Span] = []
    for d in described:
        same = _apposed_name(d, told)
        if same is not None and same.label_ == d.label_:
            continue
        # What looks like a person may still be a mine; it is hardly ever a treaty.
        is_project = d.label_ == EntityType.PROJECT.value
        name = _apposed_name(d, unknown if is_project else things)
        if name is None:
            kept.append(d)
        else:
            renamed[name.start] = Span(d.doc, name.start, name.end, label=d.label)
    relabelled = {s.text: s.label for s in renamed.values()}
    kept += [
        Span(n.doc, n.start, n.end, label=relabelled[n.text]) for n in names if n.text in relabelled
    ]
    return [n for n in names if n.text not in relabelled], kept


def _apposed_name(d: Span, ends: dict[int, Span]) -> Span | None:
    doc, i = d.doc, d.start - 1
    while i > 0 and doc[i].text != "," and doc[i].pos_ in {"DET", "ADJ", "NUM", "NOUN", "PUNCT"}:
        i -= 1
    opens = i > 0 and doc[i].text == "," and doc[i + 1].lower_ in {"a", "an", "the"}
    if not opens or d[-1].text[:1].isupper():
        return None
    name = ends.get(i)
    return name if name is not None and name.sent.start == d.sent.start else None


def _without_lone_adjectives(doc: Doc, names: list[Span]) -> list[Span]:
    """ "South American" alone is no entity; beside "South America" it is another form of it."""
    adjectives = {
        (k.span.start, k.span.end)
        for k in known(doc)
        if (reading := k.reading(EntityType.PLACE)) is not None and reading.sense is Sense.ADJECTIVE
    }
    nouns = {n.kb_id_ for n in names if (n.start, n.end) not in adjectives}
    return [n for n in names if (n.start, n.end) not in adjectives or n.kb_id_ in nouns]


def _swallows(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and outer.end >= inner.end and len(outer) > len(inner)


def _loses_to(name: Span, described: Span) -> bool:
    """A name that ends with the head of a description is that thing, not a body or place."""
    if name.end <= described.start or name.start >= described.end:
        return False
    if name.start < described.start and name.end < described.end:
        return True
    if _same(name, described) and (name.kb_id_ or _is_firm(name)):
        return False
    base = described[: _tail_start(described)]
    if name.start == base.start and name.end == base.end and not name.kb_id_:
        return True
    same = name.start <= described.start and name.end >= described.end
    if same:
        return name[-1].lower_ not in BODY_HEADS or len(name) == len(described)
    return False


class Resolver:
    """Component: writes the group."""

    def __call__(self, doc: Doc) -> Doc:
        """Mark a doc."""
        doc.spans[MENTIONS] = resolve(doc)
        return doc


@Language.factory("kgraph_resolve")
def create(nlp: Language, name: str) -> Resolver:
    """Build the component."""
    return Resolver()

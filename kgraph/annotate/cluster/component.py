"""Groups the mentions of a doc into the things they name.

In: a doc with resolved mentions. Out: each mention with the local id of its referent ("e1"), and
the referents in `doc.user_data["kgraph_entities"]`. Pronouns and descriptions that refer back are
left to `kgraph.annotate.coreference`, other articles to `kgraph.link`.
"""

from collections import defaultdict
from collections.abc import Iterable

from spacy.language import Language
from spacy.tokens import Doc, Span

from kgraph.annotate.cluster.acronyms import defines, definitions, initials
from kgraph.annotate.cluster.demonstrative import antecedent, points_back
from kgraph.annotate.cluster.match import same_name
from kgraph.annotate.groups import ENTITIES, MENTIONS, VARIANTS, Referent
from kgraph.knowledge.entries import usual_name
from kgraph.knowledge.names import fold
from kgraph.ontology import EntityType


class _Cluster:
    """Mentions of one thing while it grows."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.forms: dict[str, int] = {}
        self.keys: dict[str, int] = {}
        self.spans: list[Span] = []

    def add(self, span: Span) -> None:
        form = surface(span)
        self.forms[form] = self.forms.get(form, 0) + 1
        if span.kb_id_:
            self.keys[span.kb_id_] = self.keys.get(span.kb_id_, 0) + 1
        self.spans.append(span)

    def name(self) -> str:
        """The fullest form that stands in the text; of a known thing its usual one."""
        if self.kind == EntityType.COUNTRY.value:
            return self._country_name()
        forms = [f for f, count in self.forms.items() if count] or list(self.forms)
        usual = {fold(usual_name(EntityType(self.kind), key) or "") for key in self.keys}
        known = [f for f in forms if fold(f) in usual]
        if self.kind == EntityType.PLACE.value and not known and self.keys:
            return self._whole_name(forms)
        return min(known or forms, key=lambda f: (-len(f.split()), -len(f), f))

    def _whole_name(self, forms: list[str]) -> str:
        """The usual name where the text gives only a part: "*Central* and South Asia"."""
        fullest = min(forms, key=lambda f: (-len(f.split()), -len(f), f))
        usual = usual_name(EntityType.PLACE, next(iter(self.keys))) or fullest
        part = set(fold(fullest).split()) < set(fold(usual).split())
        return usual if part else fullest

    def _country_name(self) -> str:
        nouns = [s for s in self.spans if s.root.pos_ == "PROPN"]
        forms = {surface(s) for s in nouns} or set(self.forms)
        usual = usual_name(EntityType.COUNTRY, next(iter(self.keys)))
        if usual in forms:
            return usual
        return min(forms, key=lambda f: (-self.forms[f], -len(f), f))


def surface(span: Span) -> str:
    """The words of a mention on one line, without possessive ending or leading article."""
    text = " ".join(span.text.split())
    for ending in ("'s", "’s"):
        text = text.removesuffix(ending)
    return text


def cluster(doc: Doc) -> list[tuple[Referent, list[Span]]]:
    """Group the mentions of a doc.

    Returns:
        Referents with their mentions, in order of first mention.
    """
    by_type: dict[str, list[Span]] = defaultdict(list)
    for span in doc.spans.get(MENTIONS, []):
        by_type[span.label_].append(span)
    acronyms = _acronym_pairs(doc)
    clusters: list[_Cluster] = []
    for kind in sorted(by_type):
        grown = _cluster_type(kind, by_type[kind], acronyms)
        if kind in DESCRIBED_TYPES:
            grown = _join_pointing(grown, by_type[kind])
        clusters.extend(grown)
    shorts = _short_forms(doc)
    for found in clusters:
        for span in found.spans:
            for form in shorts.get((span.start, span.label_), ()):
                found.forms.setdefault(form, 0)
    clusters.sort(key=lambda c: (c.spans[0].start, -c.spans[0].end, c.kind))
    return [(_referent(f"e{n}", c), c.spans) for n, c in enumerate(clusters, 1)]


def _join_pointing(clusters: list[_Cluster], mentions: list[Span]) -> list[_Cluster]:
    """Join what "this …" takes up: "the Oran line … This coastal railway …"."""
    home = {(s.start, s.end): c for c in clusters for s in c.spans}
    for span in mentions:
        earlier = antecedent(span, mentions) if points_back(span) else None
        if earlier is None:
            continue
        into, gone = home[(earlier.start, earlier.end)], home[(span.start, span.end)]
        if into is gone:
            continue
        for moved in gone.spans:
            into.add(moved)
            home[(moved.start, moved.end)] = into
        into.spans.sort(key=lambda s: (s.start, -s.end))
        gone.spans.clear()
    return [c for c in clusters if c.spans]


_AREAS = frozenset("county district governorate island oblast prefecture province region".split())


def _short_forms(doc: Doc) -> dict[tuple[int, str], list[str]]:
    """Other forms of mentions, by start and type of the mention."""
    found: dict[tuple[int, str], list[str]] = defaultdict(list)
    mentions = doc.spans.get(MENTIONS, [])
    named = {surface(span) for span in mentions}
    for span in mentions:
        words = span.text.split()
        if span.label_ == EntityType.PLACE.value and len(words) > 1 and words[-1] in _AREAS:
            base = " ".join(words[:-1])
            if base not in named:
                found[(span.start, span.label_)].append(base)
        if span.label_ == EntityType.ORGANIZATION.value and len(words) > 3 and words[-2] == "of":
            found[(span.start, span.label_)].append(" ".join(words[:-2]))
    described = {(s.start, s.label_): s for s in mentions if s.label_ in DESCRIBED_TYPES}
    for variant in doc.spans.get(VARIANTS, []):
        for start in range(variant.start, variant.end):
            mention = described.get((start, variant.label_))
            if mention is not None and variant.end <= mention.end:
                found[(start, variant.label_)].append(surface(variant))
                break
    return found


def _acronym_pairs(doc: Doc) -> dict[str, str]:
    """Short form → folded long form, as the text defines them."""
    pairs: dict[str, str] = {}
    ends = {s.end: s for s in doc.spans.get(MENTIONS, [])}
    for at, short in definitions(doc):
        span = ends.get(at)
        if span is not None and defines(span.text, short):
            pairs[short] = fold(surface(span))
    return pairs


def _cluster_type(kind: str, spans: list[Span], acronyms: dict[str, str]) -> list[_Cluster]:
    """Longer names open clusters, shorter ones join them."""
    clusters: list[_Cluster] = []
    order = sorted(spans, key=lambda s: (-len(surface(s).split()), s.start))
    for span in order:
        home = _home(kind, span, clusters, acronyms)
        if home is None:
            home = _Cluster(kind)
            clusters.append(home)
        home.add(span)
    for found in clusters:
        found.spans.sort(key=lambda s: (s.start, -s.end))
    return clusters


def _home(
    kind: str, span: Span, clusters: list[_Cluster], acronyms: dict[str, str]
) -> _Cluster | None:
    form = surface(span)
    if span.kb_id_:
        for found in clusters:
            if span.kb_id_ in found.keys:
                return found
        if kind == EntityType.COUNTRY.value:
            return None
    long = acronyms.get(form)
    fitting = [
        c
        for c in clusters
        if _keys_agree(span, c)
        and any(same_name(kind, form, f) or (long is not None and fold(f) == long) for f in c.forms)
    ]
    if fitting:
        return min(fitting, key=lambda c: _distance(span, c))
    if kind in DESCRIBED_TYPES:
        return _only_of_its_kind(form, clusters)
    if kind == EntityType.ORGANIZATION.value and form.isupper() and len(form) >= 3:
        named = [c for c in clusters if any(initials(f) == form for f in c.forms)]
        return named[0] if len(named) == 1 else None
    return None


DESCRIBED_TYPES = frozenset(
    t.value for t in (EntityType.PROJECT, EntityType.AGREEMENT, EntityType.EVENT)
)


def _only_of_its_kind(form: str, clusters: list[_Cluster]) -> _Cluster | None:
    """ "upcoming referendum", where the article speaks of one referendum only."""
    words = [w for w in fold(form).split() if w not in {"upcoming", "next", "annual", "planned"}]
    if len(words) != 1:
        return None
    same = [c for c in clusters if any(words[0] in fold(f).split() for f in c.forms)]
    return same[0] if len(same) == 1 else None


def _keys_agree(span: Span, found: _Cluster) -> bool:
    return not span.kb_id_ or not found.keys or span.kb_id_ in found.keys


def _distance(span: Span, found: _Cluster) -> tuple[int, int]:
    """Prefer the name mentioned most closely before."""
    gaps = [span.start - s.start for s in found.spans if s.start <= span.start]
    return (0, min(gaps)) if gaps else (1, found.spans[0].start)


def _referent(ident: str, found: _Cluster) -> Referent:
    name = found.name()
    key = min(found.keys, key=lambda k: (-found.keys[k], k)) if found.keys else ""
    country = found.kind == EntityType.COUNTRY.value
    return Referent(
        id=ident,
        type=found.kind,
        name=name,
        aliases=tuple(sorted(set(found.forms) - {name})),
        code=key if country else "",
        key=key,
    )


def write(doc: Doc, clusters: Iterable[tuple[Referent, list[Span]]]) -> None:
    """Put referents and the ids of mentions into a doc."""
    rows, spans = [], []
    for referent, mentions in clusters:
        rows.append(tuple(referent))
        for span in mentions:
            marked = Span(doc, span.start, span.end, label=span.label, kb_id=span.kb_id)
            marked.id_ = referent.id
            spans.append(marked)
    doc.user_data[ENTITIES] = rows
    doc.spans[MENTIONS] = sorted(spans, key=lambda s: (s.start, -s.end))


class Clusters:
    """Component: writes referents and ids."""

    def __call__(self, doc: Doc) -> Doc:
        """Mark a doc."""
        write(doc, cluster(doc))
        return doc


@Language.factory("kgraph_cluster")
def create(nlp: Language, name: str) -> Clusters:
    """Build the component."""
    return Clusters()

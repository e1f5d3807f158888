"""Marks the words that change the status of a statement.

In: a tagged and parsed doc. Out: `doc.spans["kgraph_status"]`: label = the status that the cue
gives, id = the kind of cue, which tells how it reaches what it changes (`Kind`). How far a cue
reaches is left to `kgraph.extract.qualify.status`.
"""

from enum import StrEnum

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from kgraph.annotate.groups import STATUS_CUES
from kgraph.annotate.status import patterns as words
from kgraph.ontology import Status


class Kind(StrEnum):
    """How a cue reaches what it changes."""

    NEGATION = "negation"
    """Belongs to its head: "*not* joined"."""
    MODAL = "modal"
    """Auxiliary of its head: "*will* join", "is *to* join"."""
    MARK = "mark"
    """Opens a condition: "*if* it joins"."""
    GOVERNOR = "governor"
    """Governs what it changes: "*plans* to join"."""
    ENDING = "ending"
    """Governs a lasting relation: "*left* the project"."""
    MODIFIER = "modifier"
    """Describes the noun it belongs to: "*planned* line"."""


_Cue = tuple[Status, Kind]
_VERBS: dict[str, _Cue] = {
    **dict.fromkeys(words.PLANNING_VERBS, (Status.PLANNED, Kind.GOVERNOR)),
    **dict.fromkeys(words.PROPOSING_VERBS, (Status.PROPOSED, Kind.GOVERNOR)),
    **dict.fromkeys(words.DENYING_VERBS, (Status.DENIED, Kind.GOVERNOR)),
    **dict.fromkeys(words.ENDING, (Status.DENIED, Kind.ENDING)),
}
_NOUNS: dict[str, _Cue] = {
    **dict.fromkeys(words.PLANNING_NOUNS, (Status.PLANNED, Kind.GOVERNOR)),
    **dict.fromkeys(words.PROPOSING_NOUNS, (Status.PROPOSED, Kind.GOVERNOR)),
    **dict.fromkeys(words.DENYING_NOUNS, (Status.DENIED, Kind.GOVERNOR)),
}
_ADJECTIVES: dict[str, Status] = {
    **dict.fromkeys(words.PLANNING_ADJECTIVES, Status.PLANNED),
    **dict.fromkeys(words.PROPOSING_ADJECTIVES, Status.PROPOSED),
    **dict.fromkeys(words.DISBELIEF, Status.DENIED),
}
_SMALL: dict[str, _Cue] = {
    **dict.fromkeys(words.NEGATIVES, (Status.DENIED, Kind.NEGATION)),
    **dict.fromkeys(words.MARKS, (Status.CONDITIONAL, Kind.MARK)),
}
_MODALS: dict[str, _Cue] = {
    **dict.fromkeys(words.WILL, (Status.PLANNED, Kind.MODAL)),
    **dict.fromkeys(words.MAY, (Status.PROPOSED, Kind.MODAL)),
}
_PRESENT = frozenset({"is", "are", "'s", "’s", "'re", "’re", "was", "were", "be", "been"})


def find(doc: Doc) -> list[Span]:
    """Find the cues of a doc, in text order.

    Returns:
        Spans of one word, or of a verb with its particle, labelled with a status.
    """
    found: list[Span] = []
    for token in doc:
        cue = _cue(token)
        if cue is not None:
            status, kind = cue
            found.append(Span(doc, token.i, token.i + 1, label=status.value, span_id=kind.value))
    return found


def _cue(token: Token) -> _Cue | None:
    pos, word = token.pos_, token.lower_
    if pos in {"VERB", "AUX"}:
        return _verb(token, word)
    if pos in {"NOUN", "PROPN"}:
        if word in words.DISBELIEF:
            return Status.DENIED, Kind.GOVERNOR
        if word == "draft" and token.dep_ == "compound":
            return Status.PROPOSED, Kind.MODIFIER
        return _NOUNS.get(token.lemma_.lower()) if pos == "NOUN" else None
    if word == "to":
        return (Status.PLANNED, Kind.MODAL) if _announces(token) else None
    if pos == "ADJ" or word in {"due", "about"}:
        return _adjective(token, word)
    return _small(token, word)


def _verb(token: Token, word: str) -> _Cue | None:
    if word in words.INVERTED and token.dep_ in {"aux", "auxpass"} and _opens(token):
        return Status.CONDITIONAL, Kind.MARK
    if word in words.MARKS and token.dep_ in {"mark", "advcl", "prep", "acl"}:
        return Status.CONDITIONAL, Kind.MARK
    if token.tag_ == "MD":
        return _MODALS.get(word)
    if token.pos_ == "AUX":
        return None
    if word in words.PLANNING_ADJECTIVES | words.PROPOSING_ADJECTIVES and token.dep_ == "amod":
        return _ADJECTIVES[word], Kind.MODIFIER
    lemma = token.lemma_.lower()
    if lemma in words.WANTING:
        own = not any(c.dep_ == "ccomp" for c in token.children)
        return (Status.PLANNED if own else Status.PROPOSED), Kind.GOVERNOR
    particles = words.DENYING_PARTICLES.get(lemma)
    if particles:
        return (Status.DENIED, Kind.GOVERNOR) if _has_particle(token, particles) else None
    return _VERBS.get(lemma)


def _opens(token: Token) -> bool:
    """Whether a word opens a sentence, or a part of it behind a semicolon."""
    return bool(token.is_sent_start) or (
        token.i > 0 and token.nbor(-1).text in {";", "“", '"', "—"}
    )


def _has_particle(verb: Token, particles: frozenset[str]) -> bool:
    """ "gave up the plan"; "will give up to $1.5 billion" has no particle."""
    places = [child.i for child in verb.children if child.lower_ in particles]
    if verb.i + 1 < len(verb.doc) and verb.nbor(1).lower_ in particles:
        places.append(verb.i + 1)
    return any(verb.doc[i + 1 : i + 2].text.lower() != "to" for i in places)


def _adjective(token: Token, word: str) -> _Cue | None:
    status = _ADJECTIVES.get(word)
    if status is None:
        return None
    if token.dep_ == "amod":
        return status, Kind.MODIFIER
    if word in {"about", "due"} and not _leads_to_verb(token):
        return None
    return status, Kind.GOVERNOR


def _leads_to_verb(token: Token) -> bool:
    """ "about to sign", "due to sign"; "due to rain" gives a cause."""
    doc, i = token.doc, token.i
    return i + 2 < len(doc) and doc[i + 1].lower_ == "to" and doc[i + 2].tag_ == "VB"


def _announces(token: Token) -> bool:
    """The "to" of "is to visit", "to be held in May", "has yet to sign"."""
    if token.i == 0 or token.i + 1 >= len(token.doc) or token.dep_ != "aux":
        return False
    before = token.nbor(-1)
    if before.lower_ in _PRESENT:
        return True
    apart = before.text == "," and token.head.tag_ == "VBN"
    return token.nbor(1).lower_ == "be" and (apart or token.head.dep_ in {"acl", "relcl"})


def _small(token: Token, word: str) -> _Cue | None:
    if token.dep_ == "neg":
        return Status.DENIED, Kind.NEGATION
    if word == "yet" and token.i + 1 < len(token.doc) and token.nbor(1).lower_ == "to":
        return Status.DENIED, Kind.NEGATION
    return _SMALL.get(word)


class StatusCues:
    """Component: writes the group."""

    def __call__(self, doc: Doc) -> Doc:
        """Mark a doc."""
        doc.spans[STATUS_CUES] = find(doc)
        return doc


@Language.factory("kgraph_status")
def create(nlp: Language, name: str) -> StatusCues:
    """Build the component."""
    return StatusCues()

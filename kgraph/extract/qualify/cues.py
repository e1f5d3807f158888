"""The status cues of a doc by the token that they stand on.

In: a `Reading`, whose doc may have `kgraph_status` already. Out: `Cues`, which answers what a
token itself says and what its children say about it. Scope over clauses is left to `status`.
"""

from functools import lru_cache

from spacy.tokens import Token

from kgraph.annotate.groups import STATUS_CUES
from kgraph.annotate.status.component import Kind, find
from kgraph.extract.qualify.clauses import auxiliaries, is_reported, is_verb
from kgraph.extract.reading import Reading
from kgraph.ontology import Status


class Cues:
    """Looks up cues."""

    def __init__(self, reading: Reading) -> None:
        doc = reading.doc
        spans = doc.spans[STATUS_CUES] if STATUS_CUES in doc.spans else find(doc)
        self._at = {s.start: (Status(s.label_), Kind(s.id_)) for s in spans}

    def governing(self, token: Token, *, lasting: bool = True) -> Status | None:
        """What a token says of what it governs; "left" denies lasting relations only."""
        cue = self._at.get(token.i)
        if cue is None:
            return None
        status, kind = cue
        return status if kind is Kind.GOVERNOR or (kind is Kind.ENDING and lasting) else None

    def is_negated(self, token: Token, *, below: Token | None = None) -> bool:
        """ "has not joined", "no part", "has no part" (the noun carries it to its verb).

        Args:
            token: the word that may be negated.
            below: an argument whose own negation is counted already.
        """
        if self._negating_child(token):
            return True
        if not is_verb(token):
            return False
        if token.dep_ == "conj" and any(c.lower_ == "nor" for c in token.head.children):
            return True
        return any(
            self._negating_child(child) or child.lower_ in {"nothing", "none", "nobody"}
            for child in token.children
            if child.dep_ in {"dobj", "nsubjpass", "attr", "nsubj"}
            and child.pos_ in {"NOUN", "PRON"}
            and (below is None or child.i != below.i)
        )

    def _negating_child(self, token: Token) -> bool:
        for child in token.children:
            cue = self._at.get(child.i)
            if cue is None or cue[1] is not Kind.NEGATION or child.dep_ in {"intj", "discourse"}:
                continue
            if (
                child.lower_ == "not"
                and child.i + 1 < len(child.doc)
                and child.nbor(1).lower_ == "only"
            ):
                continue
            if (
                child.lower_ in {"no", "none"}
                and child.i + 1 < len(child.doc)
                and child.nbor(1).is_punct
            ):
                continue
            return True
        return False

    def modal(self, verb: Token) -> Status | None:
        """What the auxiliaries of a verb say: "will sign", "could sign", "is to sign".

        "Would" is "will" as somebody said it; in the text's own voice it only supposes.
        """
        for helper in auxiliaries(verb):
            cue = self._at.get(helper.i)
            if cue is not None and cue[1] is Kind.MODAL:
                if helper.lower_ in {"would", "'d", "’d"} and not is_reported(verb):
                    return Status.PROPOSED
                return cue[0]
        return None

    def modifier(self, noun: Token) -> Status | None:
        """What the adjectives of a noun say: "planned line"."""
        for child in noun.lefts:
            cue = self._at.get(child.i)
            if cue is not None and cue[1] is Kind.MODIFIER:
                return cue[0]
        return None

    def marks(self, start: int, end: int) -> list[int]:
        """Places of the words in a range that open a condition."""
        return [i for i in range(start, end) if i in self._at and self._at[i][1] is Kind.MARK]


@lru_cache(maxsize=2)
def cues_of(reading: Reading) -> Cues:
    """The cues of a reading, looked up once."""
    return Cues(reading)

"""Which clause a token stands in, and of which time the clause speaks.

In: tokens of a parsed doc. Out: the verb that heads a token's clause, the nearest verb above a
token, and whether a verb tells of the past. What that means for a claim is left to `status` and
`time`.
"""

from spacy.tokens import Token

_CLAUSES = frozenset({"relcl", "advcl", "ccomp", "acl", "parataxis", "csubj", "pcomp"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
_VERBAL = frozenset({"VERB", "AUX"})
_AUXILIARIES = frozenset({"aux", "auxpass"})


def is_verb(token: Token) -> bool:
    """Whether a token is a verb that can head a clause, and no auxiliary of another."""
    return token.pos_ in _VERBAL and token.dep_ not in _AUXILIARIES


def verb_over(token: Token) -> Token | None:
    """The token itself if it is a verb, else the nearest verb that it depends on."""
    for step in (token, *token.ancestors):
        if is_verb(step):
            return step
        if step.dep_ in {"parataxis"}:
            return None
    return None


def clause_of(token: Token) -> Token:
    """The head of the clause of a token; verbs that share a subject share a clause."""
    for step in (token, *token.ancestors):
        if step.head.i == step.i:
            return step
        if is_verb(step) and (step.dep_ in _CLAUSES or _has_own_subject(step)):
            return step
    return token


def _has_own_subject(verb: Token) -> bool:
    return verb.dep_ == "conj" and any(c.dep_ in _SUBJECTS for c in verb.children)


def auxiliaries(verb: Token) -> list[Token]:
    """The auxiliaries of a verb; those of the verb it is joined to if it has none of its own."""
    own = [c for c in verb.children if c.dep_ in _AUXILIARIES]
    if own or verb.dep_ != "conj" or not is_verb(verb.head) or _has_own_subject(verb):
        return own
    if verb.tag_ in {"VB", "VBN", "VBG"}:
        return auxiliaries(verb.head)
    return own


def is_past(verb: Token) -> bool:
    """Whether a verb tells what happened: "signed", "was signed", "has signed", "did sign"."""
    if verb.tag_ == "VBD":
        return True
    helpers = auxiliaries(verb)
    if any(h.tag_ == "MD" or h.lower_ == "to" for h in helpers):
        return False
    if verb.tag_ == "VBG":
        return any(h.tag_ == "VBD" for h in helpers)
    return any(h.lemma_ == "have" or h.tag_ == "VBD" for h in helpers)


def is_perfect(verb: Token) -> bool:
    """Whether a verb leaves the time open: "has signed", "had been invited"."""
    return any(h.lemma_ == "have" for h in auxiliaries(verb))


def is_reported(verb: Token) -> bool:
    """Whether a verb stands in a clause that another verb reports: "said it would join"."""
    clause = clause_of(verb)
    if clause.dep_ in {"ccomp", "parataxis"} or any(
        c.dep_ in {"ccomp", "parataxis"} and is_verb(c) for c in clause.ancestors
    ):
        return True
    return any(c.dep_ in {"parataxis", "ccomp"} and is_verb(c) for c in clause.children)

"""Tells an empty "it" from one that refers.

In: a parsed "it". Out: whether it is empty. What a full one means is left to `rank`.
"""

from spacy.tokens import Token

EXPLETIVE_VERBS = frozenset(
    """
    seem appear remain turn happen take follow emerge transpire matter rain snow suffice help
    """.split()
)
"""Verbs with an empty subject before a clause: "it *emerged* that", "it *takes* years to"."""

EXPLETIVE_ADJECTIVES = frozenset(
    """
    bad better best clear difficult early easy essential good hard harder hopeful important
    impossible likely necessary obvious possible premature reasonable right safe tempting true
    unclear unlikely unthinkable urgent useful vital worth wrong
    """.split()
)
"""Adjectives with an empty subject before a clause: "it is *unclear* whether"."""

EXPLETIVE_PASSIVES = frozenset(
    """
    agree announce assume believe clarify confirm decide declare disclose emphasise emphasize
    estimate establish expect explain find hope know learn note plan point propose recall report
    reveal rumour say state stress suggest suppose understand underline think
    """.split()
)
"""Passives with an empty subject: "it was *noted* that"."""


def is_expletive(token: Token) -> bool:
    """Tell whether an "it" is an empty subject or object.

    "it is unclear whether", "it was noted that", "it remains to be seen", "made it possible to".
    """
    if token.dep_ == "expl":
        return True
    head = token.head
    clause = any(c.dep_ in {"ccomp", "csubj", "xcomp", "advcl"} for c in head.children)
    if head.pos_ == "ADJ" and head.lower_ in EXPLETIVE_ADJECTIVES:
        return True
    if token.dep_ == "nsubjpass":
        return head.lemma_ in EXPLETIVE_PASSIVES and (clause or _has_that(head))
    if token.dep_ != "nsubj":
        return False
    if head.lemma_ in EXPLETIVE_VERBS:
        return clause
    return head.lemma_ == "be" and _is_empty_copula(head, clause)


def _is_empty_copula(verb: Token, clause: bool) -> bool:
    """ "it is clear that", "it was in Doha that", "it is time"."""
    for child in verb.children:
        if child.dep_ == "acomp":
            return child.lower_ in EXPLETIVE_ADJECTIVES
        if child.dep_ == "attr":
            return child.lower_ in {"time", "pity", "shame"} or any(
                c.dep_ == "relcl" for c in child.children
            )
    return clause


def _has_that(verb: Token) -> bool:
    after = verb.i + 1
    return after < len(verb.doc) and verb.doc[after].lower_ in {"that", "whether"}

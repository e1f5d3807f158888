"""The arguments of verbs and nouns in a dependency parse.

In: a parsed token. Out: `Arguments`, prepositional objects and conjuncts as tokens. Which entities
they stand for is left to `kgraph.extract.reading`.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from spacy.tokens import Token


@dataclass(slots=True)
class Arguments:
    """The argument tokens of a verb; conjuncts are not yet expanded."""

    subjects: list[Token] = field(default_factory=list)
    objects: list[Token] = field(default_factory=list)
    agents: list[Token] = field(default_factory=list)
    preps: dict[str, list[Token]] = field(default_factory=lambda: defaultdict(list))
    passive: bool = False


def arguments_of(verb: Token) -> Arguments:
    """Collect the argument tokens of a verb, through relative clauses and shared subjects.

    Args:
        verb: a verb or participle.

    Returns:
        What acts and what is acted on, whatever the voice.
    """
    arguments = Arguments()
    for child in verb.children:
        _sort_in(arguments, child)
    _sort_particles(arguments, verb)
    _borrow_subject(arguments, verb)
    for target in list(arguments.objects):
        for prep, objects in prepositions_of(target).items():
            arguments.preps[prep].extend(objects)
    return arguments


def conjuncts_of(token: Token) -> list[Token]:
    """Nouns that "and" joins to a noun, in text order."""
    found: list[Token] = []
    for child in token.children:
        if child.dep_ == "conj" and child.pos_ not in {"VERB", "AUX"}:
            found.append(child)
            found.extend(conjuncts_of(child))
    return found


def objects_of(head: Token, prepositions: Iterable[str]) -> list[Token]:
    """Objects of some prepositions that hang on a noun or verb."""
    wanted = set(prepositions)
    return [t for prep, tokens in prepositions_of(head).items() if prep in wanted for t in tokens]


def prepositions_of(head: Token) -> dict[str, list[Token]]:
    """Objects of the prepositions that hang on a noun or verb, by preposition."""
    found: dict[str, list[Token]] = defaultdict(list)
    pending = [c for c in head.children if c.dep_ in {"prep", "agent", "dative"}]
    while pending:
        prep = pending.pop(0)
        for child in prep.children:
            if child.dep_ in {"pobj", "pcomp"}:
                found[prep.lower_].append(child)
            elif child.dep_ in {"prep", "conj"}:
                pending.append(child)
    return found


def _sort_in(arguments: Arguments, child: Token) -> None:
    if child.dep_ in {"nsubj", "csubj"}:
        arguments.subjects.append(_antecedent(child))
    elif child.dep_ == "nsubjpass":
        arguments.passive = True
        arguments.objects.append(_antecedent(child))
    elif child.dep_ in {"dobj", "attr", "oprd", "dative"} and child.pos_ != "ADP":
        arguments.objects.append(_antecedent(child))
    elif child.dep_ == "agent":
        arguments.passive = True
        arguments.agents.extend(g for g in child.children if g.dep_ == "pobj")


def _sort_particles(arguments: Arguments, verb: Token) -> None:
    for prep, objects in prepositions_of(verb).items():
        if prep != "by" or not arguments.passive:
            arguments.preps[prep].extend(objects)


def _antecedent(token: Token) -> Token:
    """What a relative pronoun stands for: "the firm that builds it" → "firm"."""
    if token.tag_ in {"WDT", "WP"} and token.head.dep_ == "relcl":
        return token.head.head
    return token


def _has_tense(verb: Token) -> bool:
    """Whether a clause has a subject of its own, found or not: "X *will host* it, the BBC says"."""
    return verb.tag_ in {"VBD", "VBZ", "VBP"} or any(
        c.tag_ in {"MD", "VBD", "VBZ", "VBP"} for c in verb.children if c.dep_ in {"aux", "auxpass"}
    )


def _borrow_subject(arguments: Arguments, verb: Token) -> None:
    """Find the subject of a verb that has none of its own.

    "X plans to build", "X met Y and signed Z", "a line linking A", "a plant built by B".
    """
    if arguments.subjects:
        return
    if verb.dep_ in {"acl", "relcl"} and verb.head.pos_ in {"NOUN", "PROPN"}:
        noun = verb.head
        if verb.tag_ == "VBN" and not arguments.objects:
            arguments.passive = True
            arguments.objects.append(noun)
            by = arguments.preps.pop("by", [])
            arguments.agents.extend(by)
        elif verb.tag_ == "VBG" or verb.dep_ == "acl":
            arguments.subjects.append(noun)
        elif not arguments.objects:
            arguments.objects.append(noun)
        return
    if arguments.passive or verb.dep_ not in {"xcomp", "conj", "advcl", "ccomp", "pcomp"}:
        return
    if verb.dep_ == "ccomp" and _has_tense(verb):
        return
    for ancestor in verb.ancestors:
        subjects = [c for c in ancestor.children if c.dep_ in {"nsubj", "nsubjpass"}]
        if subjects:
            arguments.subjects.extend(_antecedent(s) for s in subjects)
            return
        if ancestor.dep_ in {"relcl", "acl"} and ancestor.head.pos_ in {"NOUN", "PROPN"}:
            arguments.subjects.append(ancestor.head)
            return

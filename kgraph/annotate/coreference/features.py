"""What speaks for a thing as antecedent, and what speaks for none.

In: an anaphor, its context, a candidate with its past mentions. Out: named features with values;
their weights are in `weights`. Names are documented there, each with an example.
"""

from collections.abc import Iterator
from math import log

from kgraph.annotate.coreference.anaphors import DESCRIPTIONS, Anaphor, Family
from kgraph.annotate.coreference.context import Context
from kgraph.annotate.coreference.discourse import (
    MODIFIER,
    OBJECT,
    OBLIQUE,
    SUBJECT,
    Discourse,
    Seen,
)
from kgraph.annotate.coreference.nouns import GENERAL, senses
from kgraph.ontology import EntityType

_ACTORS = frozenset({EntityType.COUNTRY, EntityType.ORGANIZATION})
_VISITORS = frozenset({"guest", "visitor"})

Feature = tuple[str, float]


def of_candidate(
    anaphor: Anaphor, context: Context, discourse: Discourse, candidate: tuple[str, list[Seen]]
) -> Iterator[Feature]:
    """The features of one candidate; its place among the others is added by `rank`."""
    ident, past = candidate
    yield from _place(anaphor, context, discourse, past)
    if ident in context.clause_ids:
        yield "clause_subject", 1.0
        if context.reporter:
            yield "reporter", 1.0
    if ident in context.opening_ids:
        yield "opening_subject", 1.0
    if ident in context.bound_ids:
        yield "bound", 1.0
    kind = discourse.types[ident]
    if ident == context.main_country:
        yield "main_country", 1.0
    if anaphor.family in {Family.IT, Family.ITS}:
        yield f"is_{kind.value}", 1.0
        if anaphor.family is Family.IT:
            group = "actor" if kind in _ACTORS else "thing"
            yield f"{group}_as_{'subject' if context.role == SUBJECT else 'other'}", 1.0
            if past[-1].role in {OBJECT, OBLIQUE}:
                yield f"{group}_after_verb", 1.0
        if context.expected:
            yield ("expected" if kind in context.expected else "unexpected"), 1.0
    elif anaphor.family is Family.PERSON:
        yield from _gender(anaphor, discourse, ident)
    else:
        yield from _description(anaphor, context, discourse, ident)


def _place(
    anaphor: Anaphor, context: Context, discourse: Discourse, past: list[Seen]
) -> Iterator[Feature]:
    """Where and how often the candidate was mentioned."""
    last = past[-1]
    gap = discourse.sentence[anaphor.start] - last.sentence
    yield f"gap_{min(gap, 4)}", 1.0
    same = [s for s in past[-6:] if s.sentence == last.sentence]
    where = "here" if gap == 0 else "before" if gap == 1 else "far"
    if any(s.role == SUBJECT for s in same):
        yield f"subject_{where}", 1.0
    elif any(s.leading for s in same):
        yield f"leading_{where}", 1.0
    if all(s.role == MODIFIER for s in same):
        yield "modifier", 1.0
    if gap == 0 and last.role == context.role:
        yield f"parallel_{last.role}", 1.0
    if not last.named:
        yield "chain", 1.0
    yield "frequency", log(len(past))


def _gender(anaphor: Anaphor, discourse: Discourse, ident: str) -> Iterator[Feature]:
    profile = discourse.profiles[ident]
    known = discourse.learned.get(ident)
    if known is not None:
        yield ("gender" if known == anaphor.feminine else "other_gender"), 1.0
    if profile.feminine is not None:
        yield "title", 1.0
    elif profile.seems_feminine is not None:
        same = profile.seems_feminine == anaphor.feminine
        yield ("given_name" if same else "other_given_name"), 1.0


def _description(
    anaphor: Anaphor, context: Context, discourse: Discourse, ident: str
) -> Iterator[Feature]:
    """How well the noun and its modifiers fit."""
    profile, kind = discourse.profiles[ident], discourse.types[ident]
    noun, classes = anaphor.noun, senses(anaphor.noun).get(kind, frozenset())
    yield f"is_{kind.value}", 1.0
    if noun in profile.words:
        yield "named_so", 1.0
    elif noun in profile.nouns:
        yield "introduced_so", 1.0
    elif classes & profile.classes:
        yield "class", 1.0
    elif profile.classes and not classes & GENERAL:
        yield "other_class", 1.0
    elif classes & GENERAL:
        yield "general", 1.0
    else:
        yield "no_class", 1.0
    if context.inner_words:
        fits = context.inner_words & (profile.words | profile.beside)
        yield ("modifier_word" if fits else "other_modifier"), 1.0
    if noun in _VISITORS:
        yield ("visitor" if profile.visits else "no_visitor"), 1.0
    yield from _owner(context, discourse, ident)
    if kind is EntityType.PLACE and noun == "capital":
        yield ("capital" if profile.capital else "no_capital"), 1.0


def _owner(context: Context, discourse: Discourse, ident: str) -> Iterator[Feature]:
    """ "the Kazakh leader" fits who is introduced with Kazakhstan."""
    if not context.inner_ids:
        return
    profile = discourse.profiles[ident]
    codes = {discourse.referents[i].code for i in context.inner_ids}
    if context.inner_ids & set(profile.homes) or (profile.capital and profile.capital in codes):
        yield "owner", 1.0
    elif profile.homes:
        yield "other_owner", 1.0
    if ident in context.inner_ids:
        yield "inside", 1.0


def of_none(anaphor: Anaphor, context: Context, discourse: Discourse) -> Iterator[Feature]:
    """What speaks for no antecedent among the names."""
    yield "none", 1.0
    if context.clause_common:
        yield "none_common", 1.0
    if context.postmodified:
        yield "none_postmodified", 1.0
    if context.fresh:
        yield "none_fresh", 1.0
    if anaphor.family in DESCRIPTIONS:
        for kind in sorted(anaphor.types):
            yield f"none_{kind.value}", 1.0
        if discourse.doc[anaphor.start].lower_ != "the":
            yield "none_demonstrative", 1.0
        if context.inner_words:
            yield "none_modified", 1.0
        if senses_are_general(anaphor):
            yield "none_general", 1.0
    elif anaphor.family in {Family.IT, Family.ITS}:
        if context.role == SUBJECT:
            yield "none_subject", 1.0
        if anaphor.head == discourse.sentence_start[discourse.sentence[anaphor.head]]:
            yield "none_opening", 1.0


def senses_are_general(anaphor: Anaphor) -> bool:
    """Whether the noun fits all things of a type: "the project", "the document"."""
    return any(classes & GENERAL for classes in senses(anaphor.noun).values())

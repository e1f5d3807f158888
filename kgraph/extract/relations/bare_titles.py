"""Titles that leave the country or body open: "President X", "the energy minister, Y".

In: a `Reading` and the posts that the text states. Out: `holdsPosition` candidates with the country
that the article makes evident: the one that is spoken of before the title, unless another person
holds the same office there. Posts with a body beside them are left to `holds_position`.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.candidate import Candidate, make
from kgraph.extract.relations.posts import Post
from kgraph.extract.relations.surface import Surface, surface_of
from kgraph.extract.relations.titles import ADDRESS, ADVERBS, ASIDE, HOLDER, POST
from kgraph.knowledge.countries import capital_of
from kgraph.ontology import EntityType, Predicate

TITLE_BEFORE = re.compile(
    rf"(?<!⟩'s )(?<!⟩’s )(?<!⟩ )(?:(?P<owner>⟨p\d+⟩)(?:['’]s?)? )?"
    rf"{ADVERBS}{POST},? {ADDRESS}{HOLDER}"
)
"""President X; the energy minister, X; his ports minister, X."""
TITLE_AFTER = re.compile(rf"{HOLDER}{ASIDE}, (?P<owner>⟨p\d+⟩)? ?{ADVERBS}{POST}(?! ⟨)")
"""X, the defence secretary; X, 63, a former defence minister."""
_DESTINATION = re.compile(
    r"(?:visit|trip|tour|travel|fl[iye]|flew|arriv|went|go|journey|stay|invitation)[a-z]*"
    r"(?: \w+){0,3}? (?:to|in|of)(?: the)? $"
)
_PEER = re.compile(r"(?:\w+ )?(?:counterpart|colleague|opposite)")
"""Whose counterpart somebody meets is another's country: "his Finnish *counterpart*"."""
_MEETING = frozenset(
    """
    meet meeting receive talk negotiation call welcome greet invite invitation host visit confer
    breakfast lunch dinner dine conversation phone hold
    """.split()
)
"""Words for encounters: who meets Minister X comes from another country."""
_SINGLE_OFFICES = frozenset(
    """
    president premier king queen emir amir sultan chancellor
    """.split()
)
"""Offices with one holder a country; so have all ministers of a portfolio."""
_STATE_LIKE = re.compile(
    r"president|leader|envoy|secretary|negotiator|mediator|adviser|speaker|head of"
)
"""Roles that states confer, and others too: without a body beside them, a state is meant."""
_BODY_ONLY = re.compile(
    r"secretary[- ]general|director[- ]general|commissioner|chief executive|chair|boss|founder|"
    r"manager|managing|spokes|economist|analyst|professor|rector|columnist|director|coach|akim|"
    r"editor|governor|owner"
)
"""Roles held in a body: the last body named before is meant ("said chairman X")."""

WEIGHTS = {
    "mention": 0.25,
    "same sentence": 2.0,
    "same subject": 2.5,
    "last sentence": 0.25,
    "paragraph": 0.25,
    "subject": 0.25,
    "destination": -0.75,
    "other's": -1.0,
    "met": -3.0,
    "dateline": 1.5,
}
"""Signs that a country is the one meant, and how much they weigh."""
_AGAINST = -0.5
"""Below this a country is not meant, even if no other is named: who meets its leader is abroad."""


@dataclass(frozen=True, slots=True)
class _Title:
    """A post and the mentions of its holder, with the owner of the post if it is a person."""

    post: Post
    holders: list[Filler]
    owners: list[Filler]


class OfficeTable:
    """Who holds what where, as far as the text has told."""

    def __init__(self, stated: Iterable[Candidate]) -> None:
        self._bodies: dict[str, list[Filler]] = defaultdict(list)
        self._holders: dict[tuple[str, str], str] = {}
        self._roles: set[tuple[str, str]] = set()
        for candidate in stated:
            self.add(candidate.subject, candidate.object, candidate.role or "")

    def add(self, holder: Filler, body: Filler, role: str) -> None:
        """Enter a post."""
        self._bodies[holder.referent.id].append(body)
        self._roles.add((holder.referent.id, role))
        self._holders.setdefault((body.referent.id, _office(role)), holder.referent.id)

    def is_known(self, holder: Filler, role: str) -> bool:
        """Whether the text states where the person holds this post."""
        return (holder.referent.id, role) in self._roles

    def country_of(self, person: Filler) -> Filler | None:
        """The country in which a person holds any post."""
        bodies = self._bodies.get(person.referent.id, [])
        return next((b for b in bodies if b.type is EntityType.COUNTRY), None)

    def is_taken(self, body: Filler, role: str, holder: Filler) -> bool:
        """Whether another person holds the same single office there."""
        other = self._holders.get((body.referent.id, _office(role)))
        return other is not None and other != holder.referent.id and _is_single(role)


def bare_posts(reading: Reading, stated: list[Candidate]) -> Iterator[Candidate]:
    """Resolve titles without a body: "President X flew to Lima" in a report about Chile.

    Args:
        reading: the doc.
        stated: posts whose body the text states.

    Yields:
        One candidate a title whose body can be told.
    """
    surface = surface_of(reading)
    table = OfficeTable(stated)
    for title in sorted(_titles(surface), key=lambda t: t.post.start):
        for holder in title.holders:
            if table.is_known(holder, title.post.role):
                continue
            body = _body(reading, table, title, holder)
            if body is None:
                continue
            table.add(holder, body, title.post.role)
            yield from make(
                Predicate.HOLDS_POSITION,
                [holder],
                [body],
                trigger=title.post.end - 1,
                rule="holdsPosition/bare-title-" + body.type.lower(),
                confidence=0.7 if body.type is EntityType.COUNTRY else 0.6,
                role=title.post.role,
            )


def _titles(surface: Surface) -> Iterator[_Title]:
    seen: set[int] = set()
    for pattern in (TITLE_BEFORE, TITLE_AFTER):
        for match in pattern.finditer(surface.text):
            for code in re.findall(r"⟨T\d+⟩", match.group("post")):
                post = surface.post(code)
                if post.start in seen or post.plural:
                    continue
                seen.add(post.start)
                holders = list(surface.fillers(match.group("holder")))
                yield _Title(post, holders, list(surface.fillers(match.group("owner"))))


def _body(reading: Reading, table: OfficeTable, title: _Title, holder: Filler) -> Filler | None:
    role = title.post.role
    if not title.post.state and _BODY_ONLY.search(role):
        if role.endswith("commissioner"):
            return _european_body(reading)
        return _last_body(reading, title.post.start)
    if not title.post.state and not _STATE_LIKE.search(role):
        return None
    for owner in title.owners:
        country = table.country_of(owner)
        if country is not None:
            return country
    known = table.country_of(holder)
    if known is not None:
        return known
    return _country(reading, table, title, holder)


def _last_body(reading: Reading, before: int) -> Filler | None:
    """The body spoken of last before a title, in its sentence or the one before."""
    sentence = reading.words[before].sent
    floor = max(0, sentence.start - 1)
    floor = reading.words[floor].sent.start
    found = [
        f
        for f in reading.fillers
        if f.type is EntityType.ORGANIZATION and floor <= f.start < before
    ]
    return found[-1] if found else None


def _european_body(reading: Reading) -> Filler | None:
    """The Union or its Commission; "the enlargement commissioner" sits in no other body."""
    return next(
        (
            f
            for f in reading.fillers
            if f.type is EntityType.ORGANIZATION
            and f.referent.name in {"EU", "European Union", "European Commission"}
        ),
        None,
    )


def _country(reading: Reading, table: OfficeTable, title: _Title, holder: Filler) -> Filler | None:
    """The country with the strongest signs in which nobody else holds the office."""
    item = reading.offsets.item(reading.words[title.post.start].idx)
    scores: dict[str, float] = defaultdict(float)
    nearest: dict[str, Filler] = {}
    for filler in reading.fillers:
        if filler.type is not EntityType.COUNTRY:
            continue
        if reading.offsets.item(reading.words[filler.start].idx) != item:
            continue
        key = filler.referent.id
        signs = _signs(reading, filler, title.post.start)
        scores[key] += sum(WEIGHTS[sign] for sign in signs)
        if key not in nearest or filler.start < title.post.start:
            nearest[key] = filler
    for key in sorted(_visitors(reading, table, title) & scores.keys()):
        scores[key] += WEIGHTS["met"]
    for key in sorted(scores):
        if nearest[key].referent.code and nearest[key].referent.code == _dateline(reading):
            scores[key] += WEIGHTS["dateline"]
    ranked = sorted(scores, key=lambda key: (-scores[key], nearest[key].start))
    for key in ranked:
        if scores[key] > _AGAINST and not table.is_taken(nearest[key], title.post.role, holder):
            return nearest[key]
    return None


def _signs(reading: Reading, filler: Filler, position: int) -> list[str]:
    """What speaks for or against a title at a position being of the country mentioned."""
    words = reading.words
    before = reading.phrase(filler.start - 6, filler.start)
    if filler.start and _DESTINATION.search(before + words[filler.start - 1].whitespace_):
        return ["destination"]
    if _PEER.match(reading.phrase(filler.end, filler.end + 2)):
        return ["met"]
    signs = ["mention"]
    here = reading.sentence_start(words[position])
    there = reading.sentence_start(words[filler.start])
    subject = words[filler.via].dep_ in {"nsubj", "nsubjpass"}
    if there == here:
        if filler.start > position:
            return signs
        signs += ["same sentence", "same subject"] if subject else ["same sentence"]
        if _is_of_other(reading, filler, position):
            signs.append("other's")
    elif there < here:
        block = reading.offsets.block(words[filler.start].idx)
        if reading.sentence_end(words[filler.start]) == here:
            signs.append("last sentence")
        elif block == reading.offsets.block(words[position].idx):
            signs.append("paragraph")
        if subject:
            signs.append("subject")
    return signs


def _dateline(reading: Reading) -> str:
    """The code of the country in whose capital a report was written: "LIMA, May 3 (Agency) -"."""
    words = []
    for token in reading.words[:4]:
        if not token.text.isupper():
            break
        words.append(token.text)
    country = capital_of(" ".join(words)) if words else None
    return country.code if country else ""


def _visitors(reading: Reading, table: OfficeTable, title: _Title) -> set[str]:
    """Countries of those whom the holder of a title meets: "Y was received by Minister X"."""
    sentence = reading.words[title.post.start].sent
    if not any(token.lemma_.lower() in _MEETING for token in sentence):
        return set()
    own = {holder.referent.id for holder in title.holders}
    countries = (
        table.country_of(person)
        for person in reading.in_sentence(sentence, [EntityType.PERSON])
        if person.referent.id not in own
    )
    return {country.referent.id for country in countries if country is not None}


def _is_of_other(reading: Reading, filler: Filler, position: int) -> bool:
    """The country belongs to another person: "the Uzbek leader was met by Prime Minister X"."""
    stop = min(filler.end + 4, position)
    return any(
        f.type is EntityType.PERSON and f.end > filler.end and f.start < stop
        for i in range(filler.start, stop)
        for f in reading.covering_at(i)
    )


def _office(role: str) -> str:
    """A role without its tenure: who was and who is president hold the same office."""
    return role.removeprefix("former ").removeprefix("acting ")


def _is_single(role: str) -> bool:
    return role in _SINGLE_OFFICES or "minister" in role or role == "head of state"

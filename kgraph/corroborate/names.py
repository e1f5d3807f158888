"""What an agreement is called, and whose words are quoted.

In: a scene. Out: name tensions between agreements of the same parties and month whose names share
most words, and source tensions between claims that quote the same words of different speakers.
Whether two agreements are one is left to `kgraph.link`; here the two names stand side by side.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from kgraph.corroborate import times
from kgraph.corroborate.scene import Scene
from kgraph.corroborate.wording import listed, tension
from kgraph.corroborate.words import content, quotations
from kgraph.model import LinkedClaim, Tension, TensionKind
from kgraph.ontology import EntityType

_NAMES_ALIKE = 0.6
_NUMBERED = frozenset("first second third fourth fifth sixth additional amended new".split())


def name_tensions(scene: Scene) -> Iterator[Tension]:
    """Find agreements of the same parties and month that differ in a word of their name."""
    dated: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for agreement, claims in scene.parties.items():
        parties = tuple(sorted({claim.subject for claim in claims}))
        if len(parties) > 1 and _signed(claims):
            dated[parties].append(agreement)
    for parties in sorted(dated):
        for left, right in combinations(sorted(dated[parties]), 2):
            together = times.fits(_signed(scene.parties[left]), _signed(scene.parties[right]))
            if together and names_alike(scene.name(left), scene.name(right)):
                yield _tension(scene, left, right)


def names_alike(left: str, right: str) -> bool:
    """Whether two names differ in one word only, and not in a number.

    >>> names_alike("Charter on Open Skies", "Charter on Open Waters")
    True
    >>> names_alike("Second Protocol on Fisheries", "Third Protocol on Fisheries")
    False
    >>> names_alike("Charter on Open Skies", "Treaty on Grain")
    False
    """
    one, other = content(left), content(right)
    apart = one ^ other
    if not apart or any(word in _NUMBERED or any(map(str.isdigit, word)) for word in apart):
        return False
    most = max(len(one - other), len(other - one))
    return most == 1 and len(one & other) / min(len(one), len(other)) >= _NAMES_ALIKE


def _signed(claims: list[LinkedClaim]) -> str | None:
    """The one month or day that all dated claims fit, None if there is none."""
    found = sorted({claim.time for claim in claims if claim.time})
    return found[0] if len(found) == 1 and times.is_narrow(found[0]) else None


def _tension(scene: Scene, left: str, right: str) -> Tension:
    claims = [*scene.parties[left], *scene.parties[right]]
    parties = listed(sorted({scene.name(claim.subject) for claim in claims}))
    names = " vs ".join(f"“{scene.name(agreement)}”" for agreement in (left, right))
    time = _signed(scene.parties[left])
    about = f"{names}: agreement of {parties} in {time}; one thing under two names, or two things"
    return tension(scene, TensionKind.NAME, about, claims)


def source_tensions(scene: Scene) -> Iterator[Tension]:
    """Find quoted words that different pieces put into different mouths."""
    quoted: dict[str, list[LinkedClaim]] = defaultdict(list)
    for claim in scene.linked.claims:
        if claim.speaker is None or _reports(scene, claim):
            continue
        sentences = " ".join(scene.pieces.sentence(evidence) for evidence in claim.evidence)
        for quotation in quotations(sentences):
            quoted[quotation].append(claim)
    for words in sorted(quoted):
        claims = quoted[words]
        speakers = sorted({claim.speaker for claim in claims if claim.speaker})
        pieces = scene.witnesses.pieces(e for claim in claims for e in claim.evidence)
        if len(speakers) > 1 and len(pieces) > 1:
            names = " vs ".join(scene.name(speaker) for speaker in speakers)
            about = f"{names}: speaker of the words “{words}”; they are put into two mouths"
            yield tension(scene, TensionKind.SOURCE, about, claims)


def _reports(scene: Scene, claim: LinkedClaim) -> bool:
    """Whether the speaker is an outlet, which passes on words and need not be their author."""
    speaker = scene.nodes[claim.speaker or ""]
    return speaker.type is EntityType.ORGANIZATION and speaker.id in scene.outlets.values()

"""Chooses the antecedent of a singular anaphor.

In: an anaphor and the discourse. Out: the id of the antecedent, or None. A linear model: the
candidate, or "none of them", with the highest sum of weights wins.
"""

from kgraph.annotate.coreference.anaphors import Anaphor, Family
from kgraph.annotate.coreference.context import context_of
from kgraph.annotate.coreference.discourse import Discourse
from kgraph.annotate.coreference.features import Feature, of_candidate, of_none
from kgraph.annotate.coreference.weights import WEIGHTS

REACH = {
    Family.PERSON: 4,
    Family.IT: 3,
    Family.ITS: 3,
    Family.NOUN: 40,
    Family.ROLE: 40,
    Family.COUNTRY: 40,
}
"""Sentences that each family looks back: a description reaches further than a pronoun."""


def options(
    anaphor: Anaphor, discourse: Discourse, speaker: str | None = None
) -> list[tuple[str, list[Feature]]]:
    """All that an anaphor may mean, with features; the first option, "", is no antecedent."""
    discourse.advance(anaphor.start)
    found = discourse.candidates(anaphor.start, anaphor.types, REACH[anaphor.family])
    context = context_of(anaphor, discourse)
    rows = [("", list(of_none(anaphor, context, discourse)))]
    for place, candidate in enumerate(
        c for c in found if _possible(anaphor, discourse, c[0], speaker)
    ):
        features = list(of_candidate(anaphor, context, discourse, candidate))
        features.append((f"place_{min(place, 3)}", 1.0))
        rows.append((candidate[0], features))
    if len(rows) == 2:
        rows[1][1].append(("only", 1.0))
    return rows


def _possible(anaphor: Anaphor, discourse: Discourse, ident: str, speaker: str | None) -> bool:
    """Neither who speaks (that would be "I") nor of the other gender by title."""
    if anaphor.family is not Family.PERSON:
        return True
    if ident == speaker:
        return False
    profile = discourse.profiles[ident]
    return profile.feminine is None or profile.feminine == anaphor.feminine


def antecedent(anaphor: Anaphor, discourse: Discourse, speaker: str | None = None) -> str | None:
    """The id of what an anaphor means, or None.

    Args:
        anaphor: a singular anaphor.
        discourse: what was said so far.
        speaker: id of the person whose words the anaphor is part of.
    """
    weights = WEIGHTS[anaphor.family.value]
    best, best_score = "", float("-inf")
    for ident, features in options(anaphor, discourse, speaker):
        score = sum(weights.get(name, 0.0) * value for name, value in features)
        if score > best_score:
            best, best_score = ident, score
    return best or None


__all__ = ["REACH", "antecedent", "options"]

"""What the decisions of a ledger mean for the clusters of an index.

In: ledger entries and directories of what they speak of. Out: `Rulings`: types that people set,
pairs of entities to join or keep apart, and the entries that cannot be carried out, each with the
reason. Decisions on names and claims, which need the finished nodes, are left to
`kgraph.link.replay`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kgraph.link.directory import Directories, Directory
from kgraph.link.identifiers import Ref
from kgraph.model import LedgerEntry, Unapplied, Verdict
from kgraph.model.ledger import ON_PAIRS
from kgraph.ontology import EntityType

SUPERSEDED = "a later decision says otherwise"
CONTRADICTED = "other decisions keep the two apart"
ONE_THING = "both name the same thing"

RefPair = tuple[Ref, Ref]


@dataclass
class Rulings:
    """Decisions on entities.

    Attributes:
        types: types that people set.
        alone: entities that must not pass for others with the same profile.
        must: pairs to join, the latest decision first, each with its entry.
        cannot: pairs to keep apart, either way round, with their entries.
        unapplied: entries that cannot be carried out.
    """

    types: dict[Ref, EntityType] = field(default_factory=dict)
    alone: set[Ref] = field(default_factory=set)
    must: list[tuple[RefPair, LedgerEntry]] = field(default_factory=list)
    cannot: dict[RefPair, LedgerEntry] = field(default_factory=dict)
    unapplied: list[Unapplied] = field(default_factory=list)

    def reject(self, entry: LedgerEntry, reason: str) -> None:
        """Note that an entry cannot be carried out."""
        self.unapplied.append(Unapplied(entry=entry, reason=reason))


def rule_types(entries: Sequence[LedgerEntry], directory: Directory, rulings: Rulings) -> None:
    """Set the types of whole nodes; of two decisions on one node the later holds."""
    settled: set[Ref] = set()
    for entry in reversed([e for e in entries if e.verdict is Verdict.RETYPE]):
        found = directory.find(entry.things[0])
        if isinstance(found, str):
            rulings.reject(entry, found)
            continue
        refs = directory.whole(found)
        if refs & settled:
            rulings.reject(entry, SUPERSEDED)
            continue
        settled |= refs
        rulings.types |= dict.fromkeys(refs, EntityType(entry.to or ""))


def rule_pairs(entries: Sequence[LedgerEntry], directories: Directories, rulings: Rulings) -> None:
    """Join and part things, the latest decision first, so that it wins over earlier ones."""
    joined: set[RefPair] = set()
    for entry in reversed([e for e in entries if e.verdict in ON_PAIRS]):
        left, right = (directories.find(thing) for thing in entry.things)
        if isinstance(left, str) or isinstance(right, str):
            rulings.reject(entry, left if isinstance(left, str) else str(right))
        elif entry.verdict is Verdict.SAME:
            _join(entry, left, right, rulings, joined)
        else:
            _part(entry, left, right, rulings, joined)


def _join(
    entry: LedgerEntry, left: set[Ref], right: set[Ref], rulings: Rulings, joined: set[RefPair]
) -> None:
    pairs = _both_ways(left, right)
    if pairs & rulings.cannot.keys():
        rulings.reject(entry, SUPERSEDED)
        return
    joined |= pairs
    rulings.must.append(((min(left), min(right)), entry))


def _part(
    entry: LedgerEntry, left: set[Ref], right: set[Ref], rulings: Rulings, joined: set[RefPair]
) -> None:
    left, right = _parted(left, right)
    pairs = _both_ways(left, right)
    if not pairs or pairs & joined:
        rulings.reject(entry, SUPERSEDED if pairs else ONE_THING)
        return
    rulings.alone |= min((left, right), key=lambda side: (len(side), sorted(side)))
    rulings.cannot |= dict.fromkeys(sorted(pairs), entry)


def _both_ways(left: set[Ref], right: set[Ref]) -> set[RefPair]:
    return {pair for a in left for b in right for pair in ((a, b), (b, a))}


def _parted(left: set[Ref], right: set[Ref]) -> tuple[set[Ref], set[Ref]]:
    """What to part: a mention and the thing it was taken for share entities."""
    if left == right:
        return set(), set()
    return left - right if right < left else left, right - left if left < right else right

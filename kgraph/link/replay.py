"""Carries out the decisions of a ledger.

In: an index, its clusters and a `Ledger`. Out: `Linked` as people want it: what they decided wins
over every score, and what no longer applies is reported. Nothing of the index itself is lost:
without the ledger the next call gives what linking finds alone.
"""

from collections.abc import Sequence, Set
from decimal import Decimal

from kgraph.link.assemble import Assembler
from kgraph.link.derive import Derived, Deriver
from kgraph.link.directory import SEVERAL, Directories, Directory
from kgraph.link.identifiers import Ref
from kgraph.link.index import EntityIndex, Override
from kgraph.link.rulings import CONTRADICTED, SUPERSEDED, Rulings, rule_pairs, rule_types
from kgraph.model import (
    Decision,
    EntityRef,
    Ledger,
    LedgerEntry,
    Linked,
    LinkedClaim,
    ThingReference,
    Verdict,
)
from kgraph.model.ledger import ON_CLAIMS
from kgraph.ontology import PREDICATES

NO_CLAIM = "no claim in this build says so"


def replay(index: EntityIndex, deriver: Deriver, assembler: Assembler, ledger: Ledger) -> Linked:
    """Link as the scores and then the decisions of people say."""
    index.settle({})
    if not ledger.entries:
        return assembler.assemble(deriver.derive())
    entries = sorted(ledger.entries, key=lambda entry: entry.date)
    rulings = Rulings()
    before = Directory(index, deriver.derive().clusters)
    rule_types(entries, before, rulings)
    directories = Directories(before)
    natural = {ref: index.origins[ref] for ref in sorted(rulings.types)}
    if natural:
        index.settle({ref: Override(type=kind) for ref, kind in rulings.types.items()})
        directories = Directories(before, Directory(index, deriver.derive().clusters))
    rule_pairs(entries, directories, rulings)
    linked = assembler.assemble(_derive(index, deriver, rulings))
    finished = _Finish(linked, entries, directories, rulings)
    return finished.done({(origin.plain, finished.ids[ref]) for ref, origin in natural.items()})


def _derive(index: EntityIndex, deriver: Deriver, rulings: Rulings) -> Derived:
    index.settle(
        {
            ref: Override(type=rulings.types.get(ref), alone=ref in rulings.alone)
            for ref in sorted(rulings.types.keys() | rulings.alone)
        }
    )
    numbers = index.numbers
    must = [(numbers[a], numbers[b]) for (a, b), _ in rulings.must]
    cannot = {(min(p), max(p)) for a, b in rulings.cannot for p in [(numbers[a], numbers[b])]}
    derived = deriver.derive(must, cannot)
    for ((a, b), entry), pair in zip(list(rulings.must), must, strict=True):
        if pair in derived.refused:
            rulings.must.remove(((a, b), entry))
            rulings.reject(entry, CONTRADICTED)
    return derived


class _Finish:
    """Decisions on names and claims, and the record of those on pairs."""

    def __init__(
        self,
        linked: Linked,
        entries: Sequence[LedgerEntry],
        directories: Directories,
        rulings: Rulings,
    ) -> None:
        self.linked = linked
        self.entries = entries
        self.directories = directories
        self.rulings = rulings
        self.ids: dict[Ref, str] = {
            (m.article, m.entity): node.id for node in linked.nodes for m in node.members
        }
        self.present = {node.id for node in linked.nodes}

    def done(self, retyped: Set[tuple[str, str]]) -> Linked:
        """Put it all together.

        Args:
            retyped: (identifier under the former type, present one).
        """
        former = {(old, new) for old, new in retyped if old not in self.present}
        names = self._names()
        nodes = [
            node.model_copy(
                update={
                    "name": names[node.id],
                    "aliases": tuple(sorted({*node.aliases, node.name} - {names[node.id]})),
                }
            )
            if node.id in names
            else node
            for node in self.linked.nodes
        ]
        wrong, right = self._claims()
        claims = [
            claim.model_copy(update={"confidence": Decimal(1)}) if claim.id in right else claim
            for claim in self.linked.claims
        ]
        figures = {claim.object for claim in claims if claim.id in wrong}
        order = {id(entry): place for place, entry in enumerate(self.entries)}
        return self.linked.model_copy(
            update={
                "nodes": tuple(nodes),
                "figures": tuple(
                    node.model_copy(
                        update={"figure": node.figure.model_copy(update={"subject": None})}
                    )
                    if node.id in figures
                    else node
                    for node in self.linked.figures
                ),
                "claims": tuple(claim for claim in claims if claim.id not in wrong),
                "rejected": tuple(claim for claim in claims if claim.id in wrong),
                "redirects": tuple(sorted({*self.linked.redirects, *former})),
                "decisions": (*self.linked.decisions, *self._decided()),
                "unapplied": tuple(
                    sorted(self.rulings.unapplied, key=lambda one: order[id(one.entry)])
                ),
            }
        )

    def _node(self, thing: ThingReference) -> str:
        """The present identifier of a thing; raises KeyError with the reason."""
        if thing.node in self.present:
            return str(thing.node)
        found = self.directories.find(thing)
        if isinstance(found, str):
            raise KeyError(found)
        ids = {self.ids[ref] for ref in found}
        if len(ids) > 1:
            raise KeyError(SEVERAL)
        return ids.pop()

    def _names(self) -> dict[str, str]:
        names: dict[str, str] = {}
        for entry in reversed([e for e in self.entries if e.verdict is Verdict.RENAME]):
            try:
                node = self._node(entry.things[0])
            except KeyError as error:
                self.rulings.reject(entry, error.args[0])
                continue
            if node in names:
                self.rulings.reject(entry, SUPERSEDED)
            else:
                names[node] = entry.to or ""
        return names

    def _claims(self) -> tuple[set[str], set[str]]:
        """Identifiers of the claims called wrong, and of those called right."""
        by_id = {claim.id: claim for claim in self.linked.claims}
        judged: dict[str, Verdict] = {}
        for entry in reversed([e for e in self.entries if e.verdict in ON_CLAIMS]):
            found = self._said(entry, by_id)
            if not found:
                self.rulings.reject(entry, NO_CLAIM)
            elif all(judged.get(ident, entry.verdict) is not entry.verdict for ident in found):
                self.rulings.reject(entry, SUPERSEDED)
            for ident in found:
                judged.setdefault(ident, entry.verdict)
        wrong = {ident for ident, verdict in judged.items() if verdict is Verdict.WRONG}
        return wrong, judged.keys() - wrong

    def _said(self, entry: LedgerEntry, by_id: dict[str, LinkedClaim]) -> list[str]:
        claim = entry.claim
        if claim is None or claim.id in by_id:
            return [claim.id] if claim and claim.id else []
        if claim.subject is None or claim.object is None:
            return []
        try:
            ends = [self._end(end) for end in (claim.subject, claim.object)]
        except KeyError:
            return []
        return [
            ident
            for ident, one in by_id.items()
            if one.predicate.value == claim.predicate
            and [one.subject, one.object] in (ends, ends[::-1] if _is_symmetric(one) else ends)
        ]

    def _end(self, ident: str) -> str:
        return ident if ident.startswith("figure/") else self._node(ThingReference(node=ident))

    def _decided(self) -> list[Decision]:
        """The pairs that people joined or parted, as decisions with full weight."""
        decided = []
        parted = {id(entry): (pair, entry) for pair, entry in self.rulings.cannot.items()}
        for pair, entry in (*self.rulings.must, *parted.values()):
            same = entry.verdict is Verdict.SAME
            said = f"a person decided so on {entry.date}"
            left, right = (EntityRef(article=ref[0], entity=ref[1]) for ref in sorted(pair))
            decided.append(
                Decision(
                    left=left,
                    right=right,
                    same=same,
                    score=Decimal(int(same)),
                    features=((said, Decimal(1 if same else -1)),),
                    person=True,
                )
            )
        return decided


def _is_symmetric(claim: LinkedClaim) -> bool:
    return PREDICATES[claim.predicate].symmetric

"""Made-up extractions for measuring the linker: many mentions of fewer things.

In: numbers of mentions and things, a seed. Out: extractions with people, bodies, places and
projects, the states they belong to, and names in several spellings. Common things are mentioned
more often, as in news. How well linking works is measured by the tests, on names of known truth.
"""

import random
from collections.abc import Iterator
from decimal import Decimal

from kgraph.model import Article, Claim, Entity, Evidence, Extraction, Mention
from kgraph.ontology import EntityType, Predicate

T = EntityType
A_PIECE = 8
"""Things in one article, beside the states that they belong to."""

_HEADS = (
    "Al Ber Cor Dan El Fir Gal Har Il Jor Kal Lem Mar Nor Or Pel Quin Ros Sar Tol Ur Var".split()
)
_MIDDLES = "a e i o u an en in on ar er or al el ol am em".split()
_TAILS = "bek dar fin gov kis lam mov nis pol rud sen tan vic wal yev zur".split()
_STATES = "KZ UZ KG AZ GE TR PK IN ID KE GH NG ZA BR CL MX DE FR PL NO JO OM QA JP VN".split()
_BODIES = ("Bank", "Institute", "Consortium", "Shipping", "Energy Holding", "University", "Forum")
_WORKS = ("Railway", "Solar Park", "Port", "Pipeline", "Water Programme")


def extractions(mentions: int, things: int, seed: int = 1) -> Iterator[Extraction]:
    """Give extractions with so many mentions of so many things."""
    pick = random.Random(seed)
    number = done = 0
    while done < mentions:
        chosen = dict.fromkeys(_common(pick, things) for _ in range(A_PIECE))
        extraction = _article(pick, f"{number:08}", list(chosen))
        done += len(extraction.entities)
        number += 1
        yield extraction


def _common(pick: random.Random, things: int) -> int:
    """A thing, small numbers more often: half of the mentions are of a fifth of the things."""
    return min(int(things * pick.random() ** 2.0), things - 1)


def _word(pick: random.Random) -> str:
    return pick.choice(_HEADS) + pick.choice(_MIDDLES) + pick.choice(_TAILS)


def _article(pick: random.Random, ident: str, things: list[int]) -> Extraction:
    entities: list[Entity] = []
    claims: list[Claim] = []
    states: dict[str, str] = {}

    def add(kind: EntityType, name: str, code: str | None = None) -> str:
        mention = Mention(start=0, end=len(name), text=name)
        local = f"e{len(entities) + 1}"
        entities.append(Entity(id=local, type=kind, name=name, code=code, mentions=(mention,)))
        return local

    def say(subject: str, predicate: Predicate, state: str) -> None:
        if state not in states:
            states[state] = add(T.COUNTRY, state, state)
        claims.append(
            Claim(
                id=f"c{len(claims) + 1}",
                subject=subject,
                predicate=predicate,
                object=states[state],
                confidence=Decimal("0.9"),
                rule="benchmark",
                evidence=(Evidence(article=ident, start=0, end=1, text="x"),),
            )
        )

    for thing in things:
        facts = random.Random(thing)
        given, family, state = _word(facts), _word(facts), facts.choice(_STATES)
        if thing % 10 < 6:
            form = pick.choice([f"{given} {family}"] * 3 + [f"{given[0]}. {family}", family])
            say(add(T.PERSON, form), Predicate.HOLDS_POSITION, state)
        elif thing % 10 < 8:
            name = f"{given} {family} {facts.choice(_BODIES)}"
            add(T.ORGANIZATION, pick.choice([name, f"The {name}", f"{name} Ltd"]))
        elif thing % 10 == 8:
            say(add(T.PLACE, f"{given}{family}".capitalize()), Predicate.LOCATED_IN, state)
        else:
            name = f"{given} {family} {facts.choice(_WORKS)}"
            project = add(T.PROJECT, pick.choice([name, f"proposed {name}"]))
            say(project, Predicate.CONNECTS, state)
            say(project, Predicate.CONNECTS, facts.choice(_STATES))
    article = Article(id=ident, path=f"{ident}.txt", content_hash=f"sha256:{ident}", text="x")
    return Extraction(
        article=article, items=(), entities=tuple(entities), figures=(), claims=tuple(claims)
    )

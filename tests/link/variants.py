"""Names in variants with known truth: who is meant is known, how it is written varies.

A thing has an identity and a context (office, state, body). Each mention is an article of its own
with one spelling of the name and, mostly, one piece of context. Homonyms are people who share a
name and hold offices in different states.
"""

import random
from typing import NamedTuple

from kgraph.knowledge.names import to_ascii
from kgraph.model import Extraction
from kgraph.ontology import EntityType, Predicate
from tests.link.records import article, claim, country, entity, holder
from tests.link.romanise import (
    ARABIC_FAMILY,
    ARABIC_GIVEN,
    FAMILY,
    GIVEN,
    LATIN,
    SCHEMES,
    romanise,
)

STATES = "KZ UZ KG TJ TM AZ GE AM TR PK IN ID KE GH NG ZA BR CL MX DE FR PL NO JO OM QA".split()
TITLES = ("President", "Prime Minister", "Foreign Minister", "Minister", "Dr.", "Mr", "Ambassador")
BODIES = """Steppe Grain Union|Lakeshore Development Bank|Institute for Desert Studies|Altai Rail
Consortium|Forum of River States|Coral Shipping Company|Highland Energy Holding|Amber Coast
Port Authority|Savanna Telecom Group|Black Sand Mining Corporation|Northern Corridor Secretariat|
Mangrove Research Center|Orchard Valley Foundation|Gulf Stream Insurance|Silver Dunes Airlines|
Council of Mountain Cities|Association of Inland Ports|Union of Solar Producers|Blue Delta
Fisheries Commission|Eastern Plains University""".replace("\n", " ").split("|")


class Truth(NamedTuple):
    """A mention and the thing it is of."""

    extraction: Extraction
    thing: str


class _Person(NamedTuple):
    key: str
    spellings: tuple[str, ...]
    state: str
    body: str


def variants(number: int, seed: int = 7) -> list[Truth]:
    """Make a number of mentions: three quarters of people, the others of bodies and places."""
    pick = random.Random(seed)
    people = _people(pick)
    found = [_of_person(pick, pick.choice(people), n) for n in range(number * 3 // 4)]
    found += [_of_body(pick, n) for n in range(number * 3 // 4, number * 7 // 8)]
    found += [_of_ministry(pick, n) for n in range(number * 7 // 8, number)]
    return found


def _people(pick: random.Random) -> list[_Person]:
    names: list[tuple[str, ...]] = []
    for family in FAMILY:
        for given in pick.sample(GIVEN, 4):
            names.append(tuple(dict.fromkeys(romanise(f"{given} {family}", s) for s in SCHEMES)))
    for families in ARABIC_FAMILY:
        for givens in pick.sample(ARABIC_GIVEN, 3):
            spelt = [f"{pick.choice(givens)} {pick.choice(families)}" for _ in range(5)]
            names.append(tuple(dict.fromkeys(spelt)))
    names += [(name, to_ascii(name)) for name in LATIN]
    people = [
        _Person(f"p{n}", spellings, pick.choice(STATES), pick.choice(BODIES))
        for n, spellings in enumerate(names)
    ]
    homonyms = [
        person._replace(key=f"{person.key}h", state=_other(pick, person.state))
        for person in pick.sample(people, len(people) // 8)
    ]
    return people + homonyms


def _other(pick: random.Random, state: str) -> str:
    return pick.choice([one for one in STATES if one != state])


def _of_person(pick: random.Random, person: _Person, number: int) -> Truth:
    spelling = pick.choice(person.spellings)
    given, family = spelling.split()[0], " ".join(spelling.split()[1:])
    form = pick.choices(["full", "titled", "initial", "family"], [6, 2, 1, 1])[0]
    name = {
        "full": spelling,
        "titled": f"{pick.choice(TITLES)} {spelling}",
        "initial": f"{given[0]}. {family}",
        "family": family,
    }[form]
    aliases = [family] if form in ("full", "titled") and pick.random() < 0.4 else []
    # A homonym without context is anybody's guess, a short form nearly so.
    told = person.key.endswith("h") or form in ("initial", "family") or pick.random() < 0.85
    found = holder(f"a{number:05}", name, *aliases, of=person.state if told else "")
    return Truth(found, person.key)


def _of_body(pick: random.Random, number: int) -> Truth:
    body = pick.choice(BODIES)
    words = body.split()
    short = "".join(word[0] for word in words if word[0].isupper())
    forms = [body, f"The {body}", body.replace("Center", "Centre"), body.upper()]
    if len(words) > 3:
        forms.append(short)
    if words[-1] in ("Company", "Holding", "Group", "Corporation"):
        forms += [" ".join(words[:-1]), f"{body} Ltd", f"{' '.join(words[:-1])} LLC"]
    name = pick.choice(forms)
    aliases = [short] if name != short and len(words) > 3 and pick.random() < 0.3 else []
    found = entity(1, EntityType.ORGANIZATION, name, *aliases)
    return Truth(article(f"a{number:05}", [found]), f"b{BODIES.index(body)}")


def _of_ministry(pick: random.Random, number: int) -> Truth:
    """A ministry with its state in the name, or beside it."""
    portfolio = pick.choice(["Energy", "Transport", "Finance", "Agriculture"])
    state, adjective, noun = pick.choice(
        [
            ("KZ", "Kazakh", "Kazakhstan"),
            ("UZ", "Uzbek", "Uzbekistan"),
            ("PK", "Pakistani", "Pakistan"),
            ("KE", "Kenyan", "Kenya"),
            ("CL", "Chilean", "Chile"),
        ]
    )
    name = pick.choice(
        [
            f"Ministry of {portfolio} of {noun}",
            f"{noun}'s Ministry of {portfolio}",
            f"{adjective} {portfolio} Ministry",
            f"{portfolio} Ministry",
        ]
    )
    source = f"a{number:05}"
    body = entity(1, EntityType.ORGANIZATION, name)
    lies = claim(1, 1, Predicate.LOCATED_IN, 2, source=source)
    return Truth(article(source, [body, country(2, noun, state)], [lies]), f"m{portfolio} {state}")

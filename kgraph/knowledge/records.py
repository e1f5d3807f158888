"""The records of the knowledge files, one class a kind of entry.

In: plain values as YAML gives them. Out: frozen, validated records. A record's `name` identifies
its bearer alone unless the record lists the name again under `weak`: then it only supports another
sign, because it is also a common word, a person's name or another entity ("Georgia", "Dawn").
Reading the files is left to `kgraph.knowledge.load`, looking things up to its neighbours.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from kgraph.ontology import EntityType

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
CountryCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
CurrencyCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
WikidataId = Annotated[str, StringConstraints(pattern=r"^Q[1-9][0-9]*$")]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Names = tuple[Text, ...]

PUBLIC_KINDS = frozenset(
    {
        "agency",
        "armed-forces",
        "bloc",
        "central-bank",
        "court",
        "development-bank",
        "government",
        "legislature",
        "ministry",
        "mission",
        "olympic",
    }
)
"""Kinds of organization whose heads count as leaders: bodies of states or between states."""


class Record(BaseModel):
    """The base of all entries: immutable, and closed to misspelt fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Strength(StrEnum):
    """How far an expression identifies its bearer without other signs."""

    STRONG = "strong"
    WEAK = "weak"


class Country(Record):
    """A state or territory with an ISO 3166-1 alpha-2 code (Kosovo: XK).

    Attributes:
        code: ISO 3166-1 alpha-2.
        name: the common name in English newspapers.
        official: the long official name in English.
        strong: other names and abbreviations that identify the country alone.
        weak: names that may mean something else; may repeat `name`.
        demonyms: words for its people and its adjective, with plurals, that identify it.
        weak_demonyms: such words that it shares with another country or a language.
        capitals: capitals in the spellings of newspapers, former ones included.
        weak_capitals: capitals whose name is borne by other well-known places or persons.
        seats: residences and streets that stand for its government ("the Kremlin").
        weak_seats: such names that several countries use ("State House").
        currencies: ISO 4217 codes, the main currency first.
        wikidata: the Wikidata id.
    """

    code: CountryCode
    name: Text
    official: Text
    strong: Names = ()
    weak: Names = ()
    demonyms: Names = ()
    weak_demonyms: Names = ()
    capitals: Names = ()
    weak_capitals: Names = ()
    seats: Names = ()
    weak_seats: Names = ()
    currencies: tuple[CurrencyCode, ...] = ()
    wikidata: WikidataId


class KnownEntity(Record):
    """An organization or place that newspapers name.

    Attributes:
        type: Organization or Place.
        key: identifier in kgraph's own namespace, unique within all files.
        name: the fullest usual English name.
        kind: what it is: bloc, company, central-bank, sea, region …
        strong: other names and acronyms that identify it alone.
        weak: names that may mean something else; may repeat `name`.
        adjectives: adjectives and words for people of a place ("Central Asian").
        seats: cities or buildings that stand for an organization ("Brussels").
        country: ISO code of the state that a national body or a place belongs to.
        city: seat of an organization, if well known.
        wikidata: the Wikidata id, where the source of the facts has one.
    """

    type: EntityType
    key: Slug
    name: Text
    kind: Slug
    strong: Names = ()
    weak: Names = ()
    adjectives: Names = ()
    seats: Names = ()
    country: CountryCode | None = None
    city: Text | None = None
    wikidata: WikidataId | None = None

    @property
    def is_public(self) -> bool:
        """Whether the body belongs to a state or stands between states."""
        return self.kind in PUBLIC_KINDS


class Post(Record):
    """One office that a leader holds or held.

    Attributes:
        office: canonical title, as in `offices.yaml` ("prime minister").
        country: ISO code of the state, or None for posts in organizations.
        organization: name of the body, or None for posts in states.
        start: first year in office, where the source has it.
        end: last year in office, where the source has it.
    """

    office: Text
    country: CountryCode | None = None
    organization: Text | None = None
    start: int | None = Field(default=None, ge=1900, le=2100)
    end: int | None = Field(default=None, ge=1900, le=2100)


class Leader(Record):
    """A head of state or government, foreign minister or head of an international body.

    Attributes:
        name: the usual name in English newspapers.
        variants: other romanisations and longer or shorter forms.
        family: the part by which later mentions call the person ("Tokayev", "Xi").
        wikidata: the Wikidata id, where the source of the facts has one.
        posts: offices since 2015, and older ones still held then.
    """

    name: Text
    variants: Names = ()
    family: Text
    wikidata: WikidataId | None = None
    posts: tuple[Post, ...] = Field(min_length=1)


class Takes(StrEnum):
    """What the holder of an office usually holds it in."""

    COUNTRY = "country"
    ORGANIZATION = "organization"


class Office(Record):
    """A title of office.

    Attributes:
        name: canonical form, singular and lower case ("prime minister").
        forms: other spellings and synonyms; plurals are formed by the matcher.
        state: whether its holder is a leader: an office in a state, a government, a legislature
            or an international organization.
        takes: what the office is usually held in.
        portfolio: whether a field of responsibility belongs to the title ("minister of energy",
            "energy minister").
        weak: whether the word has other meanings in ordinary prose ("head", "chair").
    """

    name: Text
    forms: Names = ()
    state: bool
    takes: Takes
    portfolio: bool = False
    weak: bool = False


class OfficeWords(Record):
    """The file of offices: titles, and the words that surround them.

    Attributes:
        ranks: words before a title that change the office ("deputy", "vice").
        tenures: words before a title that say when it is held ("former", "acting").
        suffixes: words after a title with hyphen ("elect", "designate").
        portfolios: fields of responsibility of ministers ("foreign affairs").
        portfolio_synonyms: fields under their standard name ("foreign affairs": "foreign").
        other_meanings: expressions with a title that are none ("Premier League").
        honorifics: forms of address that are no part of a name ("Mr", "Dr").
        kept_honorifics: forms of address that stay in a name ("Sheikh").
        offices: the titles.
    """

    ranks: Names
    tenures: Names
    suffixes: Names
    portfolios: Names
    portfolio_synonyms: dict[Text, Text]
    other_meanings: Names
    honorifics: Names
    kept_honorifics: Names
    offices: tuple[Office, ...]


class CityRules(Record):
    """What to leave out and add when city names are taken from GeoNames.

    Attributes:
        excluded: names that are more often words, persons or other things in news.
        aliases: English and former names, each with the GeoNames name and the country of the city
            it stands for ("Bombay": "Mumbai, IN").
    """

    excluded: Names
    aliases: dict[Text, Text] = {}

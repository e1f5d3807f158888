"""Made-up news articles, as many as wanted, the same ones for the same seed.

In: a seed and a number. Out: texts of 10 to 24 sentences in 4 to 8 paragraphs, dense in names,
figures, dates and clauses like real diplomatic and business news. They serve to measure speed;
how well anything is found is measured on articles that people wrote.
"""

import random
from collections.abc import Callable

from benchmarks import words


class Reporter:
    """Writes one article after the other from a small grammar."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._home = self._away = ""
        self._leader = self._company = self._project = ""
        self._unsaid: list[Callable[[Reporter], str]] = []

    def article(self) -> str:
        """Write an article: a headline and paragraphs, separated by blank lines."""
        pick = self._random
        self._home, self._away = pick.sample(sorted(words.COUNTRIES), 2)
        self._leader, self._company, self._project = self.person(), self.company(), self.project()
        paragraphs = [self._headline()]
        for _ in range(pick.randint(4, 8)):
            sentences = [self._sentence() for _ in range(pick.randint(2, 3))]
            paragraphs.append(" ".join(sentences))
        return "\n\n".join(paragraphs) + "\n"

    def _sentence(self) -> str:
        if not self._unsaid:
            self._unsaid = self._random.sample(SENTENCES, len(SENTENCES))
        return self._unsaid.pop()(self)

    def pick(self, options: tuple[str, ...]) -> str:
        """Choose one of several words."""
        return self._random.choice(options)

    def number(self, low: int, high: int) -> int:
        """Choose a number."""
        return self._random.randint(low, high)

    def person(self) -> str:
        """Invent a person."""
        family = self.pick(words.FAMILY_STEMS) + self.pick(words.FAMILY_ENDINGS)
        return f"{self.pick(words.GIVEN_NAMES)} {family}"

    def company(self) -> str:
        """Invent a company."""
        return f"{self.pick(words.COMPANY_STEMS)} {self.pick(words.COMPANY_ENDINGS)}"

    def project(self) -> str:
        """Invent an undertaking."""
        return f"{self.pick(words.RIVERS_AND_HILLS)} {self.pick(words.PROJECT_KINDS)}"

    def country(self) -> str:
        """Choose a third country."""
        return self._random.choice(sorted(words.COUNTRIES))

    def money(self) -> str:
        """Invent a sum, plain, approximate or with a fraction."""
        whole = self._random.choice((self.number(2, 900), self.number(11, 99) / 10))
        return self.pick(words.APPROXIMATORS) + self.pick(words.CURRENCIES).format(whole)

    def share(self) -> str:
        """Invent a percentage."""
        return f"{self.number(2, 80)}{self.pick((' percent', '%', ' per cent'))}"

    def day(self) -> str:
        """Choose a day of the past years or a weekday."""
        if self._random.random() < 0.4:
            return f"on {self.pick(words.WEEKDAYS)}"
        date = f"{self.pick(words.MONTHS)} {self.number(1, 28)}"
        return f"on {date}, {self.number(2021, 2026)}" if self.number(0, 1) else f"on {date}"

    @property
    def home(self) -> str:
        """The country the article is mostly about."""
        return self._home

    @property
    def away(self) -> str:
        """The other country."""
        return self._away

    @property
    def leader(self) -> str:
        """The article's main person."""
        return self._leader

    @property
    def firm(self) -> str:
        """The article's main company."""
        return self._company

    @property
    def works(self) -> str:
        """The article's main project."""
        return self._project

    def people_of(self, country: str) -> str:
        """Name the demonym of a country."""
        return words.COUNTRIES[country][0]

    def capital_of(self, country: str) -> str:
        """Name the capital of a country."""
        return words.COUNTRIES[country][1]

    def _headline(self) -> str:
        return f"{self.home} and {self.away} Move Ahead With {self.works}"


def _visit(r: Reporter) -> str:
    history = r.pick(("the first since", "which officials had prepared since"))
    return (
        f"{r.people_of(r.home)} {r.pick(words.OFFICES)} {r.leader} flew to "
        f"{r.capital_of(r.away)} {r.day()} for a visit of {r.number(2, 4)} days, "
        f"{history} {r.number(2009, 2023)}."
    )


def _talks(r: Reporter) -> str:
    return (
        f"There he held talks with {r.pick(words.OFFICES)} {r.person()} and met {r.person()}, "
        f"who chairs {r.company()}."
    )


def _cost(r: Reporter) -> str:
    return (
        f"The {r.works}, which {r.firm} is building near {r.capital_of(r.home)}, will cost "
        f"{r.money()} and should open in {r.number(2027, 2034)}."
    )


def _trade(r: Reporter) -> str:
    verb = r.pick(("rose by", "fell by", "grew", "shrank by"))
    return (
        f"Trade between {r.home} and {r.away} {verb} {r.share()} last year to {r.money()}, "
        f"while {r.people_of(r.home)} exports of {r.pick(words.GOODS)} reached "
        f"{r.number(10, 950)},{r.number(100, 999)} tonnes."
    )


def _loan(r: Reporter) -> str:
    lender = r.pick(words.BLOCS)
    return (
        f"{lender[0].upper()}{lender[1:]} has agreed to lend {r.home} {r.money()} for the "
        f"{r.project()}, according to the {r.people_of(r.home)} Finance Ministry."
    )


def _agreement(r: Reporter) -> str:
    return (
        f"The two sides signed {r.number(3, 40)} documents {r.day()}, among them a memorandum on "
        f"{r.pick(words.GOODS)} worth {r.money()} and an agreement between {r.company()} and "
        f"{r.firm}."
    )


def _doubt(r: Reporter) -> str:
    return (
        f"{r.capital_of(r.away)} has not ruled out joining the project if {r.country()} lowers its "
        f"tariff on {r.pick(words.GOODS)}, a spokesman for {r.person()} said."
    )


def _capacity(r: Reporter) -> str:
    return (
        f"Once finished, it will produce {r.number(40, 900)} megawatts, enough for "
        f"{r.number(20, 800)},000 households, and create {r.number(2, 30)},{r.number(100, 999)} "
        f"jobs over {r.number(3, 9)} years."
    )


def _summit(r: Reporter) -> str:
    return (
        f"{r.country()} will host the next summit of {r.pick(words.BLOCS)} in "
        f"{r.pick(words.MONTHS)} {r.number(2026, 2028)}; leaders of {r.home}, {r.away} and "
        f"{r.country()} are expected to take part."
    )


def _quote(r: Reporter) -> str:
    return (
        f"“Our {r.pick(words.GOODS)} will reach {r.country()} within {r.number(6, 20)} days,” "
        f"{r.leader.split()[-1]} told reporters, adding that {r.share()} of the work was done."
    )


def _denial(r: Reporter) -> str:
    return (
        f"{r.person()}, a former {r.pick(words.OFFICES).lower()}, denied that {r.firm} had offered "
        f"{r.money()} for a stake of {r.share()} in the {r.works}."
    )


def _route(r: Reporter) -> str:
    return (
        f"The route runs {r.number(120, 2900)} kilometres from {r.capital_of(r.home)} through "
        f"{r.country()} to {r.capital_of(r.away)}, and carried {r.number(10, 99)},000 containers "
        f"in {r.number(2019, 2025)}."
    )


SENTENCES: tuple[Callable[[Reporter], str], ...] = (
    _visit,
    _talks,
    _cost,
    _trade,
    _loan,
    _agreement,
    _doubt,
    _capacity,
    _summit,
    _quote,
    _denial,
    _route,
)
"""What an article may say; a new kind of sentence is a new function here."""


def articles(number: int, *, seed: int = 1) -> list[str]:
    """Write articles that all differ.

    Args:
        number: how many.
        seed: the same seed gives the same articles.
    """
    reporter = Reporter(seed)
    return [reporter.article() for _ in range(number)]

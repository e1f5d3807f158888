"""Which currency an ambiguous sign or name means: "rupees", "dollars", "Rs", "¥".

In: the candidates, the place in the text, and the countries the caller has settled. Out: one code,
a confidence and the rule that chose it. The order: an adjective in the name itself; a country named
in the same sentence; the caller's countries; the nearest country named elsewhere; the usual
reading, at low confidence.
"""

import math
import re
from collections import Counter
from functools import lru_cache

from kgraph.quantities.currencies import Money
from kgraph.quantities.currency_table import currency_table
from kgraph.quantities.model import QuantityContext

# Countries whose own press writes a bare "$" for the local dollar.
_DOLLAR_PRESS = {"AU": "AUD", "CA": "CAD", "NZ": "NZD", "SG": "SGD", "HK": "HKD"}
_SHARE_OF_MENTIONS = 0.75
_SENTENCE_GAP = re.compile(r"[.!?]\s|\n")
_PARAGRAPH_GAP = re.compile(r"\n")
# The other issuers of these are so small in the news that their own country must stand alone.
_DOMINANT = frozenset({"RUB", "KRW", "JPY", "TRY", "CAD"})
_EURO_OR_DOLLAR = re.compile(r"euro|€|\$|dollar")
_AMERICAN = ("US$", "U.S.", "US ", "USD", "United States", "Americ", "Washington")
_TOLERANCE = 1.35
Choice = tuple[str, float, str]


@lru_cache(maxsize=256)
def _cue_pattern(codes: tuple[str, ...]) -> re.Pattern[str]:
    cues = {cue for code in codes for cue in currency_table().cues[code]}
    body = "|".join(re.escape(cue) for cue in sorted(cues, key=lambda c: (-len(c), c)))
    return re.compile(rf"\b(?:{body})(?![a-z])") if body else re.compile(r"(?!)")


@lru_cache(maxsize=1)
def _code_of_cue() -> dict[str, tuple[str, ...]]:
    owners: dict[str, list[str]] = {}
    for code, cues in currency_table().cues.items():
        for cue in cues:
            owners.setdefault(cue, []).append(code)
    return {cue: tuple(codes) for cue, codes in owners.items()}


class CurrencyChooser:
    """Settles the currencies of one text."""

    def __init__(self, text: str, context: QuantityContext) -> None:
        self.text = text
        self.countries = context.countries
        self._local_dollar: str | None = None
        self._named: dict[str, bool] = {}

    def choose(self, money: Money) -> Choice:
        """The code meant, a confidence and the rule.

        Args:
            money: the sign or name as read, with at least one candidate.
        """
        if money.sure:
            return money.codes[0], 1.0, ""
        if money.noun == "dollar" and money.factor < 1 and self._after_euros(money):
            return "EUR", 0.85, "EUR: cents behind an amount of euros"
        if money.noun == "dollar":
            return self._dollar()
        usual = money.codes[0]
        if usual in _DOMINANT and self._is_named(usual):
            return usual, 0.95, f"{usual}: usual reading, its country is named"
        by_sentence = self._nearest(money, _SENTENCE_GAP)
        if by_sentence:
            return by_sentence, 0.9, f"{by_sentence}: country named in the sentence"
        by_paragraph = self._nearest(money, _PARAGRAPH_GAP)
        if by_paragraph:
            return by_paragraph, 0.85, f"{by_paragraph}: country named in the paragraph"
        by_context = self._by_context(money.codes)
        if by_context:
            return by_context, 0.85, f"{by_context}: country of the article"
        nearest = self._nearest(money, None)
        if nearest:
            return nearest, 0.75, f"{nearest}: nearest country named in the text"
        confidence = 0.7 if money.noun in ("", "pound", "krone", "krona") else 0.4
        return money.codes[0], confidence, f"{money.codes[0]}: usual reading, no country named"

    def _is_named(self, code: str) -> bool:
        """Whether a country of the currency is named anywhere in the text."""
        if code not in self._named:
            self._named[code] = _cue_pattern((code,)).search(self.text) is not None
        return self._named[code]

    def by_conversion(
        self, candidates: tuple[str, ...], amount: float, dollars: float
    ) -> str | None:
        """The candidate whose usual worth fits a conversion in brackets, or None.

        Args:
            candidates: codes that the name can mean.
            amount: the amount in the unknown currency.
            dollars: the same amount in US dollars.

        >>> chooser = CurrencyChooser("", QuantityContext())
        >>> chooser.by_conversion(("INR", "PKR"), 8.5e9, 1.02e8)
        'INR'
        """
        worth = currency_table().dollars
        distances = sorted(
            (abs(math.log(dollars / amount / worth[code])), code)
            for code in candidates
            if code in worth and amount > 0 and dollars > 0
        )
        if not distances or distances[0][0] > math.log(_TOLERANCE):
            return None
        return distances[0][1]

    def _by_context(self, codes: tuple[str, ...]) -> str | None:
        table = currency_table()
        for country in self.countries:
            for code in codes:
                if country in table.places[code]:
                    return code
        return None

    def _nearest(self, money: Money, gap: re.Pattern[str] | None) -> str | None:
        """The candidate whose country is named nearest before the money, else nearest behind."""
        left, right = money.start, money.end
        reach = 1200 if gap else 6000
        begin, end = max(0, left - reach), min(len(self.text), right + reach)
        if gap is not None:
            begin = max((m.end() for m in gap.finditer(self.text, begin, left)), default=begin)
            stop = gap.search(self.text, right, end)
            end = stop.start() if stop else end
        pattern = _cue_pattern(money.codes)
        before = [m.group() for m in pattern.finditer(self.text, begin, left)]
        behind = pattern.search(self.text, right, end)
        cue = before[-1] if before else behind.group() if behind else None
        if cue is None:
            return None
        owners = _code_of_cue()[cue]
        return next((code for code in money.codes if code in owners), None)

    def _after_euros(self, money: Money) -> bool:
        """Whether the last currency named before these cents is the euro."""
        names = _EURO_OR_DOLLAR.findall(self.text, max(0, money.start - 200), money.start)
        return bool(names) and names[-1] in ("euro", "€")

    def _dollar(self) -> Choice:
        """A bare dollar is American unless the article is all about another dollar country."""
        if self._local_dollar is None:
            self._local_dollar = self._find_local_dollar()
        if self._local_dollar:
            code = self._local_dollar
            return code, 0.6, f"{code}: the article is about one country with its own dollar"
        return "USD", 1.0, ""

    def _find_local_dollar(self) -> str:
        if any(name in self.text for name in _AMERICAN):
            return ""
        if self.countries:
            only = {_DOLLAR_PRESS.get(country, "") for country in self.countries}
            return only.pop() if len(only) == 1 else ""
        pressed = tuple(sorted(_DOLLAR_PRESS.values()))
        if not any(cue in self.text for code in pressed for cue in currency_table().cues[code]):
            return ""
        counts: Counter[str] = Counter()
        for match in _cue_pattern(tuple(sorted(currency_table().codes))).finditer(self.text):
            counts.update(_code_of_cue()[match.group()])
        for code in pressed:
            if counts[code] >= 3 and counts[code] >= _SHARE_OF_MENTIONS * sum(counts.values()):
                return code
        return ""

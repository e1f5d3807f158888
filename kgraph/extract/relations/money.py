"""Words that speak of money, shares and giving.

In: nothing. Out: word lists and tests on a stretch of text, used by
`kgraph.extract.relations.finances`. Amounts as figures are left to `kgraph.quantities`.
"""

import re

from spacy.tokens import Span

FUNDING = frozenset(
    """
    finance fund co-finance cofinance bankroll subsidise subsidize sponsor underwrite refinance
    capitalise capitalize recapitalise recapitalize
    """.split()
)
"""Verbs whose object gets the money: the bank will *finance* the dam."""

_TO = frozenset({"for", "to", "towards", "toward"})
_INTO = frozenset({"in", "into", "on", "for", "towards", "toward"})
GIVING: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        """
        lend loan pledge promise allocate earmark provide contribute grant donate give disburse
        release approve extend offer award credit transfer pay advance add set guarantee send bring
        """.split(),
        _TO,
    ),
    "spend": _INTO,
    **dict.fromkeys(
        "put pour pump plough plow inject commit invest direct channel sink throw".split(),
        _INTO | {"to"},
    ),
}
"""Verbs of giving with the prepositions before what gets it: *poured* money *into* the mine."""

DATIVE = frozenset("lend give grant offer pay promise loan send".split())
"""Verbs of giving with the getter right behind them: *lent* Chad 9 million."""

PAYING = frozenset("pay cover foot bear shoulder meet".split())
BILLS = frozenset("cost costs bill tab expense expenses".split())
"""What is paid: *foots* the *bill*."""

SOURCING = frozenset(
    "owe borrow receive secure obtain come raise ask request attract draw seek court".split()
)
"""Verbs that name who gives behind "from" or as object: *borrowed* from the bank."""

MONEY_NOUNS = frozenset(
    """
    loan credit grant funding financing investment tranche instalment installment subsidy donation
    lending stake finance purchase acquisition takeover buyout
    """.split()
)
"""Nouns that make any verb one of finance: is *weighing* a *loan* to the firm."""

WEIGHING = frozenset("consider weigh mull study examine discuss ponder eye".split())
"""Verbs before an amount that is not yet given: is *considering* a further $9 million."""

RECEIVING = frozenset(
    """
    receive get win borrow seek request ask need repay owe draw attract await obtain use return
    discuss welcome sell sign use say tell expect hope call thank sign
    """.split()
)
"""Verbs whose subject gets the money or only speaks of it."""

LENDERS = frozenset("Bank Fund Capital Foundation Investment Investments Holding Fonds".split())
"""Words in the names of those who only bring money, so that what they leave is no work."""

OWNING = frozenset("buy acquire purchase pay take hold own keep retain control have".split())
"""Verbs of owning: *holds* 20% of the venture, *bought* into the mine."""

_MONEY = re.compile(
    r"[$€£¥₹₺₸₽]|\b(?:dollars?|euros?|pounds?|yen|yuan|rupees?|roubles?|rubles?|tenge|soums?|lira|"
    r"riyals?|dirhams?|dinars?|kronor|kroner|francs?|shillings?|pesos?|reais|rand|won|baht|"
    r"leva|lei|zloty|forints?|somoni|manats?|birr|naira|taka|crores?|lakhs?|"
    r"(?:[A-Z]{3} ?\d[\d.,]*)|penn(?:y|ies)|pence|paisas?|"
    r"loans?|credits?|grants?|funding|money|financ\w+|funds|tranche|"
    r"instal+ments?|aid|investments?|capital|subsid\w+|cents?|budget)\b"
)
_SHARE = re.compile(
    r"%|\b(?:per ?cent|stakes?|shares?|half|third|quarter|fifth|majority|minority|interest|"
    r"shareholding|equity|remainder|rest)\b"
)


def has_money(span: Span) -> bool:
    """Whether a stretch speaks of an amount or of money ("$9 million", "a loan")."""
    return _MONEY.search(span.text) is not None


def has_share(span: Span) -> bool:
    """Whether a stretch speaks of a share ("49 percent", "a stake")."""
    return _SHARE.search(span.text) is not None

"""Closed classes of words that refer back, and words that decide how.

In: nothing. Out: constants, each with an example. Nouns of descriptions are in `nouns`, what verbs
say about their arguments in `hints`; choosing antecedents is left to `component`.
"""

HE = frozenset({"he", "him", "his", "himself"})
SHE = frozenset({"she", "her", "hers", "herself"})
IT = frozenset({"it", "itself"})
ITS = frozenset({"its"})
THEY = frozenset({"they", "their", "them", "theirs", "themselves"})
SINGULAR_FIRST = frozenset({"i", "me", "my", "myself"})
PLURAL_FIRST = frozenset({"we", "our", "us", "ours", "ourselves"})

DEFINITE = frozenset({"the", "this", "that"})
"""*the* plant, *this* document."""

NUMBERS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "neither": 2}
COLLECTIVES = {"pair": 2, "duo": 2, "trio": 3, "quartet": 4}
"""Nouns that count: "the *pair* agreed"."""
"""How many a plural counts: "*both* sides", "the *three* capitals"."""

NEW_THINGS = frozenset(
    """
    another first second third fourth fifth last next previous other new old former only largest
    biggest main entire whole different latest late future
    """.split()
)
"""Adjectives that mostly announce a new thing: "the *largest* company", "the *other* bank"."""

MALE_TITLES = frozenset(
    """
    mr mr. sir king prince emir amir sultan sheikh lord chairman spokesman businessman husband
    father brother son monsieur señor pope crown-prince statesman salesman fisherman patriarch
    congressman sheik imam bishop baron duke count
    """.split()
)
"""Titles and nouns of men: "*Sheikh* Hamad", "its *chairman*, Bode Adewale"."""

FEMALE_TITLES = frozenset(
    """
    mrs mrs. ms ms. miss queen princess sheikha lady dame madam madame chairwoman spokeswoman
    businesswoman wife mother sister daughter mme baroness duchess empress congresswoman señora
    """.split()
)
"""Titles and nouns of women: "*Ms* Adeyemi", "its *chairwoman*, Yoon"."""

SPEECH = frozenset(
    """
    acknowledge add admit announce argue ask assure believe caution claim comment complain concede
    conclude confirm congratulate continue declare emphasise emphasize explain exclaim hope insist
    joke note observe pledge point promise propose quip quote read recall remark reply report say
    shrug sigh state stress tell think underline underscore urge vow warn welcome write
    """.split()
)
"""Verbs that bring a quotation: "…", *said* Nkosi."""

CENTRAL_ASIA = frozenset({"KZ", "KG", "TJ", "TM", "UZ"})
"""Whom "the five republics" and "the five capitals" name in news from the region."""

"""Words that change the status of what they govern.

In: nothing. Out: constants, lower-case lemmas, each with an example. Finding them in a doc is left
to `component`, how far they reach to `kgraph.extract.qualify.status`.
"""

NEGATIVES = frozenset({"not", "n't", "never", "neither", "nor", "no", "none", "nobody", "nothing"})
"""Words that negate the verb or noun they belong to: "has *never* joined", "*no* part in"."""

WILL = frozenset({"will", "wo", "'ll", "’ll", "shall", "would", "'d", "’d", "should", "must"})
"""Auxiliaries of the future; "would" is "will" in reported speech: "said it *would* join"."""

MAY = frozenset({"may", "might", "could"})
"""Auxiliaries of what is only possible: "*might* lend"."""

MARKS = frozenset({"if", "unless", "provided", "providing", "assuming"})
"""Words that open a condition: "*provided* that the drilling goes well"."""

INVERTED = frozenset({"should", "were", "had"})
"""Words that open a condition at the head of a sentence: "*Should* voters agree, …"."""

DENYING_VERBS = frozenset(
    """
    abandon abort ban bar block cancel cease decline deny disown dispute disprove dismiss drop
    exit fail forbid freeze halt oppose postpone prevent quit rebut refuse refute reject renounce
    revoke rubbish scrap scupper shelve snub stop suspend terminate thwart veto withdraw withhold
    """.split()
)
"""Verbs that say it is not so or no longer: "*refused* to sign", "*halted* deliveries"."""

DENYING_NOUNS = frozenset(
    "cancellation denial refusal rejection suspension termination withdrawal".split()
)
"""Nouns that say the same: "its *refusal* to pay"."""

DENYING_PARTICLES: dict[str, frozenset[str]] = {
    "back": frozenset({"out"}),
    "break": frozenset({"off"}),
    "call": frozenset({"off"}),
    "give": frozenset({"up"}),
    "pull": frozenset({"out"}),
    "put": frozenset({"off"}),
    "rule": frozenset({"out"}),
    "stand": frozenset({"idle"}),
    "stay": frozenset({"away", "out"}),
    "turn": frozenset({"down"}),
    "vote": frozenset({"down"}),
    "walk": frozenset({"away", "out"}),
}
"""Verbs that deny together with a particle: "*called off* the talks"."""

ENDING = frozenset({"end", "leave"})
"""Verbs that end a lasting relation, not a happening: "*ended* its funding", "ended a visit"."""

DISBELIEF = frozenset({"baseless", "false", "fiction", "fabricated", "groundless", "untrue"})
"""What a denied report is called: "reports that … are *untrue*"."""

PROPOSING_VERBS = frozenset(
    """
    apply ask bid call consider contemplate discuss encourage envisage examine explore hope invite
    hop mull negotiate offer ponder propose pursue recommend request review seek study suggest
    urge weigh wish
    """.split()
)
"""Verbs that only put it forward: "*proposed* to build", "is *weighing* a loan". Taggers take
"hoped" for a form of "hop"."""

PROPOSING_NOUNS = frozenset(
    """
    application bid candidacy call chance draft hope idea interest negotiation offer option
    possibility proposal request suggestion talk willingness
    """.split()
)
"""Nouns that only put it forward: "in *talks* to buy", "its *bid* to host"."""

PROPOSING_ADJECTIVES = frozenset(
    "interested draft keen open possible potential proposed ready willing".split()
)
"""Adjectives that only put it forward: "is *ready* to lend", "a *proposed* link"."""

WANTING = frozenset({"want", "like", "love"})
"""A plan for oneself, a proposal for others: "*wants* to build", "*wants* it to pay"."""

PLANNING_VERBS = frozenset(
    """
    agree aim anticipate arrange commit decide envision expect intend mean pledge plan prepare
    promise schedule set slate target undertake vow
    """.split()
)
"""Verbs that put it into the future: "*plans* to open", "is *expected* to sign"."""

PLANNING_NOUNS = frozenset("ambition aim commitment intention plan pledge promise target".split())
"""Nouns that put it into the future: "the *intention* to build"."""

PLANNING_ADJECTIVES = frozenset(
    "about bound coming due forthcoming future imminent next planned scheduled set upcoming".split()
)
"""Adjectives that put it into the future: "is *due* to sign", "the *upcoming* visit"."""

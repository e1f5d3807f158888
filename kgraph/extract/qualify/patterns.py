"""Words that change the status of a claim.

In: nothing. Out: constants, lower-case lemmas, each with an example. Applying them is left to
`kgraph.extract.qualify.status`.
"""

DENYING = frozenset(
    """
    abandon abort ban block bar cancel cease deny drop end exit fail forbid freeze halt ignore leave
    postpone prevent quit refuse reject renounce rule scrap scupper shelve stop suspend terminate
    veto withdraw denial refusal rejection collapse
    """.split()
)
"""Governors that say it is not so: "*refused* to sign", "*halted* deliveries"."""

NEGATIVES = frozenset({"never", "neither", "nor", "without", "not", "no"})
"""Words before a verb or noun that negate it: "has *never* joined"."""

CONDITIONAL_MARKS = frozenset({"if", "unless", "provided", "once"})
"""Marks of the trigger's own clause: "*if* built, it would …"."""

SUPPOSING = frozenset({"if", "unless", "provided", "should", "providing"})
"""Marks of a clause under the trigger: "would join *if* …"."""

PROPOSING = frozenset(
    """
    ask bid call consider discuss envisage explore invite mull negotiate offer ponder propose pursue
    request seek suggest urge want weigh study examine hope interest interested ready willing
    proposal bid offer plea possibility idea talk negotiation option
    """.split()
)
"""Governors that only put it forward: "*proposed* to build", "in *talks* to buy"."""

PLANNING = frozenset(
    """
    agree aim announce commit decide due expect intend pledge plan prepare promise schedule scheduled
    set slate vow intention target
    """.split()
)
"""Governors that put it into the future: "*plans* to open", "is *expected* to sign"."""

FUTURE_WORDS = frozenset({"planned", "upcoming", "forthcoming", "future", "scheduled", "expected"})
"""Modifiers of a noun: "the *upcoming* visit"."""

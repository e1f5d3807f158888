"""Head nouns of agreements and the verbs that show one.

In: nothing. Out: constants, each with an example. Deciding is left to `component`.
"""

HEADS = frozenset(
    """
    accord agreement charter communique communiqué compact concession contract convention covenant
    deal declaration document lease letter memoranda memorandum mou mous pact protocol roadmap
    statute treaty accords framework partnership
    """.split()
)
"""gas swap *agreement*, Minsk *Accords*, *memorandum* on halal certification."""

NEEDS_NAME = frozenset(
    """
    charter covenant statute roadmap compact communiqué communique letter document framework
    partnership
    """.split()
)
"""Heads that are agreements only with a name or number: "Arctic *Charter*", "23 *documents*"."""

TAILS = frozenset(
    """
    about abolishing between concerning creating establishing extending for from governing of on
    prolonging regarding regulating to waiving with
    """.split()
)
"""Prepositions whose objects belong to the name: "agreement *on* container traffic"."""

SIGNING = frozenset(
    """
    accede amend approve clinch conclude denounce draft exchange finalise finalize initial ink join
    negotiate nullify offer ratify refuse reject renew seal secure shelve sign strike suspend
    terminate win withdraw award
    """.split()
)
"""Verbs whose object is a specific agreement: "they *signed* a pact"."""

INTRODUCING = frozenset({"memorandum", "contract", "concession", "protocol", "pact", "treaty"})
"""Heads that introduce an agreement without more: "under the *concession*"."""

NEEDS_MODIFIER = frozenset({"declaration"})
"""Heads that need a modifier or a tail: "joint *declaration* on migration"."""

ONLY_CAPITALISED = frozenset({"framework", "partnership"})
"""Heads that are agreements as part of a proper name only: "Trans-Pacific *Partnership*"."""

MERE_PARTNERSHIP = frozenset("strategic comprehensive enhanced special alliance global".split())
"""Modifiers that make a relationship of a "partnership", no document: "Strategic *Partnership*"."""

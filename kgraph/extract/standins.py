"""Nouns through which a country or body is reached.

In: nothing. Out: word lists, lower-case lemmas. Each has a linguistic reason: such a noun acts for
what modifies it ("Kazakh officials signed" = Kazakhstan signed) or only measures it ("a group of
Omani ports"). Applying them is left to `kgraph.extract.reading`.
"""

STAND_INS: frozenset[str] = frozenset(
    """
    administration agency ally army authority bank border builder business buyer cabinet capital
    carrier city coast company conglomerate consortium contractor counterpart country customer
    delegation developer diplomat economy energy engineer envoy expert exporter farmer firm fund
    giant giants goods government grid group growers head importer industry investment investor
    leader leadership lender manufacturer market military miner minister ministry money nation
    negotiator official operator parliament party people planner player plant politician port
    premier president producer refiner republic senator side soldier specialist state supplier
    territory town trader troop utility visitor worker
    """.split()
)
"""Kazakh *officials*, the Korean *side*, Chinese *investors*, Omani *ports*."""

PARTITIVES: frozenset[str] = frozenset(
    """
    alliance all block bloc both capital city coalition consortium couple each government group
    half handful leader leaders majority member most number one pair part people port portion
    president prime rest series some state territory three two trio
    """.split()
)
"""a *group* of French banks, *one* of Peru's mines, the *government* of Chad."""

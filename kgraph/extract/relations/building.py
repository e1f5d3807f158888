"""Words of building, running and giving up projects.

In: nothing. Out: lower-case lemmas. Applying them is left to `kgraph.extract.relations.implements`.
"""

BUILDING = frozenset(
    """
    build construct develop operate run lead launch open reopen complete finish erect lay expand
    extend modernise modernize upgrade rebuild restore rehabilitate renovate revamp refurbish
    enlarge dredge dig excavate drill tunnel pave grade electrify widen deploy install implement
    execute manage commission inaugurate design engineer spearhead head establish pioneer
    administer maintain mine explore exploit equip assemble coordinate oversee supervise steer
    undertake advance resume relaunch revive pursue prepare reconstruct overhaul reline relay
    double start begin create found promote realise realize co-develop codevelop
    introduce plan unveil bury bore weld string line plant restart continue fit staff
    """.split()
)
"""Verbs whose object is the project: the firm *laid* the cable, the state *modernises* the grid."""
ENDING = frozenset(
    "abandon scrap shelve halt suspend mothball freeze stop cancel pause postpone".split()
)
"""Verbs that end an own project: the miner *shelved* its smelter."""
PARTICLES: dict[str, str] = {
    "put": "up",
    "set": "up",
    "carry": "out",
    "roll": "out",
    "scale": "up",
    "take": "over",
    "push": "ahead",
}
"""Verbs that need a particle: is *putting up* a stadium, *carried out* the works."""
WORK_NOUNS = frozenset(
    """
    construction work works building development modernisation modernization reconstruction
    implementation operation operations rehabilitation upgrade expansion drilling tunnelling
    tunneling dredging earthworks excavation survey surveys design management track tracks stretch
    """.split()
)
"""Nouns of doing: X began *construction* of the dam; *track* will be laid by X."""
RAISING = frozenset("lift raise boost increase double triple expand ramp".split())
CAPACITY = frozenset("capacity output outlay spending throughput investment".split())
"""What grows when a project is enlarged: will *raise* the *capacity* of its port."""
STARTING = frozenset(
    """
    start begin stop halt suspend resume join finish complete continue pause launch carry lead
    abandon cease oversee accelerate speed delay handle win
    """.split()
)
"""Verbs of work nouns: *joined* the construction of the plant."""
WITHDRAWING = frozenset("pull withdraw walk quit leave exit abandon back".split())
BIDDING = frozenset({"bid", "vie", "compete"})
"""Verbs before "for": is *bidding* for the dam."""

MONEY = frozenset("loan credit grant stake share funding finance financing money fund".split())
"""Nouns that make an object one of finance: froze a *credit* for the line."""
TALKS = frozenset("talk negotiation discussion dialogue consultation debate dispute".split())
"""Nouns that make an object one of words: resumed *talks* on the dam."""
LENDING = frozenset("lend borrow fund finance pay grant urge approve donate invest".split())
"""Verbs whose purpose somebody else carries out: is *lending* 9 million to pave the road."""

"""Words that decide how far a cue or a date reaches.

In: nothing. Out: constants, lower-case lemmas, each with an example. The cues themselves are those
of `kgraph.annotate.status`; applying both is left to `status`.
"""

REPORTS = frozenset(
    {"report", "claim", "rumour", "rumor", "allegation", "suggestion", "story", "media"}
)
"""Nouns whose clause is denied with them: "rejected *reports* that it would join"."""

DISPUTING = frozenset("deny dismiss dispute rebut refute reject rubbish disown disprove".split())
"""Verbs that deny the clause below them: "*denied* that it planned to quit"."""

ACCEPTING = frozenset({"accept"})
"""Verbs that turn an invitation into a plan: "has *accepted* an invitation to visit"."""

DECIDING = frozenset({"decide", "say", "know", "determine", "rule", "exclude"})
"""Verbs that, negated, leave it open: "has not *decided* whether to build"."""

TRAVELLING = frozenset(
    """
    arrive be begin come continue depart fly go head leave make pay proceed set start travel
    """.split()
)
"""Verbs whose tense is that of the visit behind them: "will *arrive* on a visit"."""

OPERATING = frozenset(
    """
    carry complete connect finish handle inaugurate move open operate ply produce pump run serve
    ship supply transport use
    """.split()
)
"""Verbs that show that a project exists if they tell of past or present: "*carried* coal"."""

HAPPENING = frozenset("be begin come fall follow happen occur resume start take".split())
"""Verbs by which a happening is told as their subject: "the visit will *take* place"."""

BUILDING = frozenset(
    """
    build construct create develop erect establish extend found install launch lay lift open plan
    prolong put raise set start
    """.split()
)
"""Verbs whose object comes into being: "plans to *build* the line"."""

WORKING = frozenset({"build", "construct", "develop", "erect", "lay"})
"""Verbs whose object is not there while they go on: "are *building* the line"."""

PREPARING = frozenset(
    "auction blueprint building construction design groundbreaking study survey tender".split()
)
"""Nouns for what precedes a project: "the feasibility *study* of the line"."""

WISHING = frozenset(
    "announce consider envisage mull offer plan promise propose promote want weigh".split()
)
"""Verbs whose object need not exist yet: "*wants* a line to the coast"."""

SCRAPPING = frozenset("abandon cancel drop give scrap scupper shelve veto".split())
"""Verbs after which a project is not to be expected: "has been *scrapped*"."""

"""Words of being at an event.

In: nothing. Out: lower-case lemmas of verbs, each with the way it names the event. Applying them is
left to `participates_in` and `unnamed_events`.
"""

ATTENDING = frozenset(
    """
    attend address chair co-chair boycott skip moderate contest keynote win lose quit leave
    """.split()
)
"""Verbs whose object is the event: the minister *addressed* the forum, Chad *skipped* the games."""
OPENING = frozenset("open close inaugurate conclude lead miss tell".split())
"""The same, said of people only: the president *opened* the expo, *told* the forum."""
JOINING = frozenset({"join", "rejoin", "enter"})
"""Verbs whose object may be a project too: Chad *joined* the pipeline scheme."""

AT_EVENT: dict[str, frozenset[str]] = {
    verb: frozenset(prepositions.split())
    for verbs, prepositions in (
        ("participate compete play perform feature debut", "in at"),
        ("raise propose suggest speak appear exhibit star sit expect await schedule", "at"),
        ("meet gather assemble convene", "at for on"),
        ("travel fly come go head arrive return be send dispatch leave depart", "to for at"),
        ("withdraw bow", "from of"),
        ("represent involve", "at in"),
        ("win finish claim collect medal triumph lose stand run campaign", "at in"),
        ("beat defeat face", "at in"),
        ("preside", "over"),
        ("qualify register enter audition", "for"),
        ("vote fight serve intervene enlist mediate race line", "in at"),
    )
    for verb in verbs.split()
}
"""Verbs with the prepositions before the event: *competes in* the games, *flew* there *for* it."""
GATHERING = frozenset(
    "bring gather unite draw attract feature include involve comprise assemble pit".split()
)
"""Verbs by which an event names who is there: the forum *drew* ministers of Chad and Mali."""
SPOKEN = frozenset("meet return leave depart be".split())
"""Of these, verbs that say it of people only ("X met Y at the forum"), not of a state or body."""

IMPLICIT: dict[str, frozenset[str]] = {
    "attend": frozenset(),
    "take": frozenset({"part"}),
    "represent": frozenset({"by"}),
    "invite": frozenset(),
    "stay": frozenset({"away"}),
    "walk": frozenset({"out"}),
    "withdraw": frozenset(),
    "send": frozenset("observers delegation team nobody athletes deputy delegates".split()),
    "speak": frozenset({"there"}),
    "be": frozenset({"there"}),
}
"""Verbs that may leave the event out, with the words of which one must follow: *stayed away*."""

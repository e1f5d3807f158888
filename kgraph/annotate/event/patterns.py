"""Head nouns of events.

In: nothing. Out: constants, each with an example. Deciding is left to `component`.
"""

HEADS = frozenset(
    """
    auction biennale ceasefire-talks championship championships conclave conference congress cup
    dialogue election elections exhibition expo fair festival forum games invasion marathon meeting
    ministerial olympics plebiscite primary referendum run-off session summit symposium talks
    tournament war conflict aggression offensive crisis earthquake earthquakes debates coup expo
    attack siege uprising revolution collapse
    """.split()
)
"""leaders' *summit*, Nomad *Games*, parliamentary *election*, *war* in Ukraine."""

NEEDS_NAME = frozenset(
    """
    championship championships congress crisis conflict cup dialogue exhibition fair
    festival games invasion meeting talks tournament marathon debates attack siege uprising
    revolution collapse earthquake earthquakes coup fair
    """.split()
)
"""Heads that are events only with a name: "Osh Water *Dialogue*", "Russia's *attack* on …"."""

NEEDS_MODIFIER = frozenset("session conference auction primary war ministerial".split())
"""Heads that need at least a modifier or a tail: "ninth *session* of the commission"."""

TAILS = frozenset("of on in for against between".split())
"""Prepositions whose objects belong to the name: "war *in* Gaza", "referendum *on* reform"."""

CODES = r"^(?:COP|MC|CHOGM|Expo|EXPO)[- ]?\d{1,4}$"
"""Numbered events by code: "COP29", "Expo 2025"."""

ORDINALS = frozenset(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth inaugural annual
    """.split()
)
"""Ordinals that belong to the name of an edition: "*third* Caspian Economic Forum"."""

INVADING = frozenset({"attack", "aggression", "invasion", "offensive", "war"})
"""Heads that are events with the country they are aimed at: "*invasion* of Kuwait"."""

INTRODUCING = frozenset({"summit", "referendum", "election", "elections", "forum"})
"""Heads that introduce an event without more: "ahead of the *referendum*"."""

NOT_EVENTS = frozenset({"news", "press", "re", "video", "earnings"})
"""Modifiers that make something else of a head: "*press* conference"."""

"""Words that tell a government from a city, for names of capitals and seats.

In: nothing. Out: constants, each with an example. Deciding is left to `component`.
"""

AGREEING = frozenset(
    """
    against amongst among between by concerning for like of than toward towards with without
    """.split()
)
"""Prepositions that take a partner or an actor: "talks with *Baku*", "signed by *Accra*"."""

PLACING = frozenset(
    """
    across along around at beyond from in inside into near outside over past through throughout via
    within above below off
    """.split()
)
"""Prepositions that take a location: "held in *Baku*"."""

SENDING = frozenset(
    """
    aid ally ambassador appeal assistance attach belong bind commit concede credit deliver demand
    deny donate envoy exporter export extend give grant lend letter link loan loyal message note
    nuncio offer outreach overture owe pay plea promise proposal provide reply request respond sell
    send submit supply support transfer threat tie warn warning
    """.split()
)
"""What one sends to a government and not to a city: "an offer to *Riga*", "sold to *Hanoi*"."""

TRAVELLING = frozenset(
    """
    depart expect fly head leave reach return rock set shake shell strike tour travel visit
    """.split()
)
"""Verbs whose object is a city: "she visited *Lima*"."""

STANDING = frozenset("hold host lie located locate rank sit stage stand stretch welcome".split())
"""Verbs that a city is the subject of: "*Doha* hosted the games"."""

URBAN = frozenset(
    """
    airport area arena avenue bank bridge court district garden hotel hospital mayor metro
    metropolis outskirt port region resident residents school stadium station street suburb
    university venue
    """.split()
)
"""Nouns that a city owns: "*Nairobi*'s airport"."""

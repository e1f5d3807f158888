"""Words that show that a name is the name of a place.

In: nothing. Out: constants, each with an example. Weighing them is left to
`kgraph.annotate.name.weights`.
"""

PLACE_HEADS = frozenset(
    """
    airport archipelago atoll basin bay beach border bridge canal cape castle cathedral cemetery
    citadel channel city coast county crossing delta desert district emirate falls field fjord
    forest fortress gorge governorate gulf hall halls harbour harbor heights highlands hills island
    islands isle isles isthmus lagoon lake mount mountain mountains mosque oasis oblast ocean palace
    park passage peak peninsula plain plains plateau port prefecture province ranges range reef
    region reserve resort ridge river road sea square stadium state steppe strait straits street
    territory town valley village volcano wilayat
    """.split()
)
"""Last words of names of places: "Issyk *Lake*", "Turkana *County*"."""

PLACE_OPENERS = frozenset(
    """
    bay cape estadio fort gulf isle lake mount mt mt. port puerto ras river rio san santa santo são
    strait straits st sea upper lower
    """.split()
)
"""First words of names of places: "*Lake* Turkana", "*Port* Harcourt"."""

LOCATING = frozenset(
    """
    across along around at beyond from in inside into near off outside through throughout to towards
    via
    """.split()
)
"""Prepositions before names of places: "built *near* Mersin"."""

PLACING_NOUNS = frozenset(
    """
    capital city coast district hub island municipality port province region resort state suburb
    town valley village venue gorge site
    """.split()
)
"""Common nouns before a name of a place: "the *port* of Poti", "the border *town* Termez"."""

DIRECTIONS = frozenset(
    """
    central eastern western northern southern north south east west northeast northwest southeast
    southwest north-eastern upper lower inner outer greater
    """.split()
)
"""Words before a name of a place that do not belong to it unless capitalised: "northern Kenya"."""

ROUTES = frozenset(
    """
    bridge cable canal corridor expressway ferry flight highway interconnector line link motorway
    pipeline rail railroad railway road route service tunnel
    """.split()
)
"""What runs between two places joined by a hyphen: "the Oruba-Tamla *railway*"."""

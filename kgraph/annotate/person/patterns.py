"""Words that show that a name is the name of a person.

In: nothing. Out: constants, each with an example. Weighing them is left to
`kgraph.annotate.name.weights`.
"""

HONORIFICS = frozenset(
    """
    mr mr. mrs mrs. ms ms. miss mx mx. dr dr. sir dame lord lady madam madame prof prof. professor
    mme monsieur señor h.e. engr engr. datuk dato mullah maulana haji rev reverend gen col lt capt
    """.split()
)
"""Words before a surname: "*Ms* Adeyemi"."""

PARTS_OF_NAMES = frozenset(
    "sheikh sheikha sayyid syed al bin bint ibn hadji ayatollah prince princess".split()
)
"""Titles that belong to a name: "*Sheikh* Hamad"."""

SPEAKING = frozenset(
    """
    add admit announce answer argue ask assure believe call claim comment complain concede confirm
    congratulate declare deny describe emphasise emphasize estimate explain express hail hope insist
    joke lament mention note observe pledge point promise propose quip quote read recall reiterate
    remark reply say snap speak state stress suggest tell thank think underline underscore urge vow
    warn welcome write
    """.split()
)
"""Verbs of speech, whose subject is often a person: "…, *said* Nkosi"."""

RELATED = frozenset(
    """
    adviser analyst author billionaire boss brother businessman candidate chief colleague columnist
    commander counterpart daughter economist editor envoy expert farmer father founder head
    historian husband instructor investor journalist lawyer leader mayor mother negotiator official
    owner professor rival scholar sister son spokesman spokesperson spokeswoman successor
    predecessor tycoon wife writer strategist researcher activist trader geologist architect
    campaigner farmer fisherman driver student teacher captain coach striker governor veteran deputy
    widow poet novelist painter general colonel commentator reporter correspondent presenter singer
    athlete skier hunter engineer surgeon priest bishop pilot banker broker lobbyist
    """.split()
)
"""Nouns that a personal name stands beside: "the *analyst* Rana Qureshi"."""

"""Words that refer back, by what they can refer to.

In: nothing. Out: constants, each with an example. Choosing the antecedent is left to `component`.
"""

from kgraph.ontology import EntityType as T

HE = frozenset({"he", "him", "his", "himself"})
SHE = frozenset({"she", "her", "hers", "herself"})
IT = frozenset({"it", "its", "itself"})
THEY = frozenset({"they", "their", "them"})
WE = frozenset({"we", "our", "us"})

DEFINITE = frozenset({"the", "this", "that"})
PLURAL_DETERMINERS = frozenset({"both", "two"})

NOUNS: dict[str, tuple[T, ...]] = {
    **dict.fromkeys(
        "country nation republic kingdom state emirate sultanate federation".split(), (T.COUNTRY,)
    ),
    **dict.fromkeys(
        """
        company firm group bank lender operator utility miner agency fund carrier airline developer
        contractor manufacturer maker consortium bloc organisation organization union alliance
        institution institute ministry regulator body association federation commission council
        grouping producer refiner exporter trader shipper newspaper daily outlet watchdog
        secretariat
        """.split(),
        (T.ORGANIZATION,),
    ),
    **dict.fromkeys(
        """
        president minister premier chancellor leader secretary ambassador envoy official governor
        king emir prince chief executive chairman chairwoman director analyst economist diplomat
        politician commissioner spokesman spokeswoman spokesperson author mayor guest head
        """.split(),
        (T.PERSON,),
    ),
    **dict.fromkeys(
        """
        project plant mine railway line route corridor pipeline dam terminal refinery road highway
        motorway tunnel bridge link station complex facility scheme smelter cluster interconnector
        programme program undertaking site extension canal cable hub park
        """.split(),
        (T.PROJECT,),
    ),
    **dict.fromkeys(
        """
        agreement accord deal document pact treaty memorandum contract declaration protocol
        convention charter lease concession
        """.split(),
        (T.AGREEMENT,),
    ),
    **dict.fromkeys(
        """
        summit forum conference event meeting session games exhibition expo tournament vote
        referendum election war conflict gathering festival championship talks
        """.split(),
        (T.EVENT,),
    ),
    **dict.fromkeys(
        "city town port region province island lake river capital area district".split(), (T.PLACE,)
    ),
}
"""Nouns behind "the": "the *plant*", and the types they can refer to."""

GENERAL = frozenset(
    """
    project undertaking scheme site facility agreement accord deal document pact event gathering
    meeting company firm group body organisation organization country city
    """.split()
)
"""Nouns general enough for any thing of their type: "the *project*" for a railway."""

PAIRED = frozenset("country side nation state party neighbour neighbor government capital people republic".split())
"""Plurals behind "both" and "the two": "both *sides*"."""

"""What the whole annotator marks in sentences of news, all types together."""

import pytest
from spacy.language import Language

from kgraph.annotate.groups import MENTIONS
from tests.annotate.marked import unmark

SENTENCES = [
    # Countries: names, demonyms, abbreviations, acting capitals and seats.
    "⟦Country:Kenyan⟧ officials said ⟦Country:Tanzania⟧ would join the talks.",
    "Talks between ⟦Country:Oslo⟧ and ⟦Country:Helsinki⟧ on cable safety ended badly.",
    "⟦Country:Ankara⟧ rejected the offer, while ⟦Country:Athens⟧ asked for more time.",
    "The ⟦Country:Kremlin⟧ declined to comment on the plan.",
    "⟦Country:Chad⟧ and ⟦Country:Niger⟧ share a border in the ⟦Place:Sahel⟧.",
    "Investors from ⟦Country:Qatar⟧ and the ⟦Country:UAE⟧ are interested.",
    "The ⟦Country:US⟧ and ⟦Country:China⟧ met.",
    "⟦Country:Georgia⟧ exports wine to ⟦Country:Poland⟧.",
    # The same capitals as places.
    "The delegation spent two days in ⟦Place:Oslo⟧ before flying to ⟦Place:Helsinki⟧.",
    # Persons: titles cut off, particles and hyphens kept.
    "President ⟦Person:Amara Kollie⟧ of ⟦Country:Liberia⟧ opened the plant.",
    "⟦Country:Norway⟧'s trade minister, ⟦Person:Ingeborg Solheim⟧, disagreed.",
    "Foreign Minister ⟦Person:Said al-Busaidi⟧ will travel to ⟦Place:Lisbon⟧.",
    "⟦Person:Kim Seo-yeon⟧, an economist at the ⟦Organization:University of Ghana⟧, sees risks.",
    '"We are ready," said ⟦Person:Rustam Yusupov⟧, chief executive of '
    "⟦Organization:Zerafshan Cement⟧.",
    # Bodies: lists, heads, appositions, owners, acronyms.
    "The ⟦Organization:World Bank⟧ and the ⟦Organization:Asian Development Bank⟧ share the cost.",
    "The utility ⟦Organization:Voltalia Sur⟧ runs the grid.",
    "The ⟦Organization:Ministry of Trade and Industry⟧ published the figures.",
    "⟦Organization:BRICS⟧ leaders met in ⟦Place:Kazan⟧.",
    "The ⟦Organization:Organization for Security and Co-operation in Europe⟧ sent monitors.",
    "The ⟦Organization:Caspian Water Commission⟧ (⟦Organization:CWC⟧) meets in ⟦Place:Aktau⟧.",
    # Projects: named, described, with places inside descriptions.
    "⟦Country:Italy⟧'s ⟦Organization:Orizzonte Costruzioni⟧ is building the "
    "⟦Project:⟦Place:Kassala⟧ ring road⟧.",
    "The ⟦Project:⟦Country:Chad⟧–⟦Country:Cameroon⟧ railway⟧ is 900 km long.",
    "Officials hailed the ⟦Project:Northern Light Corridor⟧ as a success.",
    "The company plans a ⟦Project:wind farm near ⟦Place:Essaouira⟧⟧.",
    # Agreements: named, described, counted together.
    "The two sides signed a ⟦Agreement:memorandum on seed research⟧.",
    "They signed ⟦Agreement:19 documents⟧ after the meeting.",
    "Parliament ratified the ⟦Agreement:Lusaka Protocol⟧ last week.",
    # Events.
    "The ⟦Event:Gulf Fisheries Forum⟧ takes place in ⟦Place:Muscat⟧.",
    "⟦Country:Peru⟧ will host the ⟦Event:2031 Pan American Games⟧.",
    "The ⟦Event:referendum on the new constitution⟧ is due in June.",
    "⟦Event:COP31⟧ will discuss the fund.",
    "Talks on the ⟦Event:war in ⟦Country:Sudan⟧⟧ resumed in ⟦Place:Jeddah⟧.",
    # Places.
    "Ships wait off the coast of the ⟦Place:Red Sea⟧.",
    "The quake was felt in the ⟦Place:Osh region⟧.",
    # Nothing to mark: generic words, capitals that only open a sentence.
    "Trade deals were discussed in general terms.",
    "Turnout was low.",
    "The Council wants to turn the town into a transit hub.",
    "Railways and pipelines need steel.",
]


@pytest.mark.parametrize("markup", SENTENCES)
def test_marks_exactly_the_mentions(annotator: Language, markup: str) -> None:
    text, expected = unmark(markup)
    doc = annotator(text)
    assert {(span.text, span.label_) for span in doc.spans[MENTIONS]} == expected


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(
            "The ⟦Person:Michael Jordan⟧ museum is closed.",
            marks=pytest.mark.xfail(
                reason="a weak country name wins where the model sees no person", strict=True
            ),
        ),
        pytest.param(
            "She bought a stake in ⟦Country:Peru⟧'s ⟦Project:North Katu tungsten mine⟧.",
            marks=pytest.mark.xfail(
                reason="the tagger takes the noun before the head for a verb", strict=True
            ),
        ),
    ],
)
def test_known_failures(annotator: Language, markup: str) -> None:
    text, expected = unmark(markup)
    doc = annotator(text)
    assert {(span.text, span.label_) for span in doc.spans[MENTIONS]} == expected

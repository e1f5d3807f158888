import pytest

from kgraph.clean.furniture import RULES, Furniture, FurnitureRule, sort_of_furniture

CASES = [(rule, example) for rule in RULES for example in rule.examples]
PROSE = [
    "Images from the harbour showed smoke above the cranes.",
    "Photos by state media show the president on the quay.",
    "Credits worth $2 billion were granted to the railway.",
    "Copyright law in Kenya is to change in May.",
    "Privacy policy changes anger users in India",
    "Category-5 cyclone nears Madagascar",
    "Like China, the US on Monday put a tariff on palm oil.",
    "Follow-up talks kept the sides in touch, the envoy said.",
    "By using rail, our country can halve its costs, the minister told newspapers.",
    "See-saw prices hit cocoa farmers in Ghana",
    "Related costs of the dam rose to $5 million.",
    "The analysis was published by the World Bank on Monday and shows a rise of 4 percent.",
    "Sources: three diplomats said that talks had failed before they began.",
    "Share of coal in the power mix falls below a half",
    "Search for the missing ferry goes on",
    "Home of the world's largest salt lake, Bolivia wants to sell more of it.",
    "Register of ships grows for the third year",
    "Support for the pact grows in Suva",
    "Exports rose by 5 percent (source: statistics office).",
    "The talks will resume on Monday, he told Reuters.",
    "By Tuesday the ferry was afloat again.",
    "By Land and Sea",
    "In March 2025, two lines were opened.",
    "Nairobi in March",
    "Comments by the envoy angered Dhaka",
    "More than 40 ships wait",
    "The ends justify the means",
    "Text of the agreement between the two ministers leaks",
]


@pytest.mark.parametrize(("rule", "example"), CASES, ids=[example for _, example in CASES])
def test_examples_of_the_rules(rule: FurnitureRule, example: str) -> None:
    assert rule.form.fullmatch(example)
    assert sort_of_furniture(example) is rule.sort


@pytest.mark.parametrize("line", PROSE)
def test_prose_and_headlines_are_kept(line: str) -> None:
    assert sort_of_furniture(line) is None


@pytest.mark.parametrize("rule", RULES, ids=[rule.form.pattern[:40] for rule in RULES])
def test_long_paragraphs_are_prose(rule: FurnitureRule) -> None:
    line = f"{rule.examples[0]} " + "and so the talks went on. " * 40
    assert sort_of_furniture(line) is None


@pytest.mark.parametrize("line", ["***", "—", "· · ·", "\u200b", "..."])
def test_lines_without_words(line: str) -> None:
    assert sort_of_furniture(line) is Furniture.PAGE

from kgraph.evaluate import Cause, Mistake, Verdict, render_mistakes

LONG = "The keepers said that the tide gauge at the far end of the mole was read twice a day. " * 3

MISTAKES = [
    Mistake("visited", Verdict.WRONG, Cause.WRONG_DIRECTION, "", "2", "B → A", "A saw B."),
    Mistake("Place", Verdict.MISSED, Cause.NO_MENTION, "", "1", "Delta"),
    Mistake("visited", Verdict.WRONG, Cause.WRONG_DIRECTION, "", "1", "D → C", "C saw\nD."),
    Mistake("visited", Verdict.MISSED, Cause.NO_MENTION, "F", "1", "E → F", "E saw F."),
    Mistake("hosts", Verdict.WRONG, Cause.WRONG_DIRECTION, "", "1", "G → H", "H met in G."),
    Mistake(
        "hosts",
        Verdict.STATUS,
        Cause.WRONG_STATUS,
        "asserted instead of denied",
        "1",
        "I → J",
        "I?",
    ),
]


def test_a_table_of_causes_comes_first_the_most_frequent_at_its_top() -> None:
    table, *_ = render_mistakes(MISTAKES).split("\n\n")
    assert [line.split() for line in table.splitlines()] == [
        ["Mistakes", "by", "cause", "all", "missed", "wrong"],
        ["wrong", "direction", "3", "3", "visited", "2,", "hosts", "1"],
        ["no", "mention", "2", "2", "Place", "1,", "visited", "1"],
        ["wrong", "status", "1", "hosts", "1"],
        ["all", "6", "2", "3"],
    ]


def test_counts_stand_below_their_headings() -> None:
    head, direction, mention, *_, total = render_mistakes(MISTAKES).split("\n\n")[0].splitlines()
    ends = {name: head.index(name) + len(name) for name in ("all", "missed", "wrong")}
    assert [line[ends["all"] - 1] for line in (direction, mention, total)] == ["3", "2", "6"]
    assert mention[ends["missed"] - 1] == "2"
    assert direction[ends["wrong"] - 1] == "3"


def test_mistakes_are_grouped_by_kind_and_cause_and_show_their_sentences() -> None:
    _, *groups = render_mistakes(MISTAKES).split("\n\n")
    assert "\n\n".join(groups).splitlines() == [
        "Place: 1 missed",
        "  missed, no mention (1)",
        "    1  Delta",
        "",
        "hosts: 1 wrong, 1 wrong status",
        "  wrong, wrong direction (1)",
        "    1  G → H",
        "      H met in G.",
        "  wrong status: asserted instead of denied (1)",
        "    1  I → J",
        "      I?",
        "",
        "visited: 1 missed, 2 wrong",
        "  missed, no mention: F (1)",
        "    1  E → F",
        "      E saw F.",
        "  wrong, wrong direction (2)",
        "    1  D → C",
        "      C saw D.",
        "    2  B → A",
        "      A saw B.",
    ]


def test_no_line_is_longer_than_100_columns_and_no_word_is_lost() -> None:
    kinds = ["Organization", "cooperatesWith", "holdsPosition", "participatesIn", "partyTo"]
    long = [
        Mistake(kind, Verdict.WRONG, Cause.OTHER_NAME, "x" * 120, "003", "word " * 40, LONG)
        for kind in kinds
    ]
    text = render_mistakes(long)
    assert max(len(line) for line in text.splitlines()) <= 100
    assert " ".join(text.split()).count(LONG.strip()) == len(kinds)
    indents = {len(line) - len(line.lstrip()) for line in text.splitlines() if "tide" in line}
    assert indents == {6}


def test_the_order_of_mistakes_does_not_matter() -> None:
    assert render_mistakes(MISTAKES[::-1]) == render_mistakes(MISTAKES)


def test_no_mistakes_are_said_to_be_none() -> None:
    assert render_mistakes([]) == "no mistakes\n"

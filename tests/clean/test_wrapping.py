import pytest

from kgraph.clean.wrapping import ends_sentence, join_flags

WRAPPED = [
    "The river commission met in Vienna on Tuesday to speak about the low",
    "water that has kept barges waiting since July. Delegates from Hungary,",
    "Romania and Serbia asked for a common fund, which the others refused.",
    "The next session is planned for March.",
]


def test_wrapped_prose_is_joined_even_behind_a_full_stop_or_before_a_name() -> None:
    assert join_flags([WRAPPED]) == [[False, True, True, True]]


def test_a_short_last_line_ends_its_paragraph() -> None:
    lines = [
        *WRAPPED,
        "Shippers are losing patience. A barge that waits costs its owner about",
        "900",
    ]
    assert join_flags([lines])[0] == [False, True, True, True, False, True]


@pytest.mark.parametrize(
    "chunks",
    [
        [["Ships wait in the harbour.", "Cranes stand still.", "Nobody knows why that is so."]],
        [["Key facts", "Length: 270 kilometres", "Cost: $1.2 billion", "Owner: the state"]],
        [["Bridge opens", "The bridge over the Sava opened on Friday after four years of works."]],
        [["x" * 200, "and lower case", "y" * 300]],
        [[WRAPPED[0]], [WRAPPED[1]]],
    ],
    ids=["sentences", "list", "headline", "long", "blank lines"],
)
def test_other_layouts_stay_apart(chunks: list[list[str]]) -> None:
    assert not any(flag for flags in join_flags(chunks) for flag in flags)


def test_bullets_start_their_own_paragraph_and_go_on_below() -> None:
    lines = ["- a convention on double taxation that both parliaments must", "still ratify;"]
    assert join_flags([[*WRAPPED], [*lines, *lines]])[1] == [False, True, False, True]


@pytest.mark.parametrize("text", ["Yes.", "Yes!", "“Yes.”", "Yes…", "(Yes.)", "As follows:"])
def test_sentence_ends(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["", "Yes", "Yes,", "“Yes”"])
def test_other_ends(text: str) -> None:
    assert not ends_sentence(text)

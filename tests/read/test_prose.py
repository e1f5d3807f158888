import pytest

from kgraph.errors import ReadError
from kgraph.read.prose import parse_prose

MARKED = """---
title: "Dam opens: what it means"
outlet: Lusaka Ledger
date: 2024-05-03
lang: no
editor: {name: unknown}
---

The dam opened on Friday.
"""


def test_front_matter_stays_in_the_text() -> None:
    draft = parse_prose(MARKED.encode())
    assert draft.text == MARKED
    assert draft.text[draft.body_start :] == "\nThe dam opened on Friday.\n"
    assert draft.metadata["title"] == "Dam opens: what it means"
    assert draft.metadata["date"] == "2024-05-03"
    assert draft.metadata["lang"] == "no"  # Norwegian, not false


def test_offsets_count_line_ends_once() -> None:
    draft = parse_prose(b"\xef\xbb\xbf" + MARKED.replace("\n", "\r\n").encode())
    assert draft.text == MARKED


@pytest.mark.parametrize(
    "text",
    [
        "The dam opened.\n",
        "---\nA rule above and\n---\na rule below.\n",
        "---\n\n---\n",
        "--- title: no line of its own\n---\n",
    ],
)
def test_files_without_front_matter(text: str) -> None:
    draft = parse_prose(text.encode())
    assert (draft.text, draft.body_start, draft.metadata) == (text, 0, {})


def test_front_matter_may_end_the_file_and_hold_comments() -> None:
    draft = parse_prose(b"---\n# written by hand\ntitle: Dam\n...")
    assert draft.body_start == len(draft.text)
    assert draft.metadata == {"title": "Dam"}


@pytest.mark.parametrize(
    ("front", "what"),
    [
        ("title: Dam: opened\n---\n", "line 2"),
        ("title: Dam\noutlet: [Ledger\n---\n", "line [34]"),
        ("title: Dam\nThe dam opened.\n", "not closed"),
        ("title: Dam\nstray words\n---\n", "line [34]"),
        ("title: " + "[" * 5000 + "\n---\n", "no YAML|line 2"),
    ],
)
def test_broken_front_matter_is_refused_with_its_line(front: str, what: str) -> None:
    with pytest.raises(ReadError, match=f"broken front matter, .*({what})") as caught:
        parse_prose(f"---\n{front}The dam opened.".encode())
    assert caught.value.remedy
    assert "\n" not in str(caught.value)


def test_yaml_cannot_build_objects() -> None:
    draft = parse_prose(b"---\ntitle: !!python/object/apply:os.getcwd []\n---\nThe dam opened.")
    assert draft.metadata == {"title": []}

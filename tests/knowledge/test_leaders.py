import pytest

from kgraph.knowledge.leaders import by_family, by_name


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("Kassym-Jomart Tokayev", "Kassym-Jomart Tokayev"),
        ("Kasym-Jomart Tokaev", "Kassym-Jomart Tokayev"),
        ("Kassym-Jomart Tokayev’s", "Kassym-Jomart Tokayev"),
        ("Volodymyr Zelenskyy", "Volodymyr Zelensky"),
        ("Volodymyr Zelenskiy", "Volodymyr Zelensky"),
        ("Alexander Lukashenko", "Alexander Lukashenko"),
        ("Aliaksandr Lukashenka", "Alexander Lukashenko"),
        ("Recep Tayyip Erdogan", "Recep Tayyip Erdoğan"),
        ("Shavkat Mirziyoev", "Shavkat Mirziyoyev"),
        ("Abdel-Fattah Al-Sisi", "Abdel Fattah el-Sisi"),
        ("Mohamed bin Salman", "Mohammed bin Salman"),
        ("Emomali Rakhmon", "Emomali Rahmon"),
        ("Luiz Inacio Lula da Silva", "Luiz Inácio Lula da Silva"),
    ],
)
def test_by_name(spelling: str, name: str) -> None:
    assert [leader.name for leader in by_name(spelling)] == [name]


@pytest.mark.parametrize("spelling", ["Aigul Testova", "Tokayev Street", "", "President"])
def test_unknown_names(spelling: str) -> None:
    assert by_name(spelling) == ()


def test_by_family() -> None:
    assert "Emmanuel Macron" in [leader.name for leader in by_family("Macron")]
    assert "Kassym-Jomart Tokayev" in [leader.name for leader in by_family("Tokaev")]
    assert by_family("Testova") == ()


def test_posts_follow_each_other() -> None:
    (leader,) = by_name("Donald Tusk")
    offices = [(post.office, post.country or post.organization) for post in leader.posts]
    assert offices == [("president", "European Council"), ("prime minister", "PL")]


def test_ids_come_from_the_sources_only() -> None:
    (known,) = by_name("Emmanuel Macron")
    assert known.wikidata == "Q3052772"
    (unknown,) = by_name("Olzhas Bektenov")
    assert unknown.wikidata is None

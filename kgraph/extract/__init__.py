"""From annotated docs to typed records with evidence.

In: spaCy docs that `kgraph.annotate` has marked. Out: one `Extraction` an article. Merging across
articles is left to `kgraph.link`.
"""

from kgraph.extract.extraction import extract_articles

__all__ = ["extract_articles"]

"""Which entity a figure is about.

In: a figure's span in a `Reading`. Out: the mention it is about, or None. Every entity that is
mentioned around the figure is a candidate; readable signs speak for or against it (its role in the
clause, the words around the figure, what the article is about), each with a weight. What is
measured is left to `kgraph.extract.measure`.
"""

from kgraph.extract.subject.choice import subject_of, subjects_of

__all__ = ["subject_of", "subjects_of"]

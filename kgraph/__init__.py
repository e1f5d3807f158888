"""kgraph: news articles in, a knowledge graph that cites every sentence out.

The stages are importable one by one (`kgraph.read`, `kgraph.clean`, `kgraph.annotate`,
`kgraph.extract`, `kgraph.link`, `kgraph.graph`, `kgraph.export`); `kgraph.pipeline` strings them
together and `kgraph.cli` is the command line on top.
"""

__version__ = "0.1.0"

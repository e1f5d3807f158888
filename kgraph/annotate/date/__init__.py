"""Dates: read by `kgraph.dates`, completed from the article's own date."""

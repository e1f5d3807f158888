"""Figures: magnitudes read by `kgraph.quantities`."""

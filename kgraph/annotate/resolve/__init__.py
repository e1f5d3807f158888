"""Resolves overlaps between the groups of all components."""

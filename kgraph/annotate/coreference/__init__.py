"""Pronouns and descriptions that refer back to a thing named before."""

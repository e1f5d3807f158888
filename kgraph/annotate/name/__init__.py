"""Proper names: capitalised sequences, weighed as person, organisation or place."""

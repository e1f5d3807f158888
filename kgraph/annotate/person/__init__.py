"""Persons, with the offices that make them leaders."""

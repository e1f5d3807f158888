"""Qualifiers of a relation: its status, its time, and whose words it is."""

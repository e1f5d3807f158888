"""Agreements: treaties, declarations, accords, memoranda, contracts, deals."""

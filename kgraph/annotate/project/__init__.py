"""Projects: what is built, developed or run over time."""

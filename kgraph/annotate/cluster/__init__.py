"""Which mentions of an article name one thing."""

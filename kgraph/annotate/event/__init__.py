"""Events: summits, forums, games, elections, wars, sessions."""

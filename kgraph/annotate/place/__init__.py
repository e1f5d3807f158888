"""Places: cities, regions, continents, seas, mountains, ports, venues and sites."""

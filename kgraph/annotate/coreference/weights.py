WEIGHTS: dict[str, dict[str, float]] = {k: {} for k in ("person", "it", "its", "noun", "role", "country")}

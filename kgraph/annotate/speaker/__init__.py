"""Marks whose words a stretch of the text is."""

"""Marks the words that say that a statement is planned, proposed, conditional or denied."""

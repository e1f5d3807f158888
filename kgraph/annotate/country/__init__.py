"""Countries: names, demonyms, and capitals and seats that act for a government."""

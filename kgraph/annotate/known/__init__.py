"""Known names: gazetteer hits as a span group, looked up once for all other components."""

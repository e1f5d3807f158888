"""The trained network as components of the pipeline, weighed against the rules."""

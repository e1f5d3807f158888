"""Rules and network side by side: the one place where their opinions are weighed.

In: what the rules say and how likely the network finds it. Out: calibrated probabilities and what
to believe. Both kinds of opinion, and what is done with the answer, are left to others.
"""

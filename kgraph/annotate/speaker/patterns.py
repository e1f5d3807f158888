"""Words by which news attributes what it tells.

In: nothing. Out: constants, lower-case lemmas, each with an example. Finding speakers and their
words is left to the other modules.
"""

REPORTING = frozenset(
    """
    acknowledge add admit affirm allege announce argue assert assess assure believe boast calculate
    caution claim clarify comment complain concede conclude confirm contend declare deny describe
    disclose emphasise emphasize estimate explain expect forecast hint indicate inform insist
    maintain mention note observe point predict read recall reckon recount reiterate relate relay
    remark remind repeat reply report respond reveal say snap specify speculate state stress
    suggest tell testify think underline underscore warn write
    """.split()
)
"""Verbs of speech and report: "*said* that the line would open"."""

WISHING = frozenset("ask demand hope hop propose recommend suggest urge want".split())
"""Verbs that put forward what others do: "*proposed* that the union build a hub"."""

REJECTING = frozenset("deny dismiss dispute rebut refute reject rubbish".split())
"""Verbs whose object is a report or idea of others: "*denied* a report that …"."""

RENEWING = frozenset("express reaffirm renew repeat reiterate support welcome".split())
"""Verbs whose object is somebody's wish: "*renewed* his invitation to join"."""

ANSWERS = frozenset({"a", "answer", "guest", "interviewee"})
"""Labels of the one who is interviewed: "*GUEST:* We signed it in May"."""

QUESTIONS = frozenset(
    "anchor correspondent host interviewer presenter q question moderator reporter".split()
)
"""Labels of the one who asks, whose words are the article's own: "*Q:* Will you join?"."""

OPENING = frozenset({"“", "«", "„"})
CLOSING = frozenset({"”", "»"})
"""Marks that show which end of a quotation they are; a straight mark (") alternates."""
STRAIGHT = '"'

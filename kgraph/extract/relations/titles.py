"""Building blocks of the surface patterns for titles, shared by the rules for posts.

In: nothing. Out: fragments of regular expressions over the text of a
`kgraph.extract.relations.surface.Surface`. Putting them together is left to the rules.
"""

POST = r"(?P<post>⟨T\d+⟩(?:,? and ⟨T\d+⟩)?)"
HOLDER = r"(?P<holder>⟨P\d+⟩)"
BODY = r"(?P<body>⟨[CcOo]\d+⟩)"

ADDRESS = (
    r"(?:(?:the ⟨C\d+⟩ )?(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Engr|Eng|Gen|General|"
    r"Col|Colonel|Marshal|Admiral|Mullah|Sheikh|Sheikha|Datuk|Dato|Seri|Tan Sri|H\. ?E|HE|"
    r"Excellency|His|Her|Comrade|Father|Rabbi)\b\.?,? ?|the ⟨C\d+⟩ )*"
)
"""Forms of address between a title and a name; they are no part of the name."""

ASIDE = r"(?:,? \(?(?:\d\d|aged \d\d|[a-z' -]{3,30})\)?)?"
"""An age or short remark after a name: "X, 66, head of Y"."""

ADVERBS = (
    r"(?:(?:the|a|an|then|now|once|formerly|still|currently|acting|former|ex-|late|last|"
    r"new|newly|appointed|elected|outgoing|incoming|state|company|group|bloc|body)\b ?)*"
)
"""What may stand between a body and a title: "Chad's newly appointed envoy"."""

ABROAD = r"(?: (?:in|to|on)(?: the)? ⟨[A-Za-z]\d+⟩)?"
"""Where an envoy is posted: "its ambassador in Nairobi, X"."""

"""Capitalised sequences that may be the name of a person, body or place.

In: a parsed doc. Out: token ranges of maximal capitalised sequences, with the small words that
names contain ("Bank of Ghana", "Joaan bin Hamad Al Thani"), without titles, determiners and
possessives. What they name is left to `kgraph.annotate.name.component`.
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

PARTICLES = frozenset(
    """
    al ag ap bin bint da das de del della den der di do dos du e el en ibn ibni la le ould san ter
    van von wa y zu
    """.split()
)
"""Lower-case parts of personal and place names: "Ursula *von der* Leyen", "Rio *de* Janeiro"."""

HYPHENS = frozenset({"-", "–", "‑"})
_COMPOUNDING = frozenset(
    """
    affiliated aligned area based backed born bound built controlled dominated driven educated era
    financed focused friendly funded headquartered held led linked listed made majority manufactured
    mediated member named occupied operated organised organized owned paid produced registered
    related run side sponsored style supplied supported through to trained type wide year
    """.split()
)
"""Second parts of compounds that are no part of the name: "Oslo-*listed*"."""
_LISTING = frozenset({"ministry", "department", "committee", "directorate", "minister"})

_NEVER = frozenset(
    """
    a an the i he she it we they you this that these those his her its their our my your and but or
    if when while as at by in on of for from to with after before since under over during despite
    against among although because both each every there here what who which how why where not no
    yes also however meanwhile moreover according earlier later last next today yesterday tomorrow
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    across all amid any ask behind between beyond even few following fireworks inside just like many
    maybe more most nearly near now once only outside perhaps several some still such then
    throughout tonight toward towards turnout unlike within without ahead back just only mr mrs ms
    miss dr sir madam lord lady mx prof st ceo cfo gdp lng vat ai it us$ covid covid-19 esg internet
    english arabic christmas easter ramadan nowruz q1 q2 q3 q4 am pm utc gmt
    """.split()
)


def is_name_word(token: Token) -> bool:
    """Whether a token can be part of a proper name by its shape and kind."""
    text = token.text
    if not any(c.isalpha() for c in text) or token.lower_ in _NEVER:
        return False
    if not (text[0].isupper() or (text[0].islower() and any(c.isupper() for c in text[1:]))):
        return text[0].isdigit() and token.pos_ == "PROPN"
    if token.is_sent_start:
        return _is_name_at_sentence_start(token)
    return token.pos_ not in {"PRON", "DET", "SCONJ", "CCONJ", "AUX"} or token.ent_type_ != ""


def _is_name_at_sentence_start(token: Token) -> bool:
    if token.text.isupper() and len(token.text) > 1:
        return True
    if token.ent_type_ in {"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP"}:
        return True
    if token.pos_ != "PROPN" or token.i + 1 >= len(token.doc):
        return False
    following = token.nbor(1)
    joined = following.text in HYPHENS and not token.whitespace_
    return joined or (following.text[:1].isupper() and following.pos_ == "PROPN")


def sequences(doc: Doc) -> Iterator[Span]:
    """Yield maximal name sequences in text order, without overlaps.

    >>> import spacy
    >>> list(sequences(spacy.blank("en")("nothing here")))
    []
    """
    i = 0
    while i < len(doc):
        if not is_name_word(doc[i]) or _follows_prefix(doc[i]):
            i += 1
            continue
        end = _extend(doc, i)
        yield doc[i:end]
        i = end


def _follows_prefix(token: Token) -> bool:
    """trans-*Caspian*, pro-*European*: an adjective, not the name behind the prefix."""
    if token.i < 2 or token.nbor(-1).text not in HYPHENS or token.nbor(-1).whitespace_:
        return False
    prefix = token.nbor(-2)
    return prefix.text.islower() and not prefix.whitespace_


def _extend(doc: Doc, start: int) -> int:
    end = start + 1
    while end < len(doc):
        step = _step(doc, end)
        if not step:
            return end
        end += step
    return end


def _step(doc: Doc, at: int) -> int:
    """How many tokens the name grows by at a position: 0 where it ends."""
    token = doc[at]
    if token.is_sent_start and not _is_false_start(token):
        return 0
    if is_name_word(token) or (token.text.isdigit() and len(token.text) <= 2):
        return 0 if token.ent_type_ in {"DATE", "TIME"} else 1
    following = doc[at + 1] if at + 1 < len(doc) else None
    if following is None or following.is_space:
        return 0
    if token.text in {"-", "‑"} and not doc[at - 1].whitespace_ and not token.whitespace_:
        return 2 if _joins_hyphen(following) else 0
    if token.lower_ in PARTICLES:
        return _through_particle(doc, at)
    if token.lower_ in {"&", "+"}:
        return 2 if is_name_word(following) else 0
    if token.lower_ in {"of", "for"}:
        return _through_link(doc, at)
    if token.text == ",":
        return _through_comma(doc, at)
    if token.tag_ == "POS" and (token.text in {"'", "’"} or doc[at - 1].lower_ == "people"):
        return 2 if is_name_word(following) else 0
    if token.lower_ == "and":
        return 2 if is_name_word(following) and _is_joint_name(doc, at) else 0
    return 0


def _joins_hyphen(following: Token) -> bool:
    """Park Ji-*hoon*, Co-*operation*, but not Tokyo-*based*."""
    if following.text[:1].isupper() or following.text.isdigit():
        return True
    return following.text.isalpha() and following.lower_ not in _COMPOUNDING


def _through_particle(doc: Doc, at: int) -> int:
    """Ursula *von der* Leyen, Said *al-*Harthy, Njoroge *wa* Kamau."""
    end = at + 1
    while end < len(doc) and (doc[end].lower_ in PARTICLES or doc[end].text in HYPHENS):
        end += 1
    if end < len(doc) and end - at <= 3 and is_name_word(doc[end]):
        return end + 1 - at
    return 0


def _through_comma(doc: Doc, at: int) -> int:
    """Ministry of Trade*, Industry and* Resources."""
    opened = any(t.lower_ in _LISTING for t in doc[max(0, at - 4) : at])
    if not opened or at + 3 >= len(doc) or not is_name_word(doc[at + 1]):
        return 0
    if doc[at + 2].lower_ == "and" and is_name_word(doc[at + 3]):
        return 4
    return 0


def _is_false_start(token: Token) -> bool:
    """The parser splits sentences inside names it does not know."""
    return token.i > 0 and not token.nbor(-1).is_punct and not token.nbor(-1).is_space


_BODY_WORDS = frozenset(
    """
    academy agency alliance association authority bank board bureau centre center chamber church
    coalition college commission commissioner committee community confederation conference congress
    cooperation corporation council court department directorate federation forum foundation front
    fund government group house institute institution international league ministry mission movement
    network office organisation organization parliament party programme program school secretariat
    service society state states treasury tribunal union university world
    """.split()
)


def _through_link(doc: Doc, at: int) -> int:
    """ "of" continues the name of a body: "Ministry of the Interior", not "Minister of Oman"."""
    if doc[at - 1].lower_ not in _BODY_WORDS and doc[at - 1].lemma_.lower() not in _BODY_WORDS:
        return 0
    following = doc[at + 1]
    if is_name_word(following):
        return 2
    if following.lower_ == "the" and at + 2 < len(doc) and is_name_word(doc[at + 2]):
        return 3
    return 0


def _is_joint_name(doc: Doc, at: int) -> bool:
    """ "and" inside the name of a body: "Bank for Reconstruction *and* Development"."""
    before, after = doc[at - 1], doc[at + 1]
    same = before.ent_type_ == after.ent_type_ == "ORG" and after.ent_iob_ == "I"
    if same and doc[at].ent_iob_ == "I" and _in_body_name(doc[at]):
        return True
    i = at - 1
    while i > 0 and (is_name_word(doc[i]) or doc[i].lower_ in {"of", "for", "the"}):
        if doc[i].lower_ in {"of", "for"} and doc[i - 1].lower_ in _PURPOSEFUL:
            return True
        i -= 1
    return False


def _in_body_name(token: Token) -> bool:
    """Whether the entity around a token has a word for a body: "Ports and Shipping *Authority*"."""
    start = end = token.i
    doc = token.doc
    while start > 0 and doc[start].ent_iob_ == "I":
        start -= 1
    while end + 1 < len(doc) and doc[end + 1].ent_iob_ == "I":
        end += 1
    return any(t.lower_ in _BODY_WORDS for t in doc[start : end + 1])


_PURPOSEFUL = frozenset(
    """
    agency authority bank commission committee conference department directorate fund institute
    ministry office organisation organization programme society
    """.split()
)
"""Bodies named after two purposes: "*Organization* for Security and Co-operation"."""

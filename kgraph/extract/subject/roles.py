"""Which words the syntax ties to a figure, and by which role.

In: a figure's span in a parsed doc. Out: a `Frame`: roles of tokens, the verb, and the words around
the figure. Which entities the tokens stand for is left to `kgraph.extract.subject.signs`.

The walk goes up from the figure: the noun that it counts or modifies and what owns it, the noun
that governs it ("a cost *of* $2bn"), the verb with its arguments, then the verbs above.
"""

from collections import defaultdict

from spacy.tokens import Span, Token

from kgraph.extract.subject.units import unit_class
from kgraph.extract.subject.vocabulary import FIELDS, MONEY_VERBS, OWNING_VERBS, verb_class

_NOMINAL = frozenset({"NOUN", "PROPN", "NUM", "SYM", "X", "ADJ"})
_CONTENT = frozenset({"NOUN", "ADJ", "PROPN", "VERB"})
_UP_IN_PHRASE = frozenset(
    {"nummod", "compound", "quantmod", "amod", "nmod", "npadvmod", "advmod", "punct", "dep"}
)
_BEFORE_NOUN = frozenset({"amod", "compound", "nmod"})
_PREPOSITIONS = frozenset({"of", "in", "for", "to", "from", "with", "between", "by", "on"})
_VERB_PREPOSITIONS = _PREPOSITIONS | {"into", "at"}
_LINKING = frozenset({"of", "in", "for", "to", "with", "between"})
_CLAUSE_PREPOSITIONS = frozenset({"to", "by", "in", "for", "from"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_SLOTS = {
    **dict.fromkeys(("dobj", "dative"), "object"),
    **dict.fromkeys(("nsubj", "nsubjpass", "csubj"), "subject"),
    **dict.fromkeys(("attr", "npadvmod", "acomp", "oprd", "advmod"), "complement"),
}
_VERBAL = frozenset({"VERB", "AUX"})
MAX_STEPS = 6
MAX_LEVELS = 3


class Frame:
    """A figure in its clause.

    Attributes:
        span: the figure.
        unit: its unit class, shares and changes of percent told apart.
        roles: index of a token → the roles that it has towards the figure.
        verb: the verb of the figure's clause, or None.
        verb_class: that verb's class, or "none".
        slot: the figure's own place in the clause: "object", "subject", "complement", or the
            preposition before it.
        words: lemmas around the figure.
        fields: fields of the words around the figure.
    """

    def __init__(self, span: Span) -> None:
        self.span = span
        self.unit = unit_class(span)
        self.roles: dict[int, set[str]] = defaultdict(set)
        self.words: set[str] = set()
        self.verb: Token | None = None
        self.verb_class = "none"
        self.slot = "none"
        self._phrase = _phrase(span.root)
        top = self._walk_phrase()
        if top.pos_ in _VERBAL:
            self._walk_clauses(top)
        self.fields = {name for word in self.words for name in FIELDS.get(word, ())}
        if self._is_stake():
            self.fields.add("stake")

    # -- the figure's noun phrase ---------------------------------------------------------------

    def _walk_phrase(self) -> Token:
        """Roles inside the phrase and of the nouns above it; returns the verb, or the last noun."""
        for token in self._phrase:
            self._note(token)
            self.roles[token.i].add("itself")
            self._owned(token, "noun")
        token = self._phrase[-1]
        for _ in range(MAX_STEPS):
            head = token.head
            if head.i == token.i or token.pos_ in _VERBAL:
                break
            self.slot = _slot(token, head)
            token = self._step(token, head)
        return token

    def _step(self, token: Token, head: Token) -> Token:
        if token.dep_ in {"pobj", "pcomp"}:
            governor = head.head
            while governor.dep_ == "prep":
                governor = governor.head
            if governor.pos_ not in _VERBAL:
                self._governed(governor, "head")
            return governor
        if head.pos_ not in _VERBAL or token.dep_ == "appos":
            self._governed(head, "apposed" if token.dep_ == "appos" else "head")
        return head

    def _governed(self, noun: Token, role: str) -> None:
        self.roles[noun.i].add(role)
        self._note(noun)
        self._owned(noun, "noun")

    def _note(self, token: Token) -> None:
        if token.pos_ in _CONTENT:
            self.words.add(token.lemma_.lower())

    def _owned(self, noun: Token, level: str) -> None:
        """What owns or specifies a noun: "Peru's exports", "the price of the bridge"."""
        for child in noun.children:
            if self.span.start <= child.i < self.span.end:
                continue
            if child.dep_ == "poss":
                self.roles[child.i].add(f"{level} owner")
            elif child.dep_ in _BEFORE_NOUN:
                self.roles[child.i].add(f"{level} owner")
                self._note(child)
            elif child.dep_ == "appos":
                self.roles[child.i].add("apposed" if level == "noun" else f"{level} apposed")
            elif child.dep_ in {"prep", "agent"}:
                self._prepositional(child, level)
            elif child.dep_ in {"acl", "relcl"}:
                self._clause_in(child, f"{level} clause")

    def _prepositional(
        self, preposition: Token, level: str, known: frozenset[str] = _PREPOSITIONS
    ) -> None:
        word = preposition.lower_
        role = f"{level} {word}" if word in known else f"{level} other"
        for child in preposition.children:
            if child.dep_ in {"pobj", "pcomp"}:
                self.roles[child.i].add(role)
                self._note(child)
                self._inner(child, f"{role} inner", 0)
            elif child.dep_ == "prep":
                self._prepositional(child, level, known)

    def _inner(self, noun: Token, role: str, depth: int) -> None:
        for child in noun.children:
            if child.dep_ == "poss" or child.dep_ in _BEFORE_NOUN or child.dep_ == "conj":
                self.roles[child.i].add(role)
            elif child.dep_ == "prep" and depth < 2 and child.lower_ in _LINKING:
                for inner in child.children:
                    if inner.dep_ in {"pobj", "pcomp"}:
                        self.roles[inner.i].add(role)
                        self._note(inner)
                        self._inner(inner, role, depth + 1)

    def _clause_in(self, verb: Token, role: str) -> None:
        for child in verb.children:
            if child.dep_ in {"nsubj", "nsubjpass", "dobj"}:
                self.roles[child.i].add(role)
            elif child.dep_ in {"prep", "agent"} and child.lower_ in _CLAUSE_PREPOSITIONS:
                for inner in child.children:
                    if inner.dep_ == "pobj":
                        self.roles[inner.i].add(role)

    # -- the verbs above ------------------------------------------------------------------------

    def _walk_clauses(self, verb: Token) -> None:
        self.verb, self.verb_class = verb, self._class_of(verb)
        self.words.add(verb.lemma_.lower())
        described = _described(verb)
        if described is not None:
            self._relative(described, "")
        level = 0
        while level <= MAX_LEVELS:
            has_subject = self._arguments(verb, "upper " if level else "")
            if verb.dep_ in {"relcl", "acl"}:
                self._relative(verb.head, "upper " if level else "")
                return
            head = _verb_above(verb)
            if head is None:
                return
            shared = verb.dep_ in {"xcomp", "conj", "aux"} and not has_subject
            level += 0 if shared else 1
            verb = head

    def _class_of(self, verb: Token) -> str:
        of_money = self.unit in {"money", "percent", "share"}
        return verb_class(verb.lemma_.lower(), of_money=of_money)

    def _relative(self, noun: Token, prefix: str) -> None:
        self.roles[noun.i].add(f"{prefix}relative")
        self._owned(noun, "relative")
        self._note(noun)

    def _arguments(self, verb: Token, prefix: str) -> bool:
        kind, has_subject = self._class_of(verb), False
        for child in verb.children:
            if child.dep_ in _SUBJECTS:
                has_subject = True
                voice = "passive" if child.dep_ == "nsubjpass" else "subject"
                relative = child.tag_ in {"WDT", "WP"} and verb.dep_ == "relcl"
                target = verb.head if relative else child
                self.roles[target.i].add(f"{prefix}{voice} {kind}")
                self._beside(child, f"{prefix}subject", prefix)
            elif child.dep_ in {"dobj", "attr", "oprd", "dative"} and child.pos_ != "ADP":
                giving = " give" if kind in MONEY_VERBS else ""
                self.roles[child.i].add(f"{prefix}object{giving}")
                self._beside(child, f"{prefix}object", prefix)
            elif child.dep_ in {"prep", "agent", "dative"}:
                base = "give" if kind in MONEY_VERBS else "verb"
                self._prepositional(child, f"{prefix}{base}", _VERB_PREPOSITIONS)
            elif child.dep_ == "advcl" and child.i < self.span.start:
                self._clause_in(child, f"{prefix}adverbial")
        return has_subject

    def _beside(self, noun: Token, level: str, prefix: str) -> None:
        if not prefix and not noun.tag_.startswith("W"):
            self._note(noun)
        if noun not in self._phrase:
            self._owned(noun, level)

    def _is_stake(self) -> bool:
        if self.unit not in {"share", "percent"} or self.verb is None:
            return False
        return self.verb.lemma_.lower() in OWNING_VERBS


def _phrase(root: Token) -> list[Token]:
    """The figure's root and what it counts or modifies, inside out."""
    chain = [root]
    for _ in range(MAX_STEPS):
        token, head = chain[-1], chain[-1].head
        if head.i == token.i or token.dep_ not in _UP_IN_PHRASE or head.pos_ not in _NOMINAL:
            break
        chain.append(head)
    return chain


def _slot(token: Token, head: Token) -> str:
    if token.dep_ in {"pobj", "pcomp"}:
        return head.lower_ if head.lower_ in _VERB_PREPOSITIONS else "preposition"
    return _SLOTS.get(token.dep_, "other")


def _described(verb: Token) -> Token | None:
    """The noun of a participle behind a comma: "a deal, reportedly *valued* at $2bn".

    The parser often hangs such a participle on the main verb.
    """
    if verb.tag_ not in {"VBN", "VBG"} or any(c.dep_ in _SUBJECTS for c in verb.children):
        return None
    at = verb.i - 1
    while at > 0 and verb.doc[at].pos_ == "ADV":
        at -= 1
    if at < 1 or verb.doc[at].text != ",":
        return None
    noun = verb.doc[at - 1]
    return noun if noun.pos_ in {"NOUN", "PROPN"} and noun.sent == verb.sent else None


def _verb_above(verb: Token) -> Token | None:
    if verb.dep_ not in {"xcomp", "conj", "aux", "ccomp", "advcl", "pcomp", "parataxis"}:
        return None
    head = verb.head
    while head.dep_ == "prep" and head.pos_ not in _VERBAL:
        head = head.head
    return head if head.pos_ in _VERBAL and head.i != verb.i else None

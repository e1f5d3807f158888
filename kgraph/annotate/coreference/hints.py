"""What verbs and possessed nouns say about the type of "it".

In: nothing. Out: `subject_types`, `object_types`, `owner_types`: the types that fit a slot, empty
where the word says nothing. Weighing a fit is left to `features`.
"""

from kgraph.ontology import EntityType as T

_AGENT = frozenset({T.COUNTRY, T.ORGANIZATION})
_NOTHING: frozenset[T] = frozenset()

_AGENT_VERBS = """
    accept accuse add admit agree aim announce apply approve ask attack back believe bid blame
    borrow buy call cancel confirm consider cut decide declare declined decline defend demand deny
    deploy drop employ expect export favour fear file grow harvest have hope hire import impose
    insist intend invest invite join keep lack leave lend lower make mine need negotiate offer
    oppose order own owe pay pledge plan pledge produce promise propose pump purchase raise ratify
    recognise recognize refuse reject report request say seek sell send ship sign spend supply
    support suspend tell threaten train urge veto vote want warn win wish withdraw
"""
_PROJECT_SUBJECTS = """
    bypass carry connect cost cover cross cut feed generate handle house irrigate lead link lie
    pass power process reach run shorten span stretch serve store supply traverse treat
"""
_PROJECT_OBJECTS = """
    build complete commission construct develop electrify erect expand extend finish fund finance
    halt inaugurate launch lay modernise modernize open operate reopen run shelve stop
"""
_AGREEMENT_OBJECTS = """
    adopt conclude endorse initial ink ratify renegotiate sign terminate denounce draft
"""
_AGREEMENT_SUBJECTS = "envisage oblige provide stipulate expire govern bind"
_EVENT_OBJECTS = "attend convene hold host organise organize postpone stage boycott"

_COUNTRY_OWNS = """
    ally ambassador army border capital citizen coast constitution crop currency economy embassy
    export farmer foreign gdp government grain harvest import independence leader majority minister
    monarch navy neighbour neighbor parliament people population port president premier presidency
    representative reserve sovereignty soil territory tourist troops village wheat diplomat
    accession candidacy membership bid
"""
_COMPANY_OWNS = """
    board boss branch chairman chairwoman chief client customer director dividend earnings
    executive factory fleet founder guidance headquarters investor loss manager office output owner
    profit revenue sales share shareholder spokesman spokeswoman stake stock subsidiary turnover
    reader correspondent editor chair creditor
"""
_BLOC_OWNS = "charter member secretary secretary-general secretariat summit rotating mandate chair"
_PROJECT_OWNS = """
    backer capacity completion construction cost design length route section stretch opening
    throughput commissioning first-phase phase leg budget span
"""
_AGREEMENT_OWNS = "article clause provision ratification signing text signatory terms annex"
_EVENT_OWNS = "organiser organizer participant opening sidelines agenda closing"


def _table(*rows: tuple[str, frozenset[T]]) -> dict[str, frozenset[T]]:
    found: dict[str, frozenset[T]] = {}
    for words, types in rows:
        for word in words.split():
            found[word] = found.get(word, _NOTHING) | types
    return found


_SUBJECTS = _table(
    (_AGENT_VERBS, _AGENT),
    (_PROJECT_SUBJECTS, frozenset({T.PROJECT})),
    (_AGREEMENT_SUBJECTS, frozenset({T.AGREEMENT})),
)
_OBJECTS = _table(
    (_PROJECT_OBJECTS, frozenset({T.PROJECT})),
    (_AGREEMENT_OBJECTS, frozenset({T.AGREEMENT})),
    (_EVENT_OBJECTS, frozenset({T.EVENT})),
)
_OWNERS = _table(
    (_COUNTRY_OWNS, frozenset({T.COUNTRY})),
    (_COMPANY_OWNS, frozenset({T.ORGANIZATION})),
    (_BLOC_OWNS, frozenset({T.ORGANIZATION})),
    (_PROJECT_OWNS, frozenset({T.PROJECT})),
    (_AGREEMENT_OWNS, frozenset({T.AGREEMENT})),
    (_EVENT_OWNS, frozenset({T.EVENT})),
)


def subject_types(verb: str) -> frozenset[T]:
    """The types of a subject: "it *sells* copper" is said of a country or company.

    >>> sorted(subject_types("sell"))[0].value
    'Country'
    """
    return _SUBJECTS.get(verb, _NOTHING)


def object_types(verb: str) -> frozenset[T]:
    """The types of what is acted on: "it was *ratified*" is said of an agreement.

    >>> [t.value for t in object_types("ratify")]
    ['Agreement']
    """
    return _OBJECTS.get(verb, _NOTHING)


def owner_types(noun: str) -> frozenset[T]:
    """The types of an owner: "its *capital*" belongs to a country, "its *shares*" to a company.

    >>> [t.value for t in owner_types("capital")]
    ['Country']
    """
    return _OWNERS.get(noun, _NOTHING)

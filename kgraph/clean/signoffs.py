"""Sign-offs: what an agency writes behind the last sentence of a report.

In: one body paragraph. Out: where its sign-off starts. The names in it are those of reporters and
agencies, not of the news.
"""

import re

_SIGN_OFF = re.compile(
    # "(Reporting by Ada Roe; Editing by Bo Doe)", "(With inputs from agencies)"
    r"(?:[(\[](?:(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited"
    r"|[Tt]ranslated|[Ww]ritten)(?: and [a-z]+)? by"
    r"|[Ww]ith (?:inputs?|files|reporting|agency|agencies))"
    r"[^()\[\]]{0,300}[)\]]\.?"
    # "– AFP", "—VNS", "(END)", "###"
    r"|(?<=[.!?”\"])\s*[–—]\s?(?:[A-Z]{2,6}|Reuters|Xinhua|Bernama|Agencies)|[(\[](?:END|ENDS|Ends)[)\]]|#{3}"
    r"|(?<=\.)/\.)\s*$"
)
_LONGEST = 330
_SHORTEST_BODY = 12


def find_sign_off(paragraph: str) -> int | None:
    """Find where the sign-off of a paragraph starts.

    >>> line = "The talks go on. (Reporting by Ada Roe; Editing by Bo Doe)"
    >>> line[find_sign_off(line):].strip()
    '(Reporting by Ada Roe; Editing by Bo Doe)'
    >>> find_sign_off("The talks (the third this year) go on.") is None
    True
    """
    if paragraph[-1:] not in ")]#." and not paragraph[-1:].isalpha():
        return None
    match = _SIGN_OFF.search(paragraph, max(_SHORTEST_BODY, len(paragraph) - _LONGEST))
    return match.start() if match else None

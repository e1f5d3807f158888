"""Own sentences for whether projects and events exist yet."""

from collections.abc import Callable

import pytest

from kgraph.extract.qualify.lifecycle import status_of_thing
from kgraph.extract.qualify.scope import status_at
from kgraph.extract.reading import Reading
from kgraph.ontology import Status

Read = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("The ⟦Project:Tamale line⟧ will link two towns.", Status.PLANNED),
        ("The planned ⟦Project:Tamale line⟧ costs $2 million.", Status.PLANNED),
        ("The ⟦Project:Tamale line⟧ carried coal last year.", Status.ASSERTED),
        ("Critics dislike the ⟦Project:Tamale line⟧.", Status.ASSERTED),
        ("The ⟦Project:Tamale line⟧ has been scrapped.", Status.DENIED),
        ("Two firms are building the ⟦Project:Tamale line⟧.", Status.PLANNED),
        ("The ⟦Project:Tamale line⟧ is being laid by two firms.", Status.PLANNED),
        ("Two firms built the ⟦Project:Tamale line⟧.", Status.ASSERTED),
        ("The ⟦Project:Tamale line⟧, which the army is to build, costs little.", Status.PLANNED),
        ("The ministry ordered a feasibility study of the ⟦Project:Tamale line⟧.", Status.PLANNED),
        ("A proposal for the ⟦Project:Tamale line⟧ was read.", Status.PROPOSED),
        ("The bank proposed the ⟦Project:Tamale line⟧.", Status.PROPOSED),
        ("The mayor visited the ⟦Project:Tamale line⟧.", Status.ASSERTED),
        ("The ⟦Event:Harbour Forum⟧ opens in June.", Status.PLANNED),
        ("The ⟦Event:Harbour Forum⟧ opened on Monday.", Status.ASSERTED),
        ("The ⟦Event:2030 Harbour Games⟧ cost much.", Status.PLANNED),
        ("⟦Place:Kpalimé⟧ will grow.", Status.ASSERTED),
    ],
)
def test_status_of_thing(qualified: Read, markup: str, expected: Status) -> None:
    reading = qualified(markup)
    assert status_of_thing(reading, reading.referents["e1"], status_at) is expected

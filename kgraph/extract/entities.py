"""From referents to entity records.

In: a `Reading`. Out: `Entity` records with all mentions and offsets into the article. Which
mentions belong together was settled by `kgraph.annotate`; other articles are left to `kgraph.link`.
"""

from collections import defaultdict

from kgraph.extract.reading import Filler, Reading
from kgraph.knowledge.entries import wikidata_id
from kgraph.model import Entity, Mention, MentionKind


def find_entities(reading: Reading, *, leaders: frozenset[str]) -> list[Entity]:
    """Build the records of a doc's entities.

    Args:
        reading: the annotated doc.
        leaders: ids of persons to whom the text gives an office of state.

    Returns:
        Entities in order of first mention.
    """
    mentions: dict[str, list[Mention]] = defaultdict(list)
    for filler in reading.fillers:
        mentions[filler.referent.id].append(_mention(reading, filler))
    return [
        Entity(
            id=referent.id,
            type=referent.entity_type,
            name=referent.name,
            aliases=referent.aliases,
            code=referent.code or None,
            leader=referent.id in leaders,
            key=referent.key or None,
            wikidata=wikidata_id(referent.entity_type, referent.key),
            mentions=tuple(mentions[referent.id]),
        )
        for referent in reading.referents.values()
        if mentions[referent.id]
    ]


def _mention(reading: Reading, filler: Filler) -> Mention:
    span = reading.doc[filler.start : filler.end]
    start = reading.offsets.to_article(span.start_char)
    if filler.named:
        kind = MentionKind.NAMED
    elif span[0].pos_ == "PRON" or span[0].tag_ == "PRP$":
        kind = MentionKind.PRONOMINAL
    else:
        kind = MentionKind.NOMINAL
    return Mention(
        start=start,
        end=start + len(span.text),
        text=span.text,
        kind=kind,
        item=reading.offsets.item(span.start_char),
    )

"""Seen: which norms stand in words that everybody sees, and not in a pending change."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping

from paraph.norms.final.sentences import Place
from paraph.norms.norm import Norms, Unread
from paraph.text.node import Text
from paraph.text.outline import outline
from paraph.text.reading import Reading

_UNSEEN: Mapping[str, str] = {
    "hidden-text": "words of it are hidden",
    "ground-colour-text": "words of it have the colour of their ground",
    "tiny-text": "words of it are too small to be seen",
}
PENDING = "tracked-changes"
"""The code of the hazard of a file with pending tracked changes."""
_CHANGED = "a tracked change of it is pending: what is read is one of two texts"
_GONE = "a tracked change is pending by which a paragraph that stood before it is not there"


def as_seen(norms: Norms, reading: Reading, other: Text | None = None) -> Norms:
    """Return norms without those of which somebody does not see all words, and where they stand.

    `other` is the text of the file without its pending changes, or with them: the provisions that
    differ are told as not read as well, and their norms stay proposals. Takes linear time.
    """
    hidden = {
        int(each.at[1:]): _UNSEEN[each.code]
        for each in reading.hazards
        if each.code in _UNSEEN and each.at[:1] == "#" and each.at[1:].isdecimal()
    }
    changed = _changed(reading.text, other) if other is not None else {}
    places = {
        place: why
        for place, why in sorted((changed | hidden).items())
        if place < len(reading.text.provisions)
    }
    if not places:
        return norms
    known = {(each.place.provision, each.why) for each in norms.unread}
    tree = outline(reading.text, norms.language)
    provisions = reading.text.provisions
    told = tuple(
        [
            Unread(Place(place, str(tree.address(place)), 0, len(provisions[place].text)), why)
            for place, why in places.items()
            if (place, why) not in known
        ]
    )
    kept = tuple(
        [
            each
            for each in norms.norms
            if hidden.keys().isdisjoint(
                (each.place.provision, *[lead.place.provision for lead in each.leads])
            )
        ]
    )
    return norms._replace(norms=kept, unread=(*norms.unread, *told))


def _changed(text: Text, other: Text) -> dict[int, str]:
    """Return the provisions of a text that another view of its file has otherwise or not at all."""
    found: dict[int, str] = {}
    waiting: dict[tuple[str, str, str], deque[int]] = {}
    for index, each in enumerate(text.provisions):
        waiting.setdefault((each.kind, each.label, each.text), deque()).append(index)
    alike: set[int] = set()
    last = -1
    gone: list[int] = []
    for each in other.provisions:
        places = waiting.get((each.kind, each.label, each.text), deque())
        while places and places[0] <= last:
            places.popleft()
        if places:
            last = places.popleft()
            alike.add(last)
        else:
            gone.append(last + 1)
    for index in range(len(text.provisions)):
        if index not in alike:
            found[index] = _CHANGED
    for behind in gone:
        if found.get(behind) is None:
            found[min(behind, max(len(text.provisions) - 1, 0))] = _GONE
    return found

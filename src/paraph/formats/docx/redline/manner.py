"""How changes are signed, judged and remarked on, as who writes a redline asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

from paraph.formats.docx.redline.marker import Signed, Sort

Side: TypeAlias = Literal["old", "new"]
Place: TypeAlias = tuple[Side, int]
"""A provision of one of the texts, by its index."""
Judge: TypeAlias = Callable[[Side, int, int, int], Sort]
"""Returns how a change is judged that lies in a provision of one text, from one offset to another;
of a whole provision, from 0 to the end of its text."""


def _unjudged(_side: Side, _index: int, _start: int, _end: int) -> Sort:
    """Return nothing: nobody judged."""
    return ""


_NOWHERE: Mapping[Place, Sequence[int]] = MappingProxyType({})
_NOTHING: Mapping[Place, Sequence[str]] = MappingProxyType({})


class Manner(NamedTuple):
    """In whose name changes are marked, how each is judged, and what comments say beside some.

    `restyled` are new provisions of which letters stand out otherwise than in the old text. `cuts`
    are offsets in provisions at which a mark ends, because what follows is judged apart. `cover` is
    said in a comment before all others, and what has no place for a comment of its own after it.
    """

    signed: Signed = Signed()
    judge: Judge = _unjudged
    remarks: Mapping[Place, Sequence[str]] = _NOTHING
    restyled: frozenset[int] = frozenset()
    cuts: Mapping[Place, Sequence[int]] = _NOWHERE
    cover: str = ""

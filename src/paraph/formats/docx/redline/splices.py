"""Splices: bytes of a part that others take the place of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from lxml import etree

from paraph.errors import TrackedChangesError


class Splice(NamedTuple):
    """Bytes that take the place of those from `start` to `end`; equal places in their order."""

    start: int
    end: int
    order: int
    content: bytes


def fragment(root: etree._Element) -> bytes:
    """Return what a parsed fragment holds, under the names of its part."""
    if len(root) == 0:
        return b""
    etree.cleanup_namespaces(root, keep_ns_prefixes=[str(key) for key in root.nsmap if key])
    written = etree.tostring(root)
    return written[written.index(b">") + 1 : written.rindex(b"</")]


def spliced(content: bytes, splices: Sequence[Splice]) -> bytes:
    """Return the bytes of a part with its splices in their places.

    Raises:
        TrackedChangesError: two of them take the place of the same bytes.
    """
    made: list[bytes] = []
    at = 0
    for start, end, _, piece in sorted(
        splices, key=lambda one: (one.start, one.end > one.start, one.order)
    ):
        if start < at:
            raise TrackedChangesError("two changes stand in one place")
        made += (content[at:start], piece)
        at = end
    made.append(content[at:])
    return b"".join(made)

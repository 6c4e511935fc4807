"""What a signing master says of itself: of which agreement and set it is, and whose original."""

from __future__ import annotations

from typing import NamedTuple

NOTICE = (
    "A signed paper is compared with this master page by page by a person: it is collated, never "
    "proved."
)


class About(NamedTuple):
    """What is printed: which text of which set, in whose original, by their digests.

    `parties` are who signs, in words. `texts` is the digest of the set, or of the original where
    that has texts of its own.
    """

    title: str
    component: str
    language: str
    text: str
    text_set: str
    texts: str
    copy: str
    parties: tuple[str, ...]

"""Case: the first letter of a sentence or heading, small where it should be a capital."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.language.opening import OPENERS
from paraph.proof.site import Move, Site

_LEAST = 2  # letters of a word


def begins(before: str, after: str, language: str) -> bool:
    """Whether a word in small letters took a capital, and nothing else."""
    del language
    if before == after or before[1:] != after[1:] or not before.islower() or len(before) < _LEAST:
        return False
    return after[0].isupper() and after[0].lower() == before[0] and after.isalpha()


def case(site: Site, old: int, new: int) -> Iterator[Move]:
    """Prove that the first letter of a sentence or heading became a capital, in a common word."""
    before = site.old.at(old)
    if not (site.old.opens(old) and site.new.opens(new)):
        return
    opener = before in OPENERS.get(site.whole.language, ())
    if opener or (before not in site.whole.terms and not site.whole.name(before)):
        yield Move(1, 1)

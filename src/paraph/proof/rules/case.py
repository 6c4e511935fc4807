"""Case: the first letter of a sentence or heading, small where it should be a capital."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.language.opening import OPENERS
from paraph.proof.site import Move, Site


def case(site: Site, old: int, new: int) -> Iterator[Move]:
    """Prove that the first letter of a sentence or heading became a capital, in a common word."""
    before, after = site.old.at(old), site.new.at(new)
    if before == after or before[1:] != after[1:] or not before.islower() or len(before) < 2:  # noqa: PLR2004
        return
    if not after[0].isupper() or after[0].lower() != before[0] or not after.isalpha():
        return
    if not (site.old.opens(old) and site.new.opens(new)):
        return
    opener = before in OPENERS.get(site.whole.language, ())
    if opener or (before not in site.whole.terms and not site.whole.name(before)):
        yield Move(1, 1)

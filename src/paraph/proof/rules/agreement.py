"""Agreement: "is" and "are", "has" and "have", whose nouns are the same."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.language import reviewed
from paraph.proof.site import Move, Side, Site

_NEAR = 6  # words before it
_REFUSED = frozenset(("that", "which", "who", "whom", "whose", "and", "or", "nor"))


def agreement(site: Site, old: int, new: int) -> Iterator[Move]:
    """Prove that a verb agrees otherwise with the same words before it. The weakest class."""
    pair = site.old.at(old), site.new.at(new)
    if pair[0] == pair[1] or pair[0].lower() != pair[0] or not pair[0] or not pair[1]:
        return
    table = reviewed.row_set(f"{site.whole.language}/agreement")
    if pair not in table and pair[::-1] not in table:
        return
    before = _before(site.old, old), _before(site.new, new)
    if before[0] == before[1] and not _REFUSED.intersection(word.lower() for word in before[0]):
        yield Move(1, 1)


def _before(side: Side, index: int) -> tuple[str, ...]:
    near = side.tokens[max(side.body, index - 2 * _NEAR) : index]
    return tuple([token for token in near if not token.isspace()])

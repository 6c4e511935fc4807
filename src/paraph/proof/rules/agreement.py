"""Agreement: "is" and "are", "has" and "have", whose nouns are the same."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.language import reviewed
from paraph.proof.site import Move, Side, Site

_NEAR = 6  # words before it
_REFUSED = frozenset(("that", "which", "who", "whom", "whose", "and", "or", "nor"))


def begins(before: str, after: str, language: str) -> bool:
    """Whether the table pairs two verbs in small letters."""
    if before == after or before.lower() != before or not before or not after:
        return False
    table = reviewed.row_set(f"{language}/agreement")
    return (before, after) in table or (after, before) in table


def agreement(site: Site, old: int, new: int) -> Iterator[Move]:
    """Prove that a verb agrees otherwise with the same words before it. The weakest class."""
    before = _before(site.old, old), _before(site.new, new)
    if before[0] == before[1] and not _REFUSED.intersection(word.lower() for word in before[0]):
        yield Move(1, 1)


def _before(side: Side, index: int) -> tuple[str, ...]:
    near = side.tokens[max(side.body, index - 2 * _NEAR) : index]
    return tuple([token for token in near if not token.isspace()])

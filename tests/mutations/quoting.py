"""Whether a case changes what is quoted, told from its marks alone, without the rules."""

from __future__ import annotations

from itertools import pairwise

from tests.mutations.cases import Case

_OPENING, _CLOSING = "“„«", "”»"


def quoted(case: Case) -> bool:
    """Whether the first character that a case changes may be quoted.

    It is where a mark is open before it in its paragraph, where a mark of its paragraph has no
    partner, and in every paragraph from one that leaves a mark open to the one that closes it. A
    mark that nothing ever closes is a slip: what follows its paragraph is not quoted.
    """
    at = next(
        (at for at, (old, new) in enumerate(zip(case.old, case.new, strict=False)) if old != new),
        min(len(case.old), len(case.new)),
    )
    paragraphs = case.old.split("\n\n")
    ends = [0]
    for paragraph in paragraphs:
        ends.append(ends[-1] + len(paragraph) + 2)
    here = next(number for number, (_, end) in enumerate(pairwise(ends)) if at < end)
    text, place = paragraphs[here], at - ends[here]
    if _open(text) or _open(text[:place]) > 0 or text[:place].count('"') % 2:
        return True
    return any(first <= here <= last for first, last in _blocks(paragraphs))


def _open(text: str) -> int:
    """Return how many marks a text leaves open, below 0 where it closes more than it opens."""
    opened = sum(map(text.count, _OPENING)) - sum(map(text.count, _CLOSING))
    return opened or text.count('"') % 2


def _blocks(paragraphs: list[str]) -> list[tuple[int, int]]:
    """Return the first and last places of quotations that run over several paragraphs."""
    blocks: list[tuple[int, int]] = []
    opener, mark = -1, ""
    for place, paragraph in enumerate(paragraphs):
        left = _open(paragraph)
        straight = paragraph.count('"') % 2 == 1
        if opener < 0:
            if left > 0 and (not straight or _opens(paragraph)):
                opener, mark = place, '"' if straight else "“"
        elif left < 0 or (straight and mark == '"' and not paragraph.lstrip().startswith('"')):
            blocks.append((opener, place))
            opener = -1
    return blocks


def _opens(paragraph: str) -> bool:
    """Whether the last straight mark of a paragraph opens: a blank, or nothing, stands before."""
    at = paragraph.rindex('"')
    return not at or not paragraph[at - 1].isalnum()

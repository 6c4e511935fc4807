"""A longest common subsequence of two sequences: how long it is, and where it lies.

Source: Hyyrö, "Bit-parallel LCS-length computation revisited", AWOCA 2004. Python's own integers
serve as the bit vectors, so that a row of thousands of elements is three operations. A library
that does the same takes three times as long to load as this takes for a treaty.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

_SHORT = 2_000
"""Elements up to which an integer is as well made bit by bit."""
Block = tuple[int, int, int]
"""Where a common stretch begins in the old and in the new sequence, and how long it is."""


def length(old: Sequence[Hashable], new: Sequence[Hashable]) -> int:
    """Return how many elements a longest common subsequence of both has.

    Time grows with the product of their lengths, 64 pairs at a time.
    """
    if len(old) > len(new):
        old, new = new, old  # many short rows are quicker than few that are endless
    masks = _masks(old, new)
    row = whole = (1 << len(old)) - 1
    for element in filter(masks.__contains__, new):  # what only one side has changes no row
        met = row & masks[element]
        row = (row + met) | (row - met)
    return len(old) - (row & whole).bit_count()


def blocks(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Block]:
    """Return the stretches of one longest common subsequence of both, in order.

    Of several, the one whose elements stand furthest to the end of `old`. Time as in `length`,
    and a bit of memory for each pair.
    """
    masks = _masks(old, new)
    row = (1 << len(old)) - 1
    rows = [row]
    for element in new:
        met = row & masks.get(element, 0)
        row = ((row + met) | (row - met)) & rows[0]
        rows.append(row)
    found: list[Block] = []
    at_old, at_new = len(old), len(new)
    while at_new:
        at_old = (~rows[at_new] & ((1 << at_old) - 1)).bit_length()  # over what was deleted
        if not at_old:
            break
        at_new -= 1
        if at_new and not rows[at_new] >> (at_old - 1) & 1:
            continue
        at_old -= 1
        if found and found[-1][:2] == (at_old + 1, at_new + 1):
            found[-1] = at_old, at_new, found[-1][2] + 1
        else:
            found.append((at_old, at_new, 1))
    return found[::-1]


def _masks(sequence: Sequence[Hashable], other: Sequence[Hashable]) -> dict[Hashable, int]:
    """Return where the elements of a sequence stand, a bit for each place: those of `other`."""
    if len(sequence) > _SHORT:
        return _long_masks(sequence, frozenset(other))
    masks: dict[Hashable, int] = {}
    bit = 1
    for element in sequence:
        masks[element] = masks.get(element, 0) | bit
        bit <<= 1
    return masks


def _long_masks(sequence: Sequence[Hashable], wanted: frozenset[Hashable]) -> dict[Hashable, int]:
    """Return the same of a long sequence: each integer made once, not anew for each place."""
    held: dict[Hashable, bytearray] = {}
    for place, element in enumerate(sequence):
        if element in wanted:
            bits = held.get(element)
            if bits is None:
                bits = held[element] = bytearray(len(sequence) // 8 + 1)
            bits[place >> 3] |= 1 << (place & 7)
    return {element: int.from_bytes(bits, "little") for element, bits in held.items()}

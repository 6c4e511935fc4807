"""The laws of a log's tree, on trees and places that nobody chose."""

from collections.abc import Sequence
from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as some

from paraph.record.tree import Tree, leaf, verify_consistency, verify_inclusion

ENTRIES = some.lists(some.binary(max_size=4), min_size=1, max_size=70)
BIT = some.integers(min_value=0, max_value=255)
PICK = some.integers(min_value=0, max_value=2**32)


def reference(entries: Sequence[bytes]) -> bytes:
    """Return the tree hash as RFC 6962, section 2.1, writes it down."""
    if len(entries) <= 1:
        return leaf(entries[0]) if entries else sha256(b"").digest()
    half = 1 << (len(entries) - 1).bit_length() - 1
    return sha256(b"\x01" + reference(entries[:half]) + reference(entries[half:])).digest()


def flipped(value: bytes, bit: int) -> bytes:
    place, part = divmod(bit, 8)
    return value[:place] + bytes((value[place] ^ 1 << part,)) + value[place + 1 :]


@given(ENTRIES)
def test_every_root_that_a_log_had_is_that_of_the_reference(entries: list[bytes]) -> None:
    tree = Tree(entries)

    for size in range(len(entries) + 1):
        assert tree.root(size) == reference(entries[:size])


@given(ENTRIES, PICK, PICK)
def test_every_entry_is_proved_under_every_head(
    entries: list[bytes], some_size: int, some_index: int
) -> None:
    tree, size = Tree(entries), some_size % len(entries) + 1
    index = some_index % size

    proof = tree.inclusion(index, size)

    assert verify_inclusion(leaf(entries[index]), index, size, proof, tree.root(size)) == ""


@given(ENTRIES, PICK, PICK)
def test_every_growth_is_proved(entries: list[bytes], some_new: int, some_old: int) -> None:
    tree, new = Tree(entries), some_new % len(entries) + 1
    old = some_old % new + 1

    proof = tree.consistency(old, new)

    assert verify_consistency(old, new, proof, tree.root(old), tree.root(new)) == ""


@given(ENTRIES, PICK, PICK, BIT, PICK)
def test_no_part_of_an_inclusion_can_be_changed(
    entries: list[bytes], some_size: int, some_index: int, bit: int, other: int
) -> None:
    tree, size = Tree(entries), some_size % len(entries) + 1
    index = some_index % size
    entry, proof, root = tree.leaf(index), tree.inclusion(index, size), tree.root(size)

    assert verify_inclusion(flipped(entry, bit), index, size, proof, root)
    assert verify_inclusion(entry, index, size, proof, flipped(root, bit))
    assert verify_inclusion(entry, index, size, (*proof, root), root)
    for place, beside in enumerate(proof):
        rest = proof[:place], proof[place + 1 :]
        assert verify_inclusion(entry, index, size, (*rest[0], *rest[1]), root)
        assert verify_inclusion(
            entry, index, size, (*rest[0], flipped(beside, bit), *rest[1]), root
        )
        assert verify_inclusion(entry, index, size, (*rest[0], beside, beside, *rest[1]), root)
    elsewhere = other % size
    if entries[elsewhere] != entries[index]:
        assert verify_inclusion(tree.leaf(elsewhere), index, size, proof, root)
    if elsewhere != index:
        # Where both sides are equal the proof of one is that of the other; the place differs.
        held = verify_inclusion(entry, elsewhere, size, proof, root)
        assert held or tree.leaf(elsewhere) == entry


@given(ENTRIES, PICK, PICK, BIT)
def test_no_part_of_a_consistency_can_be_changed(
    entries: list[bytes], some_new: int, some_old: int, bit: int
) -> None:
    tree, new = Tree(entries), some_new % len(entries) + 1
    old = some_old % new + 1
    proof, before, after = tree.consistency(old, new), tree.root(old), tree.root(new)

    assert verify_consistency(old, new, proof, flipped(before, bit), after)
    assert verify_consistency(old, new, proof, before, flipped(after, bit))
    assert verify_consistency(old, new, (*proof, after), before, after)
    assert verify_consistency(0, new, proof, before, after)
    if old != new:
        assert verify_consistency(new, old, proof, after, before)
        assert verify_consistency(new, old, proof, before, after)
    for place, beside in enumerate(proof):
        rest = proof[:place], proof[place + 1 :]
        assert verify_consistency(old, new, (*rest[0], *rest[1]), before, after)
        changed = (*rest[0], flipped(beside, bit), *rest[1])
        assert verify_consistency(old, new, changed, before, after)


@given(ENTRIES, PICK, some.binary(max_size=4), PICK)
def test_a_log_that_changed_an_entry_proves_no_growth(
    entries: list[bytes], some_old: int, other: bytes, some_place: int
) -> None:
    honest, old = Tree(entries), some_old % len(entries) + 1
    place = some_place % old
    changed = [*entries[:place], other, *entries[place + 1 :], b"one more"]
    false = Tree(changed)

    held = verify_consistency(
        old,
        len(changed),
        false.consistency(old, len(changed)),
        honest.root(old),
        false.root(),
    )

    assert bool(held) == (other != entries[place])

"""The tree of a log: its roots as RFC 6962 has them, its proofs, and what is no proof."""

from hashlib import sha256

import pytest

from paraph.errors import RecordError
from paraph.record.tree import (
    EMPTY,
    LARGEST,
    Tree,
    leaf,
    verify_consistency,
    verify_inclusion,
)

ENTRIES = tuple(f"act {number}".encode() for number in range(13))
TREE = Tree(ENTRIES)


def test_a_log_without_entries_has_the_root_of_nothing() -> None:
    assert Tree().root() == EMPTY == sha256(b"").digest()


def test_the_root_of_one_entry_is_its_hash() -> None:
    assert Tree((b"",)).root() == leaf(b"") == sha256(b"\x00").digest()


def test_three_entries_are_joined_as_two_and_one() -> None:
    a, b, c = (leaf(entry) for entry in (b"a", b"b", b"c"))

    pair = sha256(b"\x01" + a + b).digest()
    assert Tree((b"a", b"b", b"c")).root() == sha256(b"\x01" + pair + c).digest()


def test_an_entry_that_looks_like_two_hashes_is_no_subtree() -> None:
    a, b = leaf(b"a"), leaf(b"b")

    assert Tree((a + b,)).root() != Tree((b"a", b"b")).root()
    assert Tree((b"\x01" + a + b,)).root() != Tree((b"a", b"b")).root()


def test_a_log_still_knows_the_roots_that_it_had() -> None:
    grown = Tree()
    for size, entry in enumerate(ENTRIES):
        assert grown.root() == TREE.root(size)
        grown.append(entry)

    assert grown.root() == TREE.root()
    assert len(grown) == len(ENTRIES)


def test_a_log_is_rebuilt_from_the_hashes_of_withheld_entries() -> None:
    rebuilt = Tree()
    for index in range(len(TREE)):
        rebuilt.append_leaf(TREE.leaf(index))

    assert rebuilt.root() == TREE.root()
    for wrong in (b"", b"act", TREE.root() + b"\0"):
        with pytest.raises(RecordError):
            rebuilt.append_leaf(wrong)
    assert rebuilt.root() == TREE.root()


def test_every_entry_and_every_growth_of_a_small_log_is_proved() -> None:
    for size in range(1, len(ENTRIES) + 1):
        for index in range(size):
            proof = TREE.inclusion(index, size)
            assert not verify_inclusion(TREE.leaf(index), index, size, proof, TREE.root(size))
        for old in range(1, size + 1):
            proof = TREE.consistency(old, size)
            assert not verify_consistency(old, size, proof, TREE.root(old), TREE.root(size))


@pytest.mark.parametrize(
    ("index", "size"), [(-1, 5), (5, 5), (6, 5), (0, 0), (0, 14), (0, -1), (-1, -1)]
)
def test_a_log_proves_no_entry_that_it_has_not(index: int, size: int) -> None:
    with pytest.raises(IndexError):
        TREE.inclusion(index, size)


@pytest.mark.parametrize(
    ("old", "new"), [(0, 5), (-1, 5), (6, 5), (5, 14), (0, 0), (14, 14), (-2, -1)]
)
def test_a_log_proves_no_growth_that_it_has_not_seen(old: int, new: int) -> None:
    with pytest.raises(IndexError):
        TREE.consistency(old, new)


@pytest.mark.parametrize("size", [-1, 14])
def test_a_log_has_no_root_of_more_or_less_than_it_had(size: int) -> None:
    with pytest.raises(IndexError):
        TREE.root(size)


@pytest.mark.parametrize("index", [-1, 13])
def test_a_log_has_no_entry_beyond_its_ends(index: int) -> None:
    with pytest.raises(IndexError):
        TREE.leaf(index)


@pytest.mark.parametrize(
    ("index", "size"),
    [(-1, 13), (13, 13), (0, 0), (0, -1), (0, LARGEST + 1), (4, 8), (5, 13), (4, 10**400)],
)
def test_an_inclusion_proof_holds_for_no_other_place(index: int, size: int) -> None:
    assert verify_inclusion(TREE.leaf(4), index, size, TREE.inclusion(4, 13), TREE.root())


@pytest.mark.parametrize(
    ("old", "new"),
    [(0, 13), (-6, 13), (7, 13), (6, 8), (13, 6), (6, LARGEST + 1), (13, 13), (6, 6), (0, 0)],
)
def test_a_consistency_proof_holds_for_no_other_sizes(old: int, new: int) -> None:
    assert verify_consistency(old, new, TREE.consistency(6, 13), TREE.root(6), TREE.root())


def test_the_reason_names_what_is_wrong_with_an_inclusion_proof() -> None:
    def why(
        proof: tuple[bytes, ...], entry: bytes = TREE.leaf(4), root: bytes = TREE.root()
    ) -> str:
        return verify_inclusion(entry, 4, 13, proof, root)

    proof = TREE.inclusion(4, 13)

    assert why(proof) == ""
    assert why((*proof, proof[0])) == "the proof is too long"
    assert why(proof * 40) == "the proof is too long"
    assert why(proof[:-1]) == "the proof is too short"
    assert why(()) == "the proof is too short"
    assert why((proof[0][:-1], *proof[1:])) == "a hash of the proof is not 32 bytes"
    assert why((*proof[:-1], b"")) == "a hash of the proof is not 32 bytes"
    assert why(proof, entry=TREE.leaf(5)) == "the proof leads to another root"
    assert why(proof, root=TREE.root(12)) == "the proof leads to another root"
    assert why(proof, entry=b"") == "the hash of an entry and a root are 32 bytes"
    assert why(proof, root=TREE.root() + b"\0") == "the hash of an entry and a root are 32 bytes"


@pytest.mark.parametrize("old", [4, 6, 12])
def test_the_reason_names_what_is_wrong_with_a_consistency_proof(old: int) -> None:
    def why(
        proof: tuple[bytes, ...], before: bytes = TREE.root(old), after: bytes = TREE.root()
    ) -> str:
        return verify_consistency(old, 13, proof, before, after)

    proof = TREE.consistency(old, 13)

    assert why(proof) == ""
    assert why((*proof, proof[0])) == "the proof is too long"
    assert why(proof[:-1]) == "the proof is too short"
    assert why(()) == "the proof is too short"
    assert why((b"", *proof[1:])) == "a hash of the proof is not 32 bytes"
    assert "another" in why(proof, before=TREE.root(5))
    assert "another new root" in why(proof, after=TREE.root(5))
    assert why(proof, before=b"") != ""
    assert why(proof, after=b"") != ""


def test_a_tree_of_one_size_needs_no_proof_and_takes_none() -> None:
    root = TREE.root()

    assert verify_consistency(13, 13, (), root, root) == ""
    assert verify_consistency(13, 13, (root,), root, root) == "the proof is too long"
    assert (
        verify_consistency(13, 13, (), root, TREE.root(12))
        == "trees of one size have unequal roots"
    )


def test_a_subtree_is_never_taken_for_an_entry() -> None:
    """An inner hash higher up would be an entry that nobody entered."""
    inner = sha256(b"\x01" + TREE.leaf(0) + TREE.leaf(1)).digest()
    upper = TREE.inclusion(0, 8)[1:]

    assert verify_inclusion(inner, 0, 8, upper, TREE.root(8)) == "the proof is too short"
    assert leaf(TREE.leaf(0) + TREE.leaf(1)) != inner


def test_a_size_is_the_word_of_the_head_and_not_of_the_proof() -> None:
    """RFC 6962 hashes no size: trees of near sizes have ways of one shape to the same place."""
    assert verify_inclusion(TREE.leaf(4), 4, 12, TREE.inclusion(4, 13), TREE.root()) == ""
    assert verify_inclusion(TREE.leaf(4), 4, 12, TREE.inclusion(4, 12), TREE.root())

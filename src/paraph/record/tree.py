"""The Merkle tree of a log: its roots, and proofs that an entry is in it and that it only grew.

Source: B. Laurie and others, "Certificate Transparency", RFC 6962 (2013), section 2.1; the steps of
verification are those of RFC 9162 (2021), sections 2.1.3.2 and 2.1.4.2.
"""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256

from paraph.errors import RecordError

HASH = 32
"""Bytes of a hash."""
EMPTY = sha256(b"").digest()
"""The root of a tree without entries."""
LARGEST = 2**63 - 1
"""The most entries that a log may say it has."""
_LONGEST = 64
"""More hashes than any way up to a root has, and one to begin with."""

Proof = Sequence[bytes]
"""The hashes of subtrees, the lowest first."""


def leaf(entry: bytes) -> bytes:
    """Return the hash of an entry, which no hash of a subtree can be taken for."""
    return sha256(b"\0" + entry).digest()


class Tree:
    """The hashes of a log's entries, in the order in which they came; it only grows.

    Hashes are kept for complete subtrees of 1, 4, 16 ... entries, those between are made when they
    are asked for: about 43 bytes an entry, and 64 if all were kept.

    >>> tree = Tree((b"a", b"b", b"c"))
    >>> verify_inclusion(leaf(b"b"), 1, 3, tree.inclusion(1, 3), tree.root())
    ''
    """

    __slots__ = ("_levels", "_size")

    def __init__(self, entries: Iterable[bytes] = ()) -> None:
        self._levels = [bytearray()]
        self._size = 0
        for entry in entries:
            self.append(entry)

    def __len__(self) -> int:
        return self._size

    def append(self, entry: bytes) -> None:
        """Add an entry behind all others."""
        self.append_leaf(leaf(entry))

    def append_leaf(self, hashed: bytes) -> None:
        """Add an entry of which only the hash is known, because it is withheld or kept elsewhere.

        Raises:
            RecordError: it is no hash.
        """
        if len(hashed) != HASH:
            raise RecordError("the hash of an entry", f"is not {HASH} bytes")
        self._levels[0] += hashed
        self._size += 1
        level, complete = 0, self._size
        while complete % 4 == 0:
            if level + 1 == len(self._levels):
                self._levels.append(bytearray())
            below = self._levels[level][-4 * HASH :]
            left, right = _joined(below[: 2 * HASH]), _joined(below[2 * HASH :])
            self._levels[level + 1] += _joined(left + right)
            level, complete = level + 1, complete // 4

    def leaf(self, index: int) -> bytes:
        """Return the hash of the entry at `index`, the first being 0.

        Raises:
            IndexError: there is no such entry.
        """
        if not 0 <= index < self._size:
            raise IndexError(f"a log of {self._size} entries has none at {index}")
        return self._node(0, index)

    def root(self, size: int | None = None) -> bytes:
        """Return the root of all entries, or of the first `size`, as it was then.

        Takes time in O(log n).

        Raises:
            IndexError: the log never had so many entries.
        """
        size = self._size if size is None else self._known(size)
        return self._range(0, size) if size else EMPTY

    def inclusion(self, index: int, size: int) -> tuple[bytes, ...]:
        """Prove that the first `size` entries have the one of `index` at its place.

        Takes time in O(log n).

        Raises:
            IndexError: there are not so many entries, or no such one among them.
        """
        if not 0 <= index < self._known(size):
            raise IndexError(f"the first {size} entries have none at {index}")
        return tuple(self._path(0, index, size))

    def consistency(self, old: int, new: int) -> tuple[bytes, ...]:
        """Prove that the first `new` entries begin with the first `old`.

        Takes time in O(log n).

        Raises:
            IndexError: there are not so many entries, or `old` is 0 or greater than `new`.
        """
        if not 0 < old <= self._known(new):
            raise IndexError(f"{new} entries cannot be proved to begin with {old}")
        if old == new:
            return ()
        level = _zeros(old)
        index = (old >> level) - 1  # the last complete subtree of the old tree
        path = self._path(level, index, new)
        return tuple(path) if index == 0 else (self._node(level, index), *path)

    def _known(self, size: int) -> int:
        if not 0 <= size <= self._size:
            raise IndexError(f"a log of {self._size} entries never had {size}")
        return size

    def _path(self, level: int, index: int, size: int) -> Iterator[bytes]:
        """Yield what a subtree meets on its way up to the root of the first `size` entries."""
        last = (size - 1) >> level
        while last:
            beside = index ^ 1
            if (beside + 1) << level <= size:
                yield self._node(level, beside)
            elif beside <= last:
                yield self._range(beside << level, size)
            level, index, last = level + 1, index >> 1, last >> 1

    def _range(self, start: int, end: int) -> bytes:
        """Return the root over the entries from `start`, where a subtree as large begins."""
        level = _zeros(end)
        root = self._node(level, (end >> level) - 1)
        end -= 1 << level
        while end > start:
            level = _zeros(end)
            root = _joined(self._node(level, (end >> level) - 1) + root)
            end -= 1 << level
        return root

    def _node(self, level: int, index: int) -> bytes:
        """Return the root of the complete subtree of 2**level entries at `index` among its like."""
        kept, between = divmod(level, 2)
        hashes = self._levels[kept]
        if between:
            return _joined(hashes[2 * HASH * index : 2 * HASH * (index + 1)])
        return bytes(hashes[HASH * index : HASH * (index + 1)])


def verify_inclusion(entry: bytes, index: int, size: int, proof: Proof, root: bytes) -> str:
    """Say what is wrong with the proof that a tree has an entry; empty where it holds.

    `entry` is the hash of the entry (`leaf`). What holds is that no tree of `size` entries with
    this root has another one at `index`. That the tree has `size` entries is the word of the head
    that was signed: a root does not say it.
    """
    if not 0 < size <= LARGEST or not 0 <= index < size:
        return f"there is no entry {index} among {size}"
    if len(entry) != HASH or len(root) != HASH:
        return f"the hash of an entry and a root are {HASH} bytes"
    match _climbed(entry, index, size - 1, proof):
        case str(wrong):
            return wrong
        case (_, reached):
            return "" if reached == root else "the proof leads to another root"


def verify_consistency(old: int, new: int, proof: Proof, old_root: bytes, new_root: bytes) -> str:
    """Say what is wrong with the proof that a tree only grew; empty where it holds.

    What holds is that the first `old` of the `new` entries are those of the old root. Of an old
    tree without entries nothing can be proved, so that is refused. Trees of one size are compared
    by their roots, and need an empty proof.
    """
    if not 0 < old <= new <= LARGEST:
        return f"{new} entries cannot be proved to begin with {old}"
    if old == new:
        same = "" if old_root == new_root else "trees of one size have unequal roots"
        return "the proof is too long" if proof else same
    level = _zeros(old)
    index = (old >> level) - 1
    # An old tree that is one complete subtree is itself where the way begins.
    if index and not proof:
        return "the proof is too short"
    start, path = (proof[0], proof[1:]) if index else (old_root, proof)
    match _climbed(start, index, (new - 1) >> level, path):
        case str(wrong):
            return wrong
        case (before, after):
            wrong = "" if before == old_root else "the proof leads to another old root"
            return wrong if after == new_root else "the proof leads to another new root"


def _climbed(start: bytes, index: int, last: int, proof: Proof) -> tuple[bytes, bytes] | str:
    """Return the roots that the way up from a subtree leads to, or what is wrong with the way.

    `index` is the place of the subtree among those of its height, `last` that of the rightmost.
    The first root is of what the tree has up to this subtree, the second of the whole.
    """
    if len(proof) > _LONGEST:
        return "the proof is too long"
    if any(len(beside) != HASH for beside in (start, *proof)):
        return f"a hash of the proof is not {HASH} bytes"
    before = after = start
    for beside in proof:
        if last == 0:
            return "the proof is too long"
        if index % 2 or index == last:
            before, after = _joined(beside + before), _joined(beside + after)
            alone = _zeros(index)  # on so many levels the right edge has nothing beside it
            index, last = index >> alone, last >> alone
        else:
            after = _joined(after + beside)
        index, last = index >> 1, last >> 1
    return "the proof is too short" if last else (before, after)


def _joined(pair: bytes | bytearray) -> bytes:
    """Return the hash over the hashes of two subtrees, left and right."""
    return sha256(b"\1" + pair).digest()


def _zeros(number: int) -> int:
    """Return by how many zeros the binary form of a positive number ends."""
    return (number & -number).bit_length() - 1

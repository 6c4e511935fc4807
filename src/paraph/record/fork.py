"""Evidence of a fork: a file that convinces a third person that a log told two stories.

A log signs what it says, so two heads that cannot both be of one log are proof against it, for
anybody who knows its key. Which two are that:

- **of one size, with unequal roots.** The entries of a log make one root, so no list of that many
  entries, growing or not, has both. The two heads are all it takes.
- **of unequal sizes, with one entry shown in two ways.** An append-only log has one entry at each
  place for ever. An inclusion proof under each root, for one place that both have, with unequal
  hashes of the entry, is as good as unequal roots (SHA-256 being free of collisions).

What two heads of unequal sizes do *not* prove: that the log is forked because a consistency proof
between them fails, or is not handed out. Anybody can make a proof that fails. Who sees that refuses
the newer head and asks for the entries; if they differ, the place where they do is the evidence.
Neither do heads of one size and root prove a fork whose extension lines or cosignatures differ, nor
heads of two origins under one key, nor a head that is merely old.

Evidence against a key of a cosigner is of the same form: it said of both heads that they were
consistent with all it had seen.
"""

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass

from paraph.errors import RecordError
from paraph.record import checkpoint, note
from paraph.record.checkpoint import Checkpoint
from paraph.record.note import Note, Verifier, decode
from paraph.record.tree import HASH, LARGEST, Tree, verify_inclusion

FORM = "paraph.fork/1"
_LONGEST = 2 * note.LONGEST + 16 * 1024
_MOST = 64
_HEADS, _SHOWN = 5, 7  # blocks of a file: two notes, and two entries besides


@dataclass(frozen=True, slots=True)
class Shown:
    """An entry under a root: its place, its hash, and the proof of inclusion."""

    index: int
    leaf: bytes
    proof: tuple[bytes, ...]

    def __post_init__(self) -> None:
        if not 0 <= self.index <= LARGEST:
            raise RecordError("the entry", f"has no place from 0 to {LARGEST}")
        if len(self.proof) > _MOST or any(len(part) != HASH for part in (self.leaf, *self.proof)):
            raise RecordError("the entry", f"has more hashes than a proof, or not of {HASH} bytes")

    def __str__(self) -> str:
        hashes = (b64encode(part).decode("ascii") for part in (self.leaf, *self.proof))
        return "".join(f"{line}\n" for line in (f"entry {self.index}", *hashes))


@dataclass(frozen=True, slots=True)
class Fork:
    """Two heads, and where their sizes differ what each has at one place; `verify` judges it."""

    first: Note
    second: Note
    entries: tuple[Shown, ...] = ()

    def __post_init__(self) -> None:
        checkpoint.head(self.first)
        checkpoint.head(self.second)
        if len(self.entries) not in {0, 2}:
            raise RecordError("the evidence", "shows neither no entry nor one under each head")

    def __bytes__(self) -> bytes:
        """Return the evidence as a file: blocks of lines, with a blank line between."""
        shown = (str(entry).encode() for entry in self.entries)
        blocks = (f"{FORM}\n".encode(), bytes(self.first), bytes(self.second), *shown)
        return b"\n".join(blocks)


def find(first: Note, tree: Tree, second: Note, other: Tree) -> Fork | None:
    """Return the evidence that two heads are of a forked log, or None where they agree.

    `tree` has the entries under the first head, `other` those under the second; either may have
    grown since. Takes time in O(n), for the shorter one, where the sizes are unequal.

    Raises:
        RecordError: a tree is not that of its head, or never had so many entries.
    """
    here, there = _size(first, tree), _size(second, other)
    if here == there:
        return None if tree.root(here) == other.root(there) else Fork(first, second)
    places = range(min(here, there))
    place = next((at for at in places if tree.leaf(at) != other.leaf(at)), None)
    if place is None:
        return None
    return Fork(first, second, (show(tree, place, here), show(other, place, there)))


def show(tree: Tree, index: int, size: int) -> Shown:
    """Return what the first `size` entries of a tree have at `index`, with its proof.

    Raises:
        IndexError: there are not so many entries, or no such one among them.
    """
    return Shown(index, tree.leaf(index), tree.inclusion(index, size))


def parse(source: bytes) -> Fork:
    """Return the evidence that a file holds, which may still convince nobody.

    Raises:
        RecordError: names the part that is not in its form.
    """
    if len(source) > _LONGEST:
        raise RecordError("the evidence", f"is longer than {_LONGEST} bytes")
    try:
        whole = source.decode()
    except UnicodeDecodeError as error:
        raise RecordError("the evidence", "is not UTF-8") from error
    if not whole.endswith("\n"):
        raise RecordError("the evidence", "does not end with a line feed")
    blocks = whole[:-1].split("\n\n")
    if blocks[0] != FORM:
        raise RecordError("the evidence", f"does not begin with the line {FORM}")
    # The text of a head has no blank line, so a note of one is two blocks.
    if len(blocks) not in {_HEADS, _SHOWN}:
        raise RecordError("the evidence", "holds neither two heads alone nor two entries besides")
    return Fork(
        _note("first", blocks[1:3]),
        _note("second", blocks[3:5]),
        tuple(_shown(block) for block in blocks[_HEADS:]),
    )


def verify(fork: Fork, key: Verifier) -> str:
    """Say why the evidence convinces nobody who knows the key; empty where it convinces."""
    for which, signed in (("first", fork.first), ("second", fork.second)):
        if wrong := note.verify(signed, (key,)):
            return f"the {which} head: {wrong}"
    first, second = checkpoint.head(fork.first), checkpoint.head(fork.second)
    if first.origin != second.origin:
        return "the heads are of two logs"
    if first.size != second.size:
        return _told(first, second, fork.entries)
    if fork.entries:
        return "heads of one size need no entries"
    return "the heads have one root" if first.root == second.root else ""


def _size(signed: Note, tree: Tree) -> int:
    """Return the size of a head whose tree this is."""
    head = checkpoint.head(signed)
    if head.size > len(tree) or tree.root(head.size) != head.root:
        raise RecordError("the head", "is not of the entries that are given with it")
    return head.size


def _told(first: Checkpoint, second: Checkpoint, entries: Sequence[Shown]) -> str:
    """Say why what heads of unequal sizes have at one place does not contradict each other."""
    if not entries:
        return "heads of unequal sizes prove nothing without an entry"
    here, there = entries
    if here.index != there.index:
        return "the entries stand at two places"
    if here.leaf == there.leaf:
        return "both heads have the same entry there"
    for which, head, shown in (("first", first, here), ("second", second, there)):
        wrong = verify_inclusion(shown.leaf, shown.index, head.size, shown.proof, head.root)
        if wrong:
            return f"the entry of the {which} head: {wrong}"
    return ""


def _note(which: str, blocks: Sequence[str]) -> Note:
    try:
        return note.parse("\n\n".join((*blocks[:1], f"{blocks[1]}\n")).encode())
    except RecordError as error:
        raise RecordError(f"the {which} head, {error.place}", error.what) from error


def _shown(block: str) -> Shown:
    place = "the entry"
    first, *hashes = block.split("\n")
    digits = first.removeprefix("entry ")
    if first == digits or not digits.isascii() or not digits.isdigit() or len(digits) > HASH:
        raise RecordError(place, "does not begin with its place")
    if digits != str(int(digits)) or not hashes or len(hashes) > _MOST + 1:
        raise RecordError(place, "has a zero before its place, no hash, or too many")
    leaf, *proof = (decode(line, place) for line in hashes)
    return Shown(int(digits), leaf, tuple(proof))

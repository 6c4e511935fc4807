"""The head of a log: how many entries it has, and the root over all of them.

Source: C2SP, "Transparency Log Checkpoints" (c2sp.org/tlog-checkpoint).
"""

from base64 import b64encode
from dataclasses import dataclass

from paraph.errors import RecordError
from paraph.record.note import FORBIDDEN, Note, decode
from paraph.record.tree import EMPTY, HASH, LARGEST, Proof, verify_consistency

_DIGITS = len(str(LARGEST))


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What the head of a log says; `str` is the text that is signed.

    Extension lines are kept and signed, and mean nothing here.
    """

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for number, line in ((1, self.origin), *enumerate(self.extensions, 4)):
            if not line or "\n" in line or FORBIDDEN.search(line):
                raise RecordError(_at(number), "is empty, or holds a control character")
        if not 0 <= self.size <= LARGEST:
            raise RecordError(_at(2), f"is no number from 0 to {LARGEST}")
        if len(self.root) != HASH:
            raise RecordError(_at(3), f"is no root of {HASH} bytes")
        if self.size == 0 and self.root != EMPTY:
            raise RecordError(_at(3), "is not the root of a log without entries")

    def __str__(self) -> str:
        root = b64encode(self.root).decode("ascii")
        return "".join(f"{line}\n" for line in (self.origin, self.size, root, *self.extensions))


def parse(text: str) -> Checkpoint:
    """Return the head whose text this is.

    Raises:
        RecordError: names the line.
    """
    if not text.endswith("\n"):
        raise RecordError("the checkpoint", "does not end with a line feed")
    origin, *rest = text[:-1].split("\n")
    if len(rest) < 2:  # noqa: PLR2004 (size and root)
        raise RecordError("the checkpoint", "has fewer than three lines")
    size, root, *extensions = rest
    return Checkpoint(origin, _number(size), decode(root, _at(3)), tuple(extensions))


def head(note: Note) -> Checkpoint:
    """Return the head that a note holds, whoever signed it.

    Raises:
        RecordError: the note holds something else.
    """
    return parse(note.text)


def follows(held: Checkpoint, shown: Checkpoint, proof: Proof) -> str:
    """Say why the head that is shown does not carry on the one that is held; empty where it does.

    Both must have been verified. A head of fewer entries is a rollback, and one of as many with
    another root is a fork; `proof` is that of consistency, empty where the heads are of one size
    and where the log that is held has no entries.
    """
    if shown.origin != held.origin:
        return f"it is the head of another log, {shown.origin}"
    if shown.size < held.size:
        return f"it is an older head: {held.size} entries were seen, it has {shown.size}"
    if shown.size == held.size and shown.root != held.root:
        return f"the log is forked: it showed another head of {held.size} entries"
    if held.size == 0:
        return "the proof is too long" if proof else ""
    return verify_consistency(held.size, shown.size, proof, held.root, shown.root)


def _number(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > _DIGITS:
        raise RecordError(_at(2), f"is no number from 0 to {LARGEST}")
    if text.startswith("0") and text != "0":
        raise RecordError(_at(2), "has a zero before its number")
    return int(text)


def _at(line: int) -> str:
    return f"the checkpoint, line {line},"

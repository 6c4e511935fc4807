"""A door for the stream of a part: no block of XML may fill the memory."""

from __future__ import annotations

from paraph.errors import LimitError
from paraph.formats.docx.names import PROCESS
from paraph.formats.docx.package import SupportsRead
from paraph.formats.limits import weight

_BLOCK = 24 << 20  # bytes of XML that one paragraph, or anything between two, may take
_HEAVY = 192 << 20  # bytes of memory that it may take, once it is
_LARGE = 1 << 20  # bytes of XML: rarer than once in a thousand files


class Guard:
    """A stream that refuses to go on when one block of XML grows without end."""

    def __init__(self, stream: SupportsRead, file: str, part: str) -> None:
        self._stream = stream
        self._file = file
        self._part = part
        self._weight = 0
        self._end = b""
        self.processed = False  # whether programs are told to show unknown elements (mc)
        self.block = 0

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes.

        Raises:
            LimitError: no block was freed for so long that memory would not suffice.
        """
        piece = self._stream.read(size)
        if PROCESS in piece or PROCESS in self._end + piece[: len(PROCESS)]:
            self.processed = True
        self._end = piece[-len(PROCESS) :]
        self.block += len(piece)
        if self.block < _LARGE:
            self._weight = 0
        else:
            self._weight += weight(piece)
            if self.block > _BLOCK or self._weight > _HEAVY:
                raise LimitError(self._file, "holds too large a paragraph", place=self._part)
        return piece

"""How large, deep and compressed a file may be, and a door that holds to it.

The limits are checked before anything is unpacked, and again while it is: a header may lie.
docs/reference/limits.md prints them with their reasons.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from io import BytesIO
from types import TracebackType
from typing import NamedTuple, Self, cast
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo
from zlib import MAX_WBITS, crc32, decompressobj
from zlib import error as zlib_error

from paraph.errors import DamagedError, LimitError, ProtectedError

_MIB = 1 << 20


class Limits(NamedTuple):
    """The limits of one reading; sizes in bytes.

    The ratio (unpacked to packed) weighs only in a part that is larger than `ratio_from`: short
    and repetitive parts of honest files reach any ratio that deflate can.
    """

    file: int = 256 * _MIB  # any file, as it comes
    text: int = 32 * _MIB  # a file that is text throughout: Markdown, plain text, HTML
    lines: int = 1_000_000  # of such a file
    pieces: int = 1_000_000  # runs of characters between tags in such a file
    style: int = 600_000  # characters of the style sheets of a page
    matches: int = 1_000_000  # rules looked at for the elements of a page
    formats: int = 5_000_000  # looks at the formatting elements that are open
    parts: int = 10_000  # members of a package
    part: int = 384 * _MIB  # one member, unpacked
    unpacked: int = 768 * _MIB  # all members together, unpacked
    ratio: int = 64
    ratio_from: int = 32 * _MIB
    tree: int = 256 * _MIB  # memory that the XML of one part takes, where it is read as a tree
    depth: int = 200  # elements, lists or quotations inside each other
    provisions: int = 110_000  # of an article, a row, a cell ... each: some 5,500 pages of articles
    paragraph: int = 2_000_000  # characters of one provision
    objects: int = 80_000  # drawings, equations, dates and the like
    references: int = 60_000  # cross-reference fields: twenty on each of 3,000 pages
    notes: int = 50_000  # and calls of them
    sections: int = 10_000
    findings: int = 20_000  # hazards and things left unread
    nested: int = 16  # text boxes or alternatives inside each other
    styles: int = 20_000  # that paragraphs have
    ancestors: int = 50  # styles based on each other
    label: int = 1000  # characters of a number that is displayed
    volume: int = 64 * _MIB  # characters of what one place holds and others show again


LIMITS = Limits()

_CENTRAL = b"PK\x01\x02"
_LOCAL_MARK = b"PK\x03\x04"
_LOCAL = struct.Struct("<4s5H3I2H")  # APPNOTE.TXT 4.3.7
_END = b"PK\x05\x06"
_LAST = struct.Struct("<4s4H2IH")  # 4.3.16
_ENCRYPTED, _STREAMED, _UTF_8 = 1 << 0, 1 << 3, 1 << 11  # 4.4.4
_IN_EXTRA = 0xFFFFFFFF  # the size stands in a field of its own, 4.5.3
_IN_RECORD = 0xFFFF  # the count stands in a record of its own, 4.4.21
_PIECE = 1 << 14
_BROKEN = (
    BadZipFile,
    EOFError,
    IndexError,
    NotImplementedError,
    OSError,
    OverflowError,
    ValueError,
    struct.error,
    zlib_error,
)
"""What `zipfile` is known to raise for archives that are not what they say.

NotImplementedError is of a method of compression or a version that it has not.
"""


def open_package(source: bytes, file: str, limits: Limits = LIMITS) -> ZipFile:
    """Return the ZIP package in `source`, with every declared size within `limits`.

    Nothing is unpacked. Members are read through `open_member`.

    Raises:
        DamagedError: it is no ZIP archive, is cut off, or names a member twice.
        ProtectedError: a member is encrypted.
        LimitError: a declared size, count or ratio leaves the limits.
    """
    check_size(len(source), file, limits.file)
    # Each entry of the directory becomes an object of some 500 bytes: count before they are made.
    if source.count(_CENTRAL) > limits.parts:
        raise LimitError(file, f"has more than {limits.parts:,} parts")
    try:
        package = ZipFile(BytesIO(source))
    except _BROKEN as error:
        raise DamagedError(file, "is no ZIP archive, or is cut off or damaged") from error
    check_package(package.infolist(), file, limits)
    _check_layout(source, package, file)
    return package


def check_size(size: int, file: str, most: int) -> None:
    """Refuse a file of more than `most` bytes.

    Raises:
        LimitError: `size` is above `most`.
    """
    if size > most:
        raise LimitError(file, f"is {_sized(size)} long, more than the {_sized(most)} allowed")


def check_package(members: Iterable[ZipInfo], file: str, limits: Limits = LIMITS) -> None:
    """Refuse a package whose directory already shows that it should not be opened.

    Names are compared without regard to case, as ECMA-376 part 2, section 6.2.2.3 has part names.

    Raises:
        DamagedError: two members have one name, or a member is packed in an unknown way.
        ProtectedError: a member is encrypted.
        LimitError: a declared size, count or ratio leaves the limits.
    """
    seen: set[str] = set()
    unpacked = 0
    for number, member in enumerate(members, start=1):
        name = member.filename
        key = name.lower()
        if not name:
            raise DamagedError(file, "has a part without a name")
        if number > limits.parts:
            raise LimitError(file, f"has more than {limits.parts:,} parts")
        if key in seen:
            raise DamagedError(file, "two parts have this name", place=name)
        seen.add(key)
        if member.flag_bits & _ENCRYPTED:
            raise ProtectedError(file, "this part is encrypted", place=name)
        if member.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise DamagedError(file, "is packed in a way that documents never are", place=name)
        _check_part(member.file_size, member.compress_size, name, file, limits)
        unpacked += member.file_size
        if unpacked > limits.unpacked:
            raise LimitError(
                file, f"its parts unpack to more than the {_sized(limits.unpacked)} allowed"
            )


class Member:
    """One member of a package as a binary file to read from; it never yields more than allowed.

    What is counted are the bytes that come out, whatever the directory declares. Those that came
    out when it ends are as many as declared, and have the checksum declared. Errors of the archive
    come out as `DamagedError`, sizes beyond the limits as `LimitError`.
    """

    __slots__ = ("_check", "_file", "_info", "_limits", "_next", "_packed", "_read", "_unpack")

    def __init__(self, package: ZipFile, info: ZipInfo, file: str, limits: Limits) -> None:
        self._info, self._file, self._limits = info, file, limits
        self._read = self._check = self._next = 0
        source = cast("BytesIO", package.fp).getbuffer()
        start = info.header_offset
        start += sum(_LOCAL.unpack_from(source, start)[-2:], _LOCAL.size)
        self._packed = source[start : start + info.compress_size]
        self._unpack = decompressobj(-MAX_WBITS) if info.compress_type == ZIP_DEFLATED else None

    def read(self, size: int = -1) -> bytes:
        """Return the next `size` bytes, all that are left if negative; fewer only at the end."""
        most = self._limits.part - self._read + 1
        wanted = most if size < 0 else min(size, most)
        pieces = []
        while wanted > 0 and (piece := self._piece(wanted)):
            pieces.append(piece)
            wanted -= len(piece)
            self._read += len(piece)
            self._check = crc32(piece, self._check)
        _check_part(
            self._read, self._info.compress_size, self._info.filename, self._file, self._limits
        )
        if wanted > 0 and (self._read != self._info.file_size or self._check != self._info.CRC):
            raise self._damaged()
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def close(self) -> None:
        """Close the member; the package stays open."""
        self._packed.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.close()

    def _piece(self, most: int) -> bytes:
        """Return some bytes, but not more than `most`; b"" at the end."""
        if self._unpack is None:
            piece = bytes(self._packed[self._next : self._next + most])
            self._next += len(piece)
            return piece
        while not self._unpack.eof:
            packed = self._unpack.unconsumed_tail
            if not packed:
                packed = bytes(self._packed[self._next : self._next + _PIECE])
                self._next += len(packed)
            try:
                piece = self._unpack.decompress(packed, most)
            except zlib_error as error:
                raise self._damaged() from error
            if piece:
                return piece
            if not packed:
                raise self._damaged()
        if self._unpack.unused_data or self._next < len(self._packed):
            raise self._damaged()
        return b""

    def _damaged(self) -> DamagedError:
        return DamagedError(self._file, "this part cannot be unpacked", place=self._info.filename)


def open_member(
    package: ZipFile, name: str | ZipInfo, file: str, limits: Limits = LIMITS
) -> Member:
    """Return the member called `name`, to be read within `limits`.

    Raises:
        DamagedError: the package has no such member, or it cannot be unpacked.
        ProtectedError: the member is encrypted.
    """
    if isinstance(name, ZipInfo):
        return Member(package, name, file, limits)
    try:
        info = package.getinfo(name)
    except KeyError as error:
        raise DamagedError(file, "this part is missing", place=name) from error
    return Member(package, info, file, limits)


def _check_layout(source: bytes, package: ZipFile, file: str) -> None:
    """Refuse an archive in which another program might find something else.

    The archive fills the file; a member is described alike where it stands and in the directory;
    no two lie over each other.

    Raises:
        DamagedError: it is not so.
    """
    end = package.start_dir
    try:
        for member in sorted(package.infolist(), key=_offset, reverse=True):
            start = member.header_offset
            _, _, flags, method, _, _, check, packed, unpacked, name, extra = _LOCAL.unpack_from(
                source, start
            )
            after = start + _LOCAL.size + name + extra + member.compress_size
            declared = (check, packed, unpacked)
            if (
                not source.startswith(_LOCAL_MARK, start)
                or (flags, method) != (member.flag_bits, member.compress_type)
                or not (flags & _STREAMED or _alike(declared, member))
                or source[start + _LOCAL.size :][:name] != _name(member)
                or after > end
                or member.volume != 0
            ):
                raise _contradicts(file, member.filename)
            end = start
    except _BROKEN as error:
        raise _contradicts(file) from error
    last = source.rfind(_END)
    _, *disks, here, total, _, _, comment = _LAST.unpack_from(source, last)
    count = min(len(package.infolist()), _IN_RECORD)
    if (
        end != 0
        or any(disks)
        or not here == total == count
        or last + _LAST.size + comment != len(source)
    ):
        raise _contradicts(file)


def _offset(member: ZipInfo) -> int:
    return member.header_offset


def _alike(declared: tuple[int, int, int], member: ZipInfo) -> bool:
    """Whether the checksum and sizes where a member stands are those of the directory."""
    check, packed, unpacked = declared
    return (
        check == member.CRC
        and packed in {member.compress_size, _IN_EXTRA}
        and unpacked in {member.file_size, _IN_EXTRA}
    )


def _name(member: ZipInfo) -> bytes:
    return member.orig_filename.encode("utf-8" if member.flag_bits & _UTF_8 else "cp437")


def _contradicts(file: str, place: str = "") -> DamagedError:
    return DamagedError(file, "contradicts itself about where its parts are", place=place)


_HEAVIEST = 90
"""Bytes of memory that a byte of markup takes at most: that of `<a b=""/>` takes some 40."""


def weight(markup: bytes) -> int:
    """Return about how many bytes of memory the elements and attributes of `markup` will take.

    libxml2 makes some 130 bytes of an element and 260 of an attribute: `<a/>` grows thirtyfold.
    """
    return len(markup) + 130 * markup.count(b"<") + 260 * markup.count(b"=")


def check_markup(markup: bytes, file: str, place: str, limits: Limits = LIMITS) -> None:
    """Refuse XML that would take too much memory as a tree.

    Raises:
        LimitError: it would.
    """
    if len(markup) * _HEAVIEST > limits.tree and weight(markup) > limits.tree:
        raise LimitError(file, "holds more elements than allowed", place=place)


def _check_part(unpacked: int, packed: int, name: str, file: str, limits: Limits) -> None:
    if unpacked > limits.part:
        raise LimitError(
            file, f"this part is larger than the {_sized(limits.part)} allowed", place=name
        )
    if unpacked > limits.ratio_from and unpacked > packed * limits.ratio:
        raise LimitError(
            file, f"this part unpacks to more than {limits.ratio} times its size", place=name
        )


def _sized(size: int) -> str:
    return f"{size / _MIB:,.0f} MiB" if size >= _MIB else f"{size:,} bytes"

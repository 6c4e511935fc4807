"""How large, deep and compressed a file may be, and a door that holds to it.

The limits are checked before anything is unpacked, and again while it is: a header may lie.
docs/reference/limits.md prints them with their reasons.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from types import TracebackType
from typing import Self
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from paraph.errors import DamagedError, LimitError, ProtectedError

_MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one reading; sizes in bytes.

    The ratio (unpacked to packed) weighs only in a part that is larger than `ratio_from`: short
    and repetitive parts of honest files reach any ratio that deflate can.
    """

    file: int = 256 * _MIB  # any file, as it comes
    text: int = 64 * _MIB  # a file that is text throughout: Markdown, plain text, HTML
    parts: int = 10_000  # members of a package
    part: int = 384 * _MIB  # one member, unpacked
    unpacked: int = 768 * _MIB  # all members together, unpacked
    ratio: int = 200
    ratio_from: int = 32 * _MIB
    depth: int = 200  # elements, lists or quotations inside each other
    provisions: int = 1_000_000


LIMITS = Limits()

_CENTRAL = b"PK\x01\x02"
_ENCRYPTED = 0x1
_BROKEN = (BadZipFile, zlib.error, EOFError, struct.error, OSError, ValueError, NotImplementedError)


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

    What is counted are the bytes that come out, whatever the directory declares. Errors of the
    archive come out as `DamagedError`, sizes beyond the limits as `LimitError`.
    """

    __slots__ = ("_file", "_info", "_limits", "_read", "_stream")

    def __init__(self, package: ZipFile, info: ZipInfo, file: str, limits: Limits) -> None:
        self._info, self._file, self._limits = info, file, limits
        self._read = 0
        try:
            self._stream = package.open(info)
        except RuntimeError as error:  # what zipfile raises for a member under a password
            raise ProtectedError(file, "this part is encrypted", place=info.filename) from error
        except _BROKEN as error:
            raise self._damaged() from error

    def read(self, size: int = -1) -> bytes:
        """Return the next `size` bytes at most, all that are left if negative; b"" at the end."""
        most = self._limits.part - self._read + 1
        try:
            piece = self._stream.read(most if size < 0 else min(size, most))
        except _BROKEN as error:
            raise self._damaged() from error
        if piece:
            self._read += len(piece)
            _check_part(
                self._read,
                self._info.compress_size,
                self._info.filename,
                self._file,
                self._limits,
            )
        return piece

    def close(self) -> None:
        """Close the member; the package stays open."""
        self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

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


def read_member(package: ZipFile, name: str | ZipInfo, file: str, limits: Limits = LIMITS) -> bytes:
    """Return all bytes of the member called `name`; raises what `open_member` and `read` do."""
    with open_member(package, name, file, limits) as member:
        return member.read()


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

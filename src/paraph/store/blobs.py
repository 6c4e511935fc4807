"""Blobs: texts, files and proofs that acts name by digest, each kept once."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import sha256
from string import hexdigits

from paraph.errors import LedgerError
from paraph.store.beside import new_file, printable, sync

_PREFIX = "sha256:"
_FIGURES = frozenset(hexdigits.lower())
_LENGTH = 64


class MemoryBlobs(Mapping[str, bytes]):
    """Blobs by their digests ("sha256:..."), as long as this object lasts."""

    def __init__(self) -> None:
        self._blobs: dict[str, bytes] = {}

    def __getitem__(self, digest: str) -> bytes:
        return self._blobs[digest]

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self._blobs))

    def __len__(self) -> int:
        return len(self._blobs)

    def keep(self, content: bytes) -> str:
        """Keep a blob and return its digest."""
        digest = _digest(content)
        self._blobs[digest] = content
        return digest

    def size(self, digest: str) -> int:
        """Return how many bytes a blob has, none where it is not there."""
        return len(self._blobs.get(digest, b""))


class FolderBlobs(Mapping[str, bytes]):
    """Blobs by their digests ("sha256:..."), in the files of a folder that is there.

    Each is verified when it is read: what was changed is no blob any more.

    Raises:
        LedgerError: by any access; the folder or a file cannot be read, or a file was changed.
    """

    def __init__(self, folder: str) -> None:
        self._folder = folder

    def __getitem__(self, digest: str) -> bytes:
        path = self._path(digest)
        try:
            with open(path, "rb") as opened:
                content = opened.read()
        except FileNotFoundError as error:
            if os.path.islink(path):
                raise _failure(path, "cannot be read", error, _READ) from error
            raise KeyError(digest) from error
        except OSError as error:
            raise _failure(path, "cannot be read", error, _READ) from error
        if _digest(content) != digest:
            raise LedgerError(printable(path), "was changed since it was kept", hint=_CHANGED)
        return content

    def __contains__(self, digest: object) -> bool:
        if not isinstance(digest, str):
            return False
        try:
            return os.path.isfile(self._path(digest))
        except KeyError:
            return False

    def __iter__(self) -> Iterator[str]:
        try:
            names = sorted(os.listdir(self._folder))
        except OSError as error:
            raise _failure(self._folder, "cannot be read", error, _READ) from error
        return iter([f"{_PREFIX}{name}" for name in names if _figures(name)])

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def keep(self, content: bytes) -> str:
        """Keep a blob for good and return its digest; one that is there whole is passed over.

        A file that was changed since is put right.

        Raises:
            LedgerError: it could not be kept.
        """
        digest = _digest(content)
        path = self._path(digest)
        try:
            if not _holds(path, content):
                self._put(path, content)
            sync(self._folder)
        except OSError as error:
            raise _failure(path, "cannot be kept", error) from error
        return digest

    def size(self, digest: str) -> int:
        """Return how many bytes the file of a blob has, unread; none where it is not there."""
        try:
            return os.path.getsize(self._path(digest))
        except (KeyError, OSError):
            return 0

    def _put(self, path: str, content: bytes) -> None:
        opened, beside = new_file(path)
        try:
            with os.fdopen(opened, "wb") as part:
                part.write(content)
                part.flush()
                os.fsync(part.fileno())
            os.replace(beside, path)
        except BaseException:
            with suppress(OSError):
                os.unlink(beside)
            raise

    def _path(self, digest: str) -> str:
        figures = digest.removeprefix(_PREFIX)
        if not digest.startswith(_PREFIX) or not _figures(figures):
            raise KeyError(digest)
        return os.path.join(self._folder, figures)


def _holds(path: str, content: bytes) -> bool:
    """Whether a file is there for good with this content."""
    try:
        with open(path, "rb") as opened:
            if opened.read() != content:
                return False
            os.fsync(opened.fileno())
            return True
    except FileNotFoundError:
        return False


def _digest(content: bytes) -> str:
    return f"{_PREFIX}{sha256(content).hexdigest()}"


def _figures(name: str) -> bool:
    return len(name) == _LENGTH and _FIGURES.issuperset(name)


def _failure(path: str, what: str, error: OSError, hint: str = "") -> LedgerError:
    reason = error.strerror or str(error)
    return LedgerError(printable(path), f"{what} ({reason})", hint=hint)


_READ = "Check whose the folder of the node is, and that its disk is there."
_CHANGED = "Bring this file back from a backup, or import a bundle again that has it."

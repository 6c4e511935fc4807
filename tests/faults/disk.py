# ruff: noqa: FBT001, N802 - the names and ways are those of SQLite
"""A disk in memory that SQLite writes to, whose power can be cut and whose calls can fail.

What is modelled: what was written is in the cache of the system until its file is synced. When the
power is cut, each sector of each write that was not synced is on the disk or is not, one by one (so
writes are torn and come out of their order), lengths too; a sector itself is whole. The name of a
new file lasts from the first sync of the file on, as SQLite's own code for Unix syncs the folder
then; that of one which was taken out without it may be there again. A sync that fails leaves
sectors that the system takes for written and that never reach the disk (as Linux does).

What is not: a disk that says "synced" and is not, sectors that rot or come out half, two
processes (there is no shared memory, so a connection locks the file for itself alone:
`locking_mode = EXCLUSIVE`), and the file system's own faults.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import apsw
from tests.mutations.chance import Random, seeded

SECTOR = 512


@dataclass
class _File:
    """The bytes of a file as programs see them, as they surely last, and what lies between."""

    now: bytearray = field(default_factory=bytearray)
    lasting: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)
    named: bool = False

    def write(self, offset: int, content: bytes | None) -> None:
        """Write at an offset, or without bytes cut the file there."""
        _apply(self.now, offset, content)
        self.waiting.append((offset, content))

    def sync(self) -> None:
        for offset, content in self.waiting:
            _apply(self.lasting, offset, content)
        self.waiting.clear()
        self.named = True

    def lose(self, chance: Random, share: float) -> None:
        """Let this share of the sectors that wait reach the disk, and forget of the others."""
        for offset, content in self.waiting:
            if content is None:
                if chance.random() < share:
                    _apply(self.lasting, offset, None)
                continue
            for start, piece in _sectors(offset, content):
                if chance.random() < share:
                    _apply(self.lasting, start, piece)
        self.waiting.clear()


@dataclass
class _Folder:
    """The files that are there, and those taken out since, whose names may still be on the disk."""

    there: dict[str, _File] = field(default_factory=dict)
    gone: dict[str, _File] = field(default_factory=dict)


Fault = Callable[["Disk", str], None]
"""What happens at a call of this name, before or instead of it: it may raise."""


class Disk(apsw.VFS):
    """A disk under a name; `calls` counts what is asked of it, and `fault` is asked each time."""

    def __init__(self, name: str, fault: Fault | None = None) -> None:
        super().__init__(name, "")
        self.vfs = name
        self.chance = seeded(name)
        self.files = _Folder()
        self.calls = 0
        self.fault = fault

    def cut(self, chance: Random) -> None:
        """Cut the power: what was not synced is lost, or is not, sector by sector."""
        share = chance.choice((0.0, 0.3, 0.7, 0.95, 1.0))
        there, gone = self.files.there, self.files.gone
        for name, file in list(there.items()):
            file.lose(chance, share)
            if not file.named and chance.random() >= share:
                del there[name]
                continue
            file.now, file.named = bytearray(file.lasting), True
        for name, file in gone.items():
            if name not in there and chance.random() >= share:
                file.lose(chance, share)
                there[name] = _File(bytearray(file.lasting), file.lasting, named=True)
        gone.clear()

    def asked(self, call: str) -> None:
        """Count a call, and let what is to happen at it happen."""
        self.calls += 1
        if self.fault:
            self.fault(self, call)

    # ------------------------------------------------------------ what SQLite asks of a disk

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        path = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
        self.asked("xOpen")
        if path not in self.files.there:
            if not flags[0] & apsw.SQLITE_OPEN_CREATE:
                raise apsw.CantOpenError
            self.files.there[path] = _File()
        flags[1] = flags[0]
        return _Opened(self, path, self.files.there[path])  # type: ignore[return-value] # it will do

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self.asked("xDelete")
        file = self.files.there.pop(filename, None)
        if file and file.named and not syncdir:
            self.files.gone[filename] = file

    def xAccess(self, pathname: str, _flags: int) -> bool:
        return pathname in self.files.there

    def xFullPathname(self, name: str) -> str:
        return name

    def excepthook(self, *_: object) -> bool:
        """Say nothing of what SQLite goes on after: it is told by its codes."""
        return True


class _Opened:
    """A file of the disk that somebody has open."""

    def __init__(self, disk: Disk, path: str, file: _File) -> None:
        self._disk = disk
        self._path = path
        self._file = file

    def xRead(self, amount: int, offset: int) -> bytes:
        self._disk.asked("xRead")
        return bytes(self._file.now[offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:
        try:
            self._disk.asked("xWrite")
        except PowerCut:
            self._file.write(offset, bytes(data))  # some of it may have come to the disk
            raise
        self._file.write(offset, bytes(data))

    def xTruncate(self, newsize: int) -> None:
        self._disk.asked("xTruncate")
        self._file.write(newsize, None)

    def xSync(self, _flags: int) -> None:
        try:
            self._disk.asked("xSync")
        except SyncError:
            self._file.lose(self._disk.chance, 0.5)
            raise
        if not self._file.named:
            self._disk.files.gone.pop(self._path, None)
        self._file.sync()

    def xFileSize(self) -> int:
        self._disk.asked("xFileSize")
        return len(self._file.now)

    def xSectorSize(self) -> int:
        return SECTOR

    def xDeviceCharacteristics(self) -> int:
        return int(apsw.SQLITE_IOCAP_POWERSAFE_OVERWRITE)  # as SQLite's own code for Unix says

    def xLock(self, _level: int) -> None:
        pass

    def xUnlock(self, _level: int) -> None:
        pass

    def xCheckReservedLock(self) -> bool:
        return False

    def xFileControl(self, _op: int, _ptr: int) -> bool:
        return False

    def xClose(self) -> None:
        pass

    def excepthook(self, *_: object) -> bool:
        """Say nothing, as the disk."""
        return True


class PowerCut(apsw.IOError):
    """The power goes off."""


class SyncError(apsw.IOError):
    """A file could not be synced, and nobody knows what of it is on the disk."""


def _apply(content: bytearray, offset: int, piece: bytes | None) -> None:
    if piece is None:
        del content[offset:]
        return
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(piece)] = piece


def _sectors(offset: int, content: bytes) -> list[tuple[int, bytes]]:
    """Return what falls into each sector, by where it begins."""
    found, end = [], offset + len(content)
    while offset < end:
        upto = min((offset // SECTOR + 1) * SECTOR, end)
        found.append((offset, content[: upto - offset]))
        content, offset = content[upto - offset :], upto
    return found

"""Compound files written by hand (MS-CFB, version 3), for messages as Outlook keeps them."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from itertools import pairwise

_SECTOR = 512
_FREE, _END, _FAT, _NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
_STORAGE, _STREAM, _ROOT = 1, 2, 5


def compound(tree: Mapping[str, bytes | Mapping[str, bytes]]) -> bytes:
    """Return a compound file of streams, and folders of streams; each fills 4,096 bytes or more."""
    entries: list[list[object]] = [["Root Entry", _ROOT, b"", [], _NONE]]
    for name, held in tree.items():
        entries[0][3].append(len(entries))  # type: ignore[attr-defined]
        if isinstance(held, bytes):
            entries.append([name, _STREAM, held, [], _NONE])
            continue
        folder: list[object] = [name, _STORAGE, b"", [], _NONE]
        entries.append(folder)
        for inner, content in held.items():
            folder[3].append(len(entries))  # type: ignore[attr-defined]
            entries.append([inner, _STREAM, content, [], _NONE])
    return _written(entries)


def _written(entries: list[list[object]]) -> bytes:
    """Return the file: every stream is as large as ordinary ones are, so that no mini stream is."""
    sectors: list[bytes] = []
    fat: list[int] = []

    def put(content: bytes) -> int:
        start = len(sectors)
        count = max(1, -(-len(content) // _SECTOR))
        padded = content.ljust(count * _SECTOR, b"\0")
        sectors.extend(padded[at : at + _SECTOR] for at in range(0, len(padded), _SECTOR))
        fat.extend([*range(start + 1, start + count), _END])
        return start

    placed: list[tuple[int, int]] = []
    for _, kind, content, _, _ in entries:
        assert isinstance(content, bytes)
        if kind == _STREAM and content:
            # Streams under 4,096 bytes would go to a mini stream: they are filled up.
            placed.append((put(content.ljust(4096, b"\0")), max(len(content), 4096)))
        else:
            placed.append((_END, 0))
    right = [_NONE] * len(entries)
    child = [_NONE] * len(entries)
    for index, (_, _, _, children, _) in enumerate(entries):
        assert isinstance(children, list)
        if children:
            child[index] = children[0]
        for one, after in pairwise(children):
            right[one] = after
    directory = b"".join(
        _entry(str(name), int(str(kind)), right[index], child[index], *placed[index])
        for index, (name, kind, _, _, _) in enumerate(entries)
    )
    first = put(directory)
    count = 1
    while (len(sectors) + count) * 4 > count * _SECTOR:
        count += 1
    where = len(sectors)
    table = [*fat, *[_FAT] * count]
    table += [_FREE] * (count * _SECTOR // 4 - len(table))
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6, 0, count, first, 0, 4096,
        _END, 0, _END, 0,
    )  # fmt: skip
    places = [where + number for number in range(count)] + [_FREE] * (109 - count)
    return b"".join(
        [header, struct.pack("<109I", *places), *sectors, struct.pack(f"<{len(table)}I", *table)]
    )


def _entry(name: str, kind: int, right: int, child: int, *placed: int) -> bytes:
    wide = name.encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII16xI8x8xIQ",
        wide, len(wide) + 2, kind, 1, _NONE, right, child, 0, *placed,
    )  # fmt: skip

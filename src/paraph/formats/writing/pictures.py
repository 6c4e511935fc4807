"""Pictures at hand: the bytes of the images that the file of a reading holds itself."""

from __future__ import annotations

import re
import zipfile
from base64 import b64decode
from hashlib import sha256
from io import BytesIO
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from paraph.formats.limits import LIMITS
from paraph.text.reading import Reading

_KINDS = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF8", "gif"),
)
_INSIDE = re.compile(rb"data:image/[a-z+.-]+(;base64)?,([^\"'\s)>]*)", re.IGNORECASE)
_DIGEST = "sha256:"
_CUT = re.compile(r"crop ([a-z]=-?\d+(?:,[a-z]=-?\d+)*) ?(.*)", re.DOTALL)
_DRAWN = re.compile(r" drawn sha256:[0-9a-f]{64}$")


class Picture(NamedTuple):
    """An image: its bytes, and which kind they are ("png", "jpeg", "gif")."""

    content: bytes
    kind: str

    @property
    def size(self) -> tuple[int, int]:
        """Its width and height in pixels; a guess where they are not told."""
        return _size(self)


def pictures(reading: Reading) -> dict[str, Picture]:
    """Return the images in the file of `reading` that any program shows, by their digests."""
    wanted = {
        mark.value.partition(" ")[0]
        for provision in reading.text.provisions
        for mark in provision.marks
        if mark.name == "image" and mark.value.startswith(_DIGEST)
    }
    if not wanted:
        return {}
    content = reading.source.content
    held = _packed(content) if content.startswith(b"PK") else _inside(content)
    found: dict[str, Picture] = {}
    for one in held:
        kind = next((name for start, name in _KINDS if one.startswith(start)), "")
        digest = f"{_DIGEST}{sha256(one).hexdigest()}"
        if kind and digest in wanted:
            found[digest] = Picture(one, kind)
    return found


class Shown(NamedTuple):
    """An image as a text names it: by its digest or address, with what is cut off, and its words.

    `cut` has the shares of each side, as DrawingML counts them.
    """

    name: str
    cut: tuple[tuple[str, str], ...]
    words: str


def shown(value: str) -> Shown:
    """Return what the value of an image's mark says, but for how a drawing looks."""
    name, _, words = _DRAWN.sub("", value).partition(" ")
    cut = _CUT.fullmatch(words)
    if cut is None:
        return Shown(name, (), words)
    sides = [each.partition("=") for each in cut[1].split(",")]
    return Shown(name, tuple([(side, share) for side, _, share in sides]), cut[2])


def _packed(content: bytes) -> list[bytes]:
    """Return the images in a package that was read before, and so keeps the limits."""
    with zipfile.ZipFile(BytesIO(content)) as package:
        return [
            package.read(each)
            for each in package.infolist()
            if each.filename.lower().endswith((".png", ".jpg", ".jpeg", ".gif"))
            and each.file_size <= LIMITS.file
        ]


def _inside(content: bytes) -> list[bytes]:
    found: list[bytes] = []
    for match in _INSIDE.finditer(content):
        held = unquote_to_bytes(match[2])
        try:
            found.append(b64decode(held, validate=True) if match[1] else held)
        except ValueError:
            continue
    return found


def _size(picture: Picture) -> tuple[int, int]:
    content = picture.content
    if picture.kind == "png":
        return int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    if picture.kind == "gif":
        return int.from_bytes(content[6:8], "little"), int.from_bytes(content[8:10], "little")
    at = 2
    while at + 9 < len(content) and content[at] == 0xFF:  # noqa: PLR2004 - a marker of JPEG
        marker, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:  # noqa: PLR2004
            height = int.from_bytes(content[at + 5 : at + 7], "big")
            return int.from_bytes(content[at + 7 : at + 9], "big"), height
        at += 2 + length
    return 300, 200

"""Pictures that are written: their bytes, found by digest in the file that the reading is of."""

from __future__ import annotations

from hashlib import sha256

from paraph.errors import InputError
from paraph.formats.limits import open_member, open_package

_KINDS = (
    (b"\x89PNG", "png", "image/png"),
    (b"\xff\xd8\xff", "jpg", "image/jpeg"),
    (b"GIF8", "gif", "image/gif"),
    (b"\x01\0\0\0", "emf", "image/x-emf"),
    (b"\xd7\xcd\xc6\x9a", "wmf", "image/x-wmf"),
    (b"<svg", "svg", "image/svg+xml"),
    (b"<?xml", "svg", "image/svg+xml"),
)
_FOLDERS = ("media/", "Pictures/", "Object")


class Pictures:
    """The pictures of one reading; `taken` are those that are written, by name and type."""

    def __init__(self, source: bytes) -> None:
        self._source = source
        self._bytes: dict[str, bytes] | None = None
        self.taken: dict[str, tuple[str, bytes]] = {}

    def take(self, digest: str) -> str:
        """Return the name of the part that holds a picture, "" where its bytes are not at hand."""
        content = self._held().get(digest)
        if content is None:
            return ""
        found = next((kind for kind in _KINDS if content.startswith(kind[0])), None)
        suffix, media = (found[1], found[2]) if found else ("bin", "application/octet-stream")
        name = f"Pictures/{digest.rpartition(':')[2]}.{suffix}"
        self.taken[name] = media, content
        return name

    def _held(self) -> dict[str, bytes]:
        """Return what the source holds, by digest."""
        if self._bytes is None:
            self._bytes = {}
            if self._source.startswith(b"PK"):
                self._bytes = _unpacked(self._source)
        return self._bytes


def _unpacked(source: bytes) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    try:
        with open_package(source, "the source") as package:
            for info in package.infolist():
                if any(folder in info.filename for folder in _FOLDERS):
                    with open_member(package, info, "the source") as stream:
                        content = stream.read()
                    found[f"sha256:{sha256(content).hexdigest()}"] = content
    except InputError:
        return {}
    return found

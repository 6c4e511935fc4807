"""The parts of a package in the making, and what each of them points to."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from html import escape
from io import BytesIO

from paraph.formats.writing.pictures import Picture

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OUTSIDE = ' TargetMode="External"'
_DATE = (1980, 1, 1, 0, 0, 0)  # the first that a ZIP can say: equal texts are equal files
MAIN = "document"
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"


class Parts:
    """Everything that goes into the package: `pictures` are the images at hand."""

    def __init__(self, pictures: Mapping[str, Picture]) -> None:
        self.pictures = pictures
        self._held: dict[str, bytes] = {}
        self._kinds: dict[str, str] = {}
        self._related: dict[str, dict[tuple[str, str, bool], str]] = {}
        self._media: dict[str, str] = {}
        self._drawn = 0

    def add(self, name: str, kind: str, content: bytes) -> str:
        """Add a part that the main document points to; return the identifier of that."""
        self._held[name] = content
        self._kinds[name] = kind
        return self.relate(MAIN, kind, f"{name}.xml")

    def main(self, content: bytes) -> None:
        """Add the main document."""
        self._held[MAIN] = content

    def relate(self, part: str, kind: str, target: str, *, outside: bool = False) -> str:
        """Return the identifier by which `part` points to `target`."""
        related = self._related.setdefault(part, {})
        return related.setdefault((kind, target, outside), f"rId{len(related) + 1}")

    def image(self, part: str, digest: str, picture: Picture) -> str:
        """Add an image once; return the identifier by which `part` points to it."""
        name = self._media.setdefault(digest, f"media/image{len(self._media) + 1}.{picture.kind}")
        return self.relate(part, "image", name)

    def drawn(self) -> int:
        """Return the number of the next drawing."""
        self._drawn += 1
        return self._drawn

    def packed(self, title: str) -> bytes:
        """Return the package, whose properties say what it is called."""
        members: dict[str, bytes] = {
            "[Content_Types].xml": self._types().encode(),
            "_rels/.rels": _ROOT.encode(),
            "docProps/core.xml": _core(title).encode(),
            f"word/{MAIN}.xml": self._held[MAIN],
        }
        members |= {f"word/{name}.xml": self._held[name] for name in self._kinds}
        for part, related in self._related.items():
            members[f"word/_rels/{part}.xml.rels"] = _relationships(related).encode()
        for digest, name in self._media.items():
            members[f"word/{name}"] = self.pictures[digest].content
        packed = BytesIO()
        with zipfile.ZipFile(packed, "w") as package:
            for name, content in members.items():
                package.writestr(zipfile.ZipInfo(name, _DATE), content, zipfile.ZIP_DEFLATED, 6)
        return packed.getvalue()

    def _types(self) -> str:
        images = sorted({self.pictures[digest].kind for digest in self._media})
        lines = [f'<Default Extension="{kind}" ContentType="image/{kind}"/>' for kind in images]
        parts = [f'<Override PartName="/word/{MAIN}.xml" ContentType="{_WORD}.document.main+xml"/>']
        parts += [
            f'<Override PartName="/word/{name}.xml" ContentType="{_WORD}.{kind}+xml"/>'
            for name, kind in self._kinds.items()
        ]
        parts.append(f'<Override PartName="/docProps/core.xml" ContentType="{_CORE}"/>')
        return (
            f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f"{''.join(lines)}{''.join(parts)}</Types>"
        )


def _relationships(related: Mapping[tuple[str, str, bool], str]) -> str:
    lines = [
        f'<Relationship Id="{identifier}" Type="{_OFFICE}/{kind}" Target="{escape(target)}"'
        f"{_OUTSIDE if outside else ''}/>"
        for (kind, target, outside), identifier in related.items()
    ]
    return (
        f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{"".join(lines)}</Relationships>'
    )


def _core(title: str) -> str:
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        f' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{escape(title)}</dc:title>'
        "</cp:coreProperties>"
    )


_ROOT = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/{MAIN}.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties"'
    ' Target="docProps/core.xml"/></Relationships>'
)

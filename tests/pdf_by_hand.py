"""PDF files written by hand, for what no program that prints would make."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import md5

_PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def pdf(
    *contents: str,
    catalog: str = "",
    page: str = "",
    resources: str = "",
    objects: Mapping[int, bytes] | None = None,
    encrypted: bool | None = None,
) -> bytes:
    """Return a PDF with a page for each content stream, in Helvetica as /F1.

    `objects` are more objects, by numbers from 100. Encrypted it is without a password (True), or
    with one (False).
    """
    count = len(contents)
    kids = " ".join(f"{10 + 2 * index} 0 R" for index in range(count))
    found: dict[int, bytes] = {
        1: f"<< /Type /Catalog /Pages 2 0 R {catalog} >>".encode(),
        2: f"<< /Type /Pages /Kids [{kids}] /Count {count} >>".encode(),
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    }
    for index, content in enumerate(contents):
        found[10 + 2 * index] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {11 + 2 * index} 0 R "
            f"/Resources << /Font << /F1 3 0 R >> {resources} >> {page} >>"
        ).encode()
        found[11 + 2 * index] = stream(content.encode("cp1252"))
    found.update(objects or {})
    return written(found, encrypted=encrypted)


def stream(content: bytes, entries: str = "") -> bytes:
    """Return a stream object."""
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (entries.encode(), len(content), content)


def written(objects: Mapping[int, bytes], *, encrypted: bool | None = None) -> bytes:
    """Return a file of objects, whose first is the catalog."""
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places: dict[int, int] = {}
    for number, content in sorted(objects.items()):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    begins = len(out)
    size = max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        at = places.get(number)
        out += b"%010d 00000 n \n" % at if at else b"0000000000 65535 f \n"
    more = _encryption(known=encrypted) if encrypted is not None else b""
    out += b"trailer\n<< /Size %d /Root 1 0 R %s >>\n" % (size, more)
    out += b"startxref\n%d\n%%%%EOF\n" % begins
    return bytes(out)


def words(text: str, x: float = 60, y: float = 700, size: float = 12, before: str = "") -> str:
    """Return the operators that show a line of text."""
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT {before} /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({escaped}) Tj ET\n"


def lines(texts: Sequence[str], x: float = 60, y: float = 700, size: float = 12) -> str:
    """Return the operators that show lines below each other."""
    return "".join(words(text, x, y - 14 * index, size) for index, text in enumerate(texts))


def _encryption(*, known: bool) -> bytes:
    """Return the entries of a file encrypted by RC4 with 40 bits (ISO 32000-1, 7.6.3)."""
    owner, identity, rights = bytes(32), bytes(16), -4
    key = md5(_PAD + owner + rights.to_bytes(4, "little", signed=True) + identity).digest()[:5]  # noqa: S324
    user = _rc4(key, _PAD) if known else bytes(32)
    return (
        b"/Encrypt << /Filter /Standard /V 1 /R 2 /O <%s> /U <%s> /P -4 >> /ID [<%s> <%s>]"
        % tuple(each.hex().encode() for each in (owner, user, identity, identity))
    )


def _rc4(key: bytes, content: bytes) -> bytes:
    box = list(range(256))
    j = 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    out = bytearray()
    i = j = 0
    for byte in content:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)

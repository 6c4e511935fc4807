"""Archives that lie: sizes, names, methods, checksums, entries over each other, bombs."""

import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO

from tests.conformance.bad_input.case import Case, small
from tests.conformance.bad_input.sound import (
    DOCUMENT,
    EXAMPLE,
    STYLES,
    TYPES,
    document,
    many,
    numbers,
    packed,
    paragraph,
    sound,
    variant,
)

_LOCAL = b"PK\x03\x04"
_CENTRAL = b"PK\x01\x02"
_END = b"PK\x05\x06"
_GIB = 1 << 30
_MIB = 1 << 20


def cases() -> Iterator[Case]:
    """Yield archives that are not what they say."""
    for field, (offset, form) in _FIELDS.items():
        for value in (0, 1, 0x7FFF, 0xFFFF, 0xFFFFFFFF):
            short = value & 0xFFFF if form == "<H" else value
            for which in (0, 2):
                name = f"central-{field}-of-part-{which}-is-{value:x}"
                yield Case(name, partial(_central, which, offset, form, short))
    for field, (offset, form) in _LOCAL_FIELDS.items():
        for value in (0, 1, 0xFFFF, 0xFFFFFFFF):
            short = value & 0xFFFF if form == "<H" else value
            name = f"local-{field}-is-{value:x}"
            yield Case(name, partial(_local, 2, offset, form, short))
    for title, make in _SINGLE.items():
        yield Case(title, make)
    for size in (10 * _GIB, (1 << 63) - 1, 1 << 63, (1 << 64) - 1):
        for number in range(3):
            yield Case(f"zip64-field-{number}-is-{size:x}", partial(_zip64, number, size))


_FIELDS = {
    "needed": (6, "<H"),
    "flags": (8, "<H"),
    "method": (10, "<H"),
    "crc": (16, "<I"),
    "packed": (20, "<I"),
    "unpacked": (24, "<I"),
    "name-length": (28, "<H"),
    "extra-length": (30, "<H"),
    "disk": (34, "<H"),
    "offset": (42, "<I"),
}
_LOCAL_FIELDS = {
    "flags": (6, "<H"),
    "method": (8, "<H"),
    "crc": (14, "<I"),
    "packed": (18, "<I"),
    "unpacked": (22, "<I"),
    "name-length": (26, "<H"),
    "extra-length": (28, "<H"),
}


def _nth(source: bytes, mark: bytes, which: int) -> int:
    place = -1
    for _ in range(which + 1):
        place = source.index(mark, place + 1)
    return place


def _central(which: int, offset: int, form: str, value: int) -> bytes:
    source = bytearray(small())
    struct.pack_into(form, source, _nth(bytes(source), _CENTRAL, which) + offset, value)
    return bytes(source)


def _local(which: int, offset: int, form: str, value: int) -> bytes:
    source = bytearray(small())
    struct.pack_into(form, source, _nth(bytes(source), _LOCAL, which) + offset, value)
    return bytes(source)


def _zip64(field: int, size: int) -> bytes:
    """Declare the unpacked size, the packed size or the offset of the main part in 64 bits."""
    source = small()
    place = _nth(source, _CENTRAL, 2)
    entry = bytearray(source[place : place + 46])
    names = source[place + 46 : place + 46 + struct.unpack_from("<H", entry, 28)[0]]
    struct.pack_into("<I", entry, (24, 20, 42)[field], 0xFFFFFFFF)
    extra = struct.pack("<HHQ", 1, 8, size)
    struct.pack_into("<H", entry, 30, len(extra))
    end = source.index(_END)
    tail = bytearray(source[end:])
    length = struct.unpack_from("<I", tail, 12)[0]
    struct.pack_into("<I", tail, 12, length + len(extra))
    after = source[place + 46 + len(names) : end]
    return source[:place] + bytes(entry) + names + extra + after + bytes(tail)


def _bomb(name: str, size: int, content: bytes = b" ") -> bytes:
    """Return the small DOCX with `size` bytes of spaces before the end of one part."""
    parts = sound()
    start = parts.pop(name)
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for other, part in parts.items():
            archive.writestr(other, part)
        with archive.open(name, "w") as member:
            cut = max(0, start.rfind(b"</"))
            member.write(start[:cut])
            piece = content * (4 * _MIB // len(content))
            for _ in range(size // len(piece)):
                member.write(piece)
            member.write(start[cut:])
    return buffer.getvalue()


def _noisy(name: str, size: int) -> bytes:
    """Return a bomb whose ratio stays a little below what is suspicious."""
    noise = zlib.compress(
        b"".join(struct.pack("<I", n * 2654435761 & 0xFFFFFFFF) for n in range(1500))
    )
    letters = bytes(byte % 26 + 97 for byte in noise[:4096])
    return _bomb(name, size, (letters + b" " * 60 * 4096)[: 4 * _MIB])


def _repetitive(size: int) -> bytes:
    """Return a main part of `size` bytes that packs at 109 to 1."""
    words = "".join(
        f"<w:r><w:t>{number:x}</w:t></w:r>" for number in numbers("repetitive", 1 << 16, 400)
    )
    unit = f"<w:p>{words}</w:p>"
    return variant({DOCUMENT: document(unit * (size // len(unit)))})


def _many(count: int, size: int) -> bytes:
    zeros = bytes(size)
    more = {f"word/media/image{number}.png": zeros for number in range(2, count)}
    return variant(more, level=1)


def _overlapping() -> bytes:
    """Let the header of the styles lie on that of the main part, and hold its bytes."""
    source = bytearray(small())
    main = _nth(bytes(source), _CENTRAL, 2)
    styles = _nth(bytes(source), _CENTRAL, 4)
    source[styles + 42 : styles + 46] = source[main + 42 : main + 46]
    return bytes(source)


def _quoted() -> bytes:
    """Return many entries that share one packed body, each a little longer than the next."""
    body = zlib.compressobj(9, zlib.DEFLATED, -15)
    spaces = body.compress(b" " * 32 * _MIB) + body.flush()
    check = zlib.crc32(b" " * 32 * _MIB)
    name = b"word/media/a.png"
    local = struct.pack(
        "<4s5H3I2H", _LOCAL, 20, 0, 8, 0, 33, check, len(spaces), 32 * _MIB, len(name), 0
    )
    source = local + name + spaces
    directory = b"".join(
        struct.pack(
            "<4s6H3I5H2I", _CENTRAL, 20, 20, 0, 8, 0, 33, check, len(spaces), 32 * _MIB, len(name),
            0, 0, 0, 0, 0, 0,
        )
        + b"word/media/%c.png" % (97 + number)
        for number in range(20)
    )  # fmt: skip
    end = struct.pack("<4s4H2IH", _END, 0, 0, 20, 20, len(directory), len(source), 0)
    return source + directory + end


def _entries(count: int) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in sound().items():
            archive.writestr(name, content)
        for number in range(count):
            archive.writestr(f"word/{number}", b"")
    return buffer.getvalue()


def _method(method: int) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in sound().items():
            archive.writestr(name, content)
    return buffer.getvalue()


def _hidden_tail() -> bytes:
    """Declare the main part shorter than it is, with the checksum of what is declared.

    A program that goes by the packed stream would show what comes after.
    """
    parts = sound()
    shown = parts[DOCUMENT]
    longer = shown.replace(b"</w:body>", paragraph("and a secret clause").encode() + b"</w:body>")
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    both = packer.compress(shown + longer) + packer.flush()
    source = packed({name: both if name == DOCUMENT else part for name, part in parts.items()})
    return _rewritten(source, DOCUMENT, both, shown)


def _rewritten(source: bytes, name: str, body: bytes, shown: bytes) -> bytes:
    """Return the archive with `body` stored under `name` and declared to unpack to `shown`."""
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(source)) as old, zipfile.ZipFile(buffer, "w") as new:
        for info in old.infolist():
            new.writestr(info.filename, body if info.filename == name else old.read(info))
    result = bytearray(buffer.getvalue())
    for mark, method, check in ((_LOCAL, 8, 14), (_CENTRAL, 10, 16)):
        place = 0
        while (place := result.find(mark, place + 1)) >= 0:
            if result[place + check + 16 : place + 300].startswith(name.encode()) or (
                result[place + 46 : place + 46 + len(name)] == name.encode()
                or result[place + 30 : place + 30 + len(name)] == name.encode()
            ):
                struct.pack_into("<H", result, place + method, 8)
                struct.pack_into("<I", result, place + check, zlib.crc32(shown))
                struct.pack_into("<I", result, place + check + 8, len(shown))
    return bytes(result)


def _two_directories() -> bytes:
    """Append a whole second archive: some programs find the first main part, some the second."""
    other = variant({DOCUMENT: document(paragraph("Another treaty altogether."))})
    return other + small()


def _in_comment() -> bytes:
    """Hide a second archive, with its own end, in the comment of the first."""
    other = variant({DOCUMENT: document(paragraph("Another treaty altogether."))})
    source = bytearray(small())
    end = bytes(source).rindex(_END)
    struct.pack_into("<H", source, end + 20, len(other))
    return bytes(source) + other


def _comment(text: bytes) -> bytes:
    source = bytearray(small())
    struct.pack_into("<H", source, len(source) - 2, len(text))
    return bytes(source) + text


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)

_SINGLE: dict[str, Callable[[], bytes]] = {
    "empty-file": lambda: b"",
    "one-byte": lambda: b"P",
    "two-bytes": lambda: b"PK",
    "end-record-alone": lambda: _END + bytes(18),
    "no-parts": lambda: packed({}),
    "a-folder-alone": lambda: packed({"word/": b""}),
    "named-like-a-folder": lambda: packed(
        {f"{name}/" if name == DOCUMENT else name: part for name, part in sound().items()}
    ),
    "prefix-of-text": lambda: b"PK is not a magic number" + small(),
    "prefix-of-zeros": lambda: bytes(1000) + small(),
    "text-after-the-end": lambda: small() + b"and some more",
    "zeros-after-the-end": lambda: small() + bytes(100_000),
    "two-archives": _two_directories,
    "archive-in-comment": _in_comment,
    "comment-added": lambda: _comment(b"only a comment"),
    "hidden-tail": _hidden_tail,
    "bomb-main": lambda: _bomb(DOCUMENT, many(300) * _MIB),
    "bomb-main-of-one-gib": lambda: _bomb(DOCUMENT, many(1024) * _MIB),
    "bomb-styles": lambda: _bomb(STYLES, many(300) * _MIB),
    "bomb-types": lambda: _bomb(TYPES, many(300) * _MIB),
    "bomb-image": lambda: _bomb("word/media/image1.png", many(300) * _MIB, b"\0"),
    "bomb-metadata": lambda: _bomb("docProps/core.xml", many(300) * _MIB),
    "bomb-main-of-31-mib": lambda: _bomb(DOCUMENT, 28 * _MIB),
    "bomb-styles-of-31-mib": lambda: _bomb(STYLES, 28 * _MIB),
    "bomb-noisy-types": lambda: _noisy(TYPES, many(300) * _MIB),
    "bomb-noisy-main": lambda: _noisy(DOCUMENT, many(300) * _MIB),
    "bomb-noisy-image": lambda: _noisy("word/media/image1.png", many(300) * _MIB),
    # Over 7 s in its whole size: the reader takes 0.07 s for a MiB, and allows 384 of them.
    "repetitive-main-part": lambda: _repetitive(many(100) * _MIB),
    "repetitive-main-part-below-the-ratio": lambda: _repetitive(many(31) * _MIB),
    "bomb-of-24-images": lambda: _many(24, 31 * _MIB),
    "bomb-of-shared-bodies": _quoted,
    "overlapping-parts": _overlapping,
    "seventy-thousand-parts": lambda: _entries(70_000),
    "nine-thousand-parts": lambda: _entries(9_000),
    "packed-with-bzip2": lambda: _method(zipfile.ZIP_BZIP2),
    "packed-with-lzma": lambda: _method(zipfile.ZIP_LZMA),
    "archive-in-archive": lambda: packed({"treaty.docx": small()}),
    "archive-as-main-part": lambda: variant({DOCUMENT: small()}),
    "password-protected": lambda: _OLE + "EncryptedPackage".encode("utf-16-le") + bytes(64),
    "word-97": lambda: _OLE + "WordDocument".encode("utf-16-le") + bytes(64),
    "compound-of-unknown-kind": lambda: _OLE,
    "pdf": lambda: b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n",
    "html": lambda: b"<!doctype html><title>A treaty</title><p>The Parties shall cooperate.",
    "rtf": lambda: rb"{\rtf1\ansi The Parties shall cooperate.}",
    "plain": lambda: b"The Parties shall cooperate.\n",
    "odt": lambda: packed(
        {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"}
    ),
    "example-cut-in-half": lambda: EXAMPLE[: len(EXAMPLE) // 2],
    "example-twice": lambda: EXAMPLE + EXAMPLE,
    "four-gib-of-nothing-declared": lambda: _central(2, 24, "<I", 0xFFFFFFF0),
}

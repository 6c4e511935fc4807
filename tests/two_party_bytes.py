"""Cases of the two-party vectors about the spelling of a bundle, and the digest over it."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from tests.two_party_case import Case, of
from tests.two_party_kit import told

from paraph.record.codec import encode


def spellings() -> Iterator[Case]:
    """Yield the cases: each is a good bundle, one thing of which is another."""
    world = told()
    good = world.bundle
    lines = good.splitlines(keepends=True)
    for name, source, why in (*_broken(good, lines), *_sealed(lines[:-1])):
        yield of(name, source, world.trust, "failed bundle", why)


def flipped(source: bytes, at: int, bit: int = 0) -> bytes:
    """Return the bytes with one bit changed."""
    return source[:at] + bytes([source[at] ^ 1 << bit]) + source[at + 1 :]


def sealed(lines: list[bytes]) -> bytes:
    """Return lines with the digest that is theirs behind them."""
    before = b"".join(lines)
    last = encode({"digest": f"sha256:{sha256(before).hexdigest()}", "line": "digest"})
    return before + last + b"\n"


def _broken(good: bytes, lines: list[bytes]) -> Iterator[tuple[str, bytes, str]]:
    """Yield changes that the digest of the last line tells, or that end the bundle elsewhere."""
    yield "byte-flipped", flipped(good, len(good) // 2), "One bit is another."
    yield "digest-flipped", flipped(good, len(good) - 40), "One bit of the digest is another."
    yield "line-dropped", b"".join(lines[:2] + lines[3:]), "A line is gone."
    yield "byte-order-mark", b"\xef\xbb\xbf" + good, "It begins with a byte order mark."
    yield "cut-short", b"".join(lines[:-1]), "The last line is gone."
    yield "last-line-feed-gone", good[:-1], "The last line feed is gone."
    yield "something-behind", good + b"\n", "A line feed stands behind the digest."
    yield "empty", b"", "There is nothing."


def _sealed(lines: list[bytes]) -> Iterator[tuple[str, bytes, str]]:
    """Yield changes under a digest that was made anew."""
    head, first, second, *rest = lines
    blob = next(at for at, line in enumerate(lines) if b'"line":"blob"' in line)
    longer = lines[blob].replace(b'"bytes":"', b'"bytes":"AAAA')
    version = head.replace(b"bundle/1", b"bundle/2")
    for name, made, why in (
        ("place-left-out", [head, first, *rest], "A place of a log is left out."),
        ("line-twice", [head, first, first, second, *rest], "A line stands twice."),
        ("lines-swapped", [head, second, first, *rest], "Two entries stand in the other order."),
        ("blobs-swapped", [*lines[:-2], lines[-1], lines[-2]], "Two blobs are swapped."),
        ("blob-first", [head, lines[blob], *lines[1:blob]], "A blob stands before the entries."),
        ("blob-changed", [*lines[:blob], longer, *lines[blob + 1 :]], "A blob has other bytes."),
        ("no-header", lines[1:], "The header is gone."),
        ("other-form", [version, *lines[1:]], "It is of another version of the form."),
        ("unknown-member", _put(lines, b'{"', b'{"a":1,"'), "A member is unknown."),
        ("member-twice", _put(lines, b"{", b'{"agreement":"",'), "A member stands twice."),
        ("blank-added", _put(lines, b":", b": "), "A blank stands behind a colon."),
        ("escaped", _put(lines, b"paraph", b"\\u0070araph"), "A letter is escaped."),
        ("fraction", _everywhere(lines, b'place":0', b'place":0.0'), "A place has a point."),
        ("not-padded", _everywhere(lines, b'="', b'"'), "Base64 lacks its padding."),
        ("carriage-returns", _everywhere(lines, b"\n", b"\r\n"), "Lines end with U+000D U+000A."),
    ):
        yield name, sealed(made), why


def _put(lines: list[bytes], old: bytes, new: bytes) -> list[bytes]:
    """Return lines of which the first has something else."""
    return [lines[0].replace(old, new, 1), *lines[1:]]


def _everywhere(lines: list[bytes], old: bytes, new: bytes) -> list[bytes]:
    return [line.replace(old, new) for line in lines]

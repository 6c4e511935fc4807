"""How the bytes of a text file become characters, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from paraph.errors import DamagedError, LimitError
from paraph.formats.charset import REPLACED, UNSURE, codec
from paraph.formats.guess import guessed
from paraph.formats.limits import LIMITS, Limits, check_size
from paraph.formats.stated import MARKS, as_stated, strict
from paraph.text.hazards import hazard
from paraph.text.reading import Hazard

# The four-byte marks come first: that of UTF-32 begins with that of UTF-16.
_SAMPLE = 1 << 16
_MOSTLY = 0.9
_SPACED = 0.1  # of the pairs of bytes in UTF-16: spaces and digits alone give as many zeros
_OF_SEVEN_BITS = "iso2022_jp"  # its bytes pass for ASCII
_SHOWN = 60
_GAP = 4  # a character of UTF-8 for each broken byte: below that it is another encoding


def decode(
    source: bytes,
    file: str,
    declared: Sequence[str] = (),
    limits: Limits = LIMITS,
    *,
    stated: str = "",
) -> tuple[str, tuple[Hazard, ...]]:
    """Return the characters of `source` without a byte order mark, and a hazard if unsure.

    What the user states (`stated`) holds, unless the bytes say otherwise. Without it a byte order
    mark decides; then UTF-8, if every byte fits it; then what the file declares of
    itself (`declared`, labels as `charset` knows them, the first that is one); then a guess,
    see `paraph.formats.guess`. The hazard `encoding` tells of a guess, and of
    a file that declares another encoding than it was read in.

    Raises:
        LimitError: the file is larger than a text may be, or has more lines.
        DamagedError: what is stated is wrong, no encoding fits, a UTF-8 text is broken in places,
            it declares what no browser shows, or it holds U+0000.
        UnsupportedError: what is stated is no encoding.
    """
    check_size(len(source), file, limits.text)
    if stated:
        text, doubt, key = as_stated(source, file, stated), "", ""
    else:
        text, doubt, key = _decoded(source, file, declared)
    if text.count("\n") + text.count("\r") > limits.lines:
        raise LimitError(file, f"has more than {limits.lines:,} lines")
    if (at := text.find("\0")) >= 0:
        raise DamagedError(
            file, "holds the character U+0000, which no text does", place=_line(text, at)
        )
    if not doubt:
        return text, ()
    return text, (hazard("encoding", doubt, key=key or sha256(source).hexdigest()),)


def _decoded(source: bytes, file: str, declared: Sequence[str]) -> tuple[str, str, str]:
    """Return the characters, and if they are in doubt why, and in what it is alike elsewhere."""
    for mark, encoding in MARKS:
        if source.startswith(mark):
            return strict(source[len(mark) :], encoding, file), "", ""
    known = _known(declared, file)
    if known[:1] == [_OF_SEVEN_BITS]:
        return _as_declared(source, file, declared, known)
    wide = _wide(source)
    if not wide:
        try:
            return _as_utf8(source.decode(), declared, known)
        except UnicodeDecodeError as error:
            if known and known[0] not in {"", "utf-8"}:
                return _as_declared(source, file, declared, known)
            _refuse_broken(source, error.start, file)
    guess = wide or guessed(source)
    why = "does not say its encoding and is no UTF-8:"
    if declared:
        why = f"declares {_said(declared)};"
    return strict(source, guess, file), f"The file {why} it was read as {guess.upper()}.", ""


def _known(declared: Sequence[str], file: str) -> list[str]:
    """Return what Python calls the encodings declared, in order, "" among them for a hidden one."""
    known: dict[str, None] = {}
    for label in declared:
        if label in REPLACED:
            raise DamagedError(file, f"declares the encoding {label}, which browsers do not show")
        name = codec(label)
        if name or not label:
            known[name] = None
    return list(known)


def _as_utf8(text: str, declared: Sequence[str], known: Sequence[str]) -> tuple[str, str, str]:
    """Return `text`, and a doubt if a program that goes by the declaration shows another."""
    if known == ["utf-8"] or not declared or (text.isascii() and _OF_SEVEN_BITS not in known):
        return text, "", ""
    said = _said(declared)
    # Alike in both files, it is the same wherever they are opened.
    key = f"utf-8 {' '.join(declared)}"
    return text, f"The file declares {said}; it was read as UTF-8, which fits.", key


def _as_declared(
    source: bytes, file: str, declared: Sequence[str], known: Sequence[str]
) -> tuple[str, str, str]:
    """Return the characters in the first encoding declared, and a doubt if others read another."""
    text = strict(source, known[0], file)
    if len(known) > 1:
        return text, f"The file declares more than one encoding: {_said(declared)}.", ""
    unsure = " ".join(sorted(set(UNSURE.get(known[0], "")).intersection(text)))
    if unsure:
        said = _said(declared)
        return text, f"Browsers read some signs of {said} in another way: “{unsure}”.", ""
    return text, "", ""


def _said(declared: Sequence[str]) -> str:
    """Return what a file calls its encoding, fit to be shown."""
    names = ", ".join(declared)[:_SHOWN]
    return f"“{''.join(letter if letter.isprintable() else '?' for letter in names)}”"


def _wide(source: bytes) -> str:
    """Return the encoding of two or four bytes a character that the zero bytes betray, or ""."""
    sample = source[: _SAMPLE - _SAMPLE % 4]
    if b"\0" not in sample:
        return ""
    count = max(len(sample) // 4, 1)
    zeros = [sample[offset::4].count(0) / count for offset in range(4)]
    if zeros[3] > _MOSTLY and zeros[2] > _MOSTLY:
        return "utf-32-le"
    if zeros[0] > _MOSTLY and zeros[1] > _MOSTLY:
        return "utf-32-be"
    low, high = zeros[0] + zeros[2], zeros[1] + zeros[3]
    if len(source) % 2 or max(low, high) < _SPACED:
        return ""
    if high > low * 10:
        return "utf-16-le"
    return "utf-16-be" if low > high * 10 else ""


def _refuse_broken(source: bytes, first: int, file: str) -> None:
    """Refuse a text that is UTF-8 but for a few bytes: another encoding would garble the rest."""
    lenient = source.decode(errors="surrogateescape")
    other = len(lenient) - len(lenient.encode("ascii", "ignore"))
    broken = len(lenient) - len(lenient.encode("utf-8", "ignore").decode())
    if other - broken >= _GAP * broken:
        raise DamagedError(file, "breaks UTF-8 here", place=f"byte {first + 1:,}")


def _line(text: str, at: int) -> str:
    return f"line {text.count(chr(10), 0, at) + 1:,}"

"""Plain text: provisions apart by blank lines, and lines joined where one was wrapped.

docs/reference/formats.md says when the end of a line is a wrap. Nothing is lost or made: a text is
its file less the white space at both ends of lines, with one space for each wrap.
"""

# ruff: noqa: RUF001 - labels, dashes and stops of every script
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from hashlib import sha256
from itertools import islice, pairwise
from math import ceil

from paraph.errors import DamagedError, LimitError
from paraph.formats.characters import character_hazards
from paraph.formats.encoding import decode
from paraph.formats.limits import LIMITS
from paraph.text.node import Provision, Text
from paraph.text.reading import Account, Part, Reading, Source, View

READER = "text/1"

_NARROWEST = 50  # columns: what is not as wide was not wrapped
_WIDEST = 120  # columns: what is wider was not wrapped either
_SHARE = 0.95  # of the lines that have a next one are no wider than the width of wrapping
_FILLED = 0.6  # of that width, where the sentence plainly goes on
_UNBREAKABLE = 30  # a word so long may stand out
_BREAKS = re.compile(r"\r\n|[\n\r]")
_WHITE = " \t"
LABEL = re.compile(
    r"""[(\[]?(?:\d{1,4}(?:\.\d{1,3})*|[^\W\d_]{1,2}|[ivxlcdmIVXLCDM]{1,7})[)\]]  # (a) a) 1) (iv)
    | \d{1,4}(?:\.\d{1,3})*\.(?=\s|$)                     # 1. and 1.2.
    | \d{1,3}(?:\.\d{1,3})+(?=\s)                         # 1.2
    | [IVXLCDM]{1,7}\.(?=\s|$)
    | [^\W\d_]\.(?=\s)                                    # a.
    | [•◦▪‣⁃·*+–—-](?=\s)
    | §{1,2}\s*\d
    | 第[0-9〇零一二三四五六七八九十百]{1,6}[条章节款部]
    | 제\s?\d{1,4}\s?[조장절항]
    """,
    re.VERBOSE,
)
TITLE = re.compile(
    r"(?:article|section|chapter|part|annex|title|appendix|schedule|"
    r"статья|раздел|глава|часть|приложение|"
    r"artículo|sección|capítulo|parte|anexo|título|apéndice|"
    r"chapitre|partie|annexe|titre|المادة)"
    r"\s+(?:[0-9]{1,4}|[ivxlcdm]{1,7}|[a-z]|premier|première)(?:bis|ter)?"
    r"(?=\s*$|\s*[.:–—-](?:\s|$)|\s+(?-i:[A-ZÀ-ÖØ-ÞА-Я]))",
    re.IGNORECASE,
)
_STOPS = ".;:!?…。；：！？؟"
_CLOSING = "”»\"')]’"
_COLUMNS = re.compile(r"\S(?: {3}|\t)")  # in a line without white space at its end


def read(source: bytes, file: str, _view: View | None, encoding: str = "") -> Reading:
    """Return the reading of the plain text `source`; `places` are the lines, from 1.

    `encoding` is the one that it is in, where the user states it.

    Raises:
        DamagedError: not a text, or nothing but white space.
        LimitError: larger than a text may be.
    """
    text, guessed = decode(source, file, stated=encoding)
    found = list(islice(_provisions(text), LIMITS.provisions + 1))
    if not found:
        raise DamagedError(file, "holds nothing but white space")
    if len(found) > LIMITS.provisions:
        raise LimitError(file, f"has more than {LIMITS.provisions:,} provisions")
    provisions = tuple(Provision("paragraph", words) for _, words in found)
    digest = f"sha256:{sha256(source).hexdigest()}"
    return Reading(
        Text(provisions),
        Account((Part(file, "read", len(source), digest),)),
        (*guessed, *character_hazards(provisions)),
        Source(
            file=file,
            format="text",
            content=source,
            reader=READER,
            carries=frozenset(),
            places=tuple(line for line, _ in found),
        ),
    )


def _provisions(text: str) -> Iterator[tuple[int, str]]:
    """Yield the first line and the words of each provision."""
    numbered = list(_numbered(text))
    lines = [line for _, line in numbered]
    width = _width(lines)
    first, begun, before = 0, list[str](), ""
    for number, line in numbered:
        if begun and not (line and width and _wrapped(before, line, width)):
            yield first, " ".join(begun)
            begun = []
        if line:
            if not begun:
                first = number
            begun.append(line.lstrip(_WHITE))
        before = line
    if begun:
        yield first, " ".join(begun)


def _numbered(text: str) -> Iterator[tuple[int, str]]:
    """Yield each line with its number; a form feed parts the line that it stands in.

    Where a page ends a provision ends: a blank line stands for the form feed.
    """
    for number, line in enumerate(_BREAKS.split(text), start=1):
        if "\f" in line:
            for page in line.split("\f"):
                yield number, page.strip(_WHITE)
                yield number, ""
        else:
            yield number, line.rstrip(_WHITE)


def _width(lines: list[str]) -> int:
    """Return the columns at which the lines were wrapped, or 0 if they were not."""
    widths = sorted(
        width
        for line, after in pairwise(lines)
        if line and after and (width := _measure(line)) <= _WIDEST
    )
    if not widths:
        return 0
    width = widths[ceil(_SHARE * (len(widths) - 1))]
    return width if width >= _NARROWEST else 0


def _wrapped(line: str, after: str, width: int) -> bool:
    """Whether the end of `line` is a wrap, so that `after` goes on with the same provision."""
    measure = _measure(line)
    start = after.lstrip(_WHITE)
    if not _NARROWEST <= measure <= _WIDEST or LABEL.match(start) or _drawn(line, start):
        return False
    body = line.lstrip(_WHITE)
    deeper = _columns(after[: len(after) - len(start)]) > _columns(line[: len(line) - len(body)])
    if deeper and not LABEL.match(body):
        return False
    ended = line.rstrip(_CLOSING)[-1:] in _STOPS
    if TITLE.match(start) and (ended or TITLE.fullmatch(start)):
        return False
    if not ended and start[0].islower() and measure >= width * _FILLED:
        return True
    return measure + 1 + _columns(_head(start)) > width


def _drawn(line: str, after: str) -> bool:
    """Whether one of them is a row of columns, or a rule of dashes and the like."""
    if any(_COLUMNS.search(each.rstrip()) for each in (line, after)):
        return True
    return any(len(each) > 2 and not any(map(str.isalnum, each)) for each in (line, after))  # noqa: PLR2004


def _head(line: str) -> str:
    """Return what must fit for `line` to begin on the line before: a word, or one ideograph."""
    word = line.split(None, 1)[0]
    return word[0] if unicodedata.east_asian_width(word[0]) in {"W", "F"} else word


def _measure(line: str) -> int:
    """Return the columns of `line`, less a last word that could not be broken."""
    last = line.rfind(" ")
    if 0 < last < len(line) - _UNBREAKABLE and line[last + 1 :].isascii():
        line = line[:last].rstrip()
    return _columns(line)


def _columns(line: str) -> int:
    """Return how many columns `line` takes: two for a wide character, to the next eighth a tab."""
    if line.isascii():
        return len(line.expandtabs()) if "\t" in line else len(line)
    if len(line) > _WIDEST:
        return len(line)
    wide = sum(unicodedata.east_asian_width(letter) in {"W", "F"} for letter in line)
    return len(line.expandtabs()) + wide

"""The fonts of what is printed: every character has one, or that which has none is named."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple

from paraph.errors import FontError
from paraph.formats.pdf.printing.fonts import Fonts, chosen, lacking
from paraph.formats.pdf.printing.sheet import Sheet, characters
from paraph.text.outline import outline
from paraph.text.reading import Reading

_MOST = 4
"""Characters named that have no font."""


class Lettering(NamedTuple):
    """What decides the looks: folders with fonts, the instant that the file says it was made at.

    `date` is that of `paraph.agreement.window.check_instant`, or "" for the beginning of 1970.
    `target` is the name of the file, for messages.
    """

    folders: tuple[str, ...] = ()
    date: str = ""
    target: str = "the PDF"

    @property
    def instant(self) -> int:
        """The instant, in seconds since 1970."""
        return int(datetime.fromisoformat(self.date).timestamp()) if self.date else 0


def lettered(
    sheet: Sheet, lettering: Lettering, where: Callable[[str], str] = lambda _: ""
) -> Fonts:
    """Return the fonts in which every character of `sheet` can be printed.

    `where` says of a character where it stands, for messages: ", in article 1 of a.docx".

    Raises:
        FontError: no font at hand has one of them.
    """
    needed = {one for one in characters(sheet) if not one.isspace()}
    fonts = chosen(needed, lettering.folders, sheet.language)
    missing = lacking(needed, fonts, _MOST)
    if missing:
        named = "; ".join([f"{_named(one)}{where(one)}" for one in missing])
        more = " and perhaps others" if len(missing) == _MOST else ""
        raise FontError(lettering.target, f"no font at hand has {named}{more}")
    return fonts


def where_in(*readings: Reading) -> Callable[[str], str]:
    """Return what says where a character stands in texts, the first one first, if it does."""
    return lambda character: f", {_where(character, readings)}"


def _named(character: str) -> str:
    known = unicodedata.name(character, "")
    return f"U+{ord(character):04X}{' ' if known else ''}{known}"


def _where(character: str, readings: Sequence[Reading]) -> str:
    for reading in readings:
        for index, provision in enumerate(reading.text.provisions):
            marks = "".join([mark.value for mark in provision.marks])
            if character in f"{provision.label}{provision.text}{marks}":
                return f"in {_address(reading, index)} of {reading.source.file or 'a text'}"
    return "in what is said beside the texts"


def _address(reading: Reading, index: int) -> str:
    return str(outline(reading.text, reading.source.language).address(index))

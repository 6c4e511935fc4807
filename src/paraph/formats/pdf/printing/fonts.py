"""Fonts at hand: those that typst brings, a folder's, the system's; and which letters none has."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

import typst

BODY = "Libertinus Serif"
"""The face of what is printed; typst brings it, so it is the same wherever there is typst."""
MONO = "DejaVu Sans Mono"
"""The face of digests, which typst brings as well."""
_HAN = {"ja": "JP", "ko": "KR", "zh": "SC"}
_LIKED = (
    "Noto Serif",
    "Noto Naskh Arabic",
    "Amiri",
    "Noto Serif CJK {han}",
    "Noto Serif {han}",
    "Source Han Serif {han}",
    "Noto Sans CJK {han}",
    "Noto Serif Hebrew",
    "Noto Serif Devanagari",
    "Noto Serif Thai",
    "Noto Serif Georgian",
    "Noto Serif Armenian",
    "Noto Serif Ethiopic",
    "DejaVu Serif",
    "DejaVu Sans",
    "Noto Sans Symbols",
    "Noto Sans Symbols 2",
)
"""Faces for letters that the body's face lacks, in this order; then whatever has them is taken."""
_PROBE = b"""
#let given = json(bytes(sys.inputs.given))
#set document(title: "probe", date: auto)
#set page(width: 300pt, height: auto, margin: 0pt)
#set text(size: 3pt, lang: "en", font: given.fonts, fallback: given.fallback)
#for letter in given.letters [#text(letter) ]
"""


class Fonts(NamedTuple):
    """The fonts that letters are printed in: what typst has of them, and their names in order."""

    held: Any
    families: tuple[str, ...]


def chosen(letters: Collection[str], folders: Sequence[str], language: str) -> Fonts:
    """Return the fonts for `letters`: only those of typst, where its face for words has them all.

    The same text is then printed in the same bytes on every machine. Otherwise the fonts in
    `folders` come next, and only if they do not have them all those of the system. Signs may be of
    another face than words.
    """
    own = Fonts(typst.Fonts(include_system_fonts=False), (BODY,))
    spelling = [one for one in letters if _spells(one)]
    if _shown(spelling, own, fallback=False) and _shown(letters, own):
        return own
    given: list[str] = []
    if folders:
        only = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=list(folders)
        )
        given = sorted(only.families())
        held = typst.Fonts(include_system_fonts=False, font_paths=list(folders))
        fonts = Fonts(held, _ordered(held, given, language))
        if _shown(letters, fonts):
            return fonts
    held = typst.Fonts(font_paths=list(folders))
    return Fonts(held, _ordered(held, given, language))


def _spells(letter: str) -> bool:
    """Whether words are spelled with it: a letter, a mark, a figure, but no ligature."""
    ligature = unicodedata.decomposition(letter).startswith("<compat>")
    return unicodedata.category(letter)[0] in "LMN" and not ligature


def _ordered(held: typst.Fonts, given: Sequence[str], language: str) -> tuple[str, ...]:
    """Return the names of fonts in the order in which letters are sought in them."""
    liked = [family.format(han=_HAN.get(language, "SC")) for family in _LIKED]
    known = set(held.families())
    wanted = (BODY, *[one for one in liked if one in given], *given, *liked)
    return tuple(dict.fromkeys(one for one in wanted if one in known))


def lacking(letters: Iterable[str], fonts: Fonts, most: int) -> list[str]:
    """Return the first letters of `letters`, up to `most` of them, that no font at hand has."""
    found: list[str] = []
    waiting = [sorted(letters)]
    while waiting and len(found) < most:
        some = waiting.pop()
        if _shown(some, fonts):
            continue
        if len(some) == 1:
            found += some
        else:
            half = len(some) // 2
            waiting += (some[half:], some[:half])
    return found


def _shown(letters: Collection[str], fonts: Fonts, *, fallback: bool = True) -> bool:
    """Whether each of `letters` has a sign of its own: PDF/A has no place for one that has none."""
    given = {"letters": sorted(letters), "fonts": fonts.families, "fallback": fallback}
    try:
        typst.compile(
            _PROBE,
            font_paths=fonts.held,
            sys_inputs={"given": json.dumps(given)},
            pdf_standards=["a-2b"],
            timestamp=0,
        )
    except typst.TypstError:
        return False
    return True

"""A run's own properties: those that can carry meaning, and those that a change of them replaced.

Source: ECMA-376 part 1, 17.3.2 (run properties), 17.13.5.31 (tracked changes of them).
"""

from __future__ import annotations

from functools import lru_cache

from lxml import etree

from paraph.formats.docx import fonts, harmless
from paraph.formats.docx.colours import SEPARATORS, SHADE, colour, filled, ground, outlined
from paraph.formats.docx.names import ALTERNATE, R_PR, VAL, W14, W, canonical, local

Direct = tuple[tuple[str, str], ...]

TOGGLES = {
    f"{W}vanish": ("vanish", ("hidden", "")),
    f"{W}caps": ("caps", ("caps", "")),
    f"{W}smallCaps": ("smallCaps", ("smallcaps", "")),
    f"{W}strike": ("strike", ("strike", "")),
    f"{W}dstrike": ("dstrike", ("strike", "")),
}
"""Properties that styles switch on and off (17.7.3): the name of each, and the mark it makes."""

UNREAD = "\0unread"
"""Stands, among the properties of a run, before those that are neither read nor harmless."""

LANGUAGE = "\0language"
"""Stands, among the properties of a run, before the language that its words are of."""

EMPHASES = {f"{W}b": "b", f"{W}i": "i", f"{W}u": "u"}
"""Properties that make the letters of a run stand out, and what they are called here."""
STYLED = "emphasis"
"""Stands, among the properties of a run, for its style, which may make it stand out."""
STANDING_OUT = frozenset((*EMPHASES.values(), STYLED))

_LANG = f"{W}lang"
_UNCHECKED = "x"  # "x-none" is what Word says of text that it does not check
_STYLE = f"{W}rStyle"
_FONTS = f"{W}rFonts"
_COLOUR = f"{W}color"
_HIGHLIGHT = f"{W}highlight"
_CHANGE = f"{W}rPrChange"
_FILLED, _OUTLINED = f"{W14}textFill", f"{W14}textOutline"
_LAID = f"{W}eastAsianLayout"
_COMPLEX = (f"{W}rtl", f"{W}cs")
_OF_COMPLEX = ("bCs", "iCs")
_SAID = tuple(f"{W}{name}" for name in ("sz", "vertAlign", "position", "w", "fitText", "spacing"))
_RELEVANT = frozenset(
    (
        *TOGGLES,
        *(_STYLE, _FONTS, _COLOUR, SHADE, _HIGHLIGHT, _FILLED, _OUTLINED, _CHANGE),
        *(ALTERNATE, _LAID, *_SAID, *_COMPLEX),
    )
)


def direct(  # noqa: C901, PLR0912 - one branch a property, and hot
    properties: etree._Element, language: str | None = None
) -> Direct:
    """Return the run properties of `properties` that can carry meaning, in one fixed order.

    With the primary subtag of a `language`, the first of them is `LANGUAGE` where it is another,
    and those that make letters stand out are among them.
    """
    found: dict[str, str] | None = None
    for item in properties:
        tag = item.tag
        if tag not in _RELEVANT:
            if tag not in harmless.RUN and isinstance(tag, str):
                found = {} if found is None else found
                found[UNREAD] = found.get(UNREAD, "") + canonical(item).decode()
            elif language is None:
                pass
            elif tag in EMPHASES:
                found = {} if found is None else found
                found[EMPHASES[tag]] = item.get(VAL, "1")
            elif tag == _LANG and (own := _other(item.get(VAL, ""), language)):
                found = {} if found is None else found
                found[LANGUAGE] = own
            continue
        if found is None:
            found = {}
        if tag == _FONTS:
            fonts.named(item, found)
        elif tag == _FILLED:
            found["fill"] = filled(item)
        elif tag == _OUTLINED:
            found["outline"] = outlined(item)
        elif tag == SHADE:
            found["shd"] = ground(item)
        elif tag == _HIGHLIGHT:
            found["highlight"] = item.get(VAL, "none").translate(SEPARATORS)
        elif tag == _COLOUR:
            found["color"] = colour(item)
        elif tag == _STYLE:
            found["rStyle"] = item.get(VAL, "")
            if language is not None:
                found[STYLED] = ""
        elif tag == _LAID:
            if item.get(f"{W}combineBrackets", "none") != "none":
                found["AlternateContent"] = "1"  # as that is: named by who reads the run
        elif tag in _COMPLEX:
            found[local(tag)] = item.get(VAL, "1")
            size = properties.find(f"{W}szCs")
            if size is not None:
                found["szCs"] = size.get(VAL, "")
            for name in _OF_COMPLEX if language is not None else ():
                said = properties.find(f"{W}{name}")
                if said is not None:
                    found[name] = said.get(VAL, "1")
                    found[STYLED] = ""
        else:
            found[local(tag)] = item.get(VAL, "1")
    if not found:
        return ()
    return tuple(sorted(found.items()))


def primary(language: str) -> str:
    """Return the primary subtag of a language."""
    return language.lower().partition("-")[0]


@lru_cache(maxsize=1 << 10)
def _other(said: str, language: str) -> str:
    """Return the primary subtag of what a run says of its language if it is another, else ""."""
    own = primary(said)
    return "" if own in {language, _UNCHECKED} else own


def former(properties: etree._Element) -> etree._Element | None:
    """Return the run properties that `properties` had before a tracked change of them, if any."""
    change = properties.find(_CHANGE)
    return None if change is None else change.find(R_PR)

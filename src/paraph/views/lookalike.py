"""Changed words that look as they looked before: which code points became which others.

A character may be one code point or several (é), be of another script (a, а) or another sign of
the same shape (-, –). Spaces, and what shows nothing at all, are not told here: they have signs.

Sources: Unicode Standard Annex 15 (normalization); the single characters in the confusables of
Unicode Technical Standard 39 that print alike in the usual text faces.
"""

# ruff: noqa: RUF001, RUF002 - the look-alikes themselves
from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from paraph.text.node import Provision
from paraph.views.visible import unseen

_LATIN = (
    ("АВЕЅІЈКМНОРСТУХҮԌԚԜӀ", "ABESIJKMHOPCTYXYGQWI"),
    ("асеіјѕорухһԁԛԝүӏ", "aceijsopyxhdqwyl"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿ", "ABEZHIKMNOPTYXCJ"),
    ("ονριυϲϳ", "ovpiucj"),
    ("ՕՏՍԼօհոսց", "OSULohnug"),
    ("1I|ıɑɡ", "llliag"),
)
_SHAPES = (
    ("‐‑‒–—―−⁃־", "-" * 9),
    ("ʼ′ʹ", "’’’"),
    ("″ʺ", "””"),
    ("‧∙⋅•", "····"),
    ("‚", ","),
    ("⁄∕", "//"),
    ("∶", ":"),
    ("∗", "*"),
    ("β", "ß"),
    ("۰۱۲۳۷۸۹", "٠١٢٣٧٨٩"),
    ("یکەہ", "ىكهه"),
    ("ニロカエトタハー", "二口力工卜夕八一"),
)
_SAME_LOOK = frozenset(
    (
        *("<compat>", "<font>", "<wide>", "<narrow>", "<noBreak>"),
        *("<initial>", "<medial>", "<final>", "<isolated>"),
    )
)
"""What a character may be of others by Unicode, and look like them: no raised or round ones."""
_SCRIPTS = frozenset(("LATIN", "CYRILLIC", "GREEK", "ARMENIAN"))
_TOLD = 3
_LONGEST = 4


def became(old: str, new: str) -> str:
    """Return in words what changed from `old` to `new` that nobody would see, or "".

    "U+00E9 became U+0065 U+0301", "U+0061 (Latin) became U+0430 (Cyrillic)". Where the two look
    different as wholes, that of the words which do not, if they are as many.
    """
    found = list(dict.fromkeys(_unlike(old, new)))
    told = [_became(*pair) for pair in found[:_TOLD]]
    if len(found) > _TOLD:
        told.append(f"and {len(found) - _TOLD} more")
    return ", ".join(told)


def remarks(provision: Provision) -> dict[int, str]:
    """Return what is to be said in a provision of a redline, by where inserted words end."""
    said: dict[int, str] = {}
    gone, at = "", -1
    for mark in provision.marks:
        if mark.name == "deleted":
            gone, at = provision.text[mark.start : mark.end], mark.end
        elif mark.name == "inserted" and mark.start == at:
            told = became(gone, provision.text[mark.start : mark.end])
            if told:
                said[mark.end] = told
    return said


def _unlike(old: str, new: str) -> Iterator[tuple[str, str]]:
    """Yield the pieces of both that look alike and are not."""
    if old == new:
        return
    if _look(old) == _look(new):
        yield from _pieces(old, new)
        return
    before, after = old.split(), new.split()
    if len(before) == len(after) > 1:
        for gone, come in zip(before, after, strict=True):
            if gone != come and _look(gone) == _look(come):
                yield from _pieces(gone, come)


def _pieces(old: str, new: str) -> Iterator[tuple[str, str]]:
    """Yield the shortest pieces in which two wordings that look alike differ, in their order."""
    olds, news = list(old[::-1]), list(new[::-1])
    gone = come = look = other = ""
    while olds or news:
        if olds and (not news or len(look) <= len(other)):
            one = olds.pop()
            gone, look = gone + one, look + _shape(one)
        else:
            one = news.pop()
            come, other = come + one, other + _shape(one)
        if look == other or not (olds or news):
            before, after = _without_signs(gone), _without_signs(come)
            if before != after and before and after:
                yield before, after
            gone = come = look = other = ""


def _without_signs(piece: str) -> str:
    """Return `piece` without the characters that are shown by a sign wherever they changed."""
    return "".join([one for one in piece if not (one.isspace() or unseen().match(one))])


def _look(wording: str) -> str:
    return unicodedata.normalize("NFD", "".join(map(_shape, wording)))


@lru_cache(maxsize=4096)
def _shape(character: str) -> str:
    """Return what a character looks like: equal for all that look alike."""
    known = _table().get(character)
    if known is not None:
        return known
    if character.isspace() or unseen().match(character):
        return " " if character.isspace() else ""
    sort, _, codes = unicodedata.decomposition(character).partition(" ")
    if sort in _SAME_LOOK:
        parts = "".join([chr(int(code, 16)) for code in codes.split()])
    else:
        parts = unicodedata.normalize("NFD", character)
    return character if parts == character else "".join(map(_shape, parts))


@cache
def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for signs, shapes in (*_SHAPES, *_LATIN):
        table.update(zip(signs, shapes, strict=True))
    return {sign: table.get(shape, shape) for sign, shape in table.items()}


def _became(gone: str, come: str) -> str:
    names = [unicodedata.name(one, "") if len(one) == 1 else "" for one in (gone, come)]
    scripts = [name.partition(" ")[0] for name in names]
    if scripts[0] != scripts[1] and _SCRIPTS.issuperset(scripts):
        names = [f"({script.capitalize()})" for script in scripts]
    elif not all(names):
        names = ["", ""]
    before, after = [
        f"{_codes(piece)} {name if name[:1] == '(' else name.lower()}".rstrip()
        for piece, name in zip((gone, come), names, strict=True)
    ]
    return f"{before} became {after}"


def _codes(piece: str) -> str:
    codes = " ".join([f"U+{ord(one):04X}" for one in piece[:_LONGEST]])
    return f"{codes} …" if len(piece) > _LONGEST else codes

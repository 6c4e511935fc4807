"""Words as HTML that no browser can take for anything but words, and that XML reads alike."""

from __future__ import annotations

import re
from functools import cache

from paraph.views.visible import name, one_line, other_spaces, unseen

_SHOWN = {
    " ": "·",
    "\t": "→\t",
    "\n": "↵\n",
    "\x0b": "↵\n",
    "\u2028": "↵\n",
    "\xa0": "°",
    "\u202f": "°",
}


def words(wording: str, *, changed: bool = False) -> str:
    """Return `wording` as HTML: markup escaped, unseen characters as signs that name them.

    A sign is `<b data-c="200b">(zero-width space)</b>`; its `data-c` is the code point. In changed
    words other spaces than plain ones, tabs, line ends and lone spaces are signs as well.
    """
    if changed and not wording.strip(" "):
        return "".join(map(sign, wording))
    if wording.isprintable() and (wording.isascii() or not unseen().search(wording)):
        return _escape(wording)
    pattern = _changed() if changed else unseen()
    pieces: list[str] = []
    at = 0
    for found in pattern.finditer(wording):
        pieces += (_escape(wording[at : found.start()]), sign(found[0]))
        at = found.end()
    pieces.append(_escape(wording[at:]))
    return "".join(pieces)


def sign(character: str) -> str:
    """Return the sign of one character; spaces, tabs and ends look as word processors show them."""
    code = f'data-c="{ord(character):x}"'
    if character == "\x0c":
        return f'<b class="pb" {code}>page break</b>'
    return f"<b {code}>{_SHOWN.get(character) or name(character)}</b>"


def value(wording: str) -> str:
    """Return `wording` for an attribute in double quotes: `coded`, and markup escaped."""
    return _escape(coded(wording)).replace('"', "&quot;")


def coded(wording: str) -> str:
    r"""Return `wording` on one line, with nothing in it that shows nothing.

    A backslash and every character that shows nothing, line ends too, are `\u{...}` in it.
    """
    if "\\" in wording or not wording.isprintable() or unseen().search(wording):
        return "".join(
            f"\\u{{{ord(one):x}}}"
            if one in "\\\t\n\xa0" or not one.isprintable() or unseen().match(one)
            else one
            for one in wording
        )
    return wording


def plain(wording: str) -> str:
    """Return wording that no reader of Markdown takes for markup, on one line, all of it seen."""
    return "".join([f"\\{one}" if one in "\\`*_{}[]<>|#&~" else one for one in one_line(wording)])


@cache
def _changed() -> re.Pattern[str]:
    return re.compile(f"[\t\n]|{other_spaces().pattern}|{unseen().pattern}")


def _escape(wording: str) -> str:
    if "&" not in wording and "<" not in wording and ">" not in wording:
        return wording
    return wording.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

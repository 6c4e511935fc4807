"""The tags of HTML: a text as tags, comments and what stands between them, each with its place.

Source: HTML Living Standard, section 13.2.5 (tokenization). Errors that the standard mends are
mended as it says; a file that ends inside a tag or a script is one that was cut off.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from html import unescape
from html.entities import html5
from typing import Literal, NamedTuple, TypeAlias

TokenKind: TypeAlias = Literal["text", "start", "end", "comment", "doctype", "cut"]

Attributes: TypeAlias = Mapping[str, str]
"""What a tag says of its element: names in small letters, values with references resolved."""

NO_ATTRIBUTES: Attributes = {}
# What stands in these is text up to their end tag; in the first two, references are resolved.
RESOLVED = frozenset(("title", "textarea"))
RAW = RESOLVED | {"script", "style", "xmp", "iframe", "noembed", "noframes"}

_OPENING = re.compile(r"<(?:(/?)([A-Za-z][^\t\n\f\r />]*)(>)?|(!--)|([!?/]))")
_ATTRIBUTE = re.compile(
    r"[\t\n\f\r /]*+([^\t\n\f\r />][^\t\n\f\r />=]*+)"
    r"(?:[\t\n\f\r ]*+=[\t\n\f\r ]*+"
    r"(?:\"([^\"]*+)\"|'([^']*+)'|([^\t\n\f\r >\"'][^\t\n\f\r >]*+|(?=>))))?+"
)
_NUMBER = re.compile(r"[\t\n\f\r ]*([+-]?[0-9]{1,9})(?![0-9])")
_EQUALS = re.compile(r"[\t\n\f\r ]*+=")
_TAG_END = re.compile(r"[\t\n\f\r /]*+>")
_COMMENT_END = re.compile(r"--!?>")
_RESOLVED = re.compile(r"&(?:#(?:[0-9]+|[xX][0-9a-fA-F]+);?|[^\t\n\f <&#;]{1,32};?)")
_REFERENCE = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,8}|#[xX][0-9A-Fa-f]{1,7});?(=|\w)?")


_SMALL = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}
_LONG = 9  # digits: more than any character has
_WINDOWS = {
    code: bytes((code,)).decode("cp1252")
    for code in range(0x80, 0xA0)
    if code not in {0x81, 0x8D, 0x8F, 0x90, 0x9D}
}


class Token(NamedTuple):
    """One piece of the source, from `at` to `end`; `text` is a name, a comment or characters.

    Names are in small letters. `cut` is what is left where the source ends inside a tag, a comment
    or a raw element. Character references in text and attributes are resolved.
    """

    kind: TokenKind
    text: str
    at: int
    end: int
    attributes: Attributes = NO_ATTRIBUTES
    closed: bool = False  # `<name ... />`


def tokens(source: str) -> Iterator[Token]:
    """Yield the tokens of `source`, which together cover it; linear in its length."""
    new = tuple.__new__  # at the speed of C
    at, length = 0, len(source)
    while at < length:
        opening = _OPENING.search(source, at)
        if opening is None:
            yield Token("text", resolved(source[at:]), at, length)
            return
        start, end = opening.span()
        if start > at:
            text = source[at:start]
            text = resolved(text) if "&" in text else text
            yield new(Token, ("text", text, at, start, NO_ATTRIBUTES, False))
        end_tag, name, bare = opening.group(1, 2, 3)
        if bare:  # a tag without attributes, as most are
            kind: TokenKind = "end" if end_tag else "start"
            token = new(Token, (kind, _small(name), start, end, NO_ATTRIBUTES, False))
        else:
            token = _markup(source, opening)
        yield token
        kind, name, _, at, _, _ = token
        if kind == "start" and name in RAW:
            ended = _raw_end(name).search(source, at)
            if ended is None:
                yield Token("cut", source[at:], at, length)
                return
            text = source[at : ended.start()]
            if text:
                text = resolved(text) if name in RESOLVED else text
                yield Token("text", text, at, ended.start())
            at = ended.start()
        elif kind == "start" and name == "plaintext":
            yield Token("text", source[at:], at, length)
            return


def resolved(text: str) -> str:
    """Return `text` with its character references resolved, as the standard resolves them."""
    return _RESOLVED.sub(_character, text) if "&" in text else text


def _character(match: re.Match[str]) -> str:
    """Return the character of one reference; `unescape` would drop some in silence.

    Source: section 13.2.5.80 (numeric character reference end state).
    """
    reference = match[0]
    if reference[1] != "#":
        return unescape(reference)
    digits = reference[2:].rstrip(";")
    base = 16 if digits[0] in "xX" else 10
    digits = digits.lstrip("xX").lstrip("0")
    code = int(digits or "0", base) if len(digits) < _LONG else 0
    if code in _WINDOWS:
        return _WINDOWS[code]
    if not code or code > sys.maxunicode or 0xD800 <= code <= 0xDFFF:  # noqa: PLR2004 - surrogates
        return "\ufffd"
    return chr(code)


def resolved_attribute(value: str) -> str:
    """Return the value of an attribute with its references resolved.

    Source: section 13.2.5.73: without a semicolon, `&copy=` and `&copyright` stay as they are.
    """
    return _REFERENCE.sub(_attribute_reference, value) if "&" in value else value


def number(value: str | None) -> int | None:
    """Return the integer that an attribute begins with, None if it begins with none."""
    match = _NUMBER.match(value or "")
    return int(match[1]) if match else None


def _attribute_reference(match: re.Match[str]) -> str:
    name, after = match[1], match[2] or ""
    closed = match[0][: len(match[0]) - len(after)].endswith(";")
    if not closed and (after or name not in html5) and not name.startswith("#"):
        return match[0]
    return resolved(f"&{name};") + after


@lru_cache(maxsize=1024)
def _small(name: str) -> str:
    """Return a name in small letters: those of ASCII alone, for a Kelvin sign is no `k`."""
    return name.lower() if name.isascii() else name.translate(_SMALL)


def _markup(source: str, opening: re.Match[str]) -> Token:
    at, start = opening.span()
    end_tag, name, _, comment, other = opening.groups()
    if name:
        return _tag(source, at, start, _small(name), ended=bool(end_tag))
    if comment:
        return _comment(source, at, start)
    close = source.find(">", start)
    if close < 0:
        return Token("cut", source[at:], at, len(source))
    content = source[start:close]
    if other == "!" and content[:7].lower() == "doctype":
        return Token("doctype", content, at, close + 1)
    if other == "/" and not content:  # `</>` is nothing at all
        return Token("comment", "", at, close + 1)
    return Token("comment", content, at, close + 1)


def _comment(source: str, at: int, start: int) -> Token:
    for empty in (">", "->"):
        if source.startswith(empty, start):
            return Token("comment", "", at, start + len(empty))
    close = _COMMENT_END.search(source, start)
    if close is None:
        return Token("cut", source[at:], at, len(source))
    return Token("comment", source[start : close.start()], at, close.end())


def _tag(source: str, at: int, start: int, name: str, *, ended: bool) -> Token:
    attributes: dict[str, str] = {}
    while (end := _TAG_END.match(source, start)) is None:
        found = _ATTRIBUTE.match(source, start)
        if found is None:
            return Token("cut", source[at:], at, len(source))
        key, double, single, bare = found.groups()
        if double is single is bare is None and _EQUALS.match(source, found.end()):
            return Token("cut", source[at:], at, len(source))  # a quotation mark that never closes
        # The first of two attributes of one name holds.
        attributes.setdefault(_small(key), resolved_attribute(double or single or bare or ""))
        start = found.end()
    if ended:
        return Token("end", name, at, end.end())
    return Token("start", name, at, end.end(), attributes, closed=end[0].endswith("/>"))


@cache
def _raw_end(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{name}(?=[\t\n\f\r />])", re.IGNORECASE)

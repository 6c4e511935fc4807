"""Labels: how they are found, automatic or typed as text, at the start of a provision.

A label is for display, alignment and addresses; it decides nothing about what a text says. Where
it is unclear whether a text begins with a label or with a reference, it is no label: an address
by ordinal is better than a number torn out of a sentence. docs/reference/addresses.md has the
rules.
"""

from __future__ import annotations

import re
from functools import lru_cache

from paraph.language import manners, numerals
from paraph.text import label_numbers as numbers
from paraph.text import label_words as words
from paraph.text.label import ANNEXES, Label
from paraph.text.node import Provision

_UNTYPED = frozenset(("table", "row", "note", "header", "footer", "section"))
_BRACKETS = frozenset("([" + manners.FULLWIDTH_OPENING)
_TAIL = 64  # characters: in them the leader dots of a table of contents show
_SMALL = re.compile(r"[^\W\d_]{3,20}[ \u00a0](?:\d{1,3}|[IVXLC]{1,6})[.:][ \u00a0](?=[^\W\d_])")
_SPACE = re.compile(r"\s+")

_OPENED = 4  # brackets before a label, each of which stands for a reading of what follows


@lru_cache(maxsize=1 << 14)
def typed_label(text: str) -> Label | None:
    """Return the label that is typed at the start of `text`, or None.

    A word with a number ("Article 5") is a label where the line ends or breaks after it, where a
    dash, colon or full stop follows, or where the next word begins a heading (a capital, a
    quotation mark); what goes on in small letters or after a comma is a sentence that begins with
    a reference. A number alone needs punctuation ("5.", "(5)"), two parts and a capital after it
    ("5.1 Fees"), or a tab. Lines of a table of contents have no label.
    """
    first = text[:1]
    if first.isalpha():
        found = words.lettered(text)
    elif first.isdecimal():
        found = numbers.numbered(text)
    elif first in _BRACKETS:
        found = numbers.enclosed(text) or _bracketed(text)
    elif not first:
        return None
    elif first.isspace():
        found = _behind(text, len(text) - len(text.lstrip()))
    elif first == "§":
        found = words.worded(text, "section", 2 if text.startswith("§§") else 1)
    else:
        found = numbers.signed(text)
    if found is not None and text[-1].isdecimal():
        tail = max(found.end, len(text) - _TAIL)
        return None if manners.CONTENTS.search(text, tail) else found
    return found


def label_of(provision: Provision) -> Label | None:
    """Return the label of `provision`: the automatic one if it has one, else the typed one.

    Notes, headers, footers, tables and rows have no typed label, nor has a cell that holds a
    number and nothing else but calls of notes: that is an amount as likely as a label.
    """
    kind = provision.kind
    if provision.label:
        return _automatic(provision.label) if kind != "note" else _called(provision.label)
    if kind in _UNTYPED:
        return None
    text = provision.text
    found = typed_label(text)
    if found is None and kind == "heading":
        found = typed_label(_begun(text))
    if found is None or (kind == "cell" and found.end >= _wording_end(provision)):
        return None
    return _with_marks(provision, found) if provision.marks else found


def _begun(text: str) -> str:
    """Return a heading with a capital behind its number, as if its title had one ("5. aims")."""
    small = _SMALL.match(text)
    at = len(text) if small is None else small.end()
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def body_start(provision: Provision) -> int:
    """Return the offset in the text of `provision` where its wording begins, after a typed label.

    The white space after the label is part of neither. 0 if the label is automatic or missing.
    """
    found = label_of(provision)
    return behind(provision.text, found.end) if found is not None and found.end else 0


def behind(text: str, end: int) -> int:
    """Return where the wording begins behind a typed label that ends at `end`."""
    space = _SPACE.match(text, end)
    return space.end() if space else end


def _wording_end(provision: Provision) -> int:
    """Return where the wording ends, the space and the calls of notes after it left out."""
    text = provision.text
    end = len(text.rstrip())
    for mark in reversed(provision.marks):
        if mark.name == "note" and mark.end == end:
            end = len(text[: mark.start].rstrip())
    return end


def _behind(text: str, start: int) -> Label | None:
    found = typed_label(text[start:])
    return found and found._replace(end=found.end + start)


def _bracketed(text: str) -> Label | None:
    """Read what negotiators put in brackets, which keeps its number: "[Article 9 bis"."""
    opened = 0
    for character in text:
        opened += character == "["
        if opened > _OPENED:
            return None
        if character != "[" and not character.isspace():
            break
    found = _behind(text, 1) if text[0] == "[" else None
    return found and found._replace(shown="[" + found.shown)


@lru_cache(maxsize=65_536)
def _automatic(label: str) -> Label:
    """Read a label that the format displays; punctuation is not needed to believe it."""
    shown = label.strip()
    found = typed_label(shown + "\t") if shown else None
    if found is not None and found.end >= len(shown):
        return found._replace(shown=shown, end=0)
    if shown == "o" or not any(character.isalnum() for character in shown):
        return Label(shown, "bullet", "", style="*")
    core = numerals.plain(shown.strip(".)( \u00a0\t:") or shown)
    letter = numbers.single(shown, core, "", 0) if core.isalpha() else None
    value = int(core) if core.isdecimal() else 0
    return letter or Label(shown, "paragraph", core, 0, "?", value)


@lru_cache(maxsize=65_536)
def _called(label: str) -> Label:
    """Return the mark of a note, whatever signs it is made of."""
    shown = label.strip()
    return Label(shown, "note", shown)


def _with_marks(provision: Provision, found: Label) -> Label:
    """Tell a raised figure in a label (5 with a small 1 above) from the number it looks like."""
    for mark in provision.marks:
        if mark.start >= found.end:
            break
        if mark.name == "superscript" and mark.end <= found.end:
            raised = provision.text[mark.start : mark.end]
            core = found.number.removesuffix(raised)
            if raised.isdecimal() and core and core != found.number:
                return found._replace(number=f"{core}^{raised}")
    return found


__all__ = ["ANNEXES", "Label", "behind", "body_start", "label_of", "typed_label"]

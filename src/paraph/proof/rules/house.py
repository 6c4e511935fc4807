"""House: what a profile lets a house write its own way, one function for each choice."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from paraph.proof.rules.figures import values
from paraph.proof.site import Move, Side, Site

_OPENING, _CLOSING = frozenset('\u00ab\u201c\u201e"'), frozenset('\u00bb\u201d\u201c"')
_DASHES = frozenset(("-", "\u2013"))
_JOINS = frozenset(("and", "or"))
_ZEROS = re.compile(r"(\d)\.0+$")


def house(site: Site, old: int, new: int) -> Iterator[Move]:
    """Yield the moves that begin at two tokens and that a choice of the profile allows."""
    for choice in sorted(site.whole.house & _RULES.keys()):
        for olds, news in _RULES[choice](site, old, new):
            if choice != "precision":
                yield Move(olds, news, {"house": choice})
    if "precision" in site.whole.house:
        yield from _amounts(site, old, new)


def _guillemets(site: Site, old: int, new: int) -> Iterator[tuple[int, int]]:
    before, after = site.old.at(old), site.new.at(new)
    if before == after or not {before, after} & {"\u00ab", "\u00bb"}:
        return
    if any({before, after} <= marks for marks in (_OPENING, _CLOSING)):
        yield 1, 1


def _range_dash(site: Site, old: int, new: int) -> Iterator[tuple[int, int]]:
    before, after = site.old.at(old), site.new.at(new)
    if before != after and {before, after} == _DASHES and _figures(site.old, old):
        yield 1, 1


def _figures(side: Side, at: int) -> bool:
    return side.at(at - 1).isdigit() and side.at(at + 1).isdigit()


def _serial_comma(site: Site, old: int, new: int) -> Iterator[tuple[int, int]]:
    for olds, news in ((0, 1), (1, 0)):
        side, at = (site.new, new) if news else (site.old, old)
        if side.at(at) == "," and side.at(at + 1) == " " and side.at(at + 2) in _JOINS:
            yield olds, news


def _shall_will(site: Site, old: int, new: int) -> Iterator[tuple[int, int]]:
    if {site.old.at(old), site.new.at(new)} == {"shall", "will"}:
        yield 1, 1


def _precision(_site: Site, _old: int, _new: int) -> Iterator[tuple[int, int]]:
    yield from ()


_RULES: dict[str, Callable[[Site, int, int], Iterator[tuple[int, int]]]] = {
    "guillemets": _guillemets,
    "range-dash": _range_dash,
    "serial-comma": _serial_comma,
    "shall-will": _shall_will,
    "precision": _precision,
}


def _amounts(site: Site, old: int, new: int) -> Iterator[Move]:
    """Yield amounts that differ in their idle decimals alone: EUR 5.00 and EUR 5."""
    for before, olds in _read(site, site.old, old):
        for after, news in _read(site, site.new, new):
            if before != after and _idle(before) == _idle(after):
                said = {"type": "amount", "value": _idle(before), "house": "precision"}
                yield Move(olds, news, said)


def _read(site: Site, side: Side, at: int) -> Iterator[tuple[str, int]]:
    start = side.starts[min(at, len(side.tokens))]
    for end, value in values(side.provision.text, start, site.whole.language, site.whole.locale):
        if value.type == "amount" and end in side.starts:
            yield value.value, side.starts.index(end) - at


def _idle(value: str) -> str:
    return _ZEROS.sub(r"\1", value)

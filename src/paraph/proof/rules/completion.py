"""Completion: a blank that says what fills it, or that a profile declares, filled so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from paraph.language import reviewed
from paraph.proof.blank import Allowed
from paraph.proof.site import Move, Site
from paraph.text.wording import words

_MOST = 24  # tokens of a filling
_LONGEST = 4000  # characters of a provision that is a formula of place and date
_WS = "[ \u00a0\u202f\t]"
_START = re.compile(rf"(?:^|(?<=[.;,]){_WS}+)", re.MULTILINE)
_UNDER = "_{2,}"
_CAPITAL = r"[A-Z\u00c0-\u00de\u0410-\u042f][\w'\u2019-]*"
_GIVEN = rf"{_CAPITAL}(?:,?{_WS}{_CAPITAL}){{0,3}}"
_ENDING = " .\u00a0\u0433"  # the last is the Russian sign of a year
_BRACKET = r"\[([^\[\]\n]{1,60})\]"
_SLOTS = {
    "0000": rf"(?:(?:19|20)\d\d(?!\d)|(?P<year>20{_UNDER}))",
    "MMMM": r"[^\W\d_]{3,12}",
    "0": r"\d{1,2}",
}
_TITLE = 3  # words between the placeholders of a title page
_TOWN = "\u0433. "  # looks like the label of an item
_ENCLOSED = r"[\"\u201c\u201d\u201e\u00ab\u00bb]?"


class Hole(NamedTuple):
    """A blank in the wording of a provision, and what fills it."""

    start: int
    end: int
    type: str


def begins(before: str, after: str, language: str) -> bool:
    """Whether the old token begins a blank that says what fills it; a profile's are any tokens."""
    del after
    return before[:1] in {"[", "_"} or before == "20" or before in _openers(language)


def completion(site: Site, old: int, new: int) -> Iterator[Move]:
    """Yield each filling of the blank that begins at a token, up to the token behind it.

    What stands directly behind the blank stands directly behind the filling.
    """
    side, other = site.old, site.new
    if not 0 <= old < len(side.tokens) or side.at(old - 1) != other.at(new - 1):
        return
    for hole, said in _here(site, side.starts[old]):
        if hole.end not in side.starts:
            continue
        last = side.starts.index(hole.end)
        ending = side.at(last) if site.whole.language == "ko" else ""
        ending = ending if ending[:1].isalpha() else ""
        size = last - old + bool(ending)
        for many in range(1, min(_MOST, len(other.tokens) - new) + 1):
            whole = "".join(other.tokens[new : new + many])
            if side.at(old + size) == other.at(new + many) and whole.endswith(ending):
                evidence = _evidence(site, hole, said, whole[: len(whole) - len(ending)])
                if evidence:
                    yield Move(size, many, evidence)


def _evidence(
    site: Site, hole: Hole, said: Allowed | None, filling: str
) -> Mapping[str, str] | None:
    """Return what a proof says of a filling, none if it has not even the shape of one."""
    if not filling or "_" in filling or "\n" in filling:
        return None
    blank = site.old.provision.text[hole.start : hole.end]
    if said is None:
        shaped = _shaped(hole.type, filling, site.whole.language)
        return {"blank": blank, "type": hole.type} if shaped else None
    permitted = said.declared.permitted
    return None if permitted and filling not in permitted else said.evidence(blank, filling)


def _here(site: Site, start: int) -> Iterator[tuple[Hole, Allowed | None]]:
    """Yield the blanks that begin at a code point; those of the profile go before all others."""
    found = [each for each in site.declared if each.start == start]
    for each in found:
        yield Hole(each.start, each.end, each.declared.type), each
    if found:
        return
    side = site.old.provision
    if not _may_begin(side.text, start, site.whole.language):
        return
    plain = side.kind in {"paragraph", "cell", "heading"} and not side.label
    plain = plain and (site.old.body == 0 or side.text.startswith(_TOWN))
    for hole in holes(side.text, site.whole.language, plain=plain, signature=site.signature):
        if hole.start == start:
            yield hole, None


def _may_begin(text: str, start: int, language: str) -> bool:
    """Whether any blank may begin at a code point: in brackets, with a line, or as a control."""
    if text.startswith(("[", "_", "20_"), start):
        return True
    return text.startswith(_controls(language), start)


@lru_cache(maxsize=256)
def holes(text: str, language: str, *, plain: bool, signature: bool) -> tuple[Hole, ...]:
    """Return the blanks of a provision that say what fills them.

    Formulas of place and date are looked for in a `plain` provision, one without a label; lines of
    a signature in the block of signatures. A placeholder for a date stands anywhere, those for a
    place or name in such a formula or line as blanks do, or on a title page.
    """
    said = [
        Hole(match.start(), match.end(), kind)
        for match in re.finditer(_BRACKET, text)
        if (kind := _placeholders(language).get(match[1].strip().lower()))
    ]
    found = [hole for hole in said if hole.type == "date" or _fronted(text, said)]
    found += [
        Hole(match.start(), match.end(), kind)
        for form, kind in _rows(language, "control").items()
        for match in re.finditer(re.escape(form), text)
    ]
    for hole in said:
        line = "_" * (hole.end - hole.start)
        text = f"{text[: hole.start]}{line}{text[hole.end :]}"
    if plain and "__" in text and len(text) <= _LONGEST:
        found += _formulas(text, language)
        if signature:
            found += _line(text, language)
    return tuple(dict.fromkeys(found))


def _fronted(text: str, said: list[Hole]) -> bool:
    """Whether a provision may be a line of a title page: placeholders, and words that join them."""
    rest = text
    for hole in reversed(said):
        rest = rest[: hole.start] + rest[hole.end :]
    return len(rest.split()) <= _TITLE


def _formulas(text: str, language: str) -> Iterator[Hole]:
    for start in _START.finditer(text):
        for head, where in _heads(language).items():
            if match := head.match(text, start.end()):
                yield from _headed(text, match, language, ends=where == "header")
        for pattern, ends in _opened(language):
            match = pattern.match(text, start.end())
            if match and (not ends or not text[match.end() :].strip(_ENDING)):
                yield from _groups(match)
        for whole in _wholes(language):
            match = whole.match(text, start.end())
            if match and (not text[match.end() :].strip(" .") or _closes(text, match, language)):
                yield from _groups(match)


def _headed(text: str, head: re.Match[str], language: str, *, ends: bool) -> Iterator[Hole]:
    """Yield the blanks of the place behind a head, and of the date behind the place."""
    date = next(
        (
            match
            for pattern in _dates(language)
            if (match := pattern.match(text, head.end())) is not None
        ),
        None,
    )
    if ends and text[(date or head).end() :].strip(_ENDING):
        return
    yield from _groups(head)
    if date is not None:
        yield from _groups(date)


def _line(text: str, language: str) -> Iterator[Hole]:
    """Yield the blank of a line of signature: alone, or behind its name."""
    if re.fullmatch(rf"\s*{_UNDER}\s*", text):
        start = text.index("_")
        yield Hole(start, text.rindex("_") + 1, "name")
    match = re.fullmatch(rf"\s*([^_:]{{2,40}}?)\s*:\s*({_UNDER})\s*", text)
    if match and (kind := _rows(language, "line").get(match[1].lower())):
        yield Hole(match.start(2), match.end(2), kind)


def _groups(match: re.Match[str]) -> Iterator[Hole]:
    for name in match.groupdict():
        if match[name]:
            yield Hole(match.start(name), match.end(name), name.replace("_", "-"))


def _closes(text: str, match: re.Match[str], language: str) -> bool:
    return any(word in text[match.end() :] for word in _rows(language, "closing"))


@cache
def _rows(language: str, role: str) -> dict[str, str]:
    return {row[0]: row[2] for row in reviewed.rows(f"{language}/blanks") if row[1] == role}


@cache
def _controls(language: str) -> tuple[str, ...]:
    return tuple(_rows(language, "control"))


@cache
def _openers(language: str) -> frozenset[str]:
    return frozenset([words(form)[0] for form in _controls(language)])


@cache
def _placeholders(language: str) -> dict[str, str]:
    return _rows(language, "placeholder")


@cache
def _heads(language: str) -> dict[re.Pattern[str], str]:
    return {
        re.compile(
            rf"(?i:{_words(form)}){_WS}+(?:(?P<place>{_UNDER})(?!\w)|{_GIVEN})(?=[,.\s]|$)"
        ): role
        for role in ("head", "header")
        for form in _rows(language, role)
    }


@cache
def _opened(language: str) -> tuple[tuple[re.Pattern[str], bool], ...]:
    return tuple(
        [
            (re.compile(rf"(?i:{_words(form)}){_WS}+{shape}{_END}"), role == "alone")
            for role in ("alone", "begun")
            for form in _rows(language, role)
            for shape in _shapes(language)
        ]
    )


@cache
def _dates(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(
        [
            re.compile(rf"{_WS}*(?i:{'' if link == '-' else _words(link)}){_WS}+{shape}{_END}")
            for shape in _shapes(language)
            for link in _rows(language, "link")
        ]
    )


@cache
def _wholes(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple([re.compile(_shape(form) + _END) for form in _rows(language, "whole")])


_END = rf"(?!{_WS}*_)(?![\d_])"


@cache
def _shapes(language: str) -> tuple[str, ...]:
    """Return the shapes of a date as patterns, the longest first."""
    return tuple(map(_shape, sorted(_rows(language, "shape"), key=len, reverse=True)))


def _shape(form: str) -> str:
    parts = []
    for piece in re.split(r"(\{[a-z-]+\}|0000|MMMM|(?<!0)0(?!0))", form):
        if piece.startswith("{"):
            name = piece[1:-1].replace("-", "_")
            if name == "year":
                parts.append(rf"(?P<year>(?:20)?{_UNDER})")
            else:
                parts.append(rf"{_ENCLOSED}(?P<{name}>{_UNDER}){_ENCLOSED}")
        else:
            parts.append(_SLOTS.get(piece) or _words(piece))
    return "".join(parts)


def _words(form: str) -> str:
    return re.escape(form).replace(r"\ ", f"{_WS}+")


# ---------------------------------------------------------------- what fills a blank

_NAME = r"[^\W\d_][\w'\u2019.-]*(?: [^\W\d_][\w'\u2019.-]*){0,7}"
_FILLINGS = {
    "day": r"\d{1,2}(?:st|nd|rd|th)?",
    "moon": r"\d{1,2}",
    "month": r"[^\W\d_]+",
    "year": r"\d{4}",
    "date": r"(?=.*\d{4})[\w,. /-]+",
    "day-month": r"(?=.*\d)[\w ]+",
    "place": _NAME,
    "name": _NAME,
    "title": _NAME,
}


def _shaped(kind: str, filling: str, language: str) -> bool:
    """Whether a filling has the shape of its type; the checker tells whether it is of it."""
    filling = re.sub("[\u00a0\u202f]", " ", filling)
    if language != "ko" and kind in {"place", "name", "title"}:
        small = _rows(language, "particle")
        if not all(word[:1].isupper() or word in small for word in filling.split(" ")):
            return False
    return re.fullmatch(_FILLINGS[kind], filling) is not None

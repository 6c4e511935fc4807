"""Where and when an article appeared, as far as its file says so: never guessed, else asked for."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, tzinfo
from typing import Any, NamedTuple, TypeAlias

from paraph.errors import InputError, UsageError
from paraph.formats.charset import labels
from paraph.formats.encoding import decode
from paraph.formats.tags import tokens
from paraph.language.speech.table import CODES
from paraph.language.speech.telling import told
from paraph.press.article import Publication
from paraph.press.datelines import datelines
from paraph.press.stamps import stamps
from paraph.text.reading import Reading

_LARGE = 1 << 20
_DEEPEST = 6
_PUBLISHED = frozenset(("article:published_time", "og:published_time", "datepublished",
                        "date.published", "parsely-pub-date"))  # fmt: skip
_OUTLETS = frozenset(("og:site_name", "application-name"))
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LD = re.compile(
    r"<script[^>]{0,200}application/ld\+json[^>]{0,200}>(.{0,1048576}?)</script",
    re.DOTALL | re.IGNORECASE,
)
Json: TypeAlias = Any

_FIRST, _LAST = 1500, 2999
"""Years in which an article may have appeared."""


class Facts(NamedTuple):
    """What a file says of its publication, each with the place that says it."""

    outlets: tuple[tuple[str, str], ...] = ()
    days: tuple[tuple[str, str], ...] = ()
    titles: tuple[tuple[str, str], ...] = ()


def publication(  # noqa: PLR0913
    reading: Reading,
    *,
    outlet: str = "",
    day: str = "",
    title: str = "",
    zone: tzinfo | None = None,
    zone_name: str = "",
) -> Publication:
    """Return where and when an article appeared: as given, else as its file says.

    An instant that the file gives is the day in `zone`, else in the zone that it names itself.

    Raises:
        UsageError: what was given is no day, or something is neither given nor found.
    """
    facts = facts_of(reading)
    file = reading.source.file
    name, name_basis = (outlet, "given") if outlet else _one(facts.outlets)
    if not name:
        several = ", ".join(repr(each) for each, _ in facts.outlets)
        why = f"the file names {several}" if several else "the file does not say in which outlet"
        raise UsageError(f"{file}: {why}, so say where it appeared: --outlet NAME")
    said, basis = _day(facts, day, zone, file)
    if not _FIRST <= said.year <= _LAST:
        raise UsageError(
            f"{file}: no article appeared on {said.isoformat()} ({basis}), so say on which day it "
            "did: --date YYYY-MM-DD"
        )
    headline, title_basis = (title, "given") if title else _first(facts.titles)
    return Publication(
        name, said, headline, zone_name, name_basis, basis, title_basis or "not known"
    )


def facts_of(reading: Reading) -> Facts:
    """Return what a file says of its own publication. Takes linear time."""
    found = _html(reading) if reading.source.format == "html" else Facts()
    headings = [each.text for each in reading.text.provisions if each.kind == "heading"]
    titles = (*found.titles, *[(each.strip(), "the first heading") for each in headings[:1]])
    days = found.days or tuple(_datelines(reading))
    return Facts(found.outlets, days, titles)


def _day(facts: Facts, given: str, zone: tzinfo | None, file: str) -> tuple[date, str]:
    held: dict[date, str] = {}
    for said, where in facts.days:
        read = _read(said, zone)
        if read is not None:
            held.setdefault(read, where)
    if given:
        read = _read(given, zone) if _DAY.fullmatch(given) else None
        if read is None:
            raise UsageError(f"--date {given!r} is no day: write it as 2026-03-05")
        others = [
            f"{other.isoformat()} ({where})" for other, where in held.items() if other != read
        ]
        return read, f"given; the file says {', '.join(others)}" if others else "given"
    if len(held) != 1:
        several = ", ".join(f"{each.isoformat()} ({where})" for each, where in held.items())
        why = f"the file gives {several}" if held else "the file does not say when it appeared"
        raise UsageError(f"{file}: {why}, so say on which day: --date YYYY-MM-DD")
    return next(iter(held.items()))


def _read(said: str, zone: tzinfo | None) -> date | None:
    """Return the calendar day of a date or an instant; one without a zone stays what it is."""
    said = said.strip()
    try:
        if _DAY.fullmatch(said):
            return date.fromisoformat(said)
        instant = datetime.fromisoformat(said)
    except ValueError:
        return None
    if zone is not None and instant.tzinfo is not None:
        try:
            instant = instant.astimezone(zone)
        except (OverflowError, ValueError):
            return None
    return instant.date()


def _one(held: tuple[tuple[str, str], ...]) -> tuple[str, str]:
    names = dict(reversed(held))
    return next(iter(names.items())) if len(names) == 1 else ("", "")


def _first(held: tuple[tuple[str, str], ...]) -> tuple[str, str]:
    return held[0] if held else ("", "")


# ---------------------------------------------------------------- HTML


def _html(reading: Reading) -> Facts:
    source = reading.source
    try:
        text, _ = decode(source.content, source.file, labels(source.content, source.file))
    except InputError:
        return Facts()
    outlets: list[tuple[str, str]] = []
    days: list[tuple[str, str]] = []
    titles: list[tuple[str, str]] = []
    in_title = False
    for token in tokens(text):
        if token.kind == "text" and in_title and token.text.strip():
            titles.append((token.text.strip(), "<title>"))
        if token.kind not in {"start", "end"}:
            continue
        in_title = token.kind == "start" and token.text == "title"
        if token.kind == "start":
            _tag(token.text, token.attributes, (outlets, days, titles))
    for match in _LD.finditer(text):
        _structured(match.group(1), (outlets, days, titles))
    times = set() if days else set(stamps(text))
    if len(times) == 1:
        days.append((times.pop(), "<time datetime>"))
    order = {"<title>": 1}
    titles.sort(key=lambda each: order.get(each[1], 0))
    return Facts(tuple(outlets), tuple(days), tuple(titles))


_Held: TypeAlias = tuple[list[tuple[str, str]], list[tuple[str, str]], list[tuple[str, str]]]


def _tag(name: str, attributes: Mapping[str, str], held: _Held) -> None:
    outlets, days, titles = held
    content = attributes.get("content", "").strip()
    says = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
    says = says.strip().lower()
    if not content or name != "meta":
        return
    if says in _PUBLISHED:
        days.append((content, f"<meta {says}>"))
    elif says in _OUTLETS:
        outlets.append((content, f"<meta {says}>"))
    elif says == "og:title":
        titles.append((content, "<meta og:title>"))


def _structured(written: str, held: _Held) -> None:
    """Take what JSON-LD says of an article; what is no JSON says nothing."""
    if len(written) > _LARGE:
        return
    try:
        value: Json = json.loads(written)
    except (ValueError, RecursionError):
        return
    outlets, days, titles = held
    for item in _items(value, 0):
        kind = item.get("@type", "")
        kinds = kind if isinstance(kind, list) else [kind]
        if not any(isinstance(each, str) and each.endswith("Article") for each in kinds):
            continue
        if isinstance(item.get("datePublished"), str):
            days.append((item["datePublished"], "datePublished in JSON-LD"))
        if isinstance(item.get("headline"), str):
            titles.append((item["headline"], "headline in JSON-LD"))
        publisher = item.get("publisher")
        if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
            outlets.append((publisher["name"], "publisher in JSON-LD"))


def _items(value: Json, depth: int) -> Iterator[dict[str, Json]]:
    if depth > _DEEPEST:
        return
    inner: Iterable[Json] = ()
    if isinstance(value, dict):
        yield value
        inner = value.get("@graph", ())
    elif isinstance(value, list):
        inner = value
    for each in inner if isinstance(inner, (list, tuple)) else ():
        yield from _items(each, depth + 1)


# ---------------------------------------------------------------- datelines


def _datelines(reading: Reading) -> Iterator[tuple[str, str]]:
    """Yield the days of datelines and bylines that give them whole."""
    code = reading.source.language
    if code not in CODES:
        code = told("\n".join(each.text for each in reading.text.provisions))
    if code not in CODES:
        return
    held = [each.text for each in reading.text.provisions if each.kind == "paragraph"]
    for found in datelines(held, code):
        yield found.isoformat(), "the dateline"

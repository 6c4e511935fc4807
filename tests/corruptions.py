"""Corruptions: every way in which a test spoils one field of a proof in JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from paraph.language.table import CODES
from paraph.proof.choices import CHOICES
from paraph.proof.proof import CLASSES, COMPLETION, OPEN

Path: TypeAlias = tuple[str | int, ...]
OTHER = f"sha256:{'0' * 64}"
_LOCALES = [
    f"{figures}{dates}"
    for figures in ("", "en", "de", "fr")
    for dates in ("", "-dmy", "-mdy", "-ymd")
]
_VALUES: dict[str | int, tuple[str, ...]] = {
    "class": (*CLASSES, COMPLETION, OPEN, "no-such"),
    "label": (*CLASSES, COMPLETION, OPEN, "no-such"),
    "language": (*CODES, "", "de", "EN", "en-GB"),
    "locale": (*_LOCALES, "it", "en-", "-", "en-ydm"),
    "rules": ("paraph-rules/2", "paraph-rules/0", "paraph-rules/1.0"),
    "schema": ("paraph.proof/2", "paraph.compare/1"),
    "by": ("nearest", "listed", "profile"),
    "house": tuple(CHOICES),
    "type": ("number", "date", "time", "percent", "amount", "unit", "place", "name", "title"),
}
"""Values that such a member may have in another proof."""
_HUGE = (2**31, 2**63, 10**12, 10**30)


def paths(value: object, path: Path = ()) -> Iterator[Path]:
    """Yield the path of every member and item inside a value of JSON."""
    inner: Iterator[tuple[str | int, object]] = iter(())
    if isinstance(value, dict):
        inner = iter(value.items())
    elif isinstance(value, list):
        inner = iter(enumerate(value))
    for name, one in inner:
        yield (*path, name)
        yield from paths(one, (*path, name))


def named(path: Path) -> str:
    """Return a path without its numbers: "steps[].pieces[].old[]"."""
    return "".join("[]" if isinstance(one, int) else f".{one}" for one in path).removeprefix(".")


def at(whole: Any, path: Path) -> Any:  # noqa: ANN401
    """Return what stands at a path."""
    for step in path:
        whole = whole[step]
    return whole


def corruptions(value: object, path: Path) -> Iterator[object]:
    """Yield other values for what stands at `path`, of its type and of others."""
    for other in _others(value, path):
        if type(other) is not type(value) or other != value:
            yield other


def _others(value: object, path: Path) -> Iterator[object]:
    match value:
        case int():
            yield from (value + 1, value - 1, -1 - value, value + 10, *_HUGE)
            yield from (bool(value), float(value), float("nan"), str(value), None, [value])
        case str():
            yield from _strings(value)
            yield from _VALUES.get(path[-1], ())
            yield from (None, 0, True, [value], {})
        case list():
            yield from _lists(value)
        case dict():
            yield from _objects(value)


def _strings(value: str) -> Iterator[str]:
    yield from (f"{value}x", f"{value} ", f" {value}", f"{value}\n", value[:-1], "")
    yield from (value.upper(), value.lower(), value.capitalize(), value[::-1])
    yield from (f"{value}\ud800", f"{value}\u0301", f"{value}\u200b", f"{value}\x00")
    yield value.replace("a", "\u0430").replace("e", "\u0435").replace("o", "\u043e")
    yield value.replace("0", "\uff10").replace("1", "\uff11").replace("2", "\uff12")
    if value.startswith("sha256:"):
        yield OTHER
    if value.isdigit():
        yield from (str(int(value) + 1), str(int(value) - 1), f"0{value}", f"{value}.0", "NaN")
        yield from (f"{value}e0", f"{value}_0", "Infinity", f"-{value}", f"+{value}")


def _lists(value: list[Any]) -> Iterator[object]:
    yield from ([], [*value, 0], [*value, None], [*value, {}], value[::-1], None, {}, "", [value])
    for number in range(len(value)):
        head, one, tail = value[:number], value[number], value[number + 1 :]
        yield [*head, *tail]
        yield [*head, one, one, *tail]
        if tail:
            yield [*head, tail[0], one, *tail[1:]]
            yield [*head, tail[0], tail[0], *tail[1:]]
    if all(type(one) is int for one in value):
        for shift in (1, -1, 2, 5, -5):
            yield [one + shift for one in value]


def _objects(value: dict[str, Any]) -> Iterator[object]:
    yield from ({}, None, [], "", {**value, "extra": ""}, {**value, "house": "precision"})
    yield from ({**value, "order": "arrangement"}, {**value, "": ""}, {**value, "by": "profile"})
    for name, held in value.items():
        rest = {one: inner for one, inner in value.items() if one != name}
        yield rest
        yield {**rest, f"{name}x": held}
        yield {**rest, name.upper(): held}
    for one, other in zip(value, [*value][1:], strict=False):
        yield {**value, one: value[other], other: value[one]}

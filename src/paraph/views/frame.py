"""What a provision of a redline text was and is: label, kind, level, properties."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from paraph.text.node import PROPERTIES, Provision

_PLAIN = "the ordinary way"
_SECTIONS = {
    "nextPage": "on a new page",
    "oddPage": "on an odd page",
    "evenPage": "on an even page",
    "nextColumn": "in a new column",
    "continuous": "without a break",
}
_VARIANTS = {"first": "on first pages", "even": "on even pages", "endnote": "an endnote"}
_DRESSES = {
    "strike": "struck",
    "smallcaps": "in small capitals",
    "symbol": "in signs of {}",
    "image": "as the picture {}",
}
_DIGEST = re.compile("sha256:([0-9a-f]{12})[0-9a-f]*")


def labels(provision: Provision) -> tuple[str, str]:
    """Return the automatic label that a provision of a redline had and the one it has."""
    frame = _was(provision)
    return (frame[1] if frame else provision.label), provision.label


def properties(provision: Provision) -> str:
    """Return in words the properties of a provision: "over 2 columns", "from section 2 on"."""
    return in_words(_own(provision))


def reshaped(provision: Provision) -> Iterator[str]:
    """Yield in words what the provision was, if its kind, level, depth or properties differ."""
    frame = _was(provision)
    if not frame:
        return
    kind, _, level, depth, before = frame
    own = _own(provision)
    if (kind, level) != (provision.kind, provision.level):
        yield f"{_described(kind, level)} became {_described(provision.kind, provision.level)}"
    if depth != provision.depth:
        yield "now inside something else"
    if before != own:
        gone = [item for item in before if item not in own]
        come = [item for item in own if item not in before]
        yield f"{in_words(gone) or _PLAIN} became {in_words(come) or _PLAIN}"


def in_words(held: list[list[str]]) -> str:
    """Return properties, names and values, in words."""
    return ", ".join(_said(name, value) for name, value in held)


def _said(name: str, value: str) -> str:
    """Return a property in the words of one who looks at the page."""
    match name:
        case "span":
            columns, rows = value.split(",")
            if rows == "0":
                return f"after {_many(columns, 'free column')}"
            return f"over {_many(columns, 'column')} and {_many(rows, 'row')}"
        case "section":
            return f"the next section begins {_SECTIONS.get(value, value)}"
        case "number":
            return f"its number {', '.join(map(_dress, value.split(', ')))}"
        case "variant":
            kind, _, section = value.partition(" from section ")
            unused, kind = kind.endswith("-unused"), kind.removesuffix("-unused")
            told = [_VARIANTS.get(kind, kind)] if kind != "default" else []
            told += ["not shown by the settings"] if unused else []
            told += [f"from section {section} on"] if section else []
            return ", ".join(told)
        case _:
            return f"{name} {value}"


def _dress(how: str) -> str:
    name, _, value = how.partition(" ")
    return _DRESSES.get(name, name).format(_DIGEST.sub(lambda digest: digest[1], value))


def _many(count: str, noun: str) -> str:
    return f"{count} {noun}" if count == "1" else f"{count} {noun}s"


def _was(provision: Provision) -> list[Any]:
    held = next((mark.value for mark in provision.marks if mark.name == "was"), "")
    frame: list[Any] = json.loads(held) if held else []
    return frame


def _own(provision: Provision) -> list[list[str]]:
    return [
        [mark.name, mark.value]
        for mark in provision.marks
        if mark.name in PROPERTIES and mark.name not in {"tracked", "was"}
    ]


def _described(kind: str, level: int) -> str:
    return f"{kind}, level {level}" if level else kind

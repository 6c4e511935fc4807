"""What a provision of a redline text was and is: label, kind, level, properties."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from paraph.text.node import PROPERTIES, Provision


def labels(provision: Provision) -> tuple[str, str]:
    """Return the automatic label that a provision of a redline had and the one it has."""
    frame = _was(provision)
    return (frame[1] if frame else provision.label), provision.label


def properties(provision: Provision) -> str:
    """Return in words the properties of a provision: "span 2,1"."""
    return ", ".join(f"{name} {held}" for name, held in _own(provision))


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
        said = ", ".join(f"{name} {held}" for name, held in before) or "nothing"
        yield f"{said} became {properties(provision) or 'nothing'}"


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

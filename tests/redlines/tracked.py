"""Tracked changes by hand, and what a walk says of them."""

from __future__ import annotations

from tests.redlines.blocks import r
from tests.redlines.draft import Side
from tests.redlines.walker import Line

BY = 'w:author="A. Drafter" w:date="2024-05-02T09:00:00Z"'


def change(name: str, *content: str, number: int = 1) -> str:
    """Return a tracked change, with deleted text in the element for it."""
    inner = "".join(content)
    if name == "del":
        inner = inner.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
        inner = inner.replace("w:instrText", "w:delInstrText")
    return f'<w:{name} w:id="{number}" {BY}>{inner}</w:{name}>'


def mark(name: str) -> str:
    """Return the properties of a paragraph whose mark is inserted, deleted or moved."""
    return f"<w:rPr>{change(name)}</w:rPr>"


def document(*blocks: str) -> bytes:
    side = Side()
    side.add(*blocks)
    return side.packed()


def seen(lines: list[Line]) -> list[str]:
    """Return place, style, label and text of the lines of the body, without what is usual."""
    found = []
    for line in lines:
        place = line.where.removeprefix("body").lstrip("/")
        style = "" if line.style in {"Normal", ""} else line.style
        if not (line.where == "section 1" and line.text == "nextPage"):
            found.append(" ".join(filter(None, (place, style, line.label, line.text))))
    return found


GONE, CAME = change("del", r("old ")), change("ins", r("new "))

"""Pages that are written: a master page for each section, with its headers and footers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from paraph.formats.odt.body import Body, Node

_SINCE = re.compile(r"(default|first|even|page [0-9]{1,2}) from section ([0-9]{1,4})")
_ALONE = re.compile(r"page ([1-9][0-9]?)")
_START = re.compile(r" start=([0-9]{1,4})")
_ENDINGS = {"": "", "first": "-first", "even": "-left"}
_ORDER = ("", "even", "first")
_MOST = 1000
_Held = dict[tuple[str, str], list[Node]]


class Page(NamedTuple):
    """The pages of one section; of number 0 those that a file has and does not show.

    `asked` is whether a paragraph has to ask for them; `start` is the number of the first, or "".
    """

    number: int
    held: _Held
    asked: bool
    start: str

    @property
    def name(self) -> str:
        """The name of its master page."""
        return "Standard" if self.number == 1 else f"Section{self.number}"

    @property
    def begin(self) -> str:
        """The empty paragraph with which it begins."""
        return f'<text:p text:style-name="Begin{self.number}"/>'

    @property
    def style(self) -> str:
        """The style of that paragraph."""
        first = f' style:page-number="{self.start}"' if self.start else ""
        return (
            f'<style:style style:name="Begin{self.number}" style:family="paragraph"'
            f' style:parent-style-name="Standard" style:master-page-name="{self.name}">'
            f'<style:paragraph-properties fo:margin-bottom="0cm"{first}/>'
            '<style:text-properties fo:font-size="3pt"/></style:style>'
        )

    def masters(self, body: Body) -> str:
        """Return the master page, or those that follow each other where pages have their own."""
        variants = {variant for _, variant in self.held}
        alone = [int(match[1]) for match in map(_ALONE.fullmatch, variants) if match]
        if not alone:
            return self._master(body, self.name, self.held, "")
        out, name = [], self.name
        for at in range(1, max(alone) + 1):
            after = f"{self.name}-{at + 1}"
            out.append(self._master(body, name, self._single(at), after))
            name = after
        rest = {key: nodes for key, nodes in self.held.items() if key[1] in {"", "even"}}
        return "".join((*out, self._master(body, name, rest, "")))

    def _single(self, at: int) -> _Held:
        """Return what the page of that number in its section has above and below it."""
        found: _Held = {}
        for kind in ("header", "footer"):
            usual = self.held.get((kind, ""), [])
            if at % 2 == 0:
                usual = self.held.get((kind, "even"), usual)
            variant = "first" if at == 1 else f"page {at}"
            nodes = self.held.get((kind, variant), usual)
            if nodes:
                found[kind, ""] = nodes
        return found

    @staticmethod
    def _master(body: Body, name: str, held: _Held, after: str) -> str:
        """Return one master page; `after` is the one that follows it by itself, "" if none.

        Where first pages have a header or footer of their own, programs show no other one there:
        then the usual one is repeated for them.
        """
        follows = f' style:next-style-name="{after}"' if after else ""
        out = [f'<style:master-page style:name="{name}" style:page-layout-name="Page"{follows}>']
        firsts = any(variant == "first" for _, variant in held)
        for kind in ("header", "footer"):
            for variant in _ORDER:
                nodes = held.get((kind, variant), [])
                if firsts and variant == "first" and (kind, "first") not in held:
                    nodes = held.get((kind, ""), [])
                tag = f"style:{kind}{_ENDINGS[variant]}"
                inner = "".join(body.held(node, kind.capitalize()) for node in nodes)
                if nodes:
                    out.append(f"<{tag}>{inner}</{tag}>")
                elif not variant and any(key[0] == kind for key in held):
                    out.append(f"<{tag}><text:p/></{tag}>")  # the others need it beside them
        return "".join((*out, "</style:master-page>"))


def told_of_sections(aside: Sequence[Node]) -> bool:
    """Whether some headers or footers are those from a later section on."""
    marks = (mark for node in aside for mark in node.provision.marks)
    return any(mark.name == "variant" and _SINCE.fullmatch(mark.value) for mark in marks)


def pages_of(aside: Sequence[Node], sections: int) -> list[Page]:
    """Return the pages of each of the `sections`, from the headers and footers of a text.

    A section that says nothing has those of the one before it.
    """
    said: dict[int, _Held] = {1: {}}
    for node in aside:
        variant = next((m.value for m in node.provision.marks if m.name == "variant"), "")
        section = 1
        if match := _SINCE.fullmatch(variant):
            variant, section = match[1].replace("default", ""), min(int(match[2]), _MOST)
        if variant not in _ENDINGS and not _ALONE.fullmatch(variant):
            variant, section = "", 0
        said.setdefault(section, {}).setdefault((node.provision.kind, variant), []).append(node)
    last = max(*said, sections)
    held: _Held = {}
    pages = []
    for number in range(1, last + 1):
        held = {**held, **said.get(number, {})}
        start = _start(held)
        pages.append(Page(number, held, last > 1 or bool(start), start))
    if 0 in said:
        pages.append(Page(0, said[0], asked=False, start=""))
    return pages


def _start(held: _Held) -> str:
    """Return the number of the first page that a header or footer says, "" if none."""
    for nodes in held.values():
        for node in nodes:
            for mark in node.provision.marks:
                found = _START.search(mark.value) if mark.name == "field" else None
                if found is not None:
                    return found[1]
    return ""

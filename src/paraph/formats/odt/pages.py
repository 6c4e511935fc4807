"""Headers and footers of the master pages that the text uses.

Source: ODF 1.3 part 3, 16.9 (master pages), 16.10 to 16.14 (headers and footers).
"""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

from paraph.formats.odt.document import Document, shortened
from paraph.formats.odt.names import characters, children, get, q, short
from paraph.formats.odt.story import Story
from paraph.formats.odt.styles import Styles
from paraph.formats.odt.written import Written
from paraph.text.node import Kind, Mark, Provision, normal_marks

_KINDS: tuple[Kind, ...] = ("header", "footer")
_VARIANTS = ("default", "first", "even")
_ENDINGS = {"default": "", "first": "-first", "even": "-left"}
_SHELL = 300  # what a provision costs without its characters
_USUAL = "Standard"


class _Section(NamedTuple):
    """Pages in a row: their master page, that of the first of them, and the number of that."""

    master: etree._Element
    first: etree._Element | None
    number: str


def load(document: Document, styles: Styles, root: etree._Element | None) -> list[Provision]:
    """Return the headers and footers, page by page as they are used, each where it changes."""
    masters = _masters(root)
    used: set[str] = set()
    result: list[Provision] = []
    contents: dict[etree._Element, list[Provision]] = {}
    shown: dict[tuple[Kind, str], list[Provision] | None] = {}
    for number, section in enumerate(_sections(document, masters, used), 1):
        for kind in _KINDS:
            for variant in _VARIANTS:
                element = _region(section, kind, variant)
                if element is not None and element not in contents:
                    contents[element] = _content(document, styles, kind, element)
                content = _counted(contents[element], section.number) if element is not None else []
                stands = variant == "default" or _apart(section, kind, variant)
                document.spend(sum(len(item.text) + _SHELL for item in content))
                now = content if stands else None
                last = shown.get((kind, variant))
                shown[kind, variant] = now
                over = variant != "default" and shown[kind, "default"]
                if now is None or now == last or not (now or last or over):
                    continue
                since = f"{variant} from section {number}" if number > 1 else variant
                result += _named(content or [Provision(kind)], since)
    _tell_unused(document, masters, used)
    return result


def regions(root: etree._Element | None) -> list[etree._Element]:
    """Return every header and footer of the master pages, each of which may hold changes."""
    return [
        region
        for holder in (children(root, "office:master-styles") if root is not None else ())
        for master in children(holder, "style:master-page")
        for region in master
    ]


def _tell_unused(document: Document, masters: dict[str, etree._Element], used: set[str]) -> None:
    for name, master in masters.items():
        words = " ".join(characters(master).split())
        if words and name not in used:
            sentence = f"A page that is not used has “{shortened(words)}” above or below it."
            document.found.tell("markup", sentence, words)


def _masters(root: etree._Element | None) -> dict[str, etree._Element]:
    found: dict[str, etree._Element] = {}
    for holder in children(root, "office:master-styles") if root is not None else ():
        for master in children(holder, "style:master-page"):
            found.setdefault(get(master, "style:name"), master)
    return found


def _sections(
    document: Document, masters: dict[str, etree._Element], used: set[str]
) -> list[_Section]:
    """Return the master pages in the order of their use; `used` gets their names.

    One that another follows by itself is for the first page only.
    """
    if not masters:
        return []
    usual = _USUAL if _USUAL in masters else next(iter(masters))
    found: list[_Section] = []
    for asked, number in document.masters or [("", "auto")]:
        name = asked if asked in masters else usual
        master, first = masters[name], None
        used.add(name)
        follows = get(master, "style:next-style-name")
        while follows in masters and masters[follows] is not master and first is None:
            first, master = master, masters[follows]
            used.add(follows)
        found.append(_Section(master, first, number))
    return found


def _counted(provisions: list[Provision], first: str) -> list[Provision]:
    """Return the provisions with page numbers that count from `first`, where that is said."""
    if first in {"auto", "0"}:
        return provisions
    return [
        item._replace(
            marks=normal_marks(
                [
                    mark._replace(value=f"{mark.value} start={first}") if _page(mark) else mark
                    for mark in item.marks
                ]
            )
        )
        for item in provisions
    ]


def _page(mark: Mark) -> bool:
    return mark.name == "field" and mark.value.partition(" ")[0] == "PAGE"


def _apart(section: _Section, kind: Kind, variant: str) -> bool:
    """Whether first or even pages have a header or footer of their own, be it an empty one."""
    if variant == "first" and section.first is not None:
        return True
    return _found(section.master, kind, _ENDINGS[variant]) is not None


def _region(section: _Section, kind: Kind, variant: str) -> etree._Element | None:
    if variant == "first" and section.first is not None:
        found = _found(section.first, kind, "")
    else:
        found = _found(section.master, kind, _ENDINGS[variant])
    return None if found is None or get(found, "style:display") == "false" else found


def _found(master: etree._Element, kind: Kind, ending: str) -> etree._Element | None:
    for prefix in ("style", "loext"):
        found = master.find(q(f"{prefix}:{kind}{ending}"))
        if found is not None:
            return found
    return None


def _content(
    document: Document, styles: Styles, kind: Kind, element: etree._Element
) -> list[Provision]:
    """Return the provisions of a header or footer; none where it shows nothing."""
    story = Story(document, styles, Written(document.package.file))
    regions = [item for item in element if short(item.tag).startswith("style:region-")]
    provisions: list[Provision] = []
    for part in regions or [element]:
        provisions += story.boxed(part, kind)
    empty = all(not item.text and not item.marks for item in provisions)
    return [] if empty and len(provisions) <= max(1, len(regions)) else provisions


def _named(provisions: list[Provision], variant: str) -> list[Provision]:
    if variant == "default":
        return provisions
    head = provisions[0]
    marks = normal_marks([*head.marks, Mark(0, 0, "variant", variant)])
    return [head._replace(marks=marks), *provisions[1:]]

"""Headers and footers of the master pages that the text uses.

Source: ODF 1.3 part 3, 16.9 (master pages), 16.10 to 16.14 (headers and footers).
"""

from __future__ import annotations

from lxml import etree

from paraph.formats.odt.document import Document, shortened
from paraph.formats.odt.names import characters, children, get, q, short
from paraph.formats.odt.story import Story
from paraph.formats.odt.styles import Styles
from paraph.formats.odt.written import Written
from paraph.text.node import Kind, Mark, Provision, normal_marks

_KINDS: tuple[Kind, ...] = ("header", "footer")
_VARIANTS = (("default", ""), ("first", "-first"), ("even", "-left"))
_USUAL = "Standard"


def load(document: Document, styles: Styles, root: etree._Element | None) -> list[Provision]:
    """Return the headers and footers, page by page as they are used, each where it changes."""
    masters = _masters(root)
    used = _used(document, masters)
    result: list[Provision] = []
    contents: dict[tuple[str, str], list[Provision]] = {}
    shown: dict[tuple[Kind, str], list[Provision]] = {}
    for number, (name, first) in enumerate(used, 1):
        for kind in _KINDS:
            for variant, ending in _VARIANTS:
                element = _region(masters[name], kind, ending)
                key = name, f"{kind}{ending}"
                if key not in contents:
                    empty = element is None
                    contents[key] = [] if empty else _content(document, styles, kind, element)
                content = _counted(contents[key], first)
                last = shown.get((kind, variant), [])
                if content == last:
                    continue
                shown[kind, variant] = content
                since = f"{variant} from section {number}" if number > 1 else variant
                result += _named(content or [Provision(kind)], since)
    for name, master in masters.items():
        words = " ".join(characters(master).split())
        if words and all(name != each for each, _ in used):
            sentence = f"A page that is not used has “{shortened(words)}” above or below it."
            document.found.tell("markup", sentence, words)
    return result


def _masters(root: etree._Element | None) -> dict[str, etree._Element]:
    found: dict[str, etree._Element] = {}
    for holder in children(root, "office:master-styles") if root is not None else ():
        for master in children(holder, "style:master-page"):
            found.setdefault(get(master, "style:name"), master)
    return found


def _used(document: Document, masters: dict[str, etree._Element]) -> list[tuple[str, str]]:
    """Return the master pages in the order of their use, with those that follow by themselves.

    Each is there once for each number that its first page is given.
    """
    if not masters:
        return []
    usual = _USUAL if _USUAL in masters else next(iter(masters))
    used: dict[tuple[str, str], None] = {}
    for name, first in document.masters or [("", "auto")]:
        each = (name or usual, first)
        while each[0] in masters and each not in used:
            used[each] = None
            each = (get(masters[each[0]], "style:next-style-name"), first)
    return list(used)


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


def _region(master: etree._Element, kind: Kind, ending: str) -> etree._Element | None:
    for prefix in ("style", "loext"):
        found = master.find(q(f"{prefix}:{kind}{ending}"))
        if found is not None:
            return None if get(found, "style:display") == "false" else found
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

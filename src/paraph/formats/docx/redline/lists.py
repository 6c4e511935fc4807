"""Lists of the old document in the new one: those that count alike, and copies of the others.

Source: ECMA-376 part 1, 17.9 (numbering).
"""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from paraph.formats.docx.names import VAL, W, canonical, child, integer, numbered
from paraph.formats.docx.redline.additions import Additions

_UNALIKE = frozenset(f"{W}{name}" for name in ("nsid", "tmpl", "rsid"))
_FIRST = 9_000


class Lists:
    """Finds the lists that count as the old document's ones, and takes over the others."""

    def __init__(self, additions: Additions) -> None:
        self._additions = additions
        self._known: dict[str, str] = {}

    def of(self, identifier: str) -> str:
        """Return the list of the new document that counts as the old one's of this number."""
        identifier = numbered(identifier) or "0"
        known = self._known.get(identifier)
        if known is not None:
            return known
        self._known[identifier] = identifier
        mine = _list(self._additions.old_tree("numbering"), identifier)
        if identifier == "0" or mine is None:
            self._known[identifier] = "0"  # no list: the new document may have one of this number
            return "0"
        numbering = self._additions.tree("numbering")
        other = _list(numbering, identifier)
        if other is not None and list(map(like, mine)) == list(map(like, other)):
            return identifier
        return self._take(identifier, mine, numbering)

    def _take(
        self,
        identifier: str,
        mine: tuple[etree._Element, etree._Element],
        numbering: etree._Element,
    ) -> str:
        self._additions.touch("numbering")
        number, abstract = (deepcopy(each) for each in mine)
        made = _free(numbering, f"{W}num", f"{W}numId")
        design = f"abstract {abstract.get(f'{W}abstractNumId', '')}"
        if design not in self._known:
            self._known[design] = _free(numbering, f"{W}abstractNum", f"{W}abstractNumId")
            abstract.set(f"{W}abstractNumId", self._known[design])
            for name in ("nsid", "styleLink"):
                for each in abstract.findall(f"{W}{name}"):
                    abstract.remove(each)
            for style in [*abstract.iter(f"{W}pStyle")]:
                parent = style.getparent()
                if parent is not None:
                    parent.remove(style)
            first = child(numbering, f"{W}num")
            if first is None:
                numbering.append(abstract)
            else:
                first.addprevious(abstract)
        number.set(f"{W}numId", made)
        pointer = child(number, f"{W}abstractNumId")
        if pointer is not None:
            pointer.set(VAL, self._known[design])
        last = numbering.findall(f"{W}num")
        if last:
            last[-1].addnext(number)
        else:
            numbering.append(number)
        self._known[identifier] = made
        return made


def _list(
    numbering: etree._Element | None, identifier: str
) -> tuple[etree._Element, etree._Element] | None:
    if numbering is None:
        return None
    for number in numbering.iterchildren(f"{W}num"):
        if number.get(f"{W}numId") != identifier:
            continue
        pointer = child(number, f"{W}abstractNumId")
        wanted = None if pointer is None else pointer.get(VAL)
        for abstract in numbering.iterchildren(f"{W}abstractNum"):
            if abstract.get(f"{W}abstractNumId") == wanted:
                return number, _linked(numbering, abstract)
    return None


def _linked(numbering: etree._Element, abstract: etree._Element) -> etree._Element:
    """Return the design of a list, which may be another one's that a style names."""
    link = child(abstract, f"{W}numStyleLink")
    for other in numbering.iterchildren(f"{W}abstractNum") if link is not None else ():
        named = child(other, f"{W}styleLink")
        if named is not None and link is not None and named.get(VAL) == link.get(VAL):
            return other
    return abstract


def _free(root: etree._Element, tag: str, attribute: str) -> str:
    """Return a number that no list has, nor any paragraph that names one that is not there."""
    known = [integer(each.get(attribute)) for each in root.iterchildren(tag)]
    return str(1 + max(_FIRST, *known, 0))


def like(element: etree._Element) -> bytes:
    """Return what a style or a list says, without what tells two copies of it apart."""
    bare = deepcopy(element)
    for each in [*bare.iter()]:
        parent = each.getparent()
        if each.tag in _UNALIKE and parent is not None:
            parent.remove(each)
            continue
        for name in [*each.attrib]:
            if (
                str(name)
                .rpartition("}")[2]
                .startswith(("rsid", "abstractNumId", "tplc", "durable"))
            ):
                del each.attrib[name]
        each.tail = None
    if bare.tag == f"{W}num":
        for pointer in bare.findall(f"{W}abstractNumId"):
            bare.remove(pointer)
    return canonical(bare)

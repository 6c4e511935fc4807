"""Comments of a redline: why a change is open, and what no tracked change can show.

Source: ECMA-376 part 1, 17.13.4 (comments).
"""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from paraph.formats.docx.names import P_PR, XML_SPACE, P, T, W
from paraph.formats.docx.redline.additions import Additions
from paraph.formats.docx.redline.blocks import Part
from paraph.formats.docx.redline.marker import Marker
from paraph.formats.docx.redline.splices import fragment

_KIND = "comments"


class Comments:
    """Adds comments to the new document, on whole paragraphs."""

    def __init__(self, additions: Additions, marker: Marker) -> None:
        self._additions = additions
        self._marker = marker
        self._made: list[tuple[etree._Element, str]] = []
        self._cover = 0

    def put(self, p: etree._Element, texts: Sequence[str], *, cover: bool = False) -> None:
        """Comment on all that a paragraph shows, a comment for each text; the first may `cover`."""
        self._cover = len(self._made) if cover else self._cover
        first = next((at for at, each in enumerate(p) if each.tag != P_PR), len(p))
        for at, text in enumerate(texts, first):
            number = self._add(text)
            p.insert(at, _anchor("commentRangeStart", number))
            p.append(_anchor("commentRangeEnd", number))
            run = etree.SubElement(p, f"{W}r")
            run.append(_anchor("commentReference", number))

    def finish(self, without_place: Sequence[str]) -> None:
        """Write all comments; that on the cover also tells what found no place of its own."""
        if not self._made:
            return
        target = self._additions.related(_KIND, _KIND)
        part = Part(target, self._additions.content(target))
        for number, (comment, text) in enumerate(self._made):
            more = ("", "Without a place of its own:", *without_place) if without_place else ()
            said = "\n".join((text, *more)) if number == self._cover else text
            self._write(part, comment, said)

    def _add(self, text: str) -> str:
        comment = etree.Element(f"{W}comment")
        self._marker.sign(comment, "")
        comment.set(f"{W}initials", "P")
        self._made.append((comment, text))
        return comment.get(f"{W}id", "")

    def _write(self, part: Part, comment: etree._Element, text: str) -> None:
        for line in text.split("\n"):
            run = etree.SubElement(etree.SubElement(comment, P), f"{W}r")
            words = etree.SubElement(run, T)
            words.text = line
            words.set(XML_SPACE, "preserve")
        holder = part.parse(b"")
        holder.append(comment)
        self._additions.appended.setdefault(part.name, []).append(fragment(holder))


def _anchor(name: str, number: str) -> etree._Element:
    made = etree.Element(f"{W}{name}")
    made.set(f"{W}id", number)
    return made
